import Markup
import Words
import WorkModel

/// Those of a few words.
extension PromisedPages {
    /// Whoever opens it is told nothing of whose it was.
    static func gone(_ visit: Visit) -> Page {
        let say = visit.say
        let title = say(
            nb: "Lenken åpner ikke noe mer", nn: "Lenkja opnar ikkje noko meir", en: "The link opens nothing any more")
        return page(
            title,
            """
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Det den åpnet, er slettet eller gitt til noen andre, eller så er lenken ikke hel. Skriv til dem som sendte den, om det er feil.",
                nn: "Det ho opna, er sletta eller gitt til nokon andre, eller så er lenkja ikkje heil. Skriv til dei som sende henne, om det er feil.",
                en: "What it opened has been deleted or given to others, or the link is not whole. Write to those who sent it, if that is wrong."))</p>
            <p><a href="\(visit.toSite(.front))">\(say(.toTheFrontPage))</a></p>
            """)
    }

    /// One that is not theirs any more.
    static func given(_ visit: Visit, _ secret: Secret, _ card: OwnerCard, _ one: Promised) -> Page {
        let say = visit.say
        let isPassed = one.relation.ending == .passedOn
        let title =
            isPassed
            ? say(nb: "Det er sendt videre", nn: "Det er sendt vidare", en: "It has been passed on")
            : say(nb: "Takk for at dere sa fra", nn: "Takk for at de sa frå", en: "Thank you for telling us")
        let words =
            isPassed
            ? say(
                nb: "Den nye adressen får et brev som spør dem. Dere hører ikke mer om dette.",
                nn: "Den nye adressa får eit brev som spør dei. De høyrer ikkje meir om dette.",
                en: "The new address gets a letter that asks them. You hear no more about this.")
            : say(
                nb: "\(card.unit.name) ser det, og finner ut hvem som skal ha det. Dere hører ikke mer om dette.",
                nn: "\(card.unit.name) ser det, og finn ut kven som skal ha det. De høyrer ikkje meir om dette.",
                en: "\(card.unit.name) sees it, and finds out who is to have it. You hear no more about this.")
        let others: HTML? =
            card.active.isEmpty
            ? nil
            : """
            <p><a href="\(visit.to(.promised(secret)))">\(say(
                nb: "Se det andre dere har ansvaret for", nn: "Sjå det andre de har ansvaret for",
                en: "See what else is with you"))</a></p>
            """
        return page(
            title, top: top(visit, card),
            """
            <p class="state ok"><b>✓ \(say(.savedShort))</b></p>
            <h1>\(title)</h1>
            <p class="lead"\(asWritten)>\(one.measure.text)</p>
            <p>\(words)</p>
            \(others)
            """)
    }

    static func stop(_ visit: Visit, _ secret: Secret, _ card: OwnerCard) -> Page {
        let say = visit.say
        guard card.owner.said != .stop else { return stopped(visit, secret, card) }
        let title = say(
            nb: "Vil dere ikke ha flere brev?", nn: "Vil de ikkje ha fleire brev?", en: "Do you want no more letters?")
        return page(
            title, top: top(visit, card),
            """
            <h1>\(title)</h1>
            <p>\(say(
                nb: "Adressen deres slettes med en gang, og \(card.unit.name) kan ikke skrive til dere herfra igjen. Lenken virker fortsatt, om dere vil fortelle hvordan det går eller ombestemmer dere.",
                nn: "Adressa dykkar blir sletta med ein gong, og \(card.unit.name) kan ikkje skrive til dykk herfrå igjen. Lenkja verkar framleis, om de vil fortelje korleis det går eller ombestemmer dykk.",
                en: "Your address is deleted at once, and \(card.unit.name) cannot write to you from here again. The link goes on working, should you want to tell how it goes or change your minds."))</p>
            <form method="post" action="\(visit.to(.promisedStop(secret)))">
            <p><button class="btn wide">\(say(
                nb: "Ikke skriv til oss mer", nn: "Ikkje skriv til oss meir", en: "Do not write to us any more"))</button></p></form>
            <p><a href="\(visit.to(.promised(secret)))">\(say(
                nb: "Nei, gå tilbake", nn: "Nei, gå tilbake", en: "No, go back"))</a></p>
            """)
    }

    private static func stopped(_ visit: Visit, _ secret: Secret, _ card: OwnerCard) -> Page {
        let say = visit.say
        let title = say(
            nb: "Vi skriver ikke til dere mer", nn: "Vi skriv ikkje til dykk meir", en: "We write to you no more")
        return page(
            title, top: top(visit, card),
            """
            <p class="state ok"><b>✓ \(say(nb: "Adressen er slettet", nn: "Adressa er sletta", en: "The address is deleted"))</b></p>
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Vil dere fortelle hvordan det går, virker lenken fortsatt.",
                nn: "Vil de fortelje korleis det går, verkar lenkja framleis.",
                en: "Should you want to tell how it goes, the link goes on working."))</p>
            <p><a class="btn quiet" href="\(visit.to(.promised(secret)))">\(say(
                nb: "Fortell hvordan det går", nn: "Fortel korleis det går", en: "Tell how it goes"))</a></p>
            \(resuming(visit, secret, card).map { "<p>\($0)</p>" as HTML })
            <p class="small">\(say(
                nb: "Sikkerhetskopier kan ha adressen til de er for gamle. Hvor lenge det er, står under Personvern.",
                nn: "Tryggingskopiar kan ha adressa til dei er for gamle. Kor lenge det er, står under Personvern.",
                en: "Backups may have the address until they are too old. How long that is, stands under Privacy."))
            <a href="\(visit.toSite(.privacy))">\(say(.privacy))</a></p>
            """)
    }
}

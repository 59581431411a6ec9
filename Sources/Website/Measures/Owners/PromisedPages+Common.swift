import Markup
import Words
import WorkModel

/// What several of these pages have, and those of a few words.
extension PromisedPages {
    static func page(_ title: String, top: HTML? = nil, _ main: HTML) -> Page {
        var page = Page(title: title, bodyClass: "room unit reply", main: main, mainClass: "wrap stack form")
        if let top { page.top = .own(top) }
        return page
    }

    /// Whose plan it is.
    static func top(_ visit: Visit, _ card: OwnerCard) -> HTML {
        """
        <header class="top"><div class="wrap"><p><b>ALLEMED</b> \(visit.say(nb: "i", nn: "i", en: "in"))\
         <span\(asWritten)>\(card.unit.name)</span></p></div></header>
        """
    }

    /// Where and when it was agreed, by when, and what is done first.
    static func facts(_ one: Promised, _ say: Tongue) -> HTML {
        var facts: [(String, HTML)] = []
        if let owner = one.measure.owner {
            facts.append((say(MeasureLabels.owner), "<span\(asWritten)>\(owner)</span>"))
        }
        if let day = one.measure.deadlineDay {
            facts.append((say(MeasureLabels.deadline), "\(say(NorwegianTime.day(day)))"))
        }
        if let step = one.measure.firstStep {
            facts.append((say(MeasureLabels.firstStep), "<span\(asWritten)>\(step)</span>"))
        }
        if let day = one.agreedOn.flatMap({ NorwegianTime.moment(day: $0) }) {
            facts.append((say(nb: "Avtalt", nn: "Avtalt", en: "Agreed"), "\(say(NorwegianTime.date(day)))"))
        }
        guard !facts.isEmpty else { return .nothing }
        return "<dl class=\"answers\">\(facts.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" as HTML })</dl>"
    }

    /// The other things that the link does.
    static func ways(
        _ visit: Visit, _ secret: Secret, _ one: Promised, _ card: OwnerCard, isShort: Bool = false
    ) -> HTML {
        let say = visit.say
        let stop: HTML? =
            isShort || card.owner.said == .stop
            ? nil
            : """
            <a href="\(visit.to(.promisedStop(secret)))">\(say(
                nb: "Ikke skriv til oss mer", nn: "Ikkje skriv til oss meir", en: "Do not write to us any more"))</a>
            """
        return """
            <p class="row ways"><a href="\(visit.to(.promisedPassing(secret, one.id)))">\(say(
                nb: "Send til en annen", nn: "Send til ein annan", en: "Pass it on"))</a>
            <a href="\(visit.to(.promisedDisowning(secret, one.id)))">\(say(
                nb: "Dette er ikke vårt", nn: "Dette er ikkje vårt", en: "This is not ours"))</a>
            \(stop)</p>
            """
    }

    /// Whether they are reminded, and where they say something else.
    static func reminders(_ visit: Visit, _ secret: Secret, _ card: OwnerCard) -> HTML? {
        let say = visit.say
        guard card.owner.canBeAsked, !card.active.isEmpty else { return nil }
        let isReminded = card.owner.isReminded
        let words =
            isReminded
            ? say(
                nb: "Vi minner dere på det \(card.rhythm.inWords.nb).",
                nn: "Vi minner dykk på det \(card.rhythm.inWords.nn).",
                en: "We remind you \(card.rhythm.inWords.en).")
            : say(
                nb: "Vi minner dere ikke på det.", nn: "Vi minner dykk ikkje på det.", en: "We do not remind you.")
        return """
            <form class="row" method="post" action="\(visit.to(.promised(secret)))"><p class="small">\(words)</p>
            <button class="btn link" name="svar" value="\(isReminded ? "nei" : "ja")">\(isReminded
                ? say(nb: "Nei takk, ingen påminnelser", nn: "Nei takk, inga påminning", en: "No reminders, thank you")
                : say(nb: "Ja, minn oss på det", nn: "Ja, minn oss på det", en: "Yes, remind us"))</button></form>
            """
    }

    /// Who is responsible for what is kept, and until when.
    static func kept(_ visit: Visit, _ card: OwnerCard) -> HTML {
        let say = visit.say
        let unit = card.unit.name
        let words: Phrase
        if card.owner.address == nil {
            words = Phrase(
                nb: "\(unit) er ansvarlig. Adressen deres er slettet, og det går ingen brev dit.",
                nn: "\(unit) er ansvarleg. Adressa dykkar er sletta, og det går ingen brev dit.",
                en: "\(unit) is responsible. Your address has been deleted, and no letters go there.")
        } else if let gone = card.owner.forgottenAt.map(NorwegianTime.date) {
            words = Phrase(
                nb: "\(unit) er ansvarlig. Sier dere ikke ja til påminnelser, slettes adressen deres \(gone.nb).",
                nn: "\(unit) er ansvarleg. Seier de ikkje ja til påminning, blir adressa dykkar sletta \(gone.nn).",
                en: "\(unit) is responsible. Unless you say yes to reminders, your address is deleted on \(gone.en).")
        } else {
            words = Phrase(
                nb:
                    "\(unit) er ansvarlig. Adressen slettes et år etter at det siste er gjort, eller straks dere ber om det.",
                nn:
                    "\(unit) er ansvarleg. Adressa blir sletta eit år etter at det siste er gjort, eller straks de bed om det.",
                en:
                    "\(unit) is responsible. The address is deleted a year after the last of it is done, or at once when you ask for it."
            )
        }
        return """
            <p class="small">\(say(words))
            <a href="\(visit.toSite(.privacy))">\(say(.privacy))</a></p>
            """
    }

    // MARK: Pages of a few words

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
                nb: "Se det andre dere har tatt på dere", nn: "Sjå det andre de har teke på dykk",
                en: "See what else you have taken on"))</a></p>
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
                nb: "Adressen deres slettes med en gang, og \(card.unit.name) kan ikke skrive til dere herfra igjen. Lenken virker fortsatt, om dere vil fortelle hvordan det går.",
                nn: "Adressa dykkar blir sletta med ein gong, og \(card.unit.name) kan ikkje skrive til dykk herfrå igjen. Lenkja verkar framleis, om de vil fortelje korleis det går.",
                en: "Your address is deleted at once, and \(card.unit.name) cannot write to you from here again. The link goes on working, should you want to tell how it goes."))</p>
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
            <p class="small">\(say(
                nb: "Sikkerhetskopier kan ha adressen til de er for gamle. Hvor lenge det er, står under Personvern.",
                nn: "Tryggingskopiar kan ha adressa til dei er for gamle. Kor lenge det er, står under Personvern.",
                en: "Backups may have the address until they are too old. How long that is, stands under Privacy."))
            <a href="\(visit.toSite(.privacy))">\(say(.privacy))</a></p>
            """)
    }
}

extension Phrase {
    static let savedShort = Phrase(nb: "Lagret", nn: "Lagra", en: "Saved")
}

import Markup
import Words
import WorkModel

/// Whether the unit may ask somebody next time too: asked on the answer page, said and taken back below it.
struct NextTimePart {
    let visit: Visit
    let secret: Secret
    let card: AnswerCard

    private var say: Tongue { visit.say }

    static let ask = Phrase(
        nb: "Dere kan spørre meg neste gang også", nn: "De kan spørje meg neste gong òg",
        en: "You may ask me next time too")

    /// In the form of an answer. It is never ticked beforehand.
    func box(isTicked: Bool) -> HTML? {
        guard card.isAskedAboutNextTime else { return nil }
        return """
            <p><label class="box"><input type="checkbox" name="igjen" value="1"\("checked", when: isTicked) \
            aria-describedby="igjen-hint"> <span>\(say(NextTimePart.ask))</span></label></p>
            <p class="small" id="igjen-hint">\(say(whatIsKept))</p>
            """
    }

    private var whatIsKept: Phrase {
        let (unit, day) = (card.unit.name, NorwegianTime.date(card.dugnad.peopleAskedAgainUntil))
        return Phrase(
            nb:
                "Til \(day.nb) tar \(unit) da vare på navnet, rollen og adressen din, og hvor du kommer fra. Du kan ta det tilbake når du vil.",
            nn:
                "Til \(day.nn) tek \(unit) då vare på namnet, rolla og adressa di, og kvar du kjem frå. Du kan ta det tilbake når du vil.",
            en:
                "Until \(day.en), \(unit) then keeps your name, your role, your address and where you come from. You can take it back whenever you like."
        )
    }

    /// Below an answer: what has been said, and a button that takes it back; or one that says it.
    var section: HTML? {
        let until = card.kept.map { NorwegianTime.date($0.until) }
        let there: HTML? = until.map { day in
            """
            <p>✓ \(say(
                nb: "Du har sagt ja til å bli spurt igjen. Vi husker deg til \(day.nb).",
                nn: "Du har sagt ja til å bli spurd igjen. Vi hugsar deg til \(day.nn).",
                en: "You have said that we may ask you again. We remember you until \(day.en)."))</p>
            \(NextTimePart.takingBack(visit, secret))
            """
        }
        guard there != nil || card.isAskedAboutNextTime else { return nil }
        let asking: HTML? =
            card.isAskedAboutNextTime
            ? """
            <form class="stack" method="post" action="\(visit.to(.answerNextTime(secret)))">
            <p class="small">\(say(whatIsKept))</p>
            <p><button class="btn quiet" name="igjen" value="1">\(say(NextTimePart.ask))</button></p></form>
            """ : nil
        return """
            <section class="section stack" aria-labelledby="neste-gang"><h2 id="neste-gang">\(say(
                nb: "Neste gang", nn: "Neste gong", en: "Next time"))</h2>
            \(there)\(asking)</section>
            """
    }

    static func takingBack(_ visit: Visit, _ secret: Secret) -> HTML {
        """
        <form method="post" action="\(visit.to(.answerNextTime(secret)))">
        <p><button class="btn quiet" name="igjen" value="0">\(visit.say(
            nb: "Ikke spør meg igjen", nn: "Ikkje spør meg igjen", en: "Do not ask me again"))</button></p></form>
        """
    }

    /// What the link in an old letter leads to, when the dugnad is over and all else is deleted.
    static func afterwards(_ visit: Visit, _ secret: Secret, _ kept: (person: KeptPerson, unit: WorkModel.Unit)) -> Page
    {
        let say = visit.say
        let title = say(nb: "Vi kan spørre deg igjen", nn: "Vi kan spørje deg igjen", en: "We may ask you again")
        let facts = kept.person.facts
        let who = [facts.name, facts.role, facts.body, kept.person.address.text].compactMap(\.self)
            .joined(separator: ", ")
        let day = NorwegianTime.date(kept.person.until)
        return AnswerPages.page(
            visit, title,
            """
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Svaret ditt er slettet. Du sa ja til at \(kept.unit.name) kan spørre deg neste gang, og derfor står dette igjen til \(day.nb):",
                nn: "Svaret ditt er sletta. Du sa ja til at \(kept.unit.name) kan spørje deg neste gong, og derfor står dette att til \(day.nn):",
                en: "Your answer has been deleted. You said that \(kept.unit.name) may ask you next time, so this is kept until \(day.en):"))</p>
            <p><b\(asWritten)>\(who)</b></p>
            \(takingBack(visit, secret))
            <p class="small">\(say(
                nb: "Da slettes det med en gang.", nn: "Då blir det sletta med ein gong.", en: "Then it is deleted at once."))
            <a href="\(visit.toSite(.privacy))">\(say(.privacy))</a></p>
            """)
    }

    static func takenBack(_ visit: Visit) -> Page {
        let say = visit.say
        let title = say(nb: "Vi spør deg ikke igjen", nn: "Vi spør deg ikkje igjen", en: "We will not ask you again")
        return AnswerPages.page(
            visit, title,
            """
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Navnet og adressen din er slettet.", nn: "Namnet og adressa di er sletta.",
                en: "Your name and address are deleted."))</p>
            <p class="small">\(say(
                nb: "Sikkerhetskopier kan ha det til de er for gamle. Hvor lenge det er, står under Personvern.",
                nn: "Tryggingskopiar kan ha det til dei er for gamle. Kor lenge det er, står under Personvern.",
                en: "Backups may have it until they are too old. How long that is, stands under Privacy."))
            <a href="\(visit.toSite(.privacy))">\(say(.privacy))</a></p>
            """)
    }
}

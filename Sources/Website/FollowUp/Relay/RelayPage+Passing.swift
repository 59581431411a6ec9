import Documents
import Markup
import Words
import WorkModel

/// Whom a dugnad passes the relay on to.
extension RelayPage {
    var passing: HTML {
        let items = board.challenged.enumerated().map { index, one in item(index, one) }
        let list: HTML? = items.isEmpty ? nil : "<ul class=\"stack plainlist\">\(items)</ul>"
        return """
            <section class="stack" aria-labelledby="utfordret"><h2 id="utfordret">\(say(
                nb: "Hvem utfordrer dere?", nn: "Kven utfordrar de?", en: "Whom do you challenge?"))</h2>
            \(list)
            \(board.isPublished ? room : publishFirst)</section>
            """
    }

    private var publishFirst: HTML {
        """
        <p>\(say(
            nb: "Publiser det dere begynner med først. Det står i utfordringen.",
            nn: "Publiser det de byrjar med først. Det står i utfordringa.",
            en: "Publish what you begin with first. It is a part of the challenge."))</p>
        """
    }

    private var room: HTML {
        guard board.hasRoom || draft != nil else {
            return """
                <p>\(say(
                    nb: "Dere har utfordret tre. Nå er stafetten hos dem.",
                    nn: "De har utfordra tre. No er stafetten hos dei.",
                    en: "You have challenged three. Now the relay is with them."))</p>
                """
        }
        return form
    }

    // MARK: Somebody who is challenged

    private func item(_ index: Int, _ one: RelayBoard.Challenged) -> HTML {
        let (club, text) = (one.challenge.club, "tekst-\(index + 1)")
        let pasted = RelayLetterText(one.message, links: RelayLinks(one.message, at: base)).pasted
        let page: HTML? = one.page.map { page in
            """
            <p><a href="\(visit.toSite(.publicRelay(page)))">\(say(
                nb: "Se hva de begynner med", nn: "Sjå kva dei byrjar med", en: "See what they begin with"))\
            <span class="vh">: \(club)</span></a></p>
            """
        }
        let back: HTML? =
            one.message.isPassedBack
            ? """
            <p>\(say(
                nb: "Stafetten kom fra dem, og nå gir dere den tilbake. Det er lov: Da kan de ta en runde til.",
                nn: "Stafetten kom frå dei, og no gir de han tilbake. Det er lov: Då kan dei ta ein runde til.",
                en: "The relay came from them, and now you pass it back. That is allowed: they can run another round."))</p>
            """ : nil
        return """
            <li class="card stack"><h3 class="asis"\(asWritten)>\(club)</h3>
            <p>\(state(one))</p>\(back)\(page)
            <details><summary>\(say(
                nb: "Tekst å lime inn", nn: "Tekst å lime inn", en: "Text to paste"))<span class="vh">: \(club)</span></summary>
            <p class="asis" id="\(text)"\(asWritten)>\(pasted)</p>
            <p>\(copyButton("#\(text)", about: club, say))</p></details>
            \(ending(one))</li>

            """
    }

    private func state(_ one: RelayBoard.Challenged) -> String {
        guard one.challenge.declinedAt == nil else {
            return say(
                nb: "De vil ikke ha brev om stafetten, så navnet står ikke på siden deres.",
                nn: "Dei vil ikkje ha brev om stafetten, så namnet står ikkje på sida dykkar.",
                en: "They want no letters about the relay, so their name is not on your page.")
        }
        let day = one.goesOn.flatMap { NorwegianTime.moment(day: $0) }.map { NorwegianTime.date($0) }
        switch one.letter {
        case .waiting, .underWay:
            return day.map { day in
                say(nb: "Brevet går \(day.nb).", nn: "Brevet går \(day.nn).", en: "The letter goes on \(day.en).")
            } ?? say(nb: "Brevet er på vei.", nn: "Brevet er på veg.", en: "The letter is on its way.")
        case .sent, .delivered: return say(.letterHasGone)
        case .lying:
            return say(
                nb: "Brevet ligger i utboksen, og må gis for hånd.",
                nn: "Brevet ligg i utboksen, og må givast for hand.",
                en: "The letter lies in the outbox, to be given by hand.")
        case .refused:
            return say(
                nb: "Brevet kom ikke fram. Gi dem teksten selv, eller ta bort utfordringen og skriv en annen adresse.",
                nn: "Brevet kom ikkje fram. Gi dei teksten sjølv, eller ta bort utfordringa og skriv ei anna adresse.",
                en:
                    "The letter did not arrive. Give them the text yourself, or take the challenge away and write another address."
            )
        case .unsure:
            return say(
                nb: "Det er usikkert om brevet kom fram. Se i utboksen.",
                nn: "Det er usikkert om brevet kom fram. Sjå i utboksen.",
                en: "It is not certain that the letter arrived. See the outbox.")
        case nil:
            return one.challenge.isWrittenTo
                ? say(.letterHasGone)
                : say(
                    nb: "Gi dem teksten selv.", nn: "Gi dei teksten sjølv.", en: "Give them the text yourself.")
        }
    }

    private func ending(_ one: RelayBoard.Challenged) -> HTML {
        pressOnceMore(
            """
            \(say(nb: "Ta bort", nn: "Ta bort", en: "Take away"))<span class="vh">: \(one.challenge.club)</span>
            """, formClass: "stack", to: visit.to(.relayChallengeEnd(dugnad, one.id)),
            """
            <p>\(say(
                nb: "Navnet forsvinner fra siden deres, og et brev som venter, blir ikke sendt. Starter de likevel, henger det ikke sammen med dere.",
                nn: "Namnet forsvinn frå sida dykkar, og eit brev som ventar, blir ikkje sendt. Startar dei likevel, heng det ikkje saman med dykk.",
                en: "The name disappears from your page, and a letter that waits is not sent. If they start all the same, it is not connected to you."))</p>
            <p><button class="btn quiet">\(say(
                nb: "Ja, ta bort", nn: "Ja, ta bort", en: "Yes, take away"))</button></p>
            """)
    }

    // MARK: One more

    private var form: HTML {
        """
        <form class="stack" method="post" action="\(visit.to(.relayChallenges(dugnad)))" novalidate>
        <input type="hidden" name="blankett" value="\(RelayChallenge.ID.new())">
        <p><label for="lag">\(say(
            nb: "Hva heter de?", nn: "Kva heiter dei?", en: "What are they called?"))</label></p>
        <p class="small" id="lag-hint">\(say(
            nb: "Et lag, et kor eller en forening, aldri en person. Navnet står på siden deres.",
            nn: "Eit lag, eit kor eller ei foreining, aldri ein person. Namnet står på sida dykkar.",
            en: "A club, a choir or an association, never a person. The name stands on your page."))</p>
        \(problems.at("lag", say))
        <p><input dir="auto" id="lag" name="lag" value="\(draft?.club ?? "")" autocomplete="off"\
        \(problems.told("lag", hint: "lag-hint"))></p>
        \(anyway)\(address)
        <p><button class="btn">\(say(nb: "Utfordre", nn: "Utfordre", en: "Challenge"))</button></p>
        </form>
        """
    }

    private var anyway: HTML? {
        guard let asked else { return nil }
        let page: HTML? = asked.by?.page.map { page in
            """
            <p><a href="\(visit.toSite(.publicRelay(page)))">\(say(
                nb: "Se siden til \(asked.by?.name ?? "")", nn: "Sjå sida til \(asked.by?.name ?? "")",
                en: "See the page of \(asked.by?.name ?? "")"))</a></p>
            """
        }
        return """
            \(page)<p><label class="box"><input type="checkbox" name="likevel" value="1"> <span>\(say(
                nb: "Utfordre dem likevel", nn: "Utfordre dei likevel", en: "Challenge them anyway"))</span></label></p>
            """
    }

    private var address: HTML {
        if let block = board.block {
            return """
                <p class="small">\(say(
                    nb: "Dere får en tekst å lime inn i en melding. \(say(block.reason))",
                    nn: "De får ein tekst å lime inn i ei melding. \(say(block.reason))",
                    en: "You get a text to paste into a message. \(say(block.reason))"))</p>
                \(problems.at("epost", say))
                """
        }
        return """
            <p><label for="epost">\(say(
                nb: "E-postadresse", nn: "E-postadresse", en: "E-mail address"))</label> \
            <span class="small">(\(say(.optional)))</span></p>
            <p class="small" id="epost-hint">\(say(
                nb: "Helst lagets egen. Vi sender ett brev, og sletter adressen 30 dager etter. Lar dere feltet stå tomt, får dere en tekst å lime inn.",
                nn: "Helst laget si eiga. Vi sender eitt brev, og slettar adressa 30 dagar etter. Lèt de feltet stå tomt, får de ein tekst å lime inn.",
                en: "Preferably the club’s own. We send one letter, and delete the address 30 days after. If you leave it empty, you get a text to paste."))</p>
            \(problems.at("epost", say))
            <p><input id="epost" name="epost" type="email" value="\(draft?.address ?? "")" autocomplete="off" \
            spellcheck="false"\(problems.told("epost", hint: "epost-hint"))></p>
            """
    }
}

extension Phrase {
    fileprivate static let letterHasGone = Phrase(
        nb: "Brevet er sendt. De ser dere ikke mer til her, før de selv viser det fram.",
        nn: "Brevet er sendt. Dei ser de ikkje meir til her, før dei sjølve viser det fram.",
        en: "The letter has gone. You see no more of them here until they show it themselves.")
}

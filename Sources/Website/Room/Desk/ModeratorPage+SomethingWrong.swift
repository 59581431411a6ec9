import Markup
import Words
import WorkModel

/// When somebody writes at a table who should not be there: it is closed, or emptied with a way back.
extension ModeratorPage {
    /// Quiet, last in the table's column: most evenings nobody needs it.
    func somethingWrong(_ number: Int) -> HTML {
        let isClosed = room.group(number)?.closedAt != nil
        let here = room.seating.atThisGroup
        return """
            <details id="galt-\(number)"><summary>\(say(
                nb: "Er noe galt \(here.nb)?", nn: "Er noko gale \(here.nn)?", en: "Is something wrong \(here.en)?"))</summary>
            \(isClosed ? nil : closing(number))
            \(emptying(number))
            \(WritingPause(visit: visit, table: number).pausing)
            <p class="small"><a href="\(visit.to(.links(dugnad)))#uvedkommende">\(say(
                nb: "Gi en ny kode", nn: "Gi ein ny kode", en: "Give a new code"))</a></p></details>
            """
    }

    private func closing(_ number: Int) -> HTML {
        let group = room.seating.theGroup
        return """
            \(press(closing: number, "1", say(
                nb: "Lukk \(group.nb) for skriving", nn: "Lukk \(group.nn) for skriving",
                en: "Close \(group.en) to writing"), isQuiet: true))
            <p class="small">\(say(
                nb: "De som sitter der, får vite det, og at de skal snakke med deg. Det de har begynt på, blir liggende på telefonen til du åpner igjen.",
                nn: "Dei som sit der, får vite det, og at dei skal snakke med deg. Det dei har byrja på, blir liggjande på telefonen til du opnar igjen.",
                en: "Those who sit there are told, and told to talk to you. What they have begun stays on the phone until you open again."))</p>
            """
    }

    /// First in the column, and open with one press.
    func closedTable(_ number: Int) -> HTML? {
        guard let since = room.group(number)?.closedAt else { return nil }
        return """
            <div class="slip"><p role="status"><b>\(say(
                nb: "Lukket for skriving", nn: "Lukka for skriving", en: "Closed to writing"))</b>, \(say(
                .atHour))\u{A0}\(NorwegianTime.clock(since))</p>
            \(press(closing: number, "0", say(nb: "Åpne igjen", nn: "Opne igjen", en: "Open again"), isQuiet: false))</div>
            """
    }

    private func press(closing number: Int, _ value: String, _ words: String, isQuiet: Bool) -> HTML {
        """
        <form class="row" method="post" action="\(visit.to(.tableClosing(dugnad, number)))"\
        \(sentInPlace(changing: [.groups]))><button class="btn slim\(isQuiet ? " quiet" : "")" name="lukket" \
        value="\(value)">\(words)</button></form>
        """
    }

    private func emptying(_ number: Int) -> HTML? {
        guard room.notes.contains(where: { $0.groupNumber == number && !$0.fromPaper }) else { return nil }
        let group = room.seating.theGroup
        return """
            <form class="row" method="post" action="\(visit.to(.tableEmptying(dugnad, number)))"\
            \(sentInPlace(changing: [.notes]))><button class="btn quiet slim">\(say(
                nb: "Ta bort det \(group.nb) har skrevet", nn: "Ta bort det \(group.nn) har skrive",
                en: "Take away what \(group.en) has written"))</button></form>
            <p class="small">\(say(
                nb: "Det som er med i en idé eller et tiltak, blir stående, og det som er skrevet inn fra papir. Du kan angre i en time.",
                nn: "Det som er med i ein idé eller eit tiltak, blir ståande, og det som er skrive inn frå papir. Du kan angre i ein time.",
                en: "What is part of an idea or a measure stays, and so does what was typed in from paper. You can undo it for an hour."))</p>
            """
    }

    /// The way back, each time of its own.
    func broughtBack(_ number: Int) -> HTML? {
        let rows = takenAway.map { taken -> HTML in
            let notes = Counting.notes.inWords(taken.count)
            let hour = "\(say(.atHour))\u{A0}\(NorwegianTime.clock(taken.at))"
            return """
                <form class="slip row" method="post" action="\(visit.to(.tableEmptying(dugnad, number)))"\
                \(sentInPlace(changing: [.notes]))><span>\(say(
                    nb: "\(notes.nb.capitalisedFirst) tatt bort \(hour)", nn: "\(notes.nn.capitalisedFirst) tekne bort \(hour)",
                    en: "\(notes.en.capitalisedFirst) taken away \(hour)"))</span>
                <button class="btn quiet slim" name="angre" value="\(taken.at.milliseconds)">\(say(.undo))<span \
                class="vh">: \(hour)</span></button></form>
                """
        }
        return rows.isEmpty ? nil : "<div role=\"status\">\(rows)</div>"
    }
}

extension Seating {
    /// «ved dette bordet», «i dette rommet».
    fileprivate var atThisGroup: Phrase {
        phrase(
            atTables: Phrase(nb: "ved dette bordet", nn: "ved dette bordet", en: "at this table"),
            inGroups: Phrase(nb: "i denne gruppa", nn: "i denne gruppa", en: "in this group"),
            inRooms: Phrase(nb: "i dette rommet", nn: "i dette rommet", en: "in this room"))
    }
}

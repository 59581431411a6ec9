import Markup
import Words
import WorkModel

/// Who is responsible for what: what waits for somebody here, what stands still, whom to write to, and who has been asked.
struct OwnersPage {
    let visit: MemberVisit
    let board: OwnersBoard
    var typed = OwnerAddressesDraft([])
    var problems = FormProblems()
    /// How many letters have just been made, and the day they go when that is later.
    var written: (letters: Int, day: String)?

    var say: Tongue { visit.say }
    var unit: WorkModel.Unit { visit.unit }

    var page: Page {
        var page = unitPage(
            visit, at: .owners(unit), title: problems.titled(say(.thoseResponsible), say),
            """
            \(problems.summary(say))
            \(written.map { OwnersPage.written($0, say) })
            <h1>\(say(.thoseResponsible))</h1>
            \(lead)
            \(toSeeTo)
            \(standing)
            \(form)
            \(asked)
            \(rhythmPart)
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    private var lead: HTML {
        """
        <p class="lead">\(say(
            nb: "De som tok på seg noe, forteller hvordan det går med en lenke på e-post. De trenger ingen konto, og vi minner bare dem som sier ja.",
            nn: "Dei som tok på seg noko, fortel korleis det går med ei lenkje på e-post. Dei treng ingen konto, og vi minner berre dei som seier ja.",
            en: "Those who took something on tell how it goes by a link in an e-mail. They need no account, and we remind only those who say yes."))</p>
        """
    }

    static func written(_ written: (letters: Int, day: String), _ say: Tongue) -> HTML {
        guard written.letters > 0 else {
            return """
                <p class="slip done" role="status"><b>\(say(
                    nb: "Ingen nye brev. De har fått det allerede, eller får det i et brev som er på vei.",
                    nn: "Ingen nye brev. Dei har alt fått det, eller får det i eit brev som er på veg.",
                    en: "No new letters. They have had it already, or get it in a letter that is on its way."))</b></p>
                """
        }
        let letters = Counting.letters.inWords(written.letters).map(\.capitalisedFirst)
        let day = NorwegianTime.moment(day: written.day).map(NorwegianTime.day)
        let when: HTML? = day.map {
            " \(say(nb: "Nå er det stille uke, så vi sender \($0.nb).", nn: "No er det stille veke, så vi sender \($0.nn).", en: "These are quiet weeks, so we send on \($0.en)."))"
        }
        return """
            <p class="slip done" role="status"><b>✓ \(say(
                nb: "\(letters.nb) er på vei.", nn: "\(letters.nn) er på veg.", en: "\(letters.en) on the way."))</b>\(when)</p>
            """
    }

    // MARK: What waits for somebody

    private var toSeeTo: HTML? {
        guard !board.toSeeTo.isEmpty else { return nil }
        return """
            <section class="section stack" aria-labelledby="trenger"><h2 id="trenger">\(say(
                nb: "Dette venter på deg", nn: "Dette ventar på deg", en: "This waits for you"))</h2>
            <ul class="heed">\(board.toSeeTo.map(item))</ul></section>
            """
    }

    private func item(_ row: OwnersBoard.Row) -> HTML {
        let colon = row.waiting == nil ? ":" : ""
        let suggestion: HTML? =
            row.waiting != nil || !row.isNobodys
            ? nil
            : row.suggestions.first.map {
                " <span\(asWritten)>\(say(.theyWrote)) \($0.quoted(in: visit.language))</span>"
            }
        return "<li>\(link(row))\(colon) \(say(why(row)))\(suggestion)</li>\n"
    }

    private func why(_ row: OwnersBoard.Row) -> Phrase {
        if let word = row.waiting {
            return word.how == .different
                ? Phrase(
                    nb: "ble annerledes. Bestem hva som skjer.", nn: "blei annleis. Bestem kva som skjer.",
                    en: "turned out differently. Decide what happens.")
                : Phrase(
                    nb: "har fått et svar som ikke stemmer med planen.",
                    nn: "har fått eit svar som ikkje stemmer med planen.",
                    en: "has had an answer that does not agree with the plan.")
        }
        if row.isNobodys, row.isDisowned {
            return Phrase(
                nb: "De sier at det ikke er deres. Hvem skal ha det?",
                nn: "Dei seier at det ikkje er deira. Kven skal ha det?",
                en: "They say that it is not theirs. Who is to have it?")
        }
        return row.isNobodys
            ? Phrase(
                nb: "De har sendt det til noen som ikke vil ha brev herfra. Hvem skal ha det?",
                nn: "Dei har sendt det til nokon som ikkje vil ha brev herfrå. Kven skal ha det?",
                en: "They have passed it on to somebody who wants no letters from here. Who is to have it?")
            : Phrase(
                nb: "Brevet kom ikke fram. Er adressen riktig?", nn: "Brevet kom ikkje fram. Er adressa rett?",
                en: "The letter did not arrive. Is the address right?")
    }

    private func link(_ row: OwnersBoard.Row) -> HTML {
        """
        <a href="\(visit.to(.measureOwners(unit, row.id)))"\(asWritten)>\(row.measure.text.inLines.first ?? "")</a>
        """
    }

    // MARK: What stands still

    private var standing: HTML? {
        guard !board.standing.isEmpty else { return nil }
        return """
            <section class="section stack" aria-labelledby="stille"><h2 id="stille">\(say(
                nb: "Står stille", nn: "Står stille", en: "Standing still"))</h2>
            <p class="small">\(say(
                nb: "Dette ser bare dere. Ingen andre får vite at noe drar ut.",
                nn: "Dette ser berre de. Ingen andre får vite at noko dreg ut.",
                en: "Only you see this. Nobody else is told that anything takes its time."))</p>
            \(board.standing.map { StandstillSlip(visit: visit, row: $0).html }.joined(by: ""))</section>
            """
    }

    // MARK: Whom to write to

    private var form: HTML? {
        guard !board.unasked.isEmpty || !leftOver.isEmpty else { return nil }
        let heading = say(
            nb: "Skriv til dem som tok på seg noe", nn: "Skriv til dei som tok på seg noko",
            en: "Write to those who took something on")
        guard board.isConfirmed else {
            return """
                <section class="section stack" aria-labelledby="skriv"><h2 id="skriv">\(heading)</h2>
                <p class="heed">\(say(WritingBlock.notConfirmed.reason))</p></section>
                """
        }
        return """
            <section class="section stack" aria-labelledby="skriv"><h2 id="skriv">\(heading)</h2>
            <p>\(say(
                nb: "Det første brevet forteller hva som ble avtalt, og spør om vi kan minne dem på det. Har noen flere tiltak, får de ett brev.",
                nn: "Det første brevet fortel kva som blei avtalt, og spør om vi kan minne dei på det. Har nokon fleire tiltak, får dei eitt brev.",
                en: "The first letter tells what was agreed, and asks whether we may remind them. Whoever has several measures gets one letter."))</p>
            <form class="stack" method="post" action="\(visit.to(.owners(unit)))" novalidate>
            \(board.unasked.map(field).joined(by: ""))\(leftOver.map(field).joined(by: ""))
            <p class="small">\(say(
                nb: "Helst lagets eller kontorets adresse. Sier de ikke ja, slettes den 30 dager etter brevet.",
                nn: "Helst adressa til laget eller kontoret. Seier dei ikkje ja, blir ho sletta 30 dagar etter brevet.",
                en: "Preferably the club’s or the office’s address. Unless they say yes, it is deleted 30 days after the letter."))</p>
            <p><button class="btn">\(say(nb: "Send", nn: "Send", en: "Send"))</button></p></form></section>
            """
    }

    private func field(_ row: OwnersBoard.Row) -> HTML {
        let value = typed.addresses.first { $0.measure == row.id }?.typed ?? ""
        let owner: HTML? = row.measure.owner.map { "<p class=\"small\"\(asWritten)>\($0)</p>" }
        return field(row.id, row.measure.text.inLines.first ?? "", owner, value)
    }

    /// What was typed beside measures that have been done, deleted or written to by somebody else meanwhile.
    private var leftOver: [OwnerAddressesDraft.Address] {
        let shown = Set(board.unasked.map(\.id))
        return typed.addresses.filter { !shown.contains($0.measure) && !PlainText.line($0.typed).isEmpty }
    }

    private func field(_ address: OwnerAddressesDraft.Address) -> HTML {
        let text = board.rows.first { $0.id == address.measure }?.measure.text.inLines.first
        let label = say(
            nb: "Noe som er gjort eller tatt bort mens du skrev",
            nn: "Noko som er gjort eller teke bort medan du skreiv",
            en: "Something that was done or taken away while you wrote")
        return field(address.measure, text ?? label, nil, address.typed)
    }

    private func field(_ measure: Measure.ID, _ label: String, _ owner: HTML?, _ value: String) -> HTML {
        let name = OwnersPages.name(of: measure)
        return """
            <p><label for="\(name)"\(asWritten)>\(label)</label></p>\(owner)
            \(problems.at(name, say))
            <p><input id="\(name)" name="\(name)" type="email" value="\(value)" autocomplete="off" spellcheck="false" \
            placeholder="\(say(nb: "e-postadresse", nn: "e-postadresse", en: "e-mail address"))"\(problems.told(name))></p>

            """
    }

    // MARK: Who has been asked

    private var asked: HTML? {
        guard !board.asked.isEmpty else { return nil }
        let rows = board.asked.map { row in
            """
            <li>\(link(row))<ul class="dots">\(row.owners.map { line in
                "<li>\(OwnerLineText(line, say).html)</li>" as HTML
            })</ul></li>

            """ as HTML
        }
        return """
            <section class="section stack" aria-labelledby="spurt"><h2 id="spurt">\(say(
                nb: "De som er spurt", nn: "Dei som er spurde", en: "Those who have been asked"))</h2>
            <ul class="names">\(rows)</ul></section>
            """
    }
}

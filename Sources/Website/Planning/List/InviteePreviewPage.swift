import Markup
import Words
import WorkModel

/// What was found in a list, to look over and mend before any of it is kept.
struct InviteePreviewPage {
    let visit: ListVisit
    let kinds: NamedKinds
    let rows: InviteeRows
    /// Nil when it has been shown, and comes back because something must be chosen.
    let reading: InviteeReading?
    let beside: InviteePreview?
    /// The lines that were not understood, as they stand to be mended.
    let unread: String
    let kept: WhatIsKept
    var problems = FormProblems()

    var say: Tongue { visit.say }
    var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        formPage(
            visit.leading, below: .manyInvited(dugnad), .back,
            title: say(
                nb: "Stemmer dette?", nn: "Stemmer dette?", en: "Is this right?"), problems: problems,
            mainClass: "wrap stack form desk whom",
            """
            \(summary)
            \(PreviewNotes(reading: reading, beside: beside, kept: kept.people, say: say).html)
            <form class="stack" method="post" action="\(visit.to(.manyInvited(dugnad)))" novalidate>
            \(rows.rows.isEmpty ? nil : found)
            \(mending)
            </form>
            """)
    }

    private var summary: HTML? {
        guard let reading, let beside else { return nil }
        var parts = [Phrase.newOnes(beside.new.count)]
        if beside.known > 0 {
            let known = Counting.each(beside.known)
            parts.append(
                Phrase(
                    nb: "\(known.nb) står der fra før", nn: "\(known.nn) står der frå før",
                    en: "\(known.en) on the list already"))
        }
        if !reading.unread.isEmpty {
            let lines = Counting.lines.inWords(reading.unread.count)
            parts.append(
                Phrase(
                    nb: "\(lines.nb) forstod vi ikke", nn: "\(lines.nn) forstod vi ikkje",
                    en: "\(lines.en) we did not understand"))
        }
        let words = parts.map { say($0) }.joined(separator: ", ").capitalisedFirst
        return "<p class=\"lead\" role=\"status\">\(words).</p>"
    }

    // MARK: Those who were found

    private var found: HTML {
        let asked = rows.rows.prefix(InviteeRows.mostAsked)
        let unknown = asked.prefix { $0.draft.kind == nil }.count
        let first: HTML? =
            unknown == 0
            ? nil
            : """
            <section class="section" aria-labelledby="sporsmal"><h2 id="sporsmal">\(say(
                nb: "Hva slags folk er dette?", nn: "Kva slags folk er dette?", en: "What kind of people are these?"))</h2>
            <p class="small">\(say(
                nb: "Her sa ordene oss ingenting, så vi spør.", nn: "Her sa orda oss ingenting, så vi spør.",
                en: "The words told us nothing here, so we ask."))</p>
            <ul class="links">\((0..<unknown).map(row))</ul></section>
            """
        let rest: HTML? =
            unknown == asked.count
            ? nil
            : """
            <section class="section" aria-labelledby="funnet"><h2 id="funnet">\(say(
                nb: "Dette fant vi", nn: "Dette fann vi", en: "This is what we found"))</h2>
            <p class="small">\(say(
                nb: "Hva slags folk det er, har vi gjettet ut fra ordene. Rett det som er feil.",
                nn: "Kva slags folk det er, har vi gjetta ut frå orda. Rett det som er feil.",
                en: "We have guessed what kind of people they are from the words. Correct what is wrong."))</p>
            <ul class="links">\((unknown..<asked.count).map(row))</ul></section>
            """
        return """
            \(rows.rows.map(InviteeRows.hidden))\(marks)\(first)
            \(rest)
            \(beyond)
            <p><button class="btn">\(button)</button></p>
            """
    }

    private var marks: HTML? {
        guard kept.people.areKept else { return nil }
        return """
            <p class="small">\(say(
                nb: "Det som er merket «person», slettes etterpå, og det som er merket «lag eller sted», blir stående. Er merket feil, kan dere rette det på lista.",
                nn: "Det som er merkt «person», blir sletta etterpå, og det som er merkt «lag eller stad», blir ståande. Er merket feil, kan de rette det på lista.",
                en: "What is marked “person” is deleted afterwards, and what is marked “club or place” is kept. If a mark is wrong, you can correct it on the list."))</p>
            """
    }

    private var button: String {
        let count = rows.rows.count
        let words = Counting.each(count)
        return say(
            nb: "Legg \(words.nb) på lista", nn: "Legg \(words.nn) på lista", en: "Put \(words.en) on the list")
    }

    private func row(_ index: Int) -> HTML {
        let row = rows.rows[index]
        let field = InviteeRows.field(index)
        let sent = rows.chosen[index]
        let chosen = sent.map { InviteeKind(rawValue: $0) } ?? row.draft.kind
        let leave: HTML = """
            <option value="\(InviteeRows.leftOut)"\("selected", when: sent == InviteeRows.leftOut)>\(say(
                nb: "Ikke ta med", nn: "Ikkje ta med", en: "Leave out"))</option>
            """
        return """
            <li class="row"><label for="\(field)">\(row.draft.html(say, tag: row.draft.whatItIs))\(mayBeAPerson(row))</label>
            <span>\(problems.at(field, say))<select id="\(field)" name="\(field)"\(problems.told(field))>
            \(kinds.options(chosen: chosen, row.draft.kind == nil ? say(.choose) : nil, say, more: leave))</select></span></li>

            """
    }

    /// A body is kept when the names go, so a person must not be taken for one.
    private func mayBeAPerson(_ row: InviteeReading.Row) -> HTML? {
        guard row.draft.bodyMayBeAPerson else { return nil }
        return """
            <br><span class="small">\(say(
                nb: "Er dette en person? Velg «Ikke ta med».", nn: "Er dette ein person? Vel «Ikkje ta med».",
                en: "Is this a person? Choose “Leave out”."))</span>
            """
    }

    /// Those that there are too many of to ask about one by one.
    private var beyond: HTML? {
        let more = rows.rows.dropFirst(InviteeRows.mostAsked)
        guard !more.isEmpty else { return nil }
        let unknown = more.count { $0.draft.kind == nil }
        let asking: HTML? =
            unknown == 0
            ? nil
            : """
            <p><label for="\(InviteeRows.rest)">\(say(
                nb: "\(unknown) til er det ingen ord som sier noe om. Hva slags folk er det?",
                nn: "\(unknown) til er det ingen ord som seier noko om. Kva slags folk er det?",
                en: "No word tells us about \(unknown) more. What kind of people are they?"))</label></p>
            \(problems.at(InviteeRows.rest, say))
            <p><select id="\(InviteeRows.rest)" name="\(InviteeRows.rest)"\(problems.told(InviteeRows.rest))>
            \(kinds.options(chosen: nil, say(.choose), say))</select></p>
            """
        return """
            <p>\(say(
                nb: "Og \(more.count) til. Hva slags folk det er, kan dere rette på lista etterpå.",
                nn: "Og \(more.count) til. Kva slags folk det er, kan de rette på lista etterpå.",
                en: "And \(more.count) more. You can correct what kind of people they are on the list afterwards."))</p>
            \(asking)
            """
    }
}

extension Phrase {
    /// «32 nye», «ingen nye».
    fileprivate static func newOnes(_ number: Int) -> Phrase {
        let count = number == 1 ? Phrase(nb: "én ny", nn: "éin ny", en: "one new") : Counting.word(for: number)
        return number == 1 ? count : Phrase(nb: "\(count.nb) nye", nn: "\(count.nn) nye", en: "\(count.en) new")
    }
}

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
    let kept: WhatIsKept
    var problems = FormProblems()

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

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
            \(unread)
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
                nb: "Slaget har vi gjettet etter ordene. Rett det som er feil.",
                nn: "Slaget har vi gjetta etter orda. Rett det som er feil.",
                en: "We guessed the kind by the words. Correct what is wrong."))</p>
            <ul class="links">\((unknown..<asked.count).map(row))</ul></section>
            """
        return """
            \(rows.rows.map(InviteeRows.hidden))\(first)
            \(rest)
            \(beyond)
            <p><button class="btn">\(button)</button></p>
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
            <li class="row"><label for="\(field)">\(row.draft.html(say))</label>
            <span>\(problems.at(field, say))<select id="\(field)" name="\(field)"\(problems.told(field))>
            \(kinds.options(chosen: chosen, row.draft.kind == nil ? say(.choose) : nil, say, more: leave))</select></span></li>

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
                nb: "Og \(more.count) til. Slaget kan dere rette på lista etterpå.",
                nn: "Og \(more.count) til. Slaget kan de rette på lista etterpå.",
                en: "And \(more.count) more. You can correct the kind on the list afterwards."))</p>
            \(asking)
            """
    }

    // MARK: Those who were not

    private var unread: HTML? {
        guard let reading, !reading.unread.isEmpty else { return nil }
        let shown = reading.unread.prefix(InviteeRows.mostAsked)
        let items = shown.map { line in
            """
            <li>\(say(nb: "Linje", nn: "Linje", en: "Line")) \(line.line): <span class="asis"\(asWritten)>\(line.text)</span><br>
            <span class="small">\(say(line.reason.reason))</span></li>

            """ as HTML
        }
        let text = shown.map(\.text).joined(separator: "\n")
        return """
            <section class="section" aria-labelledby="uforstatt"><h2 id="uforstatt">\(say(
                nb: "Dette forstod vi ikke", nn: "Dette forstod vi ikkje", en: "We did not understand this"))</h2>
            <ul class="dots">\(items)</ul>
            <p><label for="linjer">\(say(
                nb: "Rett linjene her, så leser vi dem på nytt", nn: "Rett linjene her, så les vi dei på nytt",
                en: "Correct the lines here, and we read them again"))</label></p>
            <p class="small" id="linjer-hint">\(say(
                nb: "Det som blir stående her, kommer ikke på lista.", nn: "Det som blir ståande her, kjem ikkje på lista.",
                en: "What is left here does not go on the list."))</p>
            <p><textarea dir="auto" id="linjer" name="linjer" rows="\(min(shown.count + 1, 10))" spellcheck="false" \
            aria-describedby="linjer-hint">\(text)</textarea></p>
            <p><button class="btn quiet" formaction="\(visit.to(.pastedInvited(dugnad)))">\(say(
                nb: "Les linjene på nytt", nn: "Les linjene på nytt", en: "Read the lines again"))</button></p>
            </section>
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

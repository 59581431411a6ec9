import Markup
import Words
import WorkModel

/// Those lines that nobody could be found in, to be mended and read again.
extension InviteePreviewPage {
    var mending: HTML? {
        let all = reading?.unread ?? []
        guard !all.isEmpty || !PlainText.line(unread).isEmpty else { return nil }
        let shown = all.prefix(InviteeRows.mostAsked)
        let items = shown.map { line in
            """
            <li>\(say(nb: "Linje", nn: "Linje", en: "Line")) \(line.line): <span class="asis"\(asWritten)>\(line.text)</span><br>
            <span class="small">\(say(line.reason.reason))</span></li>

            """ as HTML
        }
        let more = Counting.lines.inWords(all.count - shown.count)
        let rest: HTML? =
            all.count == shown.count
            ? nil
            : "<p>\(say(nb: "Og \(more.nb) til.", nn: "Og \(more.nn) til.", en: "And \(more.en) more."))</p>"
        let list: HTML? = all.isEmpty ? nil : "<ul class=\"dots\">\(items)</ul>\(rest)"
        let rows = min(unread.count { $0.isNewline } + 2, 10)
        return """
            <section class="section" aria-labelledby="uforstatt"><h2 id="uforstatt">\(say(
                nb: "Dette forstod vi ikke", nn: "Dette forstod vi ikkje", en: "We did not understand this"))</h2>
            \(list)
            <p><label for="linjer">\(say(
                nb: "Rett linjene her, så leser vi dem på nytt", nn: "Rett linjene her, så les vi dei på nytt",
                en: "Correct the lines here, and we read them again"))</label></p>
            <p class="small" id="linjer-hint">\(say(
                nb: "Det som blir stående her, kommer ikke på lista.", nn: "Det som blir ståande her, kjem ikkje på lista.",
                en: "What is left here does not go on the list."))</p>
            <p><textarea dir="auto" id="linjer" name="linjer" rows="\(rows)" spellcheck="false" \
            aria-describedby="linjer-hint">\(unread)</textarea></p>
            <p><button class="btn quiet" name="igjen" value="1" formaction="\(visit.to(.pastedInvited(dugnad)))">\(say(
                nb: "Les linjene på nytt", nn: "Les linjene på nytt", en: "Read the lines again"))</button></p>
            </section>
            """
    }
}

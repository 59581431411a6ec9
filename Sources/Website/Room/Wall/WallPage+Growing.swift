import Markup
import Words
import WorkModel

/// A measure grows on the wall while it is written, beside those that the room has agreed on. Each answer ties its knot.
extension WallPage {
    /// Beside what is being written there is room for these; the newest, for the room has just seen them.
    private static let mostBeside = 3

    func growing(_ growing: GrowingMeasure) -> (HTML, String) {
        let others = agreed.measures.filter { $0.id.description != growing.id }.suffix(WallPage.mostBeside)
        let beside: HTML? =
            others.isEmpty
            ? nil
            : """
            <div><h2>\(say(nb: "Enige om", nn: "Einige om", en: "Agreed"))</h2>
            <ol class="down">\(others.map { "<li><b\(asWritten)>\($0.text)</b></li>\n" as HTML })</ol></div>
            """
        let day =
            growing.deadline.flatMap { NorwegianTime.moment(day: $0.iso) }.map { say(NorwegianTime.date($0)) } ?? ""
        let who = room.variant.makesProposals ? MeasureLabels.hearer : MeasureLabels.owner
        let rows = [
            answer(who, growing.who), answer(room.variant.firstStep, growing.firstStep),
            answer(MeasureLabels.deadline, day),
        ]
        let content: HTML = """
            <div class="grow">\(beside)
            <div class="growing"><p>\(say(nb: "Skrives nå", nn: "Blir skrive no", en: "Being written now"))</p>
            <h2 id="vises-tittel"\(asWritten)>\(growing.text.isEmpty ? "…" : growing.text)</h2>
            <ol class="down">\(rows)</ol></div></div>
            """
        return (content, "wide")
    }

    private func answer(_ label: Phrase, _ text: String) -> HTML {
        """
        <li\("class", is: text.isEmpty ? "open" : nil)><small>\(say(label))</small> <b\(asWritten)>\(text)</b></li>

        """
    }
}

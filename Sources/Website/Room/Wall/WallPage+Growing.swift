import Markup
import Words
import WorkModel

/// A measure grows on the wall while it is written, beside those that the room has agreed on. Each answer ties its knot.
extension WallPage {
    /// Beside what is being written there is room for these: the newest, for the room has just seen them.
    private static let mostBeside = 3

    func growing(_ growing: GrowingMeasure) -> (HTML, String) {
        let others = agreed.measures.filter { $0.id.description != growing.id }.suffix(WallPage.mostBeside)
        let beside: HTML? =
            others.isEmpty
            ? nil
            : """
            <div><h2>\(say(.agreedOn))</h2>
            <ol class="down">\(others.map { "<li><b\(asWritten)>\($0.text)</b></li>\n" as HTML })</ol></div>
            """
        let day =
            growing.deadline.flatMap { NorwegianTime.moment(day: $0.iso) }.map { say(NorwegianTime.date($0)) } ?? ""
        let who = room.variant.makesProposals ? MeasureLabels.hearer : MeasureLabels.owner
        let times = growing.times.joined(separator: " · ")
        let rows = [
            answer(who, growing.who), answer(room.variant.firstStep, growing.firstStep),
            answer(MeasureLabels.deadline, day.isEmpty ? times : day, isTied: !day.isEmpty),
        ]
        let fit = WallFit(
            large: growing.text, answers: [growing.who, growing.firstStep, day.isEmpty ? times : day],
            width: others.isEmpty ? 84 : 48, around: room.variant.makesProposals ? 7.4 : 4.9, height: wideHeight)
        let content: HTML = """
            <div class="grow">\(beside)
            <div class="growing"><p>\(say(nb: "Skrives nå", nn: "Blir skrive no", en: "Being written now"))</p>
            <h2 id="vises-tittel"\(asWritten)>\(growing.text.isEmpty ? "…" : growing.text)</h2>
            <ol class="down">\(rows)</ol></div></div>
            """
        return (content, "wide \(fit.classes)")
    }

    /// A loop is tied by an answer. A time that is no day is shown, and leaves it open.
    func answer(_ label: Phrase, _ text: String, isTied: Bool = true) -> HTML {
        """
        <li\("class", is: text.isEmpty || !isTied ? "open" : nil)><small>\(say(label))</small> <b\(asWritten)>\(text)</b></li>

        """
    }
}

import Markup
import Words
import WorkModel

/// The ending: the rope is taut, what the room has agreed on hangs from it, and what nobody has taken yet asks.
extension WallPage {
    var ending: (HTML, String) {
        guard hasRoomForTheRing else { return measures }
        let items = agreed.measures.map(item)
        let list: HTML? = items.isEmpty ? nil : "<ol class=\"down\">\(items)</ol>"
        let title = say(room.variant.outcomes).capitalisedFirst
        return (
            """
            <h2 id="vises-tittel" class="vh">\(title)</h2>
            <div class="end">\(list)\(ringOfChildren(assets, say))</div>
            """, "wide"
        )
    }

    /// The ring is drawn where the measures leave it room; a long list comes first.
    var hasRoomForTheRing: Bool {
        // Lines of the list beside the ring, as wall-wide.css draws them; a date takes the room of some twenty letters.
        let heights = agreed.measures.map { measure in
            let whose = (measure.owner ?? measure.hearer ?? "").count + 19
            return Double(WallFit.lineCount(of: measure.text, letters: 30)) * 3 + Double(1 + (whose - 1) / 42) * 2.5
                + 1.3
        }
        let room = 35 - Double(WallFit.lineCount(of: headline, letters: 24)) * 4.75
        return heights.reduce(0, +) <= room
    }

    /// Nobody has it yet, or nobody knows when.
    func isOpen(_ measure: Measure) -> Bool {
        !room.variant.makesProposals && (measure.owner == nil || measure.deadlineDay == nil)
    }
}

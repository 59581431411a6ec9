import Markup
import Words
import WorkModel

/// When it is over: thanks, and what the room came to.
extension GroupPage {
    var isGoodbye: Bool { dugnad.clock.endedAt != nil && !isLookingBack }

    /// What they came to, in the hand of everybody who was there.
    var agreed: HTML? {
        guard !measures.isEmpty else { return nil }
        let items = measures.map { measure in
            let day = measure.deadlineDay.map { say(NorwegianTime.date($0)) }
            let facts = [room.variant.makesProposals ? measure.hearer : measure.owner, day].compactMap(\.self).joined(
                separator: " · ")
            return """
                <li\("class", is: facts.isEmpty ? "open" : nil)><b class="asis"\(asWritten)>\(measure.text)</b>
                <p class="small"\(asWritten)>\(facts)</p></li>

                """ as HTML
        }
        return """
            <h2>\(say(room.variant.headline))</h2>
            <ol class="down measures">\(items)</ol>
            """
    }

    var thanks: String {
        say(
            nb: "Referatet bygger på det dere har skrevet.",
            nn: "Referatet byggjer på det de har skrive.",
            en: "The minutes are built on what you have written.")
    }
}

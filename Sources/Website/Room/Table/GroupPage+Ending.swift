import Markup
import Words
import WorkModel

/// When it is over: thanks, and what the room came to.
extension GroupPage {
    var isGoodbye: Bool { dugnad.clock.endedAt != nil && !isLookingBack }

    /// What they came to, in the hand of everybody who was there.
    var outcome: HTML { "\(measures)\(conclusions)" }

    private var measures: HTML? {
        guard let agreed, !agreed.measures.isEmpty else { return nil }
        let items = agreed.measures.map { measure in
            """
            <li\("class", is: measure.isOpen(in: room.variant) ? "open" : nil)><b class="asis"\(asWritten)>\(measure.text)</b>
            <p class="small">\(whoseAndWhen(measure, agreed, say))</p></li>

            """ as HTML
        }
        return """
            <h2>\(say(room.variant.headline))</h2>
            <ol class="down measures">\(items)</ol>
            """
    }

    private var conclusions: HTML? {
        let lines = dugnad.conclusionsInLines.map { "<li class=\"asis\"\(asWritten)>\($0)</li>\n" as HTML }
        guard let agreed, !lines.isEmpty else { return nil }
        return """
            <h2>\(say(Minutes.conclusionsHeading(isAlone: agreed.measures.isEmpty)))</h2>
            <ul class="dots">\(lines)</ul>
            """
    }

    var thanks: String {
        say(
            nb: "Referatet bygger på det dere har skrevet.",
            nn: "Referatet byggjer på det de har skrive.",
            en: "The minutes are built on what you have written.")
    }
}

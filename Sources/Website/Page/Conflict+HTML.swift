import Markup
import Words
import WorkModel

extension Conflict {
    static let mineHeading = Phrase(nb: "Du skrev", nn: "Du skreiv", en: "You wrote")
    static let theirsHeading = Phrase(nb: "Nå står det", nn: "No står det", en: "It now says")

    /// Both texts, so that nothing that was written is lost.
    func html(_ say: Tongue) -> HTML {
        let mine: HTML? =
            self.mine.isEmpty
            ? nil
            : """
            <h2>\(say(Conflict.mineHeading))</h2>
            <blockquote class="card asis"\(asWritten)>\(self.mine)</blockquote>
            """
        let theirs: HTML? =
            self.theirs?.isEmpty == true
            ? nil
            : """
            <h2>\(say(Conflict.theirsHeading))</h2>
            <blockquote class="card asis"\(asWritten)>\(self.theirs ?? say(
                nb: "Det er slettet.",
                nn: "Det er sletta.",
                en: "It has been deleted."))</blockquote>
            """
        return "\(mine)\(theirs)"
    }
}

import Markup
import WorkModel

extension Conflict {
    /// Both texts, so that nothing that was written is lost.
    func html(_ say: Tongue) -> HTML {
        let mine: HTML? =
            self.mine.isEmpty
            ? nil
            : """
            <h2>\(say(nb: "Du skrev", nn: "Du skreiv", en: "You wrote"))</h2>
            <blockquote class="card asis">\(self.mine)</blockquote>
            """
        let theirs: HTML? =
            self.theirs?.isEmpty == true
            ? nil
            : """
            <h2>\(say(nb: "Nå står det", nn: "No står det", en: "It now says"))</h2>
            <blockquote class="card asis">\(self.theirs ?? say(
                nb: "Det er slettet.",
                nn: "Det er sletta.",
                en: "It has been deleted."))</blockquote>
            """
        return "\(mine)\(theirs)"
    }
}

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

    /// Above a form that has in it still what was typed: what stands now. Its page has `focus.js`.
    ///
    /// - Parameters:
    ///   - title: what has changed.
    ///   - words: what pressing once more does.
    func aboveForm(_ say: Tongue, title: Phrase, _ words: Phrase) -> HTML {
        """
        <div class="warn" role="alert" tabindex="-1" id="endret" data-focus><h2>\(say(title))</h2>
        <p>\(say(words))</p>
        <p><b>\(say(Conflict.theirsHeading)):</b></p>
        <p class="asis"\(asWritten)>\(theirs ?? say(
            nb: "Ingenting. Det er slettet.", nn: "Ingenting. Det er sletta.", en: "Nothing. It has been deleted."))</p></div>
        """
    }
}

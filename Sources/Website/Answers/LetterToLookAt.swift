import Documents
import Markup
import Words

/// A letter as whoever gets it will read it, before it goes.
struct LetterToLookAt {
    let text: LetterText

    var html: HTML {
        """
        <p><b\(asWritten)>\(text.subject)</b></p>
        <div class="letter card" lang="\(text.language.tag)">\(text.onPage)</div>
        """
    }

    static let heading = Phrase(nb: "Slik blir det", nn: "Slik blir det", en: "This is how it will be")
}

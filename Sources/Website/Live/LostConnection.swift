import Markup
import Words

/// The line that `live.js` shows while nothing comes through. The clock on the page goes on meanwhile.
///
/// - Parameter comfort: what it means for whoever looks at this screen.
func lostConnection(_ comfort: Phrase, _ say: Tongue, class name: String = "warn") -> HTML {
    """
    <p class="offline \(name)" id="frakoblet" role="status" hidden>
    <b>\(say(nb: "Uten nett akkurat nå.", nn: "Utan nett akkurat no.", en: "No network right now."))</b>
    \(say(comfort))</p>
    """
}

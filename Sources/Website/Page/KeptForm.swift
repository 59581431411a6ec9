import Markup
import Words

/// On a form: what is typed in it stays in the browser until it is saved, by `typed.js`. Never on one with a secret.
///
/// - Parameter name: what it is kept as, where several forms lead to one address.
func keptUntilSaved(_ say: Tongue, as name: String? = nil) -> HTML {
    """
    \("data-kept-as", is: name) data-kept="\(say(
        nb: "Her er det du skrev sist, og som ikke er lagret.", nn: "Her er det du skreiv sist, og som ikkje er lagra.",
        en: "This is what you wrote last, and have not saved."))" \
    data-drop="\(say(nb: "Fjern det", nn: "Fjern det", en: "Remove it"))"
    """
}

import Markup
import Words

/// On a form: what is typed in it stays in the browser until it is saved, by `typed.js`. Never on one with a secret.
func keptUntilSaved(_ say: Tongue) -> HTML {
    """
     data-kept="\(say(
        nb: "Her er det du skrev sist, og som ikke er lagret.", nn: "Her er det du skreiv sist, og som ikkje er lagra.",
        en: "This is what you wrote last, and have not saved."))" \
    data-drop="\(say(nb: "Fjern det", nn: "Fjern det", en: "Remove it"))"
    """
}

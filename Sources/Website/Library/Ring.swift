import Markup
import WorkModel

/// The kind of a card with its ring: blue is closed, orange is open.
func ring(_ colour: CardColour, _ say: Tongue, _ after: String? = nil) -> HTML {
    let word =
        colour == .blue
        ? say(nb: "Blått kort", nn: "Blått kort", en: "Blue card")
        : say(nb: "Oransje kort", nn: "Oransje kort", en: "Orange card")
    let text = after.map { "\(word) · \($0)" } ?? word
    return "<span class=\"kind\(colour == .orange ? " o" : " b")\">\(text)</span>"
}

/// What the two colours mean.
func blueAndOrange(_ say: Tongue) -> HTML {
    """
    <section class="noprint chapter" aria-labelledby="farger">
    <h2 id="farger">\(say(nb: "Blå og oransje kort", nn: "Blå og oransje kort", en: "Blue and orange cards"))</h2>
    <div class="two">
    <div class="card blue"><p class="kind">\(say(
        nb: "Ringen er lukket",
        nn: "Ringen er lukka",
        en: "The ring is closed"))</p>
    <h3>\(say(nb: "Blått er det som holder", nn: "Blått er det som held", en: "Blue is what holds"))</h3>
    <p>\(say(
        nb: "Det dere får til i dag, og det dere bestemmer dere for å gjøre.",
        nn: "Det de får til i dag, og det de bestemmer dykk for å gjere.",
        en: "What you already manage, and what you decide to do."))</p></div>
    <div class="card orange"><p class="kind">\(say(
        nb: "Ringen er åpen",
        nn: "Ringen er open",
        en: "The ring is open"))</p>
    <h3>\(say(
        nb: "Oransje er der noen mangler",
        nn: "Oransje er der nokon manglar",
        en: "Orange is where somebody is missing"))</h3>
    <p>\(say(
        nb: "Barnet som står utenfor, og veiene inn.",
        nn: "Barnet som står utanfor, og vegane inn.",
        en: "The child who is outside, and the ways in."))</p></div>
    </div></section>
    """
}

import Markup
import WorkModel

/// The kind of a card with its ring: blue is closed, orange is open.
func ring(_ colour: CardColour, _ say: Tongue, _ after: String? = nil) -> HTML {
    let word = say(colour.cardName)
    let text = after.map { "\(word) · \($0)" } ?? word
    return "<span class=\"kind\(colour == .orange ? " o" : " b")\">\(text)</span>"
}

/// What the two colours mean.
func blueAndOrange(_ say: Tongue) -> HTML {
    """
    <section class="noprint chapter" aria-labelledby="farger">
    <h2 id="farger">\(say(nb: "Blå og oransje kort", nn: "Blå og oransje kort", en: "Blue and orange cards"))</h2>
    <div class="two">
    <div class="card blue"><p class="kind">\(say(CardColour.blue.cardName))</p>
    <h3>\(say(nb: "Det vi får til", nn: "Det vi får til", en: "What works"))</h3>
    <p>\(say(
        nb: "Det dere får til i dag, og det dere bestemmer dere for å gjøre. Ringen på kortet er lukket, for alle er med.",
        nn: "Det de får til i dag, og det de bestemmer dykk for å gjere. Ringen på kortet er lukka, for alle er med.",
        en: "What you already manage, and what you decide to do. The ring on the card is closed, because everyone is in it."))</p></div>
    <div class="card orange"><p class="kind">\(say(CardColour.orange.cardName))</p>
    <h3>\(say(nb: "Den som mangler", nn: "Den som manglar", en: "Who is missing"))</h3>
    <p>\(say(
        nb: "Barnet som står utenfor, og veiene inn. Ringen på kortet er åpen, for noen mangler.",
        nn: "Barnet som står utanfor, og vegane inn. Ringen på kortet er open, for nokon manglar.",
        en: "The child who is outside, and the ways in. The ring on the card is open, because somebody is missing."))</p></div>
    </div></section>
    """
}

import Markup

/// Without script a page does not follow the room, and says so. Reloading by itself would take the reader by surprise,
/// so it waits to be asked.
func getTheLatest(_ address: String, _ say: Tongue) -> HTML {
    """
    <noscript><p class="latest"><a href="\(address)">\(say(
        nb: "Hent det siste",
        nn: "Hent det siste",
        en: "Get the latest"))</a> \(say(
        nb: "Uten JavaScript følger ikke siden med av seg selv.",
        nn: "Utan JavaScript følgjer ikkje sida med av seg sjølv.",
        en: "Without JavaScript this page does not update itself."))</p></noscript>
    """
}

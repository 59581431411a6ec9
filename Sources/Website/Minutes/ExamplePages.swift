import Hummingbird
import Markup
import WorkModel

/// Reading the finished example.
struct ExamplePages {
    let frame: Frame
    let example: Example

    func show(_ request: Request, visit: Visit) async throws -> Response {
        try await frame.respond(kept: "example", revision: 0, to: visit) {
            examplePage(try await example.minutes(in: visit.language), visit, frame.assets)
        }
    }
}

private func examplePage(_ minutes: Minutes, _ visit: Visit, _ assets: Assets) -> Page {
    let say = visit.say
    return Page(
        title: say(nb: "Et eksempel", nn: "Eit døme", en: "An example"), bodyClass: "minutes",
        main: """
            <div class="draft"><p>
            <b>\(say(nb: "Et eksempel.", nn: "Eit døme.", en: "An example."))</b>
            \(say(
                nb: "Fjordvik finnes ikke, og alt her er diktet opp. Slik skriver programmet referatet ut fra det bordene skrev.",
                nn: "Fjordvik finst ikkje, og alt her er dikta opp. Slik skriv programmet referatet ut frå det borda skreiv.",
                en: "Fjordvik does not exist, and everything here is invented. This is how the program writes the minutes from what the tables wrote."))</p>
            <p><a class="btn" href="\(visit.to(.start))">\(say(.startADugnad))</a>
            </p></div>
            \(MinutesArticle(text: minutes.text(in: visit.language), assets: assets, minutes: minutes).html)
            """,
        mainClass: "wrap", isOpen: true)
}

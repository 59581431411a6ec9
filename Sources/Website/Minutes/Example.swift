import Markup
import Words
import WorkModel

/// The finished example on the front page: an invented dugnad in a store of its own, so that nothing can be spoilt.
struct Example: Sendable {
    let minutes: [Language: Minutes]

    init(edition: Edition, words: [String], at now: Moment) async throws {
        var minutes: [Language: Minutes] = [:]
        let store = try Store.inMemory()
        let doors = Doors(store: store, words: words)
        let demo = Demo(doors: doors, edition: edition, now: now)
        for language in Language.allCases {
            minutes[language] = try await doors.minutesDesk.minutes(demo.finished(language: language).dugnad.id)
        }
        self.minutes = minutes
    }
}

func examplePage(_ visit: Visit, _ site: Site) throws -> Page {
    guard let minutes = site.example.minutes[visit.language] else { throw NotFound() }
    let say = visit.say
    return Page(
        title: say(nb: "Et eksempel", nn: "Eit døme", en: "An example"), bodyClass: "minutes",
        main: """
            <div class="draft"><p>
            <b>\(say(
                nb: "Et eksempel.",
                nn: "Eit døme.",
                en: "An example."))</b> \(say(nb: "Fjordvik finnes ikke, og alt her er diktet opp. Slik skriver programmet referatet ut fra det bordene skrev.", nn: "Fjordvik finst ikkje, og alt her er dikta opp. Slik skriv programmet referatet ut frå det borda skreiv.", en: "Fjordvik does not exist, and everything here is invented. This is how the program writes the minutes from what the tables wrote."))</p>
            <p><a class="btn" href="\(visit.to(.start))">\(say(
                nb: "Start en dugnad",
                nn: "Start ein dugnad",
                en: "Start a dugnad"))</a>
            </p></div>
            \(MinutesArticle(text: minutes.text(in: visit.language), assets: site.assets, minutes: minutes).html)
            """,
        mainClass: "wrap", isOpen: true)
}

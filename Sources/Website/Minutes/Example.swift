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

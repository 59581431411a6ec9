import Words
import WorkModel

/// The finished example on the front page: an invented dugnad in a store of its own, so that nothing can be spoilt. It
/// is made when somebody first asks for it, because a start should not wait for it.
actor Example {
    private let edition: Edition
    private let words: [String]
    private let now: Moment
    private var made: [Language: Minutes] = [:]

    init(edition: Edition, words: [String], at now: Moment) {
        self.edition = edition
        self.words = words
        self.now = now
    }

    func minutes(in language: Language) async throws -> Minutes {
        if let minutes = made[language] { return minutes }
        let doors = Doors(store: try Store.inMemory(), words: words)
        let demo = Demo(doors: doors, edition: edition, now: now)
        let minutes = try await doors.minutesDesk.minutes(demo.finished(language: language).dugnad.id)
        made[language] = minutes
        return minutes
    }
}

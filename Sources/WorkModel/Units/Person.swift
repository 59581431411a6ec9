import GRDB
import Words

/// Somebody who acts for a unit: a name, an address and a language, and nothing else.
package struct Person: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Person>

    package let id: ID
    package internal(set) var name: String
    package internal(set) var address: EmailAddress
    var addressKey: String
    package internal(set) var language: Language
    package let madeAt: Moment

    init(id: ID = .new(), name: String, address: EmailAddress, language: Language, at now: Moment) {
        self.id = id
        self.name = name
        self.address = address
        addressKey = address.key
        self.language = language
        madeAt = now
    }

    /// What a person is called, as it is kept.
    package static func checkedName(_ typed: String) throws(Problem) -> String {
        try TypedText.line(typed, longest: 80).required(or: .noPersonsName)
    }
}

extension Database {
    /// Whoever here has an address.
    func person(at address: EmailAddress) throws -> Person? {
        try Person.fetchOne(self, sql: "SELECT * FROM person WHERE addressKey = ?", arguments: [address.key])
    }
}

extension Problem {
    fileprivate static let noPersonsName = Problem(
        Phrase(
            nb: "Skriv navnet ditt, slik at de andre ser hvem du er.",
            nn: "Skriv namnet ditt, slik at dei andre ser kven du er.",
            en: "Write your name, so that the others see who you are."))
}

import GRDB
import Words

/// A browser where somebody has shown that they read the mail of an address.
package struct SignedIn: Sendable, Equatable {
    /// The session's number.
    let session: Int64
    /// Nil for somebody who is not in any unit: then nothing is kept of them but the address, for a day.
    package let person: Person?
    package let address: EmailAddress
    package let signedInAt: Moment
    let usedAt: Moment

    /// Use is written down once an hour, and not at every page.
    static let written = Moment.Length.hours(1)
    /// How long somebody stays signed in without using it.
    package static let length = Standing.length
    /// How long a sign-in is enough for what cannot be undone.
    package static let freshness = Moment.Length.hours(1)
    /// How long an address without a person is kept.
    static let addressLength = Moment.Length.days(1)

    package func isFresh(at now: Moment) -> Bool { now - signedInAt < SignedIn.freshness }
}

/// A browser where a person is signed in, as it is listed.
package struct OpenSession: Sendable, Equatable, Identifiable {
    package let id: Int64
    /// «Firefox/Windows», as well as it is known; nil when it is not.
    package let browser: String?
    package let signedInAt: Moment
    package let usedAt: Moment
    package let isThis: Bool
}

extension Database {
    /// The person who has signed in; somebody new gets a name and becomes one.
    func person(in session: SignedIn, name: String, language: Language) throws -> Person {
        if let person = session.person { return person }
        // Two browsers of the same person, at the same moment.
        let there = try person(at: session.address)
        let person =
            try there
            ?? Person(name: try Person.checkedName(name), address: session.address, language: language, at: try now)
        if there == nil { try person.insert(self) }
        try execute(
            sql: "UPDATE session SET person = ?, address = NULL WHERE id = ?", arguments: [person.id, session.session])
        return person
    }
}

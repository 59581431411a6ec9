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
    /// The provider that they came from, by its name in the settings; nil for whoever came by a letter alone.
    package let provider: String?
    /// Whom they have signed in on behalf of there.
    package let organisations: [OrganisationNumber]

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
    /// The provider that they came from, and whom they had signed in on behalf of there.
    package let provider: String?
    package let organisations: [OrganisationNumber]
}

extension Database {
    /// The person who has signed in; somebody new gets a name and becomes one.
    ///
    /// - Throws: `NotFound` when somebody has the address already: then this browser was signed out by that.
    func person(in session: SignedIn, name: String, language: Language) throws -> Person {
        if let person = session.person { return person }
        let pressedTwice = try Person.fetchOne(
            self, sql: "SELECT person.* FROM person JOIN session ON session.person = person.id WHERE session.id = ?",
            arguments: [session.session])
        if let pressedTwice { return pressedTwice }
        guard try person(at: session.address) == nil else { throw NotFound() }
        let person = Person(
            name: try Person.checkedName(name), address: session.address, language: language, at: try now)
        try person.insert(self)
        try execute(
            sql: "UPDATE session SET person = ?, address = NULL WHERE id = ?", arguments: [person.id, session.session])
        try know(person.id, in: session.session)
        try closeWaysIn(to: person.address)
        return person
    }

    /// Somebody has this address from now on. Those who invite them may have read what was sent to it before, and that
    /// opens nothing of theirs: neither what is unused, nor a browser where it has been used.
    ///
    /// - Returns: how many such browsers there were.
    @discardableResult
    func closeWaysIn(to address: EmailAddress) throws -> Int {
        try execute(sql: "DELETE FROM signIn WHERE addressKey = ? AND isLasting = 0", arguments: [address.key])
        let browsers = try Row.fetchAll(
            self, sql: "SELECT id, address FROM session WHERE person IS NULL AND address IS NOT NULL")
        let theirs = browsers.filter { EmailAddress($0["address"] as String) == address }
        for browser in theirs { try signOut("id = ?", [browser["id"] as Int64]) }
        return theirs.count
    }
}

import GRDB
import Words

/// Signing in at a provider that knows people already.
extension SignIns {
    /// Signs in by what a provider says. The browser gets a new key, and keeps the links it had opened.
    ///
    /// Somebody whom the provider is known to mean is that person, whatever address it says. Anybody else is who the
    /// verified address belongs to; an address that is not verified joins nobody.
    ///
    /// - Parameter browser: «Firefox/Windows», to be known again in the list.
    /// - Returns: nil when it says nothing that tells who it is here. Then nothing is stored.
    package func enter(
        as vouching: Vouching, in session: Secret?, browser: String?
    ) async throws -> (signedIn: SignedIn, session: Secret)? {
        try await store.write { db in
            if let person = try db.person(knownAs: vouching) {
                return try db.signIn(person, at: person.address, in: session, browser: browser, by: vouching)
            }
            guard let address = vouching.address else { return nil }
            return try db.signIn(
                try db.person(at: address), at: address, in: session, browser: browser, by: vouching)
        }
    }

    /// Where a person is known again.
    package func known(_ person: Person.ID) async throws -> [KnownAtProvider] {
        try await store.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT provider, min(madeAt) AS since FROM knownAtProvider WHERE person = ?
                    GROUP BY provider ORDER BY provider
                    """, arguments: [person]
            ).map { KnownAtProvider(provider: $0["provider"], since: $0["since"]) }
        }
    }

    /// The provider does not let them in by itself any more.
    package func forget(_ person: Person.ID, at provider: String) async throws {
        try await store.write { db in
            try db.execute(
                sql: "DELETE FROM knownAtProvider WHERE person = ? AND provider = ?", arguments: [person, provider])
        }
    }
}

extension Database {
    /// The browser's session gets the person and a new key: whoever knew the old one is not let in with it.
    ///
    /// - Parameter vouching: what a provider has said; nil for whoever came by a letter alone.
    func signIn(
        _ person: Person?, at address: EmailAddress, in session: Secret?, browser: String?, by vouching: Vouching? = nil
    ) throws -> (signedIn: SignedIn, session: Secret) {
        let now = try now
        let (_, number) = try sessionRow(session)
        let key = Secret.new()
        let organisations = vouching?.organisations ?? []
        let provedAt = min(now, vouching?.provedAt ?? now)
        try execute(
            sql: """
                UPDATE session SET fingerprint = ?, person = ?, address = ?, signedInAt = ?, usedAt = ?, browser = ?,
                    provider = ?, subject = NULL, organisations = ?
                WHERE id = ?
                """,
            arguments: [
                key.fingerprint, person?.id, person == nil ? address.text : nil, provedAt, now,
                browser.map { PlainText.cut($0, to: 60) }, vouching?.provider,
                OrganisationNumber.kept(organisations), number,
            ])
        let signedIn = SignedIn(
            session: number, person: person, address: person?.address ?? address, signedInAt: provedAt, usedAt: now,
            provider: vouching?.provider, organisations: organisations)
        return (signedIn, key)
    }

    /// Somebody who has both signed in at a provider and read the mail of an address is known again there. Who has no name
    /// here yet is so when they get one.
    func know(_ signedIn: SignedIn, as vouching: Vouching) throws {
        guard let person = signedIn.person else {
            return try execute(
                sql: "UPDATE session SET subject = ? WHERE id = ?", arguments: [vouching.subject, signedIn.session])
        }
        let now = try now
        try execute(
            sql: """
                INSERT INTO knownAtProvider (subject, provider, person, madeAt, usedAt) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (subject) DO UPDATE SET
                    provider = excluded.provider, person = excluded.person, madeAt = excluded.madeAt,
                    usedAt = excluded.usedAt
                """, arguments: [vouching.subject, vouching.provider, person.id, now, now])
    }

    /// The same for somebody who has just got a name.
    func know(_ person: Person.ID, in session: Int64) throws {
        let now = try now
        try execute(
            sql: """
                INSERT OR REPLACE INTO knownAtProvider (subject, provider, person, madeAt, usedAt)
                SELECT subject, provider, ?, ?, ? FROM session
                WHERE id = ? AND subject IS NOT NULL AND provider IS NOT NULL
                """, arguments: [person, now, now, session])
        // It stands there now, and goes from there when they say so.
        try execute(sql: "UPDATE session SET subject = NULL WHERE id = ?", arguments: [session])
    }

    func forgetThoseKnownAtProviders(at now: Moment) throws {
        try execute(sql: "DELETE FROM knownAtProvider WHERE usedAt <= ?", arguments: [now - KnownAtProvider.length])
    }

    fileprivate func person(knownAs vouching: Vouching) throws -> Person? {
        let id = try Person.ID.fetchOne(
            self, sql: "UPDATE knownAtProvider SET usedAt = ? WHERE subject = ? RETURNING person",
            arguments: [try now, vouching.subject])
        return try id.flatMap { try Person.fetchOne(self, key: $0) }
    }
}

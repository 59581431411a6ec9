import GRDB
import Words

/// The browsers where people are signed in.
extension SignIns {
    /// Who has signed in in a browser; nil when nobody has, or when it has not been used for thirty days.
    package func signedIn(in session: Secret) async throws -> SignedIn? {
        let (found, now) = try await store.read { db in (try db.signedIn(session), try db.now) }
        guard let found else { return nil }
        let length = found.person == nil ? SignedIn.addressLength : SignedIn.length
        guard now - found.usedAt < length else { return nil }
        if now - found.usedAt > Standing.written { try await store.write { db in try db.use(found.session) } }
        return found
    }

    /// Where a person is signed in, the latest use first.
    package func sessions(of signedIn: SignedIn) async throws -> [OpenSession] {
        guard let person = signedIn.person else { return [] }
        return try await store.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT id, browser, signedInAt, usedAt, provider, organisations FROM session
                    WHERE person = ? AND usedAt > ? ORDER BY usedAt DESC, id DESC
                    """, arguments: [person.id, try db.now - SignedIn.length]
            ).map { row in
                OpenSession(
                    id: row["id"], browser: row["browser"], signedInAt: row["signedInAt"], usedAt: row["usedAt"],
                    isThis: row["id"] == signedIn.session, provider: row["provider"],
                    organisations: OrganisationNumber.several(row["organisations"]))
            }
        }
    }

    /// Signs out: here, or in another browser of the same person. The links that a browser has opened are its own.
    ///
    /// - Parameter session: nil ends all but this one.
    package func end(_ session: Int64?, of signedIn: SignedIn) async throws {
        try await store.write { db in
            let which = session.map { "id = \($0)" } ?? "id <> \(signedIn.session)"
            guard let person = signedIn.person else { return try db.signOut("id = ?", [signedIn.session]) }
            try db.signOut("person = ? AND \(which)", [person.id])
        }
    }

    package func end(_ signedIn: SignedIn) async throws { try await end(signedIn.session, of: signedIn) }

    /// Ends whole sessions: nobody is signed in there, and the links that were opened there must be opened again.
    ///
    /// - Parameter address: a person's; nil ends everybody's.
    /// - Returns: how many.
    package func endSessions(of address: EmailAddress?) async throws -> Int {
        try await store.write { db in
            if let address {
                // Also the ways in that have not been used, and what a provider would let in by one press.
                let nameless = try db.closeWaysIn(to: address)
                try db.execute(
                    sql: "DELETE FROM knownAtProvider WHERE person IN (SELECT id FROM person WHERE addressKey = ?)",
                    arguments: [address.key])
                try db.execute(
                    sql: "DELETE FROM session WHERE person IN (SELECT id FROM person WHERE addressKey = ?)",
                    arguments: [address.key])
                return db.changesCount + nameless
            } else {
                try db.execute(sql: "DELETE FROM session")
            }
            return db.changesCount
        }
    }
}

extension Database {
    /// Nobody is signed in there any more. The links that a browser has opened are its own, and stay.
    func signOut(_ which: String, _ arguments: StatementArguments) throws {
        try execute(
            sql: """
                UPDATE session SET person = NULL, address = NULL, signedInAt = NULL, usedAt = NULL, browser = NULL,
                    provider = NULL, subject = NULL, organisations = NULL
                WHERE \(which)
                """, arguments: arguments)
    }

    fileprivate func signedIn(_ session: Secret) throws -> SignedIn? {
        let row = try Row.fetchOne(
            self,
            sql: """
                SELECT id, person, address, signedInAt, usedAt, provider, organisations FROM session
                WHERE fingerprint = ?
                """, arguments: [session.fingerprint])
        guard let row, let signedInAt = row["signedInAt"] as Moment?, let usedAt = row["usedAt"] as Moment? else {
            return nil
        }
        let person = try (row["person"] as Person.ID?).flatMap { try Person.fetchOne(self, key: $0) }
        guard let address = person?.address ?? (row["address"] as String?).flatMap({ EmailAddress($0) }) else {
            return nil
        }
        return SignedIn(
            session: row["id"], person: person, address: address, signedInAt: signedInAt, usedAt: usedAt,
            provider: row["provider"],
            organisations: OrganisationNumber.several(row["organisations"]))
    }

    /// What nobody can use any more is taken away.
    func pruneSignIns(at now: Moment) throws {
        try execute(sql: "DELETE FROM signIn WHERE until < ?", arguments: [now - .days(1)])
        try signOut(
            "usedAt <= ? OR (person IS NULL AND usedAt <= ?)", [now - SignedIn.length, now - SignedIn.addressLength])
        // A browser that has only asked for a letter.
        try execute(
            sql: """
                DELETE FROM session WHERE signedInAt IS NULL AND seenAt <= ?
                AND NOT EXISTS (SELECT 1 FROM sessionLink WHERE sessionLink.session = session.id)
                """, arguments: [now - .days(1)])
        try execute(sql: "DELETE FROM colleagueInvitation WHERE until < ?", arguments: [now - .days(1)])
        try pruneGuests(at: now)
        try pruneAddressChanges(at: now)
        try forgetThoseKnownAtProviders(at: now)
        try forgetLettersAboutNothing(at: now)
        // Somebody who asked to be let in and got no answer is not kept.
        try execute(
            sql: "DELETE FROM letter WHERE kind = 'letIn' AND madeAt <= ?",
            arguments: [now - ColleagueInvitation.length])
        try pruneConfirming(at: now)
        try forgetThoseWhoAreNowhere(at: now)
        // What somebody did who is gone stands as their role, for as long as a dugnad without an owner is kept.
        try execute(
            sql:
                "DELETE FROM unitEvent WHERE person IS NULL AND role IN ('contact', 'colleague', 'reader', 'guest') AND at <= ?",
            arguments: [NorwegianTime.months(-Retention.ofLoose.months, after: now)])
    }

    /// Somebody who is in no unit and let in to no dugnad any more, and is signed in nowhere: at the latest thirty days after
    /// they last used it.
    private func forgetThoseWhoAreNowhere(at now: Moment) throws {
        let nowhere = try Person.fetchAll(
            self,
            sql: """
                SELECT * FROM person WHERE madeAt <= ?
                AND NOT EXISTS (SELECT 1 FROM member WHERE member.person = person.id)
                AND NOT EXISTS (SELECT 1 FROM guest WHERE guest.person = person.id)
                AND NOT EXISTS (SELECT 1 FROM session WHERE session.person = person.id)
                """, arguments: [now - SignedIn.length])
        for person in nowhere { try forget(person) }
    }
}

import GRDB
import Words

/// The door to links and the sessions they open.
package struct Links: Door {
    let house: House
}

extension Links {
    /// Makes a key to a dugnad. The secret is in the answer and nowhere else. One that the operator makes to a unit's, for
    /// whoever leads it, stands in the unit's record too.
    ///
    /// - Throws: `Refusal` for a guest, who would lead it by the link when their own time is over.
    package func make(_ role: Role, to dugnad: Dugnad.ID, by actor: Actor) async throws -> Secret {
        guard role != .moderator || actor.role != .guest else { throw Refusal.isForThoseOfTheUnit }
        return try await store.write { db in
            let secret = try db.makeLink(role, to: dugnad, by: actor)
            if role == .moderator, actor.role == .operator, let unit = try db.dugnad(dugnad).unit {
                try db.record(.moderatorLinkMade, in: unit, by: actor, about: dugnad.description)
            }
            try announce([.plan], in: dugnad, db: db)
            return secret
        }
    }

    package func all(to dugnad: Dugnad.ID) async throws -> [Link] {
        try await store.read { db in
            try Link.fetchAll(
                db, sql: "SELECT id, dugnad, role, madeAt, endedAt FROM link WHERE dugnad = ? ORDER BY id",
                arguments: [dugnad])
        }
    }

    /// A link that is ended opens nothing more, also where it has been opened.
    ///
    /// - Throws: `Refusal` for a guest who would end a moderator's.
    package func end(_ link: Int64, to dugnad: Dugnad.ID, by actor: Actor) async throws {
        try await changing(dugnad, by: actor) { db in
            let role = try String.fetchOne(
                db, sql: "SELECT role FROM link WHERE id = ? AND dugnad = ?", arguments: [link, dugnad])
            guard role != Role.moderator.rawValue || actor.role != .guest else { throw Refusal.isForThoseOfTheUnit }
            try db.execute(
                sql: "UPDATE link SET endedAt = ? WHERE id = ? AND dugnad = ? AND endedAt IS NULL",
                arguments: [try db.now, link, dugnad])
            guard db.changesCount > 0 else { return nil }
            return Change(.linkEnded, about: String(link), parts: [.plan])
        }
    }

    /// A new moderator's link in place of all earlier ones. The browser that asks stays in; every other must have the new link.
    package func replaceModeratorLinks(in dugnad: Dugnad.ID, session: Secret, by actor: Actor) async throws -> Secret {
        guard actor.role != .guest else { throw Refusal.isForThoseOfTheUnit }
        return try await store.write { db in
            try db.execute(
                sql: "UPDATE link SET endedAt = ? WHERE dugnad = ? AND role = 'moderator' AND endedAt IS NULL",
                arguments: [try db.now, dugnad])
            let secret = try db.makeLink(.moderator, to: dugnad, by: actor)
            _ = try open(secret, with: session, in: db)
            try record(Change(.moderatorLinksReplaced, parts: [.plan]), in: dugnad, by: actor, db: db)
            return secret
        }
    }

    /// What a link opens, without opening it. Nil when it opens nothing.
    ///
    /// - Parameter session: the browser's, which may be in already.
    package func look(
        at secret: Secret, in session: Secret?
    ) async throws -> (dugnad: Dugnad, role: Role, isIn: Bool)? {
        try await store.read { db in
            guard let link = try db.openableLink(secret) else { return nil }
            let roles = try session.map { try db.roles(of: $0, in: link.dugnad) } ?? []
            return (try db.dugnad(link.dugnad), link.role, roles.contains(link.role))
        }
    }

    /// Opens a link in a browser: it gets a new session, with all that it had and the link's role, so that whoever knew the
    /// old key is not let in with it; and a press whose answer was lost takes nothing away. Nil when the link opens nothing.
    ///
    /// - Parameter session: the browser's session if it has one; else a new one is made.
    package func open(_ secret: Secret, in session: Secret?) async throws -> (
        dugnad: Dugnad, role: Role, session: Secret
    )? {
        try await store.write { db in
            guard try db.openableLink(secret) != nil else { return nil }
            return try open(secret, with: session.map { try db.copy(of: $0) } ?? nil, in: db)
        }
    }

    /// A browser goes out: of every dugnad it is in, and of its sign-in.
    package func leave(_ session: Secret) async throws {
        try await store.write { db in
            try db.execute(sql: "DELETE FROM session WHERE fingerprint = ?", arguments: [session.fingerprint])
        }
    }

    /// Of several keys that a browser sends, the one that is a session's; nil when none is.
    package func known(of keys: [Secret]) async throws -> Secret? {
        try await store.read { db in
            try keys.first { key in
                try Bool.fetchOne(
                    db, sql: "SELECT EXISTS (SELECT 1 FROM session WHERE fingerprint = ?)",
                    arguments: [key.fingerprint]) == true
            }
        }
    }

    /// What a browser may do in a dugnad: by the links it has opened, and as a member of the unit that owns it. Somebody who
    /// has signed in uses it by that.
    package func standing(of session: Secret, in dugnad: Dugnad) async throws -> Standing {
        let (standing, unwritten) = try await store.read { db in
            let standing = Standing(
                roles: try db.roles(of: session, in: dugnad.id),
                membership: try dugnad.unit.flatMap { try db.membership(of: session, in: $0) },
                guest: try db.guest(of: session, in: dugnad),
                takenInBy: dugnad.canBeDisowned(at: try db.now) ? try dugnad.unit.map { try db.unit($0).name } : nil)
            let isSignedIn = standing.membership != nil || standing.guest != nil
            return (standing, isSignedIn ? try db.unwrittenUse(of: session) : nil)
        }
        // Nobody is kept from the desk because it cannot be written down.
        if let unwritten { try? await store.write { db in try db.use(unwritten) } }
        return standing
    }

    /// What a browser may do in a dugnad by the links it has opened.
    package func roles(of session: Secret, in dugnad: Dugnad.ID) async throws -> Set<Role> {
        try await store.read { db in try db.roles(of: session, in: dugnad) }
    }

    /// The dugnader that a browser leads: what goes on now first, then what is nearest in time.
    package func led(by session: Secret, at now: Moment) async throws -> [Dugnad] {
        let all = try await store.read { db in
            try Dugnad.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT dugnad.* FROM session
                    JOIN sessionLink ON sessionLink.session = session.id
                    JOIN link ON link.id = sessionLink.link
                    JOIN dugnad ON dugnad.id = link.dugnad
                    WHERE session.fingerprint = ? AND link.role = 'moderator' AND link.endedAt IS NULL
                    """, arguments: [session.fingerprint])
        }
        func distance(_ dugnad: Dugnad) -> Int64 { abs((dugnad.plannedStart - now).milliseconds) }
        return all.sorted { first, second in
            first.clock.isRunning == second.clock.isRunning
                ? distance(first) < distance(second) : first.clock.isRunning
        }
    }

    /// The dugnad whose minutes a public address shows.
    package func find(readerSecret: Secret) async throws -> Dugnad? {
        try await store.read { db in
            try Dugnad.fetchOne(
                db,
                sql: """
                    SELECT dugnad.* FROM dugnad JOIN link ON link.dugnad = dugnad.id
                    WHERE link.fingerprint = ? AND link.role = 'reader' AND link.endedAt IS NULL
                    """, arguments: [readerSecret.fingerprint])
        }
    }

    /// How long a browser is remembered after it last opened a link.
    package static let sessionLength = Moment.Length.days(180)

    private func open(
        _ secret: Secret, with session: Secret?, in db: Database
    ) throws -> (dugnad: Dugnad, role: Role, session: Secret)? {
        guard let link = try db.openableLink(secret) else { return nil }
        let (key, number) = try db.sessionRow(session)
        try db.execute(
            sql: "INSERT INTO sessionLink (session, link) VALUES (?, ?) ON CONFLICT DO NOTHING",
            arguments: [number, link.id])
        try db.record(.linkOpened, in: link.dugnad, by: Actor(link.role))
        return (try db.dugnad(link.dugnad), link.role, key)
    }
}

extension Refusal {
    fileprivate static let isForThoseOfTheUnit = Refusal(
        Phrase(
            nb: "Bare de som er med i enheten, kan lage og slå av ordstyrerlenker. Spør kontaktpersonen der.",
            nn: "Berre dei som er med i eininga, kan lage og slå av ordstyrarlenkjer. Spør kontaktpersonen der.",
            en: "Only those in the unit can make moderators’ links and turn them off. Ask its contact person."))
}

extension Database {
    /// A link that opens something for whoever has it; the minutes' public address is no such.
    fileprivate func openableLink(_ secret: Secret) throws -> (id: Int64, dugnad: Dugnad.ID, role: Role)? {
        let row = try Row.fetchOne(
            self,
            sql: """
                SELECT id, dugnad, role FROM link
                WHERE fingerprint = ? AND endedAt IS NULL AND role <> 'reader'
                """, arguments: [secret.fingerprint])
        guard let row, let role = Role(rawValue: row["role"]) else { return nil }
        return (row["id"], row["dugnad"], role)
    }

    /// A session of its own with all that another has. Nil when there is no such.
    fileprivate func copy(of session: Secret) throws -> Secret? {
        let key = Secret.new()
        try execute(
            sql: """
                INSERT INTO session (
                    fingerprint, madeAt, seenAt, person, address, signedInAt, usedAt, browser, provider, subject,
                    organisations)
                SELECT :key, madeAt, :now, person, address, signedInAt, usedAt, browser, provider, subject, organisations
                FROM session WHERE fingerprint = :session
                """, arguments: ["key": key.fingerprint, "now": try now, "session": session.fingerprint])
        guard changesCount > 0 else { return nil }
        try execute(
            sql: """
                INSERT INTO sessionLink (session, link) SELECT :new, link FROM sessionLink
                WHERE session = (SELECT id FROM session WHERE fingerprint = :session)
                """, arguments: ["new": lastInsertedRowID, "session": session.fingerprint])
        return key
    }

    fileprivate func roles(of session: Secret, in dugnad: Dugnad.ID) throws -> Set<Role> {
        let roles = try SQLRequest<String>(
            sql: """
                SELECT link.role FROM session
                JOIN sessionLink ON sessionLink.session = session.id
                JOIN link ON link.id = sessionLink.link
                WHERE session.fingerprint = ? AND link.dugnad = ? AND link.endedAt IS NULL
                """, arguments: [session.fingerprint, dugnad], cached: true
        ).fetchAll(self)
        return Set(roles.compactMap(Role.init))
    }

    /// The row of a browser's session; a browser without one gets a new one.
    func sessionRow(_ session: Secret?) throws -> (Secret, Int64) {
        let now = try now
        if let session,
            let number = try Int64.fetchOne(
                self, sql: "UPDATE session SET seenAt = ? WHERE fingerprint = ? RETURNING id",
                arguments: [now, session.fingerprint])
        {
            return (session, number)
        }
        let new = Secret.new()
        try execute(
            sql: "INSERT INTO session (fingerprint, madeAt, seenAt) VALUES (?, ?, ?)",
            arguments: [new.fingerprint, now, now])
        return (new, lastInsertedRowID)
    }

    /// Makes a link inside a transaction that is already open: a dugnad starts with one.
    func makeLink(_ role: Role, to dugnad: Dugnad.ID, by actor: Actor) throws -> Secret {
        let secret = Secret.new()
        try execute(
            sql: "INSERT INTO link (dugnad, role, fingerprint, madeAt) VALUES (?, ?, ?, ?)",
            arguments: [dugnad, role.rawValue, secret.fingerprint, try now])
        try record(.linkMade, in: dugnad, by: actor, about: role.rawValue)
        return secret
    }
}

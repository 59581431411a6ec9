import GRDB
import Words

/// The door to letters: what waits, what has gone, and what each says.
package struct Letters: Door {
    let house: House
}

// MARK: - The outbox

extension Letters {
    /// What a unit has written: what needs somebody first, then the newest.
    package func all(of unit: Unit.ID) async throws -> [Letter] {
        try await store.read { db in
            try Letter.fetchAll(
                db,
                sql: """
                    SELECT * FROM letter WHERE unit = ?
                    ORDER BY state NOT IN ('unsure', 'refused', 'lying'), madeAt DESC, id LIMIT 500
                    """, arguments: [unit])
        }
    }

    package func find(_ id: Letter.ID, of unit: Unit.ID) async throws -> Letter {
        try await store.read { db in
            let letter = try Letter.fetchOne(
                db, sql: "SELECT * FROM letter WHERE id = ? AND unit = ?", arguments: [id, unit])
            guard let letter else { throw NotFound() }
            return letter
        }
    }

    /// Somebody has given it by hand.
    package func deliver(_ id: Letter.ID, of unit: Unit.ID, by actor: Actor) async throws {
        try await changing(unit: unit, by: actor) { db in
            try db.require(.letters, of: actor, in: unit)
            try db.execute(
                sql: "UPDATE letter SET state = 'delivered', triedAt = ? WHERE id = ? AND unit = ? AND state = 'lying'",
                arguments: [try db.now, id, unit])
            return db.changesCount > 0 ? .letterDelivered : nil
        }
    }
}

/// What a letter says, with what opens something in it. It is never kept.
package enum LetterContent: Sendable {
    /// - Parameters:
    ///   - until: when the link and the digits stop working.
    ///   - isKnown: somebody here has that address.
    case signIn(link: Secret, digits: String, asked: Moment, until: Moment, isKnown: Bool)
    /// - Parameter link: signs in as well; nil for somebody who is in another unit already, and signs in as they do.
    case colleague(unit: Unit, role: UnitRole, by: String?, link: Secret?, until: Moment)
    case letIn(unit: Unit, asker: EmailAddress)
    /// - Parameter link: leads to a page with one button, and does nothing by itself.
    case confirmation(unit: Unit, asker: Person, link: Secret, until: Moment)
    case placeTaken(unit: Unit, by: Unit)
    case unitsWaiting(count: Int, since: Moment)
}

extension Database {
    /// Makes a letter in the transaction that causes it; made already for the same purpose, nothing happens.
    func makeLetter(
        _ kind: Letter.Kind, purpose: String, to address: EmailAddress, in language: Language, from site: String,
        unit: Unit.ID? = nil, signIn: Int64? = nil, invitation: ColleagueInvitation.ID? = nil,
        asker: EmailAddress? = nil, request: Int64? = nil, invitee: String? = nil, dugnad: Dugnad.ID? = nil,
        told: String? = nil
    ) throws {
        let isMade = try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM letter WHERE purpose = ?)", arguments: [purpose])
        guard isMade != true else { return }
        let (now, id) = (try now, Letter.ID.new())
        try Letter(
            id: id, unit: unit, purpose: purpose, kind: kind, address: address, addressKey: address.key,
            language: language, site: site, signIn: signIn, invitation: invitation, asker: asker, request: request,
            invitee: invitee, dugnad: dugnad, told: told, state: .waiting, madeAt: now, tries: 0
        ).insert(self)
    }

    /// At most three letters an hour go to one address, whoever causes them, and strangers cause so many in all, so that
    /// the site is nobody's tool for flooding others.
    func mayWrite(to address: EmailAddress) throws -> Bool {
        let since = try now - .hours(1)
        let counts = try Row.fetchOne(
            self,
            sql: """
                SELECT (SELECT count(*) FROM letter WHERE addressKey = ? AND madeAt > ? AND dugnad IS NULL) AS toThis,
                    (SELECT count(*) FROM letter WHERE kind IN ('signIn', 'letIn', 'confirmation') AND madeAt > ?) AS ofStrangers
                """, arguments: [address.key, since, since])
        guard let counts else { return false }
        return (counts["toThis"] as Int) < 3 && (counts["ofStrangers"] as Int) < 600
    }

    func content(of letter: Letter) throws -> LetterContent? {
        let now = try now
        switch letter.kind {
        case .signIn:
            guard let id = letter.signIn else { return nil }
            let way = try WayIn.fetchOne(self, sql: "SELECT * FROM signIn WHERE id = ?", arguments: [id])
            guard let way, way.isOpen(at: now) else { return nil }
            let digits = SixDigits.new()
            try execute(
                sql: "UPDATE signIn SET digits = ? WHERE id = ?",
                arguments: [SignIns.fingerprint(of: digits, for: id), id])
            return .signIn(
                link: try newKey(of: id), digits: digits, asked: letter.madeAt, until: way.until,
                isKnown: try isKnown(letter.address))
        case .colleague:
            guard let id = letter.invitation, let invitation = try ColleagueInvitation.fetchOne(self, key: id),
                invitation.isOpen(at: now)
            else { return nil }
            let inviter = try invitation.invitedBy.flatMap { try Person.fetchOne(self, key: $0)?.name }
            return .colleague(
                unit: try unit(invitation.unit), role: invitation.role, by: inviter, link: try key(to: invitation),
                until: invitation.until)
        case .letIn:
            guard let unit = letter.unit, let asker = letter.asker else { return nil }
            return .letIn(unit: try self.unit(unit), asker: asker)
        case .confirmation: return try confirmation(in: letter)
        case .placeTaken: return try letter.unit.flatMap(placeTaken)
        case .unitsWaiting: return try unitsWaiting()
        case .invited, .reminder, .askedAgain, .receipt, .placeOffer, .substituteFailed, .declined, .moved, .cancelled,
            .invitationTest:
            return nil
        }
    }

    private func isKnown(_ address: EmailAddress) throws -> Bool {
        try person(at: address) != nil
    }

    /// Somebody whom no unit knows gets a way in with the letter. Whoever is in another unit signs in as they do: a link
    /// that is read by those who invite must not open that one too.
    private func key(to invitation: ColleagueInvitation) throws -> Secret? {
        guard try !isKnown(invitation.address) else { return nil }
        let signIn = try addSignIn(
            to: invitation.address, language: try unit(invitation.unit).language, until: invitation.until)
        return try newKey(of: signIn)
    }
}

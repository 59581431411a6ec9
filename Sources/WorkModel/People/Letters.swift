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
        try await deliver([id], of: unit, by: actor)
    }

    /// Somebody has given them by hand. Those that are another unit's, or do not lie there any more, are left as they are.
    package func deliver(_ letters: [Letter.ID], of unit: Unit.ID, by actor: Actor) async throws {
        try await changing(unit: unit, by: actor) { db in
            try db.require(.letters, of: actor, in: unit)
            let before = db.totalChangesCount
            for id in letters {
                try db.execute(
                    sql: """
                        UPDATE letter SET state = 'delivered', triedAt = ?
                        WHERE id = ? AND unit = ? AND state = 'lying'
                        """, arguments: [try db.now, id, unit])
            }
            return db.totalChangesCount > before ? .letterDelivered : nil
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
    /// - Parameter link: as to a colleague.
    case guest(dugnad: Dugnad, unit: Unit, by: String?, link: Secret?, until: Moment)
    /// - Parameter link: leads whoever asked, and has signed in, to a page with one button.
    case newAddress(link: Secret, until: Moment)
    /// - Parameter link: leads to a page with one button, which stops it, or takes it back.
    case addressChanging(link: Secret, asked: Moment, until: Moment)
    /// - Parameter from: nil when they are gone, or when whoever runs the site has done it.
    case handedOver(unit: Unit, from: String?)
    case letIn(unit: Unit, asker: EmailAddress)
    /// - Parameter link: leads to a page with one button, and does nothing by itself.
    case confirmation(unit: Unit, asker: Person, link: Secret, until: Moment)
    case placeTaken(unit: Unit, by: Unit)
    case unitsWaiting(count: Int, since: Moment)
}

extension Database {
    /// Makes a letter in the transaction that causes it; made already for the same purpose, nothing happens.
    ///
    /// - Parameter goesAt: when it goes at the earliest, and counts as made; nil for now.
    func makeLetter(
        _ kind: Letter.Kind, purpose: String, to address: EmailAddress, in language: Language, from site: String,
        unit: Unit.ID? = nil, signIn: Int64? = nil, invitation: ColleagueInvitation.ID? = nil,
        asker: EmailAddress? = nil, request: Int64? = nil, invitee: String? = nil, dugnad: Dugnad.ID? = nil,
        told: String? = nil, guestInvitation: GuestInvitation.ID? = nil, addressChange: Int64? = nil,
        owner: String? = nil, goesAt: Moment? = nil
    ) throws {
        let isMade = try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM letter WHERE purpose = ?)", arguments: [purpose])
        guard isMade != true else { return }
        let (now, id) = (try now, Letter.ID.new())
        let madeAt = goesAt ?? now
        try Letter(
            id: id, unit: unit, purpose: purpose, kind: kind, address: address, addressKey: address.key,
            language: language, site: site, signIn: signIn, invitation: invitation, asker: asker, request: request,
            invitee: invitee, dugnad: dugnad, told: told, guestInvitation: guestInvitation,
            addressChange: addressChange, owner: owner, state: .waiting, madeAt: madeAt,
            nextAt: madeAt > now ? madeAt : nil, tries: 0
        ).insert(self)
    }

    func content(of letter: Letter) throws -> LetterContent? {
        switch letter.kind {
        case .signIn: try signIn(in: letter)
        case .colleague: try colleague(in: letter)
        case .guest: try guest(in: letter)
        case .newAddress, .addressChanging: try addressChange(in: letter)
        case .handedOver: try handedOver(in: letter)
        case .letIn: try letIn(in: letter)
        case .confirmation: try confirmation(in: letter)
        case .placeTaken: try letter.unit.flatMap(placeTaken)
        case .unitsWaiting: try unitsWaiting()
        case .invited, .reminder, .askedAgain, .receipt, .placeOffer, .substituteFailed, .declined, .moved, .cancelled,
            .invitationTest, .answersNews, .ownerAsked, .ownerReminder, .ownerLink, .ownerChanged,
            .proposalsAnswered, .proposalsWait, .relayChallenge:
            nil
        }
    }

    private func signIn(in letter: Letter) throws -> LetterContent? {
        guard let id = letter.signIn else { return nil }
        let way = try WayIn.fetchOne(self, sql: "SELECT * FROM signIn WHERE id = ?", arguments: [id])
        guard let way, way.isOpen(at: try now) else { return nil }
        let digits = SixDigits.new()
        try execute(
            sql: "UPDATE signIn SET digits = ? WHERE id = ?",
            arguments: [SignIns.fingerprint(of: digits, for: id), id])
        return .signIn(
            link: try newKey(of: id), digits: digits, asked: letter.madeAt, until: way.until,
            isKnown: try isKnown(letter.address))
    }

    private func colleague(in letter: Letter) throws -> LetterContent? {
        guard let id = letter.invitation, let invitation = try ColleagueInvitation.fetchOne(self, key: id),
            invitation.isOpen(at: try now)
        else { return nil }
        let unit = try unit(invitation.unit)
        return .colleague(
            unit: unit, role: invitation.role, by: try name(of: invitation.invitedBy),
            link: try key(to: invitation.address, in: unit.language, until: invitation.until), until: invitation.until)
    }

    private func guest(in letter: Letter) throws -> LetterContent? {
        guard let id = letter.guestInvitation, let invitation = try GuestInvitation.fetchOne(self, key: id),
            invitation.isOpen(at: try now), let unit = letter.unit
        else { return nil }
        let dugnad = try dugnad(invitation.dugnad)
        return .guest(
            dugnad: dugnad, unit: try self.unit(unit), by: try name(of: invitation.invitedBy),
            link: try key(to: invitation.address, in: dugnad.language, until: invitation.until),
            until: invitation.until)
    }

    private func letIn(in letter: Letter) throws -> LetterContent? {
        guard let unit = letter.unit, let asker = letter.asker else { return nil }
        return .letIn(unit: try self.unit(unit), asker: asker)
    }

    private func name(of person: Person.ID?) throws -> String? {
        try person.flatMap { try Person.fetchOne(self, key: $0)?.name }
    }

    private func isKnown(_ address: EmailAddress) throws -> Bool {
        try person(at: address) != nil
    }

    /// Somebody whom no unit knows gets a way in with the letter. Whoever is in another unit signs in as they do: a link
    /// that is read by those who invite must not open that one too.
    private func key(to address: EmailAddress, in language: Language, until: Moment) throws -> Secret? {
        guard try !isKnown(address) else { return nil }
        return try newKey(of: addSignIn(to: address, language: language, until: until))
    }
}

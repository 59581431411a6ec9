import GRDB
import Words

/// Somebody has given another what was theirs in a unit.
package struct HandOver: Sendable, Equatable {
    /// Nil when they are gone, or when the operator did it.
    package let from: String?
    package let at: Moment
}

extension People {
    /// Everything that somebody has open in a unit becomes another's, who is a contact person from now on. Pressed twice it
    /// is done once.
    ///
    /// - Parameters:
    ///   - isLeaving: the first one leaves the unit by it.
    ///   - site: where the link leads of the letter that tells the new one.
    /// - Throws: `Refusal` when both are the same, `NotFound` when one of them is not in it.
    package func handOver(
        from leaver: Person.ID, to successor: Person.ID, isLeaving: Bool, in unit: Unit.ID, at site: String,
        by actor: Actor
    ) async throws {
        try await changing(unit: unit, by: actor) { db in
            try db.require(.people, of: actor, in: unit)
            guard leaver != successor else { throw Refusal.isThemselves }
            let isPressedTwice = try db.hasJustHandedOver(to: successor, in: unit, by: actor)
            guard try db.role(of: leaver, in: unit) != nil, try db.role(of: successor, in: unit) != nil else {
                guard isPressedTwice else { throw NotFound() }
                return nil
            }
            try db.execute(
                sql: """
                    UPDATE member SET role = 'contact' WHERE unit = :unit AND person = :to;
                    UPDATE colleagueInvitation SET invitedBy = :to WHERE unit = :unit AND invitedBy = :from;
                    UPDATE guestInvitation SET invitedBy = :to WHERE invitedBy = :from
                        AND dugnad IN (SELECT id FROM dugnad WHERE unit = :unit)
                    """, arguments: ["unit": unit, "from": leaver, "to": successor])
            if !isPressedTwice {
                try db.record(.handedOver, in: unit, by: actor, about: successor.description)
                try db.tellOfHandOver(to: successor, in: unit, at: site)
            }
            guard isLeaving else { return nil }
            try db.execute(sql: "DELETE FROM member WHERE unit = ? AND person = ?", arguments: [unit, leaver])
            return actor.person == leaver ? .left : .removed
        }
    }

    /// Somebody has handed over a moment ago, and may be pressing once more.
    package func hasJustHandedOver(_ person: Person.ID, in unit: Unit.ID) async throws -> Bool {
        try await store.read { db in
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (
                        SELECT 1 FROM unitEvent WHERE unit = ? AND what = 'handedOver' AND person = ? AND at > ?)
                    """, arguments: [unit, person, try db.now - People.pressedTwice]) ?? false
        }
    }

    /// What somebody has lately been given; nil after two months, when it is theirs and no news.
    package func handOver(to person: Person.ID, in unit: Unit.ID) async throws -> HandOver? {
        try await store.read { db in try db.handOver(to: person, in: unit) }
    }
}

extension Database {
    fileprivate func handOver(to person: Person.ID, in unit: Unit.ID) throws -> HandOver? {
        let row = try Row.fetchOne(
            self,
            sql: """
                SELECT unitEvent.at, person.name FROM unitEvent LEFT JOIN person ON person.id = unitEvent.person
                WHERE unit = ? AND what = 'handedOver' AND about = ? AND at > ? ORDER BY unitEvent.id DESC LIMIT 1
                """, arguments: [unit, person.description, try now - .days(60)])
        return row.map { HandOver(from: $0["name"], at: $0["at"]) }
    }

    /// The same hands have done it a moment ago.
    fileprivate func hasJustHandedOver(to person: Person.ID, in unit: Unit.ID, by actor: Actor) throws -> Bool {
        try Int.fetchOne(
            self,
            sql: """
                SELECT 1 FROM unitEvent WHERE unit = ? AND what = 'handedOver' AND about = ? AND role = ? AND person IS ?
                AND at > ?
                """,
            arguments: [unit, person.description, actor.role.rawValue, actor.person, try now - People.pressedTwice])
            != nil
    }

    /// They are in it themselves, so nobody's letter limits this one.
    fileprivate func tellOfHandOver(to successor: Person.ID, in unit: Unit.ID, at site: String) throws {
        guard let person = try Person.fetchOne(self, key: successor) else { return }
        try makeLetter(
            .handedOver, purpose: "handedOver \(unit) \(successor) \(try now.milliseconds)", to: person.address,
            in: person.language, from: site, unit: unit)
    }

    /// Nil when the one who gets it is not in the unit any more.
    func handedOver(in letter: Letter) throws -> LetterContent? {
        guard let id = letter.unit, let person = try person(at: letter.address),
            try role(of: person.id, in: id) == .contact, let handOver = try handOver(to: person.id, in: id)
        else { return nil }
        return .handedOver(unit: try unit(id), from: handOver.from)
    }
}

extension Refusal {
    fileprivate static let isThemselves = Refusal(
        Phrase(
            nb: "Velg en annen til å ta over.", nn: "Vel ein annan til å ta over.",
            en: "Choose somebody else to take over."))
}

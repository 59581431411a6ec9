import GRDB
import Words

/// The door to those who are let in to lead one of a unit's dugnader. They come by a contact person's letter, and are out
/// again by themselves some time after it.
package struct Guests: Door {
    let house: House
}

// MARK: - Who they are

extension Guests {
    /// Those of a dugnad, the first to come first.
    package func all(in dugnad: Dugnad.ID) async throws -> [Guest] {
        try await store.read { db in try db.guests("dugnad.id = ?", [dugnad]) }
    }

    /// Those of a unit's dugnader.
    package func all(of unit: Unit.ID) async throws -> [Guest] {
        try await store.read { db in try db.guests("dugnad.unit = ?", [unit]) }
    }

    /// Those of a dugnad who are invited and have not answered.
    package func invitations(to dugnad: Dugnad.ID) async throws -> [GuestInvitation] {
        try await store.read { db in
            try GuestInvitation.fetchAll(
                db, sql: "SELECT * FROM guestInvitation WHERE dugnad = ? AND until > ? ORDER BY madeAt, id",
                arguments: [dugnad, try db.now])
        }
    }

    /// The dugnader that somebody is let in to, the next one first.
    package func all(of person: Person.ID) async throws -> [Guesthood] {
        try await store.read { db in try db.guesthoods(of: person) }
    }

    /// What somebody with this address is invited to lead, and has not answered.
    package func invitations(for address: EmailAddress) async throws -> [(invitation: GuestInvitation, to: Guesthood)] {
        try await store.read { db in
            try GuestInvitation.fetchAll(
                db, sql: "SELECT * FROM guestInvitation WHERE addressKey = ? AND until > ? ORDER BY madeAt, id",
                arguments: [address.key, try db.now]
            ).compactMap { invitation in
                let dugnad = try db.dugnad(invitation.dugnad)
                return try dugnad.unit.map { (invitation, Guesthood(dugnad: dugnad, unit: try db.unit($0))) }
            }
        }
    }
}

// MARK: - Ending

extension Guests {
    /// Somebody leads it no more: ended by a contact person, or by themselves. Do they not lead it, nothing happens.
    package func end(_ person: Person.ID, in id: Dugnad.ID, by actor: Actor) async throws {
        try await store.write { db in
            let unit = try Dugnad.fetchOne(db, key: id)?.unit
            let isOneself = actor.person == person
            if !isOneself {
                guard let unit else { throw NotFound() }
                try db.require(.people, of: actor, in: unit)
            }
            try db.execute(sql: "DELETE FROM guest WHERE dugnad = ? AND person = ?", arguments: [id, person])
            guard db.changesCount > 0, let unit else { return }
            try db.record(isOneself ? .guestLeft : .guestEnded, in: unit, by: actor, about: id.description)
        }
    }
}

extension Database {
    /// Everybody who was let in is out: it has another owner, or none.
    func endGuests(in dugnad: Dugnad.ID) throws {
        try execute(sql: "DELETE FROM guest WHERE dugnad = ?", arguments: [dugnad])
        try keepCounting("guestInvitation IN (SELECT id FROM guestInvitation WHERE dugnad = ?)", [dugnad])
        try execute(sql: "DELETE FROM guestInvitation WHERE dugnad = ?", arguments: [dugnad])
    }

    /// Those whose time is over are out.
    func pruneGuests(at now: Moment) throws {
        let led = try Dugnad.fetchAll(self, sql: "SELECT * FROM dugnad WHERE id IN (SELECT dugnad FROM guest)")
        for dugnad in led where dugnad.guestsLeaveAt <= now {
            try execute(sql: "DELETE FROM guest WHERE dugnad = ?", arguments: [dugnad.id])
            guard let unit = dugnad.unit else { continue }
            for _ in 0..<changesCount { try record(.guestOver, in: unit, by: .program, about: dugnad.id.description) }
        }
        try execute(sql: "DELETE FROM guestInvitation WHERE until < ?", arguments: [now - .days(1)])
    }

    func guesthoods(of person: Person.ID) throws -> [Guesthood] {
        let now = try now
        return try Dugnad.fetchAll(
            self,
            sql: """
                SELECT dugnad.* FROM guest JOIN dugnad ON dugnad.id = guest.dugnad
                WHERE guest.person = ? ORDER BY plannedStart, dugnad.id
                """, arguments: [person]
        ).filter { now < $0.guestsLeaveAt }.compactMap { dugnad in
            try dugnad.unit.map { Guesthood(dugnad: dugnad, unit: try unit($0)) }
        }
    }

    /// Those whose time is over are left out.
    fileprivate func guests(_ which: String, _ arguments: StatementArguments) throws -> [Guest] {
        let now = try now
        return try Row.fetchAll(
            self,
            sql: """
                SELECT guest.dugnad AS toDugnad, guest.person AS who, guest.since FROM guest
                JOIN dugnad ON dugnad.id = guest.dugnad WHERE \(which) ORDER BY plannedStart, guest.since, who
                """, arguments: arguments
        ).compactMap { row in
            guard let person = try Person.fetchOne(self, key: row["who"] as Person.ID) else { return nil }
            let guest = Guest(person: person, dugnad: try dugnad(row["toDugnad"]), since: row["since"])
            return now < guest.dugnad.guestsLeaveAt ? guest : nil
        }
    }
}

import GRDB
import Words

/// The door to the units: founding, finding, confirming, and what each decides for itself.
package struct Units: Door {
    let house: House
}

// MARK: - Founding

extension Units {
    /// Founds a unit, with the one who does it as its contact person.
    ///
    /// - Parameter form: the id of the form it came from: the same form twice founds one.
    ///
    /// - Parameter name: what that person is called, when they are new here.
    /// - Throws: `Problem` when the name cannot be used.
    package func found(
        _ founding: Founding, as form: Unit.ID = .new(), by founder: SignedIn, name: String, isInvented: Bool = false
    ) async throws -> Unit {
        try await store.write { db in
            let person = try db.person(in: founder, name: name, language: founding.language).id
            if let there = try Unit.fetchOne(db, key: form) {
                guard try db.role(of: person, in: there.id) != nil else { throw NotFound() }
                return there
            }
            let unit = Unit(id: form, founding, at: try db.now, isInvented: isInvented)
            try unit.insert(db)
            try db.add(person, as: .contact, to: unit.id)
            try db.record(.founded, in: unit.id, by: Actor(UnitRole.contact, person: person))
            return unit
        }
    }

    /// The confirmed unit of a municipality, district or organisation, or else a new one that the operator founds and
    /// confirms.
    ///
    /// - Parameter site: where the links lead of the letters to the others of the same number.
    package func confirmed(_ founding: Founding, at site: String? = nil, by actor: Actor) async throws -> Unit {
        try await store.write { db in
            if let there = try db.confirmedUnit(like: founding) { return there }
            let unit = Unit(id: .new(), founding, at: try db.now, isInvented: false)
            try unit.insert(db)
            try db.record(.founded, in: unit.id, by: actor)
            try db.confirm(unit, at: site)
            try db.record(.confirmed, in: unit.id, by: actor)
            return try db.unit(unit.id)
        }
    }
}

// MARK: - Asking to be let in

extension Units {
    /// The confirmed unit of the same municipality, district or organisation, if there is one.
    package func confirmed(like founding: Founding) async throws -> Unit? {
        try await store.read { db in try db.confirmedUnit(like: founding) }
    }

    /// Those who have asked to be let in lately, and have got no answer.
    package func askers(of id: Unit.ID) async throws -> [EmailAddress] {
        try await store.read { db in
            let asked = try EmailAddress.fetchAll(
                db,
                sql:
                    "SELECT asker FROM letter WHERE unit = ? AND kind = 'letIn' AND madeAt > ? GROUP BY asker ORDER BY min(madeAt)",
                arguments: [id, try db.now - ColleagueInvitation.length])
            let known = try String.fetchSet(
                db,
                sql: """
                    SELECT addressKey FROM colleagueInvitation WHERE unit = :unit UNION
                    SELECT addressKey FROM person JOIN member ON member.person = person.id WHERE member.unit = :unit
                    """, arguments: ["unit": id])
            return asked.filter { !known.contains($0.key) }
        }
    }

    /// Says no to somebody who has asked to be let in. They are told nothing.
    package func refuse(_ asker: EmailAddress, in id: Unit.ID, by actor: Actor) async throws {
        try await store.write { db in
            try db.require(.people, of: actor, in: id)
            try db.execute(
                sql: "DELETE FROM letter WHERE unit = ? AND kind = 'letIn' AND asker = ?", arguments: [id, asker])
        }
    }

    /// Writes to the contact persons of a unit that somebody asks to be let in; once a day, whoever presses how often.
    /// Who they are is told nobody.
    package func ask(toBeLetInto id: Unit.ID, _ asker: SignedIn, at site: String) async throws {
        try await store.write { db in
            let day = NorwegianTime.isoDate(try db.now)
            let asked = try Int.fetchOne(
                db, sql: "SELECT count(DISTINCT unit) FROM letter WHERE kind = 'letIn' AND asker = ? AND madeAt > ?",
                arguments: [asker.address, try db.now - .hours(24)])
            guard (asked ?? 0) < 5 else { return }
            for contact in try db.contacts(of: id) where try db.mayWrite(to: contact.address) {
                try db.makeLetter(
                    .letIn, purpose: "letIn \(id) \(contact.id) \(asker.address.key) \(day)", to: contact.address,
                    in: contact.language, from: site, unit: id, asker: asker.address)
            }
        }
    }
}

// MARK: - Finding

extension Units {
    package func find(_ id: Unit.ID) async throws -> Unit? {
        try await store.read { db in try Unit.fetchOne(db, key: id) }
    }

    package func all() async throws -> [Unit] {
        try await store.read { db in try Unit.fetchAll(db, sql: "SELECT * FROM unit ORDER BY madeAt") }
    }

    /// The units that a person is in, in the order of their names.
    package func all(of person: Person.ID) async throws -> [Membership] {
        let found = try await store.read { db in
            try Row.fetchAll(
                db,
                sql:
                    "SELECT unit.*, member.role FROM member JOIN unit ON unit.id = member.unit WHERE member.person = ?",
                arguments: [person]
            ).compactMap { row in
                try UnitRole(rawValue: row["role"]).map { Membership(unit: try Unit(row: row), role: $0) }
            }
        }
        return found.sorted { NorwegianOrder.areInOrder($0.unit.name, $1.unit.name) }
    }

    /// What a person is in a unit; nil when they are not in it.
    package func membership(of person: Person.ID, in id: Unit.ID) async throws -> Membership? {
        try await store.read { db in
            guard let role = try db.role(of: person, in: id) else { return nil }
            return Membership(unit: try db.unit(id), role: role)
        }
    }

    /// A unit's dugnader, the latest first.
    package func dugnader(of id: Unit.ID) async throws -> [Dugnad] {
        try await store.read { db in
            try Dugnad.fetchAll(
                db, sql: "SELECT * FROM dugnad WHERE unit = ? ORDER BY plannedStart DESC, id", arguments: [id])
        }
    }

    /// The latest lines of the unit's record, the newest first.
    package func records(of id: Unit.ID, most: Int = 200) async throws -> [UnitRecord] {
        try await store.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT unitEvent.*, person.name FROM unitEvent LEFT JOIN person ON person.id = unitEvent.person
                    WHERE unit = ? ORDER BY unitEvent.id DESC LIMIT ?
                    """, arguments: [id, most]
            ).compactMap { row in
                guard let what = UnitEvent(rawValue: row["what"]), let role = Role(rawValue: row["role"]) else {
                    return nil
                }
                return UnitRecord(id: row["id"], at: row["at"], role: role, name: row["name"], what: what)
            }
        }
    }
}

// MARK: - The demo's

extension Units {
    /// Deletes invented units, and their people who are in no other. A real dugnad that was in one is nobody's again.
    func forgetInvented() async throws {
        try await store.write { db in
            try db.execute(
                sql: """
                    DELETE FROM session WHERE person IN (SELECT person FROM member JOIN unit ON unit.id = member.unit
                        WHERE isInvented = 1);
                    DELETE FROM signIn WHERE isLasting = 1;
                    DELETE FROM person WHERE id IN (SELECT person FROM member JOIN unit ON unit.id = member.unit
                        WHERE isInvented = 1)
                        AND id NOT IN (SELECT person FROM member JOIN unit ON unit.id = member.unit WHERE isInvented = 0);
                    UPDATE dugnad SET unit = NULL, keptMonths = NULL, takenInAt = NULL
                        WHERE unit IN (SELECT id FROM unit WHERE isInvented = 1);
                    DELETE FROM unit WHERE isInvented = 1
                    """)
        }
    }
}

// MARK: - Deciding

extension Units {
    /// Changes what a unit decides for itself. A shorter time counts for what is there as well, a longer one only for
    /// what is started from now on: that is what the tables were told.
    ///
    /// - Throws: `Problems` of the draft, `Conflict` when somebody else has changed it since.
    package func set(_ draft: UnitSettingsDraft, of id: Unit.ID, from version: Int, by actor: Actor) async throws {
        try await changing(unit: id, by: actor) { db in
            try db.require(.settings, of: actor, in: id)
            var unit = try db.unit(id)
            let settings = try draft.check(for: unit)
            guard settings != UnitSettings(unit) else { return nil }
            guard version == unit.version else {
                throw Conflict(mine: settings.words, theirs: UnitSettings(unit).words, version: unit.version)
            }
            // Whoever takes a name of their own has answered that another has the place.
            if settings.name != unit.name { try db.forgetPlaceTaken(of: id) }
            unit.set(settings)
            try unit.update(db)
            try db.execute(
                sql: "UPDATE dugnad SET keptMonths = min(keptMonths, ?) WHERE unit = ?",
                arguments: [unit.keptYears * 12, id])
            return .settingsChanged
        }
    }
}

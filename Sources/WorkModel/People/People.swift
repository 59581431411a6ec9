import GRDB
import Words

/// The door to those who act for a unit: who they are, and how others come in and leave.
package struct People: Door {
    let house: House
}

// MARK: - Who is in it

extension People {
    /// Contact persons first, then in the order of their names.
    package func members(of unit: Unit.ID) async throws -> [Member] {
        try await store.read { db in try db.members(of: unit) }.sorted { first, second in
            first.role == second.role
                ? NorwegianOrder.areInOrder(first.person.name, second.person.name)
                : first.role.order < second.role.order
        }
    }

    package func role(of person: Person.ID, in unit: Unit.ID) async throws -> UnitRole? {
        try await store.read { db in try db.role(of: person, in: unit) }
    }

    package func find(_ id: Person.ID) async throws -> Person? {
        try await store.read { db in try Person.fetchOne(db, key: id) }
    }

    /// Gives somebody another role.
    ///
    /// - Throws: `Refusal` for the last contact person, who names another first.
    package func set(_ role: UnitRole, of person: Person.ID, in unit: Unit.ID, by actor: Actor) async throws {
        try await changing(unit: unit, by: actor) { db in
            try db.require(.people, of: actor, in: unit)
            guard let there = try db.role(of: person, in: unit) else { throw NotFound() }
            guard there != role else { return nil }
            try db.keepAContactPerson(besides: person, in: unit)
            try db.execute(
                sql: "UPDATE member SET role = ? WHERE unit = ? AND person = ?",
                arguments: [role.rawValue, unit, person])
            return .roleChanged
        }
    }

    /// Takes somebody out of a unit; also oneself. What they did stays, as the role that did it.
    ///
    /// - Throws: `Refusal` for the last contact person, who names another first.
    package func remove(_ person: Person.ID, from unit: Unit.ID, by actor: Actor) async throws {
        try await changing(unit: unit, by: actor) { db in
            if actor.person != person { try db.require(.people, of: actor, in: unit) }
            guard try db.role(of: person, in: unit) != nil else { throw NotFound() }
            try db.keepAContactPerson(besides: person, in: unit)
            try db.execute(sql: "DELETE FROM member WHERE unit = ? AND person = ?", arguments: [unit, person])
            return actor.person == person ? .left : .removed
        }
    }
}

// MARK: - Oneself

extension People {
    /// Changes what a person is called and which language they are met in.
    ///
    /// - Throws: `Problem` when the name cannot be used.
    package func rename(_ person: Person.ID, _ typed: String, language: Language) async throws {
        let name = try Person.checkedName(typed)
        try await store.write { db in
            guard var there = try Person.fetchOne(db, key: person) else { throw NotFound() }
            (there.name, there.language) = (name, language)
            try there.update(db)
        }
    }

    /// Deletes a person: name, address, roles and sign-ins. What they did stays as the role that did it.
    ///
    /// - Throws: `Refusal` while they are the last contact person somewhere.
    package func delete(_ person: Person.ID) async throws {
        try await store.write { db in
            guard let there = try Person.fetchOne(db, key: person) else { return }
            let units = try Row.fetchAll(db, sql: "SELECT unit, role FROM member WHERE person = ?", arguments: [person])
            for row in units {
                guard let role = UnitRole(rawValue: row["role"]) else { continue }
                try db.keepAContactPerson(besides: person, in: row["unit"])
                try db.record(.left, in: row["unit"], by: Actor(role, person: person))
            }
            for guesthood in try db.guesthoods(of: person) {
                try db.record(
                    .guestLeft, in: guesthood.unit.id, by: .guest(person), about: guesthood.dugnad.id.description)
            }
            for table in ["colleagueInvitation", "guestInvitation", "letter"] {
                try db.execute(sql: "DELETE FROM \(table) WHERE addressKey = ?", arguments: [there.addressKey])
            }
            try db.forget(there)
        }
    }
}

extension UnitRole {
    /// Where it stands in a list.
    fileprivate var order: Int { UnitRole.allCases.firstIndex(of: self) ?? 0 }
}

extension Refusal {
    fileprivate static let isLastContactPerson = Refusal(
        Phrase(
            nb: "Enheten må ha en kontaktperson. Gi noen andre den rollen først.",
            nn: "Eininga må ha ein kontaktperson. Gi nokon andre den rolla først.",
            en: "The unit must have a contact person. Give somebody else that role first."))
}

extension Database {
    /// Those in a unit, the first to come first.
    func members(of unit: Unit.ID) throws -> [Member] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT person.*, member.role, member.since FROM member JOIN person ON person.id = member.person
                WHERE member.unit = ? ORDER BY member.since, person.id
                """, arguments: [unit]
        ).compactMap { row in
            try UnitRole(rawValue: row["role"]).map {
                Member(person: try Person(row: row), role: $0, since: row["since"])
            }
        }
    }

    func role(of person: Person.ID, in unit: Unit.ID) throws -> UnitRole? {
        try String.fetchOne(
            self, sql: "SELECT role FROM member WHERE unit = ? AND person = ?", arguments: [unit, person]
        ).flatMap(UnitRole.init)
    }

    func add(_ person: Person.ID, as role: UnitRole, to unit: Unit.ID) throws {
        try execute(
            sql: "INSERT INTO member (unit, person, role, since) VALUES (?, ?, ?, ?)",
            arguments: [unit, person, role.rawValue, try now])
    }

    /// The moment of truth: a role may have been taken away while a page was open.
    ///
    /// - Throws: `NotFound`. The operator and the program may everything.
    func require(_ act: UnitRole.Act, of actor: Actor, in unit: Unit.ID) throws {
        guard let person = actor.person else {
            guard actor.role == .operator || actor.role == .program else { throw NotFound() }
            return
        }
        guard try role(of: person, in: unit)?.may(act) == true else { throw NotFound() }
    }

    /// Name, address, roles, sign-ins, and the links that their browsers have opened.
    func forget(_ person: Person) throws {
        try execute(sql: "DELETE FROM session WHERE person = ?", arguments: [person.id])
        try execute(sql: "DELETE FROM signIn WHERE addressKey = ?", arguments: [person.addressKey])
        try keepCounting("addressChange IN (SELECT id FROM addressChange WHERE person = ?)", [person.id])
        try person.delete(self)
    }

    fileprivate func keepAContactPerson(besides person: Person.ID, in unit: Unit.ID) throws {
        let others = try Int.fetchOne(
            self, sql: "SELECT count(*) FROM member WHERE unit = ? AND role = 'contact' AND person <> ?",
            arguments: [unit, person])
        guard try role(of: person, in: unit) != .contact || (others ?? 0) > 0 else {
            throw Refusal.isLastContactPerson
        }
    }
}

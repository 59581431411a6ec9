import Foundation
import GRDB
import Words

// MARK: - Writing

extension Takeouts {
    /// Writes a unit out, line by line, each as it is when its turn comes.
    ///
    /// - Parameters:
    ///   - withPeople: the names and addresses of its people too.
    ///   - write: takes a line, and may wait.
    /// - Throws: `NotFound` when whoever asks may not have it.
    package func takeOut(
        _ unit: Unit.ID, withPeople: Bool, by actor: Actor, _ write: (Data) async throws -> Void
    ) async throws {
        let (head, dugnader) = try await store.write { db in
            try db.require(.giveUp, of: actor, in: unit)
            try db.record(.takenOut, in: unit, by: actor)
            let owner = UnitFile.Owner(
                unit: UnitInFile(try db.unit(unit)), people: withPeople ? try db.peopleInFile(of: unit) : [])
            let head = UnitFile.Head(
                format: UnitFile.formatName, version: UnitFile.currentVersion, exportedAt: try db.now,
                personalData: withPeople ? UnitFile.personalData : nil)
            let ids = try Dugnad.ID.fetchAll(
                db, sql: "SELECT id FROM dugnad WHERE unit = ? ORDER BY plannedStart, id", arguments: [unit])
            return (try UnitFile.line(head) + UnitFile.line(owner), ids)
        }
        try await write(head)
        var count = 0
        for id in dugnader {
            guard let line = try await line(of: id, in: unit) else { continue }
            try await write(line)
            count += 1
        }
        try await write(UnitFile.line(UnitFile.End(dugnader: count)))
    }

    /// Nil when it has been deleted or given up meanwhile.
    private func line(of id: Dugnad.ID, in unit: Unit.ID) async throws -> Data? {
        guard let dugnad = try await store.read({ db in try Dugnad.fetchOne(db, key: id) }), dugnad.unit == unit
        else { return nil }
        return try UnitFile.line(
            UnitFile.Line(dugnad: try await takeout(id), keptMonths: dugnad.retention.months))
    }
}

extension Database {
    fileprivate func peopleInFile(of unit: Unit.ID) throws -> [UnitFile.PersonInFile] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT person.*, member.role FROM member JOIN person ON person.id = member.person
                WHERE member.unit = ? ORDER BY member.since, person.id
                """, arguments: [unit]
        ).compactMap { row in
            guard let role = UnitRole(rawValue: row["role"]) else { return nil }
            let person = try Person(row: row)
            return UnitFile.PersonInFile(
                name: person.name, address: person.address, language: person.language, role: role)
        }
    }
}

// MARK: - Reading

extension Takeouts {
    /// Reads in the unit itself, and its people when it is new here. Nobody is signed in by it and no letter is made, and
    /// it waits to be confirmed. One that is here already is left as it is.
    ///
    /// - Returns: whether it is new.
    package func readIn(_ owner: UnitFile.Owner, by actor: Actor) async throws -> Bool {
        try await store.write { db in
            let unit = Unit(owner.unit)
            guard try Unit.fetchOne(db, key: unit.id) == nil else { return false }
            try unit.insert(db)
            for person in owner.people { try db.add(person, to: unit.id) }
            try db.record(.readIn, in: unit.id, by: actor)
            return true
        }
    }

    /// What became of one of a unit's dugnader.
    package enum UnitsImport: Sendable {
        case imported(Dugnad)
        /// It was here, as it is in the file.
        case alreadyHere(Dugnad)
        /// It was here as nobody's, and is the unit's now.
        case takenIn(Dugnad)
        /// Here it is another unit's, and it stays there.
        case anothers(Dugnad)
    }

    /// Reads in one of a unit's dugnader. It comes without a moderator's link: its people lead it.
    ///
    /// - Throws: a `Refusal` when it is here and has changed since.
    package func readIn(_ line: UnitFile.Line, of unit: Unit.ID, by actor: Actor) async throws -> UnitsImport {
        do {
            return try await store.write { db in
                let owner = try db.unit(unit)
                let there = try Dugnad.fetchOne(db, key: line.dugnad.dugnad.id)
                if let there, let other = there.unit, other != unit { return .anothers(there) }
                guard let there = try insert(line.dugnad, by: actor, in: db).alreadyHere else {
                    let new = try db.dugnad(line.dugnad.dugnad.id)
                    try new.owned(by: owner, keptMonths: line.keptMonths).update(db)
                    return .imported(new)
                }
                guard there.unit == nil else { return .alreadyHere(there) }
                try there.taken(into: owner, at: db.now).update(db)
                return .takenIn(there)
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
            throw Refusal.fileIncomplete
        }
    }
}

extension Database {
    /// Somebody who is here already keeps their name and language.
    fileprivate func add(_ person: UnitFile.PersonInFile, to unit: Unit.ID) throws {
        let there = try Person.fetchOne(
            self, sql: "SELECT * FROM person WHERE addressKey = ?", arguments: [person.address.key])
        let known =
            try there
            ?? Person(name: person.name, address: person.address, language: person.language, at: now)
        if there == nil { try known.insert(self) }
        try add(known.id, as: person.role, to: unit)
    }
}

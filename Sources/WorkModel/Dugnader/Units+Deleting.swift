import GRDB
import Words

extension Units {
    /// Deletes a unit with everything in it: its dugnader, its letters and its record, and its people who are in no other
    /// unit. There is no way back.
    ///
    /// - Parameter name: what has been typed to say that it is meant.
    /// - Throws: `Problem` when that is not what the unit is called, `NotFound` when whoever asks may not.
    package func delete(_ id: Unit.ID, typed name: String, by actor: Actor) async throws {
        try await store.write { db in
            try db.require(.giveUp, of: actor, in: id)
            let unit = try db.unit(id)
            guard PlainText.line(name).lowercased() == unit.name.lowercased() else { throw Problem.nameDiffers(unit) }
            let dugnader = try Dugnad.ID.fetchAll(db, sql: "SELECT id FROM dugnad WHERE unit = ?", arguments: [id])
            let people = try db.members(of: id).map(\.person) + db.guests(of: id)
            try Dugnader(house: house).delete(dugnader, in: db)
            try db.keepCounting(
                "(unit = ? AND dugnad IS NULL) OR request IN (SELECT id FROM confirmationRequest WHERE unit = ?)",
                [id, id])
            try unit.delete(db)
            // What another unit has written to them is that unit's.
            for person in people where try db.isNowhere(person.id) { try db.forget(person) }
        }
        // What is gone from the database is to be gone from its log as well.
        try await store.emptyLog()
    }
}

extension Database {
    /// In no unit, and let in to no dugnad.
    fileprivate func isNowhere(_ person: Person.ID) throws -> Bool {
        try Int.fetchOne(
            self,
            sql: """
                SELECT 1 FROM member WHERE person = :person
                UNION SELECT 1 FROM guest WHERE person = :person LIMIT 1
                """, arguments: ["person": person]) == nil
    }

    /// Those who are let in to one of a unit's dugnader.
    fileprivate func guests(of unit: Unit.ID) throws -> [Person] {
        try Person.fetchAll(
            self,
            sql: """
                SELECT DISTINCT person.* FROM person JOIN guest ON guest.person = person.id
                JOIN dugnad ON dugnad.id = guest.dugnad WHERE dugnad.unit = ?
                """, arguments: [unit])
    }
}

extension Problem {
    fileprivate static func nameDiffers(_ unit: Unit) -> Problem {
        Problem(
            Phrase(
                nb: "Skriv navnet nøyaktig: \(unit.name). Ingenting er slettet.",
                nn: "Skriv namnet nøyaktig: \(unit.name). Ingenting er sletta.",
                en: "Type the name exactly: \(unit.name). Nothing has been deleted."))
    }
}

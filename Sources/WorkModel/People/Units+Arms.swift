import GRDB
import Words

/// A unit's coat of arms, or its mark.
extension Units {
    package func arms(of id: Unit.ID) async throws -> UnitArms? {
        try await store.read { db in try UnitArms.fetchOne(db, key: id) }
    }

    /// Stores a picture for the papers of every dugnad of a unit, in place of the one that is there.
    package func set(_ picture: PNGPicture, of id: Unit.ID, by actor: Actor) async throws {
        try await changing(unit: id, by: actor) { db in
            try db.require(.settings, of: actor, in: id)
            try UnitArms(picture, of: id, at: try db.now).upsert(db)
            return .settingsChanged
        }
    }

    package func removeArms(of id: Unit.ID, by actor: Actor) async throws {
        try await changing(unit: id, by: actor) { db in
            try db.require(.settings, of: actor, in: id)
            try db.execute(sql: "DELETE FROM unitArms WHERE unit = ?", arguments: [id])
            return db.changesCount > 0 ? .settingsChanged : nil
        }
    }
}

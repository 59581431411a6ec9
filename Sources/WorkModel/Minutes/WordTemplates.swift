import Foundation
import GRDB
import Words

/// The door to the Word templates that municipalities have given.
package struct WordTemplates: Door {
    let house: House
}

extension WordTemplates {
    /// The dugnad's own.
    package func wordTemplate(_ id: Dugnad.ID) async throws -> WordTemplate? {
        try await store.read { db in try WordTemplate.fetchOne(db, key: id) }
    }

    /// The one that its documents are made with: its own, or else that of the unit that owns it.
    package func inUse(in id: Dugnad.ID) async throws -> WordTemplate? {
        try await store.read { db in
            if let own = try WordTemplate.fetchOne(db, key: id) { return own }
            guard let unit = try db.dugnad(id).unit, let template = try UnitTemplate.fetchOne(db, key: unit) else {
                return nil
            }
            return WordTemplate(
                dugnad: id, name: template.name, bytes: template.bytes, uploadedAt: template.uploadedAt)
        }
    }

    /// Stores a template for the dugnad's documents, in place of the one that is there.
    package func keep(_ bytes: Data, named name: String, in id: Dugnad.ID, by actor: Actor) async throws {
        guard bytes.count <= WordTemplate.largest else { throw Problem.templateTooLarge }
        let name = WordTemplates.name(name)
        try await changing(id, by: actor) { db in
            try WordTemplate(dugnad: id, name: name, bytes: bytes, uploadedAt: try db.now).upsert(db)
            return Change(.templateKept, parts: [])
        }
    }

    package func remove(from id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            try db.execute(sql: "DELETE FROM wordTemplate WHERE dugnad = ?", arguments: [id])
            return Change(.templateRemoved, parts: [])
        }
    }
}

// MARK: - A unit's

extension WordTemplates {
    package func unitTemplate(_ id: Unit.ID) async throws -> UnitTemplate? {
        try await store.read { db in try UnitTemplate.fetchOne(db, key: id) }
    }

    /// Stores a template for every dugnad of a unit that has none of its own, in place of the one that is there.
    package func keep(_ bytes: Data, named name: String, for unit: Unit.ID, by actor: Actor) async throws {
        guard bytes.count <= WordTemplate.largest else { throw Problem.templateTooLarge }
        let name = WordTemplates.name(name)
        try await changing(unit: unit, by: actor) { db in
            try db.require(.settings, of: actor, in: unit)
            try UnitTemplate(unit: unit, name: name, bytes: bytes, uploadedAt: try db.now).upsert(db)
            return .settingsChanged
        }
    }

    package func remove(from unit: Unit.ID, by actor: Actor) async throws {
        try await changing(unit: unit, by: actor) { db in
            try db.require(.settings, of: actor, in: unit)
            try db.execute(sql: "DELETE FROM unitTemplate WHERE unit = ?", arguments: [unit])
            return db.changesCount > 0 ? .settingsChanged : nil
        }
    }

    /// A file's name as it is kept.
    static func name(_ typed: String) -> String {
        PlainText.cut(PlainText.line(typed), to: 100).nilIfEmpty ?? "mal.docx"
    }
}

import Foundation
import GRDB
import Words

/// The door to the Word templates that municipalities have given.
package struct WordTemplates: Door {
    let house: House
}

extension WordTemplates {
    package func wordTemplate(_ id: Dugnad.ID) async throws -> WordTemplate? {
        try await store.read { db in try WordTemplate.fetchOne(db, key: id) }
    }

    /// Stores a template for the dugnad's documents, in place of the one that is there.
    package func keep(_ bytes: Data, named name: String, in id: Dugnad.ID, by actor: Actor) async throws {
        guard bytes.count <= WordTemplate.largest else { throw Problem.templateTooLarge }
        let name = PlainText.cut(PlainText.line(name), to: 100)
        try await changing(id, by: actor) { db in
            try WordTemplate(
                dugnad: id, name: name.isEmpty ? "mal.docx" : name, bytes: bytes, uploadedAt: try db.now
            ).upsert(db)
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

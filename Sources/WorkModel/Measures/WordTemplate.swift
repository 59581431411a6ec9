import Foundation
import GRDB
import Words

/// A municipality's own Word template, with its letterhead and styles.
package struct WordTemplate: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    /// The file's name.
    package let name: String
    package let bytes: Data
    package let uploadedAt: Moment

    package init(dugnad: Dugnad.ID, name: String, bytes: Data, uploadedAt: Moment) {
        self.dugnad = dugnad
        self.name = name
        self.bytes = bytes
        self.uploadedAt = uploadedAt
    }

    /// Largest template, in bytes.
    package static let largest = 5 * 1024 * 1024
}

extension Dugnader {
    package func wordTemplate(_ id: Dugnad.ID) async throws -> WordTemplate? {
        try await store.read { db in try WordTemplate.fetchOne(db, key: id) }
    }

    /// Keeps a template for the dugnad's documents, in place of the one that is there.
    package func keepTemplate(_ bytes: Data, named name: String, in id: Dugnad.ID) async throws {
        guard bytes.count <= WordTemplate.largest else { throw Refusal.templateTooLarge }
        let name = PlainText.cut(PlainText.line(name), to: 100)
        try await store.write { db in
            try WordTemplate(
                dugnad: id, name: name.isEmpty ? "mal.docx" : name, bytes: bytes, uploadedAt: try db.now
            ).upsert(db)
            try db.record("templateKept", in: id, by: .moderator)
            try announce([], in: id, db: db)
        }
    }

    package func removeTemplate(from id: Dugnad.ID) async throws {
        try await store.write { db in
            try db.execute(sql: "DELETE FROM wordTemplate WHERE dugnad = ?", arguments: [id])
            try db.record("templateRemoved", in: id, by: .moderator)
            try announce([], in: id, db: db)
        }
    }
}

extension Refusal {
    package static let templateTooLarge = Refusal(
        Phrase(
            nb: "Malen er større enn 5\u{A0}MB. Ta ut store bilder, og prøv på nytt.",
            nn: "Malen er større enn 5\u{A0}MB. Ta ut store bilete, og prøv på nytt.",
            en: "The template is larger than 5\u{A0}MB. Take out large pictures, and try again."))
}

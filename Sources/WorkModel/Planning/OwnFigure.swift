import GRDB
import Words

/// A figure that those who hold a dugnad have brought themselves, such as one of a survey among their own youth.
package struct OwnFigure: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    package let position: Int
    /// «12,5 %», «1 234», «−40».
    package let value: String
    /// What it counts.
    package let label: String
    package let year: Int
    package let source: String

    /// Also of one that is foreseen.
    static let years = 1900...2100

    /// As one of the figures of a challenge picture.
    package var said: ChallengePicture.Figure {
        ChallengePicture.Figure(label: label, value: inPrint, source: "\(source), \(year)")
    }

    /// A number is never broken over two lines, and has air before its sign.
    private var inPrint: String {
        value.replacing(/(\d) (?=\d)/) { "\($0.1)\u{A0}" }.replacing(/(\d) ?(?=%)/) { "\($0.1)\u{A0}" }
    }
}

extension Plans {
    package func ownFigures(_ id: Dugnad.ID) async throws -> [OwnFigure] {
        try await store.read { db in try ownFigures(of: id, in: db) }
    }

    /// Keeps the figures that are typed, in place of those that were there.
    ///
    /// - Parameter seen: `OwnFiguresDraft.fingerprint` of what stood there when the form was opened.
    /// - Throws: `Problems` of the draft, `Conflict` with both when someone else has written since.
    package func bring(_ draft: OwnFiguresDraft, seen: String, to id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            let there = try ownFigures(of: id, in: db)
            let mine = try draft.check(in: id)
            guard mine != there else { return nil }
            let theirs = OwnFiguresDraft(there)
            guard seen == theirs.fingerprint else {
                throw Conflict(mine: OwnFiguresDraft(mine).words, theirs: theirs.words, version: 0)
            }
            try db.execute(sql: "DELETE FROM ownFigure WHERE dugnad = ?", arguments: [id])
            for row in mine { try row.insert(db) }
            return Change(.figuresBrought, parts: [.wall])
        }
    }

    private func ownFigures(of id: Dugnad.ID, in db: Database) throws -> [OwnFigure] {
        try OwnFigure.fetchAll(
            db, sql: "SELECT * FROM ownFigure WHERE dugnad = ? ORDER BY position", arguments: [id])
    }
}

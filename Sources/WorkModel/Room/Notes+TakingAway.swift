import GRDB
import Words

/// What one table has written, taken away together; it can be brought back until its words go, after an hour.
package struct NotesTakenAway: Sendable, Equatable {
    package let at: Moment
    package let count: Int
}

/// A note that the moderator has taken away in this way still has its words, and one that was removed has none: by that
/// they are told apart.
extension Notes {
    /// Takes away what stands under a table's name. What is a part of an idea or a measure stays, and so does what
    /// has been typed in from paper.
    package func takeAway(from number: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            guard (1...(try db.dugnad(id)).groupCount).contains(number) else { throw NotFound() }
            // One statement: somebody may have filled the table with ten thousand.
            try db.execute(
                sql: """
                    UPDATE note SET deletedAt = ?, deletedBy = 'moderator'
                    WHERE dugnad = ?2 AND groupNumber = ?3 AND deletedAt IS NULL AND NOT fromPaper
                    AND id NOT IN (
                        SELECT note FROM clusterNote JOIN cluster ON cluster.id = cluster
                        WHERE cluster.dugnad = ?2 AND untiedAt IS NULL)
                    AND id NOT IN (
                        SELECT note FROM measureOrigin JOIN measure ON measure.id = measure
                        WHERE measure.dugnad = ?2 AND note IS NOT NULL)
                    """, arguments: [try db.now, id, number])
            guard db.changesCount > 0 else { return nil }
            return Change(.notesTakenAway, about: String(number), parts: Notes.parts(of: number))
        }
    }

    /// Brings back, as they were, the notes of a table that were taken away together.
    ///
    /// - Parameter moment: when they were taken away. Has another moderator brought them back, nothing happens.
    /// - Throws: `Refusal` when their words are gone.
    package func bringBack(from number: Int, takenAwayAt moment: Moment, in id: Dugnad.ID, by actor: Actor) async throws
    {
        try await changing(id, by: actor) { db in
            let those = "dugnad = ? AND groupNumber = ? AND deletedAt = ? AND deletedBy = 'moderator'"
            let arguments: StatementArguments = [id, number, moment]
            let back = try Note.fetchAll(
                db, sql: "SELECT * FROM note WHERE \(those) AND text <> ''", arguments: arguments)
            guard !back.isEmpty else {
                let isGone =
                    try Note.fetchOne(db, sql: "SELECT * FROM note WHERE \(those)", arguments: arguments) != nil
                if isGone { throw Refusal.takenAwayForGood }
                return nil
            }
            try db.execute(
                sql: "UPDATE note SET deletedAt = NULL, deletedBy = NULL WHERE \(those) AND text <> ''",
                arguments: arguments)
            // The wall may have been filled with others meanwhile.
            let shown = Dictionary(grouping: back.filter { $0.shownAt != nil && $0.hiddenAt == nil }, by: \.step)
            let others = try shown.values.compactMap { notes in
                try notes.max { ($0.shownAt ?? moment) < ($1.shownAt ?? moment) }.map { newest in
                    try takeDown(allBut: Note.mostOnWall, of: newest.step, keeping: newest.id, in: id, db: db)
                }
            }
            return Change(
                .notesBroughtBack, about: String(number), parts: Notes.parts(of: number) + others.flatMap { $0 })
        }
    }

    /// What has been taken away from a table and can be brought back, the latest first.
    package func takenAway(from number: Int, in id: Dugnad.ID) async throws -> [NotesTakenAway] {
        try await store.read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT deletedAt, count(*) FROM note
                    WHERE dugnad = ? AND groupNumber = ? AND deletedBy = 'moderator' AND text <> ''
                    GROUP BY deletedAt ORDER BY deletedAt DESC
                    """, arguments: [id, number]
            ).map { NotesTakenAway(at: $0[0], count: $0[1]) }
        }
    }

    private static func parts(of number: Int) -> [LiveUpdates.Part] {
        [.group(number), .notes, .groups, .wall, .gathering, .measures, .minutes]
    }
}

extension Refusal {
    fileprivate static let takenAwayForGood = Refusal(
        Phrase(
            nb: "Det er over en time siden, så notatene er slettet for godt.",
            nn: "Det er over ein time sidan, så notata er sletta for godt.",
            en: "That was more than an hour ago, so the notes have been deleted for good."))
}

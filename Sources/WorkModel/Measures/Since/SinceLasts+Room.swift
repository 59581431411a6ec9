import GRDB
import Words

/// What has been done since last as a room sees it: what is published, word for word.
extension SinceLasts {
    /// What the step of it shows in a dugnad; nil when nothing is published, or is no more.
    package func shown(in dugnad: Dugnad.ID) async throws -> SinceText? {
        try await store.read { db in try db.sinceShown(in: db.dugnad(dugnad)) }
    }

    /// Puts the step of it in a run sheet, when it is wanted.
    ///
    /// - Throws: `Refusal` when nothing is published of it, `Conflict` when another moderator changed the plan first.
    package func addStep(
        _ place: RunSheet.SincePlace, from version: Int, in id: Dugnad.ID, by actor: Actor
    ) async throws {
        guard let shown = try await shown(in: id) else { throw Refusal.nothingSinceLast }
        try await RunSheets(house: house).addSinceLast(
            place, measures: shown.rows.count, from: version, in: id, by: actor)
    }

    /// Whether the unit of a dugnad has had another, to count from.
    package func hasBefore(_ dugnad: Dugnad.ID) async throws -> Bool {
        try await store.read { db in
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (
                        SELECT 1 FROM dugnad AS other JOIN dugnad ON dugnad.unit = other.unit
                        WHERE dugnad.id = ? AND other.id <> dugnad.id AND other.endedAt IS NOT NULL)
                    """, arguments: [dugnad]) == true
        }
    }

    /// Turns to another page on the wall.
    package func turn(to page: Int, in id: Dugnad.ID) async throws {
        let page = min(max(page, 0), SinceLasts.mostPages)
        try await store.write { [held = house.held] db in
            held.hold(.sincePage(page), in: id)
            try announce([.wall], in: id, db: db)
        }
    }

    /// Which page the wall is at, from 0.
    package func page(in id: Dugnad.ID, at now: Moment) -> Int {
        guard case .sincePage(let page) = house.held.seen(in: id, at: now) else { return 0 }
        return page
    }

    /// No plan fills more.
    private static let mostPages = 999

    /// The walls and desks that show it see it anew. It is no change to the dugnad, so the day stays on which that goes.
    func wakeRoom(of since: SinceLast, db: Database) throws {
        guard let id = since.toDugnad, let dugnad = try Dugnad.fetchOne(db, key: id) else { return }
        let isThere = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM step WHERE dugnad = ? AND key = ?)",
            arguments: [id, StepTemplate.sinceLastKey])
        guard isThere == true else { return }
        try announce([.steps, .wall], in: id, db: db)
        try db.execute(sql: "UPDATE dugnad SET changedAt = ? WHERE id = ?", arguments: [dugnad.changedAt, id])
    }
}

extension Database {
    /// What is published of what has been done between an earlier one and this, the latest first.
    func sinceShown(in dugnad: Dugnad) throws -> SinceText? {
        guard let unit = dugnad.unit else { return nil }
        return try SinceLast.fetchOne(
            self,
            sql: """
                SELECT * FROM sinceLast WHERE toDugnad = ? AND unit = ? AND published IS NOT NULL
                ORDER BY publishedAt DESC, id LIMIT 1
                """, arguments: [dugnad.id, unit])?.published
    }
}

extension Refusal {
    fileprivate static let nothingSinceLast = Refusal(
        Phrase(
            nb: "Det er ikke publisert noe «Siden sist» som går fram til denne dugnaden. Publiser det først.",
            nn: "Det er ikkje publisert noko «Sidan sist» som går fram til denne dugnaden. Publiser det først.",
            en: "No “Since last” up to this dugnad has been published. Publish it first."))
}

import GRDB
import Words

extension Door {
    typealias SheetChange = @Sendable (inout RunSheet, Dugnad, Moment) throws -> Void

    /// A change to a run sheet, as a part of a larger one or alone.
    func changeSheet(
        of dugnad: Dugnad, by actor: Actor, record event: Event, about: String? = nil, db: Database, newVersion: Int,
        _ change: SheetChange
    ) throws {
        var dugnad = dugnad
        let edition = try editions.edition(dugnad.edition, in: db)
        let before = try runSheet(of: dugnad, edition: edition, in: db)
        var sheet = before
        try change(&sheet, dugnad, try db.now)
        guard sheet != before else { return }
        try save(sheet, over: before, in: db)
        if dugnad.currentStep != sheet.clock.currentStep || dugnad.endedAt != sheet.clock.endedAt {
            dugnad.sayToAll(nil, at: try db.now)
            try db.forgetCalls(of: dugnad.id, onlySeen: sheet.clock.isRunning)
        }
        dugnad.clock = sheet.clock
        dugnad.planVersion = newVersion
        try dugnad.update(db)
        try record(
            Change(event, about: about, parts: [.steps, .groups, .wall]), in: dugnad.id, by: actor, db: db)
    }

    private func save(_ sheet: RunSheet, over before: RunSheet, in db: Database) throws {
        for step in before.steps where sheet.step(step.id) == nil {
            let isWritten = try Bool.fetchOne(
                db, sql: "SELECT EXISTS (SELECT 1 FROM note WHERE step = ?)", arguments: [step.id])
            guard isWritten == false else { throw Refusal.stepHasNotes }
            try step.delete(db)
        }
        for step in sheet.steps where before.step(step.id) != step { try step.upsert(db) }
    }
}

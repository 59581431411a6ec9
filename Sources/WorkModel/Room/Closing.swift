import GRDB
import Words

/// After a closing only what was begun before it is taken.
struct Closing {
    let at: Moment?

    /// Whether a note comes after the closing though it was begun before.
    func isLate(begunAt: Moment, now: Moment, or refusal: Refusal = .stepClosed) throws(Refusal) -> Bool {
        guard let at, now > at else { return false }
        guard begunAt <= at else { throw refusal }
        return true
    }
}

extension Door {
    /// A change to a note that is there is taken when it was begun before the closing.
    func checkOpen(to note: Note, begunAt: Moment?, or refusal: Refusal, in db: Database) throws {
        let step = try Step.find(db, key: note.step)
        let now = try db.now
        let closing = try closing(of: step, in: try db.dugnad(note.dugnad), db: db)
        _ = try closing.isLate(begunAt: min(begunAt ?? now, now), now: now, or: refusal)
    }

    /// A step's own closing, the dugnad's end, or the approval of its minutes, whichever came first.
    func closing(of step: Step, in dugnad: Dugnad, db: Database) throws -> Closing {
        Closing(at: [step.closedAt, dugnad.endedAt, try db.approval(of: dugnad.id)].compactMap(\.self).min())
    }
}

extension Database {
    /// When the minutes that stand were approved; nil while they are a draft.
    func approval(of dugnad: Dugnad.ID) throws -> Moment? {
        try SQLRequest<Moment>(
            sql: "SELECT min(approvedAt) FROM approval WHERE dugnad = ? AND reopenedAt IS NULL",
            arguments: [dugnad], cached: true
        ).fetchOne(self)
    }
}

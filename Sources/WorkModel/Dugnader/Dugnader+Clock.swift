import GRDB
import Words

/// A clock that stands years ahead would have everything deleted at once. So it is held against what is known.
extension Dugnader {
    /// Whether the clock stands further past everything that has been written than it can be believed to have gone, so that
    /// nothing may be deleted by it. Once it has been doubted it stays so, also after a restart, until it has gone evenly
    /// for a week, has been set back, or is said to be right.
    ///
    /// - Parameter evenly: how long the program has seen it go as fast as time goes.
    package func isClockDoubted(evenly: Moment.Length) async throws -> Bool {
        try await store.write { db in
            let now = try db.now
            let doubtedAt = try Moment.fetchOne(db, sql: "SELECT doubtedAt FROM pulse")
            guard evenly < Dugnader.believedAfter else {
                try db.doubtClock(since: nil)
                return false
            }
            if let doubtedAt, now >= doubtedAt - .hours(1) { return true }
            guard let newest = try db.newestBelieved(), now - newest > Dugnader.believedWithout else {
                if doubtedAt != nil { try db.doubtClock(since: nil) }
                return false
            }
            try db.doubtClock(since: now)
            return true
        }
    }

    /// The operator says that the clock is right.
    package func trustClock() async throws {
        try await store.write { db in
            try db.execute(sql: "UPDATE pulse SET doubtedAt = NULL, prunedAt = ?", arguments: [try db.now])
        }
    }

    /// The latest that is known to have been, by what has been written; nil when nothing has.
    package func newestKnown() async throws -> Moment? { try await store.read { db in try db.newestKnown() } }

    /// Whether the clock is doubted, for `/helse` and the operator.
    package func clockIsDoubted() async throws -> Bool {
        try await store.read { db in try Moment.fetchOne(db, sql: "SELECT doubtedAt FROM pulse") != nil }
    }

    /// How far past everything that is known the clock may stand at once.
    package static let believedWithout = Moment.Length.days(30)
    /// How long it must go evenly to be believed again.
    package static let believedAfter = Moment.Length.days(7)
}

extension Database {
    fileprivate func doubtClock(since moment: Moment?) throws {
        try execute(sql: "UPDATE pulse SET doubtedAt = ?", arguments: [moment])
    }

    /// When the clock was last believed: what is written after that may have been written by a wrong one. Before it has been
    /// for the first time, the latest of what was done.
    fileprivate func newestBelieved() throws -> Moment? {
        try Moment.fetchOne(self, sql: "SELECT prunedAt FROM pulse") ?? newestKnown()
    }

    /// The latest of what was done, and of when this was looked at. Nil when nothing has been.
    fileprivate func newestKnown() throws -> Moment? {
        try Moment.fetchOne(
            self,
            sql: """
                SELECT max(at) FROM (SELECT max(at) AS at FROM event UNION ALL SELECT max(at) FROM unitEvent
                    UNION ALL SELECT max(changedAt) FROM dugnad UNION ALL SELECT prunedAt FROM pulse)
                """)
    }

    /// What is deleted now is deleted by a clock that was believed.
    func notePruning(at now: Moment) throws {
        try execute(sql: "UPDATE pulse SET prunedAt = ?", arguments: [now])
    }
}

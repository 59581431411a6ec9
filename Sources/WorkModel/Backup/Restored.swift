import GRDB
import Words

/// What a backup that was put back has in it, and what was done to it.
package struct Restored: Sendable, Equatable {
    package let dugnader: Int
    package let units: Int
    package let notes: Int
    /// When the latest that is recorded in it was done; nil when nothing is.
    package let latest: Moment?
    /// Browsers that were in.
    package let sessions: Int
    /// Letters that had not gone, or that nobody knows of.
    package let letters: Int
}

extension Database {
    /// Makes a copy from before into what people can go on with: nobody is in, no letter goes by itself, and it is
    /// recorded everywhere.
    func beginAgain() throws -> Restored {
        let latest = try Moment.fetchOne(
            self,
            sql: "SELECT max(at) FROM (SELECT max(at) AS at FROM event UNION ALL SELECT max(at) FROM unitEvent)")
        let restored = Restored(
            dugnader: try count("dugnad"), units: try count("unit"), notes: try count("note"), latest: latest,
            sessions: try endEverySession(), letters: try doubtEveryLetter())
        try recordRestoring()
        try countReminded(through: NorwegianTime.isoDate(now))
        try countProposalReminders()
        return restored
    }

    private func count(_ table: String) throws -> Int { try Table(table).fetchCount(self) }

    /// A key that was ended after the copy is there again, and a way in that was used is unused again.
    private func endEverySession() throws -> Int {
        let sessions = try count("session")
        // A letter with a way in goes with it: it has nothing to say any more. A provider that was to let somebody in no
        // more does not do so again.
        try execute(sql: "DELETE FROM session; DELETE FROM signIn; DELETE FROM knownAtProvider")
        return sessions
    }

    /// They may have gone after the copy.
    private func doubtEveryLetter() throws -> Int {
        try execute(
            sql: "UPDATE letter SET state = 'unsure', nextAt = NULL WHERE state IN ('waiting', 'underWay', 'lying')")
        return try Int.fetchOne(self, sql: "SELECT count(*) FROM letter WHERE state = 'unsure'") ?? 0
    }

    /// Screens may have seen revisions from after the copy; none of them is used anew.
    private func recordRestoring() throws {
        let (now, role) = (try now, Actor.operator.role.rawValue)
        try execute(
            sql: """
                INSERT INTO event (dugnad, at, role, what) SELECT id, :now, :role, :event FROM dugnad;
                UPDATE dugnad SET revision = revision + 100000;
                INSERT INTO unitEvent (unit, at, role, what) SELECT id, :now, :role, :unitEvent FROM unit;
                """,
            arguments: [
                "now": now, "role": role, "event": Event.restored.rawValue, "unitEvent": UnitEvent.restored.rawValue,
            ])
    }
}

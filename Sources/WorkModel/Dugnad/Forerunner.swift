import GRDB
import Words

/// That a dugnad builds on an earlier one of the same unit's: a samling whose proposals it hears, a workshop whose ideas
/// it goes on with.
package struct Forerunner: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    package let earlier: Dugnad.ID
    package let linkedAt: Moment
}

extension Dugnad {
    /// Comes before another in time, or may: one of them has no day.
    package func isBefore(_ other: Dugnad) -> Bool {
        isWithoutDay || other.isWithoutDay || heldFrom < other.heldUntil
    }
}

extension Database {
    /// Those that it builds on, and those that build on it.
    func forerunners(around dugnad: Dugnad.ID) throws -> [Forerunner] {
        try Forerunner.fetchAll(
            self, sql: "SELECT * FROM forerunner WHERE ?1 IN (dugnad, earlier) ORDER BY dugnad, earlier",
            arguments: [dugnad])
    }

    /// It builds on none any more, and none on it.
    func endForerunners(of dugnad: Dugnad.ID) throws {
        try execute(sql: "DELETE FROM forerunner WHERE ?1 IN (dugnad, earlier)", arguments: [dugnad])
    }
}

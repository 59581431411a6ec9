import GRDB
import Words

/// How a measure goes, and what the plan knows of it besides what it says. One that nobody has touched has not begun.
package struct FollowUp: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let measure: Measure.ID
    package internal(set) var state: MeasureState
    /// Since which day it has been so: «2027-01-14».
    package internal(set) var since: String
    /// Why it waits, or why it was put away.
    package internal(set) var reason: String?
    /// With whom.
    package var partners: String?
    package var cost: String?
    /// Where the money comes from.
    package var funding: String?
    package var area: MeasureArea?
    /// What has been decided of it, and where.
    package var anchoring: String?
    /// Since which day it is no longer done once, but stands: «2027-04-09».
    package internal(set) var standingSince: String?
    /// Counts what has been said of how it goes.
    package internal(set) var version: Int

    /// Of a measure that nobody has touched.
    init(of measure: Measure) {
        self.measure = measure.id
        (state, since, version) = (.notBegun, NorwegianTime.isoDate(measure.madeAt), 0)
    }

    package var sinceDay: Moment? { NorwegianTime.moment(day: since) }
}

import GRDB
import Words

/// That a measure is somebody's to tell of.
package struct OwnedMeasure: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let measure: Measure.ID
    package let owner: MeasureOwner.ID
    package internal(set) var since: Moment
    /// The letter that told of it; nil when none has been written yet.
    var toldIn: Letter.ID?
    /// How often it has been passed on before it came here.
    package internal(set) var times = 0
    package internal(set) var ending: Ending?
    package internal(set) var endedAt: Moment?
    /// Whom they gave it to; nil once those are taken away.
    package internal(set) var passedTo: MeasureOwner.ID?

    package enum Ending: String, Sendable, Codable, CaseIterable {
        /// They say that it is not theirs.
        case notOurs
        case passedOn
    }

    package var isActive: Bool { ending == nil }
}

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
    /// Counts what has been said of how it goes.
    package internal(set) var version: Int

    /// Of a measure that nobody has touched.
    init(of measure: Measure) {
        self.measure = measure.id
        (state, since, version) = (.notBegun, NorwegianTime.isoDate(measure.madeAt), 0)
    }

    package var sinceDay: Moment? { NorwegianTime.moment(day: since) }
}

/// How a measure goes. The names stand in the database and in takeouts, so they never change.
package enum MeasureState: String, Sendable, Codable, CaseIterable {
    case notBegun, underWay, done, waiting, putAway

    /// Somebody is to do something, now or soon.
    package var isAlive: Bool {
        switch self {
        case .notBegun, .underWay: true
        case .done, .waiting, .putAway: false
        }
    }

    /// It is over: nothing more is asked of anybody.
    package var isClosed: Bool {
        switch self {
        case .done, .putAway: true
        case .notBegun, .underWay, .waiting: false
        }
    }

    /// Whoever sets it says why.
    package var needsReason: Bool {
        switch self {
        case .waiting, .putAway: true
        case .notBegun, .underWay, .done: false
        }
    }

    package var name: Phrase {
        switch self {
        case .notBegun: Phrase(nb: "Ikke begynt", nn: "Ikkje starta", en: "Not begun")
        case .underWay: Phrase(nb: "I gang", nn: "I gang", en: "Under way")
        case .done: Phrase(nb: "Gjennomført", nn: "Gjennomført", en: "Done")
        case .waiting: Phrase(nb: "Satt på vent", nn: "Sett på vent", en: "On hold")
        case .putAway: Phrase(nb: "Lagt bort", nn: "Lagt bort", en: "Put away")
        }
    }
}

/// The six areas of the national plan «Alle inkludert!», as tags. The names stand in the database and in takeouts.
package enum MeasureArea: String, Sendable, Codable, CaseIterable {
    case prices, information, variety, voice, cooperation, knowledge

    package var name: Phrase {
        switch self {
        case .prices: Phrase(nb: "Lavere priser", nn: "Lågare prisar", en: "Lower prices")
        case .information: Phrase(nb: "God informasjon", nn: "God informasjon", en: "Good information")
        case .variety: Phrase(nb: "Mer å velge mellom", nn: "Meir å velje mellom", en: "More to choose from")
        case .voice: Phrase(nb: "Barn blir hørt", nn: "Barn blir høyrde", en: "Children are heard")
        case .cooperation: Phrase(nb: "Samarbeid", nn: "Samarbeid", en: "Cooperation")
        case .knowledge: Phrase(nb: "Kunnskap", nn: "Kunnskap", en: "Knowledge")
        }
    }
}

/// A step on the way that has a day of its own.
package struct Milestone: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Milestone>

    package let id: ID
    package let measure: Measure.ID
    package var position: Int
    package var text: String
    /// When it is to be reached: «2027-01-14».
    package var day: String?
    /// When it was.
    package var doneOn: String?
    package var version: Int

    /// As many as a measure has room for.
    package static let most = 50

    package var isDone: Bool { doneOn != nil }
}

import GRDB
import Words

/// A dugnad that ideas have been read in from: what it was, so that they keep saying where they come from.
package struct OtherDugnad: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<OtherDugnad>

    /// The same digits as it is known by itself.
    package let id: ID
    /// The one they were read into.
    package let dugnad: Dugnad.ID
    /// What it was called and for whom it was.
    package let name: String
    package let heldFrom: Moment
    /// As well as it is known, of one that was over before it was typed in.
    package let held: PastTime?
    package let readAt: Moment
    /// What kind it was, of one of the same unit's that this one builds on; nil for one that is known by its file alone.
    package let variant: Variant?

    /// The unit's own young people met before this one.
    package var isOwnYouths: Bool { variant?.makesProposals == true }

    /// «Nordre Follo, 7. november 2022», «Nordre Follo, høsten 2022».
    package var nameAndDay: Phrase {
        day.map { "\(name), \($0)" }
    }

    /// «7. november 2022», «høsten 2022».
    package var day: Phrase { held?.withoutHours ?? NorwegianTime.date(heldFrom) }
}

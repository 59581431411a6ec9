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

    /// «Nordre Follo, 7. november 2022», «Nordre Follo, høsten 2022».
    package var nameAndDay: Phrase {
        (held?.withoutHours ?? NorwegianTime.date(heldFrom)).map { "\(name), \($0)" }
    }
}

import GRDB
import Words

/// A *samlet idé*: several groups' equal notes put together under one name. Every origin is kept.
package struct Cluster: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Cluster>

    package let id: ID
    package let dugnad: Dugnad.ID
    package let step: Step.ID
    package var name: String
    package var version: Int
    package let madeAt: Moment
    /// When it was untied; it can be tied again for an hour.
    package var untiedAt: Moment?
    /// The notes it held when it was untied, as a JSON list.
    package var untiedNotes: String?

    package static let longestName = 300
}

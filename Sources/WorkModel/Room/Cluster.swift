import Foundation
import GRDB
import Words

/// A *samlet idé*: several groups' equal notes put together under one name. Every origin is kept.
package struct Cluster: Sendable, Codable, Equatable, Identifiable, FetchableRecord, PersistableRecord {
    package typealias ID = Identifier<Cluster>

    package let id: ID
    package let dugnad: Dugnad.ID
    /// The question it stands under: the last of those that its notes answered.
    package internal(set) var step: Step.ID
    package var name: String
    package var version: Int
    package let madeAt: Moment
    /// When it was untied; it can be tied again for an hour.
    package var untiedAt: Moment?
    /// The notes it held when it was untied, as a JSON list.
    package var untiedNotes: String?

    package static let longestName = 300
}

extension Database {
    func untie(_ cluster: Cluster, notes: [Note.ID]) throws {
        var cluster = cluster
        cluster.untiedAt = try now
        cluster.untiedNotes = String(decoding: try JSONEncoder().encode(notes), as: UTF8.self)
        cluster.version += 1
        try cluster.update(self)
        try execute(sql: "DELETE FROM clusterNote WHERE cluster = ?", arguments: [cluster.id])
        try execute(sql: "DELETE FROM measureOrigin WHERE cluster = ?", arguments: [cluster.id])
    }
}

import GRDB
import Words

/// A key to one dugnad in one role. Only the fingerprint of its secret is kept.
package struct Link: Sendable, Codable, Equatable, Identifiable, FetchableRecord {
    package let id: Int64
    package let dugnad: Dugnad.ID
    package let role: Role
    package let madeAt: Moment
    package let endedAt: Moment?
}

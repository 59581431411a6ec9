import GRDB
import Words

/// What somebody has said of a task: that it is done, another day, who does it. One of their own has a title too.
package struct TaskMark: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package static let databaseTableName = "task"

    package let dugnad: Dugnad.ID
    package let key: String
    /// Of one that they have written themselves.
    package var title: String?
    /// «2027-09-25»: set by hand, so it stays when the dugnad is moved.
    package var day: String?
    /// «leder for fritid»: a role rather than a name.
    package var owner: String?
    package var doneAt: Moment?
    /// Which role said so.
    package var doneBy: String?
    /// It is not needed here.
    package var isLeftOut: Bool
    package var version: Int

    package init(dugnad: Dugnad.ID, key: String, title: String? = nil) {
        (self.dugnad, self.key, self.title) = (dugnad, key, title)
        (isLeftOut, version) = (false, 0)
    }
}

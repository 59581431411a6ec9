import GRDB
import Words

/// What is filled into the standard invitation of one dugnad.
package struct Invitation: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    /// The last day to answer: «2026-11-01». Where people sign up it stands there, to the minute, and here no more.
    package var deadline: String?
    /// A sentence by a young person there.
    package var youthLine: String?
    /// Where to answer: an address, a telephone number.
    package var answerTo: String?
    /// Who arranges it, with role.
    package var sender: String?
    package var version: Int

    package init(dugnad: Dugnad.ID) {
        self.dugnad = dugnad
        version = 0
    }

    package var deadlineDay: Moment? { deadline.flatMap { NorwegianTime.moment(day: $0) } }
}

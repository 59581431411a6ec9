import GRDB
import Words

/// Somebody who comes instead of another.
struct Substitute: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    /// Who sends.
    let invitee: Invitee.ID
    /// Who is sent; the one who sends, when nobody was written to.
    let other: Invitee.ID
    /// How many places are kept; none when the first had none.
    let people: Int
    let until: LastMinute
    var endedAt: Moment?

    var isForNobody: Bool { other == invitee }

    /// They can still answer.
    func isOpen(at now: Moment) -> Bool { endedAt == nil && !until.isOver(at: now) }
}

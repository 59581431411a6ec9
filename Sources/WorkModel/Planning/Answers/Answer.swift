import GRDB
import Words

/// What somebody who is invited has answered; no row as long as they have not.
package struct Answer: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let invitee: Invitee.ID
    package var state: State
    /// How many come: one may answer for several.
    package var people: Int
    /// How many of them are under 18.
    package var young = 0
    /// The contact person typed it in: it came by telephone or by mail.
    package var isByHand = false
    /// How often the invitation has been sent on, with what was sent before it came here.
    package var sentOnTimes = 0
    package var version: Int
    package var answeredAt: Moment

    package enum State: String, Sendable, Codable, CaseIterable {
        case coming, notComing
        /// Somebody else comes instead, who is an invitee of their own.
        case sentOn
        /// Does not know yet, and holds no place.
        case unsure
        /// On the waiting list.
        case waiting
        /// Wants to come, and the contact person has not decided: the deadline was over, or everybody is chosen.
        case late
    }

    /// The most that one person answers for.
    package static let mostPeople = 50
    /// The most times that an invitation is sent on. Then somebody is to talk to the contact person.
    package static let mostTimesSentOn = 3
}

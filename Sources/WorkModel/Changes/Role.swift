/// What a person is in a dugnad. A link gives a role; the groups' code gives that of a note-taker.
package enum Role: String, Sendable, Codable, CaseIterable {
    case moderator
    case group
    case wall
    case reader
    /// The program itself, in the record of events.
    case program
}

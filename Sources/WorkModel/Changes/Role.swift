/// What a person is in a dugnad. A link gives a role; the groups' code gives that of a note-taker.
package enum Role: String, Sendable, Codable, CaseIterable {
    case moderator
    case group
    case wall
    case reader
    /// A unit's contact person, who has signed in.
    case contact
    /// A unit's colleague, who has signed in.
    case colleague
    /// Somebody from outside the unit who has been let in to lead this one dugnad, and has signed in: *prosessleder*.
    case guest
    /// Somebody outside who is responsible for a measure, by the link in their letter.
    case owner
    /// Whoever runs the site, by a command.
    case `operator`
    /// The program itself, in the record of events.
    case program
}

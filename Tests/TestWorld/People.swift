import Words
import WorkModel

/// The people in the tests, always the same.
package enum Visitor: String, CaseIterable, Sendable {
    /// Knows no code and has no link.
    case stranger
    /// **Ola** takes notes for group 3: has the right code and no cookie.
    case ola
    /// The screen in the hall, with the wall's own link.
    case wall
    /// **Kari** moderates.
    case kari
    /// **Nils** moderates another dugnad.
    case nils
    /// Has the public address of the approved minutes, and tries it as a session.
    case reader
}

/// Kari's dugnad and Nils's, each with something of everything, and a browser for every person.
package struct Company: Sendable {
    package private(set) var open: OpenSite
    package private(set) var hall: Furnished
    package private(set) var others: Furnished
    package let wallSecret: Secret
    package let readerSecret: Secret

    package init(_ open: OpenSite) async throws {
        self.open = open
        hall = try await Furnished(open.start(), at: open.clock)
        others = try await Furnished(open.start(open.world.plan(name: "Bergvik")), at: open.clock)
        let doors = hall.hall.doors
        wallSecret = try await doors.links.make(.wall, to: hall.hall.id, by: .moderator)
        readerSecret = try await doors.links.make(.reader, to: hall.hall.id, by: .moderator)
    }

    /// Furnished once: each gets its own that is like the first.
    package init() async throws {
        self = try await Company.first.value
        open = try await OpenSite(like: open)
        hall.hall.doors = open.doors
        others.hall.doors = open.doors
    }

    private static let first = Task.detached { try await Company(OpenSite()) }

    package func browser(of person: Visitor) async throws -> Browser {
        switch person {
        case .stranger, .ola: open.browser()
        case .wall: try await open.browser(with: wallSecret)
        case .kari: try await open.browser(with: hall.hall.secret)
        case .nils: try await open.browser(with: others.hall.secret)
        case .reader: open.browser(cookie: readerSecret.text)
        }
    }
}

/// A dugnad with one of each thing that has an address.
package struct Furnished: Sendable {
    package internal(set) var hall: Hall
    package let step: Step
    /// Group 3's; the deleted one and the loose ones too.
    package let note: Note.ID
    package let deleted: Note.ID
    package let loose: [Note.ID]
    package let idea: Cluster.ID
    package let untied: Cluster.ID
    package let measure: Measure.ID
    package let pause: Step
    package let invitee: Invitee.ID

    package init(_ hall: Hall, at clock: TestClock) async throws {
        self.hall = hall
        let doors = hall.doors
        step = try await hall.task()
        pause = try await hall.step("pause")
        try await hall.go(to: step)
        note = try await hall.write("Byttedag").id
        let second = try await hall.write("Bytte utstyr", group: 1).id
        deleted = try await hall.write("Angret").id
        loose = [try await hall.write("Buss").id, try await hall.write("Hall", group: 2).id]
        _ = try await doors.notes.delete(deleted, from: 1, group: 3, in: hall.id, by: .group)
        (idea, untied, measure) = (.new(), .new(), .new())
        try await doors.gatherings.tie([note, second], into: idea, name: "Bytte", in: hall.id, by: .moderator)
        try await doors.gatherings.tie(loose, into: untied, name: "Reise", in: hall.id, by: .moderator)
        try await doors.gatherings.untie(untied, in: hall.id, by: .moderator)
        var words = MeasureDraft()
        words.text = "Bytte hver høst"
        words.clusters = [idea]
        try await doors.measures.add(words, as: measure, in: hall.id, by: .moderator)
        let school = InviteeDraft(kind: .schools, body: "Fjordvik skole")
        _ = try await doors.invitees.add([school], to: hall.id, by: .moderator)
        guard let invited = try await doors.invitees.list(of: hall.id, for: .moderator).first else {
            throw Missing("somebody who is invited")
        }
        invitee = invited.id
        try await hall.approve(role: "ordstyrer")
        try await doors.minutesDesk.reopen(1, in: hall.id, by: .moderator)
        clock.pass(.seconds(1))
    }

    package var code: RoomCode { hall.code }
}

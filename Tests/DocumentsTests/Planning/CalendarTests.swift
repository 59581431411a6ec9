import Documents
import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("The dugnad in people's calendars")
struct CalendarTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start(world.plan(starting: world.now + .days(7)))
    }

    private func lines() async throws -> [String] {
        try await papers(of: hall).calendar(at: world.now).components(separatedBy: "\r\n")
    }

    @Test("It has the hours of Oslo, a name of its own that never changes, and no sequence above 0 before it is moved")
    func first() async throws {
        let lines = try await lines()
        #expect(lines.first == "BEGIN:VCALENDAR")
        #expect(lines.contains("METHOD:PUBLISH"))
        #expect(lines.count { $0.hasPrefix("UID:") && $0.hasSuffix("@allemed") } == 1)
        #expect(lines.contains("SEQUENCE:0"))
        #expect(lines.contains { $0.hasPrefix("DTSTART;TZID=Europe/Oslo:") })
        #expect(lines.contains("LOCATION:Fjordvik samfunnshus"))
    }

    @Test("It may be published: nothing in it opens the dugnad")
    func published() async throws {
        let file = try await lines().joined().replacing("\r\n ", with: "")
        #expect(!file.contains(hall.id.description))
        #expect(!file.localizedCaseInsensitiveContains(hall.code.text))
    }

    @Test("Moved or called off it is the same event with a higher sequence")
    func changed() async throws {
        let before = try await lines().first { $0.hasPrefix("UID:") }
        try await hall.doors.plans.cancel(hall.id, isCancelled: true, by: .moderator)
        let lines = try await lines()
        #expect(lines.contains("SEQUENCE:1"))
        #expect(lines.contains("METHOD:CANCEL"))
        #expect(lines.contains("STATUS:CANCELLED"))
        #expect(lines.first { $0.hasPrefix("UID:") } == before)
    }

    @Test("No line is longer than 75 octets, and none is folded in the middle of a letter")
    func folded() async throws {
        let long = String(repeating: "Æøå, \\ ; ", count: 20)
        let seen = WhenDraft(When(try await hall.room().dugnad))
        var moved = seen
        moved.place = long
        try await hall.doors.plans.reschedule(hall.id, to: moved, seen: seen, by: .moderator)
        let lines = try await lines()
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        let place = lines.joined(separator: "\r\n").replacing("\r\n ", with: "")
        #expect(place.contains("LOCATION:Æøå\\, \\\\ \\; Æøå"))
    }
}

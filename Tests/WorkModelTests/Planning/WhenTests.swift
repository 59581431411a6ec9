import TestWorld
import Testing
import WorkModel

@Suite("The day, the hours and the place")
struct WhenTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start(world.plan(starting: world.now + .days(7)))
    }

    private func move(_ place: String, days: Int = 8, seen: When? = nil) async throws {
        let there = When(try await hall.room().dugnad)
        let start = world.now + .days(days)
        try await hall.dugnader.move(
            hall.id, to: When(start: start, end: start + .hours(2), place: place), seen: seen ?? there)
    }

    @Test("Moving it changes what stands in calendars, once for each time")
    func moved() async throws {
        #expect(try await hall.room().dugnad.calendarSequence == nil)
        try await move("Rådhuset")
        try await move("Rådhuset")
        let dugnad = try await hall.room().dugnad
        #expect(dugnad.place == "Rådhuset")
        #expect(dugnad.plannedStart == world.now + .days(8))
        #expect(dugnad.agreedEnd == dugnad.plannedEnd)
        #expect(dugnad.calendarSequence == 1)
    }

    @Test("Two who move it at once lose neither: the second is shown both")
    func conflict() async throws {
        let seen = When(try await hall.room().dugnad)
        try await move("Rådhuset", seen: seen)
        await #expect(throws: Conflict.self) { try await move("Skolen", seen: seen) }
        #expect(try await hall.room().dugnad.place == "Rådhuset")
    }

    @Test("Once it has begun it stays where it is")
    func begun() async throws {
        try await hall.go(to: hall.task())
        await #expect(throws: Refusal.self) { try await move("Rådhuset") }
    }

    @Test("A telephone number does not pass for a place, and an end before the start is no time")
    func guards() async throws {
        await #expect(throws: Refusal.self) { try await move("Ring 900 00 000") }
        let seen = When(try await hall.room().dugnad)
        await #expect(throws: Refusal.self) {
            let start = world.now + .days(2)
            try await hall.dugnader.move(hall.id, to: When(start: start, end: start, place: nil), seen: seen)
        }
    }

    @Test("It can be called off and on again, and nothing in it goes")
    func cancelled() async throws {
        try await hall.dugnader.cancel(true, hall.id)
        try await hall.dugnader.cancel(true, hall.id)
        #expect(try await hall.room().dugnad.cancelledAt == world.now)
        #expect(try await hall.room().dugnad.calendarSequence == 1)
        try await hall.dugnader.cancel(false, hall.id)
        #expect(try await hall.room().dugnad.cancelledAt == nil)
        #expect(try await hall.room().dugnad.calendarSequence == 2)
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite("Beginning near the announced hour, and far from it")
struct BeginningTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start(world.plan(starting: world.now + .days(7)))
    }

    /// Minutes after the announced hour.
    private func come(_ late: Int) { world.clock.pass(.days(7) + .minutes(late)) }

    @Test(
        "Half an hour off or less nothing is asked, and the agreed end is the announced one", arguments: [-30, 0, 30])
    func near(late: Int) async throws {
        come(late)
        try await hall.go(to: hall.task())
        let dugnad = try await hall.room().dugnad
        #expect(dugnad.agreedEnd == dugnad.plannedEnd)
        #expect(!dugnad.isTrial)
    }

    @Test(
        "Further off it is asked first, and nothing begins by itself",
        arguments: [
            (-31, BeginningQuestion.early), (-31 - 24 * 60, .daysBefore), (31, .late), (149, .late), (150, .over),
            (9 * 24 * 60, .over),
        ])
    func far(late: Int, question: BeginningQuestion) async throws {
        come(late)
        await #expect(throws: question) { try await hall.go(to: hall.task()) }
        #expect(try await hall.room().dugnad.startedAt == nil)
    }

    @Test("A room that was gathered when it was made begins at once, however long its page was read")
    func forNow() async throws {
        let now = try await world.start()
        world.clock.pass(.minutes(45))
        try await now.go(to: now.task())
        let dugnad = try await now.room().dugnad
        #expect(dugnad.agreedEnd == world.now + .minutes(150))
    }

    @Test("The announced end is no answer once it has passed")
    func passed() async throws {
        come(150)
        await #expect(throws: BeginningQuestion.over) { try await hall.begin(as: .announcedEnd) }
        try await hall.begin(as: .fullLength)
        #expect(try await hall.room().dugnad.agreedEnd == world.now + .minutes(150))
    }

    @Test("Two moderators who answer at once begin it once, as the first said, and nobody is moved back")
    func twoAtOnce() async throws {
        come(-45)
        try await hall.begin(as: .announcedEnd)
        try await hall.go(to: hall.task(2))
        try await hall.begin(as: .trial)
        let dugnad = try await hall.room().dugnad
        #expect(!dugnad.isTrial)
        #expect(dugnad.currentStep == (try await hall.task(2)).id)
    }

    @Test("A beginning is taken back as long as nobody has written: the plan, the clock and the end are as before")
    func takenBack() async throws {
        come(-5)
        let before = try await hall.room()
        try await hall.go(to: hall.task())
        let begun = world.now
        try await hall.doors.runSheets.add(minutes: 3, in: hall.id, by: .moderator)
        world.clock.pass(.minutes(20))
        try await hall.doors.runSheets.tighten(hall.id, by: .moderator)
        try await hall.doors.trials.takeBack(hall.id, begun: begun, by: .moderator)
        let after = try await hall.room()
        #expect(after.dugnad.clock == before.dugnad.clock)
        #expect(after.sheet.steps == before.sheet.steps)
        try await hall.doors.trials.takeBack(hall.id, begun: begun, by: .moderator)
    }

    @Test("Once somebody has written, the beginning stays")
    func written() async throws {
        come(0)
        try await hall.go(to: hall.task())
        try await hall.write("Byttedag")
        await #expect(throws: Refusal.self) {
            try await hall.doors.trials.takeBack(hall.id, begun: world.now, by: .moderator)
        }
        #expect(try await hall.texts() == ["Byttedag"])
    }

    @Test("Another moderator's press, meant for a beginning that is taken back, leaves the next one alone")
    func stale() async throws {
        come(-5)
        try await hall.go(to: hall.task())
        let first = world.now
        try await hall.doors.trials.takeBack(hall.id, begun: first, by: .moderator)
        world.clock.pass(.minutes(5))
        try await hall.go(to: hall.task())
        try await hall.doors.trials.takeBack(hall.id, begun: first, by: .moderator)
        #expect(try await hall.room().dugnad.startedAt == world.now)
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite("The clock and the run sheet while the room is there")
struct RunSheetTests {
    let world: World

    init() throws { world = try World() }

    @Test("The first press starts the clock and the step's own minutes")
    func start() async throws {
        var (sheet, start) = try await begun(to: 1)
        #expect(sheet.clock.startedAt == start)
        #expect(sheet.clock.stepEndsAt == start + .minutes(10))
        #expect(sheet.clock.agreedEnd == start + .minutes(150))
        try sheet.go(to: sheet.steps[1].id, at: start + .minutes(4), plannedStart: start)
        #expect(sheet.clock.startedAt == start)
        #expect(sheet.steps[1].startedAt == start + .minutes(4))
        #expect(sheet.clock.stepEndsAt == start + .minutes(14))
    }

    @Test("Going to the step the room is already at changes nothing")
    func twice() async throws {
        var (sheet, start) = try await begun(to: 2)
        let before = sheet
        try sheet.go(to: sheet.steps[1].id, at: start + .minutes(3), plannedStart: start)
        #expect(sheet == before)
    }

    @Test("A step that is gone or skipped is refused and the clock goes on")
    func gone() async throws {
        var (sheet, start) = try await begun(to: 1)
        try sheet.edit(sheet.steps[2].id, .skip(true), at: start)
        let before = sheet
        #expect(throws: Refusal.self) { try sheet.go(to: .new(), at: start, plannedStart: start) }
        #expect(throws: Refusal.self) { try sheet.go(to: sheet.steps[2].id, at: start, plannedStart: start) }
        #expect(sheet == before)
        #expect(sheet.next?.key == sheet.steps[1].key)
        try sheet.go(to: sheet.steps[1].id, at: start, plannedStart: start)
        #expect(sheet.next?.key == sheet.steps[3].key)
    }

    @Test(
        "The agreed end is as announced, unless the moderator says as long as was planned; a trial has its own clock",
        arguments: [
            (Beginning.announcedEnd, 31, 0), (.announcedEnd, -31, 0), (.fullLength, 31, 31), (.trial, -2880, -2880),
        ])
    func agreedEnd(beginning: Beginning, late: Int, moved: Int) async throws {
        let sheet = try await world.start().room().sheet
        var started = sheet
        try started.go(
            to: sheet.steps[0].id, at: world.now + .minutes(late), plannedStart: world.now, as: beginning)
        #expect(started.clock.agreedEnd - sheet.clock.agreedEnd == .minutes(moved))
        #expect((started.clock.trialSince != nil) == (beginning == .trial))
    }

    @Test("Those who are gathered begin when they press, and the end is as long after as was planned")
    func startedAtOnce() async throws {
        let sheet = try await world.start().room().sheet
        var started = sheet
        try started.go(
            to: sheet.steps[0].id, at: world.now + .minutes(4), plannedStart: world.now, as: .fullLength)
        #expect(started.clock.agreedEnd - sheet.clock.agreedEnd == .minutes(4))
    }

    @Test("+1 and −1 change the step and never the agreed end; pressed twice they count twice")
    func addingMinutes() async throws {
        var (sheet, start) = try await begun(to: 1)
        let end = sheet.clock.agreedEnd
        for _ in 1...2 { try sheet.add(minutes: 1, at: start + .minutes(2)) }
        #expect(sheet.clock.left(at: start) == .minutes(12))
        #expect(sheet.steps[0].minutes == 12)
        try sheet.add(minutes: -1, at: start + .minutes(2))
        #expect(sheet.clock.left(at: start) == .minutes(11))
        #expect(sheet.steps[0].minutes == 11)
        #expect(sheet.clock.agreedEnd == end)
    }

    @Test("−1 with seconds left ends the step now, and makes no overrun")
    func lastMinuteTaken() async throws {
        var (sheet, start) = try await begun(to: 1)
        let now = start + .minutes(10) - .seconds(20)
        try sheet.add(minutes: -1, at: now)
        #expect(sheet.clock.left(at: now) == .zero)
        try sheet.add(minutes: -1, at: now + .seconds(30))
        #expect(sheet.clock.left(at: now + .seconds(30)) == .seconds(-30))
    }

    @Test("The clock stands while it is paused, and goes on from where it stood")
    func pause() async throws {
        var (sheet, start) = try await begun(to: 1)
        try sheet.pause(at: start + .minutes(4))
        #expect(sheet.clock.left(at: start + .minutes(90)) == .minutes(6))
        let paused = sheet
        try sheet.pause(at: start + .minutes(5))
        #expect(sheet == paused)
        try sheet.add(minutes: 1, at: start + .minutes(6))
        #expect(sheet.clock.left(at: start + .minutes(90)) == .minutes(7))
        try sheet.resume(at: start + .minutes(20))
        #expect(sheet.clock.left(at: start + .minutes(20)) == .minutes(7))
        #expect(sheet.clock.left(at: start + .minutes(21)) == .minutes(6))
        let running = sheet
        try sheet.resume(at: start + .minutes(22))
        #expect(sheet == running)
    }

    @Test("A pause in overrun keeps the overrun: −1 gives no time back, +1 gives one minute")
    func pausedInOverrun() async throws {
        var (sheet, start) = try await begun(to: 1)
        let now = start + .minutes(12)
        try sheet.pause(at: now)
        #expect(sheet.clock.left(at: now) == .minutes(-2))
        var shorter = sheet
        try shorter.add(minutes: -1, at: now)
        #expect(shorter.clock.left(at: now) <= .minutes(-2))
        var longer = sheet
        try longer.add(minutes: 1, at: now)
        #expect(longer.clock.left(at: now) == .minutes(-1))
    }

    @Test("Behind is what is left of the plan plus the overrun, minus the time to the agreed end")
    func behind() async throws {
        var (sheet, start) = try await begun(to: 1)
        #expect(sheet.behind(at: start) == .zero)
        #expect(sheet.behind(at: start + .minutes(10)) == .zero)
        #expect(sheet.behind(at: start + .minutes(13)) == .minutes(3))
        var early = sheet
        try early.go(to: sheet.steps[1].id, at: start + .minutes(6), plannedStart: start)
        #expect(early.behind(at: start + .minutes(6)) == .minutes(-4))
        #expect(early.behind(at: start + .minutes(9)) == .minutes(-4))
        try sheet.add(minutes: 1, at: start + .minutes(5))
        #expect(sheet.behind(at: start + .minutes(5)) == .minutes(1))
        try sheet.pause(at: start + .minutes(5))
        #expect(sheet.behind(at: start + .minutes(25)) == .minutes(21))
    }

    @Test("Steps begin where they began, or where the plan says seen from now")
    func begins() async throws {
        var (sheet, start) = try await begun(to: 1)
        try sheet.go(to: sheet.steps[1].id, at: start + .minutes(13), plannedStart: start)
        let now = start + .minutes(15)
        #expect(sheet.begins(sheet.steps[0], at: now, plannedStart: start) == start)
        #expect(sheet.begins(sheet.steps[1], at: now, plannedStart: start) == start + .minutes(13))
        #expect(sheet.begins(sheet.steps[2], at: now, plannedStart: start) == start + .minutes(23))
        #expect(sheet.begins(sheet.steps[3], at: now, plannedStart: start) == start + .minutes(33))
    }

    @Test("There is no clock to set before the start and after the end")
    func notRunning() async throws {
        var sheet = try await world.start().room().sheet
        expectNoClock(sheet)
        #expect(throws: Refusal.self) { try sheet.end(at: world.now) }
        try sheet.go(to: sheet.steps[0].id, at: world.now, plannedStart: world.now)
        try sheet.end(at: world.now + .minutes(3))
        expectNoClock(sheet)
    }

    @Test("An ended room can go on again, at the same step or another")
    func goingOnAgain() async throws {
        var (sheet, start) = try await begun(to: 2)
        try sheet.end(at: start + .minutes(5))
        #expect(sheet.clock.endedAt == start + .minutes(5))
        try sheet.end(at: start + .minutes(9))
        #expect(sheet.clock.endedAt == start + .minutes(5))
        try sheet.go(to: sheet.steps[1].id, at: start + .minutes(10), plannedStart: start)
        #expect(sheet.clock.endedAt == nil)
        #expect(sheet.clock.left(at: start + .minutes(10)) == .minutes(10))
        #expect(sheet.clock.startedAt == start)
        #expect(sheet.clock.agreedEnd == start + .minutes(150))
    }

    @Test("Ending is asked about while there is a minute or more left of the step, also when the clock stands")
    func endingTooSoon() async throws {
        var (sheet, start) = try await begun(to: 1)
        #expect(sheet.endingQuestion(at: start + .minutes(4))?.minutesLeft == 6)
        #expect(sheet.endingQuestion(at: start + .minutes(10)) == nil)
        #expect(sheet.endingQuestion(at: start + .minutes(14)) == nil)
        try sheet.pause(at: start + .minutes(4))
        #expect(sheet.endingQuestion(at: start + .minutes(60))?.minutesLeft == 6)
        try sheet.end(at: start + .minutes(60))
        #expect(sheet.endingQuestion(at: start + .minutes(60)) == nil)
    }

    private func expectNoClock(_ sheet: RunSheet) {
        #expect(throws: Refusal.self) {
            var copy = sheet
            try copy.add(minutes: 1, at: world.now)
        }
        #expect(throws: Refusal.self) {
            var copy = sheet
            try copy.pause(at: world.now)
        }
        #expect(throws: Refusal.self) {
            var copy = sheet
            try copy.resume(at: world.now)
        }
        #expect(throws: Refusal.self) {
            var copy = sheet
            try copy.tighten(at: world.now)
        }
    }

    /// A municipality's 150 minutes, all started at the planned hour and taken to a step at once.
    private func begun(to number: Int) async throws -> (sheet: RunSheet, start: Moment) {
        var sheet = try await world.start().room().sheet
        try sheet.go(to: sheet.steps[number - 1].id, at: world.now, plannedStart: world.now)
        return (sheet, world.now)
    }
}

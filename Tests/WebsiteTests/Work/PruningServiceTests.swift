import Logging
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("Pruning, beside the site")
struct PruningServiceTests {
    private struct Enough: Error {}

    private let world: World
    private let hall: Hall
    private let log = Log()
    /// One that nobody can set.
    private let steady = TestClock()

    init() async throws {
        world = try World()
        hall = try await world.start()
    }

    /// Looks, and once more after each of what happens in between.
    private func prune(_ between: @Sendable () async throws -> Void...) async throws {
        let (turns, start) = (Turns(), steady.now)
        let wait: @Sendable () async throws -> Void = {
            let turn = await turns.next()
            guard turn <= between.count else { throw Enough() }
            try await between[turn - 1]()
        }
        let pruning = Pruning(
            dugnader: world.doors.dugnader, logger: log.logger, clock: { [world] in world.clock.now },
            steady: { [steady] in steady.now - start }, wait: wait)
        await pruning.run()
        #expect(await turns.count == between.count + 1)
    }

    @Test("It looks at once, and again each time it is time, until it is told to stop")
    func looksAgain() async throws {
        try await prune({
            // The first look was too early. The second finds it, and then the program is stopped.
            try await isThere()
            pass(.days(800))
        })
        #expect(try await world.doors.dugnader.find(hall.id) == nil)
        #expect(log.lines.isEmpty)
    }

    @Test("A clock that is set years ahead deletes nothing, and it is said once; set right, it goes on as before")
    func jump() async throws {
        try await prune(
            { world.clock.pass(.days(900)) }, { world.clock.pass(.minutes(5)) },
            {
                try await isThere()
                #expect(log.lines.count == 1 && log.lines.first?.contains("allemed prune --yes") == true)
                world.clock.pass(.days(-900))
            })
        #expect(try await world.doors.dugnader.find(hall.id) != nil)
        #expect(log.lines.count == 1)
    }

    @Test("What somebody writes before it is looked at does not make a clock that has jumped right")
    func writtenAfterJump() async throws {
        try await prune({
            world.clock.pass(.days(900))
            _ = try await world.start()
        })
        try await isThere()
        #expect(log.lines.count == 1)
    }

    @Test("A clock that was wrong from the start deletes nothing until it has gone evenly for a week")
    func fromTheStart() async throws {
        world.clock.pass(.days(900))
        try await prune(
            { pass(.days(6)) }, { try await isThere() }, { pass(.days(1)) })
        #expect(try await world.doors.dugnader.find(hall.id) == nil)
    }

    @Test("A jump within the week begins it anew")
    func jumpInTheWeek() async throws {
        world.clock.pass(.days(900))
        try await prune({ pass(.days(6)) }, { world.clock.pass(.days(2)) }, { pass(.days(6)) })
        #expect(try await world.doors.dugnader.find(hall.id) != nil)
    }

    private func isThere(at source: SourceLocation = #_sourceLocation) async throws {
        #expect(try await world.doors.dugnader.find(hall.id) != nil, sourceLocation: source)
    }

    /// Time goes, and the clock with it.
    private func pass(_ length: Moment.Length) {
        world.clock.pass(length)
        steady.pass(length)
    }
}

private actor Turns {
    private(set) var count = 0

    func next() -> Int {
        count += 1
        return count
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite("A clock that stands further ahead than it can be believed deletes nothing")
struct DoubtedClockTests {
    private let world: World
    private let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
    }

    private func isDoubted(evenly: Moment.Length = .zero) async throws -> Bool {
        try await world.doors.dugnader.isClockDoubted(evenly: evenly)
    }

    @Test("Thirty days past the latest that was done it is believed; one more and it is not")
    func thirtyDays() async throws {
        world.clock.pass(.days(30))
        #expect(try await !isDoubted())
        world.clock.pass(.minutes(1))
        #expect(try await isDoubted())
        #expect(try await world.doors.dugnader.clockIsDoubted())
    }

    @Test("Having gone evenly for seven days it is believed, and not a minute before")
    func evenly() async throws {
        world.clock.pass(.days(900))
        #expect(try await isDoubted(evenly: .days(7) - .minutes(1)))
        #expect(try await !isDoubted(evenly: .days(7)))
        #expect(try await !world.doors.dugnader.clockIsDoubted())
    }

    @Test("What is written by a wrong clock does not make it right, not after a restart either")
    func staysDoubted() async throws {
        world.clock.pass(.days(900))
        #expect(try await isDoubted())
        _ = try await world.start()
        #expect(try await isDoubted())
        // A program that has just been started again has seen nothing of how it goes.
        #expect(try await World(store: world.store).doors.dugnader.clockIsDoubted())
    }

    @Test("Set back to what it was, it is believed at once")
    func setBack() async throws {
        world.clock.pass(.days(900))
        #expect(try await isDoubted())
        world.clock.pass(.days(-900))
        #expect(try await !isDoubted())
    }

    @Test("The operator's word is believed, and what was deleted by a believed clock is a moment that it has been")
    func trusted() async throws {
        world.clock.pass(.days(40))
        #expect(try await isDoubted())
        try await world.doors.dugnader.trustClock()
        #expect(try await !isDoubted())
        try await world.doors.dugnader.prune()
        world.clock.pass(.days(29))
        #expect(try await !isDoubted(), "a quiet month is no reason")
    }

    @Test("Where nothing has been, there is nothing to hold it against")
    func empty() async throws {
        let world = try World()
        world.clock.pass(.days(900))
        #expect(try await !world.doors.dugnader.isClockDoubted(evenly: .zero))
    }
}

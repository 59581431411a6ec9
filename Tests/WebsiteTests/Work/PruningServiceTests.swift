import Logging
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("Pruning, beside the site")
struct PruningServiceTests {
    private struct Enough: Error {}

    @Test("It looks at once, and again each time it is time, until it is told to stop")
    func looksAgain() async throws {
        let world = try World()
        let hall = try await world.start()
        let turns = Turns()
        let pruning = Pruning(dugnader: world.doors.dugnader, logger: Logger(label: "test")) {
            // The first look was too early. The second finds it, and then the program is stopped.
            guard await turns.next() == 1 else { throw Enough() }
            #expect(try await world.doors.dugnader.find(hall.id) != nil)
            world.clock.pass(.days(800))
        }
        await pruning.run()
        #expect(try await world.doors.dugnader.find(hall.id) == nil)
        #expect(await turns.count == 2)
    }
}

private actor Turns {
    private(set) var count = 0

    func next() -> Int {
        count += 1
        return count
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite("Whether anything has been written since")
struct RevisionTests {
    @Test("The number is the same as long as nothing is written within the minute, and never the same after a write")
    func number() async throws {
        let world = try World()
        var seen: Set<Int> = []
        for _ in 1...3 {
            let number = world.store.revision(at: world.now)
            #expect(world.store.revision(at: world.now) == number)
            _ = try await world.doors.dugnader.all()
            #expect(world.store.revision(at: world.now) == number, "looking is not writing")
            #expect(seen.insert(number).inserted)
            _ = try await world.start()
        }
        let before = world.store.revision(at: world.now)
        world.clock.pass(.minutes(1))
        #expect(world.store.revision(at: world.now) != before)
    }
}

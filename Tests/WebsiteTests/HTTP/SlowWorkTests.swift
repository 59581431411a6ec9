import Synchronization
import Testing
import WorkModel

@testable import Website

@Suite("Work that may take long waits for its turn")
struct SlowWorkTests {
    private final class Workers: Sendable {
        private struct Counts {
            var now = 0
            var most = 0
            var done = 0
        }

        private let counts = Mutex(Counts())
        var most: Int { counts.withLock { $0.most } }
        var done: Int { counts.withLock { $0.done } }

        /// Long enough for every other that is let in to have begun.
        func work() async {
            counts.withLock { counts in
                counts.now += 1
                counts.most = max(counts.most, counts.now)
            }
            for _ in 0..<200 { await Task.yield() }
            counts.withLock { counts in
                counts.now -= 1
                counts.done += 1
            }
        }
    }

    private func workers(on dugnader: [Dugnad.ID]) async -> Workers {
        let (slow, workers) = (SlowWork(), Workers())
        await withTaskGroup { group in
            for dugnad in dugnader { group.addTask { await slow.turn(of: dugnad) { await workers.work() } } }
        }
        return workers
    }

    @Test("One at a time for each dugnad, and all of it is done")
    func oneDugnad() async {
        let dugnad = Dugnad.ID.new()
        let workers = await workers(on: Array(repeating: dugnad, count: 20))
        #expect(workers.most == 1)
        #expect(workers.done == 20)
    }

    @Test("Two at a time for all of them, and who asks for much keeps nobody else from their turn")
    func many() async {
        let dugnader = (0..<8).map { _ in Dugnad.ID.new() }
        let workers = await workers(on: Array(repeating: dugnader[0], count: 12) + dugnader)
        #expect((1...2).contains(workers.most))
        #expect(workers.done == 20)
    }

    @Test("Work that fails gives its turn to the next")
    func failing() async throws {
        let (slow, dugnad) = (SlowWork(), Dugnad.ID.new())
        for _ in 0..<3 {
            await #expect(throws: CancellationError.self) {
                try await slow.turn(of: dugnad) { throw CancellationError() }
            }
        }
        #expect(await slow.turn(of: dugnad) { 1 } == 1)
    }
}

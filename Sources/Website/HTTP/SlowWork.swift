import Foundation
import Synchronization
import WorkModel

/// Work that may take long for one dugnad, kept away from what everybody else waits for.
///
/// One at a time for each dugnad, so that who asks for much waits for themselves, and two at a time in all.
final class SlowWork: Sendable {
    private struct Waiting {
        var turns: [Dugnad.ID: [CheckedContinuation<Void, Never>]] = [:]
        /// The dugnader that wait, each once, in the order they came.
        var queue: [Dugnad.ID] = []
        var working: Set<Dugnad.ID> = []

        /// Whose turn it is now, if there is room for one more.
        mutating func next() -> CheckedContinuation<Void, Never>? {
            guard working.count < SlowWork.mostAtOnce,
                let place = queue.firstIndex(where: { !working.contains($0) })
            else { return nil }
            let dugnad = queue.remove(at: place)
            var turns = turns[dugnad] ?? []
            let turn = turns.isEmpty ? nil : turns.removeFirst()
            self.turns[dugnad] = turns.isEmpty ? nil : turns
            if !turns.isEmpty { queue.append(dugnad) }
            if turn != nil { working.insert(dugnad) }
            return turn
        }
    }

    private static let mostAtOnce = 2
    private let waiting = Mutex(Waiting())

    /// Does the work when it is this dugnad's turn.
    func turn<Value: Sendable>(of dugnad: Dugnad.ID, _ work: () async throws -> Value) async rethrows -> Value {
        await withCheckedContinuation { turn in
            let next = waiting.withLock { waiting in
                if waiting.turns[dugnad] == nil { waiting.queue.append(dugnad) }
                waiting.turns[dugnad, default: []].append(turn)
                return waiting.next()
            }
            next?.resume()
        }
        defer {
            let next = waiting.withLock { waiting in
                waiting.working.remove(dugnad)
                return waiting.next()
            }
            next?.resume()
        }
        return try await work()
    }

    /// Does the work on a thread of its own, which yields to those that answer requests.
    static func apart<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
        await withCheckedContinuation { done in
            Thread.detachNewThread {
                // On Linux this is of the thread, not of the process.
                _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
                done.resume(returning: work())
            }
        }
    }
}

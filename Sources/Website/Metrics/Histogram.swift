import Synchronization

/// How long something has taken, each time since the program started, counted by how long.
final class Histogram: Sendable {
    struct Counts: Sendable, Equatable {
        /// How many took no longer than each bound, and longer than the one before; last, how many took longer than all.
        var each = [Int](repeating: 0, count: Histogram.bounds.count + 1)
        /// All of them together.
        var seconds = 0.0
    }

    /// In seconds. From what a disk needs at best to what nobody waits for.
    static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
    private let counts = Mutex(Counts())
    var now: Counts { counts.withLock { $0 } }

    func add(_ length: Duration) {
        let seconds = length / .seconds(1)
        let place = Histogram.bounds.firstIndex { seconds <= $0 } ?? Histogram.bounds.count
        counts.withLock { counts in
            counts.each[place] += 1
            counts.seconds += seconds
        }
    }
}

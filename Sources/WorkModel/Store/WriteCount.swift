import Synchronization

/// How many times this process has written.
final class WriteCount: Sendable {
    private let count = Atomic(0)

    func add() { count.add(1, ordering: .releasing) }
    var number: Int { count.load(ordering: .acquiring) }
}

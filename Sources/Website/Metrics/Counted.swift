import Synchronization

/// What the site has answered since it started: how many, how, and how fast. Never who, where or what.
package final class Counted: Sendable {
    /// A request, as far as it is counted.
    enum Asked {
        case newNote, changedNote, regions, other
    }

    /// What happens to a table's notes, from the request until it is on the disk.
    let acknowledgement = Histogram()
    /// The regions of a page that a screen has been told have changed.
    let fetch = Histogram()
    private let notes = Atomic(0)
    /// By the first digit of the status.
    private let answers = Mutex([Int](repeating: 0, count: 6))

    var notesReceived: Int { notes.load(ordering: .relaxed) }

    func add(_ asked: Asked, status: Int, after length: Duration) {
        let hundreds = status / 100
        answers.withLock { answers in if answers.indices.contains(hundreds) { answers[hundreds] += 1 } }
        guard (2...3).contains(hundreds) else { return }
        switch asked {
        case .newNote:
            notes.add(1, ordering: .relaxed)
            acknowledgement.add(length)
        case .changedNote: acknowledgement.add(length)
        case .regions: fetch.add(length)
        case .other: break
        }
    }

    func answers(beginningWith digit: Int) -> Int {
        answers.withLock { $0.indices.contains(digit) ? $0[digit] : 0 }
    }
}

import Synchronization
import Words

/// What everybody looks at just now: while the room agrees, a measure that grows while it is written, or one idea; and how
/// far the room has come in what has been done since last.
package enum HeldUp: Sendable, Equatable {
    case measure(GrowingMeasure)
    /// The id of a gathered idea, or of the note that is one.
    case idea(String)
    /// From 0.
    case sincePage(Int)

    fileprivate func isLeft(at now: Moment) -> Bool {
        guard case .measure(let measure) = self else { return false }
        return now - measure.writtenAt >= GrowingMeasure.longestPause
    }
}

/// A measure while it is being written, before it is saved.
package struct GrowingMeasure: Sendable, Equatable {
    /// The id of the measure that it becomes.
    package let id: String
    package let text: String
    /// Who does it; who should hear a proposal.
    package let who: String
    package let firstStep: String
    package let deadline: Day?
    /// When the tables thought of it, as long as there is no day.
    package let times: [String]
    let writtenAt: Moment

    /// Nobody writes that long without a key: whoever began has gone.
    static let longestPause = Moment.Length.minutes(10)
}

/// What each wall holds up, the latest in each dugnad. In memory only: what is never saved leaves no trace, and after a
/// restart the wall shows what the step has by itself.
final class HeldUpOnWalls: Sendable {
    private let all = Mutex<[Dugnad.ID: HeldUp]>([:])

    /// Words that nobody writes on any more go, whoever wrote them.
    func seen(in dugnad: Dugnad.ID, at now: Moment) -> HeldUp? {
        all.withLock { all in
            all = all.filter { !$0.value.isLeft(at: now) }
            return all[dugnad]
        }
    }

    func hold(_ what: HeldUp, in dugnad: Dugnad.ID) {
        all.withLock { $0[dugnad] = what }
    }

    /// - Returns: whether it was there.
    @discardableResult
    func takeDown(in dugnad: Dugnad.ID, where isIt: (HeldUp) -> Bool = { _ in true }) -> Bool {
        all.withLock { all in
            guard let there = all[dugnad], isIt(there) else { return false }
            return all.removeValue(forKey: dugnad) != nil
        }
    }
}

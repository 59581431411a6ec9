import Synchronization
import Words
import WorkModel

/// Six digits that open the wall of one dugnad on the hall's own machine, where nobody wants to type a long link. In
/// memory only: after a restart the moderator asks for new ones.
final class WallDigits: Sendable {
    struct Shown: Equatable {
        let digits: String
        let until: Moment
    }

    private struct Waiting {
        let shown: Shown
        var wrong = 0
    }

    private let all = Mutex<[Dugnad.ID: Waiting]>([:])
    static let length = Moment.Length.minutes(10)
    /// With a million to choose from, five tries are one in two hundred thousand.
    private static let mostWrong = 5

    /// New ones, in place of those there were.
    func make(for dugnad: Dugnad.ID, at now: Moment) {
        let digits = SixDigits.new()
        all.withLock { all in
            all = all.filter { $0.value.shown.until > now }
            all[dugnad] = Waiting(shown: Shown(digits: digits, until: now + WallDigits.length))
        }
    }

    func shown(for dugnad: Dugnad.ID, at now: Moment) -> Shown? {
        all.withLock { $0[dugnad].flatMap { $0.shown.until > now ? $0.shown : nil } }
    }

    /// Uses them up. Wrong ones count, and after five those that were right are none.
    func take(_ typed: String, for dugnad: Dugnad.ID, at now: Moment) -> Bool {
        let digits = SixDigits.read(typed)
        return all.withLock { all in
            guard let waiting = all[dugnad], waiting.shown.until > now else { return false }
            guard waiting.shown.digits != digits else {
                all[dugnad] = nil
                return true
            }
            all[dugnad] =
                waiting.wrong + 1 < WallDigits.mostWrong
                ? Waiting(shown: waiting.shown, wrong: waiting.wrong + 1) : nil
            return false
        }
    }
}

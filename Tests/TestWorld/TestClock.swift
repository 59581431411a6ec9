import Foundation
import Synchronization
import Words

/// A clock that goes only when a test says so. Monday 23 November 2026 at 18.00 in Norway.
package final class TestClock: Sendable {
    private let moment = Mutex(Moment(milliseconds: 1_795_453_200_000))

    package init() {}

    package var now: Moment { moment.withLock { $0 } }

    package func pass(_ length: Moment.Length) {
        moment.withLock { $0 = $0 + length }
    }

    package func set(_ new: Moment) {
        moment.withLock { $0 = new }
    }
}

import Synchronization
import Words

/// Slows wrong codes in total. Right ones are never slowed, and no address is counted: a whole hall shares one.
final class WrongCodes: Sendable {
    private struct Bucket {
        var tokens = Double(WrongCodes.burst)
        var filledAt: Moment?
    }

    private let bucket = Mutex(Bucket())
    private static let burst = 30
    private static let perSecond = 5.0
    private static let longest = Moment.Length.seconds(8)

    /// How long the answer to a wrong code waits.
    func wait(at now: Moment) -> Moment.Length {
        bucket.withLock { bucket in
            let passed = Double((now - (bucket.filledAt ?? now)).milliseconds) / 1000
            bucket.filledAt = now
            let floor = -Double(WrongCodes.longest.milliseconds) / 1000 * WrongCodes.perSecond
            bucket.tokens = min(bucket.tokens + max(passed, 0) * WrongCodes.perSecond, Double(WrongCodes.burst))
            bucket.tokens = max(bucket.tokens - 1, floor)
            guard bucket.tokens < 0 else { return .zero }
            return .milliseconds(Int64(-bucket.tokens / WrongCodes.perSecond * 1000))
        }
    }
}

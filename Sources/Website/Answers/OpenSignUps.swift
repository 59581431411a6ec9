import Synchronization
import Words

/// Slows sign-ups on the pages for everybody, in total. No address is counted and nobody is asked to show that they are
/// human: a whole hall shares one address, and gets through.
final class OpenSignUps: Sendable {
    private struct Bucket {
        var tokens = Double(OpenSignUps.burst)
        var filledAt: Moment?
    }

    private let bucket = Mutex(Bucket())
    private static let burst = 100
    private static let perSecond = 2.0
    private static let longest = Moment.Length.seconds(8)

    /// How long one waits.
    func wait(at now: Moment) -> Moment.Length {
        bucket.withLock { bucket in
            let passed = Double((now - (bucket.filledAt ?? now)).milliseconds) / 1000
            bucket.filledAt = now
            let floor = -Double(OpenSignUps.longest.milliseconds) / 1000 * OpenSignUps.perSecond
            bucket.tokens = min(bucket.tokens + max(passed, 0) * OpenSignUps.perSecond, Double(OpenSignUps.burst))
            bucket.tokens = max(bucket.tokens - 1, floor)
            guard bucket.tokens < 0 else { return .zero }
            return .milliseconds(Int64(-bucket.tokens / OpenSignUps.perSecond * 1000))
        }
    }
}

import Synchronization
import Words

/// Slows sign-ups on the pages for everybody, in total, and takes no more when too many wait. No address is counted and
/// nobody is asked to show that they are human: a whole hall shares one address, and gets through.
final class OpenSignUps: Sendable {
    private struct Bucket {
        var tokens = Double(OpenSignUps.burst)
        var filledAt: Moment?
    }

    private let bucket = Mutex(Bucket())
    private static let burst = 100
    private static let perSecond = 2.0
    private static let mostWaiting = 16

    /// How long one waits; nil when so many wait already that it is better to try again.
    func wait(at now: Moment) -> Moment.Length? {
        bucket.withLock { bucket in
            let passed = Double((now - (bucket.filledAt ?? now)).milliseconds) / 1000
            bucket.filledAt = now
            bucket.tokens = min(bucket.tokens + max(passed, 0) * OpenSignUps.perSecond, Double(OpenSignUps.burst))
            guard bucket.tokens - 1 >= -Double(OpenSignUps.mostWaiting) else { return nil }
            bucket.tokens -= 1
            guard bucket.tokens < 0 else { return .zero }
            return .milliseconds(Int64(-bucket.tokens / OpenSignUps.perSecond * 1000))
        }
    }
}

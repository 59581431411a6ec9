import Synchronization
import Words

/// Keeps what strangers can make the site ask of others within bounds: a few at once, and so many a minute.
final class OutsideCalls: Sendable {
    private struct Bucket {
        var tokens = Double(OutsideCalls.burst)
        var filledAt: Moment?
        var underWay = 0
    }

    private let bucket = Mutex(Bucket())
    static let burst = 120
    private static let perSecond = 4.0
    static let mostAtOnce = 12

    /// Asks when there is room.
    func ask(
        _ question: OutsideQuestion, at now: Moment,
        _ answer: (OutsideQuestion) async -> Result<OutsideAnswer, ProviderTrouble>
    ) async throws(ProviderTrouble) -> OutsideAnswer {
        guard begin(at: now) else { throw .busy }
        let result = await answer(question)
        bucket.withLock { $0.underWay -= 1 }
        return try result.get()
    }

    private func begin(at now: Moment) -> Bool {
        bucket.withLock { bucket in
            let passed = Double((now - (bucket.filledAt ?? now)).milliseconds) / 1000
            bucket.filledAt = now
            bucket.tokens = min(bucket.tokens + max(passed, 0) * OutsideCalls.perSecond, Double(OutsideCalls.burst))
            guard bucket.tokens >= 1, bucket.underWay < OutsideCalls.mostAtOnce else { return false }
            bucket.tokens -= 1
            bucket.underWay += 1
            return true
        }
    }
}

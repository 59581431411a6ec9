import Hummingbird
import Synchronization
import Words
import WorkModel

/// Secrets that have been made and not yet shown: each is shown to the browser that made it, once.
final class ShownOnce: Sendable {
    private let waiting = Mutex<[String: (secret: Secret, until: Moment)]>([:])

    func keep(_ secret: Secret, for session: Secret, about what: String, at now: Moment) {
        waiting.withLock { waiting in
            waiting = waiting.filter { $0.value.until > now }
            waiting["\(session.fingerprint) \(what)"] = (secret, now + .minutes(10))
        }
    }

    /// - Parameter request: one that asks for the head of a page alone takes nothing.
    func take(for session: Secret?, about what: String, at now: Moment, by request: Request) -> Secret? {
        guard let session, request.method != .head else { return nil }
        return waiting.withLock { waiting in
            waiting.removeValue(forKey: "\(session.fingerprint) \(what)").flatMap { $0.until > now ? $0.secret : nil }
        }
    }
}

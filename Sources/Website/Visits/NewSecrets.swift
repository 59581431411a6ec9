import Synchronization
import Words
import WorkModel

/// Secrets that have just been made: each is shown to the browser that made it, and to no other, for ten minutes. Looking
/// at it takes nothing: an answer that was lost in a bad network, or a page that was fetched beforehand, costs nobody their
/// link.
final class NewSecrets: Sendable {
    private let made = Mutex<[Place: (secret: Secret, until: Moment)]>([:])

    private struct Place: Hashable {
        let session: String
        let what: String
    }

    /// - Parameter what: what the secret opens; another one for the same takes its place.
    func keep(_ secret: Secret, for session: Secret, about what: String, at now: Moment) {
        made.withLock { made in
            made = made.filter { $0.value.until > now }
            made[Place(session: session.fingerprint, what: what)] = (secret, now + .minutes(10))
        }
    }

    func secret(for session: Secret?, about what: String, at now: Moment) -> Secret? {
        guard let session else { return nil }
        return made.withLock { made in
            made[Place(session: session.fingerprint, what: what)].flatMap { $0.until > now ? $0.secret : nil }
        }
    }

    /// It opens nothing any more, whoever made it.
    func forget(about what: String) {
        made.withLock { made in made = made.filter { $0.key.what != what } }
    }
}

import Crypto
import Synchronization
import Words
import WorkModel

/// A sign-in that a browser has begun at a provider. It is in memory only: after a restart it is begun anew.
struct BegunSignIn: Sendable {
    /// The provider's name in the settings.
    let provider: String
    /// The browser's session, by its fingerprint: nobody else can end it.
    let session: String
    /// Comes back from the provider, and is used once.
    let state = Secret.new().text
    /// Stands in what the provider signs.
    let nonce = Secret.new().text
    /// Shows that whoever changes the code is whoever asked for it (PKCE).
    let verifier = Secret.new().text + Secret.new().text
    /// Where the provider sends the browser back to.
    let address: String
    /// What the visitor had chosen.
    let language: Language?
    /// Where to go afterwards.
    let back: Path?
    /// Somebody is signed in already, and signs in once more for something that cannot be undone.
    let isAgain: Bool
    let begunAt: Moment

    static let length = Moment.Length.minutes(10)

    var challenge: String { Base64URL.write(SHA256.hash(data: Array(verifier.utf8))) }
}

/// What browsers have begun, and what has been said of them and waits for a letter.
final class BegunSignIns: Sendable {
    private struct All {
        /// By state.
        var begun: [String: BegunSignIn] = [:]
        /// In the order they came.
        var order: [String] = []
        /// By session.
        var waiting: [String: (vouching: Vouching, until: Moment)] = [:]

        func isOver(_ state: String, at now: Moment) -> Bool {
            begun[state].map { now - $0.begunAt >= BegunSignIn.length } ?? true
        }
    }

    private let all = Mutex(All())
    /// The oldest goes when there are more: nobody can fill the memory.
    static let most = 10_000

    func keep(_ begun: BegunSignIn) {
        all.withLock { all in
            all.begun[begun.state] = begun
            all.order.append(begun.state)
            while let oldest = all.order.first,
                all.order.count > BegunSignIns.most || all.isOver(oldest, at: begun.begunAt)
            {
                all.order.removeFirst()
                all.begun[oldest] = nil
            }
        }
    }

    /// Uses it up.
    ///
    /// - Returns: nil when it was not begun in this browser at this provider, is used, or too old.
    func take(_ state: String, in session: Secret?, from provider: String, at now: Moment) -> BegunSignIn? {
        guard let session else { return nil }
        return all.withLock { all in
            guard let begun = all.begun[state], begun.session == session.fingerprint, begun.provider == provider else {
                return nil
            }
            all.begun[state] = nil
            return now - begun.begunAt < BegunSignIn.length ? begun : nil
        }
    }

    // MARK: Waiting for a letter

    /// How long what a provider has said waits for the letter: as long as the letter's digits work.
    static let wait = SignIns.length

    func wait(_ vouching: Vouching, in session: Secret, at now: Moment) {
        all.withLock { all in
            all.waiting = all.waiting.filter { $0.value.until > now }
            guard all.waiting.count < BegunSignIns.most else { return }
            all.waiting[session.fingerprint] = (vouching, now + BegunSignIns.wait)
        }
    }

    func waiting(in session: Secret?, at now: Moment) -> Vouching? {
        guard let session else { return nil }
        return all.withLock { $0.waiting[session.fingerprint].flatMap { $0.until > now ? $0.vouching : nil } }
    }

    /// The browser has got another key.
    func move(from old: Secret?, to new: Secret) {
        guard let old, old != new else { return }
        all.withLock { $0.waiting[new.fingerprint] = $0.waiting.removeValue(forKey: old.fingerprint) }
    }

    func forget(_ session: Secret) { all.withLock { $0.waiting[session.fingerprint] = nil } }
}

import Synchronization
import Words

/// The access token that the site has now: fetched when it is needed, and kept until shortly before it is over.
final class AccessTokens: Sendable {
    private let kept = Mutex<(token: AccessToken, until: Moment)?>(nil)
    private let clock: @Sendable () -> Moment
    private let fetch: @Sendable () async throws(TokenTrouble) -> AccessToken

    /// - Parameter fetch: asks for a new one.
    init(
        clock: @escaping @Sendable () -> Moment,
        fetch: @escaping @Sendable () async throws(TokenTrouble) -> AccessToken
    ) {
        (self.clock, self.fetch) = (clock, fetch)
    }

    /// Hands a letter over with a token. When one that was thought good is refused, it is done once more with a new one.
    ///
    /// - Parameter hand: with the token; says what became of the letter, and whether the log-in was refused.
    func using(_ hand: (String) async -> (delivery: Delivery, isLogInRefused: Bool)) async -> Delivery {
        do throws(TokenTrouble) {
            let (token, wasKept) = try await token()
            let first = await hand(token)
            guard first.isLogInRefused else { return first.delivery }
            forget()
            guard wasKept else { return first.delivery }
            let second = await hand(try await self.token().text)
            if second.isLogInRefused { forget() }
            return second.delivery
        } catch {
            return .ours(error.words)
        }
    }

    private func token() async throws(TokenTrouble) -> (text: String, wasKept: Bool) {
        let now = clock()
        if let kept = kept.withLock({ $0 }), now < kept.until { return (kept.token.text, true) }
        let token = try await fetch()
        kept.withLock { $0 = (token, now + token.length) }
        return (token.text, false)
    }

    private func forget() { kept.withLock { $0 = nil } }
}

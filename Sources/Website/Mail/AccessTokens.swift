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

    /// How a log-in with tokens that are fetched is done; nil for the others.
    ///
    /// - Returns: who logs in, and where the tokens come from.
    static func of(
        _ logIn: SMTPSettings.LogIn, clock: @escaping @Sendable () -> Moment
    ) -> (user: String, kept: AccessTokens)? {
        guard case .client(let user, let client) = logIn else { return nil }
        let kept = AccessTokens(clock: clock) { () async throws(TokenTrouble) in
            try await SlowWork.apart { Result { () throws(TokenTrouble) in try TokenTransfer(client).run() } }.get()
        }
        return (user, kept)
    }

    /// Hands a letter over with a token. When one that was thought good is refused, it is done once more with a new one.
    ///
    /// - Parameter hand: with the token; says what became of the letter, and whether the log-in was refused.
    func using(_ hand: (String) async -> (delivery: Delivery, isLogInRefused: Bool)) async -> Delivery {
        await using(
            { token in
                let handed = await hand(token)
                return (handed.delivery, handed.isLogInRefused)
            }, withoutToken: { .ours($0) })
    }

    /// The same for anything that is done with a token.
    ///
    /// - Parameter withoutToken: what comes of it when there is none, in a sentence.
    func using<Outcome>(
        _ work: (String) async -> (Outcome, isLogInRefused: Bool), withoutToken: (String) -> Outcome
    ) async -> Outcome {
        do throws(TokenTrouble) {
            let (token, wasKept) = try await token()
            let first = await work(token)
            guard first.isLogInRefused else { return first.0 }
            forget()
            guard wasKept else { return first.0 }
            let second = await work(try await self.token().text)
            if second.isLogInRefused { forget() }
            return second.0
        } catch {
            return withoutToken(error.words)
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

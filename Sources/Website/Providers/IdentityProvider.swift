import Foundation
import Words
import WorkModel

/// One provider: what it has told of how it is used, its keys, and what is asked of it.
actor IdentityProvider {
    nonisolated let settings: ProviderSettings
    private let ask: @Sendable (OutsideQuestion) async throws -> OutsideAnswer
    private let clock: @Sendable () -> Moment
    private var known: (metadata: ProviderMetadata, at: Moment)?
    private var asking: Task<ProviderMetadata, any Error>?
    private var keys: (set: KeySet, at: Moment)?
    private var keysAskedAt: Moment?
    private var askingForKeys: Task<KeySet, any Error>?

    init(
        _ settings: ProviderSettings, clock: @escaping @Sendable () -> Moment,
        ask: @escaping @Sendable (OutsideQuestion) async throws -> OutsideAnswer
    ) {
        (self.settings, self.clock, self.ask) = (settings, clock, ask)
    }

    /// Where a browser is sent to sign in.
    func address(of begun: BegunSignIn) async throws -> String {
        var fields = [
            ("response_type", "code"), ("client_id", settings.client), ("redirect_uri", begun.address),
            ("scope", settings.scope), ("state", begun.state), ("nonce", begun.nonce),
            ("code_challenge", begun.challenge), ("code_challenge_method", "S256"),
        ]
        if let levels = settings.levels { fields.append(("acr_values", levels)) }
        // Whoever is to be asked again is asked, whatever is asked of others.
        let own = settings.parameters.map { ($0.name, $0.value) }.filter { !begun.isAgain || $0.0 != "prompt" }
        if begun.isAgain { fields += [("prompt", "login"), ("max_age", "0")] }
        return WebForm.address(try await metadata().authorization, fields + own)
    }

    /// What the provider says of somebody who has come back with a code.
    ///
    /// - Parameter name: what the provider called itself where it sent them back to.
    func vouching(code: String, calledItself name: String?, for begun: BegunSignIn) async throws -> Vouching {
        let metadata = try await metadata()
        guard name == nil ? !metadata.saysItsName : name == settings.issuer else {
            throw ProviderTrouble.cannotBeBelieved(.issuer)
        }
        let answer = try await change(code, for: begun, metadata)
        var claims = try await claims(in: answer.token, for: begun)
        guard let subject = claims.subject else { throw ProviderTrouble.cannotBeBelieved(.subject) }
        let provedAt = claims.provedAt
        if settings.wantsMore(than: claims), let person = metadata.person, let key = answer.key {
            claims = claims.filled(from: try await more(of: subject, at: person, with: key))
        }
        return Vouching(
            provider: settings.key, issuer: settings.issuer, subject: subject, address: claims.verifiedAddress,
            organisations: claims.organisations(at: settings.organisations), provedAt: provedAt)
    }

    /// Where a browser is signed out at the provider; nil where it cannot be. What the provider signed would say who it is,
    /// but is not kept: it may hold a national identity number. So the provider may ask whether they mean it.
    func end(then address: String) async throws -> String? {
        guard let end = try await metadata().end else { return nil }
        return WebForm.address(end, [("client_id", settings.client), ("post_logout_redirect_uri", address)])
    }
}

// MARK: - Asking

extension IdentityProvider {
    /// How long what it has told of how it is used is believed, and how long when it cannot be asked again.
    private static let fresh = Moment.Length.hours(1)
    private static let stale = Moment.Length.days(1)

    /// A clock that has been set back makes nothing last for ever.
    private func isWithin(_ length: Moment.Length, since moment: Moment) -> Bool {
        let age = clock() - moment
        return age >= .zero && age < length
    }

    /// Asked once, whoever waits for it.
    private func metadata() async throws -> ProviderMetadata {
        if let known, isWithin(IdentityProvider.fresh, since: known.at) { return known.metadata }
        let asking =
            asking
            ?? Task { [settings, ask] in
                let answer = try await ask(ProviderMetadata.question(settings))
                guard answer.status == 200 else { throw ProviderTrouble.answersNo(answer.status, nil) }
                return try ProviderMetadata(answer.bytes, of: settings)
            }
        self.asking = asking
        defer { self.asking = nil }
        do {
            let metadata = try await asking.value
            known = (metadata, clock())
            return metadata
        } catch {
            if let known, clock() - known.at < IdentityProvider.stale { return known.metadata }
            throw error
        }
    }

    private func change(
        _ code: String, for begun: BegunSignIn, _ metadata: ProviderMetadata
    ) async throws -> (token: String, key: String?) {
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", begun.address),
            ("code_verifier", begun.verifier), ("client_id", settings.client),
        ]
        var authorization: String?
        switch (settings.secret, metadata.proof) {
        case (nil, _): break
        case (.some(let secret), .inForm): fields.append(("client_secret", secret))
        case (.some(let secret), .inHeader):
            let pair = "\(WebForm.encoded(settings.client)):\(WebForm.encoded(secret))"
            authorization = "Basic \(Data(pair.utf8).base64EncodedString())"
        }
        let answer = try await ask(
            OutsideQuestion(
                address: metadata.token, form: WebForm.encoded(fields), authorization: authorization,
                certificates: settings.certificates, timeout: settings.timeout))
        let said = try? JSONDecoder().decode(TokenAnswer.self, from: Data(answer.bytes))
        guard answer.status == 200 else {
            throw ProviderTrouble.answersNo(answer.status, ProviderTrouble.word(said?.error))
        }
        guard let token = said?.id_token else { throw ProviderTrouble.notUnderstood(.token) }
        return (token, said?.access_token)
    }

    private func claims(in text: String, for begun: BegunSignIn) async throws -> Claims {
        do {
            let token = try IDToken(text)
            let key = try await key(of: token)
            return try token.claims(
                signedWith: key,
                for: IDToken.Asked(
                    issuer: settings.issuer, client: settings.client, nonce: begun.nonce,
                    now: Double(clock().milliseconds) / 1000,
                    signedInAfter: begun.isAgain ? Double(begun.begunAt.milliseconds) / 1000 : nil))
        } catch let fault as IDToken.Fault {
            throw ProviderTrouble.cannotBeBelieved(fault)
        }
    }

    /// What else is told of somebody (UserInfo).
    private func more(of subject: String, at address: URL, with key: String) async throws -> Claims {
        guard key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw ProviderTrouble.notUnderstood(.token) }
        let answer = try await ask(
            OutsideQuestion(
                address: address, authorization: "Bearer \(key)", certificates: settings.certificates,
                timeout: settings.timeout))
        guard answer.status == 200 else { throw ProviderTrouble.answersNo(answer.status, nil) }
        guard answer.bytes.count <= 262_144, let claims = try? Claims(json: Data(answer.bytes)) else {
            throw ProviderTrouble.notUnderstood(.person)
        }
        guard claims.subject == subject else { throw ProviderTrouble.cannotBeBelieved(.another) }
        return claims
    }
}

// MARK: - Keys

extension IdentityProvider {
    /// How long keys are used before they are fetched again: one that the provider has taken away is no longer believed.
    private static let keysLast = Moment.Length.hours(12)
    /// How long it is between two times that they are fetched, whatever tokens name.
    static let keysPause = Moment.Length.minutes(1)

    /// The key that a token is signed with. One that is not known may be new, so then the keys are fetched anew.
    private func key(of token: IDToken) async throws -> KeySet.Key {
        if let keys, isWithin(IdentityProvider.keysLast, since: keys.at),
            let key = keys.set.key(token.key, for: token.algorithm)
        {
            return key
        }
        let had = keys != nil
        guard let set = try await newKeys() else {
            throw had ? ProviderTrouble.cannotBeBelieved(.key) : ProviderTrouble.noKeys
        }
        guard let key = set.key(token.key, for: token.algorithm) else { throw ProviderTrouble.cannotBeBelieved(.key) }
        return key
    }

    /// Nil when it is too early to ask.
    private func newKeys() async throws -> KeySet? {
        if askingForKeys == nil {
            if let keysAskedAt, isWithin(IdentityProvider.keysPause, since: keysAskedAt) { return nil }
            keysAskedAt = clock()
            let address = try await metadata().keys
            askingForKeys =
                askingForKeys
                ?? Task { [settings, ask] in
                    let answer = try await ask(
                        OutsideQuestion(
                            address: address, certificates: settings.certificates, timeout: settings.timeout))
                    guard answer.status == 200 else { throw ProviderTrouble.answersNo(answer.status, nil) }
                    return try KeySet(answer.bytes)
                }
        }
        defer { askingForKeys = nil }
        guard let set = try await askingForKeys?.value else { return nil }
        keys = (set, clock())
        return set
    }
}

extension ProviderSettings {
    /// Some providers sign who it is, and tell the rest when they are asked.
    fileprivate func wantsMore(than claims: Claims) -> Bool {
        let lacksAddress = claims["email"] == nil && scope.split(separator: " ").contains("email")
        return lacksAddress || organisations.first.map { claims[$0] == nil } == true
    }
}

// The names are the standard's (RFC 6749, OpenID Connect Core).
// swift-format-ignore: AlwaysUseLowerCamelCase
private struct TokenAnswer: Decodable {
    var id_token: String?
    var access_token: String?
    var error: String?
}

import Crypto
import CryptoExtras
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import Synchronization
import Website
import Words

/// A provider on this machine that people sign in at (OpenID Connect), and that lies as it is told.
///
/// It says what is usual; a test puts something else in the place of any of it.
package final class SpokenProvider: Sendable {
    package static let client = "allemed på ås"
    package static let secret = "hemmelig & lang=ja"

    /// What it says now.
    package struct Sayings: Sendable {
        /// Each as JSON, in place of what is usual; an empty text leaves it out.
        package var claims: [String: String] = [:]
        package var header: [String: String] = [:]
        package var metadata: [String: String] = [:]
        package var key = SpokenKey.first
        /// The keys that it shows.
        package var shown = [SpokenKey.first]
        /// Answers in place of its own, by path; a body without end is one that begins anew again and again.
        package var answers: [String: Reply] = [:]
        /// More about somebody, as JSON.
        package var person = "{\"sub\": \"sub-of-aina\"}"
    }

    package struct Reply: Sendable {
        package var status = 200
        package var location: String?
        package var body = ""
        package var isEndless = false
        /// Says nothing at all.
        package var isSilent = false

        package init(
            status: Int = 200, location: String? = nil, body: String = "", isEndless: Bool = false,
            isSilent: Bool = false
        ) {
            (self.status, self.location, self.body) = (status, location, body)
            (self.isEndless, self.isSilent) = (isEndless, isSilent)
        }
    }

    private struct Code: Sendable {
        let nonce: String
        let challenge: String
        let address: String
    }

    private struct State {
        var words = Sayings()
        var codes: [String: Code] = [:]
        var heard: [String] = []
        var port = 0
        var clock = TestClock()
    }

    private let state = Mutex(State())

    package init() {}

    /// Its clock is the site's.
    package func follow(_ clock: TestClock) { state.withLock { $0.clock = clock } }

    package var words: Sayings {
        get { state.withLock { $0.words } }
        set { state.withLock { $0.words = newValue } }
    }

    /// The paths that were asked, in order.
    package var heard: [String] { state.withLock { $0.heard } }
    package var issuer: String { "http://127.0.0.1:\(state.withLock { $0.port })" }

    package func settings(_ key: String = "porten", _ change: (inout ProviderSettings) -> Void = { _ in })
        -> ProviderSettings
    {
        var settings = ProviderSettings(
            key: key, name: "Porten", issuer: issuer, client: Self.client, secret: Self.secret)
        change(&settings)
        return settings
    }

    /// Runs it as long as `test` goes on.
    package func running<Value: Sendable>(_ test: @Sendable () async throws -> Value) async throws -> Value {
        let router = Router(context: BasicRequestContext.self)
        router.get("**") { request, _ in try await self.answer(request) }
        router.post("**") { request, _ in try await self.answer(request) }
        let application = Application(
            responder: router.buildResponder(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        return try await LiveSite(application).running { port in
            self.state.withLock { $0.port = port }
            return try await test()
        }
    }

    // MARK: What a browser does there

    /// Somebody signs in where their browser has been sent, and says yes.
    ///
    /// - Returns: what the browser brings back: «code=…&state=…».
    package func signIn(at address: String) throws -> String {
        let fields = Self.fields(String(address.split(separator: "?", maxSplits: 1).last ?? ""))
        guard address.hasPrefix("\(issuer)/inn?"), fields["response_type"] == "code",
            fields["client_id"] == Self.client, fields["code_challenge_method"] == "S256",
            fields["scope"]?.split(separator: " ").contains("openid") == true, let state = fields["state"],
            let nonce = fields["nonce"], let challenge = fields["code_challenge"], let back = fields["redirect_uri"]
        else { throw Missing("a whole question in \(address)") }
        let code = "kode-\(UInt64.random(in: 0 ... .max))"
        self.state.withLock { $0.codes[code] = Code(nonce: nonce, challenge: challenge, address: back) }
        return "code=\(code)&state=\(state)"
    }

    package static func fields(_ encoded: String) -> [String: String] {
        var fields: [String: String] = [:]
        for pair in encoded.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1).map { String($0).replacing("+", with: " ") }
            fields[parts[0]] = parts.count > 1 ? parts[1].removingPercentEncoding : ""
        }
        return fields
    }
}

// MARK: - What it answers

extension SpokenProvider {
    private func answer(_ request: Request) async throws -> Response {
        let path = request.uri.path
        let form = Self.fields(String(buffer: try await request.body.collect(upTo: 65_536)))
        state.withLock { $0.heard.append(path) }
        if let reply = words.answers[path] {
            if reply.isSilent {
                try? await cancelWhenGracefulShutdown { try await Task.sleep(for: .seconds(3600)) }
            }
            return Self.response(reply)
        }
        switch path {
        case "/.well-known/openid-configuration": return Self.response(Reply(body: json(usualMetadata, words.metadata)))
        case "/nokler":
            return Self.response(Reply(body: "{\"keys\": [\(words.shown.map(\.json).joined(separator: ", "))]}"))
        case "/kode": return Self.response(change(form, request.headers[.authorization] ?? ""))
        case "/person":
            let isRight = request.headers[.authorization] == "Bearer tilgang"
            return Self.response(isRight ? Reply(body: words.person) : Reply(status: 401))
        default: return Response(status: .notFound)
        }
    }

    /// A code is good once, for whoever asked for it.
    private func change(_ form: [String: String], _ authorization: String) -> Reply {
        let proof = Data(base64Encoded: authorization.replacing("Basic ", with: "")) ?? Data()
        let isProven =
            String(decoding: proof, as: UTF8.self).split(separator: ":").map { $0.removingPercentEncoding ?? "" }
            == [Self.client, Self.secret]
        let code = state.withLock { $0.codes.removeValue(forKey: form["code"] ?? "") }
        let verifier = SHA256.hash(data: Array((form["code_verifier"] ?? "").utf8))
        guard isProven, let code, form["grant_type"] == "authorization_code", form["redirect_uri"] == code.address,
            SpokenKey.text(verifier) == code.challenge
        else { return Reply(status: 400, body: "{\"error\": \"invalid_grant\"}") }
        return Reply(
            body: "{\"token_type\": \"Bearer\", \"access_token\": \"tilgang\", \"id_token\": \"\(token(code.nonce))\"}")
    }

    private func token(_ nonce: String) -> String {
        let now = state.withLock { $0.clock }.now.milliseconds / 1000
        let usual = [
            "iss": "\"\(issuer)\"", "aud": "\"\(Self.client)\"", "sub": "\"sub-of-aina\"", "nonce": "\"\(nonce)\"",
            "iat": "\(now)", "exp": "\(now + 120)", "pid": "\"17912099997\"", "email": "\"aina@fjordvik.example\"",
            "email_verified": "true",
        ]
        return words.key.token(
            header: json(["alg": "\"\(words.key.algorithm)\"", "kid": "\"\(words.key.id)\""], words.header),
            claims: json(usual, words.claims))
    }

    private var usualMetadata: [String: String] {
        [
            "issuer": "\"\(issuer)\"", "authorization_endpoint": "\"\(issuer)/inn\"",
            "token_endpoint": "\"\(issuer)/kode\"", "jwks_uri": "\"\(issuer)/nokler\"",
            "userinfo_endpoint": "\"\(issuer)/person\"", "end_session_endpoint": "\"\(issuer)/ut?lang=nb\"",
        ]
    }

    private func json(_ usual: [String: String], _ changed: [String: String]) -> String {
        let all = usual.merging(changed) { $1 }.filter { !$0.value.isEmpty }
        return "{\(all.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", "))}"
    }

    private static func response(_ reply: Reply) -> Response {
        var headers: HTTPFields = [.contentType: "application/json"]
        headers[.location] = reply.location
        let body = ByteBuffer(string: reply.body)
        guard reply.isEndless else {
            return Response(status: .init(code: reply.status), headers: headers, body: .init(byteBuffer: body))
        }
        return Response(
            status: .init(code: reply.status), headers: headers,
            body: ResponseBody { writer in
                // Until the other side has had enough.
                while !Task.isCancelled { try await writer.write(body) }
            })
    }
}

/// A key that a provider signs with.
package struct SpokenKey: Sendable {
    package let id: String
    package let algorithm: String
    private let material: Material

    private enum Material: Sendable {
        case p256(P256.Signing.PrivateKey)
        case rsa(_RSA.Signing.PrivateKey, _RSA.Signing.Padding)
        case hmac(SymmetricKey)
        case none
    }

    package static let first = SpokenKey(id: "en", algorithm: "ES256", material: .p256(.init()))
    package static let second = SpokenKey(id: "to", algorithm: "ES256", material: .p256(.init()))
    /// Calls itself the first, and is not.
    package static let forged = SpokenKey(id: "en", algorithm: "ES256", material: .p256(.init()))
    package static let none = SpokenKey(id: "en", algorithm: "none", material: .none)
    /// Signs with what everybody can see.
    package static let hmac = SpokenKey(
        id: "en", algorithm: "HS256", material: .hmac(SymmetricKey(data: Data(first.json.utf8))))
    package static let rs256 = SpokenKey(id: "rs", algorithm: "RS256", material: .rsa(pair, .insecurePKCS1v1_5))
    package static let ps256 = SpokenKey(id: "ps", algorithm: "PS256", material: .rsa(pair, .PSS))

    // Made once: it takes a while.
    // swift-format-ignore: NeverUseForceTry
    private static let pair = try! _RSA.Signing.PrivateKey(keySize: .bits2048)

    package var json: String {
        switch material {
        case .p256(let key):
            let point = key.publicKey.rawRepresentation
            return """
                {"kty": "EC", "crv": "P-256", "use": "sig", "kid": "\(id)", "x": "\(Self.text(point.prefix(32)))", \
                "y": "\(Self.text(point.suffix(32)))"}
                """
        case .rsa(let key, _):
            guard let parts = try? key.publicKey.getKeyPrimitives() else { return "{}" }
            return """
                {"kty": "RSA", "kid": "\(id)", "alg": "\(algorithm)", "n": "\(Self.text(parts.modulus))", \
                "e": "\(Self.text(parts.publicExponent))"}
                """
        case .hmac, .none: return "{\"kty\": \"oct\", \"kid\": \"\(id)\", \"k\": \"AA\"}"
        }
    }

    package func token(header: String, claims: String) -> String {
        let signed = "\(Self.text(header.utf8)).\(Self.text(claims.utf8))"
        return "\(signed).\(Self.text(signature(of: Data(signed.utf8))))"
    }

    private func signature(of signed: Data) -> Data {
        switch material {
        case .p256(let key): (try? key.signature(for: signed).rawRepresentation) ?? Data()
        case .rsa(let key, let padding): (try? key.signature(for: signed, padding: padding).rawRepresentation) ?? Data()
        case .hmac(let key): Data(HMAC<SHA256>.authenticationCode(for: signed, using: key))
        case .none: Data()
        }
    }

    package static func text(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}

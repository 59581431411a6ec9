import Foundation

/// How a provider is used, as it tells itself (OpenID Connect Discovery).
struct ProviderMetadata: Sendable, Equatable {
    /// Where a browser is sent.
    let authorization: URL
    /// Where a code is changed into what it stands for.
    let token: URL
    let keys: URL
    /// Where more is told of somebody.
    let person: URL?
    /// Where a browser is signed out.
    let end: URL?
    /// How the site says who it is there.
    let proof: Proof
    /// It says its name where it sends somebody back to.
    let saysItsName: Bool

    enum Proof: Sendable {
        case inHeader, inForm
    }

    /// - Throws: `anotherIssuer`, `unsafeAddress`, or `notUnderstood`.
    init(_ json: [UInt8], of settings: ProviderSettings) throws(ProviderTrouble) {
        guard let written = try? JSONDecoder().decode(Written.self, from: Data(json)) else {
            throw .notUnderstood(.discovery)
        }
        guard written.issuer == settings.issuer else { throw .anotherIssuer }
        func address(_ text: String?) throws(ProviderTrouble) -> URL? {
            guard let text else { return nil }
            guard let url = URL(string: text) else { throw .notUnderstood(.discovery) }
            guard settings.isSafe(url), url.absoluteString.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
                throw .unsafeAddress
            }
            return url
        }
        guard let authorization = try address(written.authorization_endpoint),
            let token = try address(written.token_endpoint), let keys = try address(written.jwks_uri)
        else { throw .notUnderstood(.discovery) }
        (self.authorization, self.token, self.keys) = (authorization, token, keys)
        person = try address(written.userinfo_endpoint)
        end = try address(written.end_session_endpoint)
        // Where nothing is said, the header is meant.
        let proofs = written.token_endpoint_auth_methods_supported ?? ["client_secret_basic"]
        let isInForm = !proofs.contains("client_secret_basic") && proofs.contains("client_secret_post")
        proof = isInForm ? .inForm : .inHeader
        saysItsName = written.authorization_response_iss_parameter_supported ?? false
    }

    static func question(_ settings: ProviderSettings) throws(ProviderTrouble) -> OutsideQuestion {
        guard let address = settings.discovery else { throw .unsafeAddress }
        return OutsideQuestion(
            address: address, certificates: settings.certificates, timeout: settings.timeout)
    }
}

// The names are the standard's.
// swift-format-ignore: AlwaysUseLowerCamelCase
private struct Written: Decodable {
    var issuer: String
    var authorization_endpoint: String?
    var token_endpoint: String?
    var jwks_uri: String?
    var userinfo_endpoint: String?
    var end_session_endpoint: String?
    var token_endpoint_auth_methods_supported: [String]?
    var authorization_response_iss_parameter_supported: Bool?
}

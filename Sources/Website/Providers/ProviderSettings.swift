import Foundation

/// A provider that people can sign in at (OpenID Connect), as the settings name it.
package struct ProviderSettings: Sendable {
    /// What it is called in settings and addresses: «ansattporten».
    package var key: String
    /// What its button says: «Ansattporten».
    package var name: String
    /// What it calls itself in all that it signs. Compared as it is written.
    package var issuer: String
    /// The site's name there (*client ID*).
    package var client: String
    package var secret: String?
    /// What is asked about somebody.
    package var scope: String
    /// How surely it must know them (`acr_values`).
    package var levels: String?
    /// What else is sent along with a question, as the provider wants it.
    package var parameters: [Parameter]
    /// Where in what it says the organisation numbers stand: the names on the way there.
    package var organisations: [String]
    /// A file of certificates to trust in place of the machine's own.
    package var certificates: URL?
    /// For one question, from the connection to the last byte of the answer.
    package var timeout: Duration

    package struct Parameter: Sendable, Equatable {
        package let name: String
        package let value: String

        package init(name: String, value: String) {
            (self.name, self.value) = (name, value)
        }
    }

    package init(
        key: String, name: String, issuer: String, client: String, secret: String? = nil,
        scope: String = ProviderSettings.usualScope, levels: String? = nil, parameters: [Parameter] = [],
        organisations: [String] = [], certificates: URL? = nil, timeout: Duration = .seconds(10)
    ) {
        (self.key, self.name, self.issuer, self.client, self.secret) = (key, name, issuer, client, secret)
        (self.scope, self.levels, self.parameters) = (scope, levels, parameters)
        (self.organisations, self.certificates, self.timeout) = (organisations, certificates, timeout)
    }

    package static let usualScope = "openid email"

    /// What is the protocol's own, and set by nobody else.
    package static let ownParameters: Set = [
        "response_type", "response_mode", "client_id", "client_secret", "redirect_uri", "scope", "state", "nonce",
        "code_challenge", "code_challenge_method", "acr_values", "request", "request_uri",
    ]

    /// Where the provider tells how it is used.
    var discovery: URL? {
        let trimmed = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
        return URL(string: trimmed + "/.well-known/openid-configuration").flatMap { isSafe($0) ? $0 : nil }
    }

    /// Whether an address may be asked: one that is encrypted, to a server whose certificate is right. A provider on this
    /// machine, for trying it out, may do without, and then so may all of its addresses.
    func isSafe(_ address: URL) -> Bool {
        ProviderSettings.isSafe(address) && (address.scheme == "https" || issuer.hasPrefix("http:"))
    }

    /// - Returns: whether it is https, or http within this machine; without a name, a password or a fragment.
    package static func isSafe(_ address: URL) -> Bool {
        guard let host = address.host(), !host.isEmpty, address.user == nil, address.fragment == nil else {
            return false
        }
        let isHere = ["127.0.0.1", "localhost", "::1", "[::1]"].contains(host)
        return address.scheme == "https" || (address.scheme == "http" && isHere)
    }
}

/// Never printed whole, whatever it is a part of.
extension ProviderSettings: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "provider \(key)" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

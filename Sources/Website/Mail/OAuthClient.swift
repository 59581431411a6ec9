import Foundation

/// What the site is to the server that gives out access tokens (OAuth 2.0, client credentials).
package struct OAuthClient: Sendable {
    /// Where a token is asked for; always https.
    package var address: URL
    package var id: String
    package var secret: String
    /// What the token is to be good for, as the mail provider says.
    package var scope: String?
    /// A file of certificates to trust in place of the machine's own.
    package var certificates: URL?
    /// From the connection to the last byte of the answer.
    package var timeout: Duration

    package init(
        address: URL, id: String, secret: String, scope: String? = nil, certificates: URL? = nil,
        timeout: Duration = .seconds(30)
    ) {
        (self.address, self.id, self.secret, self.scope) = (address, id, secret, scope)
        (self.certificates, self.timeout) = (certificates, timeout)
    }

    /// The secret leaves the machine only encrypted, and to a server whose certificate is right.
    package static func isSafe(_ address: URL) -> Bool {
        address.scheme?.lowercased() == "https" && address.host()?.isEmpty == false && address.user == nil
            && address.fragment == nil
    }

    /// What is asked, as a form.
    var form: String {
        var fields = [("grant_type", "client_credentials"), ("client_id", id), ("client_secret", secret)]
        if let scope { fields.append(("scope", scope)) }
        return fields.map { "\($0.0)=\($0.1.addingPercentEncoding(withAllowedCharacters: .inForms) ?? "")" }
            .joined(separator: "&")
    }
}

/// Never printed whole, whatever it is a part of.
extension OAuthClient: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "client" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension CharacterSet {
    fileprivate static let inForms = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}

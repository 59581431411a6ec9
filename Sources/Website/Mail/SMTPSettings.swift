import Foundation

/// The mail server that letters are handed to, and how.
package struct SMTPSettings: Sendable {
    package var host: String
    package var port: Int
    package var security: Security
    /// A file of certificates to trust in place of the machine's own.
    package var certificates: URL?
    package var logIn: LogIn
    /// For one letter, from the connection to the last answer. Some servers look closely at a letter before they answer.
    package var timeout: Duration

    package enum Security: String, Sendable, CaseIterable {
        /// Begins in clear, and nothing is said before it is encrypted.
        case starttls
        /// Encrypted from the first byte.
        case tls
        /// Never encrypted. Only within this machine.
        case none

        package var usualPort: Int {
            switch self {
            case .starttls: 587
            case .tls: 465
            case .none: 25
            }
        }
    }

    package enum LogIn: Sendable {
        case notNeeded
        case password(user: String, password: String)
        /// XOAUTH2, with an access token.
        case bearer(user: String, token: String)
        /// XOAUTH2, with access tokens that are fetched when they are needed.
        case client(user: String, OAuthClient)
    }

    package init(
        host: String, port: Int? = nil, security: Security = .starttls, certificates: URL? = nil,
        logIn: LogIn = .notNeeded, timeout: Duration = .seconds(120)
    ) {
        self.host = host
        self.port = port ?? security.usualPort
        self.security = security
        self.certificates = certificates
        self.logIn = logIn
        self.timeout = timeout
    }

    /// Letters and passwords leave the machine only encrypted.
    package var isSafe: Bool { security != .none || ["localhost", "127.0.0.1", "::1"].contains(host) }
}

/// Never printed whole, whatever it is a part of.
extension SMTPSettings.LogIn: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "log-in" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

import Foundation

/// The mailbox that letters come back to, and how it is read.
package struct IMAPSettings: Sendable {
    package var host: String
    package var port: Int
    package var security: SMTPSettings.Security
    /// A file of certificates to trust in place of the machine's own.
    package var certificates: URL?
    package var logIn: SMTPSettings.LogIn
    /// The folder in it.
    package var folder: String
    /// For one reading, from the connection to the last answer.
    package var timeout: Duration

    package init(
        host: String, port: Int? = nil, security: SMTPSettings.Security = .tls, certificates: URL? = nil,
        logIn: SMTPSettings.LogIn, folder: String = "INBOX", timeout: Duration = .seconds(120)
    ) {
        self.host = host
        self.port = port ?? (security == .tls ? 993 : 143)
        self.security = security
        self.certificates = certificates
        self.logIn = logIn
        self.folder = folder
        self.timeout = timeout
    }

    /// Passwords leave the machine only encrypted.
    package var isSafe: Bool { security != .none || ["localhost", "127.0.0.1", "::1"].contains(host) }

    /// What tells this mailbox from another.
    var name: String {
        let user =
            switch logIn {
            case .notNeeded: ""
            case .password(let user, _), .bearer(let user, _), .client(let user, _): user
            }
        return "\(host) \(user) \(folder)"
    }
}

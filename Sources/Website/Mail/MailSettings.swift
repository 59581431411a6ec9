import Documents

/// How the site sends letters.
package struct MailSettings: Sendable {
    package var server: SMTPSettings
    /// Who letters are from.
    package var from: Mailbox
    /// The most letters a minute.
    package var pace: Int
}

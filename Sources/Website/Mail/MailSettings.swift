import Documents

/// How the site sends letters.
package struct MailSettings: Sendable {
    package var server: SMTPSettings
    /// Who letters are from.
    package var from: Mailbox
    /// The most letters a minute.
    package var pace: Int

    package init(server: SMTPSettings, from: Mailbox, pace: Int) {
        (self.server, self.from, self.pace) = (server, from, pace)
    }
}

import Documents

/// How the site sends letters.
package struct MailSettings: Sendable {
    package var server: SMTPSettings
    /// Who letters are from.
    package var from: Mailbox
    /// The most letters a minute.
    package var pace: Int
    /// Where letters come back to; nil when what comes back is not read.
    package var returns: ReturnSettings?

    package init(server: SMTPSettings, from: Mailbox, pace: Int, returns: ReturnSettings? = nil) {
        (self.server, self.from, self.pace, self.returns) = (server, from, pace, returns)
    }
}

/// How what comes back is read.
package struct ReturnSettings: Sendable {
    package var mailbox: IMAPSettings
    /// The address it comes back to; nil when that is where letters are from.
    package var address: ReturnAddress?

    package init(mailbox: IMAPSettings, address: ReturnAddress? = nil) {
        (self.mailbox, self.address) = (mailbox, address)
    }
}

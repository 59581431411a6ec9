import GRDB

/// How far a mailbox has been read: numbers that its server gives (RFC 3501).
package struct MailboxPlace: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package static let databaseTableName = "mailboxPlace"

    /// Which mailbox: a fingerprint.
    package let mailbox: String
    /// The numbers mean something only as long as this is the same.
    package let validity: Int
    package let last: Int

    package init(mailbox: String, validity: Int, last: Int) {
        (self.mailbox, self.validity, self.last) = (mailbox, validity, last)
    }
}

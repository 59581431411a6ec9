import Words
import WorkModel

/// Where letters come back to: a real mailbox, and in tests one that has in it what it is told.
package protocol ReturnMailbox: Sendable {
    /// What tells it from another mailbox: 64 hexadecimal digits.
    var fingerprint: String { get }

    /// Reads what has come since it was read last. What is read is neither marked, moved nor deleted.
    func read(after place: MailboxPlace?, at now: Moment) async -> ReturnMailboxAnswer
}

package enum ReturnMailboxAnswer: Sendable {
    case read(ReturnsRead)
    /// It cannot be read, for a reason that is ours to see to.
    case ours(String)
}

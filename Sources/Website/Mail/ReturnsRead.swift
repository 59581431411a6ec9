import Words
import WorkModel

/// What a reading of the mailbox that letters come back to has given.
package struct ReturnsRead: Sendable, Equatable {
    package var returns: [LetterReturn]
    /// How far it has been read; nil where nothing tells.
    package var place: MailboxPlace?
    /// There is no more for now.
    package var isAll: Bool

    package init(returns: [LetterReturn], place: MailboxPlace?, isAll: Bool) {
        (self.returns, self.place, self.isAll) = (returns, place, isAll)
    }
}

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

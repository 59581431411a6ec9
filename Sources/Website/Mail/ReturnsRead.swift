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

/// What became of a letter that was handed to a mail server, with the server's own words.
package enum Delivery: Sendable, Equatable {
    /// The server has taken it, and answers for it from now on.
    case accepted(String)
    /// No, and it will not help to try again: the receiver or the letter is refused.
    case refused(String)
    /// Not now: the server asks us to wait, or was gone before it had the letter.
    case later(String)
    /// Nothing to do with this letter: the server cannot be reached, is not who it should be, or does not let us in.
    case ours(String)
    /// The server had the letter, and was gone before it answered: it may have come.
    case unsure(String)
}

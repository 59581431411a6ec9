import Words

/// Something cannot be done because of how things are now; says why in words that a moderator understands. What is
/// wrong with something typed is a `Problem`.
package struct Refusal: Error, Sendable, Equatable {
    package let reason: Phrase
    /// It is taken later, as it is: whoever sends it keeps it, and tries again.
    package let isForNow: Bool

    package init(_ reason: Phrase, isForNow: Bool = false) {
        self.reason = reason
        self.isForNow = isForNow
    }
}

/// It is not there, or it is not for this visitor. No answer tells which of the two it was.
package struct NotFound: Error, Sendable, Equatable {
    package init() {}
}

/// Someone else changed the same thing first. Carries both texts, so that no words are lost.
package struct Conflict: Error, Sendable, Equatable {
    /// What this visitor wanted it to say.
    package let mine: String
    /// What it says now; nil when it is gone.
    package let theirs: String?
    /// The version to begin from now.
    package let version: Int

    package init(mine: String, theirs: String?, version: Int) {
        self.mine = mine
        self.theirs = theirs
        self.version = version
    }
}

import Words

/// The model says no, and says why in words a moderator understands.
package struct Refusal: Error, Sendable, Equatable {
    package let reason: Phrase
    package let about: Subject

    package enum Subject: Sendable {
        /// What was written cannot be taken as it stands; it can be mended and sent again.
        case words
        /// The time for it is over, or it is not time yet.
        case state
    }

    package init(_ reason: Phrase, about: Subject = .state) {
        self.reason = reason
        self.about = about
    }
}

/// It is not there, or it is not for this visitor: the two are told apart to nobody.
package struct NotFound: Error, Sendable, Equatable {
    package init() {}
}

/// Somebody else changed the same thing first. Carries both, so nobody's words are lost.
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

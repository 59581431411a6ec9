/// What a letter is known by to mail servers, one for each time it is handed over: a report that comes late about the
/// first time says nothing of the second.
package struct LetterTag: Sendable, Hashable, CustomStringConvertible {
    package let letter: Letter.ID
    /// The first time is 1.
    package let attempt: Int

    package init(letter: Letter.ID, attempt: Int) {
        (self.letter, self.attempt) = (letter, attempt)
    }

    /// Nil for anything but what `description` gives, in small or large letters.
    package init?(_ text: some StringProtocol) {
        let parts = text.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let letter = Letter.ID(String(parts[0])), parts[1].utf8.count <= 6,
            let attempt = Int(parts[1]), attempt > 0, String(attempt) == parts[1]
        else { return nil }
        (self.letter, self.attempt) = (letter, attempt)
    }

    /// «0f…9a.1»: what an e-mail address can have in it, and the name of a message.
    package var description: String { "\(letter).\(attempt)" }
}

extension Letter {
    /// For the next time it is handed over.
    package var nextTag: LetterTag { LetterTag(letter: id, attempt: tries + 1) }
}

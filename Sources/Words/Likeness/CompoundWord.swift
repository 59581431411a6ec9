/// A long word taken apart, so that «byttekveldar» and «byttedager» have the first half in common.
enum CompoundWord {
    struct Part: Sendable, Equatable {
        let text: String
        let isKnown: Bool
    }

    /// The parts of a word, or nothing when it cannot be taken apart with the words of the field.
    static func parts(of word: String, in vocabulary: FieldVocabulary) -> [Part] {
        let letters = Array(word)
        // Longer than any word people write; a page without spaces must not be tried at every place.
        guard (6...40).contains(letters.count) else { return [] }
        let known = { (part: ArraySlice<Character>) in vocabulary.isPart(String(part)) }
        let heads = (2...(letters.count - 3)).filter { known(letters[$0...]) }
        let modifiers = (3...(letters.count - 3)).filter { known(letters[..<$0]) }
        if let cut = modifiers.last(where: heads.contains) {
            return parts(letters, cuts: [cut], known: [true, true])
        }
        if let (first, second) = middle(of: letters, modifiers: modifiers, heads: heads, known: known) {
            return parts(letters, cuts: [first, second], known: [true, true, true])
        }
        // With one half only, short words are found everywhere: "ring" in forbedring, "lag" in forslag.
        if let cut = heads.first, letters.count - cut >= 4 { return parts(letters, cuts: [cut], known: [false, true]) }
        if let cut = modifiers.last, cut >= 4 { return parts(letters, cuts: [cut], known: [true, false]) }
        return []
    }

    private static func middle(
        of letters: [Character], modifiers: [Int], heads: [Int], known: (ArraySlice<Character>) -> Bool
    ) -> (Int, Int)? {
        for first in modifiers {
            for second in heads where second - first >= 3 && known(letters[first..<second]) { return (first, second) }
        }
        return nil
    }

    private static func parts(_ letters: [Character], cuts: [Int], known: [Bool]) -> [Part] {
        zip(zip([0] + cuts, cuts + [letters.count]), known).map { ends, isKnown in
            Part(text: String(letters[ends.0..<ends.1]), isKnown: isKnown)
        }
    }
}

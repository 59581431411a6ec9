/// Two notes that seem to say the same, and the words that made it think so.
///
/// A suggestion for a person who reads both, never a decision. It knows the words of the field in bokmål and nynorsk
/// (`FieldWords`), takes compounds apart and minds «ikke». It would rather suggest too little than put an absurd
/// pair on the wall.
package struct Likeness: Sendable, Equatable {
    /// Pairs of words as people wrote them, lower case, the strongest pair first: first a word of the first note, then
    /// its match in the second. Always an even number; a word may stand in more than one pair.
    package let words: [String]
    /// From 0 to 1, where 1 is the same words.
    package let strength: Double

    /// The likeness of two notes; nil when they should not be put together. To compare many, use `ComparableNote`.
    package init?(_ first: String, _ second: String) {
        guard let likeness = ComparableNote(first).likeness(to: ComparableNote(second)) else { return nil }
        self = likeness
    }

    init(words: [String], strength: Double) {
        self.words = words
        self.strength = strength
    }
}

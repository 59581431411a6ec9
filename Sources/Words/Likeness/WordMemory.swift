/// What has been found out about the words of many notes, for the same words come again and again.
package final class WordMemory {
    private var stems: [String: String] = [:]
    private var parts: [String: [CompoundWord.Part]] = [:]
    /// Taking words apart is slow, and a room does not have more words than this.
    private static let mostTakenApart = 3_000

    package init() {}

    func stem(of word: String) -> String {
        if let known = stems[word] { return known }
        let stem = WordStem.of(word)
        stems[word] = stem
        return stem
    }

    func parts(of word: String, in vocabulary: FieldVocabulary) -> [CompoundWord.Part] {
        if let known = parts[word] { return known }
        guard parts.count < WordMemory.mostTakenApart else { return [] }
        let found = CompoundWord.parts(of: word, in: vocabulary)
        parts[word] = found
        return found
    }
}

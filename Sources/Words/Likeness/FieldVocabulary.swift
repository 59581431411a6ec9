/// What the words of the field mean, ready to look up.
package struct FieldVocabulary: Sendable {
    /// What a word like «ikke» does to the next.
    enum Turn: String, Sendable {
        case not, less, more, none
    }

    enum Content: Sendable, Equatable {
        case meanings([FieldMeaning])
        case turn(Turn)
    }

    /// Words that belong together, as stems.
    struct Phrase: Sendable {
        let stems: [String]
        /// One other word may stand between the first and the second.
        let isLoose: Bool
        var content: Content
    }

    private var exact: [String: Content] = [:]
    private var stems: [String: Content] = [:]
    /// The listed words that have a stem, in the order of the lists.
    private var forms: [String: [String]] = [:]
    private var phrases: [String: [Phrase]] = [:]
    private let stopWords: Set<String>
    private let loners: Set<String>

    /// The words of the dugnad. Built once, at the first comparison.
    package static let field = FieldVocabulary()

    private init() {
        stopWords = Set(FieldWords.stopWords.split(whereSeparator: \.isWhitespace).map(String.init))
        loners = Set(FieldWords.loners.split(whereSeparator: \.isWhitespace).map(String.init))
        addTurns()
        let lines = FieldLine.all
        for line in lines {
            for word in line.words { add(word, .meanings([.full(line.concept, line.weight)])) }
        }
        // After all the full ones, so that a close meaning reaches every form of the word.
        for line in lines {
            for word in line.close { addClose(word, .close(line.concept, line.weight)) }
            for word in line.related { relate(word, to: .related(line.concept, line.weight)) }
        }
    }

    package func isStopWord(_ word: String) -> Bool { stopWords.contains(word) }

    /// Whether a word may be found as a part of a longer one.
    func isPart(_ word: String) -> Bool {
        guard !stopWords.contains(word), !loners.contains(word) else { return false }
        guard case .meanings = content(of: word, stem: WordStem.of(word)) else { return false }
        return true
    }

    /// What a word means, by its exact form or else by its stem; nil when it is not of the field.
    func content(of word: String, stem: String) -> Content? {
        exact[word] ?? stems[stem]
    }

    func phrases(from stem: String) -> [Phrase] { phrases[stem] ?? [] }

    private mutating func addTurns() {
        for line in FieldWords.turns.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let turn = words.first.flatMap(Turn.init) else { continue }
            for word in words.dropFirst() { add(word, .turn(turn)) }
        }
    }

    private mutating func add(_ word: String, _ content: Content) {
        let parts = word.split { $0 == "_" || $0 == "+" }.map { WordStem.of(String($0)) }
        guard let first = parts.first else { return }
        guard parts.count == 1 else {
            let phrase = Phrase(stems: parts, isLoose: word.contains("+"), content: content)
            return phrases[first, default: []].append(phrase)
        }
        exact[word] = Self.joined(exact[word], content)
        forms[first, default: []].append(word)
        // Two words can have one stem (trener, trene): then a form that is not listed means the first of them.
        if forms[first]?.first == word { stems[first] = exact[word] }
    }

    private mutating func addClose(_ word: String, _ close: FieldMeaning) {
        guard !word.contains("_") else { return add(word, .meanings([close])) }
        let stem = WordStem.of(word)
        guard let known = forms[stem] else { return add(word, .meanings([.unknown(stem), close])) }
        for form in known { exact[form] = Self.joined(exact[form], .meanings([close])) }
        stems[stem] = Self.joined(stems[stem], .meanings([close]))
    }

    /// Makes all that means what a word means close to another meaning.
    private mutating func relate(_ word: String, to other: FieldMeaning) {
        guard case .meanings(let own) = exact[word], let concept = own.first?.concept else { return }
        let related = { (content: Content) -> Content in
            guard case .meanings(let all) = content, all.contains(where: { $0.concept == concept && $0.degree == 1 })
            else { return content }
            return Self.joined(content, .meanings([other]))
        }
        exact = exact.mapValues(related)
        stems = stems.mapValues(related)
        for (first, list) in phrases {
            phrases[first] = list.map {
                Phrase(stems: $0.stems, isLoose: $0.isLoose, content: related($0.content))
            }
        }
    }

    /// A word may stand for several things; a turn stays a turn.
    private static func joined(_ known: Content?, _ new: Content) -> Content {
        guard case .meanings(let meanings) = known, case .meanings(let more) = new else { return known ?? new }
        return .meanings(meanings + more.filter { one in !meanings.contains { $0.concept == one.concept } })
    }
}

/// What the words of the field mean, ready to look up.
struct FieldVocabulary: Sendable {
    /// One thing a word can stand for, and how fully it does.
    struct Meaning: Sendable, Equatable {
        let concept: UInt64
        let degree: Double
        let weight: Weight
    }

    /// How much a word tells: `shared` when two notes both have it, `missing` when only one has.
    struct Weight: Sendable, Equatable {
        let shared: Double
        let missing: Double
    }

    /// What a word like «ikke» does to the next.
    enum Turn: String, Sendable {
        case not, less, more, none
    }

    enum Content: Sendable, Equatable {
        case meanings([Meaning])
        case turn(Turn)
    }

    /// Words that belong together, as stems; one other word may stand between the first and the second.
    struct Phrase: Sendable {
        let stems: [String]
        let isLoose: Bool
        let content: Content
    }

    private var exact: [String: Content] = [:]
    private var stems: [String: Content] = [:]
    private var forms: [String: [String]] = [:]
    private var phrases: [String: [Phrase]] = [:]
    private let stopWords: Set<String>

    /// The words of the dugnad. Built once, at the first comparison.
    static let field = FieldVocabulary()

    static let themeWeight = Weight(shared: 2, missing: 1.5)
    static let qualityWeight = Weight(shared: 1, missing: 0.8)
    static let placeWeight = Weight(shared: 0.9, missing: 0.5)
    static let peopleWeight = Weight(shared: 0.4, missing: 0.2)
    static let genericWeight = Weight(shared: 0.3, missing: 0.15)
    /// The half of a compound that is in no list.
    static let partWeight = Weight(shared: 1, missing: 0.3)
    /// A word nobody foresaw is often a telling one, but may also be any verb.
    static let unknownWeight = Weight(shared: 1.2, missing: 0.8)

    private init() {
        stopWords = Set(FieldWords.stopWords.split(whereSeparator: \.isWhitespace).map(String.init))
        let lists = [
            (FieldWords.themes, Self.themeWeight), (FieldWords.qualities, Self.qualityWeight),
            (FieldWords.places, Self.placeWeight), (FieldWords.people, Self.peopleWeight),
            (FieldWords.generic, Self.genericWeight),
        ]
        let lines = lists.flatMap { list, weight in list.split(separator: "\n").map { ($0, weight) } }
        let sides = lines.enumerated().map { number, line in
            let sides = line.0.split(separator: "~").map { $0.split(separator: " ").map(String.init) }
            return (concept: UInt64(number), weight: line.1, full: sides.first ?? [], close: sides.dropFirst().first ?? [])
        }
        for line in FieldWords.turns.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let turn = words.first.flatMap(Turn.init) else { continue }
            for word in words.dropFirst() { add(word, .turn(turn)) }
        }
        for line in sides {
            let meaning = Meaning(concept: line.concept, degree: 1, weight: line.weight)
            for word in line.full { add(word, .meanings([meaning])) }
        }
        // After all the full ones, so that a close meaning reaches every form of the word.
        for line in sides {
            let meaning = Meaning(concept: line.concept, degree: 0.6, weight: line.weight)
            for word in line.close { addClose(word, meaning) }
        }
    }

    func isStopWord(_ word: String) -> Bool { stopWords.contains(word) }

    /// What a word means, by its exact form or else by its stem; nil when it is not of the field.
    func content(of word: String, stem: String) -> Content? {
        exact[word] ?? stems[stem]
    }

    func phrases(from stem: String) -> [Phrase] { phrases[stem] ?? [] }

    /// The concept of a word that is in no list: the same word, the same concept.
    static func concept(ofUnknown stem: String) -> UInt64 {
        stem.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } | 1 << 63
    }

    private mutating func add(_ word: String, _ content: Content) {
        let isLoose = word.contains("+")
        let parts = word.split { $0 == "_" || $0 == "+" }.map { WordStem.of(String($0)) }
        guard let first = parts.first else { return }
        guard parts.count == 1 else {
            phrases[first, default: []].append(Phrase(stems: parts, isLoose: isLoose, content: content))
            return
        }
        exact[word] = Self.joined(exact[word], content)
        forms[first, default: []].append(word)
        // Two words can have one stem (trener, trene): then the form not listed means the first of them.
        if forms[first]?.first == word { stems[first] = exact[word] }
    }

    private mutating func addClose(_ word: String, _ meaning: Meaning) {
        let stem = WordStem.of(word)
        guard !word.contains("_"), let known = forms[stem] else {
            let own = Meaning(concept: Self.concept(ofUnknown: stem), degree: 1, weight: Self.unknownWeight)
            return add(word, .meanings(word.contains("_") ? [meaning] : [own, meaning]))
        }
        for form in known { exact[form] = Self.joined(exact[form], .meanings([meaning])) }
        stems[stem] = Self.joined(stems[stem], .meanings([meaning]))
    }

    /// A word may stand for several things; a turn stays a turn.
    private static func joined(_ known: Content?, _ new: Content) -> Content {
        guard case .meanings(let meanings) = known, case .meanings(let more) = new else { return known ?? new }
        return .meanings(meanings + more.filter { one in !meanings.contains { $0.concept == one.concept } })
    }
}

/// Reads a note word by word and tells what each is about.
struct NoteReader {
    /// One thing the note says: a word, a part of a compound or a phrase.
    struct Unit: Sendable {
        /// As people wrote it, in lower case.
        let word: String
        let meanings: [FieldMeaning]
        let turn: FieldVocabulary.Turn
        /// What it costs the likeness when the other note has nothing of it.
        let missing: Double

        var isTheme: Bool { meanings.contains(where: \.isTheme) }
    }

    /// A note longer than this is compared by its beginning.
    private static let mostWords = 300
    private static let mostUnits = 40

    private let vocabulary: FieldVocabulary
    private let words: [String]
    private let stems: [String]
    private let memory: WordMemory
    private var units: [Unit] = []
    private var turn = FieldVocabulary.Turn.none
    private var turnLasts = 0

    static func units(
        of words: [String], in vocabulary: FieldVocabulary = .field, memory: WordMemory
    ) -> [Unit] {
        var reader = NoteReader(words: Array(words.prefix(mostWords)), vocabulary: vocabulary, memory: memory)
        return reader.read()
    }

    private init(words: [String], vocabulary: FieldVocabulary, memory: WordMemory) {
        self.words = words
        self.vocabulary = vocabulary
        self.memory = memory
        stems = words.map(memory.stem)
    }

    private mutating func read() -> [Unit] {
        var taken = Set<Int>()
        for place in words.indices where !taken.contains(place) && units.count < Self.mostUnits {
            if let (phrase, places) = phrase(at: place, without: taken) {
                taken.formUnion(places)
                add(phrase.content, word: places.map { words[$0] }.joined(separator: " "))
            } else {
                readWord(at: place)
            }
            if turnLasts > 0 { turnLasts -= 1 } else { turn = .none }
        }
        return units
    }

    private mutating func readWord(at place: Int) {
        let word = words[place]
        if let content = vocabulary.content(of: word, stem: stems[place]), !isOnlyStopWord(word, content) {
            return add(content, word: word)
        }
        guard !vocabulary.isStopWord(word), word.contains(where: \.isLetter) else { return }
        let parts = memory.parts(of: word, in: vocabulary)
        guard !parts.isEmpty else { return addUnknown(stems[place], word: word, weight: .unknown) }
        for part in parts {
            let stem = memory.stem(of: part.text)
            if part.isKnown, let content = vocabulary.content(of: part.text, stem: stem) {
                add(content, word: word)
            } else {
                addUnknown(stem, word: word, weight: .unknownPart)
            }
        }
    }

    /// A stop word may have the stem of a word that is not («laga», «gode»); only its own listing counts.
    private func isOnlyStopWord(_ word: String, _ content: FieldVocabulary.Content) -> Bool {
        guard vocabulary.isStopWord(word) else { return false }
        if case .turn = content { return false }
        return true
    }

    private func phrase(at place: Int, without taken: Set<Int>) -> (FieldVocabulary.Phrase, [Int])? {
        for phrase in vocabulary.phrases(from: stems[place]) {
            var places = [place]
            var next = place + 1
            for (number, stem) in phrase.stems.enumerated().dropFirst() {
                if phrase.isLoose, number == 1, stem != stemAt(next) { next += 1 }
                guard stem == stemAt(next), !taken.contains(next) else { break }
                places.append(next)
                next += 1
            }
            if places.count == phrase.stems.count { return (phrase, places) }
        }
        return nil
    }

    private func stemAt(_ place: Int) -> String? {
        stems.indices.contains(place) ? stems[place] : nil
    }

    private mutating func add(_ content: FieldVocabulary.Content, word: String) {
        switch content {
        case .turn(let next): turnAround(next)
        case .meanings(let meanings):
            let full = meanings.filter { $0.degree == 1 }.map(\.weight.missing).max()
            append(word: word, meanings: meanings, missing: full ?? FieldMeaning.Weight.unknown.missing)
        }
    }

    private mutating func addUnknown(_ stem: String, word: String, weight: FieldMeaning.Weight) {
        append(word: word, meanings: [.unknown(stem, weight)], missing: weight.missing)
    }

    private mutating func append(word: String, meanings: [FieldMeaning], missing: Double) {
        // Something said twice counts once.
        guard !units.contains(where: { $0.meanings.first?.concept == meanings.first?.concept }) else { return }
        // «Ingen barn uten utstyr» is about equipment: a turn goes past people and words that fit any note.
        // Of a word we do not know we cannot tell whether it can be lacking, so only the very next one is turned.
        let isUnknown = meanings.allSatisfy { $0.weight == .unknown }
        let takesTurn = missing > FieldMeaning.Weight.people.missing && (!isUnknown || turnLasts >= 2)
        units.append(Unit(word: word, meanings: meanings, turn: takesTurn ? turn : .none, missing: missing))
        if takesTurn { turn = .none }
    }

    /// «Ikke flere» is fewer, «ikke mindre» is more.
    private mutating func turnAround(_ next: FieldVocabulary.Turn) {
        switch (turn, next) {
        case (.not, .more): turn = .less
        case (.not, .less): turn = .more
        default: turn = next
        }
        turnLasts = 3
    }
}

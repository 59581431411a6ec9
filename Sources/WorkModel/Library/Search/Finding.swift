import Words

/// What a search has found.
package struct Findings: Sendable {
    /// By kind, in the order they are shown; a kind with nothing is not there.
    package var groups: [(kind: Passage.Kind, found: [Finding])] = []
    /// Words that stand nowhere, with the ones that were searched for instead.
    package var slips: [(typed: String, instead: [String])] = []
    /// Nothing has all the words; what was found has some of them.
    package var hasOnlySome = false

    package var count: Int { groups.map(\.found.count).reduce(0, +) }
}

/// A place that a search has found, with the sentence it was found in.
package struct Finding: Sendable {
    package let kind: Passage.Kind
    package let page: String
    package let place: String?
    package let title: String
    /// The sentence, with what was searched for marked.
    package let sentence: [Piece]
    /// What the title and the sentence are written in.
    package let language: Language

    package struct Piece: Sendable, Equatable {
        package let text: String
        package let isMarked: Bool
    }
}

/// Finds the sentence that has most of what was searched for.
struct FoundSentence {
    let tongue: SearchWord.Tongue
    /// Stems that were searched for.
    let stems: Set<String>

    private static let longest = 240

    func pieces(in text: String) -> [Finding.Piece] {
        let sentences = FoundSentence.sentences(of: text)
        let scored = sentences.map { sentence in (sentence, found(in: sentence).count) }
        guard let best = scored.max(by: { $0.1 < $1.1 })?.1,
            let sentence = scored.first(where: { $0.1 == best })?.0
        else { return [] }
        return marked(shortened(sentence))
    }

    /// Whether a word was searched for. `stems` holds whole stems of the text, so parts of compounds are among them.
    private func isFound(_ word: Substring) -> Bool {
        WordStem.words(in: String(word)).contains { stems.contains(SearchWord.stem($0, in: tongue)) }
    }

    private func found(in sentence: Substring) -> Set<String> {
        Set(WordStem.words(in: String(sentence)).map { SearchWord.stem($0, in: tongue) }).intersection(stems)
    }

    private func marked(_ sentence: Substring) -> [Finding.Piece] {
        var pieces: [Finding.Piece] = []
        var rest = sentence
        while let first = rest.first {
            let isWord = first.isLetter || first.isNumber
            let run = rest.prefix { ($0.isLetter || $0.isNumber) == isWord }
            let isMarked = isWord && isFound(run)
            if let last = pieces.last, last.isMarked == isMarked {
                pieces[pieces.count - 1] = Finding.Piece(text: last.text + run, isMarked: isMarked)
            } else {
                pieces.append(Finding.Piece(text: String(run), isMarked: isMarked))
            }
            rest = rest[run.endIndex...]
        }
        return pieces
    }

    /// A long sentence begins a little before what was found.
    private func shortened(_ sentence: Substring) -> Substring {
        guard sentence.count > FoundSentence.longest else { return sentence }
        let words = sentence.split(separator: " ")
        let hit = words.firstIndex(where: isFound) ?? 0
        let start = words[max(0, hit - 8)].startIndex
        var end = start
        for word in words.drop(while: { $0.startIndex < start }) {
            guard sentence.distance(from: start, to: word.endIndex) <= FoundSentence.longest else { break }
            end = word.endIndex
        }
        let cut = end > start ? sentence[start..<end] : sentence.prefix(FoundSentence.longest)
        return "\(start > sentence.startIndex ? "… " : "")\(cut)\(end < sentence.endIndex ? " …" : "")"
    }

    private static func sentences(of text: String) -> [Substring] {
        text.split(separator: "\n").flatMap { line -> [Substring] in
            var sentences: [Substring] = []
            var start = line.startIndex
            for index in line.indices where ".!?".contains(line[index]) {
                let after = line.index(after: index)
                guard after < line.endIndex, line[after] == " " else { continue }
                sentences.append(line[start..<after])
                start = line.index(after: after)
            }
            if start < line.endIndex { sentences.append(line[start...]) }
            return sentences
        }
    }
}

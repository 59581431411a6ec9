import Words

/// Where people are to meet, as somebody has written it in a text: «Vi møtes i Rådhuset», «Sted: Samfunnshuset».
struct WrittenPlace: Equatable {
    /// «Rådhuset».
    let words: String
    /// Its words, as they are compared.
    private let keys: [String]

    /// What tells of a place, whatever the other words are. A club or an office «ved Fjordvik skole» is none.
    private static let labels: Set<String> = [
        "sted:", "stad:", "oppmøte:", "oppmøtested:", "møtested:", "hvor:", "kvar:", "place:", "where:", "venue:",
    ]
    private static let meetings: Set<String> = [
        "møtes", "møtest", "samles", "samlast", "meet", "gather", "oppmøte", "holdes", "haldast",
    ]
    private static let ins: Set<String> = ["i", "på", "in", "at"]
    /// A house with a small letter: «på biblioteket».
    private static let houses = [
        "hus", "huset", "salen", "hallen", "skole", "skolen", "skule", "skulen", "bibliotek", "biblioteket", "kirka",
        "kirken", "kyrkja", "kinoen", "sentralen", "kantina", "kantinen", "aulaen", "hotellet", "hall", "library",
        "school",
    ]
    private static let notPlaces: Set<String> = [
        "kl", "klokka", "klokken", "og", "til", "fra", "frå", "from", "for", "med",
    ]

    /// - Parameter name: for whom it is: «i Fjordvik» is everywhere there.
    static func all(in text: String, outside name: String) -> [WrittenPlace] {
        let names = Set(keys(of: name))
        return text.prefix(20_000).split(whereSeparator: \.isNewline).flatMap { line in
            let words = line.split(whereSeparator: \.isWhitespace)
            return words.indices.compactMap { index -> WrittenPlace? in
                let word = words[index].lowercased()
                if labels.contains(word) { return read(words[(index + 1)...], names) }
                guard meetings.contains(bare(word)) else { return nil }
                return afterMeeting(words[(index + 1)...].prefix(14), names)
            }
        }
    }

    /// Within the same sentence, the first «i» or «på» with a place after it.
    private static func afterMeeting(_ words: ArraySlice<Substring>, _ names: Set<String>) -> WrittenPlace? {
        for index in words.indices {
            if ins.contains(words[index].lowercased()), let next = words[(index + 1)...].first, mayBePlace(next),
                let place = read(words[(index + 1)...], names)
            {
                return place
            }
            if endsSentence(words[index], before: words[(index + 1)...].first) { return nil }
        }
        return nil
    }

    private static func read(_ words: ArraySlice<Substring>, _ names: Set<String>) -> WrittenPlace? {
        var kept: [Substring] = []
        for word in words.prefix(5) {
            let plain = bare(word.lowercased())
            guard !plain.isEmpty, word.first?.isNumber != true, !notPlaces.contains(plain), !ins.contains(plain),
                NorwegianTime.weekday(named: plain) == nil, NorwegianTime.month(named: plain) == nil
            else { break }
            kept.append(word)
            if let last = word.last, ",.;:!?)".contains(last) { break }
        }
        let words = kept.joined(separator: " ").trimming(while: { ",.;:!?()«»\"".contains($0) })
        let all = keys(of: words).filter { !names.contains($0) }
        guard !all.isEmpty else { return nil }
        return WrittenPlace(words: words, keys: all)
    }

    private static func mayBePlace(_ word: Substring) -> Bool {
        let plain = bare(word.lowercased())
        guard NorwegianTime.weekday(named: plain) == nil, NorwegianTime.month(named: plain) == nil else { return false }
        return word.first { $0.isLetter }?.isUppercase == true || houses.contains { plain.hasSuffix($0) }
    }

    /// «kl. 18.00» goes on.
    private static func endsSentence(_ word: Substring, before next: Substring?) -> Bool {
        guard let last = word.last, ".!?".contains(last) else { return false }
        return next?.first?.isUppercase == true
    }

    private static func bare(_ word: String) -> String { word.filter { $0.isLetter || $0.isNumber } }

    private static func keys(of text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter { $0.count > 2 }
    }

    /// Whether it is the planned one: a word of it stands there, in whatever form: «rådhuset» in «Rådhus, 2. etasje».
    func isIn(_ planned: String) -> Bool {
        let there = WrittenPlace.keys(of: planned)
        return keys.contains { mine in
            there.contains { other in
                let length = max(min(mine.count, other.count) - 2, min(4, mine.count, other.count))
                return mine.prefix(length) == other.prefix(length)
            }
        }
    }
}

extension String {
    fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> String {
        let start = drop(while: isTrimmed)
        guard let last = start.lastIndex(where: { !isTrimmed($0) }) else { return "" }
        return String(start[...last])
    }
}

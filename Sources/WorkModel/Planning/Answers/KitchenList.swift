import Words

/// For the kitchen and the house: what is needed and how many times, without names.
package struct KitchenList: Sendable, Equatable {
    package struct Line: Sendable, Equatable {
        package let count: Int
        package let text: String

        package init(count: Int, text: String) {
            (self.count, self.text) = (count, text)
        }
    }

    package let lines: [Line]

    /// What says the same is one line, in the shortest of the words that were used. Only words that are known to mean the
    /// same are put together: a kitchen must not be told less than was written.
    ///
    /// - Parameter needs: whose names may stand in what they wrote, which is nobody's business in a kitchen.
    package init(_ needs: [Need]) {
        var lines: [String: Line] = [:]
        for need in needs {
            for (key, piece) in KitchenList.pieces(of: need) {
                let before = lines[key]
                let text = [before?.text, piece.text].compactMap(\.self).min { $0.count < $1.count }
                lines[key] = Line(count: (before?.count ?? 0) + piece.count, text: text ?? piece.text)
            }
        }
        self.lines = lines.values.sorted {
            ($1.count, $0.text.lowercased()) < ($0.count, $1.text.lowercased())
        }
    }

    /// What one of them wrote, each thing once.
    private static func pieces(of need: Need) -> [String: Line] {
        let names = Set((need.invitee.name ?? "").split(whereSeparator: { !$0.isLetter }).map { $0.lowercased() })
        var pieces: [String: Line] = [:]
        for sentence in sentences(need.text) {
            let words = sentence.split(separator: " ").filter { word in
                !names.contains(word.lowercased().filter(\.isLetter)) || word.count < 3
            }
            let text = words.joined(separator: " ").trimmingEnds
            guard !text.isEmpty else { continue }
            let (count, rest) = counted(text)
            pieces[SameNeed.key(of: rest)] = Line(count: count, text: rest)
        }
        return pieces
    }

    /// «uten gluten, rullestol» is two things; «sitter i rullestol, og trenger plass» is one.
    private static func sentences(_ text: String) -> [String] {
        let lines = text.split { $0.isNewline || $0 == ";" }.flatMap { line in
            line.split(separator: #/\.\s+(?=\p{Lu})/#).map(String.init)
        }
        return lines.flatMap { line in
            let parts = line.split(separator: ",").map(String.init)
            return parts.allSatisfy(isAThing) ? parts : [line]
        }
    }

    private static func isAThing(_ part: String) -> Bool {
        let words = part.lowercased().split(separator: " ")
        return words.count <= 3 && words.first.map { !goesOn.contains(String($0)) } ?? true
    }

    /// What goes on with the sentence before.
    private static let goesOn: Set<String> = [
        "og", "men", "eller", "så", "da", "då", "for", "fordi", "som", "må", "bør", "trenger", "treng", "har", "er",
        "kan",
        "vil", "and", "but", "or", "so", "because", "which", "must", "should", "needs", "need", "has", "is", "can",
    ]

    /// «to uten gluten»: two of what is known. In other words the number is left where it stands.
    private static func counted(_ text: String) -> (count: Int, rest: String) {
        let words = text.split(separator: " ", maxSplits: 1)
        guard words.count == 2, let count = number(words[0].lowercased()), SameNeed.isKnown(String(words[1])) else {
            return (1, text)
        }
        return (count, String(words[1]))
    }

    private static func number(_ word: String) -> Int? {
        if let number = Int(word) { return (1...Answer.mostPeople).contains(number) ? number : nil }
        if ["én", "éin", "ei", "éi", "a", "an"].contains(word) { return 1 }
        return (1...12).first { number in
            let words = Counting.word(for: number)
            return [words.nb, words.nn, words.en].contains(word)
        }
    }
}

/// Words that mean the same in a kitchen and at a door.
private enum SameNeed {
    private static let known: [[String]] = [
        [
            "uten gluten", "utan gluten", "without gluten", "gluten", "glutenfri", "glutenfritt", "glutenfri mat",
            "glutenallergi", "glutenintoleranse", "glutenintolerant", "cøliaki", "cøliaker", "cøliakar", "har cøliaki",
            "gluten free", "gluten-free", "no gluten", "coeliac",
        ],
        [
            "uten laktose", "utan laktose", "without lactose", "laktose", "laktosefri", "laktosefritt",
            "laktoseintoleranse", "laktoseintolerant", "lactose free", "lactose-free", "no lactose", "lactose",
        ],
        ["vegetar", "vegetarianer", "vegetarianar", "vegetarisk", "vegetarmat", "vegetarisk mat", "vegetarian"],
        ["vegan", "veganer", "veganar", "vegansk", "veganmat", "vegansk mat"],
        ["halal", "halalmat", "halal mat", "halal food"],
        [
            "uten nøtter", "utan nøtter", "nøtter", "nøtteallergi", "allergisk mot nøtter", "no nuts", "without nuts",
            "nut allergy",
        ],
        [
            "rullestol", "rullestolbruker", "rullestolbrukar", "bruker rullestol", "brukar rullestol",
            "sitter i rullestol", "sit i rullestol", "wheelchair", "uses a wheelchair", "use a wheelchair",
        ],
        ["tegnspråktolk", "teiknspråktolk", "sign language interpreter"],
    ]

    private static let keys: [String: String] = Dictionary(
        known.flatMap { same in same.map { ($0, same[0]) } }, uniquingKeysWith: { first, _ in first })

    private static let before = [
        "jeg er ", "eg er ", "i am ", "jeg trenger ", "eg treng ", "i need ", "trenger ", "treng ", "need ", "jeg har ",
        "eg har ", "jeg ", "eg ", "i ",
    ]

    static func isKnown(_ text: String) -> Bool { keys[bare(text)] != nil }

    static func key(of text: String) -> String { keys[bare(text)] ?? text.lowercased() }

    private static func bare(_ text: String) -> String {
        let text = text.lowercased()
        if keys[text] != nil { return text }
        guard let start = before.first(where: text.hasPrefix) else { return text }
        return String(text.dropFirst(start.count))
    }
}

extension String {
    fileprivate var trimmingEnds: String {
        let ends = drop { ".:-–•* ".contains($0) }.reversed().drop { ".:-– ".contains($0) }
        return String(ends.reversed())
    }
}

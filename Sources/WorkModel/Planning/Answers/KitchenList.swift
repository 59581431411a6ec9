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
                let text = [before?.text, piece.text].compactMap(\.self).min { one, other in
                    (SameNeed.isFood(one) ? 1 : 0, one.count) < (SameNeed.isFood(other) ? 1 : 0, other.count)
                }
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
            let key = SameNeed.key(of: rest)
            // Said twice by one of them it is the same people.
            pieces[key] = Line(count: max(count, pieces[key]?.count ?? 0), text: rest)
        }
        return pieces
    }

    /// «uten gluten, rullestol» is two things, each known by itself. «Tåler ikke nøtter, egg» is one: cut in two, the
    /// second would be something to eat.
    private static func sentences(_ text: String) -> [String] {
        lines(text).flatMap { $0.split(separator: #/\.\s+(?=\p{Lu})/#).map(String.init) }.flatMap { line in
            let parts = line.split { $0 == "," || $0 == ";" }.map(String.init)
            return parts.allSatisfy(isKnown) ? parts : [line]
        }
    }

    /// A line that goes on with the one before is no line of its own: «Tåler ikke:», and what it is below.
    private static func lines(_ text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(whereSeparator: \.isNewline).map({ PlainText.line(String($0)) }) where !line.isEmpty {
            guard let last = lines.last, line.goesOn(after: last), !isKnown(line) || last.announces else {
                lines.append(line)
                continue
            }
            lines[lines.count - 1] = last.hasSuffix(":") || last.hasSuffix(",") ? "\(last) \(line)" : "\(last), \(line)"
        }
        return lines
    }

    /// Also beside other words: «nøtter» after «uten gluten, » is no need of its own.
    private static func isKnown(_ part: String) -> Bool {
        let need = counted(part.trimmingEnds).rest
        return SameNeed.isKnown(need) && !SameNeed.isFood(need)
    }

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
            "glutenallergi", "glutenintoleranse", "glutenintolerant", "cøliaki", "cøliaker", "cøliakar", "cøliakere",
            "cøliakarar", "har cøliaki", "gluten free", "gluten-free", "no gluten", "coeliac",
        ],
        [
            "uten laktose", "utan laktose", "without lactose", "laktose", "laktosefri", "laktosefritt",
            "laktoseintoleranse", "laktoseintolerant", "lactose free", "lactose-free", "no lactose", "lactose",
        ],
        [
            "vegetar", "vegetarianer", "vegetarianar", "vegetarianere", "vegetarianarar", "vegetarisk", "vegetarmat",
            "vegetarisk mat", "vegetarian", "vegetarians",
        ],
        ["vegan", "veganer", "veganar", "veganere", "veganarar", "vegansk", "veganmat", "vegansk mat", "vegans"],
        ["halal", "halalmat", "halal mat", "halal food"],
        [
            "uten nøtter", "utan nøtter", "nøtter", "nøtteallergi", "allergisk mot nøtter", "no nuts", "without nuts",
            "nut allergy",
        ],
        [
            "rullestol", "rullestolbruker", "rullestolbrukar", "bruker rullestol", "brukar rullestol",
            "rullestolbrukere", "rullestolbrukarar", "rullestoler", "rullestolar", "sitter i rullestol",
            "sit i rullestol", "wheelchair", "wheelchairs", "uses a wheelchair", "use a wheelchair",
        ],
        ["tegnspråktolk", "teiknspråktolk", "sign language interpreter"],
    ]

    private static let keys: [String: String] = Dictionary(
        known.flatMap { same in same.map { ($0, same[0]) } }, uniquingKeysWith: { first, _ in first })

    private static let before = [
        "jeg er ", "eg er ", "i am ", "jeg trenger ", "eg treng ", "i need ", "trenger ", "treng ", "need ", "jeg har ",
        "eg har ", "jeg ", "eg ", "i ",
    ]

    /// By itself it is what somebody does not eat; beside something else it may be what they do.
    static func isFood(_ text: String) -> Bool { ["gluten", "laktose", "lactose", "nøtter"].contains(bare(text)) }

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
    /// «Allergisk mot:», or a list of which more is to come.
    fileprivate var announces: Bool { contains(#/:(\s|$)/#) || hasSuffix(",") }

    /// It is a part of the same: in small letters, or announced.
    fileprivate func goesOn(after last: String) -> Bool { last.announces || first?.isLowercase == true }

    fileprivate var trimmingEnds: String {
        let ends = drop { ".:-–•* ".contains($0) }.reversed().drop { ".:-– ".contains($0) }
        return String(ends.reversed())
    }
}

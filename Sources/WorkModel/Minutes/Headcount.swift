import Words

/// How many came in all, as somebody counted or guessed it: «30», «knapt 30», «omtrent 40».
package struct Headcount: Sendable, Equatable {
    package let nearness: Nearness
    package let people: Int

    /// How well a sum is known. Each is kept as a kind of people of that name, so that it stands in words in every file.
    package enum Nearness: Sendable, CaseIterable {
        case exact, about, nearly, over
    }

    package init?(_ attendance: [Attendance]) {
        guard
            let (nearness, people) = attendance.lazy.compactMap({ row in
                Nearness(kind: row.kind).flatMap { nearness in row.people.map { (nearness, $0) } }
            }).first
        else { return nil }
        (self.nearness, self.people) = (nearness, people)
    }

    /// Reads a sum as people write it: a number, perhaps with a word before it, or after it who they were.
    package init?(typed text: String) {
        let words = PlainText.line(text).lowercased().split(separator: " ").map(String.init)
        guard let first = words.firstIndex(where: { Int(typed: $0) != nil }),
            let last = words.lastIndex(where: { Int(typed: $0) != nil }),
            let people = Int(typed: words[first...last].joined(separator: " ")), (0...500).contains(people),
            let nearness = Nearness(written: words[..<first].joined(separator: " ")),
            last == words.count - 1 || (last == words.count - 2 && Headcount.nouns.contains(words[last + 1]))
        else { return nil }
        (self.nearness, self.people) = (nearness, people)
    }

    private static let nouns: Set = [
        "deltakere", "deltakarar", "participants", "personer", "personar", "people", "folk", "mennesker", "menneske",
        "stykker", "stk", "stk.", "stykk", "stykke", "fremmøtte", "frammøtte",
    ]

    /// «Omtrent 40».
    package func words(in language: Language) -> String {
        nearness == .exact ? String(people) : "\(nearness.word[language]) \(people)"
    }

    /// «Omtrent 40 deltakere.», «Seks deltakere.»
    func sentence(in language: Language) -> String {
        let count = Counting.people.inWords(people)[language]
        return nearness == .exact
            ? count.capitalisedFirst + "." : "\(nearness.word[language].capitalisedFirst) \(count)."
    }

    /// Whether so many of different kinds are more than there can have been.
    func isLess(than counted: Int) -> Bool {
        switch nearness {
        case .exact, .nearly: counted > people
        case .about: counted > people + people / 5
        case .over: false
        }
    }
}

extension Headcount.Nearness {
    /// What the row is called in a file.
    var kind: Phrase {
        switch self {
        case .exact: Phrase(nb: "I alt", nn: "I alt", en: "In all")
        case .about: Phrase(nb: "I alt, omtrent", nn: "I alt, omtrent", en: "In all, about")
        case .nearly: Phrase(nb: "I alt, knapt", nn: "I alt, knapt", en: "In all, just under")
        case .over: Phrase(nb: "I alt, over", nn: "I alt, over", en: "In all, more than")
        }
    }

    fileprivate var word: Phrase {
        switch self {
        case .exact: Phrase(nb: "", nn: "", en: "")
        case .about: Phrase(nb: "omtrent", nn: "omtrent", en: "about")
        case .nearly: Phrase(nb: "knapt", nn: "knapt", en: "just under")
        case .over: Phrase(nb: "over", nn: "over", en: "more than")
        }
    }

    init?(kind: String) {
        let found = Self.allCases.first { nearness in
            Language.allCases.contains { nearness.kind[$0].lowercased() == kind.lowercased() }
        }
        guard let found else { return nil }
        self = found
    }

    /// What stands before the number; nil for words that say something else.
    fileprivate init?(written: String) {
        let found = Self.allCases.first { $0.ways.contains(written) }
        guard let found else { return nil }
        self = found
    }

    private var ways: Set<String> {
        switch self {
        case .exact: ["", "i alt", "til sammen", "til saman", "in all"]
        case .about:
            [
                "omtrent", "omkring", "ca.", "ca", "cirka", "circa", "rundt", "om lag", "omlag", "sånn", "kring",
                "about", "around", "roughly", "approximately", "~", "≈",
            ]
        case .nearly:
            [
                "knapt", "nesten", "nær", "nærmere", "nærare", "bortimot", "opp mot", "oppimot", "oppunder", "snaut",
                "nearly", "almost", "just under", "under",
            ]
        case .over:
            [
                "over", "mer enn", "meir enn", "fler enn", "flere enn", "fleire enn", "minst", "drøyt", "drøye",
                "godt over",
                "vel", "more than", "at least", "just over", ">",
            ]
        }
    }
}

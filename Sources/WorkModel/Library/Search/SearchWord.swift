import Words

/// What a word is searched by: in Norwegian its stem across both written languages, in English a stem of its own.
enum SearchWord {
    /// Texts that are searched together.
    enum Tongue: String, Sendable {
        case norwegian, english

        init(_ language: Language) {
            self = language == .english ? .english : .norwegian
        }
    }

    static func stem(_ word: String, in tongue: Tongue) -> String {
        switch tongue {
        case .norwegian: WordStem.of(word)
        case .english: english(word)
        }
    }

    /// «activities» and «activity», «clubs» and «club», «sharing» and «share»: enough for a handful of pages.
    private static func english(_ word: String) -> String {
        for (ending, instead) in englishEndings where word.hasSuffix(ending) {
            let stem = word.dropLast(ending.count)
            guard stem.count >= 3, stem.contains(where: "aeiouy".contains) else { continue }
            return String(stem) + instead
        }
        return word.count > 3 && word.hasSuffix("e") ? String(word.dropLast()) : word
    }

    private static let englishEndings = [
        ("ities", "ity"), ("ies", "y"), ("sses", "ss"), ("ss", "ss"), ("us", "us"), ("es", ""), ("s", ""), ("ing", ""),
        ("ed", ""),
    ]

    /// Whether two words differ by one letter: one more, one less, another one, or two that have changed places.
    static func areOneSlipApart(_ first: String, _ second: String) -> Bool {
        let (first, second) = (Array(first), Array(second))
        guard abs(first.count - second.count) <= 1, first != second else { return false }
        let same = zip(first, second).prefix { $0 == $1 }.count
        let (restOfFirst, restOfSecond) = (first.dropFirst(same), second.dropFirst(same))
        if first.count > second.count { return restOfFirst.dropFirst() == restOfSecond }
        if first.count < second.count { return restOfFirst == restOfSecond.dropFirst() }
        if restOfFirst.dropFirst().elementsEqual(restOfSecond.dropFirst()) { return true }
        return restOfFirst.prefix(2).reversed() == Array(restOfSecond.prefix(2))
            && restOfFirst.dropFirst(2).elementsEqual(restOfSecond.dropFirst(2))
    }
}

/// What stands in front of a line of a list: a bullet, or a number or letter that counts.
struct ListMark {
    /// What it counts with; nil for a bullet.
    var count: (style: Style, value: Int)?
    /// «1.2», which may also be a date.
    var isBelowAnother = false
    /// Whether a tab or a space stands between it and the words.
    let gap: Gap

    enum Gap {
        case tab, space, none
    }

    enum Style: Hashable, CaseIterable {
        case digit, small, capital, smallRoman, capitalRoman
    }
}

extension ListMark {
    /// The marks that a line may begin with, and the words after them. A letter can be a letter and a Roman number, so
    /// there can be two; none when it begins with words.
    static func reading(_ line: Substring) -> (marks: [ListMark], rest: Substring) {
        let line = line.drop(while: \.isWhitespace)
        guard let first = line.first else { return ([], line) }
        let afterFirst = line.dropFirst()
        let gap = gap(afterFirst)
        if alwaysBullets.contains(first) || isFromSymbolFont(first) || (gap != .none && bullets.contains(first))
            || (gap == .tab && (isSign(first) || letterBullets.contains(first)))
            || (letterBullets.contains(first) && afterFirst.prefix(2).allSatisfy(\.isWhitespace)
                && afterFirst.count > 2)
        {
            return ([ListMark(gap: gap)], afterFirst)
        }
        return counting(line)
    }

    private static func counting(_ line: Substring) -> ([ListMark], Substring) {
        let open = line.first == "(" ? line.dropFirst() : line
        let number = open.prefix(12).prefix { $0.isLetter || $0.isNumber || $0 == "." }
        // «1.2» counts below «1»: the last of them is what it counts with.
        let parts = number.split(separator: ".", omittingEmptySubsequences: true)
        var rest = open.dropFirst(number.count)
        let isClosed = rest.first == ")"
        if isClosed { rest = rest.dropFirst() }
        guard let last = parts.last, isClosed || number.last == "." || (parts.count > 1 && gap(rest) == .tab),
            parts.dropLast().allSatisfy({ Int(typed: String($0)) != nil })
        else { return attached(line) }
        let gap = gap(rest)
        let marks = Style.allCases.compactMap { style in
            value(last, as: style).map { ListMark(count: (style, $0), isBelowAnother: parts.count > 1, gap: gap) }
        }
        return marks.isEmpty ? attached(line) : (marks, rest)
    }

    /// «1.Byttedag», with no space between.
    private static func attached(_ line: Substring) -> ([ListMark], Substring) {
        let digits = line.prefix(3).prefix(while: \.isNumber)
        let rest = line.dropFirst(digits.count)
        guard let value = Int(typed: String(digits)), rest.first == "." || rest.first == ")",
            rest.dropFirst().first?.isLetter == true
        else { return ([], line) }
        return ([ListMark(count: (.digit, value), gap: .none)], rest.dropFirst())
    }

    private static func gap(_ rest: Substring) -> Gap {
        let space = rest.prefix(while: \.isWhitespace)
        return space.isEmpty && !rest.isEmpty ? .none : space.contains("\t") ? .tab : .space
    }

    private static func value(_ text: Substring, as style: Style) -> Int? {
        switch style {
        case .digit: text.count <= 3 ? Int(typed: String(text)) : nil
        case .small, .capital:
            text.utf8.count == 1
                ? text.utf8.first.map { Int($0) - (style == .small ? 96 : 64) }.flatMap {
                    (1...26).contains($0) ? $0 : nil
                }
                : nil
        case .smallRoman: roman.firstIndex(of: String(text)).map { $0 + 1 }
        case .capitalRoman: roman.firstIndex { $0.uppercased() == text }.map { $0 + 1 }
        }
    }

    private static let roman = [
        "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
        "xviii", "xix", "xx",
    ]

    // MARK: Bullets

    /// Nobody begins a word with these.
    private static let alwaysBullets = Set("•◦‣⁃∙●○■□▪▫◆◇►▸➢➤❖❑❒☐☑☒·")
    /// These are bullets when something stands between them and the words; «–5 grader» is no list.
    private static let bullets = Set("-–—‐‑‒−*⁎∗")
    /// Word writes its second level with an o, and Wingdings' bullets as the letters they stand on.
    private static let letterBullets = Set("oqvunlüØ§")

    /// The private letters where Word keeps the bullets of Symbol and Wingdings.
    private static func isFromSymbolFont(_ sign: Character) -> Bool {
        sign.unicodeScalars.first.map { (0xF020...0xF0FF).contains($0.value) } ?? false
    }

    private static func isSign(_ sign: Character) -> Bool {
        !sign.isLetter && !sign.isNumber && !sign.isWhitespace && !"\"'«»“”()[]".contains(sign)
    }
}

/// The numbers of a text as people grouped them: `900 00 000` is three groups that belong together.
struct DigitGroups: Sendable {
    struct Group: Sendable {
        let digits: [UInt8]
        let start: Int
        /// The place after the last digit.
        let end: Int
        /// How it hangs on to the group before it.
        let joint: Joint

        var count: Int { digits.count }

        var value: Int { digits.prefix(9).reduce(0) { $0 * 10 + Int($1) } }
    }

    enum Joint: Sendable {
        /// Something else stands between; the two are not one number.
        case apart
        case space, dot, hyphen, bracket
        /// A sign that is seldom put inside a number: `010190/12345`.
        case other
    }

    let text: VisibleScalars
    let groups: [Group]

    init(_ text: VisibleScalars) {
        self.text = text
        var groups: [Group] = []
        var place = 0
        while place < text.count {
            let digits = Self.digits(in: text, from: place)
            guard !digits.isEmpty else {
                place += 1
                continue
            }
            let joint = groups.last.map { Self.joint(in: text, from: $0.end, to: place) } ?? .apart
            groups.append(Group(digits: digits, start: place, end: place + digits.count, joint: joint))
            place += digits.count
        }
        self.groups = groups
    }

    /// The groups from a place on that belong together, as long as they have at most so many digits in all.
    func joined(
        from first: Int, atMost limit: Int, brackets: Bool = false, others: Bool = false
    ) -> ArraySlice<Group> {
        var end = first
        var total = 0
        while groups.indices.contains(end), total + groups[end].count <= limit {
            let joint = groups[end].joint
            if end > first, joint == .apart || joint == .bracket && !brackets || joint == .other && !others { break }
            total += groups[end].count
            end += 1
        }
        return groups[first..<end]
    }

    private static func digits(in text: VisibleScalars, from start: Int) -> [UInt8] {
        var digits: [UInt8] = []
        while let digit = text[start + digits.count]?.digit { digits.append(digit) }
        return digits
    }

    private static func joint(in text: VisibleScalars, from start: Int, to end: Int) -> Joint {
        // No number has wider gaps, and without a limit a page of spaces would be read again for each group.
        guard end - start <= 4 else { return .apart }
        let between = (start..<end).compactMap { text[$0] }
        let signs = between.filter { !$0.isSpace }
        guard let sign = signs.first else { return .space }
        if signs.allSatisfy({ $0 == "(" || $0 == ")" }) { return .bracket }
        guard signs.count == 1 else { return .apart }
        // "kl. 18. 90 barn": a full stop with a space after it ends a sentence.
        if dots.contains(sign) { return between.count == 1 ? .dot : .other }
        if hyphens.contains(sign) { return .hyphen }
        return sign.properties.isAlphabetic ? .apart : .other
    }

    private static let dots: Set<Unicode.Scalar> = [".", "\u{B7}", "\u{2024}", "\u{FF0E}"]
    private static let hyphens: Set<Unicode.Scalar> = [
        "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}", "\u{FE63}", "\u{FF0D}",
    ]
}

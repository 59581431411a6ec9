/// A list from Word, Excel, LibreOffice or PowerPoint, as plain text: each line without the mark in front of it.
package enum PastedList {
    /// The same text, with its lines as they are but for their marks.
    ///
    /// - Parameter isExcerpt: they are single lines of a longer list: what each goes on from, and what goes on from it, need
    ///   not be there.
    package static func withoutMarks(_ text: String, isExcerpt: Bool = false) -> String {
        let lines = text.replacing("\r\n", with: "\n").split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard lines.contains(where: { !ListMark.reading($0).marks.isEmpty }) else { return text }
        return bare(lines.map(Substring.init), isExcerpt: isExcerpt).joined(separator: "\n")
    }

    /// The lines without their marks; a line that is a mark alone becomes empty.
    static func bare(_ lines: [Substring], isExcerpt: Bool = false) -> [Substring] {
        let read = lines.map(ListMark.reading)
        var lastPlace: [Place: Int] = [:]
        for (index, line) in read.enumerated() {
            for mark in line.marks { if let place = Place(mark) { lastPlace[place] = index } }
        }
        var open = OpenLists()
        return zip(lines.indices, read).map { index, line in
            let isMark = line.marks.contains { mark in
                guard let place = Place(mark) else { return true }
                let goesOn = lastPlace[place.next].map { $0 > index } ?? false
                let isUnderWay = open.goOn(to: place)
                let isOne =
                    isUnderWay || stands(mark, before: line.rest, goesOn: goesOn)
                    || isExcerpt && standsAlone(mark, before: line.rest)
                guard isOne else { return false }
                if !isUnderWay { open.begin(at: place) }
                return true
            }
            return isMark ? line.rest.drop(while: \.isWhitespace) : lines[index]
        }
    }

    /// Whether it begins a list. «2. juni» by itself is a date, «A. Moen» has an initial, and «1. etasje» is a place:
    /// after an ordinal number stands a small letter, after a list's mark a capital or another line that goes on.
    private static func stands(_ mark: ListMark, before rest: Substring, goesOn: Bool) -> Bool {
        guard let count = mark.count else { return true }
        let word = rest.drop(while: \.isWhitespace).prefix { $0.isLetter }.lowercased()
        let isOne = count.value == 1
        switch mark.gap {
        case .tab: return !mark.isBelowAnother || isOne
        case .space where isAfterOrdinal(word): return false
        case .space: return goesOn || (count.style == .digit && isOne && !mark.isBelowAnother && isCapital(rest))
        case .none: return goesOn && !isAfterOrdinal(word)
        }
    }

    /// Whether it is a list's mark on a line by itself: «7. Fjordvik skole», «b) Fjordvik IL». A capital may be somebody's
    /// initial, and is left.
    private static func standsAlone(_ mark: ListMark, before rest: Substring) -> Bool {
        guard let count = mark.count, !mark.isBelowAnother, mark.gap == .space else { return false }
        let word = rest.drop(while: \.isWhitespace).prefix { $0.isLetter }.lowercased()
        return [.digit, .small, .smallRoman].contains(count.style) && isCapital(rest) && !isAfterOrdinal(word)
    }

    private static func isCapital(_ rest: Substring) -> Bool {
        rest.first { !$0.isWhitespace }?.isLowercase == false
    }

    /// «1. mai», «2. klasse»: what people write after an ordinal number.
    private static func isAfterOrdinal(_ word: String) -> Bool {
        NorwegianTime.month(named: word) != nil || ["klasse", "trinn", "trinnet", "plass", "divisjon"].contains(word)
    }

    /// A number in a list that counts in one way.
    private struct Place: Hashable {
        let style: ListMark.Style
        let value: Int

        var next: Place { Place(style: style, value: value + 1) }

        init?(_ mark: ListMark) {
            guard let count = mark.count else { return nil }
            self.init(style: count.style, value: count.value)
        }

        private init(style: ListMark.Style, value: Int) {
            (self.style, self.value) = (style, value)
        }
    }

    /// The lists that have been begun and may go on, the innermost last.
    private struct OpenLists {
        private var next: [Place] = []

        mutating func goOn(to place: Place) -> Bool {
            guard let level = next.lastIndex(of: place) else { return false }
            next.removeSubrange((level + 1)...)
            next[level] = place.next
            return true
        }

        mutating func begin(at place: Place) {
            // Deeper than anybody writes; a page of ones is no list of lists.
            if next.count > 8 { next.removeFirst() }
            next.append(place.next)
        }
    }
}

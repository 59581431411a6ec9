/// An e-mail address, also one with [at] in it to hide it from machines.
enum WrittenEmailAddress {
    static func isFound(in text: VisibleScalars) -> Bool {
        (0..<text.count).contains { place in
            guard let sign = text[place] else { return false }
            if ats.contains(sign) { return isAddress(from: place, to: place + 1, in: text) }
            guard opening.contains(sign), let end = bracketedAt(from: place, in: text) else { return false }
            return isAddress(from: skipSpaces(from: place, by: -1, in: text), to: end, in: text)
        }
    }

    /// Whether a name ends just before the first place and a domain begins at the second.
    private static func isAddress(from start: Int, to end: Int, in text: VisibleScalars) -> Bool {
        guard let last = text[start - 1] else { return false }
        return (isNamePart(last) || "_-+.%'".unicodeScalars.contains(last)) && isDomain(from: end, in: text)
    }

    /// At least two parts with a dot between, the last of them letters alone: `b.no`, `post.b.no`.
    private static func isDomain(from start: Int, in text: VisibleScalars) -> Bool {
        var place = start
        var hasDot = false
        while true {
            let end = endOfPart(from: place, in: text)
            guard end > place else { return false }
            if hasDot, end - place >= 2, (place..<end).allSatisfy({ text[$0]?.isLetter ?? false }) { return true }
            guard let next = afterDot(at: end, in: text) else { return false }
            hasDot = true
            place = next
        }
    }

    private static func endOfPart(from start: Int, in text: VisibleScalars) -> Int {
        var place = start
        while let scalar = text[place], isNamePart(scalar) || scalar == "-" { place += 1 }
        return place
    }

    private static func afterDot(at place: Int, in text: VisibleScalars) -> Int? {
        guard let sign = text[place] else { return nil }
        if sign == "." || sign == "\u{FF0E}" { return place + 1 }
        let open = skipSpaces(from: place, by: 1, in: text)
        return bracketed(["dot", "punktum", "prikk"], from: open, in: text)
    }

    /// The place after `[at]`, `( at )` or `{krøllalfa}`, and after the spaces that follow.
    private static func bracketedAt(from open: Int, in text: VisibleScalars) -> Int? {
        bracketed(["at", "alfa", "krøllalfa", "alfakrøll"], from: open, in: text)
    }

    private static func bracketed(_ words: Set<String>, from open: Int, in text: VisibleScalars) -> Int? {
        guard let sign = text[open], opening.contains(sign) else { return nil }
        let start = skipSpaces(from: open + 1, by: 1, in: text)
        let word = text.word(from: start)
        let end = skipSpaces(from: start + word.unicodeScalars.count, by: 1, in: text)
        guard words.contains(word), let close = text[end], closing.contains(close) else { return nil }
        return skipSpaces(from: end + 1, by: 1, in: text)
    }

    /// Past at most two spaces, so that a page of spaces is never read twice.
    private static func skipSpaces(from start: Int, by step: Int, in text: VisibleScalars) -> Int {
        var place = start
        for _ in 0..<2 {
            guard text[step > 0 ? place : place - 1]?.isSpace ?? false else { break }
            place += step
        }
        return place
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLetter || scalar.digit != nil
    }

    private static let ats: Set<Unicode.Scalar> = ["@", "\u{FF20}", "\u{FE6B}"]
    private static let opening: Set<Unicode.Scalar> = ["(", "[", "{", "<"]
    private static let closing: Set<Unicode.Scalar> = [")", "]", "}", ">"]
}

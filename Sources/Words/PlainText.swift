/// People's words as they are kept: no control characters, no invisible direction marks, no empty edges.
package enum PlainText {
    /// Cleans a text of several lines. Emoji and right-to-left letters stay as they are.
    package static func lines(_ text: String) -> String {
        let unified = text.replacing("\r\n", with: "\n")
        var kept = String.UnicodeScalarView()
        for scalar in unified.unicodeScalars {
            if let space = parting(scalar) { kept.append(space) } else if !isUnwanted(scalar) { kept.append(scalar) }
        }
        guard kept.contains(where: isVisible) else { return "" }
        return trimmed(kept)
    }

    /// Cuts a text to a number of characters, as people count them. A character can be made of many code points; there
    /// is room for ten of those for each, which is what the database takes.
    package static func cut(_ text: String, to count: Int) -> String {
        let scalars = text.unicodeScalars
        var cut = String(String(scalars.prefix(count * 10)).prefix(count))
        // The last character may have been cut in the middle.
        if scalars.count > count * 10, cut.unicodeScalars.count == count * 10 { cut.removeLast() }
        return cut
    }

    /// How long a text is, in characters as people count them. One with more than ten code points to a character counts
    /// as longer.
    package static func length(of text: String) -> Int {
        max(text.count, (text.unicodeScalars.count + 9) / 10)
    }

    /// Whether it would leave ink on paper.
    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
    }

    /// Cleans a text of one line: line breaks become spaces.
    package static func line(_ text: String) -> String {
        lines(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// By code points: going backwards over whole characters takes quadratic time in a long row of flags.
    private static func trimmed(_ text: String.UnicodeScalarView) -> String {
        guard let first = text.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = text.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }

    /// What parts words becomes a line break or a space and never nothing: the soft line breaks of Word and PowerPoint,
    /// page breaks, and what old programs put between fields.
    private static func parting(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x0A...0x0D, 0x85, 0x2028, 0x2029: "\n"
        case 0x09, 0x1C...0x1F: " "
        default: nil
        }
    }

    /// Control characters, and the marks that turn the direction of the text that follows: a note with one of those
    /// would turn the whole page. Joiners inside emoji are kept.
    private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: true
        case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
        case 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}

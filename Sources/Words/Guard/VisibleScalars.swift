/// A text as the eye reads it: without the characters that take no room, and safe to look into at any place.
///
/// Soft hyphens, joiners and the keycaps of emoji digits would otherwise hide a number from us that people can read.
struct VisibleScalars: Sendable {
    private let scalars: [Unicode.Scalar]

    init(_ text: String) {
        scalars = text.unicodeScalars.filter { scalar in
            scalar.isASCII || !(scalar.properties.isDefaultIgnorableCodePoint || scalar.value == 0x20E3)
        }
    }

    var count: Int { scalars.count }

    /// The scalar at a place, or nil before the beginning and after the end.
    subscript(place: Int) -> Unicode.Scalar? {
        scalars.indices.contains(place) ? scalars[place] : nil
    }

    /// The word that begins at a place, in lower case; empty when no letter stands there.
    func word(from start: Int, atMost limit: Int = 16) -> String {
        var word = ""
        for place in start..<(start + limit) {
            guard let scalar = self[place], scalar.isLetter else { break }
            word.unicodeScalars.append(scalar)
        }
        return word.lowercased()
    }

    /// The word that ends just before a place, in lower case; empty when no letter stands there.
    func word(before end: Int, atMost limit: Int = 16) -> String {
        var start = end
        while end - start < limit, let scalar = self[start - 1], scalar.isLetter { start -= 1 }
        return start == end ? "" : word(from: start, atMost: end - start)
    }
}

extension Unicode.Scalar {
    /// The value of a decimal digit in any script, full-width and styled ones too; nil for ² and ½.
    package var digit: UInt8? {
        if isASCII { return (0x30...0x39).contains(value) ? UInt8(value - 0x30) : nil }
        guard properties.numericType == .decimal else { return nil }
        return Character(self).wholeNumberValue.flatMap(UInt8.init(exactly:))
    }

    /// Letters, and the marks that stand on them when å is written as a and a ring.
    var isLetter: Bool {
        properties.isAlphabetic || properties.generalCategory == .nonspacingMark
    }

    /// Ordinary, non-breaking, thin and full-width spaces; not a tab and not a new line.
    var isSpace: Bool {
        properties.generalCategory == .spaceSeparator
    }
}

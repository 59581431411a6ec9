/// Text as ASCII in lines of at most 76 characters, readable as far as it is ASCII already (RFC 2045).
enum QuotedPrintable {
    static func encoded(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(line).joined(separator: "\r\n")
    }

    /// «=C3=A5» for å.
    static func encoded(_ scalar: Unicode.Scalar) -> String {
        scalar.utf8.map { "=\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
    }

    private static func line(_ line: Substring) -> String {
        var encoded = ""
        var length = 0
        let scalars = line.unicodeScalars
        for place in scalars.indices {
            let isLast = scalars.index(after: place) == scalars.endIndex
            var letters = written(scalars[place], isFirst: length == 0, isLast: isLast)
            if length + letters.utf8.count > 75 {
                encoded += "=\r\n"
                letters = written(scalars[place], isFirst: true, isLast: isLast)
                length = 0
            }
            encoded += letters
            length += letters.utf8.count
        }
        return encoded
    }

    /// A full stop alone on a line would end the letter on its way; a space at the end of one would be lost.
    private static func written(_ scalar: Unicode.Scalar, isFirst: Bool, isLast: Bool) -> String {
        switch scalar {
        case "=": encoded(scalar)
        case ".": isFirst ? encoded(scalar) : "."
        case " ": isLast ? encoded(scalar) : " "
        case "!"..."~": String(scalar)
        default: encoded(scalar)
        }
    }

    private static let digits = Array("0123456789ABCDEF")
}

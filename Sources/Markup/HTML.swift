/// A piece of a page. Whatever is put into it as text comes out as text: every interpolated string is escaped.
///
///     let greeting: HTML = "<p>\(name)</p>"   // name = "<b>" gives <p>&lt;b&gt;</p>
///
/// Only a literal in our own source, or another `HTML`, is taken as markup.
package struct HTML: Sendable, Equatable, ExpressibleByStringInterpolation {
    package private(set) var source: String

    package static let nothing: HTML = ""

    package init(stringLiteral value: String) {
        source = value
    }

    package init(stringInterpolation: StringInterpolation) {
        source = stringInterpolation.source
    }

    /// Takes a string as it is. Only for files of our own (drawings) and for what this type made earlier (an approved copy).
    package init(trusted source: String) {
        self.source = source
    }

    /// Plain text, escaped.
    package init(_ text: String) {
        source = HTML.escaped(text)
    }

    package var isEmpty: Bool { source.isEmpty }

    package static func + (first: HTML, second: HTML) -> HTML {
        HTML(trusted: first.source + second.source)
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var source = ""

        package init(literalCapacity: Int, interpolationCount: Int) {
            source.reserveCapacity(literalCapacity + interpolationCount * 24)
        }

        package mutating func appendLiteral(_ literal: String) {
            source += literal
        }

        package mutating func appendInterpolation(_ text: String) {
            source += HTML.escaped(text)
        }

        package mutating func appendInterpolation(_ number: some BinaryInteger) {
            source += String(number)
        }

        package mutating func appendInterpolation(_ html: HTML) {
            source += html.source
        }

        package mutating func appendInterpolation(_ html: HTML?) {
            source += html?.source ?? ""
        }

        package mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { source += piece.source }
        }

        /// An attribute without a value, when it is to be there: `<input\("checked", when: isChosen)>`.
        package mutating func appendInterpolation(_ attribute: StaticString, when isThere: Bool) {
            if isThere { source += " \(attribute)" }
        }

        /// An attribute with a value, when there is one: `<li\("aria-current", is: current)>`.
        package mutating func appendInterpolation(_ attribute: StaticString, is value: String?) {
            if let value { source += " \(attribute)=\"\(HTML.escaped(value))\"" }
        }
    }

    /// Safe both between tags and inside quoted attributes.
    static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: isSpecial) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
            || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }
}

extension Sequence<HTML> {
    /// Puts pieces together with something between them.
    package func joined(by separator: HTML = "\n") -> HTML {
        HTML(trusted: map(\.source).joined(separator: separator.source))
    }
}

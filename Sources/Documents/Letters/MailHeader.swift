import Words
import WorkModel

/// One line of what stands above a letter, such as `Subject`: in ASCII, and folded (RFC 5322 and 2047).
struct MailHeader: Sendable {
    private let name: String
    /// What a line may be broken between.
    private let words: [String]

    /// People's words. What is not ASCII, or could be taken for something else, is encoded.
    init(_ name: String, _ text: String) {
        self.name = name
        let text = PlainText.line(text)
        words =
            MailHeader.isPlain(text)
            ? MailHeader.words(of: text) : MailHeader.encoded(text, after: name.utf8.count + 2)
    }

    init(_ name: String, _ mailbox: Mailbox) {
        self.name = name
        words =
            MailHeader.written(PlainText.line(mailbox.name), after: name.utf8.count + 2)
            + ["<\(mailbox.address.ascii)>"]
    }

    /// What has a form of its own. Only what ASCII shows is kept of it, and nothing that is too long for a line.
    init(_ name: String, exactly value: String) {
        self.name = name
        let shown = value.unicodeScalars.filter { (" "..."~").contains($0) }
        words = MailHeader.words(of: String(String.UnicodeScalarView(shown))).filter { $0.utf8.count < 900 }
    }

    /// Lines of at most 76 characters where words can be parted, each with its end.
    var lines: String {
        var lines = ["\(name):"]
        var length = lines[0].utf8.count
        for word in words {
            if length + 1 + word.utf8.count > 76 {
                lines.append("")
                length = 0
            }
            lines[lines.count - 1] += " \(word)"
            length += 1 + word.utf8.count
        }
        return lines.map { "\($0)\r\n" }.joined()
    }

    private static func words(of text: String) -> [String] { text.split(separator: " ").map(String.init) }

    /// Whether it can stand as it is: a word in the form of an encoded one would be read as that.
    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { (" "..."~").contains($0) } && !text.contains("=?")
            && words(of: text).allSatisfy { $0.utf8.count <= 60 }
    }

    /// Somebody's name: as it is, in quotation marks, or encoded.
    private static func written(_ name: String, after start: Int) -> [String] {
        guard isPlain(name) else { return encoded(name, after: start) }
        guard name.unicodeScalars.contains(where: { !isAtomic($0) && $0 != " " }) else { return words(of: name) }
        let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return words(of: "\"\(escaped)\"")
    }

    private static func isAtomic(_ scalar: Unicode.Scalar) -> Bool {
        isLetterOrDigit(scalar) || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains(scalar)
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
    }

    /// Encoded words of at most 75 characters, the first of them so much shorter that it has room behind the header's
    /// name. No character is split.
    private static func encoded(_ text: String, after start: Int) -> [String] {
        var words = [""]
        for scalar in text.unicodeScalars {
            let letters = encoded(scalar)
            let room = 75 - "=?utf-8?Q??=".utf8.count - (words.count == 1 ? start : 0)
            if words[words.count - 1].utf8.count + letters.utf8.count > room { words.append("") }
            words[words.count - 1] += letters
        }
        return words.filter { !$0.isEmpty }.map { "=?utf-8?Q?\($0)?=" }
    }

    private static func encoded(_ scalar: Unicode.Scalar) -> String {
        if isLetterOrDigit(scalar) || "!*+-/".unicodeScalars.contains(scalar) { return String(scalar) }
        return scalar == " " ? "_" : QuotedPrintable.encoded(scalar)
    }
}

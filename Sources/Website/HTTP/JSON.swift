/// The little JSON that our own scripts read.
enum JSON: Sendable {
    case text(String)
    case number(Int)
    case bool(Bool)
    case list([JSON])
    case null

    static func object(_ members: [(String, JSON)]) -> String {
        "{" + members.map { "\(quoted($0.0)):\($0.1.written)" }.joined(separator: ",") + "}"
    }

    private var written: String {
        switch self {
        case .text(let text): JSON.quoted(text)
        case .number(let number): String(number)
        case .bool(let bool): bool ? "true" : "false"
        case .list(let list): "[" + list.map(\.written).joined(separator: ",") + "]"
        case .null: "null"
        }
    }

    /// `<` is written so that the text can stand inside a script element.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "<": result += "\\u003c"
            case "\u{2028}": result += "\\u2028"
            case "\u{2029}": result += "\\u2029"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}

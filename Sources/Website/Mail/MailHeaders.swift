import Words

/// What stands above a mail or a part of one, as others have written it: any bytes at all, and never more than was read.
struct MailHeaders {
    /// In small letters, each with what follows it on one line.
    private let fields: [(name: String, value: String)]

    /// - Parameter lines: up to the first empty one.
    init(_ lines: some Sequence<String>) {
        var fields: [(name: String, value: String)] = []
        for line in lines.prefix(MailHeaders.most) {
            if line.first == " " || line.first == "\t" {
                guard let last = fields.indices.last, fields[last].value.utf8.count < MailHeaders.longest else {
                    continue
                }
                fields[last].value += " " + line.trimmed
            } else if let colon = line.firstIndex(of: ":") {
                fields.append(
                    (String(line[..<colon]).trimmed.lowercased(), String(line[line.index(after: colon)...]).trimmed))
            }
        }
        self.fields = fields
    }

    /// What follows the first of that name.
    subscript(_ name: String) -> String? { fields.first { $0.name == name.lowercased() }?.value }

    func all(_ name: String) -> [String] { fields.filter { $0.name == name.lowercased() }.map(\.value) }

    var isEmpty: Bool { fields.isEmpty }

    private static let most = 1000
    private static let longest = 8000
}

/// What kind a part is: `multipart/report; report-type=delivery-status; boundary="…"`.
struct MailKind {
    /// In small letters.
    let name: String
    private let parameters: [String: String]

    init(_ value: String) {
        var parts = MailKind.parts(of: value)[...]
        name = parts.popFirst()?.trimmed.lowercased() ?? ""
        var parameters: [String: String] = [:]
        for part in parts {
            let pair = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard pair.count == 2 else { continue }
            parameters[pair[0].lowercased()] = pair[1]
        }
        self.parameters = parameters
    }

    subscript(_ parameter: String) -> String? { parameters[parameter] }

    /// Parted by semicolons that stand in no quotation marks, which are taken away.
    private static func parts(of value: String) -> [String] {
        var (parts, isQuoted, isEscaped) = ([""], false, false)
        for scalar in value.unicodeScalars {
            let last = parts.count - 1
            switch scalar {
            case _ where isEscaped:
                parts[last].unicodeScalars.append(scalar)
                isEscaped = false
            case "\\" where isQuoted: isEscaped = true
            case "\"": isQuoted.toggle()
            case ";" where !isQuoted: parts.append("")
            default: parts[last].unicodeScalars.append(scalar)
            }
        }
        return parts
    }
}

extension StringProtocol {
    /// Without blanks at its ends.
    var trimmed: String {
        let blanks: Set<Character> = [" ", "\t", "\r", "\n", "\r\n"]
        return String(drop { blanks.contains($0) }.reversed().drop { blanks.contains($0) }.reversed())
    }
}

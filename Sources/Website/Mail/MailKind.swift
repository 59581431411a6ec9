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

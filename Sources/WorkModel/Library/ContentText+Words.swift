import Words

/// A decoder's errors, in words for the person who writes the file.
extension ContentText {
    static func kind(of type: Any.Type) -> String {
        switch type {
        case is Int.Type: "a whole number"
        case is Double.Type: "a number"
        case is Bool.Type: "true or false"
        case is String.Type: "a text"
        default: "\(type)".hasPrefix("Array") ? "a list" : "a group of fields"
        }
    }

    /// For a word that is not one of a fixed few: names it and those that can stand there.
    static func words(of context: DecodingError.Context) -> String {
        let text = context.debugDescription
        guard let found = text.firstMatch(of: /Cannot initialize (\w+) from invalid String value (.+)/) else {
            return text
        }
        let word = "«\(found.2)» is not a word that can stand here"
        guard let possible = possibleWords[String(found.1)] else { return word }
        return "\(word): \(possible.joined(separator: ", "))"
    }

    private static let possibleWords: [String: [String]] = [
        "Variant": Variant.allCases.map(\.rawValue), "Language": Language.allCases.map(\.rawValue),
        "CardColour": CardColour.allCases.map(\.rawValue), "Kind": StepTemplate.Kind.allCases.map(\.rawValue),
        "Record": StepTemplate.Record.allCases.map(\.rawValue), "Choice": StepTemplate.Choice.allCases.map(\.rawValue),
        "InviteeKind": InviteeKind.allCases.map(\.rawValue), "Part": Handbook.Part.allCases.map(\.rawValue),
    ]
}

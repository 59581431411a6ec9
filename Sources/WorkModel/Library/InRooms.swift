import Words

/// What is said to people around tables in a hall, said to people in the rooms of a video meeting. The texts are written
/// for a hall; here stands, once, what is different.
enum InRooms {
    static func said(_ text: String, in language: Language) -> String {
        let changes = beginnings[language] ?? [:]
        var said = ""
        var rest = text[...]
        while let start = rest.firstIndex(where: \.isLetter) {
            said += rest[..<start]
            rest = rest[start...]
            let word = rest.prefix { $0.isLetter }
            let change = changes[word.lowercased()]?.first { begins(rest, with: $0.hall) }
            if let change {
                said += word.first?.isUppercase == true ? change.room.capitalisedFirst : change.room
                rest = rest.dropFirst(change.hall.count)
            } else {
                said += word
                rest = rest.dropFirst(word.count)
            }
        }
        return said + rest
    }

    /// Every text of a content file. Its texts stand by language; the rest are names and numbers.
    static func said(_ value: Any, in language: Language? = nil) -> Any {
        switch value {
        case let text as String: language.map { said(text, in: $0) } ?? text
        case let list as [Any]: list.map { said($0, in: language) }
        case let fields as [String: Any]:
            Dictionary(uniqueKeysWithValues: fields.map { ($0, said($1, in: Language(rawValue: $0) ?? language)) })
        default: value
        }
    }

    private struct Change: Sendable {
        let hall: String
        let room: String
    }

    /// Whole words, with a small or a large letter first.
    private static func begins(_ text: Substring, with words: String) -> Bool {
        let there = text.prefix(words.count)
        guard there.lowercased() == words.lowercased() else { return false }
        return text.dropFirst(words.count).first?.isLetter != true
    }

    /// By first word, the longest first: what is said of a whole sentence goes before what is said of a word.
    private static let beginnings: [Language: [String: [Change]]] = [.bokmål: nb, .nynorsk: nn, .english: en].mapValues
    {
        let changes = $0.map { Change(hall: $0.0, room: $0.1) }.sorted { $0.hall.count > $1.hall.count }
        return Dictionary(grouping: changes) { $0.hall.prefix { $0.isLetter }.lowercased() }
    }
}

/// The same said in each language. A missing language does not compile.
package struct Phrase: Sendable, Hashable, Codable {
    package let nb: String
    package let nn: String
    package let en: String

    package init(nb: String, nn: String, en: String) {
        self.nb = nb
        self.nn = nn
        self.en = en
    }

    /// The same words in every language: names, numbers, people's own words.
    package init(same: String) {
        self.init(nb: same, nn: same, en: same)
    }

    package subscript(language: Language) -> String {
        switch language {
        case .bokmål: nb
        case .nynorsk: nn
        case .english: en
        }
    }

    package func map(_ change: (String) -> String) -> Phrase {
        Phrase(nb: change(nb), nn: change(nn), en: change(en))
    }
}

// MARK: - In the content's files

extension Phrase {
    /// Set on a decoder that reads a set written in one language: there a text may stand alone, without the languages.
    package static let onlyLanguageKey = CodingUserInfoKey(rawValue: "one language only")

    package init(from decoder: any Decoder) throws {
        if Phrase.mayStandAlone(decoder), let text = try? decoder.singleValueContainer().decode(String.self) {
            self.init(same: text)
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            nb: try container.decode(String.self, forKey: .nb), nn: try container.decode(String.self, forKey: .nn),
            en: try container.decode(String.self, forKey: .en))
    }

    static func mayStandAlone(_ decoder: any Decoder) -> Bool {
        onlyLanguageKey.map { decoder.userInfo[$0] != nil } ?? false
    }
}

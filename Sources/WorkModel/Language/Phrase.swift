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

import Words

/// What is in place and what is not: an overview and a source of ideas, never a verdict.
package struct Checklist: Sendable, Codable, Equatable {
    package let checklist: Variant
    /// The one language of a checklist from elsewhere; nil for one in all three.
    package let language: Language?
    package let title: Phrase
    package let lead: Phrase
    package let themes: [Theme]

    package struct Theme: Sendable, Codable, Equatable {
        package let key: String
        package let title: Phrase
        package let why: Phrase
        package let items: [Item]
        /// Questions to go deeper with.
        package let deepening: Lines
        /// What a group can talk about for ten or twenty minutes.
        package let reflection: Lines
    }

    package struct Item: Sendable, Codable, Equatable {
        package let key: String
        package let text: Phrase
    }

    package var itemCount: Int { themes.map(\.items.count).reduce(0, +) }

    /// Items are numbered through the whole list: the number of a theme's first one, from 1.
    package func firstNumber(of theme: Theme) -> Int {
        themes.prefix { $0.key != theme.key }.map(\.items.count).reduce(1, +)
    }
}

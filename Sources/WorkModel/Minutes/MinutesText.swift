import Words

/// The minutes as they read at one moment and in one language: what a page shows, a printer prints and an approval freezes.
package struct MinutesText: Sendable, Codable, Equatable {
    package let title: String
    package let language: Language
    package let isInvented: Bool
    package let parts: [Part]

    package struct Part: Sendable, Codable, Equatable {
        package let part: Minutes.Part
        package let heading: String
        /// The language the program's words are in; people's own are not translated.
        package let language: Language
        package let blocks: [Block]
    }

    package func part(_ part: Minutes.Part) -> Part? { parts.first { $0.part == part } }

    /// Changes when anything that is read does.
    package var fingerprint: String {
        Fingerprint.of(parts.map { "\($0.heading)\n\($0.blocks.asText)" }.joined(separator: "\n") + title)
    }
}

extension Minutes {
    /// What stands in the minutes now, by the program or by hand.
    package func text(in language: Language) -> MinutesText {
        let parts = parts.map { part in
            let edited = edited(part)
            return MinutesText.Part(
                part: part, heading: heading(of: part)[language], language: edited?.language ?? language,
                blocks: edited.map { [Block](text: $0.text) } ?? written(part, in: language))
        }
        return MinutesText(
            title: title(in: language), language: language, isInvented: dugnad.isInvented, parts: parts)
    }
}

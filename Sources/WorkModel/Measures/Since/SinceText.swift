import Words

/// What has been done since last as it reads at one moment and in one language: what is shown, printed and published.
package struct SinceText: Sendable, Codable, Equatable {
    package let title: String
    package let lead: String
    package let language: Language
    package let isInvented: Bool
    package let rows: [Row]

    package struct Row: Sendable, Codable, Equatable {
        package let fate: SinceFate
        package let name: String
        package let text: String
        /// The language of the words; people's own are not translated.
        package let language: Language

        package init(fate: SinceFate, name: String, text: String, language: Language) {
            (self.fate, self.name, self.text, self.language) = (fate, name, text, language)
        }
    }

    package init(title: String, lead: String, language: Language, isInvented: Bool, rows: [Row]) {
        (self.title, self.lead, self.language) = (title, lead, language)
        (self.isInvented, self.rows) = (isInvented, rows)
    }

    /// Changes when anything that is read does.
    package var fingerprint: String {
        Fingerprint.of(
            ([title, lead] + rows.flatMap { [$0.fate.rawValue, $0.name, $0.text] }).joined(separator: "\n"))
    }
}

extension SinceReport {
    /// What others are to read, by the program or by hand.
    package func text(in language: Language, isInvented: Bool) -> SinceText {
        let texts = SinceTexts(language: language)
        return SinceText(
            title: SinceTexts.question[language], lead: texts.lead(of: self), language: language,
            isInvented: isInvented,
            rows: shown.map { row in
                SinceText.Row(
                    fate: row.fate, name: row.name, text: texts.text(of: row),
                    language: row.edit.map { $0.isOwn ? $0.language : language } ?? language)
            })
    }
}

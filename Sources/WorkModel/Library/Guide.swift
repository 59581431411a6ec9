import Words

/// A page to read before, during or after a dugnad.
package struct Guide: Sendable, Codable, Equatable {
    package let guide: String
    package let order: Int
    /// The one language of a guide from elsewhere; nil for one in all three.
    package let language: Language?
    package let title: Phrase
    package let short: Phrase
    package let lead: Phrase
    package let sections: [Section]

    package struct Section: Sendable, Codable, Equatable {
        package let key: String
        package let heading: Phrase
        /// Paragraphs, sub-headings and lists as `[Block]` reads them.
        package let text: Phrase
    }
}

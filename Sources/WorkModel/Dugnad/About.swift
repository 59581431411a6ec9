import Words

/// What a dugnad is called by those who hold it, and what they want with it.
package struct About: Sendable, Equatable {
    package var title: String?
    /// One a line.
    package var aims: String?

    package init(_ dugnad: Dugnad) {
        (title, aims) = (dugnad.title, dugnad.aims)
    }

    package init(title: String? = nil, aims: String? = nil) {
        (self.title, self.aims) = (title, aims)
    }

    package var words: String { [title, aims].compactMap(\.self).joined(separator: "\n") }

    /// Tells whether somebody else has written since a form was opened.
    package var fingerprint: String { Fingerprint.of(words) }
}

extension Dugnad {
    package var aimsInLines: [String] { aims?.inLines ?? [] }

    /// «Mål: Finne to tiltak. Høre fra ungdommen.»
    package var aimsInSentences: Phrase? {
        guard !aimsInLines.isEmpty else { return nil }
        let sentences = aimsInLines.map { line in
            line.last.map { ".!?…".contains($0) } == true ? line : line + "."
        }.joined(separator: " ")
        return Phrase(nb: "Mål: \(sentences)", nn: "Mål: \(sentences)", en: "Aims: \(sentences)")
    }

    /// «Fritid for alle, Fjordvik», or nil for one that nobody has given a name.
    package var titleAndPlace: String? { title.map { "\($0), \(nameAndDistrict)" } }
}

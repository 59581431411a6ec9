import Words

/// What a dugnad is called by those who hold it, what they want with it, and where ideas may get money.
package struct About: Sendable, Equatable {
    package var title: String?
    /// One a line.
    package var aims: String?
    /// One a line.
    package var funding: String?

    package init(_ dugnad: Dugnad) {
        (title, aims, funding) = (dugnad.title, dugnad.aims, dugnad.funding)
    }

    package init(title: String? = nil, aims: String? = nil, funding: String? = nil) {
        (self.title, self.aims, self.funding) = (title, aims, funding)
    }

    package var words: String { [title, aims, funding].compactMap(\.self).joined(separator: "\n") }

    /// Tells whether somebody else has written since a form was opened.
    package var fingerprint: String { Fingerprint.of(words) }
}

extension Dugnad {
    package var aimsInLines: [String] { aims?.inLines ?? [] }
    package var fundingInLines: [String] { funding?.inLines ?? [] }

    /// What stands over them.
    package static let fundingHeading = Phrase(
        nb: "Støtteordninger som kan passe", nn: "Støtteordningar som kan passe", en: "Funding that may fit")

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

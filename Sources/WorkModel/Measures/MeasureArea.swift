import Words

/// The six areas of the national plan «Alle inkludert!», as tags. The names stand in the database and in takeouts.
package enum MeasureArea: String, Sendable, Codable, CaseIterable {
    case prices, information, variety, voice, cooperation, knowledge

    package var name: Phrase {
        switch self {
        case .prices: Phrase(nb: "Lavere priser", nn: "Lågare prisar", en: "Lower prices")
        case .information: Phrase(nb: "God informasjon", nn: "God informasjon", en: "Good information")
        case .variety: Phrase(nb: "Mer å velge mellom", nn: "Meir å velje mellom", en: "More to choose from")
        case .voice: Phrase(nb: "Barn blir hørt", nn: "Barn blir høyrde", en: "Children are heard")
        case .cooperation: Phrase(nb: "Samarbeid", nn: "Samarbeid", en: "Cooperation")
        case .knowledge: Phrase(nb: "Kunnskap", nn: "Kunnskap", en: "Knowledge")
        }
    }
}

import Words

/// What young people propose, on a paper for those who are to hear it: in their own words, with where it comes from and
/// nobody's name.
package struct ProposalsPaper: Sendable, Equatable {
    /// Whom it is handed to.
    package enum Recipient: String, Sendable, CaseIterable {
        case youthCouncil = "ungdomsradet"
        case municipalCouncil = "kommunestyret"

        package var name: Phrase {
            switch self {
            case .youthCouncil: Phrase(nb: "ungdomsrådet", nn: "ungdomsrådet", en: "the youth council")
            case .municipalCouncil: Phrase(nb: "kommunestyret", nn: "kommunestyret", en: "the municipal council")
            }
        }
    }

    package let title: String
    /// To whom, from which samling, and how many took part.
    package let lead: String
    package let heading: String
    /// The proposals; a sentence where there are none yet.
    package let blocks: [Block]
}

extension Minutes {
    /// - Parameter recipient: nil for a paper that says nothing of whom it is for.
    package func proposals(to recipient: ProposalsPaper.Recipient?, in language: Language) -> ProposalsPaper {
        let name = dugnad.nameAndDistrict
        let title = Phrase(nb: "Forslag fra \(name)", nn: "Forslag frå \(name)", en: "Proposals from \(name)")
        let to = recipient.map { Phrase(nb: "Til \($0.name.nb).", nn: "Til \($0.name.nn).", en: "To \($0.name.en).") }
        let lead = [to, cameFrom, tookPart(in: language)].compactMap { $0?[language] }.joined(separator: " ")
        return ProposalsPaper(
            title: title[language], lead: lead, heading: dugnad.variant.headline[language],
            blocks: agreed.measures.isEmpty ? measures(in: language) : [.measures(proposed(in: language))])
    }

    /// «Fra ungdomssamlingen mandag 28. mai 2027, Fjordvik ungdomshus.»
    private var cameFrom: Phrase {
        let day = dugnad.isWithoutDay ? nil : dugnad.held?.words ?? NorwegianTime.day(dugnad.heldFrom)
        let place = dugnad.placeInWords
        func rest(_ language: Language, after pause: String) -> String {
            (day.map { "\(pause) \($0[language])" } ?? "") + (place.map { ", \($0[language])" } ?? "")
        }
        return Phrase(
            nb: "Fra ungdomssamlingen\(rest(.bokmål, after: "")).",
            nn: "Frå ungdomssamlinga\(rest(.nynorsk, after: "")).",
            en: "From the young people’s samling\(rest(.english, after: ",")).")
    }

    private func tookPart(in language: Language) -> Phrase? {
        let counted = attendance.kinds.compactMap(\.people).reduce(0, +)
        let words = Headcount(attendance)?.words(in: language) ?? (counted > 0 ? String(counted) : nil)
        return words.map(\.capitalisedFirst).map {
            Phrase(nb: "\($0) var med.", nn: "\($0) var med.", en: "\($0) took part.")
        }
    }

    /// What is not decided is left out: the paper is for those who decide.
    private func proposed(in language: Language) -> [Block.MeasureItem] {
        let texts = MeasureTexts(language: language, variant: dugnad.variant, seating: dugnad.seating)
        return agreed.measures.map { measure in
            Block.MeasureItem(
                text: measure.text, from: nil, barriersLabel: MeasureLabels.barriers[language], barriers: [],
                facts: texts.facts(of: measure, times: []).filter { !$0.isMissing })
        }
    }
}

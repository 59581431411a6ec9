import Words

/// By what the measures that are alive are put together.
package enum PlanOrder: String, Sendable, CaseIterable {
    case day = "dato"
    case owner = "ansvarlig"
    case area = "omrade"

    package var name: Phrase {
        switch self {
        case .day: Phrase(nb: "Etter dato", nn: "Etter dato", en: "By date")
        case .owner: Phrase(nb: "Etter ansvarlig", nn: "Etter ansvarleg", en: "By who is responsible")
        case .area: Phrase(nb: "Etter område", nn: "Etter område", en: "By area")
        }
    }

    package static let alive = Phrase(nb: "Tiltak som lever", nn: "Tiltak som lever", en: "Measures that are alive")
}

extension ActionPlan {
    /// Those alive, put together; without a heading when they are one row.
    package func groups(
        by order: PlanOrder, in language: Language
    ) -> [(heading: String?, measures: [PlannedMeasure])] {
        switch order {
        case .day: alive.isEmpty ? [] : [(heading: nil, measures: alive)]
        case .owner:
            byOwner.map { (heading: $0.owner ?? ActionPlanTexts.nobodyYet[language], measures: $0.measures) }
        case .area:
            byArea.map { (heading: ($0.area?.name ?? ActionPlanTexts.noArea)[language], measures: $0.measures) }
        }
    }

    /// What rests and what is done: on hold, done by year, put away.
    package func sunk(in language: Language) -> [(heading: String, measures: [PlannedMeasure])] {
        let done = doneByYear.map { year, measures in
            (
                heading: Phrase(
                    nb: "Gjennomført i \(year)", nn: "Gjennomført i \(year)", en: "Done in \(year)")[language],
                measures: measures
            )
        }
        let all =
            [(heading: MeasureState.waiting.name[language], measures: waiting)] + done
            + [(heading: MeasureState.putAway.name[language], measures: putAway)]
        return all.filter { !$0.measures.isEmpty }
    }
}

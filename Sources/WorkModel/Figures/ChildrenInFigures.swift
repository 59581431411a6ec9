import Words

/// What the population figures say of the children in one place.
struct ChildrenInFigures {
    let place: Phrase
    /// Oldest first.
    let years: [ChildPopulation.Year]
    /// From 0 to 17.
    let ages: [Int]

    private var latest: ChildPopulation.Year? { years.last }
    /// The first year there is a figure for, when it is another than the latest.
    private var first: ChildPopulation.Year? { years.count > 1 ? years.first : nil }

    // MARK: In sentences

    var lead: Phrase {
        guard let latest else {
            return Phrase(
                nb: "Vi har ingen tall for barn i \(place.nb).", nn: "Vi har ingen tal for barn i \(place.nn).",
                en: "We have no figures for children in \(place.en).")
        }
        let number = NorwegianNumber.whole(latest.children)
        let here = Phrase(
            nb: "I \(place.nb) bor det \(number) barn og unge under 18\u{A0}år.",
            nn: "I \(place.nn) bur det \(number) barn og unge under 18\u{A0}år.",
            en: "\(number) children and young people under 18 live in \(place.en).")
        guard let first else { return here }
        let since = ChildrenInFigures.comparison(latest.children - first.children, since: first.year)
        return Phrase(nb: "\(here.nb) \(since.nb)", nn: "\(here.nn) \(since.nn)", en: "\(here.en) \(since.en)")
    }

    /// For an invitation; nil when there is no figure.
    var sentence: Phrase? {
        latest.map { latest in
            let number = NorwegianNumber.whole(latest.children)
            return Phrase(
                nb: "I \(place.nb) bor det \(number) barn under 18\u{A0}år (SSB, 1.\u{A0}januar \(latest.year)).",
                nn: "I \(place.nn) bur det \(number) barn under 18\u{A0}år (SSB, 1.\u{A0}januar \(latest.year)).",
                en:
                    "\(number) children under 18 live in \(place.en) (Statistics Norway, 1\u{A0}January \(latest.year))."
            )
        }
    }

    private static func comparison(_ change: Int, since year: Int) -> Phrase {
        let number = NorwegianNumber.whole(abs(change))
        if change == 0 {
            return Phrase(
                nb: "Det er like mange som i \(year).", nn: "Det er like mange som i \(year).",
                en: "That is as many as in \(year).")
        }
        return change > 0
            ? Phrase(
                nb: "Det er \(number) flere enn i \(year).", nn: "Det er \(number) fleire enn i \(year).",
                en: "That is \(number) more than in \(year).")
            : Phrase(
                nb: "Det er \(number) færre enn i \(year).", nn: "Det er \(number) færre enn i \(year).",
                en: "That is \(number) fewer than in \(year).")
    }

    // MARK: In figures

    var figures: [SaidFigure] {
        guard let latest else { return [] }
        let source = ChildrenInFigures.source(of: latest.year)
        let all = SaidFigure(
            label: ChildrenInFigures.label(of: 0...17), value: Phrase(same: NorwegianNumber.whole(latest.children)),
            source: source)
        let groups = zip(ChildPopulation.AgeGroup.allCases, latest.groups).map { group, children in
            SaidFigure(
                label: ChildrenInFigures.label(of: group.ages), value: Phrase(same: NorwegianNumber.whole(children)),
                source: source)
        }
        return [all] + (change.map { [$0] } ?? []) + groups
    }

    /// How the number has changed since the first year there is; the share of that year's number stands beside it.
    private var change: SaidFigure? {
        guard let first, let latest, first.children > 0 else { return nil }
        let change = latest.children - first.children
        let share = NorwegianNumber.percent(100 * Double(change) / Double(first.children))
        let signed = change > 0 ? "+\(share)" : share
        return SaidFigure(
            label: Phrase(
                nb: "Endring siden \(first.year), barn 0–17\u{A0}år",
                nn: "Endring sidan \(first.year), barn 0–17\u{A0}år",
                en: "Change since \(first.year), children 0–17"),
            value: Phrase(
                same: change == 0 ? "0" : "\(NorwegianNumber.change(change)) (\(signed))"),
            source: ChildrenInFigures.source(of: first.year, and: latest.year))
    }

    private static func label(of ages: ClosedRange<Int>) -> Phrase {
        let range = "\(ages.lowerBound)–\(ages.upperBound)"
        return Phrase(nb: "Barn \(range)\u{A0}år", nn: "Barn \(range)\u{A0}år", en: "Children aged \(range)")
    }

    private static func source(of year: Int, and latest: Int? = nil) -> Phrase {
        let nb = "1.\u{A0}januar \(year)" + (latest.map { " og 1.\u{A0}januar \($0)" } ?? "")
        let en = "1\u{A0}January \(year)" + (latest.map { " and 1\u{A0}January \($0)" } ?? "")
        return Phrase(
            nb: "SSB, tabell 07459, \(nb)", nn: "SSB, tabell 07459, \(nb)", en: "Statistics Norway, table 07459, \(en)")
    }

    // MARK: Drawn, and in a table

    /// Single years of age: every column counts as many years as the next, so they can be compared, and one sees who
    /// comes after. Age groups of unequal length cannot show that.
    func chart(in language: Language) -> ChallengePicture.Chart {
        ChallengePicture.Chart(
            title: title[language], categories: ages.indices.map(String.init),
            series: [.init(name: ChildrenInFigures.children[language], values: ages.map(Double.init))],
            source: ChildrenInFigures.source(of: ChildPopulation.yearOfSingleAges)[language])
    }

    func table(in language: Language) -> ChallengePicture.Table {
        ChallengePicture.Table(
            caption: title[language],
            columns: [Phrase(nb: "Alder", nn: "Alder", en: "Age")[language], ChildrenInFigures.children[language]],
            rows: ages.enumerated().map { age, children in
                ["\(age)\(language == .english ? "" : "\u{A0}år")", NorwegianNumber.whole(children)]
            },
            numeric: [1])
    }

    private var title: Phrase {
        let year = ChildPopulation.yearOfSingleAges
        return Phrase(
            nb: "Barn etter alder, 1.\u{A0}januar \(year)", nn: "Barn etter alder, 1.\u{A0}januar \(year)",
            en: "Children by age, 1\u{A0}January \(year)")
    }

    private static let children = Phrase(nb: "Barn", nn: "Barn", en: "Children")
}

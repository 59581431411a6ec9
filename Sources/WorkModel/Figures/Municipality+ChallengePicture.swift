import Words

extension Municipality {
    /// How things are for children here, in the figures there are.
    package func challengePicture(
        in language: Language, population: ChildPopulation, lowIncome: LowIncomePicture
    ) -> ChallengePicture {
        let children = ChildrenInFigures(
            place: place, years: population.years(of: number), ages: population.singleAges(of: number))
        let poverty = LowIncomeInFigures(place: place, picture: lowIncome)
        let figures = children.figures + poverty.figures
        return ChallengePicture(
            title: Phrase(
                nb: "Barn og unge i \(place.nb)", nn: "Barn og unge i \(place.nn)",
                en: "Children and young people in \(place.en)")[language],
            lead: children.lead[language],
            figures: figures.map { $0.said(in: language) },
            chart: children.chart(in: language), table: children.table(in: language),
            missing: poverty.missing?[language],
            sentence: [children.sentence, poverty.sentence].compactMap { $0?[language] }.joined(separator: " "))
    }

    /// The few of them that are put before a room: how many children there are, low income where it is known, and the
    /// ages of school. What a source keeps hidden is left out; the page with all of them says so.
    func figuresForTheRoom(
        in language: Language, population: ChildPopulation, lowIncome: LowIncomePicture
    ) -> [ChallengePicture.Figure] {
        let children = ChildrenInFigures(
            place: place, years: population.years(of: number), ages: population.singleAges(of: number)
        ).figures
        let poverty = LowIncomeInFigures(place: place, picture: lowIncome).figures.filter {
            $0.value != SaidFigure.hidden
        }
        return (children.prefix(1) + poverty + children.dropFirst().suffix(2)).prefix(Figures.mostInRoom)
            .map { $0.said(in: language) }
    }

    private var place: Phrase { Municipality.place(named: name) }

    /// «Utsira kommune», «Herøy kommune (Nordland)»: so «i» is right before it, on an island too.
    package static func place(named name: String) -> Phrase {
        let parts = name.split(separator: " (", maxSplits: 1).map(String.init)
        let county = parts.count > 1 ? " (\(parts[1])" : ""
        return Phrase(nb: "\(parts[0]) kommune\(county)", nn: "\(parts[0]) kommune\(county)", en: name)
    }
}

/// One figure in every language.
struct SaidFigure {
    let label: Phrase
    let value: Phrase
    let source: Phrase

    func said(in language: Language) -> ChallengePicture.Figure {
        ChallengePicture.Figure(label: label[language], value: value[language], source: source[language])
    }

    static let hidden = Phrase(nb: "Ikke oppgitt", nn: "Ikkje oppgitt", en: "Not given")
}

import Words

/// What is typed of figures that people have brought themselves: as many rows as a wall shows.
package struct OwnFiguresDraft: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package var value = ""
        package var label = ""
        package var year = ""
        package var source = ""

        package init(value: String = "", label: String = "", year: String = "", source: String = "") {
            (self.value, self.label, self.year, self.source) = (value, label, year, source)
        }

        var words: String {
            [value, label, year, source].filter { !PlainText.line($0).isEmpty }.joined(separator: ", ")
        }
    }

    /// One of the four things that are asked of a figure.
    package struct Field: Sendable, Hashable {
        package enum Part: Sendable, CaseIterable {
            case value, label, year, source
        }

        /// From 0.
        package let row: Int
        package let part: Part

        package init(row: Int, part: Part) {
            (self.row, self.part) = (row, part)
        }
    }

    package static let most = Figures.mostInRoom
    package static let longestValue = 24
    /// What can be read whole under a figure on the wall.
    package static let longestLabel = 60
    package static let longestSource = 40

    package var rows: [Row]

    /// Of fewer rows than there is room for, the rest are empty.
    package init(_ rows: [Row]) {
        self.rows = Array(rows.prefix(Self.most))
        while self.rows.count < Self.most { self.rows.append(Row()) }
    }

    package init(_ figures: [OwnFigure]) {
        self.init(figures.map { Row(value: $0.value, label: $0.label, year: String($0.year), source: $0.source) })
    }

    package var words: String { rows.map(\.words).filter { !$0.isEmpty }.joined(separator: "\n") }

    /// Tells whether somebody else has written since a form was opened.
    package var fingerprint: String { Fingerprint.of(words) }

    /// A row where nothing is typed is none.
    func check(in dugnad: Dugnad.ID) throws(Problems<Field>) -> [OwnFigure] {
        var problems = Problems<Field>()
        var figures: [OwnFigure] = []
        for (index, row) in rows.enumerated() where !row.words.isEmpty {
            let value = problems.reading(Field(row: index, part: .value), try Self.value(row.value))
            let label = problems.reading(Field(row: index, part: .label), try Self.label(row.label))
            let year = problems.reading(Field(row: index, part: .year), try Self.year(row.year))
            let source = problems.reading(Field(row: index, part: .source), try Self.source(row.source))
            guard let value, let label, let year, let source else { continue }
            figures.append(
                OwnFigure(
                    dugnad: dugnad, position: figures.count + 1, value: value, label: label, year: year,
                    source: source))
        }
        try problems.throwIfAny()
        return figures
    }

    /// As it is typed. What looks like the mark of a list is a minus here.
    private static func value(_ typed: String) throws(Problem) -> String {
        let value = try TypedText.line(typed.replacing(/^\s*[-–−]\s*(?=\d)/, with: "−"), longest: longestValue)
        guard value.contains(where: \.isWholeNumber) else { throw .noFigure }
        return value
    }

    private static func label(_ typed: String) throws(Problem) -> String {
        try TypedText.line(typed, longest: longestLabel).required(or: .nothingCounted)
    }

    private static func year(_ typed: String) throws(Problem) -> Int {
        guard let year = try TypedText.number(typed, in: OwnFigure.years, or: .noYear) else { throw .noYear }
        return year
    }

    private static func source(_ typed: String) throws(Problem) -> String {
        try TypedText.line(typed, longest: longestSource).required(or: .noSource)
    }
}

extension Problem {
    fileprivate static let noFigure = Problem(
        Phrase(
            nb: "Skriv tallet med sifre, for eksempel 340 eller 12,5 %.",
            nn: "Skriv talet med siffer, til dømes 340 eller 12,5 %.",
            en: "Write the figure in digits, such as 340 or 12.5%."))
    fileprivate static let nothingCounted = Problem(
        Phrase(
            nb: "Skriv hva tallet viser, for eksempel «av ungdommene er med i et lag».",
            nn: "Skriv kva talet viser, til dømes «av ungdommane er med i eit lag».",
            en: "Write what the figure shows, such as “of our young people are in a club”."))
    fileprivate static let noYear = Problem(
        Phrase(
            nb: "Skriv året tallet gjelder, for eksempel 2025.", nn: "Skriv året talet gjeld, til dømes 2025.",
            en: "Write the year of the figure, such as 2025."))
    fileprivate static let noSource = Problem(
        Phrase(
            nb: "Skriv hvor tallet er fra, for eksempel «Ungdata» eller «vår egen undersøkelse».",
            nn: "Skriv kvar talet er frå, til dømes «Ungdata» eller «vår eiga undersøking».",
            en: "Write where the figure is from, such as “Ungdata” or “our own survey”."))
}

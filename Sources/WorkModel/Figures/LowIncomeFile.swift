/// A file of figures from Statistics Norway or Bufdir: what it counts, and the figures in it.
package struct LowIncomeFile: Sendable {
    /// Sorted by definition, period and region.
    package let rows: [LowIncome]

    /// The largest file that is read, in bytes.
    package static let largest = 30_000_000

    /// Reads SSB's JSON-stat 2.0 or CSV of table 12944 or 08764, or Bufdir's monitor (.zip or .xlsx).
    ///
    /// - Parameters:
    ///   - name: the file's own name. Only looked at for the table's number when nothing inside tells it.
    ///   - population: the children of each municipality, to know what a number in the file counts.
    /// - Throws: `FigureFileProblem` when it is broken, empty, or another table.
    package init(
        _ bytes: [UInt8], named name: String, municipalities: Municipalities, population: ChildPopulation
    ) throws {
        guard bytes.count <= LowIncomeFile.largest else {
            throw FigureFileProblem("The file is larger than \(LowIncomeFile.largest / 1_000_000) MB.")
        }
        let cells = try LowIncomeFile.cells(of: bytes, named: name)
        let places = Set(municipalities.all.map(\.number) + [LowIncome.country])
        let kept = cells.filter { places.contains($0.region) }
        guard kept.contains(where: { $0.region != LowIncome.country }) else {
            throw FigureFileProblem(
                "No municipality of today was found in the file. The regions must have their numbers, such as 3405.")
        }
        rows = try LowIncomeFile.rows(of: kept, population)
    }

    private static func cells(of bytes: [UInt8], named name: String) throws -> [LowIncomeCell] {
        if ZipArchive.looksLikeOne(bytes) { return try BufdirMonitor(ZipArchive(bytes), named: name).cells }
        let text = StatisticsText.decoded(bytes)
        switch text.first(where: { !$0.isWhitespace }) {
        case nil: throw FigureFileProblem("The file is empty.")
        case "{", "[": return try StatisticsTable(jsonStat: bytes).cells(named: name)
        case "<": throw FigureFileProblem("The file is a web page, not a table. Download the table itself.")
        default: return try StatisticsTable(csv: text).cells(named: name)
        }
    }
}

/// One number in a file: a share in per cent, or a number of children.
struct LowIncomeCell {
    enum Kind { case share, number }

    /// Without a prefix: «3405», «0».
    let region: String
    let definition: LowIncome.Definition
    let period: String
    let kind: Kind
    /// Nil when the source keeps it hidden.
    let value: Double?
}

// MARK: - From cells to figures

extension LowIncomeFile {
    private struct Place: Hashable {
        let definition: LowIncome.Definition
        let period: String
        let region: String
    }

    private static func rows(of cells: [LowIncomeCell], _ population: ChildPopulation) throws -> [LowIncome] {
        var found: [Place: [LowIncomeCell.Kind: Double?]] = [:]
        for cell in cells {
            let place = Place(definition: cell.definition, period: cell.period, region: cell.region)
            if let there = found[place]?[cell.kind], there != cell.value {
                throw FigureFileProblem(
                    "The file has two figures for \(cell.region) in \(cell.period). Choose less in the table.")
            }
            found[place, default: [:]][cell.kind] = .some(cell.value)
        }
        let counted = try Dictionary(grouping: found, by: \.key.definition).mapValues { figures in
            try isBase(figures.map { ($0.key.region, $0.key.period, $0.value) }, population)
        }
        return try found.map { place, kinds in
            let (share, number) = (kinds[.share] ?? nil, kinds[.number] ?? nil)
            let whole = try number.map { try checked($0, as: place.region) }
            if let share, !(0...100).contains(share) {
                throw FigureFileProblem("\(share) for \(place.region) in \(place.period) is no share in per cent.")
            }
            let isBase = counted[place.definition] ?? false
            return LowIncome(
                region: place.region, definition: place.definition, period: place.period, share: share,
                children: isBase ? nil : whole, among: isBase ? whole : nil)
        }.sorted { ($0.definition.rawValue, $0.period, $0.region) < ($1.definition.rawValue, $1.period, $1.region) }
    }

    private static func checked(_ number: Double, as region: String) throws -> Int {
        guard number >= 0, let whole = Int(exactly: number) else {
            throw FigureFileProblem("\(number) for \(region) is no number of children.")
        }
        return whole
    }

    /// Whether the numbers beside the shares are all children, which the shares are of, or those with a low income.
    ///
    /// SSB's table 08764 gives one «Personer under 18 år» beside four different shares: it is all of them. In other files it
    /// may be the other. The names do not tell, the arithmetic does: we hold the newest numbers against the population.
    private static func isBase(
        _ figures: [(region: String, period: String, kinds: [LowIncomeCell.Kind: Double?])],
        _ population: ChildPopulation
    ) throws -> Bool {
        let newest = figures.map(\.period).max { $0.suffix(4) < $1.suffix(4) }
        var (numbers, children, expected) = (0.0, 0.0, 0.0)
        for figure in figures where figure.period == newest {
            guard let number = figure.kinds[.number] ?? nil,
                let people = population.years(of: figure.region).last?.children
            else { continue }
            numbers += number
            children += Double(people)
            expected += Double(people) * ((figure.kinds[.share] ?? nil) ?? 0) / 100
        }
        guard numbers > 0 else { return false }
        if (0.6...1.6).contains(numbers / children) { return true }
        let isLikely =
            expected > 0 ? (0.4...2.5).contains(numbers / expected) : (0.005...0.5).contains(numbers / children)
        guard isLikely else {
            throw FigureFileProblem(
                "The numbers in the file fit neither all children nor those with a low income. Is it the right table, with ages 0–17 only?"
            )
        }
        return false
    }
}

// MARK: - For the person who loads it

extension LowIncomeFile {
    /// A sentence for each definition and period: how many municipalities, and how many of them are hidden.
    package var summary: [String] {
        Dictionary(grouping: rows) { "\($0.definition.rawValue) \($0.period)" }.sorted { $0.key < $1.key }
            .compactMap { _, rows in
                guard let first = rows.first else { return nil }
                let places = rows.filter { $0.region != LowIncome.country }
                let country = places.count < rows.count ? " The whole country is there." : ""
                return "\(first.definition.name), \(first.years): \(places.count) municipalities, "
                    + "\(places.count { !$0.isGiven }) of them hidden.\(country)"
            }
    }
}

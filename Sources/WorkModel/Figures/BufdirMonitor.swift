/// Bufdir's municipal monitor of child poverty: one spreadsheet for each indicator, alone or many in a .zip.
///
/// In a sheet `Data` there is a title («Tab. 1: …»), a heading (Region, Regionnavn, Enhet, Tallformat, then years), and a line for
/// each region, unit and format. An indicator is known by its title, since the numbers have changed over the years.
struct BufdirMonitor {
    let cells: [LowIncomeCell]

    /// - Throws: `FigureFileProblem` when there is no indicator of low income among all children, or more than one of a kind.
    init(_ archive: ZipArchive, named name: String) throws {
        var sheets: [Sheet] = []
        if Workbook.looksLikeOne(archive) {
            sheets = [try Sheet(Workbook(archive), named: name)]
        } else {
            for name in archive.names where name.lowercased().hasSuffix(".xlsx") && !name.hasPrefix("__MACOSX/") {
                guard let bytes = try archive.file(name) else { continue }
                sheets.append(try Sheet(Workbook(ZipArchive(bytes)), named: name))
            }
        }
        guard !sheets.isEmpty else {
            throw FigureFileProblem(
                "The archive is neither a spreadsheet nor Bufdir's monitor: it holds no .xlsx files.")
        }
        let found = sheets.compactMap { sheet in sheet.definition.map { ($0, sheet) } }
        guard !found.isEmpty else {
            let titles = sheets.prefix(3).map { "«\($0.title)»" }.joined(separator: ", ")
            throw FigureFileProblem(
                "No indicator of low income among all children was found. The first are: \(titles).")
        }
        for (definition, indicators) in Dictionary(grouping: found, by: \.0) where indicators.count > 1 {
            let titles = indicators.map { "«\($0.1.title)»" }.sorted().joined(separator: " and ")
            throw FigureFileProblem(
                "More than one indicator may be \(definition.name): \(titles). Load the .xlsx file of the one you mean."
            )
        }
        cells = try found.flatMap { try $0.1.cells($0.0) }
    }
}

extension BufdirMonitor {
    /// The sheet `Data` of one indicator.
    private struct Sheet {
        let title: String
        private let name: String
        private let heading: [String]
        private let lines: ArraySlice<[String]>

        init(_ workbook: Workbook, named name: String) throws {
            guard let rows = try workbook.rows(ofSheet: "Data"),
                let start = rows.firstIndex(where: { $0.first?.lowercased() == "region" })
            else { throw FigureFileProblem("\(name) has no sheet Data with a column Region.") }
            self.name = name
            heading = rows[start]
            lines = rows[(start + 1)...]
            title = rows[..<start].compactMap(\.first).joined(separator: " ")
                .split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }

        /// What the indicator counts; nil when it is not low income among all children from 0 to 17.
        var definition: LowIncome.Definition? {
            let words = "\(title) \(name.replacing("_", with: " "))".lowercased()
            let isOfSome = Sheet.narrowing.contains { words.contains($0) } || Sheet.namesOtherAges(words)
            guard words.contains("lavinntekt"), !isOfSome else { return nil }
            return words.contains("vedvarende") ? .bufdirPersistent : .bufdirYearly
        }

        /// Words of indicators that count only some of the children, or by another scale.
        private static let narrowing = [
            "innvandr", "flyktning", "enslig", "eneforsørg", "leier", "eier", "bolig", "trang", "sosialhjelp", "støtte",
            "stønad", "ytelse", "trygd", "arbeid", "yrkes", "sysselsat", "utdanning", "overgang", "søsken",
            "tre eller flere",
            "eu50", "eu 50", "eu-50", "50 prosent", "oecd",
        ]

        /// «0-5 år», but not «0-17» and not «2013-2024».
        private static func namesOtherAges(_ words: String) -> Bool {
            words.replacing("–", with: "-").split(whereSeparator: { !$0.isNumber && $0 != "-" }).contains { range in
                let ages = range.split(separator: "-")
                return ages.count == 2 && ages.allSatisfy { $0.count <= 2 } && ages != ["0", "17"]
                    && ages != ["00", "17"]
            }
        }

        func cells(_ definition: LowIncome.Definition) throws -> [LowIncomeCell] {
            func column(_ name: String) -> Int? { heading.firstIndex { $0.lowercased() == name } }
            let years = heading.enumerated().filter { $0.element.count == 4 && $0.element.allSatisfy(\.isNumber) }
            guard let unit = column("enhet"), let format = column("tallformat"), !years.isEmpty else {
                throw FigureFileProblem("\(name) lacks the columns Enhet and Tallformat, or the years.")
            }
            return try lines.enumerated().flatMap { index, line -> [LowIncomeCell] in
                guard line.count > max(unit, format), line[unit].lowercased().hasPrefix("barn"),
                    let kind = Sheet.kinds[line[format].lowercased()]
                else { return [] }
                return try years.map { column, year in
                    let field = line.indices.contains(column) ? line[column] : ""
                    return LowIncomeCell(
                        region: line[0], definition: definition, period: year, kind: kind,
                        value: try StatisticsText.number(field, onLine: lines.startIndex + index + 1))
                }
            }
        }

        private static let kinds: [String: LowIncomeCell.Kind] = ["prosent": .share, "antall": .number]
    }
}

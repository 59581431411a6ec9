/// A table of Statistics Norway's, whatever it came as: numbers, each with what it is of.
struct StatisticsTable {
    struct Number {
        let region: String
        /// Code or text; nil when the table has no ages.
        let age: String?
        /// What is counted: code or text.
        let contents: String
        let period: String
        let value: Double?
    }

    /// «12944»; nil when nothing in the file tells.
    let table: String?
    /// The table's title, as far as there is one.
    let title: String
    let numbers: [Number]

    /// The figures on low income among children.
    ///
    /// - Throws: `FigureFileProblem` when it is another table, or lacks what is needed.
    func cells(named name: String) throws -> [LowIncomeCell] {
        let definition = try definition(named: name)
        let children = numbers.filter { definition == .yearly || StatisticsTable.isChildren($0.age ?? title) }
        guard !children.isEmpty else {
            throw FigureFileProblem("The table holds no figures for 0–17 years. Choose that age when you download it.")
        }
        let cells = try children.compactMap { number -> LowIncomeCell? in
            guard let kind = StatisticsTable.kind(of: number.contents) else { return nil }
            return LowIncomeCell(
                region: StatisticsTable.region(number.region), definition: definition,
                period: try StatisticsTable.period(number.period), kind: kind, value: number.value)
        }
        guard cells.contains(where: { $0.kind == .share }) else {
            throw FigureFileProblem("The table holds no share by the EU scale of 60 per cent. Choose it too.")
        }
        return cells
    }

    private func definition(named name: String) throws -> LowIncome.Definition {
        // The same codes stand in tables of other people than children: only the number tells them apart.
        let known = table ?? title.split(whereSeparator: { !$0.isNumber }).first { $0.count == 5 }.map(String.init)
        switch known ?? name.split(whereSeparator: { !$0.isNumber }).first(where: { $0.count == 5 }).map(String.init) {
        case "12944": return .persistent
        case "08764": return .yearly
        case nil:
            throw FigureFileProblem(
                "Nothing in the file tells which table it is. Give it a name with the table's number: 12944 or 08764.")
        case let other?:
            throw FigureFileProblem("The file is SSB's table \(other). What can be loaded is 12944 and 08764.")
        }
    }

    // MARK: Codes and texts

    /// «0-17 år», «00-17».
    private static func isChildren(_ age: String) -> Bool {
        let ages = age.replacing("–", with: "-").split(whereSeparator: { !$0.isNumber && $0 != "-" })
        return ages.contains("00-17") || ages.contains("0-17")
    }

    /// «EUskala60», «EU-skala 60 prosent» and «Personer under 18 år» are ours; the other scales are not.
    private static func kind(of contents: String) -> LowIncomeCell.Kind? {
        let words = contents.lowercased()
        if words.contains("oecd") || words.contains("50") { return nil }
        if words.hasPrefix("person") || words.hasPrefix("antall") || words.hasPrefix("antal ") { return .number }
        return words.contains("skala") || words.contains("eu-60") || words.contains("eu60") ? .share : nil
    }

    /// «K-3405 Lillehammer», «K_3405» and «3405» are 3405; what has no number is nothing.
    private static func region(_ text: String) -> String {
        let code = text.hasPrefix("K-") || text.hasPrefix("K_") ? text.dropFirst(2) : text[...]
        let digits = code.prefix { $0.isASCII && $0.isNumber }
        let isWhole = digits.endIndex == code.endIndex || code[digits.endIndex].isWhitespace
        return isWhole ? String(digits) : ""
    }

    private static func period(_ text: String) throws -> String {
        let years = text.replacing("–", with: "-").filter { !$0.isWhitespace }.split(separator: "-")
        guard (1...2).contains(years.count), years.allSatisfy({ $0.count == 4 && $0.allSatisfy(\.isNumber) }) else {
            throw FigureFileProblem("«\(text)» is no year, and no years such as 2022-2024.")
        }
        return years.joined(separator: "-")
    }
}

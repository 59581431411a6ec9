extension StatisticsTable {
    private static let mostLines = 500_000

    /// SSB's CSV: from the website (a line with the title, one with the headings, texts) and from both versions of the API (texts
    /// or codes, the periods across or down).
    ///
    /// - Throws: `FigureFileProblem` when there is no heading that begins with the region, or a field is neither a number nor a
    ///   sign for a hidden one.
    init(csv text: String) throws {
        let tables = [";", ",", "\t"].map { StatisticsText.lines(text, separator: $0) }
        guard let lines = tables.first(where: { StatisticsTable.heading($0) != nil }),
            let heading = StatisticsTable.heading(lines)
        else {
            throw FigureFileProblem("The file is not a table from SSB: no column is called region.")
        }
        guard lines.count <= StatisticsTable.mostLines else {
            throw FigureFileProblem("The table is too large. Choose fewer years.")
        }
        let columns = try CSVColumns(lines[heading])
        title = lines[..<heading].map { $0.joined(separator: " ") }.joined(separator: " ")
        table = StatisticsTable.leadingNumber(title) ?? columns.tableNumber
        numbers = try lines.enumerated().dropFirst(heading + 1).flatMap { index, line -> [Number] in
            // Notes stand after an empty line, below the numbers.
            guard line.count > 1 else { return [] }
            guard line.count == columns.names.count else {
                throw FigureFileProblem(
                    "Line \(index + 1) has \(line.count) fields; the heading has \(columns.names.count).")
            }
            return try columns.values.map { try columns.number(line, $0, onLine: index + 1) }
        }
    }

    private static func heading(_ lines: [[String]]) -> Int? {
        lines.prefix(20).firstIndex { $0.count > 1 && $0[0].lowercased() == "region" }
    }
}

/// Which column of a CSV file holds what.
private struct CSVColumns {
    let names: [String]
    let values: [Int]
    /// The heading of the one column of numbers may be the table's title.
    let tableNumber: String?
    private let age: Int?
    private let contents: Int?
    private let period: Int?

    init(_ names: [String]) throws {
        self.names = names
        func column(_ known: [String]) -> Int? { names.firstIndex { known.contains($0.lowercased()) } }
        age = column(["alder"])
        contents = column(["contentscode", "statistikkvariabel"])
        period = column(["tid", "år", "treårsperiode", "intervall (år)", "3-årsperiode"])
        let keys = [0, age, contents, period]
        values = names.indices.filter { !keys.contains($0) }
        tableNumber = values.lazy.compactMap { StatisticsTable.leadingNumber(names[$0]) }.first
        guard !values.isEmpty else { throw FigureFileProblem("The table has no column with numbers.") }
    }

    func number(_ line: [String], _ column: Int, onLine number: Int) throws -> StatisticsTable.Number {
        // Where the periods and contents go across, they stand in the heading: «EU-skala 60 prosent 2024».
        let heading = names[column]
        let period = period.map { line[$0] } ?? heading.split(separator: " ").last.map(String.init) ?? ""
        let contents = contents.map { line[$0] } ?? CSVColumns.contents(of: heading)
        return StatisticsTable.Number(
            region: line[0], age: age.map { line[$0] } ?? heading, contents: contents, period: period,
            value: try StatisticsText.number(line[column], onLine: number))
    }

    /// The heading without an age in front: «0-17 år EU-skala 60 prosent 2022-2024».
    private static func contents(of heading: String) -> String {
        let words = heading.split(separator: " ").drop { $0.first?.isNumber == true || $0 == "år" }
        return words.dropLast(words.last?.first?.isNumber == true && words.count > 1 ? 1 : 0).joined(separator: " ")
    }
}

/// Text as statistics are written: in either of two encodings, with fields, numbers and signs for what is hidden.
enum StatisticsText {
    /// UTF-8, with or without its mark; else ISO-8859-1.
    static func decoded(_ bytes: [UInt8]) -> String {
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }

    /// The fields of each line, without their quotes and outer spaces.
    static func lines(_ text: String, separator: Character) -> [[String]] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { fields($0, separator) }
    }

    private static func fields(_ line: Substring, _ separator: Character) -> [String] {
        var fields = [""]
        var isQuoted = false
        for sign in line {
            if sign == "\"" {
                isQuoted.toggle()
            } else if sign == separator, !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].append(sign)
            }
        }
        return fields.map { trimmed($0[...]) }
    }

    /// - Returns: nil for what is hidden or not there: «.», «..», «:», «-» and nothing.
    /// - Throws: `FigureFileProblem` for what is no number.
    static func number(_ field: String, onLine line: Int) throws -> Double? {
        let text = trimmed(field[...])
        if ["", ".", "..", "...", ":", "-", "–"].contains(text) { return nil }
        let plain = text.filter { !$0.isWhitespace }.replacing(",", with: ".")
        guard plain.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 || $0 == 45 }), let number = Double(plain)
        else { throw FigureFileProblem("«\(text.prefix(40))» on line \(line) is no number.") }
        return number
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}

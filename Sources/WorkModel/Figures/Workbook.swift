/// A spreadsheet (.xlsx), read for the words and numbers in its cells.
struct Workbook {
    /// How much is read of a sheet.
    static let mostRows = 50_000
    static let mostColumns = 300

    private let archive: ZipArchive
    private let sharedTexts: [String]

    static func looksLikeOne(_ archive: ZipArchive) -> Bool { archive.names.contains("xl/workbook.xml") }

    init(_ archive: ZipArchive) throws {
        self.archive = archive
        sharedTexts = try archive.file("xl/sharedStrings.xml").map(Workbook.sharedTexts) ?? []
    }

    /// The rows of a sheet, each cell as text; an empty cell is an empty text.
    ///
    /// - Returns: nil when there is no sheet of that name.
    func rows(ofSheet name: String) throws -> [[String]]? {
        guard let book = try archive.file("xl/workbook.xml"),
            let id = try Workbook.all("sheet", in: book).first(where: { $0["name"] == name })?["id"],
            let relations = try archive.file("xl/_rels/workbook.xml.rels"),
            let target = try Workbook.all("Relationship", in: relations).first(where: { $0["Id"] == id })?["Target"]
        else { return nil }
        let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
        return try archive.file(path).map(rows)
    }

    private func rows(_ sheet: [UInt8]) throws -> [[String]] {
        var scanner = MarkupScanner(sheet)
        var rows: [[String]] = []
        var cell: (column: Int, type: String)?
        var value: String?
        while let piece = try scanner.next() {
            switch piece {
            case .open("row", _):
                guard rows.count < Workbook.mostRows else {
                    throw FigureFileProblem("A sheet has more than \(Workbook.mostRows) rows.")
                }
                rows.append([])
            case .open("c", let attributes):
                let column = attributes["r"].flatMap(Workbook.column) ?? rows.last?.count ?? 0
                cell = column < Workbook.mostColumns ? (column, attributes["t"] ?? "n") : nil
            case .open("v", _), .open("t", _): value = value ?? ""
            case .text(let text): value?.append(text)
            case .close("c"):
                if let cell, let value, !rows.isEmpty {
                    put(cell.type == "s" ? shared(value) : value, at: cell.column, in: &rows[rows.count - 1])
                }
                (cell, value) = (nil, nil)
            default: break
            }
        }
        return rows
    }

    private func put(_ text: String, at column: Int, in row: inout [String]) {
        while row.count <= column { row.append("") }
        row[column] = text
    }

    private func shared(_ number: String) -> String {
        guard let index = Int(number), sharedTexts.indices.contains(index) else { return "" }
        return sharedTexts[index]
    }

    private static func sharedTexts(_ file: [UInt8]) throws -> [String] {
        var scanner = MarkupScanner(file)
        var texts: [String] = []
        var isInText = false
        while let piece = try scanner.next() {
            switch piece {
            case .open("si", _): texts.append("")
            case .open("t", _): isInText = true
            case .close("t"): isInText = false
            case .text(let text) where isInText && !texts.isEmpty: texts[texts.count - 1] += text
            default: break
            }
        }
        return texts
    }

    private static func all(_ name: String, in file: [UInt8]) throws -> [[String: String]] {
        var scanner = MarkupScanner(file)
        var found: [[String: String]] = []
        while let piece = try scanner.next() {
            if case .open(name, let attributes) = piece { found.append(attributes) }
        }
        return found
    }

    /// «C5» is 2. Nil for what is no cell, or far out.
    private static func column(_ cell: String) -> Int? {
        let letters = cell.utf8.prefix { (65...90).contains($0) }
        guard (1...3).contains(letters.count) else { return nil }
        return letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
    }
}

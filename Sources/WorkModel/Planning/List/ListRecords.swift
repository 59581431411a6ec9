import Words

/// A list as text, parted into records: a line of its own each, with cells when something parts them. Reads from the
/// beginning and no further than it is asked.
struct ListRecords: IteratorProtocol {
    struct Record: Equatable {
        /// From 1: where it begins.
        let line: Int
        let cells: [String]

        var isBlank: Bool { cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
    }

    /// What is longer is no cell of a list.
    static let longestCell = 2000
    private static let mostCells = 60

    private let scalars: [Unicode.Scalar]
    private let parting: Unicode.Scalar?
    private var place = 0
    private var line: Int

    /// - Parameters:
    ///   - parting: what stands between cells; nil when a line is one cell.
    ///   - firstLine: the number of its first line.
    init(_ text: String, parting: Unicode.Scalar?, firstLine: Int = 1) {
        scalars = Array(text.unicodeScalars)
        self.parting = parting
        line = firstLine
    }

    mutating func next() -> Record? {
        guard place < scalars.count else { return nil }
        let begins = line
        var cells: [String] = []
        var cell = String.UnicodeScalarView()
        // A text does not know its own length without being read.
        var length = 0
        var mayBeQuoted = true
        func end() { if cells.count < ListRecords.mostCells { cells.append(String(cell)) } }
        while place < scalars.count, !endOfLine() {
            let sign = scalars[place]
            if sign == "\"", parting != nil, mayBeQuoted, cell.allSatisfy({ $0.properties.isWhitespace }) {
                if let words = quoted() {
                    cell = words
                    continue
                }
                // Nothing closes it: it is somebody's own mark, and so are the others of the line.
                mayBeQuoted = false
            }
            if sign == parting {
                end()
                (cell, length) = (String.UnicodeScalarView(), 0)
            } else if length <= ListRecords.longestCell {
                cell.append(sign)
                length += 1
            }
            place += 1
        }
        end()
        return Record(line: begins, cells: cells)
    }

    /// Steps over the end of a line, if there is one here. Word's soft breaks are within a line.
    private mutating func endOfLine() -> Bool {
        guard ListRecords.endsLine(scalars[place]) else { return false }
        let isPair = scalars[place] == "\r" && place + 1 < scalars.count && scalars[place + 1] == "\n"
        place += isPair ? 2 : 1
        line += 1
        return true
    }

    /// The cell in quotation marks that begins here, which may go over several lines; nil when people wrote the mark
    /// themselves.
    private mutating func quoted() -> String.UnicodeScalarView? {
        var words = String.UnicodeScalarView()
        var next = place + 1
        var lines = 0
        let most = min(scalars.count, place + ListRecords.longestCell)
        while next < most {
            let sign = scalars[next]
            next += 1
            if sign == "\"" {
                guard next < scalars.count, scalars[next] == "\"" else { return closed(words, at: next, lines) }
                next += 1
            }
            if sign == "\n" || (sign == "\r" && (next >= scalars.count || scalars[next] != "\n")) { lines += 1 }
            words.append(sign)
        }
        return nil
    }

    private mutating func closed(
        _ words: String.UnicodeScalarView, at end: Int, _ lines: Int
    ) -> String.UnicodeScalarView? {
        guard end >= scalars.count || scalars[end] == parting || ListRecords.endsLine(scalars[end]) else { return nil }
        place = end
        line += lines
        return words
    }

    private static func endsLine(_ sign: Unicode.Scalar) -> Bool {
        ["\n", "\r", "\u{85}", "\u{2029}"].contains(sign)
    }
}

extension ListRecords {
    /// What parts the cells of a text, by its first lines. Between words that are written by hand it may be a
    /// semicolon; a comma parts them only in a file.
    static func parting(in text: String, isFile: Bool) -> Unicode.Scalar? {
        if let sign = named(in: text) { return sign }
        var lines = ListRecords(text, parting: nil)
        var first: [String] = []
        while first.count < 20, let line = lines.next() {
            if !line.isBlank { first.append(line.cells.joined()) }
        }
        func isUsual(_ sign: Unicode.Scalar) -> Bool {
            2 * first.count { $0.unicodeScalars.contains(sign) } >= max(first.count, 1)
        }
        let signs: [Unicode.Scalar] = ["\t", ";", ","]
        if let heading = first.first, let sign = signs.first(where: { isHeading(heading, parted: $0) }) { return sign }
        return signs.first { isUsual($0) && ($0 != "," || isFile) } ?? ";"
    }

    private static func isHeading(_ line: String, parted sign: Unicode.Scalar) -> Bool {
        let cells = line.unicodeScalars.split(separator: sign).map { String($0) }
        return cells.count > 1 && ListColumns(cells) != nil
    }

    /// «sep=;», which Excel writes in the first line.
    private static func named(in text: String) -> Unicode.Scalar? {
        guard isNamed(in: text) else { return nil }
        return text.unicodeScalars.dropFirst(4).first
    }

    static func isNamed(in text: String) -> Bool {
        let start = text.unicodeScalars.prefix(6)
        return String(String.UnicodeScalarView(start)).lowercased().hasPrefix("sep=")
            && (start.count < 6 || start.last.map(endsLine) == true)
    }
}

/// What is pasted to become many notes: one a line, or a cell of a spreadsheet.
package enum PastedLines {
    /// The words of each line or cell, without bullets and numbers in front; empty ones are none. A soft line break does
    /// not part what belongs together.
    package static func notes(_ text: String) -> [String] {
        let rows = rows(text).map { row in row.drop { $0.isBlank } }
        // A mark that has a cell of its own came with a tab after it.
        let lines = rows.map { row in Substring(row.count > 1 ? "\(row[row.startIndex])\t" : row.first ?? "") }
        return zip(rows, PastedList.bare(lines)).flatMap { row, first in [String(first)] + row.dropFirst() }
            .map(PlainText.line).filter { !$0.isEmpty }
    }

    /// Cells from a spreadsheet come with tabs between them. A cell with a line break, a tab or a quotation mark in it
    /// comes in quotation marks, and those inside are doubled.
    private static func rows(_ text: String) -> [[String]] {
        var rows = [[""]]
        var rest = text[...]
        while let sign = rest.first {
            let (row, cell) = (rows.count - 1, (rows.last?.count ?? 1) - 1)
            if sign == "\"", rows[row][cell].isEmpty, let (words, after) = quotedCell(rest) {
                rows[row][cell] = words
                rest = rest[after...]
                continue
            }
            if sign.endsLine {
                rows.append([""])
            } else if sign == "\t" {
                rows[row].append("")
            } else {
                rows[row][cell].append(sign)
            }
            rest.removeFirst()
        }
        return rows
    }

    /// The cell that begins with this quotation mark and the place after it; nil when people wrote the mark themselves.
    private static func quotedCell(_ text: Substring) -> (String, Substring.Index)? {
        var cell = ""
        var isSpreadsheets = false
        var place = text.index(after: text.startIndex)
        // No further than the longest note: a page of cells that never end would otherwise be read again for each.
        for _ in 0..<2000 {
            guard place < text.endIndex else { return nil }
            let next = text.index(after: place)
            let sign = text[place]
            if sign == "\"" {
                guard next < text.endIndex, text[next] == "\"" else {
                    let isLast = next == text.endIndex || text[next].endsLine || text[next] == "\t"
                    return isSpreadsheets && isLast ? (cell, next) : nil
                }
                isSpreadsheets = true
                place = text.index(after: next)
                cell.append(sign)
                continue
            }
            if sign.isNewline || sign == "\t" { isSpreadsheets = true }
            cell.append(sign)
            place = next
        }
        return nil
    }
}

extension Character {
    /// PowerPoint's and Word's soft line breaks are within a line.
    fileprivate var endsLine: Bool { isNewline && self != "\u{B}" && self != "\u{2028}" }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

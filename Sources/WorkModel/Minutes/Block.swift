/// A piece of the minutes: what a page, a printer and an editor all can show.
package enum Block: Sendable, Equatable {
    case heading(String)
    case paragraph(String)
    case list([Item])
    case measures([MeasureItem])

    /// A line of a list, with where it comes from («Bord 3») and what stands under it.
    package struct Item: Sendable, Equatable, Codable {
        package let text: String
        package let source: String?
        package let under: [Item]

        package init(_ text: String, source: String? = nil, under: [Item] = []) {
            self.text = text
            self.source = source
            self.under = under
        }
    }

    /// A measure with what is agreed about it, numbered from 1 in its list.
    package struct MeasureItem: Sendable, Equatable, Codable {
        package let text: String
        /// «Bygger på notater fra bord 1 og 4».
        package let from: String?
        package let barriersLabel: String
        package let barriers: [String]
        package let facts: [MeasureTexts.Fact]

        package var isMissingSomething: Bool { facts.contains(where: \.isMissing) }
    }
}

/// Blocks as plain text, for a text field: `## ` a heading, `- ` a line of a list, two spaces more for one under it.
extension [Block] {
    package var asText: String {
        map { block in
            switch block {
            case .heading(let text): "## \(text.onOneLine)"
            case .paragraph(let text): text
            case .list(let items): items.flatMap { $0.lines(indent: "") }.joined(separator: "\n")
            case .measures(let measures):
                measures.enumerated().map { index, measure in
                    "## \(index + 1). \(measure.text.onOneLine)\n\n\([.list(measure.lines)].asText)"
                }.joined(separator: "\n\n")
            }
        }.joined(separator: "\n\n")
    }

    /// Reads what has been written in the text field. Any text makes blocks; nothing is refused or lost.
    package init(text: String) {
        var blocks: [Block] = []
        var paragraph: [String] = []
        var items: [Block.Item] = []
        func close() {
            if !paragraph.isEmpty { blocks.append(.paragraph(paragraph.joined(separator: "\n"))) }
            if !items.isEmpty { blocks.append(.list(items)) }
            (paragraph, items) = ([], [])
        }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            let content = line.drop(while: \.isWhitespace)
            if content.isEmpty {
                close()
            } else if line.hasPrefix("## ") {
                close()
                blocks.append(.heading(String(line.dropFirst(3))))
            } else if content.hasPrefix("- ") {
                if items.isEmpty { close() }
                items.add(Block.Item(String(content.dropFirst(2))), isUnder: line.hasPrefix("  "))
            } else {
                if !items.isEmpty { close() }
                paragraph.append(line)
            }
        }
        close()
        self = blocks
    }
}

extension [Block.Item] {
    fileprivate mutating func add(_ item: Block.Item, isUnder: Bool) {
        guard isUnder, let last = popLast() else { return append(item) }
        append(Block.Item(last.text, source: last.source, under: last.under + [item]))
    }
}

extension Block.Item {
    fileprivate func lines(indent: String) -> [String] {
        let end = source.map { " (\($0))" } ?? ""
        return ["\(indent)- \(text.onOneLine)\(end)"] + under.flatMap { $0.lines(indent: indent + "  ") }
    }
}

extension Block.MeasureItem {
    /// What is agreed, one line each.
    package var lines: [Block.Item] {
        facts.map { Block.Item("\($0.label): \($0.text)") }
            + (barriers.isEmpty ? [] : [Block.Item("\(barriersLabel): \(barriers.joined(separator: ", "))")])
            + (from.map { [Block.Item($0)] } ?? [])
    }
}

extension String {
    fileprivate var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}

import Words

/// All municipalities, found by name or number.
package struct Municipalities: Sendable {
    package let all: [Municipality]
    private let byNumber: [String: Municipality]

    /// - Parameter csv: `kommuner.csv` as described in `Data/README.md`.
    /// - Throws: `ContentProblem` when a column or a line is not as described.
    package init(csv: String) throws {
        let lines = csv.split(whereSeparator: \.isNewline)
        let columns = lines.first.map { $0.split(separator: ",", omittingEmptySubsequences: false) } ?? []
        func column(_ name: Substring) throws -> Int {
            guard let index = columns.firstIndex(of: name) else {
                throw ContentProblem(file: "kommuner.csv", what: "has no column \(name)")
            }
            return index
        }
        let (number, name, official) = try (column("kommunenummer"), column("visningsnavn"), column("offisielt_navn"))
        let (county, language, organisation) = try (
            column("fylke"), column("maalform"), column("organisasjonsnummer")
        )
        let found = try lines.dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == columns.count else {
                throw ContentProblem(file: "kommuner.csv", what: "a line has \(fields.count) fields: \(line)")
            }
            return Municipality(
                number: fields[number], name: fields[name], officialName: fields[official], county: fields[county],
                language: fields[language] == "nynorsk" ? .nynorsk : .bokmål,
                organisationNumber: fields[organisation].nilIfEmpty)
        }
        all = found.sorted { NorwegianOrder.areInOrder($0.name, $1.name) }
        byNumber = Dictionary(found.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func numbered(_ number: String) -> Municipality? { byNumber[number] }

    /// The one that was typed: by a name in any case, an official name, a number, or the start of one name.
    package func named(_ typed: String) -> Municipality? {
        let matches = matching(typed)
        let words = Municipalities.folded(typed)
        if let one = matches.first(where: { Municipalities.folded($0.name) == words || $0.number == words }) {
            return one
        }
        // There are two Herøy and two Våler: neither is guessed.
        let exact = matches.filter { Municipalities.names(of: $0).contains(words) }
        if exact.count == 1 { return exact.first }
        return exact.isEmpty && matches.count == 1 ? matches.first : nil
    }

    /// Those that may have been meant, best first; empty when nothing was typed.
    package func matching(_ typed: String) -> [Municipality] {
        let words = Municipalities.folded(typed)
        guard !words.isEmpty else { return [] }
        let exact = all.filter { $0.number == words || Municipalities.names(of: $0).contains(words) }
        let starting = all.filter { place in
            Municipalities.names(of: place).contains { $0.hasPrefix(words) } && !exact.contains(place)
        }
        return exact + starting
    }

    private static func names(of place: Municipality) -> [String] {
        let official = place.officialName.split(separator: " - ").map { folded(String($0)) }
        let short = place.name.split(separator: "(").first.map { folded(String($0)) } ?? ""
        return [folded(place.name), short, folded(place.officialName)] + official
    }

    private static func folded(_ text: String) -> String {
        var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        if words.count > 1, words.last == "kommune" { words.removeLast() }
        return words.joined(separator: " ")
    }
}

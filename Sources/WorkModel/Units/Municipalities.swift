import Foundation
import Words

/// All municipalities, found by name or number.
package struct Municipalities: Sendable {
    package let all: [Municipality]
    private let byNumber: [String: Municipality]
    /// Those that are gone, by the name they had, with the numbers of what they are a part of now.
    private let former: [(name: String, numbers: [String])]

    /// - Parameters:
    ///   - csv: `kommuner.csv` as described in `Data/README.md`.
    ///   - formerCSV: `kommuner-for-2024.csv`.
    /// - Throws: `ContentProblem` when a column or a line is not as described.
    package init(csv: String, former formerCSV: String = "") throws {
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
        let byNumber = Dictionary(found.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        let gone = try formerCSV.split(whereSeparator: \.isNewline).dropFirst().map { line -> (String, String) in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5, byNumber[fields[3]] != nil else {
                throw ContentProblem(file: "kommuner-for-2024.csv", what: "a line leads to no municipality: \(line)")
            }
            return (fields[1], fields[3])
        }
        self.byNumber = byNumber
        former = Dictionary(grouping: gone, by: \.0).map { (name: $0.key, numbers: $0.value.map(\.1)) }
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
        let loose = Municipalities.onAnyKeyboard(words)
        let alike = matches.filter { Municipalities.names(of: $0).map(Municipalities.onAnyKeyboard).contains(loose) }
        if exact.isEmpty, alike.count == 1 { return alike.first }
        if exact.isEmpty, former(typed) != nil { return nil }
        return exact.isEmpty && matches.count == 1 ? matches.first : nil
    }

    /// Those that may have been meant, best first; empty when nothing was typed. Last comes what fits when letters are
    /// written as other keyboards have them: «bodo», «Alesund», «aalesund».
    package func matching(_ typed: String) -> [Municipality] {
        let words = Municipalities.folded(typed)
        guard !words.isEmpty else { return [] }
        let exact = all.filter { $0.number == words || Municipalities.names(of: $0).contains(words) }
        let starting = all.filter { place in
            Municipalities.names(of: place).contains { $0.hasPrefix(words) } && !exact.contains(place)
        }
        let found = exact + starting
        let loose = Municipalities.onAnyKeyboard(words)
        // Whoever writes «Å» has that key.
        guard found.isEmpty || words.utf8.allSatisfy({ $0 < 128 }) else { return found }
        return found
            + all.filter { place in
                Municipalities.names(of: place).contains { Municipalities.onAnyKeyboard($0).hasPrefix(loose) }
                    && !found.contains(place)
            }
    }

    /// Those that may have been meant, also by a name that is no more.
    package func meant(_ typed: String) -> [Municipality] {
        let now = former(typed)?.now ?? []
        return now + matching(typed).filter { !now.contains($0) }
    }

    /// A municipality that is no more, by the name that was typed, and what it is a part of now.
    package func former(_ typed: String) -> (name: String, now: [Municipality])? {
        let typed = Municipalities.folded(typed)
        let words = Municipalities.onAnyKeyboard(typed)
        guard !words.isEmpty, !all.contains(where: { Municipalities.names(of: $0).contains(typed) }) else { return nil }
        let gone = former.filter { one in
            let name = Municipalities.folded(one.name)
            let names = [name] + name.split(separator: "(").prefix(1).map { Municipalities.folded(String($0)) }
            return (names + Municipalities.officialNames(one.name)).contains {
                Municipalities.onAnyKeyboard($0) == words
            }
        }
        let now = Set(gone.flatMap(\.numbers)).sorted().compactMap(numbered)
        guard let first = gone.map(\.name).min(), !now.isEmpty else { return nil }
        return (PlainText.line(String(first.prefix { $0 != "(" })), now)
    }

    private static func names(of place: Municipality) -> [String] {
        let official = officialNames(place.officialName)
        let short = place.name.split(separator: "(").first.map { folded(String($0)) } ?? ""
        return [folded(place.name), short, folded(place.officialName)] + official
    }

    private static func officialNames(_ text: String) -> [String] {
        text.split(separator: " - ").map { folded(String($0)) }
    }

    /// The letters that other keyboards lack, by what people write instead: «å», «aa» and «ä» are one, so are «ø», «oe»
    /// and «ö», and a letter is itself without its mark.
    private static func onAnyKeyboard(_ words: String) -> String {
        let plain = words.replacing("æ", with: "a").replacing("ø", with: "o").replacing("ŋ", with: "n")
            .replacing("đ", with: "d").replacing("ŧ", with: "t").decomposedStringWithCanonicalMapping
            .unicodeScalars.filter { $0.properties.generalCategory != .nonspacingMark }
        return String(String.UnicodeScalarView(plain)).replacing("aa", with: "a").replacing("ae", with: "a")
            .replacing("oe", with: "o")
    }

    private static func folded(_ text: String) -> String {
        var words = text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        if words.count > 1, words.last == "kommune" { words.removeLast() }
        return words.joined(separator: " ")
    }
}

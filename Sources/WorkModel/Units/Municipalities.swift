import Words

/// All municipalities, found by name or number.
package struct Municipalities: Sendable {
    package let all: [Municipality]
    private let byNumber: [String: Municipality]
    /// All of them with their names, in the same order.
    let spelt: [(place: Municipality, names: Spellings)]
    /// The numbers that are gone, with what had them.
    let gone: [Gone]

    /// - Parameters:
    ///   - csv: `kommuner.csv` as described in `Data/README.md`.
    ///   - formerCSV: `kommuner-for-2024.csv`.
    /// - Throws: `ContentProblem` when a column or a line is not as described.
    package init(csv: String, former formerCSV: String = "") throws {
        let found = try Municipalities.today(in: csv)
        all = found.sorted { NorwegianOrder.areInOrder($0.name, $1.name) }
        byNumber = Dictionary(found.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        spelt = all.map { ($0, Spellings(of: $0.name, official: $0.officialName)) }
        gone = try Municipalities.gone(in: formerCSV, now: spelt)
    }

    package func numbered(_ number: String) -> Municipality? { byNumber[number] }

    /// The one that was typed: by a name in any case, an official name, a number, or the start of one name.
    package func named(_ typed: String) -> Municipality? {
        let matches = spellingsMatching(typed)
        let words = Spellings.folded(typed)
        if let one = matches.first(where: { Spellings.folded($0.place.name) == words || $0.place.number == words }) {
            return one.place
        }
        // There are two Herøy and two Våler: neither is guessed.
        let exact = matches.filter { $0.names.written.contains(words) }
        guard exact.isEmpty else { return exact.count == 1 ? exact.first?.place : nil }
        // Lardal is a part of Larvik, and no Lærdal without its letter.
        if gone.contains(where: { $0.names.written.contains(words) }) { return nil }
        let loose = Spellings.onAnyKeyboard(words)
        let alike = matches.filter { $0.names.loose.contains(loose) }
        if alike.count == 1 { return alike.first?.place }
        if former(typed) != nil { return nil }
        return matches.count == 1 ? matches.first?.place : nil
    }

    /// Those that may have been meant, best first; empty when nothing was typed. Last comes what fits when letters are
    /// written as other keyboards have them: «bodo», «Alesund», «aalesund».
    package func matching(_ typed: String) -> [Municipality] {
        spellingsMatching(typed).map(\.place)
    }

    private func spellingsMatching(_ typed: String) -> [(place: Municipality, names: Spellings)] {
        let words = Spellings.folded(typed)
        guard !words.isEmpty else { return [] }
        let exact = spelt.filter { $0.place.number == words || $0.names.written.contains(words) }
        func isNew(_ place: Municipality, _ found: [(place: Municipality, names: Spellings)]) -> Bool {
            !found.contains { $0.place.number == place.number }
        }
        let found =
            exact
            + spelt.filter { place, names in
                names.written.contains { $0.hasPrefix(words) } && isNew(place, exact)
            }
        // Whoever writes «Å» has that key.
        guard found.isEmpty || words.utf8.allSatisfy({ $0 < 128 }) else { return found }
        let loose = Spellings.onAnyKeyboard(words)
        return found
            + spelt.filter { place, names in
                names.loose.contains { $0.hasPrefix(loose) } && isNew(place, found)
            }
    }
}

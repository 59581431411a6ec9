/// A note made ready, so that many can be compared with each other at little cost.
package struct ComparableNote: Sendable {
    /// One meaning of one unit, kept sorted by concept so that two notes are compared in one pass.
    private struct Entry {
        let concept: UInt64
        let unit: Int
        let meaning: FieldVocabulary.Meaning
    }

    /// A unit of this note and one of the other that mean the same.
    private struct Match {
        let here: Int
        let there: Int
        let value: Double
    }

    private let words: [String]
    private let units: [NoteReader.Unit]
    private let entries: [Entry]

    package init(_ text: String) {
        let words = WordStem.words(in: text)
        let units = NoteReader.units(of: words)
        self.words = words
        self.units = units
        entries = units.enumerated()
            .flatMap { number, unit in
                unit.meanings.map { Entry(concept: $0.concept, unit: number, meaning: $0) }
            }
            .sorted { ($0.concept, $0.unit) < ($1.concept, $1.unit) }
    }

    /// How like the other note this one is, and by which words; nil when they should not be put together.
    package func likeness(to other: ComparableNote) -> Likeness? {
        if !words.isEmpty, words == other.words {
            return Likeness(words: words.prefix(8).flatMap { [$0, $0] }, strength: 1)
        }
        guard let matches = matches(with: other), !matches.isEmpty else { return nil }
        var here = [Double](repeating: 0, count: units.count)
        var there = [Double](repeating: 0, count: other.units.count)
        for match in matches {
            here[match.here] = max(here[match.here], match.value)
            there[match.there] = max(there[match.there], match.value)
        }
        let shared = min(here.reduce(0, +), there.reduce(0, +))
        guard shared >= Self.leastShared else { return nil }
        let apart = [Self.missing(units, here), Self.missing(other.units, there)].sorted()
        let strength = shared / (shared + Self.nearer * apart[0] + Self.farther * apart[1])
        guard strength >= Self.threshold else { return nil }
        return Likeness(words: pairs(of: matches, with: other), strength: strength)
    }

    // A note may say more than the other; it costs most when both say something else.
    private static let nearer = 0.8
    private static let farther = 0.3
    private static let leastShared = 0.9
    private static let threshold = 0.45

    private static func missing(_ units: [NoteReader.Unit], _ found: [Double]) -> Double {
        zip(units, found).reduce(0) { $0 + max(0, $1.0.missing - $1.1) }
    }

    /// Every unit here that means the same as one there; nil when the two say the opposite of each other.
    private func matches(with other: ComparableNote) -> [Match]? {
        var matches: [Match] = []
        var (left, right) = (0, 0)
        while left < entries.count, right < other.entries.count {
            let concept = entries[left].concept
            if concept < other.entries[right].concept { left += 1; continue }
            if concept > other.entries[right].concept { right += 1; continue }
            var next = right
            while next < other.entries.count, other.entries[next].concept == concept {
                let (mine, theirs) = (entries[left], other.entries[next])
                if isOpposite(mine, to: theirs, in: other) { return nil }
                let value = mine.meaning.degree * theirs.meaning.degree * mine.meaning.weight.shared
                matches.append(Match(here: mine.unit, there: theirs.unit, value: value))
                next += 1
            }
            left += 1
        }
        return matches
    }

    /// «Ikke gratis» and «gratis»; «færre dugnader» and «flere dugnader».
    private func isOpposite(_ mine: Entry, to theirs: Entry, in other: ComparableNote) -> Bool {
        guard mine.meaning.degree == 1, theirs.meaning.degree == 1 else { return false }
        let turns = [units[mine.unit].turn, other.units[theirs.unit].turn]
        // «Ingen buss» as a barrier and «buss» as an idea belong together; of a theme only more and less are opposites.
        if mine.meaning.weight == FieldVocabulary.themeWeight { return turns.contains(.less) && turns.contains(.more) }
        return turns.filter { $0 == .not || $0 == .less }.count == 1
    }

    private func pairs(of matches: [Match], with other: ComparableNote) -> [String] {
        var told = Set<[String]>()
        return matches.sorted { $0.value > $1.value }
            .filter { $0.value >= Self.leastTold }
            .map { [units[$0.here].word, other.units[$0.there].word] }
            .filter { told.insert($0).inserted }
            .prefix(4)
            .flatMap { $0 }
    }

    private static let leastTold = 0.7
}

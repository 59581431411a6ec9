/// A note made ready, so that many can be compared with each other at little cost.
package struct ComparableNote: Sendable {
    /// One meaning of one unit, kept sorted by concept so that two notes are compared in one pass.
    private struct Entry {
        let concept: UInt64
        let unit: Int
        let meaning: FieldMeaning
    }

    /// A unit of this note and one of the other that mean the same.
    private struct Match {
        let here: Int
        let there: Int
        let value: Double
        /// How much of both units the match accounts for.
        let covers: Double
    }

    let words: [String]
    private let units: [NoteReader.Unit]
    private let entries: [Entry]

    /// - Parameter memory: what is known of words from the notes before this one.
    package init(_ text: String, memory: WordMemory = WordMemory()) {
        let words = WordStem.words(in: text)
        let units = NoteReader.units(of: words, memory: memory)
        self.words = words
        self.units = units
        entries = units.enumerated()
            .flatMap { number, unit in
                unit.meanings.map { Entry(concept: $0.concept, unit: number, meaning: $0) }
            }
            .sorted { ($0.concept, $0.unit) < ($1.concept, $1.unit) }
    }

    /// What the note is about, each thing once, and how much it tells.
    var concepts: [(UInt64, Double)] {
        var concepts: [(UInt64, Double)] = []
        for entry in entries where concepts.last?.0 != entry.concept {
            concepts.append((entry.concept, entry.meaning.degree * entry.meaning.weight.shared))
        }
        return concepts
    }

    /// How like the other note this one is, and by which words; nil when they should not be put together.
    package func likeness(to other: ComparableNote) -> Likeness? {
        if !words.isEmpty, words == other.words {
            return Likeness(words: words.prefix(8).flatMap { [$0, $0] }, strength: 1)
        }
        guard let matches = matches(with: other), !matches.isEmpty else { return nil }
        let here = Found(units, matches.map { ($0.here, $0.value, $0.covers) })
        let there = Found(other.units, matches.map { ($0.there, $0.value, $0.covers) })
        let shared = min(here.shared, there.shared)
        guard shared >= Self.leastShared else { return nil }
        let apart = [here.missing, there.missing].sorted()
        let strength =
            shared
            / (shared + Self.nearer * apart[0] + Self.farther * apart[1] + Self.telling * (here.most + there.most))
        guard strength >= Self.threshold else { return nil }
        return Likeness(words: pairs(of: matches, with: other), strength: strength)
    }

    // A note may say more than the other; it costs most when both say something else.
    private static let nearer = 0.8
    private static let farther = 0.6
    private static let telling = 0.36
    private static let leastShared = 0.9
    private static let threshold = 0.43

    /// What of a note's units is found in the other note, and what is not.
    private struct Found {
        var shared = 0.0
        var missing = 0.0
        /// What tells most of all that is missing.
        var most = 0.0

        init(_ units: [NoteReader.Unit], _ matches: [(unit: Int, value: Double, covers: Double)]) {
            var values = [Double](repeating: 0, count: units.count)
            var covered = values
            for match in matches {
                values[match.unit] = max(values[match.unit], match.value)
                covered[match.unit] = max(covered[match.unit], match.covers)
            }
            for (number, unit) in units.enumerated() {
                shared += values[number]
                let lost = unit.missing * (1 - covered[number])
                missing += lost
                most = max(most, lost)
            }
        }
    }

    /// Every unit here that means the same as one there; nil when the two say the opposite of each other.
    private func matches(with other: ComparableNote) -> [Match]? {
        var matches: [Match] = []
        var (left, right) = (0, 0)
        while left < entries.count, right < other.entries.count {
            let mine = entries[left]
            guard mine.concept <= other.entries[right].concept else {
                right += 1
                continue
            }
            for theirs in other.entries[right...].prefix(while: { $0.concept == mine.concept }) {
                if isOpposite(mine, to: theirs, in: other) { return nil }
                matches.append(match(mine, theirs, in: other))
            }
            left += 1
        }
        return matches
    }

    private func match(_ mine: Entry, _ theirs: Entry, in other: ComparableNote) -> Match {
        let degree = mine.meaning.degree * theirs.meaning.degree * agreed(mine, theirs, in: other)
        return Match(here: mine.unit, there: theirs.unit, value: degree * mine.meaning.weight.shared, covers: degree)
    }

    /// «Ikke gratis» and «gratis»; «færre dugnader» and «flere dugnader».
    private func isOpposite(_ mine: Entry, to theirs: Entry, in other: ComparableNote) -> Bool {
        guard mine.meaning.degree == 1, theirs.meaning.degree == 1 else { return false }
        let (here, there) = (units[mine.unit].turn, other.units[theirs.unit].turn)
        // «Ingen buss» as a barrier and «buss» as an idea belong together; of a theme only more and less are opposites.
        if units[mine.unit].isTheme {
            return (here == .less && there == .more) || (here == .more && there == .less)
        }
        return (here == .not || here == .less) != (there == .not || there == .less)
    }

    /// «Mindre lekser» and «leksehjelp» are both about homework, but not as much as «leksehjelp» and «leksehjelp»;
    /// «flere trenere» is another matter than what coaches should do.
    private func agreed(_ mine: Entry, _ theirs: Entry, in other: ComparableNote) -> Double {
        let (here, there) = (units[mine.unit].turn, other.units[theirs.unit].turn)
        if (here == .less) != (there == .less) { return 0.85 }
        return (here == .more) != (there == .more) ? 0.9 : 1
    }

    /// The strongest match of each unit, strongest first: what a person is shown as the reason.
    private func pairs(of matches: [Match], with other: ComparableNote) -> [String] {
        var (told, heard) = (Set<String>(), Set<String>())
        let pairs = matches.filter { $0.value >= Self.leastTold }
            .sorted { ($1.value, $0.here, $0.there) < ($0.value, $1.here, $1.there) }
            .map { (units[$0.here].word, other.units[$0.there].word) }
            .filter { pair in
                guard !told.contains(pair.0), !heard.contains(pair.1) else { return false }
                told.insert(pair.0)
                heard.insert(pair.1)
                return true
            }
        return pairs.prefix(4).flatMap { [$0.0, $0.1] }
    }

    private static let leastTold = 0.7
}

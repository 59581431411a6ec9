/// Notes that seem to say the same, found among many, and put in groups.
///
/// Each note is compared only with a few that share its telling words, so the work grows straight with their number. A
/// group holds together: a note is in it when it is like most of the others, not when it is like one.
package struct AlikeNotes: Sendable {
    package struct Group: Sendable, Equatable {
        /// Places in the list of notes, rising.
        package let notes: [Int]
        /// What they have in common, in words that people wrote; the most common first.
        package let words: [String]
        package let strength: Double
    }

    /// Those of most notes first.
    package let groups: [Group]
    /// Which others each note may be like, also where it is not sure enough to be suggested.
    package let alike: [Int: [Int]]
    /// How many pairs of notes were compared.
    package let comparisons: Int

    package init(_ notes: [ComparableNote]) {
        var copies: [Int: [Int]] = [:]
        var first: [[String]: Int] = [:]
        for (place, note) in notes.enumerated() where !note.words.isEmpty {
            copies[first[note.words] ?? place, default: []].append(place)
            if first[note.words] == nil { first[note.words] = place }
        }
        var search = AlikeSearch()
        for place in copies.keys.sorted() { search.add(notes[place], at: place, among: notes) }
        comparisons = search.comparisons
        alike = AlikeNotes.alike(search.found, copies: copies)
        let sure = search.found.filter { $0.likeness.strength >= AlikeNotes.leastStrength }
        groups = AlikeNotes.groups(sure, copies: copies, among: notes)
    }

    /// Never very many for one note, also where thousands have the same words: they are marked on a page.
    private static func alike(_ found: [AlikeSearch.Pair], copies: [Int: [Int]]) -> [Int: [Int]] {
        var near: [Int: [Int]] = [:]
        for pair in found {
            near[pair.first, default: []].append(pair.second)
            near[pair.second, default: []].append(pair.first)
        }
        var alike: [Int: [Int]] = [:]
        for (place, same) in copies {
            let others = (near[place] ?? []).prefix(mostMarked).flatMap { (copies[$0] ?? []).prefix(3) }
            for one in same { alike[one] = (same.prefix(mostMarked) + others).filter { $0 != one } }
        }
        return alike.filter { !$0.value.isEmpty }
    }

    private static let mostMarked = 12

    private static func groups(
        _ found: [AlikeSearch.Pair], copies: [Int: [Int]], among notes: [ComparableNote]
    ) -> [Group] {
        var gathered = GatheredPairs(found)
        gathered.gather()
        let joined = gathered.groups.map { members, pairs in
            Group(
                notes: members.flatMap { copies[$0] ?? [] }.sorted(), words: words(of: pairs),
                strength: pairs.map(\.likeness.strength).reduce(0, +) / Double(max(pairs.count, 1)))
        }
        let isJoined = Set(gathered.groups.flatMap(\.members))
        let equal = copies.filter { $0.value.count > 1 && !isJoined.contains($0.key) }.map { place, copies in
            Group(notes: copies, words: Array(notes[place].words.prefix(mostWords)), strength: 1)
        }
        return (joined + equal).sorted {
            ($1.notes.count, $1.strength, $0.notes[0]) < ($0.notes.count, $0.strength, $1.notes[0])
        }
    }

    /// A moderator reads every group that is suggested, so more is asked of it than of a mark beside a note.
    private static let leastStrength = 0.57

    private static let mostWords = 4

    /// The words that made most of the pairs, each stem once.
    private static func words(of pairs: [AlikeSearch.Pair]) -> [String] {
        var counts: [String: (count: Int, first: Int, word: String)] = [:]
        for word in pairs.flatMap(\.likeness.words) {
            let stem = WordStem.of(word)
            counts[stem] = (
                (counts[stem]?.count ?? 0) + 1, counts[stem]?.first ?? counts.count, counts[stem]?.word ?? word
            )
        }
        return counts.values.sorted { ($1.count, $0.first) < ($0.count, $1.first) }.prefix(mostWords).map(\.word)
    }
}

/// Finds which notes are alike, one note at a time, by an index over what they are about.
struct AlikeSearch {
    struct Pair: Sendable {
        let first: Int
        let second: Int
        let likeness: Likeness
    }

    private(set) var found: [Pair] = []
    private(set) var comparisons = 0
    /// Where each thing that notes are about has been met, in the order of the notes.
    private var met: [UInt64: [Int]] = [:]

    /// What very many notes are about tells little: only the last of them are looked at.
    private static let mostMet = 40
    /// A note is compared with those that share most with it.
    private static let mostCompared = 16
    private static let leastShared = 0.5

    /// How much each earlier note shares with the one that is looked at.
    private var shared: [Double] = []

    mutating func add(_ note: ComparableNote, at place: Int, among notes: [ComparableNote]) {
        for other in mostShared(by: note, at: place) {
            comparisons += 1
            guard let likeness = notes[other].likeness(to: note) else { continue }
            found.append(Pair(first: other, second: place, likeness: likeness))
        }
    }

    private mutating func mostShared(by note: ComparableNote, at place: Int) -> [Int] {
        shared += repeatElement(0, count: max(0, place + 1 - shared.count))
        var touched: [Int] = []
        for (concept, weight) in note.concepts {
            for other in met[concept, default: []].suffix(AlikeSearch.mostMet) {
                if shared[other] == 0 { touched.append(other) }
                shared[other] += weight
            }
            met[concept, default: []].append(place)
        }
        // The few that share most, best first, without sorting the many.
        var near: [(place: Int, value: Double)] = []
        for other in touched {
            let value = shared[other]
            shared[other] = 0
            let isFull = near.count == AlikeSearch.mostCompared
            guard value >= AlikeSearch.leastShared, !isFull || value > near[near.count - 1].value else { continue }
            if isFull { near.removeLast() }
            near.insert((other, value), at: near.firstIndex { $0.value < value } ?? near.count)
        }
        return near.map(\.place)
    }
}

/// Pairs put together to groups, the surest first.
struct GatheredPairs {
    private(set) var groups: [(members: [Int], pairs: [AlikeSearch.Pair])] = []
    private let pairs: [AlikeSearch.Pair]
    private let alike: Set<[Int]>

    /// More than this in one group nobody reads through.
    private static let mostMembers = 12
    /// How many of the pairs across two groups must be alike before they become one.
    private static let leastAlike = 0.66

    init(_ pairs: [AlikeSearch.Pair]) {
        self.pairs = pairs.sorted {
            ($1.likeness.strength, $0.first, $0.second) < ($0.likeness.strength, $1.first, $1.second)
        }
        alike = Set(pairs.map { [$0.first, $0.second] })
    }

    mutating func gather() {
        var group: [Int: Int] = [:]
        var members: [Int: [Int]] = [:]
        for pair in pairs {
            let (here, there) = (group[pair.first] ?? pair.first, group[pair.second] ?? pair.second)
            let (ours, theirs) = (members[here] ?? [pair.first], members[there] ?? [pair.second])
            guard here != there, ours.count + theirs.count <= GatheredPairs.mostMembers else { continue }
            let across = ours.flatMap { one in theirs.map { [min(one, $0), max(one, $0)] } }
            guard Double(across.count(where: alike.contains)) >= GatheredPairs.leastAlike * Double(across.count) else {
                continue
            }
            members[there] = nil
            members[here] = ours + theirs
            for one in ours + theirs { group[one] = here }
        }
        let inside = Dictionary(
            grouping: pairs.filter { group[$0.first] != nil && group[$0.first] == group[$0.second] }
        ) {
            group[$0.first] ?? $0.first
        }
        groups = members.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }
            .map { (members: $0.value.sorted(), pairs: inside[$0.key] ?? []) }
    }
}

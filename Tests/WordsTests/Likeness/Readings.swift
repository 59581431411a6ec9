import Foundation
import Words

/// Pairs of notes, and whole dugnader, with what two readings of them said; see the `about` of each file.
enum Readings {
    /// Two notes, and what each reading said of them.
    struct Pair: Decodable, CustomStringConvertible {
        let one: String
        let two: String
        let first: Verdict
        let second: Verdict

        enum Verdict: String, Decodable { case same, apart }

        /// What both readings said; nil where they did not agree.
        var agreed: Verdict? { first == second ? first : nil }
        var isMarked: Bool { Likeness(one, two) != nil }
        var isSuggested: Bool { !AlikeNotes([ComparableNote(one), ComparableNote(two)]).groups.isEmpty }
        var description: String { "«\(one)» / «\(two)»" }
    }

    /// A note, and the name of what it was put together with in each reading; nil when it stood alone.
    struct Note: Decodable {
        let text: String
        let first: String?
        let second: String?

        func isTied(to other: Note) -> Bool {
            first != nil && first == other.first && second != nil && second == other.second
        }
    }

    struct Dugnad: Decodable {
        let name: String
        let notes: [Note]
    }

    static let pairs: [Pair] = read("pairs", as: Pairs.self)?.pairs ?? []
    static let dugnader: [Dugnad] = read("dugnader", as: Dugnader.self)?.dugnader ?? []

    /// The pairs stand in the order of a fingerprint of their words, so every other one is a fixed half.
    static let heldOut = pairs.enumerated().filter { !$0.offset.isMultiple(of: 2) }.map(\.element)

    private struct Pairs: Decodable { let pairs: [Pair] }
    private struct Dugnader: Decodable { let dugnader: [Dugnad] }

    private static func read<Read: Decodable>(_ name: String, as: Read.Type) -> Read? {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Readings/\(name).json")
        return try? JSONDecoder().decode(Read.self, from: Data(contentsOf: file))
    }
}

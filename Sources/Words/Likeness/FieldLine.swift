/// One line of `FieldWords`: the words with one meaning, and the words close to it.
struct FieldLine: Sendable {
    let concept: UInt64
    let weight: FieldMeaning.Weight
    let words: [String]
    let close: [String]
    /// Words whose whole line is close to this one.
    let related: [String]

    static var all: [FieldLine] {
        let lists: [(String, FieldMeaning.Weight)] = [
            (FieldWords.themes, .theme), (FieldWords.doings, .doing), (FieldWords.prices, .price),
            (FieldWords.qualities, .quality), (FieldWords.places, .place), (FieldWords.sports, .sport),
            (FieldWords.people, .people),
            (FieldWords.generic, .generic),
        ]
        return lists.flatMap { list, weight in list.split(separator: "\n").map { ($0, weight) } }
            .enumerated()
            .map { number, line in FieldLine(line.0, concept: UInt64(number), weight: line.1) }
    }

    private init(_ line: Substring, concept: UInt64, weight: FieldMeaning.Weight) {
        let sides = line.split(separator: "~").map { $0.split(separator: " ").map(String.init) }
        let beside = sides.dropFirst().flatMap { $0 }
        self.concept = concept
        self.weight = weight
        words = sides.first ?? []
        close = beside.filter { !$0.hasPrefix("=") }
        related = beside.filter { $0.hasPrefix("=") }.map { String($0.dropFirst()) }
    }
}

/// A postal address as Norwegians write it: «Skolegata 3», «6800 Førde», «Postboks 12».
///
/// A guard against haste, as `PersonalData` is: what stands between two commas is looked at as a whole, so that a school
/// with a number in its name is left alone.
package enum WrittenPostalAddress {
    /// Whether some part of a line is one.
    package static func isFound(in text: String) -> Bool {
        text.split { ",;\n".contains($0) }.contains { isOne(String($0)) }
    }

    /// Whether the whole text is one.
    package static func isOne(_ text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
        guard words.count >= 2, words.count <= 6, let first = words.first, let last = words.last else { return false }
        if boxes.contains(first) { return isNumber(words[1]) }
        if first.count == 4, isNumber(first) { return words.dropFirst().allSatisfy { $0.allSatisfy(\.isLetter) } }
        return isHouse(last) && words.dropLast().contains { word in streets.contains { word.hasSuffix($0) } }
    }

    /// «3», «12b».
    private static func isHouse(_ word: String) -> Bool {
        let digits = word.prefix(while: \.isNumber)
        return (1...4).contains(digits.count) && word.dropFirst(digits.count).count <= 1
            && word.dropFirst(digits.count).allSatisfy(\.isLetter)
    }

    private static func isNumber(_ word: String) -> Bool { !word.isEmpty && word.allSatisfy(\.isNumber) }

    private static let boxes: Set<String> = ["postboks", "boks", "pb", "pb."]
    private static let streets = [
        "veien", "vegen", "vei", "veg", "gata", "gate", "gaten", "gt", "gt.", "allé", "alléen", "stien", "bakken",
        "svingen", "kroken", "torg", "plass",
    ]
}

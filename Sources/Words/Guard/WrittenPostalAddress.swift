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
        var words = words(of: text)
        guard (2...8).contains(words.count) else { return false }
        if boxes.contains(words[0]) { return isNumber(words[1]) }
        // «1905 Fjordvik» may as well be a club and its year.
        if isPlace(words[...]) { return Int(words[0]).map { !(1850..<2050).contains($0) } ?? true }
        // «Skolegata 3 6800 Førde»
        if let place = words.indices.dropFirst(2).first(where: { isPlace(words[$0...]) }) {
            words.removeSubrange(place...)
        }
        // «Storgata 12 B»
        if words.count > 2, let last = words.last, last.count == 1, last.allSatisfy(\.isLetter) { words.removeLast() }
        guard let last = words.last, isHouse(last) else { return false }
        return words.dropLast().contains { word in streets.contains { word.hasSuffix($0) } }
    }

    /// Whether it is a postcode with its place, whatever number that is. Beside a street it can be nothing else.
    package static func isPostcode(_ text: String) -> Bool { isPlace(words(of: text)[...]) }

    private static func words(of text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    }

    /// «6800 førde», «no-6800 førde», and nothing more.
    private static func isPlace(_ words: ArraySlice<String>) -> Bool {
        guard (2...4).contains(words.count), let first = words.first else { return false }
        let land = ["no-", "n-"].first { first.hasPrefix($0) } ?? ""
        let code = String(first.dropFirst(land.count))
        return code.count == 4 && isNumber(code) && words.dropFirst().allSatisfy { $0.allSatisfy(\.isLetter) }
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
        "veien", "vegen", "vei", "veg", "vn.", "gata", "gate", "gaten", "gt", "gt.", "allé", "alléen", "stien",
        "bakken",
        "svingen", "kroken", "torg", "plass",
    ]
}

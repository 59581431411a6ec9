import Words

/// Reads a number from the beginning of what somebody wrote: words before it that say how exact it is, its digits, and
/// what is left.
struct TallyReading {
    private let signs: [Character]
    private var place = 0

    /// - Parameter text: on one line.
    init(_ text: String) {
        signs = Array(text)
    }

    /// What stands after the number, as it was written.
    var rest: String {
        let left = signs.dropFirst(place).drop { " ,.:;-–".contains($0) }
        return String(left)
    }

    mutating func number() throws(Problem) -> (Double, Tally.Exactness) {
        var exactness = try readExactness()
        var number = try readNumber()
        if peek() == "+" {
            exactness = .atLeast
            _ = take()
        }
        if let times = TallyReading.multiples[peek()] {
            number *= times
            _ = take()
        }
        try checkThatItIsOne()
        guard number <= Tally.largest else { throw .numberTooLarge }
        return (number, exactness)
    }

    // MARK: Moving along

    /// The next word, number or row of signs, in small letters; empty at the end. «ca.20», «20+» and «20-25» are written
    /// in one, and are several.
    private mutating func take() -> String {
        while sign(place) == " " { place += 1 }
        let start = place
        if isDigit(place) {
            while isDigit(place) || isInside(place) { place += 1 }
        } else if sign(place).map(TallyReading.isLetter) == true {
            while let next = sign(place), TallyReading.isLetter(next) || next == "." { place += 1 }
        } else {
            while let next = sign(place), next != " ", !next.isWholeNumber, !TallyReading.isLetter(next) { place += 1 }
        }
        return String(signs[start..<place]).lowercased()
    }

    private func peek() -> String {
        var copy = self
        return copy.take()
    }

    private func sign(_ place: Int) -> Character? { signs.indices.contains(place) ? signs[place] : nil }
    private func isDigit(_ place: Int) -> Bool { sign(place)?.isWholeNumber == true }

    /// A comma or a full stop between two digits.
    private func isInside(_ place: Int) -> Bool {
        guard let sign = sign(place), ",.'\u{2019}".contains(sign) else { return false }
        return isDigit(place - 1) && isDigit(place + 1)
    }

    private static func isLetter(_ sign: Character) -> Bool { sign.isLetter }

    // MARK: Before it

    private mutating func readExactness() throws(Problem) -> Tally.Exactness {
        var found = Tally.Exactness.exact
        while true {
            let word = peek().filter { $0 != "." && $0 != ":" }
            if place >= signs.count { throw .noNumber }
            if word == "no" {
                guard let meant = try readNo() else { return found }
                if meant == .atLeast { found = .atLeast }
                continue
            }
            if TallyReading.minuses.contains(word) { throw .negativeNumber }
            if TallyReading.upperBounds.contains(word) { throw .fewerThan }
            if TallyReading.abouts.contains(word) {
                if found == .exact { found = .about }
            } else if TallyReading.leasts.contains(word) {
                found = .atLeast
            } else if !word.isEmpty, !TallyReading.fillers.contains(word) {
                return found
            }
            if take().isEmpty { throw .noNumber }
        }
    }

    /// «No er det fem barn» is nynorsk for now, «no less than 20» is at least, and «no more than 20» nothing to be kept.
    ///
    /// - Returns: nil, and nothing is read, when it is none: «no children».
    private mutating func readNo() throws(Problem) -> Tally.Exactness? {
        var copy = self
        _ = copy.take()
        let next = copy.peek()
        if next == "more" { throw .fewerThan }
        if next == "one" { return nil }
        if ["less", "fewer"].contains(next) {
            _ = copy.take()
            self = copy
            return .atLeast
        }
        guard
            TallyReading.fillers.contains(next) || TallyReading.leasts.contains(next)
                || TallyReading.abouts.contains(next) || next.first?.isWholeNumber == true
                || TallyReading.words[next] != nil
        else { return nil }
        self = copy
        return .exact
    }

    /// Another number stands in what is left.
    private var hasMore: Bool {
        rest.contains(where: \.isWholeNumber)
            || rest.lowercased().split { !$0.isLetter }.contains { TallyReading.words[String($0)] != nil }
    }

    // MARK: Itself

    private mutating func readNumber() throws(Problem) -> Double {
        let first = take()
        if let word = TallyReading.words[first] {
            // «No one came».
            if first == "no", peek() == "one" { _ = take() }
            // «Ingen vet, kanskje 20», «ingen av de 30»: whether it is none, somebody is to say.
            if word == 0, hasMore { throw .severalNumbers }
            return word
        }
        guard first.first?.isWholeNumber == true else { throw .noNumber }
        var digits = first
        // «1 200», «12 000»: groups of three after the first.
        if digits.count <= 3, digits.allSatisfy(\.isWholeNumber) {
            while TallyReading.isGroup(peek()), sign(place) == " " { digits += take() }
        }
        return try TallyReading.value(of: digits)
    }

    /// «200», «200,5».
    private static func isGroup(_ piece: String) -> Bool {
        let digits = piece.prefix { $0.isWholeNumber }
        return digits.count == 3 && (piece.count == 3 || piece.dropFirst(3).first == ",")
    }

    /// A comma before decimals, a full stop or a thin sign between the thousands, and the other way round where only
    /// that can be meant.
    private static func value(of text: String) throws(Problem) -> Double {
        guard text.count <= 20 else { throw .numberTooLarge }
        let parts = text.split(omittingEmptySubsequences: false) { !$0.isWholeNumber }
        let signs = text.filter { !$0.isWholeNumber }
        guard let first = parts.first, let last = parts.last, parts.allSatisfy({ !$0.isEmpty }) else {
            throw .noNumber
        }
        let areGroups = parts.dropFirst().allSatisfy { $0.count == 3 } && first.count <= 3
        switch signs.count {
        case 0: return whole(parts)
        case 1 where signs == ",":
            if areGroups, first != "0" { throw .whichComma }
            return decimal(first, last)
        case 1: return areGroups ? whole(parts) : decimal(first, last)
        default:
            guard areGroups, Set(signs).count == 1 else { throw .whichComma }
            return whole(parts)
        }
    }

    private static func whole(_ parts: [Substring]) -> Double {
        parts.joined().reduce(0) { $0 * 10 + Double($1.wholeNumberValue ?? 0) }
    }

    private static func decimal(_ whole: Substring, _ decimals: Substring) -> Double {
        let digits = decimals.prefix(3).map { $0.wholeNumberValue ?? 0 } + [0, 0, 0]
        let hundredths = digits[0] * 10 + digits[1] + (digits[2] >= 5 ? 1 : 0)
        return (TallyReading.whole([whole]) * 100 + Double(hundredths)) / 100
    }

    // MARK: After it

    /// «20–25», «20 eller 30»: two numbers, and nobody knows which. «20 av 30», «20 barn i 4. klasse» are one.
    private func checkThatItIsOne() throws(Problem) {
        var copy = self
        let (next, second) = (copy.take(), copy.take())
        if next.first?.isWholeNumber == true { throw .severalNumbers }
        let isNumber = second.first?.isWholeNumber == true || TallyReading.words[second] != nil
        if TallyReading.betweens.contains(next), isNumber { throw .severalNumbers }
    }
}

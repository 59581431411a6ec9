/// The eleven digits the state knows a person by: fødselsnummer, D-number, H-number and the synthetic ones.
///
/// The control digits are what tells them from any other eleven digits.
/// Rules: https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/
enum WrittenIdentityNumber {
    static func isFound(in numbers: DigitGroups) -> Bool {
        numbers.groups.indices.contains { first in
            // Its control digits tell it from other numbers, so what stands between the groups matters little.
            let groups = numbers.joined(from: first, atMost: 11, brackets: true, others: true)
            // 4-2-5 is how a bank account is written, and its control digit is made the same way.
            guard groups.map(\.count) != [4, 2, 5] else { return false }
            return isValid(groups.flatMap(\.digits))
        }
    }

    static func isValid(_ digits: [UInt8]) -> Bool {
        guard digits.count == 11 else { return false }
        let number = digits.map(Int.init)
        // From 2032 the first control digit may also leave 1, 2 or 3.
        return hasDate(number)
            && (0...3).contains(sum(number, weights: [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11)
            && sum(number, weights: [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0
    }

    private static func sum(_ number: [Int], weights: [Int]) -> Int {
        zip(number, weights).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private static func hasDate(_ number: [Int]) -> Bool {
        let pairs = stride(from: 0, to: 6, by: 2).map { number[$0] * 10 + number[$0 + 1] }
        // D-numbers add 40 to the day. H-numbers add 40 to the month, numbers made for testing 40, 65 or 80.
        let day = pairs[0] > 40 ? pairs[0] - 40 : pairs[0]
        guard let shift = [0, 40, 65, 80].first(where: { (1...12).contains(pairs[1] - $0) }) else { return false }
        return isDay(day: day, month: pairs[1] - shift, year: 2000 + pairs[2])
    }

    /// Whether a day is in the calendar.
    static func isDay(day: Int, month: Int, year: Int) -> Bool {
        guard (1...12).contains(month) else { return false }
        let leap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
        let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }
}

/// A day of the calendar, as people write it and as it is kept.
package struct Day: Sendable, Hashable {
    /// «2026-11-01», which is how it is kept and what a date field wants.
    package let iso: String

    /// Reads «2026-11-01» from a date field, and what people type: «1.11.2026», «1/11 2026», «1. november 2026»,
    /// «mandag 2. november 2026», «1 November 2026», «November 1, 2026». Digits of every script are digits; a year of
    /// two digits is in this century. Nil when it is none of these, or there is no such day.
    package init?(typed text: String) {
        var numbers: [Day.Number] = []
        var month: Int?
        for token in Day.tokens(of: text) {
            switch token {
            case .number(let number): numbers.append(number)
            case .word(let word):
                if let named = NorwegianTime.month(named: word) {
                    guard month == nil else { return nil }
                    month = named
                } else if !NorwegianTime.isWeekday(word), !Day.fillers.contains(word) {
                    return nil
                }
            }
        }
        guard let (year, monthOfYear, day) = Day.parts(numbers, month) else { return nil }
        let iso = [Day.padded(year, to: 4), Day.padded(monthOfYear, to: 2), Day.padded(day, to: 2)]
            .joined(separator: "-")
        guard NorwegianTime.moment(day: iso) != nil else { return nil }
        self.iso = iso
    }

    // MARK: Reading

    struct Number {
        let value: Int
        let digits: Int
    }

    enum Token {
        case number(Number)
        case word(String)
    }

    /// «den 1. november», «the 1st of November».
    package static let fillers: Set<String> = ["den", "the", "of", "st", "nd", "rd", "th"]

    /// The parts of a date may be separated by anything, except that a number with a minus in front is no part of one.
    static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var digits: [Int] = []
        var letters = ""
        func end() {
            if !digits.isEmpty, digits.count <= 4 {
                tokens.append(.number(Number(value: digits.reduce(0) { $0 * 10 + $1 }, digits: digits.count)))
            } else if !digits.isEmpty {
                // No day or year has so many digits: kept as a word that no date has.
                tokens.append(.word("?"))
            }
            if !letters.isEmpty { tokens.append(.word(letters.lowercased())) }
            (digits, letters) = ([], "")
        }
        for scalar in text.unicodeScalars.prefix(200) {
            if let digit = scalar.digit {
                if !letters.isEmpty { end() }
                digits.append(Int(digit))
            } else if scalar.properties.isAlphabetic {
                if !digits.isEmpty { end() }
                letters.unicodeScalars.append(scalar)
            } else {
                end()
            }
        }
        end()
        return tokens
    }

    private static func parts(_ numbers: [Number], _ month: Int?) -> (year: Int, month: Int, day: Int)? {
        if let month {
            guard numbers.count == 2, let day = numbers.first, let year = numbers.last else { return nil }
            return Day.year(year).map { ($0, month, day.value) }
        }
        guard numbers.count == 3 else { return nil }
        if numbers[0].digits == 4 { return (numbers[0].value, numbers[1].value, numbers[2].value) }
        return Day.year(numbers[2]).map { ($0, numbers[1].value, numbers[0].value) }
    }

    private static func year(_ number: Number) -> Int? {
        switch number.digits {
        case 4: number.value
        case 2: 2000 + number.value
        default: nil
        }
    }

    private static func padded(_ number: Int, to digits: Int) -> String {
        String(repeating: "0", count: max(0, digits - String(number).count)) + String(number)
    }
}

extension PastTime {
    /// Why what is typed is no time that something can have been.
    package enum Unread: Error {
        case unreadable
        /// «14. oktober», «høsten».
        case yearMissing
        /// «2020».
        case onlyTheYear
        case tooEarly
    }

    /// Reads what people write: «14. oktober 2020», «14.10.2020», «oktober 2020», «10.2020», «oktober/november 2024»,
    /// «høsten 2020», «vinteren 2020/21», in any of the three languages.
    package init(typed text: String) throws(Unread) {
        let found = try Found(text)
        guard !found.numbers.contains(where: { $0.digits == 4 && $0.value < PastTime.firstYear }) else {
            throw .tooEarly
        }
        if let day = Day(typed: text) {
            self.init(.day(day, from: nil, until: nil))
        } else if !found.seasons.isEmpty {
            self.init(try found.season())
        } else {
            self.init(try found.monthsOfAYear())
        }
        guard (PastTime.firstYear...9990).contains(year) else { throw .unreadable }
    }

    private var year: Int {
        switch span {
        case .day(let day, _, _): Int(day.iso.prefix(4)) ?? 0
        case .months(let year, _), .season(let year, _): year
        }
    }

    /// The numbers and the names in what is typed.
    private struct Found {
        var numbers: [Day.Number] = []
        var months: [Int] = []
        var seasons: [Season] = []

        init(_ text: String) throws(Unread) {
            for token in Day.tokens(of: text) {
                switch token {
                case .number(let number): numbers.append(number)
                case .word(let word):
                    if let month = NorwegianTime.month(named: word) {
                        months.append(month)
                    } else if let season = Season(written: word) {
                        seasons.append(season)
                    } else if !NorwegianTime.isWeekday(word), !Found.fillers.contains(word) {
                        throw .unreadable
                    }
                }
            }
        }

        private static let fillers = Day.fillers.union(["i", "in", "og", "and", "eller", "or", "om"])

        func season() throws(Unread) -> Span {
            guard seasons.count == 1, months.isEmpty else { throw .unreadable }
            guard let first = numbers.first else { throw .yearMissing }
            guard first.digits == 4 else { throw .yearMissing }
            if numbers.count == 1 { return .season(year: first.value, seasons[0]) }
            // «vinteren 2020/21» lies in two years.
            let next = first.value + 1
            guard numbers.count == 2, seasons[0] == .winter, [next, next % 100].contains(numbers[1].value) else {
                throw .unreadable
            }
            return .season(year: next, .winter)
        }

        func monthsOfAYear() throws(Unread) -> Span {
            let years = numbers.filter { $0.digits == 4 }
            guard let year = years.first?.value else {
                throw numbers.isEmpty && months.isEmpty ? .unreadable : .yearMissing
            }
            let others = numbers.filter { $0.digits < 3 }.map(\.value)
            guard years.count == 1, others.count + 1 == numbers.count else { throw .unreadable }
            let named = months.isEmpty ? others : months
            guard !named.isEmpty else { throw .onlyTheYear }
            guard months.isEmpty || others.isEmpty, let first = named.first, let last = named.last,
                named.count <= (months.isEmpty ? 1 : 2), first <= last, (1...12).contains(first)
            else { throw .unreadable }
            return .months(year: year, first...last)
        }
    }
}

extension PastTime.Season {
    fileprivate init?(written word: String) {
        switch word {
        case "vinter", "vinteren", "winter": self = .winter
        case "vår", "våren", "spring": self = .spring
        case "sommer", "sommeren", "sommar", "sommaren", "summer": self = .summer
        case "høst", "høsten", "haust", "hausten", "autumn", "fall": self = .autumn
        default: return nil
        }
    }
}

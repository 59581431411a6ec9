/// When something is going to be, before its day is chosen: a month or two, a season, half a year, or nobody knows yet.
package struct RoughTime: Sendable, Hashable {
    package enum Span: Sendable, Hashable {
        /// A month or two, or a season: never a day.
        case within(PastTime)
        case halfYear(Int, isFirst: Bool)
        case undecided
    }

    package let span: Span

    package static let undecided = RoughTime(span: .undecided)

    private init(span: Span) {
        self.span = span
    }

    private init?(_ time: PastTime) {
        guard !time.isDay else { return nil }
        self.init(span: .within(time))
    }

    // MARK: In the calendar

    /// «2027-10-01»: the first day that it can be; nil when nobody knows.
    package var firstDay: String? {
        switch span {
        case .within(let time): time.firstDay
        case .halfYear(let year, let isFirst): "\(year)-\(isFirst ? "01" : "07")-01"
        case .undecided: nil
        }
    }

    /// «2027-11-01»: the day after the last that it can be; nil when nobody knows.
    package var dayAfter: String? {
        switch span {
        case .within(let time): time.dayAfter
        case .halfYear(let year, let isFirst): isFirst ? "\(year)-07-01" : "\(year + 1)-01-01"
        case .undecided: nil
        }
    }

    /// «oktober 2027», «høsten 2027», «første halvår 2027», «en dag som ikke er bestemt».
    package var words: Phrase {
        switch span {
        case .within(let time): return time.withoutHours
        case .halfYear(let year, let isFirst):
            return isFirst
                ? Phrase(
                    nb: "første halvår \(year)", nn: "første halvår \(year)", en: "the first half of \(year)")
                : Phrase(nb: "andre halvår \(year)", nn: "andre halvår \(year)", en: "the second half of \(year)")
        case .undecided:
            return Phrase(
                nb: "dagen er ikke bestemt", nn: "dagen er ikkje bestemt", en: "the day is not decided")
        }
    }

    /// «en dag i november 2028», for a sentence that has a place for a day.
    package var asDay: Phrase {
        let words = words
        if case .undecided = span { return words }
        if case .within(let time) = span, case .season = time.span {
            return Phrase(nb: "en dag \(words.nb)", nn: "ein dag \(words.nn)", en: "a day in \(words.en)")
        }
        return Phrase(nb: "en dag i \(words.nb)", nn: "ein dag i \(words.nn)", en: "a day in \(words.en)")
    }
}

// MARK: - As it is typed

extension RoughTime {
    package enum Unread: Error {
        /// «7. november 2027».
        case isADay
        case unreadable
        /// It is over.
        case hasBeen
    }

    /// Reads what people write: «oktober 2027», «oktober/november», «høsten», «2. halvår 2027», «ikke bestemt», or
    /// nothing. Without a year it is the next one to come.
    package init(typed text: String, at now: Moment) throws(Unread) {
        let words = PlainText.line(text).lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber })
            .map(String.init)
        guard !PlainText.line(text).isEmpty, !RoughTime.saysUndecided(words) else {
            self = .undecided
            return
        }
        guard Day(typed: text) == nil else { throw .isADay }
        let year = Int(NorwegianTime.isoDate(now).prefix(4)) ?? 2026
        var half = try RoughTime.half(words, year, now)
        if half == nil { half = try RoughTime.named(text, year, now) }
        guard let read = half else { throw .unreadable }
        guard let after = read.dayAfter, after > NorwegianTime.isoDate(now) else { throw .hasBeen }
        self = read
    }

    private static func saysUndecided(_ words: [String]) -> Bool {
        let all = Set(words)
        return !all.isDisjoint(with: ["ubestemt", "ukjent", "undecided", "uviss"])
            || !all.isDisjoint(with: ["ikke", "ikkje", "not", "don"])
                && !all.isDisjoint(with: ["bestemt", "vet", "veit", "decided", "know", "avklart", "sikkert"])
    }

    /// Nil when it is no half of a year.
    private static func half(_ words: [String], _ year: Int, _ now: Moment) throws(Unread) -> RoughTime? {
        guard words.contains(where: { ["halvår", "halvåret", "half"].contains($0) }) else { return nil }
        let isFirst = !Set(words).isDisjoint(with: ["1", "første", "fyrste", "first", "h1"])
        let isSecond = !Set(words).isDisjoint(with: ["2", "andre", "annet", "second", "h2"])
        guard isFirst != isSecond else { throw .unreadable }
        let years = words.compactMap { Int(typed: $0) }.filter { $0 > 31 }
        guard years.count < 2 else { throw .unreadable }
        if let named = years.first {
            guard (PastTime.firstYear...9990).contains(named) else { throw .unreadable }
            return RoughTime(span: .halfYear(named, isFirst: isFirst))
        }
        let this = RoughTime(span: .halfYear(year, isFirst: isFirst))
        return this.isAhead(at: now) ? this : RoughTime(span: .halfYear(year + 1, isFirst: isFirst))
    }

    private static func named(_ text: String, _ year: Int, _ now: Moment) throws(Unread) -> RoughTime {
        let time: PastTime
        do { time = try PastTime(typed: text) } catch {
            switch error {
            case .yearMissing: return try withoutYear(text, year, now)
            case .tooEarly: throw .hasBeen
            case .onlyTheYear, .unreadable: throw .unreadable
            }
        }
        guard let read = RoughTime(time) else { throw .isADay }
        return read
    }

    private static func withoutYear(_ text: String, _ year: Int, _ now: Moment) throws(Unread) -> RoughTime {
        let ahead = [year, year + 1].lazy
            .compactMap { (try? PastTime(typed: "\(text) \($0)")).flatMap(RoughTime.init) }
            .first { $0.isAhead(at: now) }
        if let ahead { return ahead }
        // «7. november» is a day as well.
        throw Day(typed: "\(text) \(year)") == nil ? .unreadable : .isADay
    }

    /// Whether somebody who names it, and no year, can mean that it is still to come. In its last week they mean the next.
    private func isAhead(at now: Moment) -> Bool {
        dayAfter.map { $0 > NorwegianTime.isoDate(now + .days(7)) } ?? true
    }
}

// MARK: - As it is kept

extension RoughTime: Codable {
    /// «2027-10», «2027-10/2027-11», «2027-autumn», «2027-H2», «open».
    package var text: String {
        switch span {
        case .within(let time): time.text
        case .halfYear(let year, let isFirst): "\(year)-\(isFirst ? "H1" : "H2")"
        case .undecided: "open"
        }
    }

    /// Nil for what would not be kept just so.
    package init?(kept text: String) {
        if text == "open" {
            self = .undecided
        } else if text.hasSuffix("-H1") || text.hasSuffix("-H2"), let year = Int(text.dropLast(3)) {
            guard (PastTime.firstYear...9990).contains(year) else { return nil }
            self.init(span: .halfYear(year, isFirst: text.hasSuffix("1")))
        } else {
            guard let time = PastTime(kept: text), let rough = RoughTime(time) else { return nil }
            self = rough
        }
        guard self.text == text else { return nil }
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = RoughTime(kept: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time without a day")
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

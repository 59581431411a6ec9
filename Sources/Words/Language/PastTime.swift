/// When something was, as well as it is known: the hours, the day, the month or two, or only the season.
package struct PastTime: Sendable, Hashable {
    package enum Span: Sendable, Hashable {
        case day(Day, from: TimeOfDay?, until: TimeOfDay?)
        case months(year: Int, ClosedRange<Int>)
        /// A winter is named by the year that it ends in.
        case season(year: Int, Season)
    }

    package enum Season: String, Sendable, CaseIterable {
        case winter, spring, summer, autumn
    }

    package let span: Span

    /// Nothing was held before it.
    package static let firstYear = 2000

    init(_ span: Span) {
        self.span = span
    }

    /// The hours of the day, when it is the day that is known. Nil for a month or a season, and for hours that are not
    /// in that order.
    package func at(from start: TimeOfDay, until end: TimeOfDay?) -> PastTime? {
        guard case .day(let day, _, _) = span, NorwegianTime.moment(day: day.iso, hour: start.iso) != nil else {
            return nil
        }
        let timed = PastTime(.day(day, from: start, until: end))
        return end == nil || timed.ends > timed.begins ? timed : nil
    }

    /// Whether the day is known.
    package var isDay: Bool {
        if case .day = span { return true }
        return false
    }

    /// Whether it is known when on the day it began.
    package var hasHours: Bool {
        if case .day(_, .some, _) = span { return true }
        return false
    }

    // MARK: On the clock

    /// The first moment it can have been.
    package var begins: Moment {
        switch span {
        case .day(let day, let from, _): PastTime.moment(day.iso, from?.iso)
        case .months, .season: PastTime.moment("\(firstMonth)-01")
        }
    }

    /// The end, when it is known; else that of the first day that it can have been.
    package var ends: Moment {
        if case .day(let day, _, let until?) = span { return PastTime.moment(day.iso, until.iso) }
        return PastTime.moment(NorwegianTime.dayAfter(begins))
    }

    /// «2020-10-14», «2020-10-01»: the first day that it can have been.
    package var firstDay: String { NorwegianTime.isoDate(begins) }

    /// «2020-10-15», «2020-11-01»: the day after the last that it can have been.
    package var dayAfter: String {
        switch span {
        case .day: NorwegianTime.dayAfter(begins)
        case .months(_, let months): NorwegianTime.isoDate(NorwegianTime.months(months.count, after: begins))
        case .season: NorwegianTime.isoDate(NorwegianTime.months(3, after: begins))
        }
    }

    private var firstMonth: String {
        switch span {
        case .day(let day, _, _): String(day.iso.prefix(7))
        case .months(let year, let months): PastTime.iso(year, months.lowerBound)
        case .season(let year, .winter): PastTime.iso(year - 1, 12)
        case .season(let year, .spring): PastTime.iso(year, 3)
        case .season(let year, .summer): PastTime.iso(year, 6)
        case .season(let year, .autumn): PastTime.iso(year, 9)
        }
    }

    private static func moment(_ day: String, _ hour: String? = nil) -> Moment {
        // A clock that is put forward at midnight has no such hour; none in Norway is.
        NorwegianTime.moment(day: day, hour: hour ?? "00:00") ?? Moment(milliseconds: 0)
    }

    fileprivate static func iso(_ year: Int, _ month: Int) -> String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}

// MARK: - In words

extension PastTime {
    /// «onsdag 14. oktober 2020 kl. 18.00–20.30», «oktober 2020», «høsten 2020».
    package var words: Phrase {
        guard case .day(let day, let from, let until) = span else { return withoutHours }
        let date = PastTime.moment(day.iso)
        guard from != nil else { return NorwegianTime.day(date) }
        guard until == nil else { return NorwegianTime.dayAndHours(from: begins, to: ends) }
        let (named, hour) = (NorwegianTime.day(date), NorwegianTime.clock(begins))
        return Phrase(
            nb: "\(named.nb) kl.\u{A0}\(hour)", nn: "\(named.nn) kl.\u{A0}\(hour)", en: "\(named.en), \(hour)")
    }

    /// «14. oktober 2020», «oktober–november 2020», «høsten 2020»: as people write it, and as it is read again.
    package var withoutHours: Phrase {
        switch span {
        case .day(let day, _, _): return NorwegianTime.date(PastTime.moment(day.iso))
        case .months(let year, let months):
            let (first, last) = (NorwegianTime.month(months.lowerBound), NorwegianTime.month(months.upperBound))
            guard months.count > 1 else { return first.map { "\($0) \(year)" } }
            return Phrase(
                nb: "\(first.nb)–\(last.nb) \(year)", nn: "\(first.nn)–\(last.nn) \(year)",
                en: "\(first.en)–\(last.en) \(year)")
        case .season(let year, let season): return season.definite.map { "\($0) \(year)" }
        }
    }

    /// As an archive wants it: «2020-10-14», «2020-10», and of what is wider than a month the year alone.
    package var isoDate: String {
        switch span {
        case .day(let day, _, _): day.iso
        case .months(let year, let months): months.count == 1 ? PastTime.iso(year, months.lowerBound) : String(year)
        case .season(let year, _): String(year)
        }
    }
}

extension PastTime.Season {
    var definite: Phrase {
        switch self {
        case .winter: Phrase(nb: "vinteren", nn: "vinteren", en: "winter")
        case .spring: Phrase(nb: "våren", nn: "våren", en: "spring")
        case .summer: Phrase(nb: "sommeren", nn: "sommaren", en: "summer")
        case .autumn: Phrase(nb: "høsten", nn: "hausten", en: "autumn")
        }
    }
}

// MARK: - As it is kept

extension PastTime: Codable {
    /// «2020-10-14T18:00/20:30», «2020-10-14T18:00», «2020-10-14», «2020-10», «2020-10/2020-11», «2020-autumn».
    package var text: String {
        switch span {
        case .day(let day, let from, let until):
            day.iso + (from.map { "T\($0.iso)" } ?? "") + (until.map { "/\($0.iso)" } ?? "")
        case .months(let year, let months):
            months.count == 1
                ? PastTime.iso(year, months.lowerBound)
                : "\(PastTime.iso(year, months.lowerBound))/\(PastTime.iso(year, months.upperBound))"
        case .season(let year, let season): "\(year)-\(season.rawValue)"
        }
    }

    /// Nil for what would not be kept just so.
    package init?(kept text: String) {
        guard text.utf8.count <= 30 else { return nil }
        let parts = text.split(whereSeparator: { "T/".contains($0) }).map(String.init)
        let season = PastTime.Season.allCases.first { text.hasSuffix("-\($0.rawValue)") }
        let read = try? PastTime(typed: season.map { "\($0.rawValue) \(text.prefix(4))" } ?? parts.first ?? "")
        guard var read else { return nil }
        if case .months(let year, let first) = read.span, parts.count == 2,
            case .months(year, let last)? = (try? PastTime(typed: parts[1]))?.span, first.lowerBound < last.lowerBound
        {
            read = PastTime(.months(year: year, first.lowerBound...last.lowerBound))
        } else if read.isDay, parts.count > 1 {
            guard let start = TimeOfDay(typed: parts[1]),
                let timed = read.at(from: start, until: parts.count > 2 ? TimeOfDay(typed: parts[2]) : nil)
            else { return nil }
            read = timed
        }
        guard read.text == text else { return nil }
        self = read
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = PastTime(kept: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time that has been")
        }
        self = time
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

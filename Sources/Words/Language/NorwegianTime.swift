import Foundation

/// Days and hours as Språkrådet writes them, on the clock of Oslo.
package enum NorwegianTime {
    /// «mandag 7. november 2026», «måndag 7. november 2026», «Monday 7 November 2026».
    package static func day(_ moment: Moment) -> Phrase {
        let parts = parts(moment)
        let (weekday, month) = (weekdays[parts.weekday - 1], months[parts.month - 1])
        return Phrase(
            nb: "\(weekday.nb) \(parts.day).\u{A0}\(month.nb) \(parts.year)",
            nn: "\(weekday.nn) \(parts.day).\u{A0}\(month.nn) \(parts.year)",
            en: "\(weekday.en) \(parts.day)\u{A0}\(month.en) \(parts.year)")
    }

    /// «7. november 2026».
    package static func date(_ moment: Moment) -> Phrase {
        let parts = parts(moment)
        let month = months[parts.month - 1]
        return Phrase(
            nb: "\(parts.day).\u{A0}\(month.nb) \(parts.year)", nn: "\(parts.day).\u{A0}\(month.nn) \(parts.year)",
            en: "\(parts.day)\u{A0}\(month.en) \(parts.year)")
    }

    /// A day as one says when something happens: «7. november 2026», «on 7 November 2026».
    package static func on(_ day: Phrase) -> Phrase { Phrase(nb: day.nb, nn: day.nn, en: "on \(day.en)") }

    /// «18.00».
    package static func clock(_ moment: Moment) -> String {
        let parts = parts(moment)
        return "\(twoDigits(parts.hour)).\(twoDigits(parts.minute))"
    }

    /// «mandag 7. november 2026 kl. 18.00–20.30».
    package static func dayAndHours(from start: Moment, to end: Moment) -> Phrase {
        let hours = "\(clock(start))–\(clock(end))"
        let day = day(start)
        return Phrase(
            nb: "\(day.nb) kl.\u{A0}\(hours)", nn: "\(day.nn) kl.\u{A0}\(hours)", en: "\(day.en), \(hours)")
    }

    /// «mandag 7. november 2026 kl. 18.00».
    package static func dayAndHour(_ moment: Moment) -> Phrase {
        let (day, hour) = (day(moment), clock(moment))
        return Phrase(
            nb: "\(day.nb) kl.\u{A0}\(hour)", nn: "\(day.nn) kl.\u{A0}\(hour)", en: "\(day.en) at \(hour)")
    }

    /// «2026-11-07»: what `<input type="date">` wants.
    package static func isoDate(_ moment: Moment) -> String {
        let parts = parts(moment)
        return "\(parts.year)-\(twoDigits(parts.month))-\(twoDigits(parts.day))"
    }

    /// «18:00»: what `<input type="time">` wants.
    package static func isoTime(_ moment: Moment) -> String {
        clock(moment).replacing(".", with: ":")
    }

    /// The moment of a day and an hour in Norway. Nil when there is no such day or hour.
    package static func moment(day: String, hour: String = "12:00") -> Moment? {
        let date = day.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        let time = hour.split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int($0) }
        guard date.count == 3, let year = date[0], let month = date[1], let dayOfMonth = date[2],
            time.count >= 2, let hours = time[0], let minutes = time[1],
            (1970...9998).contains(year), (0...23).contains(hours), (0...59).contains(minutes)
        else { return nil }
        let parts = DateComponents(year: year, month: month, day: dayOfMonth, hour: hours, minute: minutes)
        guard (1...12).contains(month), (1...31).contains(dayOfMonth), let found = calendar.date(from: parts),
            calendar.component(.day, from: found) == dayOfMonth, calendar.component(.hour, from: found) == hours
        else { return nil }
        return Moment(found)
    }

    /// «2026-11-08»: the day after that of a moment.
    package static func dayAfter(_ moment: Moment) -> String {
        // From noon: the day the clock is put back is longer than 24 hours.
        let noon = NorwegianTime.moment(day: isoDate(moment)) ?? moment
        return isoDate(noon + .hours(24))
    }

    /// «2026-11-15»: so many days after a day, or before it; nil for what is no day.
    package static func day(_ number: Int, after day: String) -> String? {
        guard abs(number) < 10_000, let noon = moment(day: day),
            let found = calendar.date(byAdding: .day, value: number, to: noon.date)
        else { return nil }
        return isoDate(Moment(found))
    }

    /// How many days from one day to another; less than nothing when that is before it, nil for what is no day.
    package static func days(from first: String, to last: String) -> Int? {
        guard let first = moment(day: first), let last = moment(day: last) else { return nil }
        return calendar.dateComponents([.day], from: first.date, to: last.date).day
    }

    /// 1 for Monday to 7 for Sunday; nil for what is no day.
    package static func weekday(of day: String) -> Int? {
        moment(day: day).map { (parts($0).weekday + 5) % 7 + 1 }
    }

    /// 1 for Monday to 7 for Sunday, for a weekday's whole name in any of the three languages.
    package static func weekday(named word: String) -> Int? {
        let names = weekdays.firstIndex { [$0.nb, $0.nn, $0.en].contains { $0.lowercased() == word.lowercased() } }
        return names.map { ($0 + 6) % 7 + 1 }
    }

    /// «mandag», «måndag», «Monday», for 1 to 7.
    package static func weekday(_ number: Int) -> Phrase { weekdays[(number % 7 + 7) % 7] }

    /// «oktober», «October»; the first for what is no month.
    static func month(_ number: Int) -> Phrase { months.indices.contains(number - 1) ? months[number - 1] : months[0] }

    /// 1 to 12 for a month's name in any of the three languages, whole or shortened to three letters or more.
    package static func month(named word: String) -> Int? {
        index(of: word, in: months)
    }

    static func isWeekday(_ word: String) -> Bool { index(of: word, in: weekdays) != nil }

    private static func index(of word: String, in names: [Phrase]) -> Int? {
        guard word.count >= 3 else { return nil }
        return names.firstIndex { name in
            [name.nb, name.nn, name.en].contains { $0.lowercased().hasPrefix(word) }
        }.map { $0 + 1 }
    }

    /// The same hour, so many months later.
    package static func months(_ number: Int, after moment: Moment) -> Moment {
        calendar.date(byAdding: .month, value: number, to: moment.date).map(Moment.init) ?? moment
    }

    private struct Parts {
        let year, month, day, weekday, hour, minute: Int
    }

    private static func parts(_ moment: Moment) -> Parts {
        let found = calendar.dateComponents([.year, .month, .day, .weekday, .hour, .minute], from: moment.date)
        return Parts(
            year: found.year ?? 1970, month: min(max(found.month ?? 1, 1), 12), day: found.day ?? 1,
            weekday: min(max(found.weekday ?? 1, 1), 7), hour: found.hour ?? 0, minute: found.minute ?? 0)
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.locale = Locale(identifier: "nb_NO")
        calendar.timeZone = TimeZone(identifier: "Europe/Oslo") ?? .gmt
        return calendar
    }()

    private static let weekdays = [
        Phrase(nb: "søndag", nn: "sundag", en: "Sunday"), Phrase(nb: "mandag", nn: "måndag", en: "Monday"),
        Phrase(nb: "tirsdag", nn: "tysdag", en: "Tuesday"), Phrase(nb: "onsdag", nn: "onsdag", en: "Wednesday"),
        Phrase(nb: "torsdag", nn: "torsdag", en: "Thursday"), Phrase(nb: "fredag", nn: "fredag", en: "Friday"),
        Phrase(nb: "lørdag", nn: "laurdag", en: "Saturday"),
    ]

    private static let months = [
        Phrase(nb: "januar", nn: "januar", en: "January"), Phrase(nb: "februar", nn: "februar", en: "February"),
        Phrase(nb: "mars", nn: "mars", en: "March"), Phrase(nb: "april", nn: "april", en: "April"),
        Phrase(nb: "mai", nn: "mai", en: "May"), Phrase(nb: "juni", nn: "juni", en: "June"),
        Phrase(nb: "juli", nn: "juli", en: "July"), Phrase(nb: "august", nn: "august", en: "August"),
        Phrase(nb: "september", nn: "september", en: "September"),
        Phrase(nb: "oktober", nn: "oktober", en: "October"), Phrase(nb: "november", nn: "november", en: "November"),
        Phrase(nb: "desember", nn: "desember", en: "December"),
    ]
}

/// When nobody is written to by the program: from 23 December to 2 January, in Easter week from the Saturday before Palm
/// Sunday to Easter Monday, and in July; and neither at weekends nor on public holidays. What falls there goes on the
/// first working day after.
package enum QuietDays {
    /// In one of the quiet weeks.
    ///
    /// - Parameter day: «2026-12-27»; what is no day is not quiet.
    package static func isQuiet(_ day: String) -> Bool {
        let (year, monthAndDay) = (day.prefix(4), String(day.dropFirst(5)))
        guard NorwegianTime.moment(day: day) != nil, let year = Int(year) else { return false }
        if monthAndDay >= "12-23" || monthAndDay <= "01-02" || monthAndDay.hasPrefix("07-") { return true }
        guard let easter = Holidays.easterDay(of: year), let after = NorwegianTime.days(from: easter, to: day) else {
            return false
        }
        return (-8...1).contains(after)
    }

    /// Letters go on it: it is a working day outside the quiet weeks.
    package static func lettersGo(on day: String) -> Bool {
        guard let weekday = NorwegianTime.weekday(of: day) else { return false }
        return weekday < 6 && !isQuiet(day) && Holidays.name(of: day) == nil
    }

    /// The day itself when letters go on it; else the last before it when they do: what falls after it is still to go.
    package static func lastDayOfLetters(through day: String) -> String {
        var found = day
        for _ in 0..<60 where !lettersGo(on: found) {
            guard let before = NorwegianTime.day(-1, after: found) else { return day }
            found = before
        }
        return found
    }

    /// The day itself when letters go on it; else the first after it when they do.
    package static func firstDayOfLetters(from day: String) -> String {
        var found = day
        // The longest way is from 1 July, and an Easter or a Christmas are shorter.
        for _ in 0..<60 where !lettersGo(on: found) {
            guard let next = NorwegianTime.day(1, after: found) else { return day }
            found = next
        }
        return found
    }
}

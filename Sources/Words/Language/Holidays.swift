/// The days when people in Norway are at home: public holidays, and the days beside them when nobody meets.
///
/// Source: lov 24. februar 1995 nr. 12 (helligdagsfred) § 2 and lov 26. april 1947 nr. 1 (1. og 17. mai).
package enum Holidays {
    /// What a day is called; nil for one that is none.
    ///
    /// - Parameter day: «2027-05-17».
    package static func name(of day: String) -> Phrase? {
        let parts = day.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        if let fixed = fixed["\(day.suffix(5))"] { return fixed }
        return easterDay(of: parts[0]).flatMap { NorwegianTime.days(from: $0, to: day) }.flatMap { moving[$0] }
    }

    private static let fixed = [
        "01-01": Phrase(nb: "første nyttårsdag", nn: "første nyttårsdag", en: "New Year’s Day"),
        "05-01": Phrase(nb: "1. mai", nn: "1. mai", en: "1 May"),
        "05-17": Phrase(nb: "17. mai", nn: "17. mai", en: "17 May, the national day"),
        "12-24": Phrase(nb: "julaften", nn: "julaftan", en: "Christmas Eve"),
        "12-25": Phrase(nb: "første juledag", nn: "første juledag", en: "Christmas Day"),
        "12-26": Phrase(nb: "andre juledag", nn: "andre juledag", en: "Boxing Day"),
        "12-31": Phrase(nb: "nyttårsaften", nn: "nyttårsaftan", en: "New Year’s Eve"),
    ]

    /// By the number of days after Easter Day.
    private static let moving = [
        -4: Phrase(nb: "onsdag før påske", nn: "onsdag før påske", en: "the Wednesday before Easter"),
        -3: Phrase(nb: "skjærtorsdag", nn: "skjærtorsdag", en: "Maundy Thursday"),
        -2: Phrase(nb: "langfredag", nn: "langfredag", en: "Good Friday"),
        -1: Phrase(nb: "påskeaften", nn: "påskeaftan", en: "Easter Saturday"),
        0: Phrase(nb: "første påskedag", nn: "første påskedag", en: "Easter Day"),
        1: Phrase(nb: "andre påskedag", nn: "andre påskedag", en: "Easter Monday"),
        39: Phrase(nb: "Kristi himmelfartsdag", nn: "Kristi himmelfartsdag", en: "Ascension Day"),
        49: Phrase(nb: "første pinsedag", nn: "første pinsedag", en: "Whit Sunday"),
        50: Phrase(nb: "andre pinsedag", nn: "andre pinsedag", en: "Whit Monday"),
    ]

    /// «2027-03-28», by the rule of the Gregorian calendar (Meeus, Jones and Butcher).
    static func easterDay(of year: Int) -> String? {
        guard (1583...9990).contains(year) else { return nil }
        let (golden, century, rest) = (year % 19, year / 100, year % 100)
        let epact =
            (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let correction = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * correction + 114
        let (month, day) = (sum / 31, sum % 31 + 1)
        return "\(year)-0\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}

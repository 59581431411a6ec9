import Words

/// How often whoever is responsible for a measure is reminded, when they have said that they may be: so long before each
/// date, and so many months after the dugnad.
package struct Rhythm: Sendable, Equatable {
    /// How many days before a date; nil when they are not reminded of dates.
    package var daysBefore: Int?
    /// How many months after the dugnad, the fewest first.
    package var months: [Int]

    package init(daysBefore: Int?, months: [Int]) {
        self.daysBefore = daysBefore
        self.months = Array(Set(months)).sorted()
    }

    /// What was agreed at no dugnad has no months after it.
    package func holding(afterDugnad: Bool) -> Rhythm {
        afterDugnad ? self : Rhythm(daysBefore: daysBefore, months: [])
    }

    /// Nobody is reminded by itself.
    package var isEmpty: Bool { daysBefore == nil && months.isEmpty }

    /// Until the contact person says something else.
    package static let usual = Rhythm(daysBefore: 7, months: [1, 3, 6, 12])
    /// What there is to choose among.
    package static let daysToChoose = [3, 7, 14]
    package static let monthsToChoose = [1, 2, 3, 6, 9, 12]

    /// The hours in which a letter is made: it goes in the morning, and never while people sleep.
    static let (morning, evening) = ("09:00", "21:00")

    /// The days that somebody is to be reminded on, before the quiet weeks have moved any: in order, each once.
    ///
    /// - Parameters:
    ///   - dates: what has been agreed by when: «2027-01-14».
    ///   - dugnad: the day it was agreed; nil when it was at none.
    package func days(of dates: [String], after dugnad: String?) -> [String] {
        let before = daysBefore.map { days in dates.compactMap { NorwegianTime.day(-days, after: $0) } } ?? []
        return Set(before + days(after: dugnad)).sorted()
    }

    /// The days that come so many months after a dugnad.
    func days(after dugnad: String?) -> [String] {
        guard let dugnad, let noon = NorwegianTime.moment(day: dugnad) else { return [] }
        return months.map { NorwegianTime.isoDate(NorwegianTime.months($0, after: noon)) }
    }

    /// The day that the next reminder goes; nil when none is to come.
    ///
    /// - Parameters:
    ///   - day: the last day that has been reminded of.
    ///   - earliest: the first day that a letter can be made on.
    package func next(
        of dates: [String], after dugnad: String?, since day: String, from earliest: String
    ) -> String? {
        days(of: dates, after: dugnad).first { $0 > day }.map { QuietDays.firstDayOfLetters(from: max($0, earliest)) }
    }

    /// The first day that a letter can be made on, when none has been made today.
    static func earliest(at now: Moment) -> String {
        let today = NorwegianTime.isoDate(now)
        return NorwegianTime.isoTime(now) < evening ? today : NorwegianTime.day(1, after: today) ?? today
    }

    /// The day whose letters are made at a moment; nil when none is made then.
    static func dayOfLetters(at now: Moment) -> String? {
        let (day, clock) = (NorwegianTime.isoDate(now), NorwegianTime.isoTime(now))
        return (morning..<evening).contains(clock) && QuietDays.lettersGo(on: day) ? day : nil
    }
}

extension Rhythm {
    /// «en uke før hver dato, og 1, 3, 6 og 12 måneder etter dugnaden».
    package var inWords: Phrase {
        let before = daysBefore.map(Rhythm.before)
        let after = months.isEmpty ? nil : Rhythm.after(months)
        guard let before else {
            return after ?? Phrase(nb: "aldri av seg selv", nn: "aldri av seg sjølv", en: "never by itself")
        }
        guard let after else { return before }
        return Phrase(
            nb: "\(before.nb), og \(after.nb)", nn: "\(before.nn), og \(after.nn)", en: "\(before.en), and \(after.en)")
    }

    private static func before(_ days: Int) -> Phrase {
        switch days {
        case 7: Phrase(nb: "en uke før hver dato", nn: "ei veke før kvar dato", en: "a week before each date")
        case 14: Phrase(nb: "to uker før hver dato", nn: "to veker før kvar dato", en: "two weeks before each date")
        default:
            Phrase(
                nb: "\(Counting.word(for: days).nb) dager før hver dato",
                nn: "\(Counting.word(for: days).nn) dagar før kvar dato",
                en: "\(Counting.word(for: days).en) days before each date")
        }
    }

    private static func after(_ months: [Int]) -> Phrase {
        let numbers = Phrase.listing(months.map(String.init))
        return months == [1]
            ? Phrase(
                nb: "en måned etter dugnaden", nn: "ein månad etter dugnaden", en: "a month after the dugnad")
            : Phrase(
                nb: "\(numbers.nb) måneder etter dugnaden", nn: "\(numbers.nn) månader etter dugnaden",
                en: "\(numbers.en) months after the dugnad")
    }
}

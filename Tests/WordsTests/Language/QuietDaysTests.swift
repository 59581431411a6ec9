import Testing
import Words

@Suite("When nobody is written to")
struct QuietDaysTests {
    @Test(
        "Christmas, Easter week and July are quiet, from their first day to their last",
        arguments: [
            ("2026-12-22", false), ("2026-12-23", true), ("2026-12-31", true), ("2027-01-02", true),
            ("2027-01-03", false),
            // Easter Day is 28 March 2027: from the Saturday before Palm Sunday to Easter Monday.
            ("2027-03-19", false), ("2027-03-20", true), ("2027-03-21", true), ("2027-03-28", true),
            ("2027-03-29", true), ("2027-03-30", false),
            ("2027-06-30", false), ("2027-07-01", true), ("2027-07-31", true), ("2027-08-01", false),
            ("31. april", false), ("2027-02-30", false), ("", false),
        ])
    func quiet(day: String, isQuiet: Bool) {
        #expect(QuietDays.isQuiet(day) == isQuiet)
    }

    @Test(
        "What falls there, at a weekend or on a holiday goes on the first working day after",
        arguments: [
            // 27 November 2026 and one month.
            ("2026-12-27", "2027-01-04"), ("2026-12-23", "2027-01-04"), ("2027-01-02", "2027-01-04"),
            ("2027-03-20", "2027-03-30"), ("2027-03-28", "2027-03-30"), ("2027-07-01", "2027-08-02"),
            ("2027-07-31", "2027-08-02"), ("2026-11-28", "2026-11-30"), ("2026-11-30", "2026-11-30"),
            // 17 May 2027 is Whit Monday too; Ascension Day is a Thursday.
            ("2027-05-17", "2027-05-18"), ("2027-05-06", "2027-05-07"),
            // In 2035 Easter Day is 25 March, and the days around the change of the clock are as long as others.
            ("2035-03-25", "2035-03-27"),
        ])
    func firstDay(day: String, goesOn: String) {
        #expect(QuietDays.firstDayOfLetters(from: day) == goesOn)
    }
}

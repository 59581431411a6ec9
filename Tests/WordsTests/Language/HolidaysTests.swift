import Testing

@testable import Words

@Suite("Days when nobody meets")
struct HolidaysTests {
    @Test(
        "Easter Day as the calendars have it",
        arguments: [
            (2000, "2000-04-23"), (2008, "2008-03-23"), (2026, "2026-04-05"), (2027, "2027-03-28"),
            (2038, "2038-04-25"),
        ])
    func easter(year: Int, day: String) {
        #expect(Holidays.easterDay(of: year) == day)
    }

    @Test(
        "Those that move and those that do not",
        arguments: [
            ("2027-05-17", "17. mai"), ("2027-03-25", "skjærtorsdag"), ("2027-03-29", "andre påskedag"),
            ("2027-05-06", "Kristi himmelfartsdag"), ("2027-05-16", "første pinsedag"), ("2026-12-24", "julaften"),
            ("2027-03-24", "onsdag før påske"),
        ])
    func named(day: String, name: String) {
        #expect(Holidays.name(of: day)?.nb == name)
    }

    @Test(
        "Other days are none, and neither is what is no day",
        arguments: ["2026-11-23", "2027-03-30", "", "2027-13-40", "år"])
    func others(day: String) {
        #expect(Holidays.name(of: day) == nil)
    }
}

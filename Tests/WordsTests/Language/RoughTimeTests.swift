import Testing
import Words

@Suite("Roughly when, before a day is chosen")
struct RoughTimeTests {
    /// 23 November 2026.
    private let now = NorwegianTime.moment(day: "2026-11-23") ?? Moment(milliseconds: 0)

    @Test(
        "Read as people write it; without a year it is the next to come",
        arguments: [
            ("oktober 2027", "2027-10"), ("oktober/november 2027", "2027-10/2027-11"), ("høsten 2027", "2027-autumn"),
            ("hausten 2027", "2027-autumn"), ("andre halvår 2027", "2027-H2"), ("1. halvår 2027", "2027-H1"),
            ("the second half of 2027", "2027-H2"), ("oktober", "2027-10"), ("desember", "2026-12"),
            ("november", "2026-11"), ("andre halvår", "2026-H2"), ("første halvår", "2027-H1"),
            ("våren", "2027-spring"),
            ("oktober/november", "2026-10/2026-11"), ("", "open"), (" ", "open"), ("ikke bestemt", "open"),
            ("Veit ikkje", "open"), ("not decided", "open"), ("1. halvår ٢٠٢٧", "2027-H1"),
        ])
    func read(typed: String, kept: String) throws {
        let time = try RoughTime(typed: typed, at: now)
        #expect(time.text == kept)
        #expect(RoughTime(kept: kept) == time)
    }

    @Test(
        "A day, what is over and what nobody can read are told apart",
        arguments: [
            ("7. november 2027", RoughTime.Unread.isADay), ("7. desember", .isADay), ("2027-10-01", .isADay),
            ("oktober 2020", .hasBeen), ("våren 2026", .hasBeen), ("1. halvår 2026", .hasBeen),
            ("oktober 1850", .hasBeen),
            ("snart", .unreadable), ("2027", .unreadable), ("halvår", .unreadable), ("🙂", .unreadable),
            ("første og andre halvår", .unreadable), ("13.2027", .unreadable),
        ])
    func refused(typed: String, why: RoughTime.Unread) {
        #expect(throws: why) { try RoughTime(typed: typed, at: now) }
    }

    @Test("In its last week, whoever names a month or a season means the next one")
    func nearlyOver() throws {
        let last = now + .days(7)
        #expect(try RoughTime(typed: "november", at: last).text == "2027-11")
        #expect(try RoughTime(typed: "oktober/november", at: last).text == "2027-10/2027-11")
        #expect(try RoughTime(typed: "høsten", at: last).text == "2027-autumn")
        #expect(try RoughTime(typed: "november 2026", at: last).text == "2026-11")
    }

    @Test("Words in three languages, and the days that it can be")
    func words() throws {
        let autumn = try RoughTime(typed: "høsten 2027", at: now)
        #expect(autumn.asDay.nb == "en dag høsten 2027")
        #expect(autumn.asDay.nn == "ein dag hausten 2027")
        #expect((autumn.firstDay, autumn.dayAfter) == ("2027-09-01", "2027-12-01"))
        let half = try RoughTime(typed: "2. halvår 2027", at: now)
        #expect(half.words.en == "the second half of 2027")
        #expect((half.firstDay, half.dayAfter) == ("2027-07-01", "2028-01-01"))
        #expect(RoughTime.undecided.firstDay == nil)
    }

    @Test(
        "What would not be kept just so is refused",
        arguments: ["2027-10-14", "2027-H3", "H1", "open ", "2027", "0027-H1"])
    func kept(text: String) {
        #expect(RoughTime(kept: text) == nil)
    }
}

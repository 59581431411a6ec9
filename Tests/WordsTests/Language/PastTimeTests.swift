import Testing
import Words

@Suite("When something was, as well as it is known")
struct PastTimeTests {
    @Test(
        "A day, a month, two months or a season, as people write them in each language",
        arguments: [
            ("14. oktober 2020", "2020-10-14"), ("onsdag 14.10.2020", "2020-10-14"), ("2020-10-14", "2020-10-14"),
            ("October 14, 2020", "2020-10-14"), ("oktober 2020", "2020-10"), ("Okt. 2020", "2020-10"),
            ("10.2020", "2020-10"), ("2020-10", "2020-10"), ("i oktober 2020", "2020-10"),
            ("oktober/november 2024", "2024-10/2024-11"), ("oktober eller november 2024", "2024-10/2024-11"),
            ("October–November 2024", "2024-10/2024-11"), ("høsten 2020", "2020-autumn"),
            ("hausten 2020", "2020-autumn"), ("Autumn 2020", "2020-autumn"), ("våren i 2018", "2018-spring"),
            ("sommaren 2019", "2019-summer"), ("vinter 2021", "2021-winter"), ("vinteren 2020/21", "2021-winter"),
            ("vinteren 2020–2021", "2021-winter"),
        ])
    func read(typed: String, kept: String) throws {
        #expect(try PastTime(typed: typed).text == kept)
        #expect(PastTime(kept: kept)?.text == kept)
    }

    @Test(
        "What is not enough says what is missing, and what cannot be is not read",
        arguments: [
            ("oktober", .yearMissing), ("14. oktober", .yearMissing), ("14.10", .yearMissing), ("høsten", .yearMissing),
            ("2020", .onlyTheYear), ("14. oktober 1850", .tooEarly), ("høsten 1850", .tooEarly),
            ("1999-12-31", .tooEarly),
            ("", .unreadable), ("en gang", .unreadable), ("13.2020", .unreadable), ("30.2.2020", .unreadable),
            ("november/oktober 2020", .unreadable), ("høsten og våren 2020", .unreadable),
            ("høsten 2020/21", .unreadable), ("vinteren 2020/25", .unreadable), ("oktober 2020 2021", .unreadable),
            ("99999999999999999999", .unreadable),
        ] as [(String, PastTime.Unread)])
    func unread(typed: String, why: PastTime.Unread) {
        #expect(throws: why) { try PastTime(typed: typed) }
    }

    @Test("What is kept is read only as it would be written", arguments: ["", "2020-13", "2020-10-14T", "2020-Autumn"])
    func kept(text: String) {
        #expect(PastTime(kept: text) == nil)
    }

    @Test("The hours belong to a day, and the end may be unknown")
    func hours() throws {
        let day = try PastTime(typed: "14.10.2020")
        let (six, nine) = (try #require(TimeOfDay(typed: "18")), try #require(TimeOfDay(typed: "21.00")))
        let evening = try #require(day.at(from: six, until: nine))
        #expect(evening.text == "2020-10-14T18:00/21:00")
        #expect(PastTime(kept: evening.text) == evening)
        #expect(evening.words.nb.spacedOut == "onsdag 14. oktober 2020 kl. 18.00–21.00")
        #expect(day.at(from: six, until: nil)?.words.nn.spacedOut == "onsdag 14. oktober 2020 kl. 18.00")
        #expect(day.at(from: nine, until: six) == nil)
        #expect(try PastTime(typed: "høsten 2020").at(from: six, until: nil) == nil)
    }

    @Test(
        "It says no more than is known, and is read again as it was written",
        arguments: [
            ("14.10.2020", "onsdag 14. oktober 2020", "2020-10-14", "2020-10-14", "2020-10-15"),
            ("10.2020", "oktober 2020", "2020-10", "2020-10-01", "2020-11-01"),
            ("oktober/november 2024", "oktober–november 2024", "2024", "2024-10-01", "2024-12-01"),
            ("haust 2020", "høsten 2020", "2020", "2020-09-01", "2020-12-01"),
            ("vinter 2021", "vinteren 2021", "2021", "2020-12-01", "2021-03-01"),
        ])
    func words(typed: String, words: String, iso: String, first: String, after: String) throws {
        let time = try PastTime(typed: typed)
        #expect(time.words.nb.spacedOut == words)
        #expect(time.isoDate == iso)
        #expect(time.firstDay == first)
        #expect(time.dayAfter == after)
        for language in Language.allCases {
            #expect(try PastTime(typed: time.withoutHours[language]) == time)
        }
    }
}

extension String {
    fileprivate var spacedOut: String { replacing("\u{A0}", with: " ") }
}

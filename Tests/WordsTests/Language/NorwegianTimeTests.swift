import TestWorld
import Testing
import Words

@Suite("Days and hours in Norway")
struct NorwegianTimeTests {
    @Test("A day is written in full in each language")
    func day() throws {
        let moment = try moment("2026-11-07", "18:00")
        #expect(
            NorwegianTime.day(moment)
                == Phrase(
                    nb: "lørdag 7.\u{A0}november 2026", nn: "laurdag 7.\u{A0}november 2026",
                    en: "Saturday 7\u{A0}November 2026"))
        #expect(
            NorwegianTime.date(moment)
                == Phrase(
                    nb: "7.\u{A0}november 2026", nn: "7.\u{A0}november 2026", en: "7\u{A0}November 2026"))
        #expect(
            NorwegianTime.dayAndHours(from: moment, to: moment + .minutes(150))
                == Phrase(
                    nb: "lørdag 7.\u{A0}november 2026 kl.\u{A0}18.00–20.30",
                    nn: "laurdag 7.\u{A0}november 2026 kl.\u{A0}18.00–20.30",
                    en: "Saturday 7\u{A0}November 2026, 18.00–20.30"))
    }

    @Test(
        "The week's days have their names",
        arguments: zip(
            ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"],
            [
                ("mandag", "måndag"), ("tirsdag", "tysdag"), ("onsdag", "onsdag"), ("torsdag", "torsdag"),
                ("fredag", "fredag"), ("lørdag", "laurdag"), ("søndag", "sundag"),
            ]))
    func weekday(day: String, names: (nb: String, nn: String)) throws {
        let phrase = NorwegianTime.day(try moment(day, "00:00"))
        #expect(phrase.nb.hasPrefix(names.nb + " "))
        #expect(phrase.nn.hasPrefix(names.nn + " "))
    }

    @Test("A weekday that was published wrong is not believed")
    func trap() throws {
        #expect(NorwegianTime.day(try moment("2019-01-24", "19:00")).nb.hasPrefix("torsdag"))
    }

    @Test("The clock follows summer time, and minutes have two digits")
    func summerTime() throws {
        let winter = try moment("2026-01-15", "18:05")
        let summer = try moment("2026-07-15", "18:05")
        #expect(NorwegianTime.clock(winter) == "18.05")
        #expect(NorwegianTime.clock(summer) == "18.05")
        #expect(winter.milliseconds / 60_000 % (24 * 60) == 17 * 60 + 5)
        #expect(summer.milliseconds / 60_000 % (24 * 60) == 16 * 60 + 5)
        // The night the clock goes back is an hour longer.
        let night = try moment("2026-10-25", "01:00")
        #expect(try moment("2026-10-25", "04:00") - night == .hours(4))
    }

    @Test(
        "What a date field and a time field want comes back as it was",
        arguments: [
            ("2026-11-07", "18:00"), ("2027-01-01", "00:00"), ("2028-02-29", "23:59"), ("2026-03-29", "03:00"),
        ])
    func fields(day: String, hour: String) throws {
        let moment = try moment(day, hour)
        #expect(NorwegianTime.isoDate(moment) == day)
        #expect(NorwegianTime.isoTime(moment) == hour)
        #expect(NorwegianTime.moment(day: day, hour: hour.replacing(":", with: ".")) == moment)
    }

    @Test(
        "There is no such day, or no such hour",
        arguments: [
            ("2026-02-29", "12:00"), ("2026-04-31", "12:00"), ("2026-13-01", "12:00"), ("2026-00-10", "12:00"),
            ("2026-11-00", "12:00"), ("2026-11", "12:00"), ("i dag", "12:00"), ("", ""), ("2026-11-07", "24:00"),
            ("2026-11-07", "12:60"), ("2026-11-07", "12"), ("2026-11-07", "-1:00"), ("99999-11-07", "12:00"),
            ("1-1-1", "12:00"), ("2026-11-07-", "12:00"), ("9223372036854775808-1-1", "12:00"),
            // The hour that the clock jumps over in spring.
            ("2026-03-29", "02:30"),
        ])
    func none(day: String, hour: String) {
        #expect(NorwegianTime.moment(day: day, hour: hour) == nil)
    }

    @Test("Months later is the same hour of the clock")
    func months() throws {
        let moment = try moment("2026-11-07", "18:00")
        #expect(NorwegianTime.months(24, after: moment) == (try self.moment("2028-11-07", "18:00")))
        #expect(NorwegianTime.months(8, after: moment) == (try self.moment("2027-07-07", "18:00")))
        #expect(
            NorwegianTime.months(1, after: try self.moment("2027-01-31", "18:00"))
                == (try self.moment("2027-02-28", "18:00")))
    }

    @Test("Any moment can be written, also the first and the last")
    func anyMoment() {
        for milliseconds in [Int64.min, -1, 0, 253_402_300_799_000, Int64.max] {
            let moment = Moment(milliseconds: milliseconds)
            #expect(!NorwegianTime.day(moment).nb.isEmpty)
            #expect((moment + .days(100_000)) >= moment)
            #expect(moment - .days(100_000) <= moment)
            _ = NorwegianTime.months(24, after: moment)
        }
    }

    @Test("Lengths do not overflow, and minutes are rounded to the nearest")
    func lengths() {
        #expect(Moment.Length.milliseconds(.max) + .milliseconds(.max) > .zero)
        #expect(Moment.Length.milliseconds(.min) - .milliseconds(.max) < .zero)
        #expect(Moment.Length.seconds(89).wholeMinutes == 1)
        #expect(Moment.Length.seconds(90).wholeMinutes == 2)
        #expect(Moment.Length.seconds(-89).wholeMinutes == -1)
    }

    private func moment(_ day: String, _ hour: String) throws -> Moment {
        try #require(NorwegianTime.moment(day: day, hour: hour))
    }
}

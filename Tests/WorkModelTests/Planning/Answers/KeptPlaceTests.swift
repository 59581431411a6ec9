import TestWorld
import Testing
import Words
import WorkModel

@Suite("How long a place waits, to the minute")
struct KeptPlaceTests {
    private func at(_ day: String, _ hour: String) throws -> Moment {
        try #require(NorwegianTime.moment(day: day, hour: hour), "\(day) \(hour)")
    }

    private func words(_ minute: LastMinute?) -> String? {
        minute.map { "\(NorwegianTime.isoDate($0.moment)) \(NorwegianTime.isoTime($0.moment))" }
    }

    @Test(
        "A minute that has been named is included",
        arguments: [("15:59", false), ("16:00", false), ("16:01", true)])
    func included(hour: String, isOver: Bool) throws {
        let deadline = LastMinute(try at("2022-09-05", "16:00"))
        #expect(deadline.isOver(at: try at("2022-09-05", hour)) == isOver)
    }

    @Test("16.00.59 is 16.00")
    func seconds() throws {
        let deadline = LastMinute(try at("2022-09-05", "16:00") + .seconds(30))
        #expect(!deadline.isOver(at: deadline.moment + .milliseconds(59_999)))
        #expect(deadline.isOver(at: deadline.moment + .milliseconds(60_000)))
    }

    @Test(
        "Somebody on the waiting list has two days, or half of what is left; never past an hour before, never at night",
        arguments: [
            // now, start, until
            ("2026-11-23 18:00", "2026-12-23 18:00", "2026-11-25 18:00"),
            ("2026-11-23 10:00", "2026-11-25 10:00", "2026-11-24 10:00"),
            ("2026-11-23 22:00", "2026-12-23 18:00", "2026-11-26 08:00"),
            ("2026-11-23 03:00", "2026-12-23 18:00", "2026-11-25 08:00"),
            ("2026-11-23 21:00", "2026-12-23 18:00", "2026-11-25 21:00"),
            ("2026-11-23 08:00", "2026-12-23 18:00", "2026-11-25 08:00"),
            ("2026-11-23 17:00", "2026-11-23 18:40", "2026-11-23 17:40"),
            ("2026-11-23 16:00", "2026-11-23 18:00", "2026-11-23 17:00"),
            // The morning would be too late, so it is the evening before.
            ("2026-11-23 19:00", "2026-11-24 08:30", "2026-11-23 21:00"),
            // The clock is put forward in the night between.
            ("2027-03-26 20:30", "2027-04-20 18:00", "2027-03-29 08:00"),
            ("2027-03-26 19:30", "2027-04-20 18:00", "2027-03-28 20:30"),
            // And back.
            ("2026-10-23 20:30", "2026-11-20 18:00", "2026-10-25 19:30"),
        ])
    func until(now: String, start: String, until: String) throws {
        let (now, start) = (now.split(separator: " ").map(String.init), start.split(separator: " ").map(String.init))
        let found = KeptPlace.until(from: try at(now[0], now[1]), start: try at(start[0], start[1]))
        #expect(words(found) == until)
    }

    @Test(
        "When there is no such time any more, nobody is asked",
        arguments: [
            ("2026-11-23 17:05", "2026-11-23 18:00"), ("2026-11-23 18:00", "2026-11-23 18:00"),
            ("2026-11-23 19:00", "2026-11-23 18:00"), ("2026-11-23 20:50", "2026-11-24 08:30"),
            ("2026-11-24 02:00", "2026-11-24 08:30"), ("2026-11-23 16:50", "2026-11-23 18:00"),
        ])
    func tooLate(now: String, start: String) throws {
        let (now, start) = (now.split(separator: " ").map(String.init), start.split(separator: " ").map(String.init))
        #expect(KeptPlace.until(from: try at(now[0], now[1]), start: try at(start[0], start[1])) == nil)
    }

    @Test("Whatever the minute and the start, it ends by day, in time, and leaves a quarter of an hour")
    func always() throws {
        var random = SeededRandom(seed: 12)
        let first = try at("2027-03-20", "00:00")
        for _ in 0..<3000 {
            let now = first + .minutes(Int.random(in: 0..<20_000, using: &random))
            let start = now + .minutes(Int.random(in: 1..<12_000, using: &random))
            guard let until = KeptPlace.until(from: now, start: start) else { continue }
            let clock = NorwegianTime.isoTime(until.moment)
            #expect(clock >= "08:00" && clock <= "21:00")
            #expect(until.moment <= start - .hours(1))
            #expect(until.moment - now >= .minutes(15))
        }
    }

    @Test(
        "The place of somebody who sends another is kept four days, but so that the first can answer before the deadline",
        arguments: [
            ("2026-11-23 10:00", "2026-12-11 12:00", "2026-11-27 21:00"),
            ("2026-12-08 10:00", "2026-12-11 12:00", "2026-12-10 21:00"),
            // No evening is left before the deadline: as for the waiting list.
            ("2026-12-10 10:00", "2026-12-11 12:00", "2026-12-12 10:00"),
            // After the start: it was moved to an earlier day.
            ("2026-12-18 10:00", "2026-12-24 12:00", "2026-12-22 21:00"),
            // It has passed: as long as there is time to the start.
            ("2026-12-14 10:00", "2026-12-11 12:00", "2026-12-18 21:00"),
        ])
    func substitute(now: String, deadline: String, until: String) throws {
        let (now, last) = (now.split(separator: " ").map(String.init), deadline.split(separator: " ").map(String.init))
        let found = KeptPlace.untilSubstitute(
            from: try at(now[0], now[1]), deadline: LastMinute(try at(last[0], last[1])),
            start: try at("2026-12-23", "18:00"))
        #expect(words(found) == until)
    }

    @Test("The silent are reminded four days before the deadline, three after they were written to, never on the last")
    func reminders() throws {
        let start = try at("2026-12-23", "18:00")
        let deadline = LastMinute(try at("2026-12-11", "12:00"))
        func reminded(sent: String) throws -> String? {
            words(
                Reminding.silent(sentAt: try at(sent, "13:00"), deadline: deadline, start: start).map(LastMinute.init))
        }
        #expect(try reminded(sent: "2026-11-23") == "2026-12-07 09:00")
        #expect(try reminded(sent: "2026-12-06") == "2026-12-09 09:00")
        #expect(try reminded(sent: "2026-12-07") == "2026-12-10 09:00")
        #expect(try reminded(sent: "2026-12-08") == nil)
        #expect(words(LastMinute(Reminding.unsure(deadline: deadline, start: start))) == "2026-12-09 09:00")
        #expect(words(LastMinute(Reminding.unsure(deadline: nil, start: start))) == "2026-12-21 09:00")
        // A deadline from before it was moved is nobody's: what counts is the start.
        let after = LastMinute(try at("2027-01-11", "12:00"))
        #expect(words(LastMinute(Reminding.unsure(deadline: after, start: start))) == "2026-12-21 09:00")
        let silent = Reminding.silent(sentAt: try at("2026-11-23", "13:00"), deadline: after, start: start)
        #expect(words(silent.map(LastMinute.init)) == "2026-12-19 09:00")
    }
}

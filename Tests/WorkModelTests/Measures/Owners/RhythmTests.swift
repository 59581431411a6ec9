import Testing
import Words

@testable import WorkModel

@Suite("How often those responsible are reminded")
struct RhythmTests {
    @Test("A week before each date, and one, three, six and twelve months after the dugnad, each day once")
    func usual() {
        #expect(
            Rhythm.usual.days(of: ["2027-01-14", "2027-03-02"], after: "2026-11-16") == [
                "2026-12-16", "2027-01-07", "2027-02-16", "2027-02-23", "2027-05-16", "2027-11-16",
            ])
        // A week before 23 December is a month after 16 November.
        #expect(Rhythm.usual.days(of: ["2026-12-23"], after: "2026-11-16").first == "2026-12-16")
        #expect(Rhythm.usual.days(of: ["2026-12-23"], after: "2026-11-16").count == 4)
    }

    @Test("27 November 2026 and one month is Monday 4 January 2027; a month after 31 January is the last of February")
    func moved() {
        func next(_ since: String, from earliest: String) -> String? {
            Rhythm.usual.next(of: [], after: "2026-11-27", since: since, from: earliest)
        }
        #expect(next("2026-11-27", from: "2026-11-27") == "2027-01-04")
        // Within the quiet weeks it is still to come, and not over.
        #expect(next("2026-12-22", from: "2026-12-29") == "2027-01-04")
        #expect(next("2027-01-04", from: "2027-01-04") == "2027-03-01")
        #expect(Rhythm.usual.days(of: [], after: "2027-01-31").first == "2027-02-28")
    }

    @Test("Without dates and without a dugnad nothing is to come; nor when nobody wants any")
    func nothing() {
        #expect(Rhythm.usual.next(of: [], after: nil, since: "2026-11-27", from: "2026-11-27") == nil)
        #expect(Rhythm(daysBefore: nil, months: []).days(of: ["2027-01-14"], after: "2026-11-16").isEmpty)
        #expect(Rhythm.usual.days(of: ["31. april"], after: "i fjor").isEmpty)
    }

    @Test("Letters are made in the morning and by day on working days, by the clock on the wall in summer too")
    func hours() throws {
        func day(_ day: String, _ hour: String) throws -> String? {
            Rhythm.dayOfLetters(at: try #require(NorwegianTime.moment(day: day, hour: hour)))
        }
        #expect(try day("2026-11-30", "08:59") == nil)
        #expect(try day("2026-11-30", "09:00") == "2026-11-30")
        #expect(try day("2026-11-30", "21:00") == nil)
        #expect(try day("2026-11-28", "10:00") == nil)
        #expect(try day("2026-12-24", "10:00") == nil)
        #expect(try day("2027-06-30", "09:00") == "2027-06-30")
        #expect(try day("2027-06-30", "08:59") == nil)
    }

    @Test("It is said in words in three languages")
    func words() {
        #expect(Rhythm.usual.inWords.nb == "en uke før hver dato, og 1, 3, 6 og 12 måneder etter dugnaden")
        #expect(Rhythm(daysBefore: nil, months: [1]).inWords.nn == "ein månad etter dugnaden")
        #expect(Rhythm(daysBefore: 3, months: []).inWords.en == "three days before each date")
        #expect(Rhythm(daysBefore: nil, months: []).inWords.nb == "aldri av seg selv")
    }
}

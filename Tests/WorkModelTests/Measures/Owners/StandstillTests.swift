import Testing
import Words

@testable import WorkModel

@Suite("What stands still is lifted up to whoever follows up, and to nobody else")
struct StandstillTests {
    private func moment(_ day: String) throws -> Moment { try #require(NorwegianTime.moment(day: day)) }

    private func stands(
        _ state: MeasureState = .underWay, dates: [String], heard: String, aside: String? = nil, today: String
    ) throws -> Standstill? {
        Standstill(
            state, dates: dates, heardAt: try moment(heard), asideUntil: try aside.map(moment), at: try moment(today))
    }

    @Test("Two weeks after a date that nobody has said anything about, and not a day sooner")
    func afterADate() throws {
        #expect(try stands(dates: ["2027-01-14"], heard: "2026-11-16", today: "2027-01-27") == nil)
        #expect(try stands(dates: ["2027-01-14"], heard: "2026-11-16", today: "2027-01-28")?.missed == "2027-01-14")
        // Whoever has said something on the day or later is not asked about that day.
        #expect(try stands(dates: ["2027-01-14"], heard: "2027-01-14", today: "2027-01-28") == nil)
        // The one that has passed last is asked about.
        let both = ["2027-01-14", "2027-02-01"]
        #expect(try stands(dates: both, heard: "2026-11-16", today: "2027-03-01")?.missed == "2027-02-01")
    }

    @Test("Four months without a word, unless a date is still to come")
    func longSilence() throws {
        #expect(try stands(dates: [], heard: "2026-11-16", today: "2027-03-15") == nil)
        #expect(try stands(dates: [], heard: "2026-11-16", today: "2027-03-16") != nil)
        #expect(try stands(dates: ["2027-06-01"], heard: "2026-11-16", today: "2027-03-16") == nil)
    }

    @Test(
        "What is done, on hold or away stands where it is to stand", arguments: [MeasureState.done, .waiting, .putAway])
    func over(state: MeasureState) throws {
        #expect(try stands(state, dates: ["2027-01-14"], heard: "2026-11-16", today: "2028-01-01") == nil)
    }

    @Test("Put aside it is left alone for a month, also from the last of January")
    func aside() throws {
        #expect(try stands(dates: ["2027-01-14"], heard: "2026-11-16", aside: "2027-02-28", today: "2027-02-27") == nil)
        #expect(try stands(dates: ["2027-01-14"], heard: "2026-11-16", aside: "2027-02-28", today: "2027-02-28") != nil)
        #expect(try NorwegianTime.isoDate(Standstill.aside(from: moment("2027-01-31"))) == "2027-02-28")
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite("Contact persons get what is new in the morning")
struct AnswerNewsTests {
    let world: World
    let guests: InvitingOffice
    var answers: Answers { world.doors.answers }

    /// Monday 23 November 2026, and the dugnad on Wednesday 23 December.
    init() async throws {
        world = try World()
        guests = try await InvitingOffice(world)
        try await guests.set()
    }

    private func at(_ day: String, _ hour: String) throws {
        world.clock.set(try #require(NorwegianTime.moment(day: day, hour: hour)))
    }

    /// What goes now, and is gone.
    private func told() async throws -> [AnswerNews] {
        for _ in 0..<2 {
            try await answers.writeMorningLetters()
            try await answers.writeOfLateAnswers()
        }
        var all: [AnswerNews] = []
        for letter in try await guests.waiting(.answersNews) {
            #expect(letter.address.text == "aina@fjordvik.example")
            guard let news = try await answers.news(in: letter) else {
                try await world.doors.letters.drop(letter.id)
                continue
            }
            all.append(news)
            _ = try await world.doors.letters.begin(letter.id)
            try await world.doors.letters.end(letter.id)
        }
        return all
    }

    private func answer(_ name: String, _ choice: AnswerDraft.Choice = .coming, needs: String = "") async throws {
        try await guests.answer(try await guests.invite(name), choice, needs: needs, address: "bente@annen.example")
    }

    @Test("At seven, once, what has come since the last letter; and nothing when nothing has")
    func everyMorning() async throws {
        try await answer("Kari", needs: "tegnspråktolk")
        try await answer("Ola", .notComing)
        try await answer("Per", .sending)
        // What was typed in by hand came to the unit itself.
        _ = try await answers.type(
            .unsure, for: [try await guests.invite("Tor")], in: guests.id, by: guests.office.actor(.siri))
        try at("2026-11-24", "06:59")
        #expect(try await told().isEmpty)
        try at("2026-11-24", "07:00")
        let first = try await told()
        #expect(first.map(\.new) == [[.coming: 1, .notComing: 1, .sentOn: 1]])
        #expect(first.map(\.needs) == [1])
        #expect(first.map(\.comingInAll) == [1])
        try at("2026-11-24", "10:00")
        try await answer("Liv", .unsure)
        #expect(try await told().isEmpty)
        try at("2026-11-25", "07:00")
        #expect(try await told().map(\.new) == [[.unsure: 1]])
        try at("2026-11-26", "07:00")
        #expect(try await told().isEmpty)
    }

    @Test("A machine that has slept for a week sends one, by day, and what came meanwhile is in it or in the next")
    func slept() async throws {
        try await answer("Kari")
        try at("2026-12-01", "22:00")
        #expect(try await told().isEmpty)
        try at("2026-12-02", "15:00")
        try await answer("Ola")
        #expect(try await told().map(\.new) == [[.coming: 1]])
        try at("2026-12-03", "07:00")
        #expect(try await told().map(\.new) == [[.coming: 1]])
    }

    @Test("Not at weekends, unless three days or less are left")
    func weekends() async throws {
        try at("2026-12-11", "12:00")
        try await answer("Kari")
        for day in ["2026-12-12", "2026-12-13"] {
            try at(day, "07:00")
            #expect(try await told().isEmpty)
        }
        try at("2026-12-14", "07:00")
        #expect(try await told().count == 1)
        try at("2026-12-19", "12:00")
        try await answer("Ola")
        try at("2026-12-20", "07:00")
        #expect(try await told().count == 1)
    }

    @Test("Who answers late the day before or on the day is told of at once, by day, once a day; it is not told after")
    func late() async throws {
        let deadline = try #require(NorwegianTime.moment(day: "2026-12-20", hour: "12:00"))
        try await guests.set(deadline: deadline)
        try at("2026-12-21", "12:00")
        try await answer("Kari")
        #expect(try await told().isEmpty)
        try at("2026-12-22", "07:00")
        #expect(try await told().map(\.undecided) == [1])
        for name in ["Ola", "Per"] {
            world.clock.pass(.hours(1))
            try await answer(name)
            #expect(try await told().map(\.undecided) == (name == "Ola" ? [2] : []))
        }
        try at("2026-12-22", "22:00")
        try await answer("Tor")
        #expect(try await told().isEmpty)
        try at("2026-12-23", "07:00")
        let last = try await told()
        #expect(last.map(\.undecided) == [4])
        #expect(last.map(\.isUrgent) == [true])
        try await answer("Liv")
        world.clock.set(try await guests.dugnad().plannedStart)
        #expect(try await told().isEmpty)
    }

    @Test("Somebody to be rung about a place is told of, and the day before at once")
    func toRing() async throws {
        try await guests.set(capacity: 1)
        let kari = try await guests.invite("Kari")
        try await guests.answer(kari)
        let jon = try await guests.invite("Jon", hasAddress: false)
        _ = try await answers.type(
            .coming(people: nil), for: [jon], in: guests.id, by: guests.office.actor(.siri))
        try at("2026-12-22", "07:00")
        #expect(try await told().map(\.toRing) == [0])
        try at("2026-12-22", "12:00")
        try await guests.answer(kari, .notComing)
        let news = try await told()
        #expect(news.map(\.toRing) == [1] && news.map(\.isUrgent) == [true])
    }

    @Test("A place that somebody is to be rung about at the weekend is told of before it goes on, once")
    func toRingAtTheWeekend() async throws {
        try await guests.set(capacity: 1)
        let kari = try await guests.invite("Kari")
        try await guests.answer(kari)
        let jon = try await guests.invite("Jon", hasAddress: false)
        _ = try await answers.type(
            .coming(people: nil), for: [jon], in: guests.id, by: guests.office.actor(.siri))
        try at("2026-12-04", "07:00")
        _ = try await told()
        // On Friday, for two days.
        try at("2026-12-04", "10:00")
        try await guests.answer(kari, .notComing)
        try at("2026-12-05", "07:00")
        let news = try await told()
        #expect(news.map(\.toRing) == [1] && news.map(\.isUrgent) == [true])
        try await answer("Ola")
        try at("2026-12-06", "07:00")
        #expect(try await told().isEmpty)
        #expect(try await answers.list(of: guests.id).toRing.count == 1)
    }

    @Test("Where the contact person chooses, there is nothing to decide before the deadline; then it is told")
    func chosenLater() async throws {
        let deadline = try #require(NorwegianTime.moment(day: "2026-12-10", hour: "12:00"))
        try await guests.set(deadline: deadline, isChosen: true)
        try await answer("Kari")
        func onHome() async throws -> Int? {
            try await answers.undecided(in: [guests.id])[guests.id]
        }
        try at("2026-11-24", "07:00")
        let first = try await told()
        #expect(first.map(\.undecided) == [0] && first.map(\.new) == [[.late: 1]])
        #expect(try await onHome() == 0)
        try at("2026-12-10", "11:00")
        #expect(try await told().isEmpty)
        try at("2026-12-11", "07:00")
        #expect(try await told().map(\.undecided) == [1])
        #expect(try await onHome() == 1)
    }

    @Test("Unusually many on the page for everybody is told; called off, nothing is")
    func unusuallyMany() async throws {
        try await guests.fill(39)
        world.clock.pass(.hours(1))
        try await guests.fill(41)
        try at("2026-11-24", "07:00")
        #expect(try await told().map(\.unusuallyMany) == [41])
        world.clock.pass(.minutes(1))
        try await answer("Kari")
        try at("2026-11-25", "07:00")
        try await answers.writeMorningLetters()
        let letter = try #require(try await guests.waiting(.answersNews).first)
        let aina = try await guests.office.actor(.aina)
        try await world.doors.plans.cancel(guests.id, isCancelled: true, by: aina)
        #expect(try await answers.news(in: letter) == nil)
        try await world.doors.plans.cancel(guests.id, isCancelled: false, by: aina)
        #expect(try await answers.news(in: letter) != nil)
    }
}

import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Plans as they were published, from the invitation to the day")
struct PublishedPlansTests {
    // MARK: Every one

    @Test(
        "Nothing in it looks wrong; the minute that is named is in time, and whoever is late signs up all the same",
        arguments: PublishedPlan.Name.allCases)
    func deadline(name: PublishedPlan.Name) async throws {
        let plan = try await PublishedPlan(name)
        let (answers, guests, clock) = (plan.world.doors.answers, plan.guests, plan.world.clock)
        #expect(try await plan.world.doors.plans.facts(guests.id).concerns(at: clock.now).isEmpty)
        let (kari, ola, liv) = (
            try await guests.invite("Kari"), try await guests.invite("Ola"), try await guests.invite("Liv")
        )
        clock.set(plan.deadline - .minutes(1))
        try await guests.answer(kari)
        clock.set(plan.deadline + .seconds(59))
        try await guests.answer(ola)
        clock.set(plan.deadline + .minutes(1))
        #expect(try await answers.card(at: guests.key(to: liv))?.isLate == true)
        try await guests.answer(liv)
        #expect(try await [guests.state(of: kari), guests.state(of: ola)] == [.coming, .coming])
        #expect(try await guests.state(of: liv) == .late)
        try await answers.decide(true, about: liv, in: guests.id, by: guests.office.actor(.aina))
        #expect(try await guests.state(of: liv) == .coming)
    }

    // MARK: Nordre Follo

    @Test(
        "Nordre Follo 2021: a hundred places until the Friday is over; the next waits, and is asked when some are free")
    func hundred() async throws {
        let plan = try await PublishedPlan(.nordreFollo2021)
        let guests = plan.guests
        #expect(NorwegianTime.weekday(of: NorwegianTime.isoDate(plan.deadline)) == 5)
        for name in ["Kari", "Ola"] { try await guests.answer(try await guests.invite(name), people: "50") }
        let liv = try await guests.invite("Liv")
        try await guests.answer(liv)
        #expect(try await guests.state(of: liv) == .waiting)
        let ola = try #require(try await guests.find("ola@gjest.example"))
        try await guests.answer(ola.id, people: "49")
        #expect(try await guests.waiting(.placeOffer).map(\.address.text) == ["liv@gjest.example"])
    }

    @Test("Nordre Follo 2022: until two hours before; whoever rings after that is typed in, and has a place")
    func sameDay() async throws {
        let plan = try await PublishedPlan(.nordreFollo2022)
        #expect(plan.start - plan.deadline == .hours(2))
        let liv = try await plan.guests.invite("Liv")
        plan.world.clock.set(plan.deadline + .hours(1))
        _ = try await plan.world.doors.answers.type(
            .coming(people: 1, young: 0), for: [liv], in: plan.guests.id, by: plan.guests.office.actor(.aina))
        #expect(try await plan.guests.state(of: liv) == .coming)
    }

    // MARK: Lødingen

    @Test(
        "Lødingen 2021: one answers also no, and sends somebody from one's own party, who has the place when they say yes"
    )
    func substitutes() async throws {
        let told = try PublishedPlan.lodingen()
        let plan = try await PublishedPlan(told)
        let (answers, guests) = (plan.world.doors.answers, plan.guests)
        let kari = try await guests.invite("Kari", .politicians, body: "Kommunestyret, et parti")
        let ola = try await guests.invite("Ola", .politicians, body: "Kommunestyret, et annet")
        try await guests.send()
        try await guests.answer(kari, .notComing)
        try await guests.answer(ola, .sending, address: "vara@gjest.example")
        let vara = try #require(try await guests.find("vara@gjest.example"))
        #expect(vara.body == "Kommunestyret, et annet" && vara.way == .substitute)
        #expect(try await answers.card(at: guests.key(to: ola))?.keptUntil != nil)
        try await guests.answer(vara.id)
        let list = try await answers.list(of: guests.id)
        #expect(list.rows(.notComing).map(\.id) == [kari] && list.rows(.sentOn).map(\.id) == [ola])
        #expect(list.people(.coming) == 1)
        // Nobody is silent, so nobody is reminded.
        #expect(try await guests.remind() == 0)
    }

    // MARK: Melhus

    @Test("Melhus 2024 day by day: the invitation goes in July, and the silent hear of it once before the deadline")
    func dayByDay() async throws {
        let plan = try await PublishedPlan(.melhus2024, begun: "2024-05-07")
        let (doors, guests, clock) = (plan.world.doors, plan.guests, plan.world.clock)
        let tasks = try await doors.tasks.all(of: guests.id, by: plan.world.library.library.taskLists)
        #expect(tasks.list?.key == "seksten-uker" && tasks.task("send")?.day == "2024-07-16")
        let unsure = try await guests.invite("Ola")
        try await guests.invite("Kari")
        var written: [String: [String]] = [:]
        var day: String? = "2024-07-16"
        while let today = day, today <= "2024-09-03", let noon = NorwegianTime.moment(day: today, hour: "12:00") {
            clock.set(noon)
            if today == "2024-07-16" {
                try await guests.send()
                try await guests.answer(unsure, .unsure)
            }
            let before = Set(try await doors.letters.due(most: 100).map(\.id))
            try await doors.answers.tend()
            let new = try await doors.letters.due(most: 100).filter { !before.contains($0.id) }
            if !new.isEmpty { written[today] = new.map { "\($0.kind) \($0.address.text)" } }
            day = NorwegianTime.dayAfter(noon)
        }
        #expect(
            written == [
                "2024-08-19": ["reminder kari@gjest.example"], "2024-08-21": ["askedAgain ola@gjest.example"],
            ])
        // Whoever came last is forgotten a month after.
        clock.set(plan.end + .days(30))
        try await doors.dugnader.prune()
        #expect(try await doors.answers.list(of: guests.id).rows.allSatisfy { $0.invitee.name == nil })
    }

    // MARK: Harstad

    @Test(
        "Harstad 2021, by video: one from each unit, and the address of the meeting is in the answer of those who come")
    func byVideo() async throws {
        let plan = try await PublishedPlan(.harstad2021, perBody: 1)
        let (answers, guests) = (plan.world.doors.answers, plan.guests)
        let dugnad = try await guests.dugnad()
        #expect(dugnad.meetingLink != nil && dugnad.placeInWords == .byVideo && dugnad.seating == .rooms)
        let (kari, ola) = (
            try await guests.invite("Kari", .welfare, body: "NAV"),
            try await guests.invite("Ola", .welfare, body: "NAV")
        )
        let liv = try await guests.invite("Liv", .sports, body: "Et idrettslag")
        try await guests.send()
        try await guests.answer(kari)
        await #expect(throws: Refusal.self) { try await guests.answer(ola) }
        try await guests.answer(liv, .notComing)
        let receipts = try await guests.waiting(.receipt)
        var comes: [String: Bool] = [:]
        for letter in receipts {
            comes[letter.address.text] = try await answers.content(of: letter)?.answer?.state == .coming
        }
        #expect(comes == ["kari@gjest.example": true, "liv@gjest.example": false])
    }

    // MARK: Without a day, and with no time

    @Test("Months only: nothing is sent and no task has a day, and three evenings in that time are proposed")
    func monthsOnly() async throws {
        let world = try World()
        let begun: Moment = try #require(NorwegianTime.moment(day: "2024-03-01", hour: "12:00"))
        world.clock.set(begun)
        let office = try await Office(world)
        let lists = world.library.library.taskLists
        for month in try PublishedPlan.monthsOnly() {
            var plan = world.plan(name: month.name)
            let time = try RoughTime(typed: month.typed, at: world.now)
            plan.roughly = time
            plan.start = time.placeInCalendar(at: world.now)
            plan.end = plan.start + .minutes(150)
            let dugnad = try await world.doors.dugnader.start(
                plan, edition: world.library.edition, for: office.unit.id, by: office.actor(.aina)
            ).dugnad
            try await world.doors.units.confirm(office.unit.id, by: .operator)
            #expect(try await world.doors.answers.sending(of: dugnad.id).block == .noDay)
            let tasks = try await world.doors.tasks.all(of: dugnad.id, by: lists)
            #expect(!tasks.tasks.isEmpty && tasks.tasks.allSatisfy { $0.day == nil })
            let days = ProposedDay.three(in: time, by: lists, for: .municipality, at: world.now).map(\.day)
            #expect(days.count == 3 && days.allSatisfy { month.when.contains($0.prefix(7)) }, "\(days)")
        }
    }

    @Test("The board of a club with half an hour to go: two groups, and the list for one evening at short notice")
    func board() async throws {
        let (world, board) = (try World(), try PublishedPlan.board())
        let start = world.now + .minutes(board.notice)
        let hall = try await world.start(
            DugnadPlan(
                variant: .organisation, name: board.organisation, start: start, end: start + .minutes(board.length),
                people: board.people, language: .bokmål))
        let tasks = try await world.doors.tasks.all(of: hall.id, by: world.library.library.taskLists)
        #expect(tasks.list?.key == "en-kveld")
        let dugnad = try await hall.room().dugnad
        #expect(dugnad.groupCount == 2 && When(dugnad).length == board.length)
        #expect(try await world.doors.plans.facts(hall.id).concerns(at: world.now).allSatisfy { $0 == .noPlace })
    }
}

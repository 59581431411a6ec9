import TestWorld
import Testing
import Words
import WorkModel

@Suite("The waiting list moves on by itself, and somebody else can be sent")
struct WaitingListTests {
    let world: World
    let guests: InvitingOffice
    var answers: Answers { world.doors.answers }

    init() async throws {
        world = try World()
        guests = try await InvitingOffice(world)
    }

    /// People of these names, who answer in this order, a minute apart.
    private func coming(_ names: String...) async throws -> [Invitee.ID] {
        var all: [Invitee.ID] = []
        for name in names {
            let invitee = try await guests.invite(name)
            world.clock.pass(.minutes(1))
            try await guests.answer(invitee)
            all.append(invitee)
        }
        return all
    }

    private func offered() async throws -> [String] {
        try await answers.list(of: guests.id).rows.filter { $0.offeredUntil != nil }.compactMap(\.invitee.name)
    }

    @Test(
        "A place that comes free is kept for the first who waits, for two days; then the next is asked, and nobody twice"
    )
    func movesOn() async throws {
        try await guests.set(capacity: 1)
        let all = try await coming("Kari", "Ola", "Per")
        #expect(try await offered() == [])
        try await guests.answer(all[0], .notComing)
        #expect(try await offered() == ["Ola"])
        // It is taken: somebody who comes now waits behind the others.
        let late = try await coming("Tor")
        #expect(try await guests.state(of: late[0]) == .waiting)
        world.clock.pass(.hours(48) - .minutes(1))
        try await answers.tend()
        #expect(try await offered() == ["Ola"])
        world.clock.pass(.minutes(1))
        try await answers.tend()
        #expect(try await offered() == ["Per"])
        try await guests.answer(all[2])
        #expect(try await guests.state(of: all[2]) == .coming)
        try await guests.answer(all[2], .notComing)
        #expect(try await offered() == ["Tor"])
        // Ola was asked, and is not asked again; he can still take one that is free.
        try await guests.answer(late[0], .notComing)
        #expect(try await offered() == [])
        #expect(try await guests.state(of: all[1]) == .waiting)
        #expect(try await answers.card(at: guests.key(to: all[1]))?.turn == .wasAsked)
        #expect(try await answers.list(of: guests.id).places.free == 1)
        try await answers.answerOffer(true, at: guests.key(to: all[1]))
        #expect(try await guests.state(of: all[1]) == .coming)
    }

    @Test("Saying yes in the last minute is yes, and a minute later the place is the next one's")
    func lastMinute() async throws {
        try await guests.set(capacity: 1)
        let all = try await coming("Kari", "Ola", "Per")
        try await guests.answer(all[0], .notComing)
        let until = try #require(try await answers.list(of: guests.id).rows.compactMap(\.offeredUntil).first)
        world.clock.set(until.moment + .minutes(1))
        // Nobody has looked in between: the answer itself finds that it is over.
        try await answers.answerOffer(true, at: guests.key(to: all[1]))
        #expect(try await guests.state(of: all[1]) == .waiting)
        #expect(try await offered() == ["Per"])
        let next = try #require(try await answers.list(of: guests.id).rows.compactMap(\.offeredUntil).first)
        world.clock.set(next.moment + .seconds(59))
        try await answers.answerOffer(true, at: guests.key(to: all[2]))
        #expect(try await guests.state(of: all[2]) == .coming)
    }

    @Test("No to a place passes it on at once, and more places ask as many")
    func noAndMore() async throws {
        try await guests.set(capacity: 1)
        let all = try await coming("Kari", "Ola", "Per", "Tor")
        try await guests.answer(all[0], .unsure)
        try await answers.answerOffer(false, at: guests.key(to: all[1]))
        #expect(try await guests.state(of: all[1]) == .notComing)
        #expect(try await offered() == ["Per"])
        try await guests.set(capacity: 2)
        #expect(try await offered() == ["Per", "Tor"])
    }

    @Test("Four who wait together are asked when there is room for four")
    func together() async throws {
        try await guests.set(capacity: 4)
        let all = try await coming("Kari", "Ola", "Per")
        let council = try await guests.invite("Council", .youth)
        try await guests.answer(council, people: "4")
        for one in all.dropLast() {
            try await guests.answer(one, .notComing)
            #expect(try await offered() == [])
        }
        try await guests.answer(all[2], .notComing)
        #expect(try await offered() == ["Council"])
        #expect(try await answers.list(of: guests.id).places.free == 0)
    }

    @Test("In the last hour nobody is asked by mail any more; whoever looks can take a place that is free")
    func lastHour() async throws {
        try await guests.set(capacity: 1)
        let all = try await coming("Kari", "Ola")
        world.clock.set(try await guests.dugnad().plannedStart - .minutes(50))
        try await guests.answer(all[0], .notComing)
        #expect(try await offered() == [])
        #expect(try await guests.waiting(.placeOffer).isEmpty)
        try await answers.answerOffer(true, at: guests.key(to: all[1]))
        #expect(try await guests.state(of: all[1]) == .coming)
    }

    // MARK: Somebody else

    @Test(
        "Who sends another keeps the place for them; they get an invitation, and a yes takes it, also when all is full")
    func sends() async throws {
        try await guests.set(capacity: 2)
        let all = try await coming("Kari", "Ola", "Per")
        try await guests.answer(all[0], .sending, address: "Bente@annen.example")
        #expect(try await guests.state(of: all[0]) == .sentOn)
        #expect(try await offered() == [])
        #expect(try await guests.waiting(.invited).map(\.address.text) == ["Bente@annen.example"])
        let bente = try #require(try await guests.find("Bente@annen.example"))
        #expect(bente.way == .substitute)
        try await guests.answer(bente.id)
        #expect(try await guests.state(of: bente.id) == .coming)
        #expect(try await answers.list(of: guests.id).places == Places(capacity: 2, taken: 2))
        world.clock.pass(.days(10))
        try await answers.tend()
        #expect(try await guests.waiting(.substituteFailed).isEmpty)
        // When they say no after all, the one who sent them is told.
        try await guests.answer(bente.id, .notComing)
        #expect(try await guests.waiting(.substituteFailed).map(\.address.text) == ["kari@gjest.example"])
    }

    @Test("When the other is silent, or says no, the first one is told, and the place goes to who waits")
    func silent() async throws {
        try await guests.set(capacity: 2)
        let all = try await coming("Kari", "Ola", "Per", "Tor")
        try await guests.answer(all[0], .sending, address: "bente@annen.example")
        try await guests.answer(all[1], .sending, address: "geir@annen.example")
        let geir = try #require(try await guests.find("geir@annen.example"))
        try await guests.answer(geir.id, .notComing)
        #expect(try await guests.waiting(.substituteFailed).map(\.address.text) == ["ola@gjest.example"])
        #expect(try await offered() == ["Per"])
        world.clock.pass(.days(5))
        try await answers.tend()
        #expect(
            Set(try await guests.waiting(.substituteFailed).map(\.address.text))
                == ["ola@gjest.example", "kari@gjest.example"])
        #expect(try await guests.waiting(.placeOffer).map(\.address.text).contains("tor@gjest.example"))
        // The first one answers again.
        try await guests.answer(all[0], .notComing)
        #expect(try await guests.state(of: all[0]) == .notComing)
    }

    @Test("Whoever comes after all takes the place back that was kept")
    func takesBack() async throws {
        try await guests.set(capacity: 1)
        let all = try await coming("Kari", "Ola")
        try await guests.answer(all[0], .sending, address: "bente@annen.example")
        try await guests.answer(all[0])
        #expect(try await guests.state(of: all[0]) == .coming)
        let bente = try #require(try await guests.find("bente@annen.example"))
        try await guests.answer(bente.id)
        #expect(try await guests.state(of: bente.id) == .waiting)
    }

    @Test(
        "Somebody who is invited already gets nothing by it, and whoever sends them sees no difference; where there is no place none is kept"
    )
    func already() async throws {
        try await guests.set(capacity: 1)
        let all = try await coming("Kari", "Ola", "Per")
        try await guests.answer(all[1], .sending, address: "bente@annen.example")
        #expect(try await answers.list(of: guests.id).places == Places(capacity: 1, taken: 1))
        let bente = try #require(try await guests.find("bente@annen.example"))
        world.clock.pass(.minutes(1))
        try await guests.answer(bente.id)
        #expect(try await guests.state(of: bente.id) == .waiting)
        try await guests.answer(all[0], .sending, address: "PER@gjest.example")
        #expect(try await guests.waiting(.invited).map(\.address.text) == ["bente@annen.example"])
        let card = try #require(try await answers.card(at: guests.key(to: all[0])))
        #expect(card.sent == .isAsked && card.keptUntil != nil && !card.isAwaited)
        #expect(try await guests.state(of: all[2]) == .waiting)
        #expect(try await answers.list(of: guests.id).places == Places(capacity: 1, taken: 1))
        world.clock.pass(.days(5))
        try await answers.tend()
        #expect(
            Set(try await guests.waiting(.substituteFailed).map(\.address.text))
                == ["kari@gjest.example", "ola@gjest.example"])
        #expect(try await offered() == ["Per"])
    }

    @Test("An invitation is sent on three times, by whoever has it; to the same address twice is one, with one letter")
    func threeTimes() async throws {
        try await guests.set()
        let kari = try await guests.invite("Kari")
        let key = try await guests.key(to: kari)
        var draft = AnswerDraft()
        (draft.choice, draft.address) = (.sending, "a@annen.example")
        for _ in 0..<2 { try await answers.answer(draft, at: key, from: 0) }
        for name in ["a", "b", "c"] {
            try await guests.answer(kari, .sending, address: "\(name)@annen.example")
        }
        #expect(try await guests.waiting(.invited).count == 3)
        // Another answer does not begin it anew, and those who were sent count on.
        try await guests.answer(kari)
        let all = try await answers.list(of: guests.id).rows.map(\.id)
        #expect(all.count == 4)
        for one in all {
            let problems = await #expect(throws: Problems<AnswerDraft.Field>.self) {
                try await guests.answer(one, .sending, address: "d@annen.example")
            }
            #expect(problems?.list.map(\.field) == [.address])
        }
        #expect(try await guests.find("d@annen.example") == nil)
    }

    @Test("From where it is full nobody waits and nobody is asked; whoever plans may let in more")
    func shares() async throws {
        try await guests.set(capacity: 2, perBody: 1)
        func invite(_ name: String, _ body: String) async throws -> Invitee.ID {
            world.clock.pass(.minutes(1))
            return try await guests.invite(name, body: body)
        }
        try await guests.answer(try await invite("Kari", "Fjordvik skole"))
        try await guests.answer(try await invite("Ola", "Rådhuset"))
        let per = try await invite("Per", "fjordvik skole")
        await #expect(throws: Refusal.self) { try await guests.answer(per) }
        for (name, body) in [("Tor", "Korpset"), ("Liv", "korpset"), ("Una", "FAU")] {
            try await guests.answer(try await invite(name, body))
        }
        try await guests.set(capacity: 5, perBody: 1)
        #expect(Set(try await offered()) == ["Tor", "Una"])
        let waiting = try await answers.type(
            .coming(people: nil), for: [per], in: guests.id, by: guests.office.actor(.aina))
        #expect(waiting == 0)
        #expect(try await guests.state(of: per) == .coming)
    }

    @Test("After the deadline whoever has a place can still send another, who is not late")
    func afterTheDeadline() async throws {
        let deadline = world.now + .days(7)
        try await guests.set(capacity: 2, deadline: deadline)
        let all = try await coming("Kari")
        world.clock.set(deadline + .days(1))
        try await guests.answer(all[0], .sending, address: "bente@annen.example")
        let bente = try #require(try await guests.find("bente@annen.example"))
        try await guests.answer(bente.id)
        #expect(try await guests.state(of: bente.id) == .coming)
        let ola = try await guests.invite("Ola")
        try await guests.answer(ola, .sending, address: "geir@annen.example")
        let geir = try #require(try await guests.find("geir@annen.example"))
        try await guests.answer(geir.id)
        #expect(try await guests.state(of: geir.id) == .late)
    }
}

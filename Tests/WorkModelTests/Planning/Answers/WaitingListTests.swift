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

    @Test("A letter to whoever is sent that has not gone when the first comes after all goes only if invited too")
    func letterOfTheOneSent() async throws {
        try await guests.set(capacity: 2)
        let all = try await coming("Kari", "Ola")
        let per = try await guests.invite("Per")
        try await guests.send()
        for letter in try await guests.waiting(.invited) { try await world.doors.letters.drop(letter.id) }
        try await guests.answer(all[0], .sending, address: "bente@annen.example")
        try await guests.answer(all[1], .sending, address: "per@gjest.example")
        func told() async throws -> [String] {
            var all: [String] = []
            for letter in try await guests.waiting(.invited) {
                guard let content = try await answers.content(of: letter) else { continue }
                all.append("\(letter.address.text) \(content.sender?.name ?? "-")")
            }
            return all.sorted()
        }
        #expect(try await told() == ["bente@annen.example Kari", "per@gjest.example Ola"])
        for one in all { try await guests.answer(one) }
        // Per stood on the list before.
        #expect(try await told() == ["per@gjest.example -"])
        #expect(try await guests.state(of: per) == nil)
        for letter in try await guests.waiting(.invited) { try await world.doors.letters.drop(letter.id) }
        try await guests.send()
        #expect(try await told() == ["bente@annen.example -", "per@gjest.example -"])
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

    @Test(
        "Somebody on the list who is silent is asked once more and has the place; no takes it away and the first is told, yes takes it"
    )
    func silentOnTheList() async throws {
        try await guests.set(capacity: 1)
        let all = try await coming("Kari", "Tor")
        let ola = try await guests.invite("Ola")
        try await guests.send()
        for letter in try await guests.waiting(.invited) { try await world.doors.letters.drop(letter.id) }
        try await guests.answer(all[0], .sending, address: "OLA@gjest.example")
        let letter = try #require(try await guests.waiting(.invited).first)
        #expect(try await answers.content(of: letter)?.sender?.name == "Kari")
        #expect(try await answers.card(at: guests.key(to: ola))?.isAwaited == true)
        // As the first one sees it, nothing tells that Ola stood there.
        let card = try #require(try await answers.card(at: guests.key(to: all[0])))
        #expect(card.sent == .isAsked && card.keptUntil != nil)
        try await guests.answer(ola, .notComing)
        #expect(try await guests.waiting(.substituteFailed).map(\.address.text) == ["kari@gjest.example"])
        #expect(try await offered() == ["Tor"])
        // And with a yes the place is theirs, though all is full.
        try await answers.answerOffer(true, at: guests.key(to: all[1]))
        let per = try await guests.invite("Per")
        try await guests.answer(all[1], .sending, address: "per@gjest.example")
        try await guests.answer(per)
        #expect(try await guests.state(of: per) == .coming)
        #expect(try await answers.card(at: guests.key(to: all[1]))?.sent == .saidYes)
    }

    @Test("Who was sent counts on from the one who sent them, also when they stood on the list")
    func countsOn() async throws {
        try await guests.set()
        var all: [Invitee.ID] = []
        for name in ["Kari", "Ola", "Per", "Tor", "Liv"] { all.append(try await guests.invite(name)) }
        for (one, next) in zip(all, ["ola", "per", "tor"]) {
            try await guests.answer(one, .sending, address: "\(next)@gjest.example")
        }
        await #expect(throws: Problems<AnswerDraft.Field>.self) {
            try await guests.answer(all[3], .sending, address: "liv@gjest.example")
        }
    }

    @Test(
        "Whoever has no address is not passed by: they are asked in their turn, and whoever plans is told whom to ring")
    func byTelephone() async throws {
        try await guests.set(capacity: 1)
        let kari = try await guests.invite("Kari")
        try await guests.answer(kari)
        let jon = try await guests.invite("Jon", hasAddress: false)
        let aina = try await guests.office.actor(.aina)
        _ = try await answers.type(.coming(people: nil), for: [jon], in: guests.id, by: aina)
        _ = try await coming("Ola")
        try await guests.set(capacity: 2)
        #expect(try await offered() == ["Jon"])
        #expect(try await answers.list(of: guests.id).toRing.map(\.invitee.name) == ["Jon"])
        #expect(try await world.doors.plans.facts(guests.id).toRing == 1)
        // The contact person gives it.
        _ = try await answers.type(.coming(people: nil), for: [jon], in: guests.id, by: aina)
        #expect(try await guests.state(of: jon) == .coming)
        #expect(try await answers.list(of: guests.id).toRing.isEmpty)
    }

    @Test("Whose letter came back, or lies to be given by hand, is to be rung as well, until it is given")
    func notReached() async throws {
        try await guests.set(capacity: 1)
        let all = try await coming("Kari", "Ola")
        try await guests.answer(all[0], .notComing)
        func toRing() async throws -> [String?] { try await answers.list(of: guests.id).toRing.map(\.invitee.name) }
        let letters = world.doors.letters
        let letter = try #require(try await guests.waiting(.placeOffer).first)
        #expect(try await toRing() == [])
        try await letters.lay(letter.id)
        #expect(try await toRing() == ["Ola"])
        try await letters.deliver(letter.id, of: guests.office.unit.id, by: guests.office.actor(.aina))
        #expect(try await toRing() == [])
        let back = LetterReturn(
            tag: LetterTag(letter: letter.id, attempt: letter.tries),
            receivers: [.init(address: letter.address, hasFailed: true, status: "5.1.1", words: nil)])
        #expect(try await letters.takeReturns([back], upTo: nil) == 1)
        #expect(try await toRing() == ["Ola"])
        #expect(try await world.doors.plans.facts(guests.id).toRing == 1)
        #expect(try await answers.undecided(in: [guests.id]) == [guests.id: 1])
    }

    @Test("Could not be reached: the place goes to the next, and they stay on the list")
    func passedOn() async throws {
        try await guests.set(capacity: 1)
        let all = try await coming("Kari")
        let jon = try await guests.invite("Jon", hasAddress: false)
        let aina = try await guests.office.actor(.aina)
        _ = try await answers.type(.coming(people: nil), for: [jon], in: guests.id, by: aina)
        _ = try await coming("Ola")
        try await guests.answer(all[0], .notComing)
        #expect(try await offered() == ["Jon"])
        try await answers.passOn(jon, in: guests.id, by: aina)
        #expect(try await offered() == ["Ola"])
        #expect(try await guests.events().last == "placePassedOn \(jon)")
        #expect(try await guests.state(of: jon) == .waiting)
        let berit = try await guests.office.actor(.berit)
        await #expect(throws: NotFound.self) { try await answers.passOn(jon, in: guests.id, by: berit) }
    }

    // MARK: Moved

    private func move(to day: String, _ hour: String = "18:00") async throws {
        let start = try #require(NorwegianTime.moment(day: day, hour: hour))
        let when = When(start: start, end: start + .hours(2), place: "Rådhuset")
        try await world.doors.plans.reschedule(guests.id, to: WhenDraft(when), by: guests.office.actor(.aina))
    }

    @Test("Moved to an earlier day, no offer and no kept place lasts past an hour before the start, and both are told")
    func movedEarlier() async throws {
        try await guests.set(capacity: 2)
        let all = try await coming("Kari", "Ola", "Per")
        try await guests.answer(all[0], .sending, address: "bente@annen.example")
        try await guests.answer(all[1], .notComing)
        let before = try await answers.list(of: guests.id).rows
        #expect(before.compactMap(\.offeredUntil).count == 1 && before.compactMap(\.keptUntil).count == 1)
        try await move(to: "2026-11-24")
        let last = try await guests.dugnad().plannedStart - .hours(1)
        let after = try await answers.list(of: guests.id).rows
        let untils = after.compactMap(\.offeredUntil) + after.compactMap(\.keptUntil)
        #expect(untils.count == 2)
        #expect(untils.allSatisfy { $0.moment <= last })
        let told = try await guests.waiting(.moved)
        for (address, state) in [
            ("per@gjest.example", WorkModel.Answer.State.waiting), ("kari@gjest.example", .sentOn),
        ] {
            let letter = try #require(told.first { $0.address.text == address })
            let content = try #require(try await answers.content(of: letter))
            #expect(content.answer?.state == state && content.until.map { untils.contains($0) } == true)
        }
        // Whoever is sent is told of the new day, once.
        #expect(try await guests.waiting(.invited).map(\.address.text) == ["bente@annen.example"])
    }

    @Test("Moved to within the hour there is no time to keep anything: it is over, and nothing is lost that is free")
    func movedToNow() async throws {
        try await guests.set(capacity: 2)
        let all = try await coming("Kari", "Ola", "Per")
        try await guests.answer(all[0], .sending, address: "bente@annen.example")
        try await guests.answer(all[1], .notComing)
        try await move(to: NorwegianTime.isoDate(world.now), "18:50")
        let rows = try await answers.list(of: guests.id).rows
        #expect(rows.allSatisfy { $0.offeredUntil == nil && $0.keptUntil == nil })
        #expect(try await answers.card(at: guests.key(to: all[2]))?.hasRoom == true)
    }

    @Test("Moved to within the hour and back, nobody has lost their turn, and who was sent is still awaited")
    func movedAndBack() async throws {
        try await guests.set(capacity: 2)
        let all = try await coming("Kari", "Ola", "Per")
        try await guests.answer(all[0], .sending, address: "bente@annen.example")
        try await guests.answer(all[1], .notComing)
        let invited = try await guests.waiting(.invited).map(\.id)
        let until = try await answers.list(of: guests.id).rows.compactMap(\.keptUntil)
        #expect(until.count == 1)
        try await move(to: NorwegianTime.isoDate(world.now), "18:50")
        world.clock.pass(.minutes(1))
        try await move(to: "2026-12-23")
        #expect(try await offered() == ["Per"])
        #expect(try await answers.list(of: guests.id).rows.compactMap(\.keptUntil) == until)
        #expect(try await guests.waiting(.substituteFailed).isEmpty)
        #expect(try await guests.waiting(.invited).map(\.id) == invited)
        #expect(try await guests.waiting(.placeOffer).map(\.address.text) == ["per@gjest.example"])
    }

    @Test("A new hour or place that changes no minute they were told sends whoever is sent no other invitation")
    func movedALittle() async throws {
        try await guests.set(capacity: 2)
        let all = try await coming("Kari")
        try await guests.answer(all[0], .sending, address: "bente@annen.example")
        let letter = try #require(try await guests.waiting(.invited).first)
        _ = try await world.doors.letters.begin(letter.id)
        try await world.doors.letters.end(letter.id)
        try await move(to: "2026-12-23", "19:00")
        #expect(try await guests.waiting(.invited).isEmpty)
    }

    @Test("Moved to a later day, what was promised stands")
    func movedLater() async throws {
        try await guests.set(capacity: 1)
        let all = try await coming("Kari", "Ola")
        try await guests.answer(all[0], .notComing)
        let until = try await answers.list(of: guests.id).rows.compactMap(\.offeredUntil)
        try await move(to: "2027-01-20")
        #expect(try await answers.list(of: guests.id).rows.compactMap(\.offeredUntil) == until)
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

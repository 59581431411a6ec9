import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("Answering an invitation")
struct AnswerTests {
    let world: World
    let guests: InvitingOffice
    var answers: Answers { world.doors.answers }
    private var deadline: Moment { world.now + .days(14) }

    init() async throws {
        world = try World()
        guests = try await InvitingOffice(world)
    }

    // MARK: Places

    @Test("Of ten who take the last place at the same time, exactly one gets it, and the rest wait")
    func lastPlace() async throws {
        try await guests.set(capacity: 1)
        var invited: [Invitee.ID] = []
        for number in 0..<10 { invited.append(try await guests.invite("Gjest\(number)")) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for one in invited { group.addTask { try await guests.answer(one) } }
            try await group.waitForAll()
        }
        let list = try await answers.list(of: guests.id)
        #expect(list.rows(.coming).count == 1)
        #expect(list.rows(.waiting).count == 9)
        #expect(list.places.free == 0)
    }

    @Test("Where the contact person chooses, nobody gets a place by being first, and each is told when it is decided")
    func chosen() async throws {
        try await guests.set(capacity: 1, deadline: world.now + .days(3), isChosen: true)
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola"))
        for one in [kari, ola] {
            try await guests.answer(one)
            #expect(try await guests.state(of: one) == .late)
        }
        let aina = try await guests.office.actor(.aina)
        try await answers.decide(true, about: ola, in: guests.id, by: aina)
        await #expect(throws: Refusal.self) { try await answers.decide(true, about: kari, in: guests.id, by: aina) }
        try await answers.decide(false, about: kari, in: guests.id, by: aina)
        #expect(try await guests.state(of: ola) == .coming)
        #expect(try await guests.waiting(.declined).map(\.address.text) == ["kari@gjest.example"])
        await #expect(throws: Problems<SignUpDraft.Field>.self) { try await guests.set(isChosen: true) }
    }

    @Test("Without a limit there is room for everybody; a group is as many as it says")
    func noLimit() async throws {
        let ola = try await guests.invite("Ola")
        try await guests.answer(ola, people: "5")
        // Typed in once more without a number they are as many as before.
        _ = try await answers.type(.coming(people: nil), for: [ola], in: guests.id, by: guests.office.actor(.aina))
        #expect(try await answers.list(of: guests.id).people(.coming) == 5)
        #expect(try await answers.list(of: guests.id).places.free == nil)
    }

    @Test("A group that needs more places than are free waits as a whole, and keeps nobody from those that are")
    func group() async throws {
        try await guests.set(capacity: 5)
        let (kari, council, ola) = (
            try await guests.invite("Kari"), try await guests.invite("Rådet".lowercased(), .youth, hasAddress: false),
            try await guests.invite("Ola")
        )
        try await guests.answer(kari, people: "2")
        try await guests.answer(council, people: "4")
        #expect(try await guests.state(of: council) == .waiting)
        try await guests.answer(ola)
        #expect(try await guests.state(of: ola) == .coming)
    }

    @Test("Who does not know yet holds no place, and who has one may bring more while there is room")
    func unsureAndMore() async throws {
        try await guests.set(capacity: 3)
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola"))
        try await guests.answer(kari, .unsure)
        #expect(try await answers.list(of: guests.id).places.free == 3)
        try await guests.answer(ola, people: "2")
        try await guests.answer(ola, people: "3")
        #expect(try await answers.list(of: guests.id).people(.coming) == 3)
        await #expect(throws: Refusal.self) { try await guests.answer(ola, people: "4") }
        #expect(try await answers.list(of: guests.id).people(.coming) == 3)
    }

    @Test("One or two from each place, however they write its name")
    func fromEach() async throws {
        try await guests.set(perBody: 1)
        let first = try await guests.invite("Kari", body: "FAU ved Fjordvik skole")
        let second = try await guests.invite("Ola", body: "fau ved  Fjordvik skole ")
        let other = try await guests.invite("Per", body: "Korpset")
        try await guests.answer(first)
        await #expect(throws: Refusal.self) { try await guests.answer(second) }
        try await guests.answer(other)
        try await guests.answer(first, .notComing)
        try await guests.answer(second)
        #expect(try await guests.state(of: second) == .coming)
    }

    // MARK: The deadline

    @Test("The deadline takes its whole minute; after it one signs up all the same, and the contact person decides")
    func late() async throws {
        try await guests.set(capacity: 2, deadline: deadline)
        let last = try #require(try await answers.signUp(of: guests.id)?.deadline).moment
        let (kari, ola, per) = (
            try await guests.invite("Kari"), try await guests.invite("Ola"), try await guests.invite("Per")
        )
        world.clock.set(last + .seconds(59))
        try await guests.answer(kari)
        #expect(try await guests.state(of: kari) == .coming)
        world.clock.set(last + .seconds(60))
        try await guests.answer(ola)
        try await guests.answer(per)
        #expect(try await guests.state(of: ola) == .late)
        // Whoever has a place keeps it, and can still say no.
        try await guests.answer(kari, .coming)
        #expect(try await guests.state(of: kari) == .coming)
        try await answers.decide(true, about: ola, in: guests.id, by: guests.office.actor(.siri))
        #expect(try await guests.state(of: ola) == .coming)
        let contact = try await guests.office.actor(.aina)
        await #expect(throws: Refusal.self) {
            try await answers.decide(true, about: per, in: guests.id, by: contact)
        }
        try await answers.decide(false, about: per, in: guests.id, by: contact)
        #expect(try await guests.state(of: per) == .notComing)
        #expect(try await guests.waiting(.declined).map(\.address.text) == ["per@gjest.example"])
    }

    @Test("One changes one's answer until the start, and not when it has begun or is called off")
    func untilTheStart() async throws {
        let kari = try await guests.invite("Kari")
        try await guests.answer(kari)
        try await world.doors.plans.cancel(guests.id, isCancelled: true, by: guests.office.actor(.aina))
        await #expect(throws: Refusal.self) { try await guests.answer(kari, .notComing) }
        try await world.doors.plans.cancel(guests.id, isCancelled: false, by: guests.office.actor(.aina))
        let start = try await guests.dugnad().plannedStart
        world.clock.set(start - .milliseconds(1))
        try await guests.answer(kari, .notComing)
        world.clock.set(start)
        await #expect(throws: Refusal.self) { try await guests.answer(kari) }
        #expect(try await guests.state(of: kari) == .notComing)
    }

    // MARK: Twice, and two at once

    @Test("The same answer sent twice is one, with one receipt; another one meanwhile is told of with both")
    func twice() async throws {
        try await guests.set()
        let kari = try await guests.invite("Kari")
        let key = try await guests.key(to: kari)
        var draft = AnswerDraft()
        (draft.choice, draft.needs) = (.coming, "uten gluten")
        for _ in 0..<2 { try await answers.answer(draft, at: key, from: 0) }
        #expect(try await guests.waiting(.receipt).count == 1)
        draft.choice = .notComing
        let conflict = await #expect(throws: Conflict.self) { try await answers.answer(draft, at: key, from: 0) }
        #expect(conflict?.mine == "kan ikke")
        #expect(conflict?.theirs == "én deltaker\nuten gluten")
        #expect(conflict?.version == 1)
        #expect(try await guests.state(of: kari) == .coming)
    }

    @Test("Nothing is chosen beforehand, and what cannot be taken is told at its field")
    func problems() async throws {
        let kari = try await guests.invite("Kari")
        let key = try await guests.key(to: kari)
        func faults(_ change: (inout AnswerDraft) -> Void) async -> [AnswerDraft.Field] {
            var draft = AnswerDraft()
            change(&draft)
            do { try await answers.answer(draft, at: key, from: 0) } catch let problems as Problems<AnswerDraft.Field> {
                return problems.list.map(\.field)
            } catch {}
            return []
        }
        #expect(AnswerDraft().choice == nil)
        #expect(await faults { _ in } == [.choice])
        #expect(await faults { ($0.choice, $0.people) = (.coming, "mange") } == [.people])
        #expect(await faults { ($0.choice, $0.people) = (.coming, "51") } == [.people])
        #expect(await faults { ($0.choice, $0.people) = (.coming, "0") } == [.people])
        #expect(await faults { ($0.choice, $0.young) = (.coming, "2") } == [.young])
        #expect(await faults { ($0.choice, $0.needs) = (.coming, "ring 99 88 77 66") } == [.needs])
        #expect(await faults { ($0.choice, $0.needs) = (.coming, String(repeating: "å", count: 401)) } == [.needs])
        #expect(await faults { ($0.choice, $0.address) = (.sending, "") } == [.address])
        #expect(await faults { ($0.choice, $0.address) = (.sending, " KARI@gjest.EXAMPLE ") } == [.address])
        #expect(try await guests.state(of: kari) == nil)
    }

    // MARK: By telephone

    @Test("The contact person types in many at once, marked so; the deadline is not theirs")
    func byHand() async throws {
        try await guests.set(capacity: 2, deadline: deadline)
        var invited: [Invitee.ID] = []
        for name in ["Kari", "Ola", "Per"] { invited.append(try await guests.invite(name)) }
        world.clock.set(deadline + .hours(3))
        let waiting = try await answers.type(
            .coming(people: 1, young: 0), for: invited, in: guests.id, by: guests.office.actor(.siri))
        #expect(waiting == 1)
        let rows = try await answers.list(of: guests.id).rows
        #expect(rows.allSatisfy { $0.answer?.isByHand == true })
        // Whoever mends it themselves has answered themselves.
        try await guests.answer(invited[0], .notComing)
        #expect(try await answers.list(of: guests.id).rows.filter { $0.answer?.isByHand == true }.count == 2)
    }

    @Test("Nobody answers for another dugnad's people, and nobody who does not work for the unit types anything in")
    func others() async throws {
        let kari = try await guests.invite("Kari")
        let other = try await Office(world, Office.founding(name: "Bergvik"), at: "bergvik.example")
        for actor in [try await other.actor(.aina), try await guests.office.actor(.berit), .moderator] {
            await #expect(throws: NotFound.self) {
                try await answers.type(.notComing, for: [kari], in: guests.id, by: actor)
            }
            await #expect(throws: NotFound.self) {
                try await answers.decide(true, about: kari, in: guests.id, by: actor)
            }
            await #expect(throws: NotFound.self) { try await answers.needs(in: guests.id, by: actor) }
        }
        let siri = try await guests.office.actor(.siri)
        await #expect(throws: NotFound.self) {
            try await answers.type(.notComing, for: [.new()], in: guests.id, by: siri)
        }
    }

    // MARK: What they need

    @Test("What one needs is the contact person's alone, and goes when one does not come, and a week after")
    func needs() async throws {
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola"))
        try await guests.answer(kari, needs: "Tegnspråktolk")
        try await guests.answer(ola, needs: "Uten laktose")
        let siri = try await guests.office.actor(.siri)
        await #expect(throws: NotFound.self) { try await answers.needs(in: guests.id, by: siri) }
        #expect(
            try await answers.needs(in: guests.id, by: guests.office.actor(.aina)).map(\.text)
                == ["Tegnspråktolk", "Uten laktose"])
        try await guests.answer(ola, .notComing)
        #expect(try await !world.store.allText().contains("Uten laktose"))
        let end = try await guests.dugnad().plannedEnd
        world.clock.set(end + .days(7) - .minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await world.store.allText().contains("Tegnspråktolk"))
        world.clock.set(end + .days(7))
        try await world.doors.dugnader.prune()
        #expect(try await !world.store.allText().contains("Tegnspråktolk"))
    }

    @Test("The kitchen gets how many of what, and no name, however people wrote it")
    func kitchen() async throws {
        try await guests.set(capacity: 3)
        // Tor waits, so the kitchen makes nothing for him yet.
        let all = [
            ("Kari", "uten gluten, rullestol"), ("Ola", "Uten gluten.\nOla Nordmann trenger tolk"),
            ("Per", "- uten gluten"), ("Tor", "uten gluten"),
        ]
        for (name, needs) in all {
            try await guests.answer(try await guests.invite(name), needs: needs)
        }
        let list = KitchenList(try await answers.needs(in: guests.id, by: guests.office.actor(.aina)))
        #expect(list.lines.first == .init(count: 3, text: "uten gluten"))
        #expect(list.lines.map(\.text).joined(separator: " ").contains("rullestol"))
        #expect(list.lines.allSatisfy { !$0.text.contains("Ola") })
    }

    @Test(
        "What says the same is added up, and what is not known is not cut at its commas",
        arguments: [
            (
                ["Jeg sitter i rullestol, og trenger plass", "kommer med bil, må ha parkering"],
                ["1 Jeg sitter i rullestol, og trenger plass", "1 kommer med bil, må ha parkering"]
            ), (["glutenfritt", "Cøliaki", "jeg trenger uten gluten", "2 uten gluten"], ["5 Cøliaki"]),
            (["uten gluten, rullestol", "bruker rullestol"], ["2 rullestol", "1 uten gluten"]),
            (["Vegetarianer. Trenger tegnspråktolk"], ["1 Trenger tegnspråktolk", "1 Vegetarianer"]),
            (["to barn trenger tolk"], ["1 to barn trenger tolk"]),
            (["uten melk", "uten fisk"], ["1 uten fisk", "1 uten melk"]),
            (["Tåler ikke nøtter, egg"], ["1 Tåler ikke nøtter, egg"]), (["uten melk, egg"], ["1 uten melk, egg"]),
            (["uten nøtter; egg", "nøtter"], ["1 nøtter", "1 uten nøtter; egg"]),
            (["nøtter", "uten nøtter"], ["2 uten nøtter"]), (["uten gluten, nøtter"], ["1 uten gluten, nøtter"]),
            (["uten gluten\nnøtter"], ["1 uten gluten, nøtter"]),
            (["Tåler ikke:\nnøtter\negg"], ["1 Tåler ikke: nøtter, egg"]),
            (["2 uten gluten, glutenfri"], ["2 glutenfri"]), (["2 vegetarianere", "vegetar"], ["3 vegetar"]),
            (["to vegetarianarar\n- veganere"], ["2 vegetarianarar", "1 veganere"]),
        ] as [([String], [String])])
    func kitchenAddsUp(all: [String], told: [String]) async throws {
        for (number, needs) in all.enumerated() {
            try await guests.answer(try await guests.invite("Gjest\(number)"), needs: needs)
        }
        let list = KitchenList(try await answers.needs(in: guests.id, by: guests.office.actor(.aina)))
        #expect(list.lines.map { "\($0.count) \($0.text)" } == told)
    }

    // MARK: What they are called

    @Test("Whoever comes for an office says what they are called, once; a young person is never asked")
    func called() async throws {
        let (office, council) = (try await guests.invite("Kontor"), try await guests.invite("Rad", .youth))
        let (first, second) = (office, council)
        try await world.store.write { db in
            try db.execute(
                sql: "UPDATE invitee SET name = NULL, body = 'Helsestasjonen' WHERE id IN (?, ?)",
                arguments: [first, second])
        }
        for one in [office, council] {
            let key = try await guests.key(to: one)
            for name in ["Bente Dal", "En Annen"] {
                var draft = AnswerDraft()
                (draft.choice, draft.name) = (.coming, name)
                try await answers.answer(draft, at: key, from: answers.card(at: key)?.answer?.version ?? 0)
            }
        }
        let rows = try await answers.list(of: guests.id).rows
        #expect(rows.first { $0.id == office }?.invitee.name == "Bente Dal")
        #expect(rows.first { $0.id == council }?.invitee.name == nil)
    }

    @Test("They mend name, role and place by their own link, never the address or the kind; two at once are told of")
    func mended() async throws {
        let kari = try await guests.invite("Kari", body: "Fjordvik skole")
        let key = try await guests.key(to: kari)
        var draft = InviteeDraft(kind: .business, body: "Bergvik skole", role: "rektor", name: "Kari Dal")
        draft.address = "andre@annen.example"
        try await answers.mend(draft, at: key, from: 1)
        let now = try #require(try await answers.card(at: key)).invitee
        #expect(now.facts.name == "Kari Dal" && now.body == "Bergvik skole" && now.role == "rektor")
        #expect(now.kind == .schools && now.address?.text == "kari@gjest.example")
        draft.name = "Kari Li"
        await #expect(throws: Conflict.self) { try await answers.mend(draft, at: key, from: 1) }
        await #expect(throws: NotFound.self) { try await answers.mend(draft, at: .new(), from: 1) }
        draft.name = "ring 99 88 77 66"
        await #expect(throws: Problems<InviteeDraft.Field>.self) { try await answers.mend(draft, at: key, from: 2) }
        let council = try await guests.invite("Rad", .youth)
        await #expect(throws: Problems<InviteeDraft.Field>.self) {
            try await answers.mend(InviteeDraft(name: "Una"), at: guests.key(to: council), from: 1)
        }
    }

    // MARK: Being taken away

    @Test("Whoever takes themselves away is nowhere any more, frees the place, and is not written to again")
    func removed() async throws {
        try await guests.set(capacity: 1)
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola"))
        try await guests.send()
        try await guests.answer(kari, needs: "Rullestolrampe")
        try await guests.answer(ola)
        let key = try await guests.key(to: kari)
        try await answers.remove(at: key)
        let text = try await world.store.allText()
        for trace in ["Kari", "kari@gjest.example", "Rullestolrampe", kari.description] {
            #expect(!text.contains(trace))
        }
        #expect(try await answers.card(at: key) == nil)
        await #expect(throws: NotFound.self) { try await answers.remove(at: key) }
        #expect(try await guests.waiting(.placeOffer).map(\.address.text) == ["ola@gjest.example"])
        try await guests.invite("Kari")
        let sending = try await answers.sending(of: guests.id)
        #expect(sending.invitees.isEmpty)
        #expect(sending.leftAlone == 1)
    }

    // MARK: How people answer

    @Test("Places and deadline: what cannot be is told at its field, and a past deadline that stands may stay")
    func settings() async throws {
        func faults(_ change: (inout SignUpDraft) -> Void) async -> [SignUpDraft.Field] {
            var draft = SignUpDraft()
            change(&draft)
            do {
                try await answers.set(
                    draft, from: 0, in: guests.id, at: InvitingOffice.site, by: guests.office.actor(.aina))
            } catch let problems as Problems<SignUpDraft.Field> {
                return problems.list.map(\.field)
            } catch {}
            return []
        }
        #expect(await faults { $0.capacity = "0" } == [.capacity])
        #expect(await faults { $0.capacity = "førti" } == [.capacity])
        #expect(await faults { $0.perBody = "-1" } == [.perBody])
        #expect(await faults { $0.day = "31. november 2026" } == [.day])
        #expect(await faults { ($0.day, $0.hour) = ("1.12.2026", "25.00") } == [.hour])
        #expect(await faults { $0.hour = "12.00" } == [.day])
        // A minute ago, and after the start.
        #expect(await faults { ($0.day, $0.hour) = ("23.11.2026", "17.59") } == [.day])
        #expect(await faults { ($0.day, $0.hour) = ("23. desember 2026", "18.00") } == [.day])
        #expect(await faults { ($0.day, $0.hour) = ("onsdag 23. desember 2026", "kl. 17.59") } == [])
        world.clock.pass(.days(29) + .hours(23) + .minutes(59) + .seconds(59))
        let there = try #require(try await answers.signUp(of: guests.id))
        var draft = SignUpDraft(there)
        draft.capacity = "40"
        try await answers.set(
            draft, from: there.version, in: guests.id, at: InvitingOffice.site, by: guests.office.actor(.aina))
        #expect(try await answers.signUp(of: guests.id)?.capacity == 40)
        let siri = try await guests.office.actor(.siri)
        draft.capacity = "50"
        await #expect(throws: Conflict.self) {
            try await answers.set(draft, from: there.version, in: guests.id, at: InvitingOffice.site, by: siri)
        }
    }

    @Test("The hour that the clock skips is no deadline")
    func skippedHour() async throws {
        let spring = try await InvitingOffice(world, isConfirmed: false, days: 150)
        var draft = SignUpDraft()
        (draft.day, draft.hour) = ("28.3.2027", "02.30")
        let actor = try await spring.office.actor(.aina)
        let found = await #expect(throws: Problems<SignUpDraft.Field>.self) {
            try await answers.set(draft, from: 0, in: spring.id, at: InvitingOffice.site, by: actor)
        }
        #expect(found?.list.map(\.field) == [.hour])
    }
}

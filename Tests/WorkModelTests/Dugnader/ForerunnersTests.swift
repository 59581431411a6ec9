import TestWorld
import Testing
import Words
import WorkModel

@Suite("A dugnad builds on earlier ones of the same unit's")
struct ForerunnersTests {
    let world: World
    let office: Office
    /// The one that builds on the others, in twenty days.
    let joint: Hall

    init() async throws {
        world = try World()
        office = try await Office(world)
        joint = try await ForerunnersTests.start(
            world.plan(starting: world.now + .days(20)), for: office, world)
    }

    private static func start(_ plan: DugnadPlan, for office: Office, _ world: World) async throws -> Hall {
        let dugnad = try await world.doors.dugnader.start(
            plan, edition: world.library.edition, for: office.unit.id, by: office.actor(.siri)
        ).dugnad
        return Hall(doors: world.doors, id: dugnad.id, code: dugnad.code, secret: .new())
    }

    /// A samling now, where one idea was put together, one proposal agreed on, and one note written by a group alone.
    private func samling(_ name: String = "Ungdom i Fjordvik") async throws -> Hall {
        let hall = try await ForerunnersTests.start(
            world.plan(.youth, minutes: 60, groups: 2, name: name), for: office, world)
        try await hall.go(to: hall.task())
        let step = try await hall.step("forslag")
        let notes = [
            try await hall.write("Åpen hall på lørdag", group: 1, on: step).id,
            try await hall.write("Hallen åpen", group: 2, on: step).id,
        ]
        try await hall.doors.gatherings.tie(notes, into: .new(), name: "Åpen hall", in: hall.id, by: .moderator)
        try await hall.write("Bare gruppe 1 sa dette", group: 1, on: step)
        var proposal = MeasureDraft()
        (proposal.text, proposal.hearer) = ("Buss hjem klokka ti", "kommunestyret")
        try await hall.doors.measures.add(proposal, as: .new(), in: hall.id, by: .moderator)
        return hall
    }

    private func link(_ halls: Hall..., as worker: Office.Worker = .siri) async throws {
        try await world.doors.forerunners.link(joint.id, to: halls.map(\.id), by: office.actor(worker))
    }

    private func earlier(of hall: Hall? = nil) async throws -> [Dugnad.ID] {
        try await world.doors.forerunners.groundwork(of: (hall ?? joint).id).earlier.map(\.dugnad.id)
    }

    @discardableResult
    private func bringAll(from hall: Hall) async throws -> Int {
        let forerunners = world.doors.forerunners
        let ideas = try await forerunners.offer(from: hall.id, to: joint.id).ideas
        return try await forerunners.bring(
            Set(ideas.map(\.id)), from: hall.id, on: nil, in: joint.id, by: office.actor(.aina))
    }

    // MARK: Linking

    @Test("Several are linked at once, the latest first; twice is once, and a link can be taken away again")
    func linked() async throws {
        let first = try await samling()
        world.clock.pass(.days(1))
        let second = try await samling()
        try await link(first, second)
        let revision = try await joint.room().dugnad.revision
        try await link(second)
        #expect(try await joint.room().dugnad.revision == revision)
        #expect(try await earlier() == [second.id, first.id])
        #expect(try await world.doors.forerunners.groundwork(of: first.id).later.map(\.id) == [joint.id])
        #expect(
            try await world.doors.units.home(of: office.unit.id).dugnader.first?.buildsOn.map(\.id)
                == [second.id, first.id])
        for _ in 1...2 {
            try await world.doors.forerunners.unlink(joint.id, from: second.id, by: office.actor(.aina))
        }
        #expect(try await earlier() == [first.id])
        #expect(try await world.doors.forerunners.groundwork(of: joint.id).others.map(\.id) == [second.id])
    }

    @Test("Never to itself, in a ring, to another unit's or to nobody's; and a reader and a moderator link nothing")
    func refused() async throws {
        let (youth, loose) = (try await samling(), try await world.start())
        let bergvik = try await Office(world.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let theirs = try await ForerunnersTests.start(world.plan(), for: bergvik, world)
        for hall in [joint, loose, theirs] { await #expect(throws: NotFound.self) { try await link(hall) } }
        await #expect(throws: NotFound.self) { try await link(youth, theirs) }
        await #expect(throws: NotFound.self) { try await link(youth, as: .berit) }
        await #expect(throws: NotFound.self) {
            try await world.doors.forerunners.link(joint.id, to: [youth.id], by: .moderator)
        }
        let last = try await ForerunnersTests.start(world.plan(starting: world.now + .days(30)), for: office, world)
        try await link(youth)
        try await world.doors.forerunners.link(last.id, to: [joint.id], by: office.actor(.aina))
        await #expect(throws: Refusal.self) {
            try await world.doors.forerunners.link(youth.id, to: [last.id], by: office.actor(.aina))
        }
        #expect(try await world.doors.forerunners.groundwork(of: youth.id).others.isEmpty)
        #expect(try await world.doors.forerunners.groundwork(of: loose.id) == .none)
    }

    @Test("A samling that is started for it is linked from the first; started for another unit's it is not")
    func startedFor() async throws {
        let bergvik = try await Office(world.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        for (owner, isLinked) in [(office, true), (bergvik, false)] {
            let new = try await world.doors.dugnader.start(
                world.plan(.youth, minutes: 60), edition: world.library.edition, for: owner.unit.id,
                before: joint.id, by: owner.actor(.aina)
            ).dugnad
            #expect(try await earlier().contains(new.id) == isLinked)
        }
    }

    @Test("Given back, handed over or deleted, it is linked to nothing any more, and what was brought in stays")
    func parted() async throws {
        let (first, second, third) = (try await samling(), try await samling("Elevrådet"), try await samling("Klubben"))
        try await link(first, second, third)
        try await bringAll(from: first)
        let (aina, ownership) = (try await office.actor(.aina), world.doors.ownership)
        try await world.doors.dugnader.delete(first.id, by: aina)
        try await ownership.giveBack(second.id, by: aina)
        let bergvik = try await Office(world.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        _ = try await ownership.receive(
            ownership.offer(third.id, by: aina), in: bergvik.unit.id, by: bergvik.actor(.aina))
        #expect(try await earlier().isEmpty)
        let room = try await joint.room()
        #expect(room.notes.map(\.text) == ["Buss hjem klokka ti", "Åpen hall"])
        #expect(room.source(of: [.dugnad(room.otherDugnader[0].id)]).nb.hasPrefix("Fra ungdomssamlingen "))
    }

    // MARK: Bringing in

    @Test("What the young people agreed on and put together is brought in where they are heard, once, and says so")
    func proposals() async throws {
        let youth = try await samling()
        try await link(youth)
        let offer = try await world.doors.forerunners.offer(from: youth.id, to: joint.id)
        #expect(offer.ideas.map(\.text) == ["Buss hjem klokka ti", "Åpen hall"])
        #expect(offer.ideas.map(\.isAgreed) == [true, false] && offer.isForYouthStep)
        #expect(try await bringAll(from: youth) == 2)
        #expect(try await bringAll(from: youth) == 0)
        let room = try await joint.room()
        let step = try #require(room.sheet.steps.first(where: room.isForYouth))
        #expect(room.notes(on: step.id).map(\.text) == ["Buss hjem klokka ti", "Åpen hall"])
        let day = NorwegianTime.date(world.now)
        #expect(Set(room.notes.map { room.source(of: $0) }).map(\.nn) == ["Frå ungdomssamlinga \(day.nn)"])
        #expect(try await joint.minutes().inWords.contains("Fra ungdomssamlingen \(day.nb)"))
        #expect(room.notes.allSatisfy { room.isFromYouth($0.origin) })
        #expect(try await world.doors.forerunners.groundwork(of: joint.id).earlier.map(\.brought) == [2])
    }

    @Test("Two samlinger on one day are told apart by whose they were")
    func sameDay() async throws {
        let (one, other) = (try await samling("Ungdomsrådet"), try await samling("Elevrådet"))
        try await link(one, other)
        for hall in [one, other] { try await bringAll(from: hall) }
        let room = try await joint.room()
        #expect(room.source(of: room.notes[0]).nb.hasSuffix(", Ungdomsrådet"))
    }

    @Test("Where the run sheet has no step for them, it gets one, and nobody goes home later")
    func makesRoom() async throws {
        var plan = world.plan(starting: world.now + .days(9))
        plan.youthCome = false
        let joint = try await ForerunnersTests.start(plan, for: office, world)
        let youth = try await samling()
        let (forerunners, siri) = (world.doors.forerunners, try await office.actor(.siri))
        try await forerunners.link(joint.id, to: [youth.id], by: siri)
        let idea = try #require(try await forerunners.offer(from: youth.id, to: joint.id).ideas.first)
        #expect(try await forerunners.bring([idea.id], from: youth.id, on: nil, in: joint.id, by: siri) == 1)
        let sheet = try await joint.room().sheet
        #expect(sheet.hasYouth && sheet.going.map(\.minutes).reduce(0, +) == 150)
    }

    @Test("A workshop's ideas come under the question that is chosen; nothing of a trial, and nothing unlinked, does")
    func workshop() async throws {
        let workshop = try await ForerunnersTests.start(world.plan(), for: office, world)
        try await workshop.go(to: workshop.task())
        var measure = MeasureDraft()
        measure.text = "Byttedag"
        try await workshop.doors.measures.add(measure, as: .new(), in: workshop.id, by: .moderator)
        let (forerunners, siri) = (world.doors.forerunners, try await office.actor(.siri))
        await #expect(throws: NotFound.self) { try await forerunners.offer(from: workshop.id, to: joint.id) }
        try await link(workshop)
        let offer = try await forerunners.offer(from: workshop.id, to: joint.id)
        let ways = try await joint.step("veier-inn")
        await #expect(throws: Refusal.self) {
            try await forerunners.bring([offer.ideas[0].id], from: workshop.id, on: .new(), in: joint.id, by: siri)
        }
        await #expect(throws: Problem.self) {
            try await forerunners.bring([], from: workshop.id, on: nil, in: joint.id, by: siri)
        }
        await #expect(throws: NotFound.self) {
            try await forerunners.bring(
                [offer.ideas[0].id], from: workshop.id, on: ways.id, in: joint.id, by: office.actor(.berit))
        }
        #expect(
            try await forerunners.bring(
                [offer.ideas[0].id, "measure x"], from: workshop.id, on: ways.id, in: joint.id, by: siri) == 1)
        let room = try await joint.room()
        #expect(room.notes(on: ways.id).map(\.text) == ["Byttedag"])
        #expect(room.source(of: room.notes[0]).nb.hasPrefix("Fra Fjordvik, "))
        // Its file holds the same ideas, and they are not doubled by it.
        let read = try await world.doors.takeouts.readIdeas(
            .outcomes, of: world.doors.takeouts.takeout(workshop.id), on: ways.id, in: joint.id, by: siri)
        #expect(read.new == 0 && read.known == 1)
        let tried = try await ForerunnersTests.start(world.plan(starting: world.now + .days(5)), for: office, world)
        try await tried.begin(as: .trial)
        try await tried.doors.measures.add(measure, as: .new(), in: tried.id, by: .moderator)
        try await link(tried)
        #expect(try await forerunners.offer(from: tried.id, to: joint.id).ideas.isEmpty)
    }
}

import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("The living plan")
struct ActionPlanTests {
    let fjordvik: PlannedFjordvik

    init() async throws {
        fjordvik = try await PlannedFjordvik(World())
    }

    @Test("What a unit's dugnad agrees on is in the unit's plan at once, and has not begun")
    func agreed() async throws {
        let planned = try #require(try await fjordvik.plan().measures.first)
        #expect(planned.measure.text == "Åpen hall")
        #expect(planned.state == .notBegun)
        let source = try #require(planned.source)
        #expect(source.groups == [1, 3, 5])
        #expect(source.year == 2026)
        #expect(source.dugnad == fjordvik.hall.id)
    }

    @Test("What is alive comes first, the nearest day on top and those without a day last; what is done sinks, by year")
    func order() async throws {
        try await fjordvik.add("Kjøreliste") { $0.deadline = "2027-02-13" }
        try await fjordvik.add("Instrumenter") { $0.deadline = "1.2.2027" }
        let waits = try await fjordvik.add("Kano")
        let done = try await fjordvik.add("Byttedag")
        let earlier = try await fjordvik.add("Ferieklubb")
        let app = try await fjordvik.add("App")
        try await fjordvik.set(.waiting, "Venter på sparebanken", of: waits)
        try await fjordvik.set(.done, since: "2025-09-23", of: done)
        try await fjordvik.set(.done, since: "2025-06-20", of: earlier)
        try await fjordvik.set(.putAway, "Foreldrene ville ha én side", of: app)
        let plan = try await fjordvik.plan()
        #expect(plan.alive.map(\.measure.text) == ["Instrumenter", "Kjøreliste", "Åpen hall"])
        #expect(plan.waiting.map(\.measure.text) == ["Kano"])
        #expect(plan.putAway.map(\.measure.text) == ["App"])
        #expect(plan.doneByYear.map(\.year) == [2025])
        #expect(plan.doneByYear.first?.measures.map(\.measure.text) == ["Byttedag", "Ferieklubb"])
        #expect(plan.count(before: "2027-02-02") == 1)
    }

    @Test(
        "By owner small and large letters are the same; by area it goes as in the national plan; nobody and none last")
    func grouped() async throws {
        try await fjordvik.add("Hall") { ($0.owner, $0.area) = ("Kultur og fritid", "knowledge") }
        try await fjordvik.add("Side") { ($0.owner, $0.area) = ("kultur og fritid ", "prices") }
        try await fjordvik.add("Buss") { $0.owner = "Frivilligsentralen" }
        let plan = try await fjordvik.plan()
        #expect(plan.byOwner.map { $0.owner?.lowercased() } == ["frivilligsentralen", "kultur og fritid", nil])
        #expect(plan.byOwner.map { $0.measures.count } == [1, 2, 1])
        #expect(plan.byArea.map(\.area) == [.prices, .knowledge, nil])
    }

    @Test("Owners stand as in a Norwegian list: æ, ø and å last")
    func ownersInOrder() async throws {
        for owner in ["Ålesund IL", "Øvre bydel", "Ærfugl turlag", "Zumba"] {
            try await fjordvik.add("Noe") { $0.owner = owner }
        }
        let owners = try await fjordvik.plan().byOwner.compactMap(\.owner)
        #expect(owners == ["Zumba", "Ærfugl turlag", "Øvre bydel", "Ålesund IL"])
    }

    @Test(
        "What comes next is the nearest milestone or the deadline; without a day the first milestone, or the first step"
    )
    func next() async throws {
        let id = try await fjordvik.add("Buss") { $0.firstStep = "Ringe taxisentralen" }
        #expect(try await fjordvik.file(id).planned.next == .init(day: nil, text: "Ringe taxisentralen"))
        let (first, second) = (Milestone.ID.new(), Milestone.ID.new())
        try await fjordvik.plans.add(
            MilestoneDraft(text: "Prøve lista"), as: first, to: id, in: fjordvik.place, by: fjordvik.aina)
        try await fjordvik.plans.add(
            MilestoneDraft(text: "Telle", day: "2027-03-01"), as: second, to: id, in: fjordvik.place, by: fjordvik.aina)
        #expect(try await fjordvik.file(id).planned.next == .init(day: "2027-03-01", text: "Telle"))
        try await fjordvik.edit(id) { $0.deadline = "2027-02-13" }
        #expect(try await fjordvik.file(id).planned.next == .init(day: "2027-02-13", text: nil))
        try await fjordvik.edit(id) { $0.deadline = "" }
        try await fjordvik.plans.reach(second, isReached: true, of: id, in: fjordvik.place, by: fjordvik.aina)
        #expect(try await fjordvik.file(id).planned.next == .init(day: nil, text: "Prøve lista"))
    }

    @Test("What is only tried out is in no plan")
    func trial() async throws {
        let world = fjordvik.world
        let hall = try await world.start(world.plan(starting: world.now + .days(10)))
        try await world.doors.ownership.takeIn(hall.id, to: fjordvik.office.unit.id, by: fjordvik.aina)
        try await hall.begin(as: .trial)
        let tried = try await PlannedFjordvik.agree(on: "Prøve", from: [1], in: hall)
        #expect(try await fjordvik.plan().measures.count == 1)
        await #expect(throws: NotFound.self) { try await fjordvik.file(tried) }
        try await world.doors.dugnader.delete(hall.id, by: fjordvik.aina)
        #expect(try await fjordvik.plan().measures.count == 1)
    }

    @Test("Five hundred measures of ten years are read with a query for each kind of row")
    func tenYears() async throws {
        for number in 1...40 {
            try await fjordvik.add("Tiltak \(number)") { $0.deadline = "2027-01-\(number % 28 + 1)" }
        }
        let before = try await statements()
        for number in 41...60 { try await fjordvik.add("Tiltak \(number)") }
        #expect(try await statements() == before)
    }

    /// How many times the database is asked for the whole plan.
    private func statements() async throws -> Int {
        let place = fjordvik.place
        return try await fjordvik.world.store.read { db in
            var count = 0
            db.trace { event in if case .statement = event { count += 1 } }
            defer { db.trace(options: []) }
            _ = try db.plan(of: place)
            return count
        }
    }

    @Test("An idea that was left lying becomes a measure, which says where it is from, and is not offered again")
    func leftLying() async throws {
        let hall = try await fjordvik.world.start()
        let task = try await hall.step("konkret-ide")
        let note = try await hall.write("Felles buss\nHvem: Speiderne", group: 2, on: task)
        try await fjordvik.world.doors.ownership.takeIn(hall.id, to: fjordvik.office.unit.id, by: fjordvik.aina)
        let left = try await fjordvik.plans.leftIdeas(in: hall.id, of: fjordvik.place)
        let idea = try #require(left.ideas.first { $0.text == "Felles buss" })
        #expect(idea.id == .note(note.id))
        #expect(idea.written.answers[.who] == "Speiderne")
        var draft = PlannedDraft()
        draft.text = idea.text
        let id = Measure.ID.new()
        for _ in 1...2 {
            try await fjordvik.plans.add(draft, as: id, of: idea.id, in: fjordvik.place, by: fjordvik.aina)
        }
        let made = try await fjordvik.file(id).planned
        #expect(made.source?.groups == [2])
        #expect(made.measure.way == .idea)
        #expect(try await fjordvik.plans.leftIdeas(in: hall.id, of: fjordvik.place).ideas.isEmpty)
        // The room never agreed on it.
        #expect(try await fjordvik.world.doors.measures.agreed(hall.id).measures.isEmpty)
    }

    @Test("An idea of another unit's is not there to make anything of")
    func anothersIdea() async throws {
        let hall = try await fjordvik.world.start()
        let note = try await hall.write("Hemmelig")
        await #expect(throws: NotFound.self) {
            try await fjordvik.plans.add(
                PlannedDraft(text: "Hemmelig"), as: .new(), of: .note(note.id), in: fjordvik.place, by: fjordvik.aina)
        }
        await #expect(throws: NotFound.self) { try await fjordvik.plans.leftIdeas(in: hall.id, of: fjordvik.place) }
    }

    @Test("The same form twice writes one measure, and with other words it says that it has made another")
    func twice() async throws {
        let id = try await fjordvik.add("Buss")
        try await fjordvik.plans.add(PlannedDraft(text: "Buss"), as: id, in: fjordvik.place, by: fjordvik.aina)
        await #expect(throws: Conflict.self) {
            try await fjordvik.plans.add(PlannedDraft(text: "Tog"), as: id, in: fjordvik.place, by: fjordvik.aina)
        }
        #expect(try await fjordvik.plan().measures.count == 2)
    }

    @Test("A dugnad that is nobody's has a plan of its own, which comes along when a unit takes it in")
    func loose() async throws {
        let hall = try await fjordvik.world.start()
        let measure = try await PlannedFjordvik.agree(on: "Fotball", from: [1], in: hall)
        let plans = fjordvik.plans
        try await plans.add(PlannedDraft(text: "Turn"), as: .new(), in: .dugnad(hall.id), by: .moderator)
        try await plans.set(
            StateDraft(state: "underWay"), of: measure, from: 0, in: .dugnad(hall.id), by: .moderator)
        #expect(try await plans.plan(of: .dugnad(hall.id), by: .moderator).measures.count == 2)
        try await fjordvik.world.doors.ownership.takeIn(hall.id, to: fjordvik.office.unit.id, by: fjordvik.aina)
        #expect(try await fjordvik.plan().measures.count == 3)
        #expect(try await fjordvik.file(measure).planned.state == .underWay)
        await #expect(throws: NotFound.self) { try await plans.plan(of: .dugnad(hall.id), by: .moderator) }
        try await fjordvik.edit(measure) { $0.owner = "Fotballgruppa" }
        #expect(try await fjordvik.file(measure).changes.first?.name == "Aina")
        try await fjordvik.world.doors.ownership.giveBack(hall.id, by: fjordvik.aina)
        #expect(try await fjordvik.plan().measures.count == 1)
        let back = try await plans.find(measure, in: .dugnad(hall.id), by: .moderator)
        #expect(back.planned.measure.owner == "Fotballgruppa")
        // Who it was stays in the unit.
        #expect(back.changes.allSatisfy { $0.name == nil && $0.change.person == nil })
    }

    @Test("A colleague changes, a reader reads, and nobody from elsewhere does either")
    func roles() async throws {
        let (siri, berit) = (try await fjordvik.office.actor(.siri), try await fjordvik.office.actor(.berit))
        try await fjordvik.add("Buss", by: siri)
        #expect(try await fjordvik.plans.plan(of: fjordvik.place, by: berit).measures.count == 2)
        await #expect(throws: NotFound.self) { try await fjordvik.add("Tog", by: berit) }
        let bergvik = try await Office(
            fjordvik.world.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let other = try await bergvik.actor(.aina)
        await #expect(throws: NotFound.self) { try await fjordvik.plans.plan(of: fjordvik.place, by: other) }
        await #expect(throws: NotFound.self) {
            try await fjordvik.plans.find(fjordvik.measure, in: .unit(bergvik.unit.id), by: other)
        }
        await #expect(throws: NotFound.self) {
            try await fjordvik.plans.plan(of: fjordvik.place, by: .moderator)
        }
    }
}

extension PlannedDraft {
    init(text: String) {
        self.init()
        self.text = text
    }
}

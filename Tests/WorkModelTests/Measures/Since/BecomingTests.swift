import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("What becomes of a measure, besides that it is done")
struct BecomingTests {
    let fjordvik: PlannedFjordvik
    var plans: ActionPlans { fjordvik.plans }
    var place: PlanPlace { fjordvik.place }

    init() async throws {
        fjordvik = try await PlannedFjordvik(World())
    }

    private func seen(_ id: Measure.ID) async throws -> SeenMeasure {
        let there = try await fjordvik.file(id).planned
        return SeenMeasure(words: there.measure.version, state: there.followUp.version)
    }

    private func kinds(_ id: Measure.ID) async throws -> [MeasureChange.Kind?] {
        try await fjordvik.file(id).changes.map(\.change.kind).reversed()
    }

    private func ties(_ id: Measure.ID) async throws -> MeasureTies {
        try await plans.ties(of: id, in: place, by: fjordvik.aina)
    }

    // MARK: Another name

    @Test(
        "Renamed, its history says what it was called and what it is called, who and when; the minutes keep their words"
    )
    func renamed() async throws {
        try await plans.rename(
            fjordvik.measure, to: "Åpen hall hver måned", from: 1, in: place, by: fjordvik.aina)
        let file = try await fjordvik.file()
        #expect(file.planned.measure.text == "Åpen hall hver måned")
        let change = try #require(file.changes.first)
        #expect(change.change.kind == .renamed && change.name == "Aina")
        #expect(change.change.was == "Åpen hall" && change.change.became == "Åpen hall hver måned")
        #expect(try await fjordvik.world.doors.measures.agreed(fjordvik.hall.id).measures.map(\.text) == ["Åpen hall"])
    }

    @Test("The same name is no change, nothing is refused kindly, and whoever comes second gets both")
    func renamedByTwo() async throws {
        try await plans.rename(fjordvik.measure, to: " Åpen hall ", from: 7, in: place, by: fjordvik.aina)
        #expect(try await fjordvik.file().changes.isEmpty)
        await #expect(throws: Problem.self) {
            try await plans.rename(fjordvik.measure, to: " ", from: 1, in: place, by: fjordvik.aina)
        }
        try await plans.rename(fjordvik.measure, to: "Fredagshall", from: 1, in: place, by: fjordvik.aina)
        let conflict = await #expect(throws: Conflict.self) {
            try await plans.rename(fjordvik.measure, to: "Hall for alle", from: 1, in: place, by: fjordvik.aina)
        }
        #expect(conflict?.mine == "Hall for alle" && conflict?.theirs == "Fredagshall")
    }

    // MARK: From once to standing

    @Test("It grows from a day, with how; not from a day to come, and not when it is put away; it can be taken back")
    func grown() async throws {
        let id = fjordvik.measure
        await #expect(throws: Problems<GrowthDraft.Field>.self) {
            try await plans.grow(id, GrowthDraft(day: "2099-01-01"), from: 0, in: place, by: fjordvik.aina)
        }
        for _ in 1...2 {
            try await plans.grow(
                id, GrowthDraft(day: "2026-11-20", words: "Fra tre kvelder til hver måned"), from: 0, in: place,
                by: fjordvik.aina)
        }
        #expect(try await fjordvik.file().planned.followUp.standingSince == "2026-11-20")
        #expect(try await kinds(id) == [.grown])
        await #expect(throws: Conflict.self) {
            try await plans.endGrowth(id, from: 0, in: place, by: fjordvik.aina)
        }
        try await plans.endGrowth(id, from: 1, in: place, by: fjordvik.aina)
        #expect(try await fjordvik.file().planned.followUp.standingSince == nil)
        try await fjordvik.set(.putAway, "Ingen hall")
        let version = try await fjordvik.file().planned.followUp.version
        await #expect(throws: Refusal.self) {
            try await plans.grow(id, GrowthDraft(), from: version, in: place, by: fjordvik.aina)
        }
    }

    // MARK: Along to the next dugnad

    @Test("It comes along to a later dugnad of the unit's, once; never to another unit's, nor to the one it is from")
    func carried() async throws {
        let world = fjordvik.world
        let next = try await world.doors.dugnader.start(
            world.plan(starting: world.now + .days(360)), edition: world.library.edition, for: fjordvik.office.unit.id,
            by: fjordvik.aina
        ).dugnad
        #expect(try await ties(fjordvik.measure).later.map(\.id) == [next.id])
        for _ in 1...2 {
            try await plans.carry(fjordvik.measure, to: next.id, isCarried: true, in: place, by: fjordvik.aina)
        }
        #expect(try await ties(fjordvik.measure).carriedTo.map(\.id) == [next.id])
        #expect(try await ties(fjordvik.measure).later.isEmpty)
        #expect(try await kinds(fjordvik.measure) == [.carriedOver])
        let theirs = try await world.start(world.plan(starting: world.now + .days(10)))
        for other in [theirs.id, fjordvik.hall.id] {
            await #expect(throws: NotFound.self) {
                try await plans.carry(fjordvik.measure, to: other, isCarried: true, in: place, by: fjordvik.aina)
            }
        }
        try await plans.carry(fjordvik.measure, to: next.id, isCarried: false, in: place, by: fjordvik.aina)
        #expect(try await kinds(fjordvik.measure) == [.carriedOver, .notCarried])
    }

    // MARK: One of two

    @Test(
        "Put together, the one stays as put away with both pointing at each other, and what is left to reach is the other's"
    )
    func merged() async throws {
        let other = try await fjordvik.add("Kveldshall")
        for (text, done) in [("Spørre vaktmesteren", ""), ("Telle nøkler", "2026-11-20")] {
            try await plans.add(
                MilestoneDraft(text: text, doneOn: done), as: .new(), to: fjordvik.measure, in: place, by: fjordvik.aina
            )
        }
        for _ in 1...2 {
            try await plans.merge(
                fjordvik.measure, into: other, seen: SeenMeasure(words: 1, state: 0), in: place, by: fjordvik.aina)
        }
        let (gone, left) = (try await fjordvik.file(), try await fjordvik.file(other))
        #expect(gone.planned.state == .putAway)
        #expect(gone.planned.followUp.reason == "Slått sammen med «Kveldshall»")
        #expect(gone.planned.milestones.map(\.text) == ["Telle nøkler"])
        #expect(left.planned.milestones.map(\.text) == ["Spørre vaktmesteren"])
        #expect(try await ties(fjordvik.measure).became.map(\.measure.id) == [other])
        #expect(try await ties(other).from.map(\.measure.id) == [fjordvik.measure])
        #expect(try await kinds(fjordvik.measure).suffix(2) == [.putTogether, .stateSet])
        #expect(try await kinds(other) == [.added, .tookIn])
    }

    @Test("Not with itself, with another unit's, or with one that is done; and what is full takes no more")
    func notMerged() async throws {
        let other = try await fjordvik.add("Kveldshall")
        let seen = SeenMeasure(words: 1, state: 0)
        await #expect(throws: NotFound.self) {
            try await plans.merge(other, into: other, seen: seen, in: place, by: fjordvik.aina)
        }
        let bergvik = try await Office(
            fjordvik.world, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let theirs = Measure.ID.new()
        var draft = PlannedDraft()
        draft.text = "Deres"
        try await plans.add(draft, as: theirs, in: .unit(bergvik.unit.id), by: bergvik.actor(.aina))
        await #expect(throws: NotFound.self) {
            try await plans.merge(other, into: theirs, seen: seen, in: place, by: fjordvik.aina)
        }
        for number in 1...Milestone.most {
            try await plans.add(
                MilestoneDraft(text: "\(number)"), as: .new(), to: fjordvik.measure, in: place, by: fjordvik.aina)
        }
        try await plans.add(MilestoneDraft(text: "Én til"), as: .new(), to: other, in: place, by: fjordvik.aina)
        await #expect(throws: Refusal.self) {
            try await plans.merge(other, into: fjordvik.measure, seen: seen, in: place, by: fjordvik.aina)
        }
        #expect(try await fjordvik.file(other).planned.milestones.count == 1)
        try await fjordvik.set(.done)
        await #expect(throws: Refusal.self) {
            try await plans.merge(other, into: fjordvik.measure, seen: seen, in: place, by: fjordvik.aina)
        }
    }

    // MARK: Two of one

    @Test("Divided, each has what the one had agreed, both point back, and the one stays with its history")
    func divided() async throws {
        try await fjordvik.edit { ($0.owner, $0.funding) = ("Ungdomsrådet", "Sparebanken") }
        try await fjordvik.set(.underWay)
        try await plans.add(
            MilestoneDraft(text: "Spørre"), as: .new(), to: fjordvik.measure, in: place, by: fjordvik.aina)
        let (first, seen) = (Measure.ID.new(), try await seen(fjordvik.measure))
        for _ in 1...2 {
            try await plans.divide(
                fjordvik.measure, DivisionDraft(first: "Hall for små", second: "Hall for store"), as: first, seen: seen,
                in: place, by: fjordvik.aina)
        }
        let parts = try await ties(fjordvik.measure).became.map(\.measure)
        #expect(Set(parts.map(\.text)) == ["Hall for små", "Hall for store"])
        for part in parts {
            let planned = try await fjordvik.file(part.id).planned
            #expect(planned.measure.owner == "Ungdomsrådet" && planned.followUp.funding == "Sparebanken")
            #expect(planned.state == .underWay)
            #expect(planned.milestones.count == (part.id == first ? 1 : 0))
            #expect(try await ties(part.id).from.map(\.measure.id) == [fjordvik.measure])
        }
        let one = try await fjordvik.file().planned
        #expect(one.state == .putAway && one.measure.owner == "Ungdomsrådet")
        #expect(try await fjordvik.plan().measures.count == 3)
        await #expect(throws: Problems<DivisionDraft.Field>.self) {
            try await plans.divide(
                first, DivisionDraft(first: "En"), as: .new(), seen: seen, in: place, by: fjordvik.aina)
        }
    }

    @Test("One puts it together while another divides it: the second gets both, and nothing is lost")
    func byTwo() async throws {
        let other = try await fjordvik.add("Kveldshall")
        let seen = SeenMeasure(words: 1, state: 0)
        try await plans.merge(fjordvik.measure, into: other, seen: seen, in: place, by: fjordvik.aina)
        let late = await #expect(throws: Conflict.self) {
            try await plans.divide(
                fjordvik.measure, DivisionDraft(first: "Hall for små", second: "Hall for store"), as: .new(),
                seen: seen,
                in: place, by: fjordvik.office.actor(.siri))
        }
        #expect(late?.mine.contains("Hall for store") == true)
        #expect(late?.theirs?.contains("Slått sammen med «Kveldshall»") == true)
        // The other way round too: what has taken in another has changed.
        await #expect(throws: Conflict.self) {
            try await plans.divide(
                other, DivisionDraft(first: "A", second: "B"), as: .new(), seen: seen, in: place, by: fjordvik.aina)
        }
        #expect(Set(try await fjordvik.plan().measures.map(\.measure.text)) == ["Åpen hall", "Kveldshall"])
        // Crosswise: the one that is away takes nothing in.
        await #expect(throws: Refusal.self) {
            try await plans.merge(
                other, into: fjordvik.measure, seen: try await self.seen(other), in: place, by: fjordvik.aina)
        }
    }

    @Test("A reader and somebody of another unit's does none of it")
    func roles() async throws {
        for actor in [try await fjordvik.office.actor(.berit), .moderator] {
            await #expect(throws: NotFound.self) {
                try await plans.rename(fjordvik.measure, to: "Annet", from: 1, in: place, by: actor)
            }
            await #expect(throws: NotFound.self) {
                try await plans.divide(
                    fjordvik.measure, DivisionDraft(first: "A", second: "B"), as: .new(),
                    seen: SeenMeasure(words: 1, state: 0), in: place, by: actor)
            }
        }
    }

    @Test("In the plan of a dugnad that is nobody's the parts are the dugnad's, go with its file, and with it")
    func loose() async throws {
        let world = fjordvik.world
        let hall = try await world.start()
        let id = try await PlannedFjordvik.agree(on: "Buss", from: [1], in: hall)
        let place = PlanPlace.dugnad(hall.id)
        try await plans.divide(
            id, DivisionDraft(first: "Buss dit", second: "Buss hjem"), as: .new(),
            seen: SeenMeasure(words: 1, state: 0),
            in: place, by: .moderator)
        let file = try await world.doors.takeouts.takeout(hall.id)
        try await world.doors.dugnader.delete(hall.id, by: .moderator)
        #expect(try await world.store.rowCounts()["measureLink"] == 0)
        _ = try await world.doors.takeouts.readIn(Takeout(json: file.json()), by: .program)
        let ties = try await plans.ties(of: id, in: place, by: .moderator)
        #expect(Set(ties.became.map(\.measure.text)) == ["Buss dit", "Buss hjem"])
    }
}

import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("What came of a measure")
struct EffectTests {
    let fjordvik: PlannedFjordvik

    init() async throws {
        fjordvik = try await PlannedFjordvik(World())
        // A summer later.
        fjordvik.world.clock.pass(.days(200))
    }

    private var effects: [Effect] { get async throws { try await fjordvik.file().planned.effects } }

    private func told() async throws -> [String] {
        try await fjordvik.file().changes.map { told in
            [told.change.what, told.change.was, told.change.became, told.name].compactMap(\.self)
                .joined(separator: " | ")
        }
    }

    @Test("A number as people write it, of what, on which day, what it cost and what was learned: all of it is kept")
    func kept() async throws {
        try await fjordvik.came("12. mars 2027", "ca. 90 barn", "Første åpne hall") {
            ($0.cost, $0.learned) = ("1 400 kr", "Musikk gjør det lettere\nå komme inn")
        }
        let effect = try #require(try await effects.first)
        #expect(effect.day == "2027-03-12")
        #expect(effect.tally == Tally(90, .about, of: "barn"))
        #expect(effect.words == "Første åpne hall" && effect.cost == "1 400 kr")
        #expect(effect.learned == "Musikk gjør det lettere\nå komme inn")
        #expect(effect.told == nil)
        #expect(
            try await told() == [
                "effectAdded | 2027-03-12 ca. 90 barn: Første åpne hall · 1 400 kr · Musikk gjør det lettere\nå komme inn | Aina"
            ])
    }

    @Test("A sentence is enough, and so is a number: the day puts them in order, and the last is the latest")
    func order() async throws {
        try await fjordvik.came("2027-04-09", "over 200")
        try await fjordvik.came("2027-03-12", "", "Ingen meldte seg på")
        let planned = try #require(try await fjordvik.plan().measures.first)
        #expect(planned.effects.map(\.day) == ["2027-03-12", "2027-04-09"])
        let texts = ActionPlanTexts(language: .bokmål)
        #expect(planned.effects.map { texts.what($0) } == ["Ingen meldte seg på", "Minst 200"])
        #expect(texts.latest(of: planned)?.spaced == "minst 200, 9. april 2027")
        #expect(ActionPlanTexts(language: .english).latest(of: planned)?.spaced == "at least 200, 9 April 2027")
    }

    @Test(
        "What cannot be kept is asked about at its own field, and nothing is kept of it",
        arguments: [
            ("31. april 2027", "90", "", EffectDraft.Field.day, Problem.noSuchDay), ("", "90", "", .day, nil),
            ("2031-01-01", "90", "", .day, .dayAhead), ("2026-03-12", "90", "", .day, nil),
            ("2027-03-12", "-5", "", .number, .negativeNumber), ("2027-03-12", "mange", "", .number, .noNumber),
            ("2027-03-12", "20-25", "", .number, .severalNumbers), ("2027-03-12", "", "  ", .number, nil),
            ("2027-03-12", "", "Ring 912 34 567", .words, nil),
            ("2027-03-12", "", String(repeating: "a", count: 10_000), .words, nil),
        ] as [(String, String, String, EffectDraft.Field, Problem?)])
    func refused(day: String, number: String, words: String, field: EffectDraft.Field, problem: Problem?) async throws {
        let problems = await #expect(throws: Problems<EffectDraft.Field>.self) {
            try await fjordvik.came(day, number, words)
        }
        #expect(problems?.list.map(\.field) == [field])
        if let problem { #expect(problems?.list.first?.problem == problem) }
        #expect(try await effects.isEmpty)
    }

    @Test("Of a measure that was written into the plan, what came of it may be older than the plan")
    func older() async throws {
        let own = try await fjordvik.add("Byttedag")
        try await fjordvik.came("2019-09-23", "40 par ski", of: own)
        #expect(try await fjordvik.file(own).planned.effects.map(\.day) == ["2019-09-23"])
    }

    @Test("Of what was counted without how many is asked for the number; emoji and digits of every script are taken")
    func counted() async throws {
        let problems = await #expect(throws: Problems<EffectDraft.Field>.self) {
            try await fjordvik.came("2027-03-12", "") { $0.counted = "barn" }
        }
        #expect(problems?.list.map(\.field) == [.number])
        try await fjordvik.came("2027-03-12", "٩٠", "Hallen var full 🎉👩🏽‍🚀") { $0.counted = "barn" }
        #expect(try await effects.map(\.tally) == [Tally(90, of: "barn")])
    }

    @Test("The same form twice writes one; with other words it says that it has written another, and loses neither")
    func twice() async throws {
        let id = Effect.ID.new()
        for _ in 1...2 { try await fjordvik.came("2027-03-12", "90", as: id) }
        let conflict = await #expect(throws: Conflict.self) { try await fjordvik.came("2027-03-12", "91", as: id) }
        #expect(conflict?.theirs?.spaced.contains("90") == true && conflict?.mine.contains("91") == true)
        #expect(try await effects.count == 1)
    }

    @Test("It is mended and taken away, each told of; whoever comes second gets both")
    func mended() async throws {
        let id = try await fjordvik.came("2027-03-12", "90 barn")
        try await fjordvik.plans.edit(
            id, EffectDraft("2027-03-12", "ca. 90 barn"), from: 1, of: fjordvik.measure, in: fjordvik.place,
            by: fjordvik.aina)
        let conflict = await #expect(throws: Conflict.self) {
            try await fjordvik.plans.edit(
                id, EffectDraft("2027-03-12", "80 barn"), from: 1, of: fjordvik.measure, in: fjordvik.place,
                by: fjordvik.office.actor(.siri))
        }
        #expect(conflict?.mine.contains("80 barn") == true && conflict?.theirs?.contains("mtrent 90 barn") == true)
        await #expect(throws: Conflict.self) {
            try await fjordvik.plans.delete(id, from: 1, of: fjordvik.measure, in: fjordvik.place, by: fjordvik.aina)
        }
        for _ in 1...2 {
            try await fjordvik.plans.delete(id, from: 2, of: fjordvik.measure, in: fjordvik.place, by: fjordvik.aina)
        }
        #expect(try await effects.isEmpty)
        #expect(
            try await told() == [
                "effectDeleted | 2027-03-12 ca. 90 barn | Aina",
                "effectEdited | 2027-03-12 90 barn | 2027-03-12 ca. 90 barn | Aina",
                "effectAdded | 2027-03-12 90 barn | Aina",
            ])
        // What somebody has taken away is not mended, and what was written is not lost.
        let gone = await #expect(throws: Conflict.self) {
            try await fjordvik.plans.edit(
                id, EffectDraft("2027-03-12", "92 barn"), from: 2, of: fjordvik.measure, in: fjordvik.place,
                by: fjordvik.aina)
        }
        #expect(gone?.theirs == nil && gone?.mine.contains("92 barn") == true)
    }

    @Test("A reader writes nothing, and nobody from elsewhere; one of another measure's is not there")
    func roles() async throws {
        let id = try await fjordvik.came("2027-03-12", "90 barn")
        let berit = try await fjordvik.office.actor(.berit)
        await #expect(throws: NotFound.self) {
            try await fjordvik.plans.add(
                EffectDraft("2027-03-12", "1"), as: .new(), to: fjordvik.measure, in: fjordvik.place, by: berit)
        }
        let own = try await fjordvik.add("Buss")
        await #expect(throws: NotFound.self) {
            try await fjordvik.plans.edit(
                id, EffectDraft("2027-03-12", "1"), from: 1, of: own, in: fjordvik.place, by: fjordvik.aina)
        }
        try await fjordvik.plans.delete(id, from: 1, of: own, in: fjordvik.place, by: fjordvik.aina)
        #expect(try await effects.count == 1)
    }

    @Test("There is room for five hundred, and the next is refused with a sentence")
    func many() async throws {
        let (store, measure) = (fjordvik.world.store, fjordvik.measure)
        try await store.write { db in
            for number in 1...Effect.most {
                try Effect(
                    EffectWords(day: "2027-03-12", tally: Tally(Double(number)), words: nil, cost: nil, learned: nil),
                    as: .new(), of: measure, at: db.now
                ).insert(db)
            }
        }
        await #expect(throws: Refusal.self) { try await fjordvik.came("2027-03-13", "90") }
        #expect(try await fjordvik.plan().measures.first?.effects.count == Effect.most)
    }

    @Test("What has come of a measure is followed up: the room does not take it back behind the plan")
    func followedUp() async throws {
        try await fjordvik.came("2027-03-12", "90")
        await #expect(throws: Refusal.self) {
            try await fjordvik.world.doors.measures.delete(
                fjordvik.measure, from: 1, in: fjordvik.hall.id, by: .moderator)
        }
    }

    @Test("Those counted twice or more of one kind are a series; a number of nothing said belongs to the only kind")
    func series() async throws {
        try await fjordvik.came("2027-03-12", "ca. 90 barn", "Første åpne hall")
        try await fjordvik.came("2027-04-09", "over 200", "Andre åpne hall")
        for (text, day) in [("Tredje åpne hall", "2027-06-07"), ("Søke om penger", "2027-06-01")] {
            try await fjordvik.plans.add(
                MilestoneDraft(text: text, day: day), as: .new(), to: fjordvik.measure, in: fjordvik.place,
                by: fjordvik.aina)
        }
        let planned = try await fjordvik.file().planned
        let series = try #require(planned.series(at: "2027-05-20").first)
        #expect(series.of == "barn")
        #expect(series.counted.map(\.tally) == [Tally(90, .about, of: "barn"), Tally(200, .atLeast)])
        #expect(series.ahead?.text == "Tredje åpne hall")
        #expect(planned.series(at: "2027-07-01").first?.ahead == nil)
        try await fjordvik.came("2027-04-09", "3 ledere")
        // Now nobody knows what the two hundred were.
        #expect(try await fjordvik.file().planned.series(at: "2027-05-20").isEmpty)
    }

    @Test("A dugnad that is nobody's has what came of its measures in its plan, and takes it along")
    func loose() async throws {
        let loose = try await fjordvik.world.start()
        let measure = try await PlannedFjordvik.agree(on: "Turn", from: [1], in: loose)
        let (plans, place) = (fjordvik.plans, PlanPlace.dugnad(loose.id))
        let today = NorwegianTime.isoDate(fjordvik.world.now)
        try await plans.add(EffectDraft(today, "12 barn"), as: .new(), to: measure, in: place, by: .moderator)
        #expect(try await plans.plan(of: place, by: .moderator).measures.first?.effects.count == 1)
        #expect(try await plans.find(measure, in: place, by: .moderator).changes.first?.change.role == .moderator)
        fjordvik.world.clock.pass(.days(366 * 3))
        try await fjordvik.world.doors.dugnader.prune()
        #expect(try await fjordvik.world.store.rowCounts()["effect"] == 0)
    }

    @Test("A database from before has the numbers that those responsible told, the last of each day in Norway")
    func migrated() async throws {
        let folder = try Folder()
        try #require(LandedDatabase.all.first { $0.name == "2026-11-30 measures" }).write(in: folder.url)
        let world = try World(store: Store.open(in: folder.url))
        let unit = try #require(WorkModel.Unit.ID(String(repeating: "1", count: 32)))
        let plan = try await world.doors.actionPlans.plan(of: .unit(unit), by: .operator)
        let planned = try #require(plan.measures.first { $0.measure.text == "Byttedag hver vår" })
        #expect(planned.effects.map(\.day) == ["2027-03-13", "2027-03-14"])
        #expect(planned.effects.map(\.tally) == [Tally(90, of: "barn"), Tally(92, .about, of: "barn")])
        #expect(planned.effects.allSatisfy { $0.told != nil })
    }
}

@Suite("A number that whoever is responsible tells is what came of it")
struct ToldEffectTests {
    let world: World
    let held: PromisingOffice
    let measure: Measure.ID
    let key: Secret

    init() async throws {
        world = try World()
        held = try await PromisingOffice(world)
        measure = try await held.agree("Åpen hall hver fredag", "Fjordvik IL", by: "2027-03-11")
        key = try await held.willing("styret@fram.example", measure)
    }

    private func planned() async throws -> PlannedMeasure {
        try await world.doors.actionPlans.find(
            measure, in: .unit(held.unit), by: held.office.actor(.aina)
        ).planned
    }

    @Test("It stands there with its day, marked who told it; what is told without a number does not")
    func told() async throws {
        try await held.tell(.underWay, "Vi har nøkkelen", of: measure, at: key)
        #expect(try await planned().effects.isEmpty)
        world.clock.pass(.days(40))
        try await held.tell(.underWay, "Hallen var full", number: "ca. 90 barn", of: measure, at: key)
        let effect = try #require(try await planned().effects.first)
        #expect(effect.tally == Tally(90, .about, of: "barn"))
        #expect(effect.words == "Hallen var full" && effect.day == NorwegianTime.isoDate(world.now))
        #expect(ActionPlanTexts(language: .nynorsk).teller(of: effect) == "Fortalt av dei som er ansvarlege")
        let changes = try await world.doors.actionPlans.find(
            measure, in: .unit(held.unit), by: held.office.actor(.aina)
        ).changes
        #expect(changes.prefix(2).map(\.change.what) == ["told", "effectAdded"])
        #expect(changes.prefix(2).allSatisfy { $0.change.role == .owner })
    }

    @Test(
        "A number that they mend takes the place of the one before; one that is told anew stands beside it, none takes it away"
    )
    func again() async throws {
        let first = try await held.tell(.underWay, number: "80", of: measure, at: key)
        let second = try await held.tell(.underWay, number: "90", of: measure, at: key, insteadOf: first)
        #expect(try await planned().effects.map(\.tally) == [Tally(90)])
        try await held.tell(.underWay, of: measure, at: key)
        try await held.tell(.done, number: "12 ledere", of: measure, at: key)
        let numbers = try await planned().effects.compactMap { $0.tally?.number }.sorted()
        #expect(numbers == [12, 90], "nothing told later takes it away")
        try await held.tell(.underWay, of: measure, at: key, insteadOf: second)
        #expect(try await planned().effects.map(\.tally) == [Tally(12, of: "ledere")])
        world.clock.pass(.days(28))
        try await held.tell(.underWay, number: "over 200", of: measure, at: key)
        #expect(try await planned().effects.map { $0.tally?.number } == [12, 200])
    }

    @Test("What the contact person has mended is hers, and what is told anew the same day stands beside it")
    func mended() async throws {
        let word = try await held.tell(.underWay, number: "80", of: measure, at: key)
        let effect = try #require(try await planned().effects.first)
        var draft = EffectDraft(effect)
        draft.counted = "barn"
        try await world.doors.actionPlans.edit(
            effect.id, draft, from: 1, of: measure, in: .unit(held.unit), by: held.office.actor(.aina))
        try await held.tell(.underWay, number: "90", of: measure, at: key, insteadOf: word)
        // Of one moment they stand in any order.
        let numbers = try await planned().effects.compactMap { $0.tally?.number }.sorted()
        #expect(numbers == [80, 90])
        let texts = ActionPlanTexts(language: .bokmål)
        // Once she has mended it, it is not said to be their words.
        let tellers = try await planned().effects.map { ($0.tally?.number, texts.teller(of: $0) != nil) }
        #expect(tellers.allSatisfy { $0.1 == ($0.0 == 90) })
    }
}

extension EffectDraft {
    init(_ day: String, _ number: String, _ words: String = "") {
        self.init()
        (self.day, self.number, self.words) = (day, number, words)
    }
}

extension PlannedFjordvik {
    /// Writes down what came of it.
    @discardableResult
    func came(
        _ day: String, _ number: String, _ words: String = "", as effect: Effect.ID = .new(),
        of id: Measure.ID? = nil, _ more: (inout EffectDraft) -> Void = { _ in }
    ) async throws -> Effect.ID {
        var draft = EffectDraft(day, number, words)
        more(&draft)
        try await plans.add(draft, as: effect, to: id ?? measure, in: place, by: aina)
        return effect
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite("What becomes of a measure: who, when and what")
struct MeasureHistoryTests {
    let fjordvik: PlannedFjordvik

    init() async throws {
        fjordvik = try await PlannedFjordvik(World())
    }

    private func told() async throws -> [String] {
        try await fjordvik.file().changes.map { told in
            let change = told.change
            return [change.what, change.about, change.was, change.became, change.words, told.name]
                .compactMap(\.self).joined(separator: " | ")
        }
    }

    @Test("Each field that is changed is told of, with what it said, what it says, who and when")
    func fields() async throws {
        try await fjordvik.edit { ($0.owner, $0.cost) = ("Ungdomsklubben", "ca. 5 000 kr") }
        fjordvik.world.clock.pass(.days(3))
        try await fjordvik.edit { ($0.owner, $0.text) = ("Ungdomsrådet", "Åpen hall hver måned") }
        #expect(
            try await told() == [
                "edited | owner | Ungdomsklubben | Ungdomsrådet | Aina",
                "edited | text | Åpen hall | Åpen hall hver måned | Aina",
                "edited | cost | ca. 5 000 kr | Aina", "edited | owner | Ungdomsklubben | Aina",
            ])
        #expect(try await fjordvik.file().changes.first?.change.at == fjordvik.world.now)
        #expect(try await fjordvik.file().changes.map(\.change.number) == [4, 3, 2, 1])
    }

    @Test("A change of nothing leaves no trace")
    func nothing() async throws {
        try await fjordvik.edit { $0.text = " Åpen hall\r\n" }
        #expect(try await fjordvik.file().changes.isEmpty)
        #expect(try await fjordvik.file().planned.measure.agreed == nil)
    }

    @Test("The last two states say why, and one that goes on again does not")
    func states() async throws {
        let problems = await #expect(throws: Problems<StateDraft.Field>.self) { try await fjordvik.set(.waiting) }
        #expect(problems?.list.map(\.field) == [.reason])
        try await fjordvik.set(.waiting, "Hallen pusses opp", since: "20. oktober 2026")
        #expect(try await fjordvik.file().planned.followUp.since == "2026-10-20")
        try await fjordvik.set(.underWay)
        #expect(try await fjordvik.file().planned.followUp.reason == nil)
        #expect(
            try await told().last
                == "stateSet | 2026-10-20 | notBegun | waiting | Hallen pusses opp | Aina")
        await #expect(throws: Problems<StateDraft.Field>.self) { try await fjordvik.set(.done, since: "2031-01-01") }
        await #expect(throws: Problems<StateDraft.Field>.self) {
            try await fjordvik.set(.done, since: "31. april 2026")
        }
    }

    @Test("Two who change at once: the second gets both, and nothing is overwritten")
    func atOnce() async throws {
        let seen = try await fjordvik.file().planned
        try await fjordvik.edit { $0.owner = "Ungdomsklubben" }
        try await fjordvik.set(.underWay)
        var draft = PlannedDraft(seen.measure, seen.followUp)
        draft.owner = "Kulturskolen"
        let (mine, place) = (draft, fjordvik.place)
        let conflict = await #expect(throws: Conflict.self) {
            try await fjordvik.plans.edit(
                seen.id, mine, from: seen.measure.version, in: place, by: fjordvik.aina)
        }
        #expect(conflict?.mine == "Åpen hall\nKulturskolen")
        #expect(conflict?.theirs == "Åpen hall\nUngdomsklubben")
        let other = await #expect(throws: Conflict.self) {
            try await fjordvik.plans.set(
                StateDraft(state: "done"), of: seen.id, from: seen.followUp.version, in: place, by: fjordvik.aina)
        }
        #expect(other?.theirs?.contains("I gang") == true)
        #expect(try await fjordvik.file().planned.measure.owner == "Ungdomsklubben")
    }

    @Test(
        "The minutes tell what the room agreed on, whatever the plan says; mended minutes mend what the plan has not changed"
    )
    func minutes() async throws {
        try await fjordvik.edit { $0.owner = "Ungdomsklubben" }
        let hall = fjordvik.hall
        #expect(try await !hall.minutes().inWords.contains("Ungdomsklubben"))
        let agreed = try await hall.doors.measures.agreed(hall.id)
        let there = try #require(agreed.measures.first)
        var words = MeasureDraft()
        (words.text, words.deadline) = ("Åpen hall på fredager", "2027-01-14")
        words.notes = agreed.notesOfMeasure[there.id] ?? []
        try await hall.doors.measures.edit(there.id, words, from: there.version, in: hall.id, by: .moderator)
        let now = try await fjordvik.file().planned.measure
        #expect(now.text == "Åpen hall på fredager")
        #expect(now.owner == "Ungdomsklubben")
        #expect(now.asAgreed.owner == nil)
        #expect(try await hall.minutes().inWords.contains("Åpen hall på fredager"))
        #expect(try await told().filter { $0.hasPrefix("mended") }.count == 2)
    }

    @Test("While people sit together they try words out, and none of it is kept")
    func inTheRoom() async throws {
        let world = fjordvik.world
        let hall = try await world.start()
        let id = try await PlannedFjordvik.agree(on: "Ola trenger hjelp", from: [1], in: hall)
        var words = MeasureDraft()
        words.text = "Noen trenger hjelp"
        try await hall.doors.measures.edit(id, words, from: 1, in: hall.id, by: .moderator)
        #expect(try await fjordvik.plans.find(id, in: .dugnad(hall.id), by: .moderator).changes.isEmpty)
    }

    @Test("What somebody follows up is not taken out of the room's list behind their back")
    func notDeleted() async throws {
        let hall = fjordvik.hall
        try await fjordvik.set(.underWay)
        let there = try await fjordvik.file().planned.measure
        await #expect(throws: Refusal.self) {
            try await hall.doors.measures.delete(there.id, from: there.version, in: hall.id, by: .moderator)
        }
        #expect(try await fjordvik.plan().measures.count == 1)
    }

    @Test("Milestones have a day, are reached and opened again, and fifty are enough")
    func milestones() async throws {
        let (plans, place, measure) = (fjordvik.plans, fjordvik.place, fjordvik.measure)
        let aina = try await fjordvik.aina
        let id = Milestone.ID.new()
        for _ in 1...2 {
            try await plans.add(
                MilestoneDraft(text: "Avklare vakter", day: "22.1.2027"), as: id, to: measure, in: place, by: aina)
        }
        try await plans.reach(id, isReached: true, of: measure, in: place, by: aina)
        try await plans.reach(id, isReached: true, of: measure, in: place, by: aina)
        #expect(try await fjordvik.file().planned.milestones.map(\.isDone) == [true])
        await #expect(throws: Conflict.self) {
            try await plans.edit(id, MilestoneDraft(text: "Annet"), from: 1, of: measure, in: place, by: aina)
        }
        for number in 2...50 {
            try await plans.add(MilestoneDraft(text: "\(number)"), as: .new(), to: measure, in: place, by: aina)
        }
        let refusal = await #expect(throws: Refusal.self) {
            try await plans.add(MilestoneDraft(text: "51"), as: .new(), to: measure, in: place, by: aina)
        }
        #expect(refusal?.reason.nb.contains("50") == true)
        await #expect(throws: Problems<MilestoneDraft.Field>.self) {
            try await plans.add(
                MilestoneDraft(text: "", day: "31. april"), as: .new(), to: measure, in: place, by: aina)
        }
        try await plans.delete(id, from: 2, of: measure, in: place, by: aina)
        #expect(try await fjordvik.file().planned.milestones.count == 49)
    }

    @Test(
        "What cannot be taken says so at its field, and nothing is saved",
        arguments: [
            (MeasureField.text, ""), (.text, String(repeating: "a", count: 10_000)), (.deadline, "31. april 2027"),
            (.deadline, "til våren"), (.deadline, "2020-01-01"), (.owner, "Kari, 912 34 567"),
            (.partners, "ola@fjordvik.example"),
        ])
    func badInput(field: MeasureField, typed: String) async throws {
        let problems = await #expect(throws: Problems<MeasureField>.self) {
            try await fjordvik.edit { draft in
                switch field {
                case .text: draft.text = typed
                case .deadline: draft.deadline = typed
                case .owner: draft.owner = typed
                default: draft.partners = typed
                }
            }
        }
        #expect(problems?.list.map(\.field) == [field])
        #expect(try await fjordvik.file().changes.isEmpty)
    }
}

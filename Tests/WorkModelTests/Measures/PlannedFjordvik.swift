import TestWorld
import Words
import WorkModel

/// Fjordvik with a dugnad that is over, and what it agreed on.
struct PlannedFjordvik {
    let world: World
    let office: Office
    let hall: Hall
    /// «Åpen hall», from tables 1, 3 and 5.
    let measure: Measure.ID

    var plans: ActionPlans { world.doors.actionPlans }
    var place: PlanPlace { .unit(office.unit.id) }
    var aina: Actor { get async throws { try await office.actor(.aina) } }

    init(_ world: World) async throws {
        self.world = world
        office = try await Office(world)
        let started = try await world.doors.dugnader.start(
            world.plan(), edition: world.library.edition, for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        hall = Hall(doors: world.doors, id: started.id, code: started.code, secret: .new())
        try await hall.begin(as: .fullLength)
        measure = try await PlannedFjordvik.agree(on: "Åpen hall", from: [1, 3, 5], in: hall)
        try await world.doors.runSheets.end(hall.id, by: .moderator)
    }

    static func agree(on text: String, from groups: [Int], in hall: Hall) async throws -> Measure.ID {
        let task = try await hall.step("konkret-ide")
        var words = MeasureDraft()
        words.text = text
        for group in groups { words.notes.append(try await hall.write(text, group: group, on: task).id) }
        let id = Measure.ID.new()
        try await hall.doors.measures.add(words, as: id, in: hall.id, by: .moderator)
        return id
    }

    func plan() async throws -> ActionPlan { try await plans.plan(of: place, by: aina) }

    func file(_ id: Measure.ID? = nil) async throws -> MeasureFile {
        try await plans.find(id ?? measure, in: place, by: aina)
    }

    /// Writes one into the plan.
    @discardableResult
    func add(_ text: String, by actor: Actor? = nil, _ more: (inout PlannedDraft) -> Void = { _ in }) async throws
        -> Measure.ID
    {
        var draft = PlannedDraft()
        draft.text = text
        more(&draft)
        let id = Measure.ID.new()
        let aina = try await aina
        try await plans.add(draft, as: id, in: place, by: actor ?? aina)
        return id
    }

    func edit(_ id: Measure.ID? = nil, _ change: (inout PlannedDraft) -> Void) async throws {
        let there = try await file(id).planned
        var draft = PlannedDraft(there.measure, there.followUp)
        change(&draft)
        try await plans.edit(there.id, draft, from: there.measure.version, in: place, by: aina)
    }

    func set(
        _ state: MeasureState, _ reason: String = "", since: String = "", of id: Measure.ID? = nil
    ) async throws {
        let there = try await file(id).planned
        try await plans.set(
            StateDraft(state: state.rawValue, reason: reason, since: since), of: there.id, from: there.followUp.version,
            in: place, by: aina)
    }
}

import TestWorld
import Words

@testable import WorkModel

/// Fjordvik with a dugnad that is over, and what has been done since, day by day.
struct SinceFjordvik {
    let planned: PlannedFjordvik

    var world: World { planned.world }
    var unit: WorkModel.Unit.ID { planned.office.unit.id }
    var lasts: SinceLasts { world.doors.sinceLasts }
    var plans: ActionPlans { planned.plans }
    var place: PlanPlace { planned.place }
    var aina: Actor { get async throws { try await planned.aina } }
    var today: String { NorwegianTime.isoDate(world.now) }

    init() async throws {
        let world = try World()
        planned = try await PlannedFjordvik(world)
        world.clock.pass(.days(1))
    }

    func pass(_ days: Int) { world.clock.pass(.days(days)) }

    /// One more that the room agreed on.
    func agree(on text: String) async throws -> Measure.ID {
        var words = MeasureDraft()
        words.text = text
        let id = Measure.ID.new()
        try await world.doors.measures.add(words, as: id, in: planned.hall.id, by: .moderator)
        return id
    }

    func state(of id: Measure.ID) async throws -> Int { try await planned.file(id).planned.followUp.version }

    func grow(_ id: Measure.ID, _ words: String = "") async throws {
        try await plans.grow(
            id, GrowthDraft(words: words), from: state(of: id), in: place, by: aina)
    }

    func rename(_ id: Measure.ID, _ text: String) async throws {
        let version = try await planned.file(id).planned.measure.version
        try await plans.rename(id, to: text, from: version, in: place, by: aina)
    }

    func make(_ draft: SinceDraft? = nil) async throws -> SinceLast {
        try await lasts.make(
            draft ?? SinceDraft(fromDugnad: planned.hall.id.description, toDay: today), in: unit, by: aina)
    }

    func report(_ since: SinceLast? = nil) async throws -> SinceReport {
        let made = try await make()
        return try await lasts.report((since ?? made).id, of: unit, by: aina)
    }

    /// What each is called, with what became of it.
    func fates(_ since: SinceLast? = nil) async throws -> [String: SinceFate] {
        let rows = try await report(since).rows
        return Dictionary(rows.map { ($0.name, $0.fate) }, uniquingKeysWith: { first, _ in first })
    }
}

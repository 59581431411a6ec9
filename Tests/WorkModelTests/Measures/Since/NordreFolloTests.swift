import TestWorld
import Testing
import Words

@testable import WorkModel

/// Four years with the clock moved: the measures of 2020, what was written into the plan since, and what was reported in
/// 2022 and 2023.
@Suite("Nordre Follo 2020–2023: what the program tells agrees with what was published")
struct NordreFolloTests {
    private let world: World
    private let office: Office
    private let published: PublishedYears
    private var plans: ActionPlans { world.doors.actionPlans }
    private var place: PlanPlace { .unit(office.unit.id) }
    private var contact: Actor { get async throws { try await office.actor(.aina) } }

    init() async throws {
        world = try World()
        published = try PublishedYears.nordreFollo()
        try world.clock.set(NordreFolloTests.moment("2020-11-02T18:00"))
        office = try await Office(world, Office.founding(.municipality, municipality: "3207"))
    }

    @Test("2022 and 2023, measure by measure")
    func fourYears() async throws {
        var ids = try await agree(in: 2020)
        try go(to: published.year(2021).starts)
        let second = try await dugnad()
        for id in ids.values { try await plans.carry(id, to: second, isCarried: true, in: place, by: contact) }

        try go(to: "2022-03-01T12:00")
        try await follow(published.year(2022), &ids)
        try go(to: published.year(2022).starts)
        let third = try await dugnad()
        try await agrees(from: second, to: third, 2022, ids)

        try go(to: "2023-04-01T12:00")
        try await follow(published.year(2023), &ids)
        try go(to: published.year(2023).starts)
        let fourth = try await dugnad()
        try await agrees(from: third, to: fourth, 2023, ids)
        // What was told in 2022 is as it was.
        try await agrees(from: second, to: third, 2022, ids)
    }

    /// The program's own, against what was published: the same measures became the same.
    private func agrees(
        from: Dugnad.ID, to: Dugnad.ID, _ year: Int, _ ids: [String: Measure.ID]
    ) async throws {
        let since = try await world.doors.sinceLasts.make(
            SinceDraft(fromDugnad: from.description, toDugnad: to.description), in: office.unit.id, by: contact)
        let report = try await world.doors.sinceLasts.report(since.id, of: office.unit.id, by: contact)
        for told in try published.year(year).sinceLast ?? [] {
            let id = try #require(ids[told.from ?? told.id])
            let row = try #require(report.row(id), "\(year) \(told.id)")
            #expect(row.fate == told.became.fate, "\(year) \(told.id)")
            if told.became == .renamed || told.became == .grown { #expect(row.name == told.text) }
            if told.became == .grown { #expect(row.formerName != nil) }
        }
        // The others of the first list are not forgotten: they are told of as going on.
        let named = Set(try (published.year(year).sinceLast ?? []).compactMap { ids[$0.from ?? $0.id] })
        let others = report.rows.filter { !named.contains($0.id) }
        #expect(others.allSatisfy { $0.fate == .goesOn }, "\(others.map { ($0.name, $0.fate) })")
        if year == 2022 {
            let lead = SinceTexts(language: .bokmål).lead(of: report)
            #expect(
                lead.hasSuffix(
                    "Av de fem fra dugnaden har ett fått nytt navn og fire fortsetter. Tre kom til underveis."),
                "\(lead)")
        }
    }

    // MARK: What they did

    private func agree(in year: Int) async throws -> [String: Measure.ID] {
        let hall = try await hall()
        var ids: [String: Measure.ID] = [:]
        for measure in try published.year(year).measures ?? [] {
            ids[measure.id] = try await PlannedFjordvik.agree(on: measure.text, from: [1], in: hall)
        }
        try await world.doors.runSheets.end(hall.id, by: .moderator)
        return ids
    }

    /// Does what a year was to tell of, in the plan.
    private func follow(_ year: PublishedYears.Year, _ ids: inout [String: Measure.ID]) async throws {
        for told in year.sinceLast ?? [] {
            if told.noDugnad == true {
                var draft = PlannedDraft()
                draft.text = told.text
                let id = Measure.ID.new()
                try await plans.add(draft, as: id, in: place, by: contact)
                ids[told.id] = id
            }
            let id = try #require(ids[told.from ?? told.id], "\(told.id)")
            switch told.became {
            case .done: try await set(.done, of: id)
            case .continued: try await set(.underWay, of: id)
            case .renamed:
                try await rename(id, told.text)
                try await set(.underWay, of: id)
            case .grown:
                try await rename(id, told.text)
                let version = try await find(id).followUp.version
                try await plans.grow(id, GrowthDraft(), from: version, in: place, by: contact)
            }
        }
    }

    private func find(_ id: Measure.ID) async throws -> PlannedMeasure {
        try await plans.find(id, in: place, by: contact).planned
    }

    private func set(_ state: MeasureState, of id: Measure.ID) async throws {
        let version = try await find(id).followUp.version
        try await plans.set(StateDraft(state: state.rawValue), of: id, from: version, in: place, by: contact)
    }

    private func rename(_ id: Measure.ID, _ text: String) async throws {
        let version = try await find(id).measure.version
        try await plans.rename(id, to: text, from: version, in: place, by: contact)
    }

    // MARK: Their dugnader

    private func hall() async throws -> Hall {
        let started = try await world.doors.dugnader.start(
            world.plan(name: "Nordre Follo"), edition: world.library.edition, for: office.unit.id, by: contact
        ).dugnad
        let hall = Hall(doors: world.doors, id: started.id, code: started.code, secret: .new())
        try await hall.begin(as: .fullLength)
        return hall
    }

    /// One whose measures nobody has published.
    private func dugnad() async throws -> Dugnad.ID {
        let hall = try await hall()
        try await world.doors.runSheets.end(hall.id, by: .moderator)
        return hall.id
    }

    private func go(to time: String?) throws { world.clock.set(try NordreFolloTests.moment(try #require(time))) }

    private static func moment(_ text: String) throws -> Moment {
        let parts = text.split(separator: "T").map(String.init)
        let moment = parts.count == 2 ? NorwegianTime.moment(day: parts[0], hour: parts[1]) : nil
        return try #require(moment)
    }
}

import TestWorld
import Testing
import Words
import WorkModel

/// Fjordvik's site, with a dugnad that is over and one measure of it, ten days ago.
struct SinceOffice {
    let open: OpenSite
    let office: Office
    let aina: Browser
    let hall: Hall
    let measure = Measure.ID.new()

    var plan: String { "/e/\(office.unit.id)/handlingsplan" }
    var since: String { "/e/\(office.unit.id)/siden-sist" }
    var place: PlanPlace { .unit(office.unit.id) }
    var actor: Actor { get async throws { try await office.actor(.aina) } }

    init(_ site: OpenSite? = nil) async throws {
        if let site { open = site } else { open = try await OpenSite() }
        office = try await Office(open.doors)
        let started = try await open.doors.dugnader.start(
            open.world.plan(), edition: open.world.library.edition, for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        hall = Hall(doors: open.doors, id: started.id, code: started.code, secret: .new())
        try await hall.begin(as: .fullLength)
        var words = MeasureDraft()
        words.text = "Åpen hall"
        try await open.doors.measures.add(words, as: measure, in: hall.id, by: .moderator)
        try await open.doors.runSheets.end(hall.id, by: .moderator)
        open.clock.pass(.days(10))
        aina = try await open.browser(of: .aina, in: office)
    }

    func add(_ text: String) async throws -> Measure.ID {
        var draft = PlannedDraft()
        draft.text = text
        let id = Measure.ID.new()
        try await open.doors.actionPlans.add(draft, as: id, in: place, by: actor)
        return id
    }

    func set(_ state: MeasureState, of id: Measure.ID) async throws {
        let version = try await open.doors.actionPlans.find(id, in: place, by: actor).planned.followUp.version
        try await open.doors.actionPlans.set(
            StateDraft(state: state.rawValue), of: id, from: version, in: place, by: actor)
    }

    /// The page that is made from the dugnad until today.
    func make() async throws -> Answer {
        var form = try await aina.get(since).form("/siden-sist")
        form["til"] = ""
        return try await aina.submit(form)
    }
}

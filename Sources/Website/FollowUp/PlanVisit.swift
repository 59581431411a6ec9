import Hummingbird
import Markup
import Words
import WorkModel

/// Somebody who reads or works on a plan: a unit's, or that of a dugnad that is nobody's.
struct PlanVisit: Speaking {
    let visit: Visit
    let place: PlanPlace
    let actor: Actor
    /// Whose plan it is: «Fjordvik kommune».
    let owner: String
    let isInvented: Bool
    let mayWork: Bool
    /// May delete what a room has agreed on, once its dugnad is gone.
    let mayGiveUp: Bool
    /// Is told who has changed what, by name.
    let seesNames: Bool
    private let routes: PlanRoutes
    private let key: String
    private let stand: Stand

    private enum Stand {
        case unit(MemberVisit)
        case dugnad(ModeratorVisit)
    }

    init(_ member: MemberVisit) {
        visit = member.visit
        (place, actor, owner) = (.unit(member.unit.id), member.actor, member.unit.name)
        isInvented = member.unit.isInvented
        (mayWork, mayGiveUp) = (member.role.may(.work), member.role.may(.giveUp))
        seesNames = member.role.may(.work)
        (routes, key, stand) = (Path.unitPlan, member.unit.inPath, .unit(member))
    }

    /// - Throws: `NotFound` when a unit owns the dugnad: then the plan is the unit's.
    init(_ moderator: ModeratorVisit) throws {
        let dugnad = moderator.dugnad
        guard dugnad.unit == nil else { throw NotFound() }
        visit = moderator.visit
        (place, actor) = (.dugnad(dugnad.id), moderator.actor)
        (owner, isInvented) = (dugnad.titleAndPlace ?? dugnad.nameAndDistrict, dugnad.isInvented)
        (mayWork, mayGiveUp, seesNames) = (true, true, false)
        (routes, key, stand) = (Path.dugnadPlan, dugnad.inPath, .dugnad(moderator))
    }

    var chosenLanguage: Language? { visit.chosenLanguage }
    var found: FoundDugnad? { visit.found }
    var signedIn: SignedIn? { visit.signedIn }

    var unit: WorkModel.Unit? {
        guard case .unit(let member) = stand else { return nil }
        return member.unit
    }

    /// - Throws: that it is not for their role.
    func requireWork() throws {
        if case .unit(let member) = stand { try member.require(.work) }
    }

    func id<Thing>(_ name: String) throws -> Identifier<Thing> {
        guard let id = visit.parameters.get(name).flatMap({ Identifier<Thing>($0) }) else { throw NotFound() }
        return id
    }

    // MARK: Pages

    /// A page in the frame of the unit's, or of the moderator's.
    func page(title: String, mainClass: String = "wrap after", _ main: HTML) -> Page {
        var page: Page
        switch stand {
        case .unit(let member):
            page = unitPage(member, at: .actionPlan(member.unit), title: title, mainClass: mainClass, main)
        case .dugnad(let moderator):
            page = deskPage(
                moderator, at: .measures(moderator.dugnad), title: title, mainClass: mainClass, main)
            page.bodyClass = "room unit"
        }
        page.scripts = ["copy.js"]
        return page
    }

    // MARK: Addresses

    var plan: Path { routes.plan(key) }
    var new: Path { routes.new(key) }
    var ideas: Path { routes.ideas(key) }
    func file(_ name: String) -> Path { routes.file(key, name) }
    func measure(_ id: Measure.ID) -> Path { routes.measure(key, id) }
    func mending(_ id: Measure.ID) -> Path { routes.mending(key, id) }
    func state(_ id: Measure.ID) -> Path { routes.state(key, id) }
    func milestones(_ id: Measure.ID) -> Path { routes.milestones(key, id) }
    func milestone(_ id: Measure.ID, _ milestone: Milestone.ID) -> Path { routes.milestone(key, id, milestone) }
    func reaching(_ id: Measure.ID, _ milestone: Milestone.ID) -> Path { routes.reaching(key, id, milestone) }
    func deletion(of milestone: Milestone.ID, _ id: Measure.ID) -> Path {
        routes.milestoneDeletion(key, id, milestone)
    }
    func deletion(_ id: Measure.ID) -> Path { routes.deletion(key, id) }
    func becoming(_ id: Measure.ID) -> Path { routes.becoming(key, id) }
    func renaming(_ id: Measure.ID) -> Path { routes.renaming(key, id) }
    func growth(_ id: Measure.ID) -> Path { routes.growth(key, id) }
    func carrying(_ id: Measure.ID) -> Path { routes.carrying(key, id) }
    func merging(_ id: Measure.ID) -> Path { routes.merging(key, id) }
    func division(_ id: Measure.ID) -> Path { routes.division(key, id) }
    func effects(_ id: Measure.ID) -> Path { routes.effects(key, id) }
    func effect(_ id: Measure.ID, _ effect: Effect.ID) -> Path { routes.effect(key, id, effect) }
    func deletion(of effect: Effect.ID, _ id: Measure.ID) -> Path { routes.effectDeletion(key, id, effect) }
    func timeline(_ id: Measure.ID) -> Path { routes.timeline(key, id) }
    func timelineWall(_ id: Measure.ID) -> Path { routes.timelineWall(key, id) }
    func timelineFile(_ id: Measure.ID) -> Path { routes.timelineFile(key, id) }
}

extension Phrase {
    static let backToActionPlan = Phrase(
        nb: "Tilbake til handlingsplanen", nn: "Tilbake til handlingsplanen", en: "Back to the action plan")
}

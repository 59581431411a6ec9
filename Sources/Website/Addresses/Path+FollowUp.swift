import WorkModel

/// The living plan: of a unit, and of a dugnad that is nobody's.
extension Path {
    /// The first part is the unit's id.
    static let unitPlan = PlanRoutes(below: "/e/:unit/handlingsplan")
    /// The first part is the dugnad's code.
    static let dugnadPlan = PlanRoutes(below: "/d/:code/handlingsplan")

    static func actionPlan(_ unit: WorkModel.Unit) -> Path { unitPlan.plan(unit.inPath) }
    static func actionPlan(_ dugnad: Dugnad) -> Path { dugnadPlan.plan(dugnad.inPath) }
}

/// The pages of a plan, the same wherever it stands.
struct PlanRoutes: Sendable {
    let plan: Route<String>
    /// The form for one that no room has agreed on.
    let new: Route<String>
    /// Ideas that were left lying.
    let ideas: Route<String>
    let file: Route<String, String>
    let measure: Route<String, Measure.ID>
    let mending: Route<String, Measure.ID>
    let state: Route<String, Measure.ID>
    let milestones: Route<String, Measure.ID>
    let milestone: Route<String, Measure.ID, Milestone.ID>
    let reaching: Route<String, Measure.ID, Milestone.ID>
    let milestoneDeletion: Route<String, Measure.ID, Milestone.ID>
    let deletion: Route<String, Measure.ID>
    /// What becomes of it besides that it is done, and each of those.
    let becoming: Route<String, Measure.ID>
    let renaming: Route<String, Measure.ID>
    let growth: Route<String, Measure.ID>
    let carrying: Route<String, Measure.ID>
    let merging: Route<String, Measure.ID>
    let division: Route<String, Measure.ID>
    /// What came of it.
    let effects: Route<String, Measure.ID>
    let effect: Route<String, Measure.ID, Effect.ID>
    let effectDeletion: Route<String, Measure.ID, Effect.ID>
    let timeline: Route<String, Measure.ID>
    /// For a screen that everybody looks at.
    let timelineWall: Route<String, Measure.ID>
    let timelineFile: Route<String, Measure.ID>

    init(below start: String) {
        plan = Route(start)
        new = Route("\(start)/nytt")
        ideas = Route("\(start)/ideer")
        file = Route("\(start)/filer/:file")
        let one = "\(start)/tiltak/:measure"
        measure = Route(one)
        mending = Route("\(one)/endring")
        state = Route("\(one)/stand")
        milestones = Route("\(one)/milepaler")
        milestone = Route("\(one)/milepaler/:milestone")
        reaching = Route("\(one)/milepaler/:milestone/nadd")
        milestoneDeletion = Route("\(one)/milepaler/:milestone/sletting")
        deletion = Route("\(one)/sletting")
        becoming = Route("\(one)/forandring")
        renaming = Route("\(one)/navn")
        growth = Route("\(one)/fast")
        carrying = Route("\(one)/videreforing")
        merging = Route("\(one)/sammenslaing")
        division = Route("\(one)/deling")
        effects = Route("\(one)/virkninger")
        effect = Route("\(one)/virkninger/:effect")
        effectDeletion = Route("\(one)/virkninger/:effect/sletting")
        timeline = Route("\(one)/tidslinje")
        timelineWall = Route("\(one)/tidslinje/vegg")
        timelineFile = Route("\(one)/tidslinje.pdf")
    }
}

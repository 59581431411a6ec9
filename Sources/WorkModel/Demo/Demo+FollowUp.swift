import Words

/// What has become of what Fjordvik agreed on a year ago, and what has come to since.
extension Demo {
    func follow(up dugnad: Dugnad.ID, in unit: Unit.ID, by contact: Actor) async throws {
        let place = PlanPlace.unit(unit)
        let agreed = try await doors.measures.agreed(dugnad).measures
        for (index, measure) in agreed.enumerated() {
            switch index {
            case 0: try await set(.done, of: measure.id, ago: 290, in: place, by: contact)
            case 1: try await grow(measure, in: place, by: contact)
            default:
                try await edit(measure, in: place, by: contact) { $0.deadline = day(after: 40) }
                try await set(.underWay, of: measure.id, ago: 280, in: place, by: contact)
                try await mark("Prøve lista på to turer", 25, false, on: measure.id, in: place, by: contact)
            }
        }
        for one in DemoMeasure.all { try await add(one, in: place, by: contact) }
    }

    /// It is called something else now, and somebody has it.
    private func grow(_ measure: Measure, in place: PlanPlace, by contact: Actor) async throws {
        try await edit(measure, in: place, by: contact) { draft in
            (draft.text, draft.owner) = ("Fløyter og horn på faste utlånsdager", "Fjordvik kulturskole")
            (draft.deadline, draft.area) = (day(after: 120), MeasureArea.prices.rawValue)
        }
        try await set(.underWay, of: measure.id, ago: 250, in: place, by: contact)
        for (text, days, isDone) in [
            ("Telle opp det som ligger ubrukt", -300, true), ("Låne ut de ti første", -180, true),
            ("Telle hvor mange som har lånt", 60, false),
        ] {
            try await mark(text, days, isDone, on: measure.id, in: place, by: contact)
        }
    }

    private func edit(
        _ measure: Measure, in place: PlanPlace, by contact: Actor, _ change: (inout PlannedDraft) -> Void
    ) async throws {
        let there = try await doors.actionPlans.find(measure.id, in: place, by: contact).planned
        var draft = PlannedDraft(there.measure, there.followUp)
        change(&draft)
        try await doors.actionPlans.edit(measure.id, draft, from: there.measure.version, in: place, by: contact)
    }

    private func add(_ one: DemoMeasure, in place: PlanPlace, by contact: Actor) async throws {
        var draft = PlannedDraft()
        (draft.text, draft.owner, draft.partners) = (one.text, one.owner, one.partners)
        (draft.cost, draft.funding, draft.area) = (one.cost, one.funding, one.area.rawValue)
        draft.deadline = one.deadline.map { day(after: $0) } ?? ""
        let id = Measure.ID.new()
        try await doors.actionPlans.add(draft, as: id, in: place, by: contact)
        guard one.state != .notBegun else { return }
        try await set(one.state, one.reason, of: id, ago: one.daysAgo, in: place, by: contact)
        if !one.grown.isEmpty {
            try await doors.actionPlans.grow(
                id, GrowthDraft(day: day(after: -20), words: one.grown), from: 1, in: place, by: contact)
        }
        for step in one.steps {
            try await mark(step.text, step.days, step.days <= 0, on: id, in: place, by: contact)
            guard let number = step.number else { continue }
            var draft = EffectDraft()
            (draft.day, draft.number, draft.counted) = (day(after: step.days), number, "barn og unge")
            (draft.words, draft.learned, draft.cost) = (step.text, step.learned, step.cost)
            try await doors.actionPlans.add(draft, as: .new(), to: id, in: place, by: contact)
        }
    }

    private func set(
        _ state: MeasureState, _ reason: String = "", of id: Measure.ID, ago days: Int, in place: PlanPlace,
        by contact: Actor
    ) async throws {
        try await doors.actionPlans.set(
            StateDraft(state: state.rawValue, reason: reason, since: day(after: -days)), of: id, from: 0, in: place,
            by: contact)
    }

    private func mark(
        _ text: String, _ days: Int, _ isDone: Bool, on id: Measure.ID, in place: PlanPlace, by contact: Actor
    ) async throws {
        let day = day(after: days)
        try await doors.actionPlans.add(
            MilestoneDraft(text: text, day: day, doneOn: isDone ? day : ""), as: .new(), to: id, in: place,
            by: contact)
    }

    /// - Parameter days: how many from today; less than nothing for what has been.
    private func day(after days: Int) -> String {
        let today = NorwegianTime.isoDate(now)
        return NorwegianTime.day(days, after: today) ?? today
    }
}

/// One that the demo's unit has written into its plan.
private struct DemoMeasure {
    let text: String
    let owner: String
    let area: MeasureArea
    var partners = ""
    var cost = ""
    var funding = ""
    /// How many days ahead.
    var deadline: Int?
    var state = MeasureState.notBegun
    var reason = ""
    var daysAgo = 0
    /// How it came to stand.
    var grown = ""
    /// Its milestones, and what was counted then.
    var steps: [Step] = []

    struct Step {
        let text: String
        /// How many days ahead; less than nothing for what has been.
        let days: Int
        var number: String?
        var learned = ""
        var cost = ""
    }

    static let all = [
        DemoMeasure(
            text: "Åpen hall én fredag i måneden", owner: "Ungdomsrådet og ungdomsklubben", area: .variety,
            partners: "Idrettsrådet", cost: "bare tid", deadline: 200, state: .underWay, daysAgo: 60,
            grown: "Fra tre kvelder på prøve til hver måned.",
            steps: [
                Step(text: "Nøkkelen er ordnet", days: -58),
                Step(
                    text: "Første åpne hall", days: -42, number: "ca. 90",
                    learned: "Musikk gjør det lettere å komme inn døra alene.", cost: "1 400 kr"),
                Step(
                    text: "Andre åpne hall", days: -14, number: "over 200",
                    learned: "Seks voksne er for få når det blir så fullt."),
                Step(text: "Tredje åpne hall", days: 14),
            ]),
        DemoMeasure(
            text: "Én side med alt barn kan være med på", owner: "Kultur og fritid", area: .information, deadline: 110),
        DemoMeasure(
            text: "Sommerskole i kano", owner: "Fjordvik kajakklubb", area: .variety, cost: "ca. 40 000 kr",
            funding: "Sparebankstiftelsen", state: .waiting,
            reason: "Venter på svar fra sparebankstiftelsen, sannsynligvis i mai.", daysAgo: 30),
        DemoMeasure(
            text: "Byttedag for utstyr, hver høst", owner: "Fjordvik IL", area: .prices,
            partners: "Frivilligsentralen", state: .done, daysAgo: 70),
        DemoMeasure(
            text: "Ungdommene leder koret annenhver gang", owner: "Fjordvik ungdomskor", area: .voice, state: .done,
            daysAgo: 170),
        DemoMeasure(
            text: "Aktivitetsapp", owner: "Kultur og fritid", area: .information, state: .putAway,
            reason: "Foreldrene ville heller ha én side på nettet.", daysAgo: 210),
    ]
}

import Words

/// What became of one measure since last.
package struct SinceRow: Sendable, Identifiable {
    package let measure: Measure
    package let fate: SinceFate
    package let origin: Origin
    /// What it was called in the end.
    package let name: String
    /// What it was called at the beginning, when that is something else.
    package let formerName: String?
    /// When it came to, for one that did so since last.
    let began: String
    /// How it went in the end.
    let standing: MeasureStory.Standing
    let growth: (day: String, words: String?)?
    /// What it became a part of, or what became of it.
    package let became: [Measure]
    /// What was reached on the way since last, in order.
    let reached: [Milestone]
    /// What those who follow up have written of what came of it since last, in order.
    let effects: [Effect]
    /// What those responsible have told since last, in order.
    let told: [OwnersWord]
    /// What somebody has written of it instead.
    package let edit: SinceEdit?

    package var id: Measure.ID { measure.id }
    package var isLeftOut: Bool { edit?.isLeftOut == true }

    /// Where it stood at the beginning.
    package enum Origin: Sendable {
        /// One of those that are counted: of the dugnad that it begins with, or all that lived that day.
        case counted
        /// Of an earlier dugnad, or written into the plan before.
        case earlier
        /// It came to since.
        case between
    }
}

/// All that a unit has of its plan, for what has been done since last.
struct SinceSources {
    let plan: ActionPlan
    let dugnader: [Dugnad]
    /// On which day each of those was held.
    let days: [Dugnad.ID: String]
    let changes: [Measure.ID: [MeasureChange]]
    let told: [Measure.ID: [OwnersWord]]
    let links: [Measure.ID: [MeasureLink]]
    /// Those that come along to the dugnad that it begins with.
    let carried: Set<Measure.ID>
    let edits: [Measure.ID: SinceEdit]
}

extension SinceRow {
    /// Nil for one that is not told of: it came later, or was over before and nothing has happened to it.
    init?(_ planned: PlannedMeasure, from: SinceEnd, to: SinceEnd, in sources: SinceSources) {
        let measure = planned.measure
        let met = measure.dugnad.flatMap { sources.days[$0] }
        let story = MeasureStory(planned, sources.changes[measure.id] ?? [], met: met)
        // What the room agrees on when they meet again comes with the next.
        guard story.began <= to.day, to.dugnad == nil || measure.dugnad != to.dugnad?.id || measure.way != nil else {
            return nil
        }
        let (first, last) = (story.standing(on: from.day), story.standing(on: to.day))
        let isOfDugnad = from.dugnad.map { dugnad in
            measure.dugnad == dugnad.id && measure.way == nil || sources.carried.contains(measure.id)
        }
        let isBetween = isOfDugnad != true && story.began > from.day
        origin =
            isBetween ? .between : isOfDugnad ?? !first.state.isClosed ? .counted : .earlier
        growth = story.growth(after: from.day, through: to.day)
        let hasMoved = last.since > from.day && last != first
        guard isBetween || origin == .counted || !first.state.isClosed || hasMoved || growth != nil else { return nil }
        (self.measure, began, standing) = (measure, story.began, last)
        name = story.name(on: to.day)
        let before = story.name(on: isBetween ? story.began : from.day)
        formerName = before == name ? nil : before
        // One that was put away for another reason later is not put together any more.
        let links = (sources.links[measure.id] ?? []).filter {
            last.state == .putAway && NorwegianTime.isoDate($0.at) == last.since
        }
        // What others are not to read of is named by none of the rest.
        became = links.filter { sources.edits[$0.became]?.isLeftOut != true }.compactMap { link in
            sources.plan.measures.first { $0.id == link.became }?.measure
        }
        fate = SinceRow.fate(
            links.last?.how, last.state, hasGrown: growth != nil, isRenamed: formerName != nil, isBetween: isBetween)
        func isSince(_ day: String?) -> Bool { day.map { $0 > from.day && $0 <= to.day } ?? false }
        // What those responsible have told stands with their words.
        effects = planned.effects.filter { isSince($0.day) && $0.told == nil }
        // What came of a milestone and names it says that it was reached.
        let named = effects.filter { $0.words != nil }.compactMap { planned.milestone(of: $0)?.id }
        reached = planned.milestones.filter { isSince($0.doneOn) && !named.contains($0.id) }
            .sorted { ($0.doneOn ?? "") < ($1.doneOn ?? "") }
        told = (sources.told[measure.id] ?? []).filter { isSince(NorwegianTime.isoDate($0.at)) && !$0.waits }
        edit = sources.edits[measure.id]
    }

    private static func fate(
        _ link: MeasureLink.How?, _ state: MeasureState, hasGrown: Bool, isRenamed: Bool, isBetween: Bool
    ) -> SinceFate {
        switch (link, state) {
        case (.merged, _): .merged
        case (.divided, _): .divided
        case (nil, .putAway): .putAway
        case _ where hasGrown: .grown
        case (nil, .done): .done
        case _ where isRenamed: .renamed
        case (nil, .notBegun) where isBetween: .new
        case (nil, .notBegun), (nil, .underWay), (nil, .waiting): .goesOn
        }
    }
}

/// What has been done since last, as it is read now.
package struct SinceReport: Sendable {
    package let since: SinceLast
    package let from: SinceEnd
    package let to: SinceEnd
    /// In the order that they are told.
    package let rows: [SinceRow]

    init(_ since: SinceLast, _ sources: SinceSources) {
        self.since = since
        let (from, to) = since.ends(among: sources.dugnader)
        (self.from, self.to) = (from, to)
        func order(_ row: SinceRow) -> (Int, String, String, String) {
            (
                SinceFate.allCases.firstIndex(of: row.fate) ?? 0, row.standing.since, row.name.lowercased(),
                row.id.description
            )
        }
        rows = sources.plan.measures.compactMap { SinceRow($0, from: from, to: to, in: sources) }
            .sorted { order($0) < order($1) }
    }

    /// Those that others are to read.
    package var shown: [SinceRow] { rows.filter { !$0.isLeftOut } }
    package var leftOut: [SinceRow] { rows.filter(\.isLeftOut) }
    package func row(_ id: Measure.ID) -> SinceRow? { rows.first { $0.id == id } }
}

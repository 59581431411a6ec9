import GRDB
import Words

/// *Handlingsplan*: all measures of a unit, or of a dugnad that is nobody's, as one list. What is alive comes first, what is
/// done sinks.
package struct ActionPlan: Sendable {
    package let measures: [PlannedMeasure]

    package init(_ measures: [PlannedMeasure]) { self.measures = measures }

    /// What somebody is to do something with, the nearest day first and those without a day last.
    package var alive: [PlannedMeasure] { measures.filter(\.state.isAlive).sorted(by: PlannedMeasure.isSooner) }

    package var waiting: [PlannedMeasure] { latest(.waiting) }
    package var putAway: [PlannedMeasure] { latest(.putAway) }

    /// What is done, by the year that it was done in, the latest first.
    package var doneByYear: [(year: Int, measures: [PlannedMeasure])] {
        Dictionary(grouping: latest(.done), by: \.year).sorted { $0.key > $1.key }
            .map { (year: $0.key, measures: $0.value) }
    }

    /// Those alive by who is responsible, in the order of the alphabet, those of nobody last.
    package var byOwner: [(owner: String?, measures: [PlannedMeasure])] {
        // «Kultur og fritid» and «kultur og fritid» are the same.
        let groups = Dictionary(grouping: alive) { $0.measure.owner.map { PlainText.line($0).lowercased() } }
        return groups.sorted { one, other in
            guard let first = one.key, let second = other.key else { return one.key != nil && other.key == nil }
            return NorwegianOrder.areInOrder(first, second)
        }.map { (owner: $0.value.first?.measure.owner, measures: $0.value) }
    }

    /// Those alive by the area of the national plan, in its order, those of none last.
    package var byArea: [(area: MeasureArea?, measures: [PlannedMeasure])] {
        let groups = Dictionary(grouping: alive, by: \.followUp.area)
        return (MeasureArea.allCases.map(Optional.some) + [nil]).compactMap { area in
            groups[area].map { (area: area, measures: $0) }
        }
    }

    /// How many have something to do before a day.
    package func count(before day: String) -> Int {
        measures.count { measure in measure.state.isAlive && measure.next?.day.map { $0 < day } == true }
    }

    private func latest(_ state: MeasureState) -> [PlannedMeasure] {
        measures.filter { $0.state == state }.sorted {
            ($0.followUp.since, $0.measure.text) > ($1.followUp.since, $1.measure.text)
        }
    }
}

/// A measure as it stands in the plan.
package struct PlannedMeasure: Sendable, Identifiable, Equatable {
    package let measure: Measure
    package let followUp: FollowUp
    /// In order.
    package let milestones: [Milestone]
    /// What came of it, in the order of their days.
    package var effects: [Effect] = []
    /// Nil for one that was written into the plan.
    package let source: MeasureSource?

    package var id: Measure.ID { measure.id }
    /// As much of it as one reads in a list.
    package var shortText: String {
        let line = PlainText.line(measure.text)
        let cut = PlainText.cut(line, to: 120)
        return cut == line ? line : "\(cut)…"
    }
    package var state: MeasureState { followUp.state }
    package var year: Int { Int(followUp.since.prefix(4)) ?? 0 }

    /// What comes next, and when: the nearest of its milestones and its deadline; without a day the first that is not
    /// reached, or the first step of one that has not begun.
    package var next: Next? {
        let ahead = milestones.filter { !$0.isDone }
        let days =
            ahead.compactMap { milestone in
                milestone.day.map { Next(day: $0, text: milestone.text) }
            } + (measure.deadline.map { [Next(day: $0, text: nil)] } ?? [])
        // Of two on one day the milestone, which has words.
        if let nearest = days.enumerated().min(by: {
            ($0.element.day ?? "", $0.offset) < ($1.element.day ?? "", $1.offset)
        }) {
            return nearest.element
        }
        if let first = ahead.first { return Next(day: nil, text: first.text) }
        return state == .notBegun ? measure.firstStep.map { Next(day: nil, text: $0) } : nil
    }

    package struct Next: Sendable, Equatable {
        package let day: String?
        /// Nil for the deadline itself.
        package let text: String?

        package var moment: Moment? { day.flatMap { NorwegianTime.moment(day: $0) } }
    }

    static func isSooner(_ one: PlannedMeasure, _ other: PlannedMeasure) -> Bool {
        let last = "9999-99-99"
        return (one.next?.day ?? last, one.measure.text, "\(one.id)")
            < (other.next?.day ?? last, other.measure.text, "\(other.id)")
    }
}

/// Where a measure comes from, also when that is gone.
package struct MeasureSource: Sendable, Equatable {
    /// Nil when it is gone.
    package let dugnad: Dugnad.ID?
    /// What it was called and for whom it was.
    package let name: String
    package let year: Int
    package let variant: Variant
    package let seating: Seating
    package let way: Measure.Way?
    package let groups: [Int]
    package let voices: [Measure.Voice]

    init?(of measure: Measure, in dugnader: [Dugnad.ID: Dugnad]) {
        if let dugnad = measure.dugnad.flatMap({ dugnader[$0] }) {
            (self.dugnad, name) = (dugnad.id, dugnad.title ?? dugnad.nameAndDistrict)
            (year, variant, seating) = (dugnad.yearHeld, dugnad.variant, dugnad.seating)
        } else if let name = measure.fromName, let year = measure.fromYear, let variant = measure.fromVariant {
            (dugnad, self.name, self.year) = (nil, name, year)
            (self.variant, seating) = (variant, variant.seating)
        } else {
            return nil
        }
        (way, groups, voices) = (measure.way, measure.groupNumbers, measure.voices)
    }
}

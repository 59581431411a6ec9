import GRDB
import Words

/// That a measure is a part of another now, or that another is a part of it. Both are there, and point at each other.
package struct MeasureLink: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    /// The one that is no more for itself.
    package let measure: Measure.ID
    /// The one that it was put together with, or one of those that it was divided into.
    package let became: Measure.ID
    package let how: How
    package let at: Moment

    /// The names stand in the database and in files, so they never change.
    package enum How: String, Sendable, Codable, CaseIterable {
        case merged, divided
    }
}

/// That a measure comes along to a later dugnad than the one that agreed on it.
struct CarriedMeasure: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    let measure: Measure.ID
    let dugnad: Dugnad.ID
    let at: Moment
}

/// What a measure hangs together with.
package struct MeasureTies: Sendable {
    /// What it became, when it was put together with another or divided.
    package let became: [Tie]
    /// What it took in, and what it is a part of.
    package let from: [Tie]
    /// The dugnader that it comes along to.
    package let carriedTo: [Dugnad]
    /// Others of the plan's that are alive, which it can be put together with.
    package let others: [Measure]
    /// Later dugnader that it can come along to.
    package let later: [Dugnad]

    package struct Tie: Sendable {
        package let how: MeasureLink.How
        package let measure: Measure
    }
}

extension ActionPlans {
    /// What a measure hangs together with, and what it can be.
    ///
    /// - Throws: `NotFound` when it is none of the plan's.
    package func ties(of id: Measure.ID, in place: PlanPlace, by actor: Actor) async throws -> MeasureTies {
        try await store.read { db in
            try db.require(.see, of: actor, in: place)
            let measure = try db.measure(id, in: place)
            let dugnader = try db.dugnader(of: place)
            let carried = try Set(
                Dugnad.ID.fetchAll(db, sql: "SELECT dugnad FROM carriedMeasure WHERE measure = ?", arguments: [id]))
            let from = measure.dugnad.flatMap { source in dugnader.first { $0.id == source } }
            let later = dugnader.filter { one in
                let isLater = from.map { $0.isBefore(one) } ?? (one.isWithoutDay || measure.madeAt < one.heldUntil)
                return one.id != measure.dugnad && one.cancelledAt == nil && isLater && !carried.contains(one.id)
            }
            let others = try db.plan(of: place).measures.filter { !$0.state.isClosed && $0.id != id }
            return MeasureTies(
                became: try db.ties(of: id, in: place, to: "became", from: "measure"),
                from: try db.ties(of: id, in: place, to: "measure", from: "became"),
                carriedTo: dugnader.filter { carried.contains($0.id) }.reversed(),
                others: others.map(\.measure).sorted { NorwegianOrder.areInOrder($0.text, $1.text) }, later: later)
        }
    }
}

extension Database {
    /// Only those of the same plan: where a dugnad has got another owner, its measures are another's.
    fileprivate func ties(
        of id: Measure.ID, in place: PlanPlace, to other: String, from own: String
    ) throws -> [MeasureTies.Tie] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT measure.*, measureLink.how FROM measureLink
                JOIN measure ON measure.id = measureLink.\(other)
                WHERE measureLink.\(own) = ? AND (measureLink.how <> 'merged' OR EXISTS (
                    SELECT 1 FROM followUp WHERE followUp.measure = measureLink.measure AND state = 'putAway'))
                ORDER BY measureLink.at, measure.text, measure.id
                """, arguments: [id]
        ).compactMap { row in
            let measure = try Measure(row: row)
            guard measure.isOf(place), let how = MeasureLink.How(rawValue: row["how"]) else { return nil }
            return MeasureTies.Tie(how: how, measure: measure)
        }
    }
}

extension Measure {
    func isOf(_ place: PlanPlace) -> Bool {
        switch place {
        case .unit(let id): unit == id
        case .dugnad(let id): unit == nil && dugnad == id
        }
    }

    /// As much of it as one reads in a sentence.
    package var shortText: String { Measure.short(text) }

    static func short(_ text: String) -> String {
        let line = PlainText.line(text)
        let cut = PlainText.cut(line, to: 120)
        return cut == line ? line : "\(cut)…"
    }
}

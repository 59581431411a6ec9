import GRDB
import Words

/// Something that a samling put together and did not agree on. Nobody owes it an answer, and yet it may have become
/// something: what can be seen of that is told.
package struct SamlingIdea: Sendable, Identifiable {
    package let id: Cluster.ID
    package let name: String
    package let fate: Fate
    /// The dugnad it was brought into; nil when it was into none.
    package let dugnad: Dugnad?
    /// What it is now, when it became a measure.
    package let standsIn: [PlannedMeasure]

    package enum Fate: Sendable, CaseIterable {
        case becameMeasure, takenIn, lies
    }
}

extension Proposals {
    func ideas(of samling: Dugnad, in unit: Unit, db: Database) throws -> [SamlingIdea] {
        let agreed = try agreed(samling.id, in: db)
        let gathered = agreed.ideasToChoose.filter(agreed.gathering.hasOrigin)
        guard !gathered.isEmpty else { return [] }
        let plan = try db.plan(of: .unit(unit.id))
        let links = try db.measureLinks(of: unit.id)
        let homes = try db.dugnaderThatHaveIdeas(of: samling)
        return try gathered.map { idea in
            let brought = try db.brought("cluster \(idea.id)", of: samling, into: homes)
            let made = try brought?.measure ?? db.measureMade(of: idea.id, in: unit.id)
            let standing = made.map { plan.standing(for: $0, by: links) } ?? []
            return SamlingIdea(
                id: idea.id, name: idea.name,
                fate: !standing.isEmpty ? .becameMeasure : brought == nil ? .lies : .takenIn,
                dugnad: brought?.dugnad, standsIn: standing)
        }
    }
}

extension Database {
    /// The measure that the plan made of an idea that was left lying.
    fileprivate func measureMade(of idea: Cluster.ID, in unit: Unit.ID) throws -> Measure.ID? {
        try Measure.ID.fetchOne(
            self,
            sql: """
                SELECT measure.id FROM measureOrigin JOIN measure ON measure.id = measureOrigin.measure
                WHERE measureOrigin.cluster = ? AND measure.unit = ? AND way IS NOT NULL
                ORDER BY measure.madeAt, measure.id LIMIT 1
                """, arguments: [idea, unit])
    }
}

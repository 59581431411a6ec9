import GRDB
import Words

/// What a unit's plan has that is in none of its dugnader: measures that were written into it, and those whose dugnad is
/// gone.
package struct PlanInFile: Codable, Sendable {
    var measures: [Measure] = []
    var followUps: [FollowUp] = []
    var milestones: [Milestone] = []
    var changes: [MeasureChange] = []
    /// Left out when nothing has been told, as in files from before anything could be.
    var told: [OwnersWord]?
    /// Left out when there are none, as in files from before there could be any.
    var effects: [Effect]?

    /// As many as a unit can have made in a hundred years.
    static let most = 10_000

    var isEmpty: Bool { measures.isEmpty }

    /// Each row is as its part says, and belongs to a measure that is here.
    var hangsTogether: Bool {
        var keys = Keys()
        return measures.count <= PlanInFile.most
            && measures.allSatisfy { $0.add(to: &keys) && Measure.shapeInUnit.holds($0, keys) }
            && followUps.allSatisfy { $0.add(to: &keys) && $0.holds(keys) }
            && milestones.allSatisfy { $0.add(to: &keys) && $0.holds(keys) }
            && changes.allSatisfy { $0.add(to: &keys) && $0.holds(keys) }
            && (told ?? []).allSatisfy { $0.add(to: &keys) && $0.holds(keys) }
            && (effects ?? []).allSatisfy { $0.add(to: &keys) && $0.holds(keys) }
    }
}

extension Database {
    func planInFile(of unit: Unit.ID) throws -> PlanInFile {
        let those = "measure.unit = ? AND measure.dugnad IS NULL"
        func rows<Kept: FetchableRecord>(_ table: String, _ order: String) throws -> [Kept] {
            try Kept.fetchAll(
                self,
                sql: """
                    SELECT \(table).* FROM \(table) JOIN measure ON measure.id = \(table).measure
                    WHERE \(those) ORDER BY \(table).measure, \(order)
                    """, arguments: [unit])
        }
        let told = (try rows("ownersWord", "ownersWord.at, ownersWord.id") as [OwnersWord]).map(\.withoutOwner)
        let effects = try rows("effect", "effect.day, effect.madeAt, effect.id") as [Effect]
        return PlanInFile(
            measures: try Measure.fetchAll(
                self, sql: "SELECT * FROM measure WHERE \(those) ORDER BY madeAt, id", arguments: [unit]
            ).map(\.withoutUnit), followUps: try rows("followUp", "followUp.measure"),
            milestones: try rows("milestone", "milestone.position, milestone.id"),
            changes: try (rows("measureChange", "number") as [MeasureChange]).map(\.withoutPerson),
            told: told.isEmpty ? nil : told, effects: effects.isEmpty ? nil : effects)
    }

    /// Those that are here already, whoever has them, are left as they are.
    func put(_ plan: PlanInFile, into unit: Unit.ID) throws {
        var new: Set<Measure.ID> = []
        for measure in plan.measures where try !Measure.exists(self, key: measure.id) {
            var mine = measure
            mine.unit = unit
            try mine.insert(self)
            new.insert(mine.id)
        }
        for row in plan.followUps where new.contains(row.measure) { try row.insert(self) }
        for row in plan.milestones where new.contains(row.measure) { try row.insert(self) }
        for row in plan.changes where new.contains(row.measure) { try row.withoutPerson.insert(self) }
        for row in plan.told ?? [] where new.contains(row.measure) { try row.withoutOwner.insert(self) }
        for row in plan.effects ?? [] where new.contains(row.measure) { try row.insert(self) }
    }
}

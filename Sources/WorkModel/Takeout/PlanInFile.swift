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
    /// What hangs together across its dugnader; left out when nothing does, as in files from before it could.
    var since: SinceInFile?
    /// What young people's proposals became, where that is a measure of the unit's; left out when none did, as in files
    /// from before anybody could say so.
    var became: [BecameMeasure]?
    /// What the unit asks its council for; left out when nothing has been written, as in files from before.
    var council: CouncilWordsInFile?

    /// That a proposal became a measure. Each of them is in the file, wherever.
    struct BecameMeasure: Codable, Sendable {
        let proposal: Measure.ID
        let measure: Measure.ID
    }

    /// As many as a unit can have made in a hundred years.
    static let most = 10_000

    var isEmpty: Bool { measures.isEmpty && became == nil && council == nil && since == nil }

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
            && (became ?? []).count <= PlanInFile.most && council?.isSound != false
            && since?.hangsTogether != false
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
        let since = try sinceInFile(of: unit)
        let effects = try rows("effect", "effect.day, effect.madeAt, effect.id") as [Effect]
        return PlanInFile(
            measures: try Measure.fetchAll(
                self, sql: "SELECT * FROM measure WHERE \(those) ORDER BY madeAt, id", arguments: [unit]
            ).map(\.withoutUnit), followUps: try rows("followUp", "followUp.measure"),
            milestones: try rows("milestone", "milestone.position, milestone.id"),
            changes: try (rows("measureChange", "number") as [MeasureChange]).map(\.withoutPerson),
            told: told.isEmpty ? nil : told, effects: effects.isEmpty ? nil : effects,
            since: since.isEmpty ? nil : since, became: try becameMeasures(in: unit),
            council: try CouncilWords.fetchOne(self, key: unit).flatMap(CouncilWordsInFile.init))
    }

    private func becameMeasures(in unit: Unit.ID) throws -> [PlanInFile.BecameMeasure]? {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT proposalFate.proposal, proposalFate.measure FROM proposalFate
                JOIN measure ON measure.id = proposalFate.measure
                WHERE measure.unit = ? ORDER BY proposalFate.proposal
                """, arguments: [unit])
        let all = rows.map { PlanInFile.BecameMeasure(proposal: $0["proposal"], measure: $0["measure"]) }
        return all.isEmpty ? nil : all
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
        for one in plan.became ?? [] { try put(one, into: unit) }
        if let council = plan.council, try !CouncilWords.exists(self, key: unit) {
            try CouncilWords(council, of: unit).insert(self)
        }
        if let since = plan.since { try put(since, into: unit) }
    }

    /// Where somebody has said something else here, that stands.
    private func put(_ one: PlanInFile.BecameMeasure, into unit: Unit.ID) throws {
        try execute(
            sql: """
                UPDATE proposalFate SET measure = :measure
                WHERE proposal = :proposal AND fate = 'becameMeasure' AND measure IS NULL
                    AND EXISTS (SELECT 1 FROM measure WHERE id = :proposal AND unit = :unit)
                    AND EXISTS (SELECT 1 FROM measure WHERE id = :measure AND unit = :unit)
                """, arguments: ["measure": one.measure, "proposal": one.proposal, "unit": unit])
    }
}

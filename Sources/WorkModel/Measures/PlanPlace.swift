import GRDB
import Words

/// Whose plan it is: a unit's, or that of a dugnad that is nobody's.
package enum PlanPlace: Sendable, Hashable {
    case unit(Unit.ID)
    case dugnad(Dugnad.ID)
}

extension Database {
    /// Somebody may change a plan.
    ///
    /// - Throws: `NotFound` when they may not: a unit's is for those who work there, that of a dugnad only for as long as it
    ///   is nobody's.
    func require(_ act: UnitRole.Act, of actor: Actor, in place: PlanPlace) throws {
        switch place {
        case .unit(let unit): try require(act, of: actor, in: unit)
        case .dugnad(let id): guard try dugnad(id).unit == nil else { throw NotFound() }
        }
    }

    /// A measure of that plan.
    ///
    /// - Throws: `NotFound` for another's, and for one that is only tried out.
    func measure(_ id: Measure.ID, in place: PlanPlace) throws -> Measure {
        guard let measure = try Measure.fetchOne(self, key: id) else { throw NotFound() }
        switch place {
        case .unit(let unit): guard measure.unit == unit else { throw NotFound() }
        case .dugnad(let dugnad): guard measure.unit == nil, measure.dugnad == dugnad else { throw NotFound() }
        }
        if let dugnad = measure.dugnad, try self.dugnad(dugnad).isTrial { throw NotFound() }
        return measure
    }

    /// What those who have the plan write in.
    func language(of place: PlanPlace) throws -> Language {
        switch place {
        case .unit(let id): try unit(id).language
        case .dugnad(let id): try dugnad(id).language
        }
    }

    func followUp(of measure: Measure) throws -> FollowUp {
        try FollowUp.fetchOne(self, key: measure.id) ?? FollowUp(of: measure)
    }
}

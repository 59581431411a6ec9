import GRDB
import Words

extension Plans {
    /// What one looks at to find what looks wrong in a plan.
    package func facts(_ id: Dugnad.ID) async throws -> PlanFacts {
        try await store.read { db in
            let dugnad = try db.dugnad(id)
            let counts = try InviteeCounts(of: id, in: db)
            let signUp = try SignUp.fetchOne(db, key: id)
            var facts = PlanFacts(
                dugnad: dugnad, invitation: try Invitation.fetchOne(db, key: id), signUp: signUp,
                unit: try dugnad.unit.map { try db.unit($0) }, listed: counts.byKind.mapValues(\.onList),
                coming: counts.areAsked ? counts.all.coming : nil, room: signUp?.capacity ?? dugnad.people,
                undecided: try db.undecided(in: dugnad), toRing: try db.toBeRung(in: id).count)
            facts.own = try db.ownInvitation(to: dugnad)
            return facts
        }
    }
}

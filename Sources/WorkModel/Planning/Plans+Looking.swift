import GRDB
import Words

extension Plans {
    /// What one looks at to find what looks wrong in a plan.
    package func facts(_ id: Dugnad.ID) async throws -> PlanFacts {
        try await store.read { db in
            let dugnad = try db.dugnad(id)
            let rows = try Row.fetchAll(
                db, sql: "SELECT kind, count(*) AS number FROM invitee WHERE dugnad = ? GROUP BY kind",
                arguments: [id])
            let listed = rows.compactMap { row in InviteeKind(rawValue: row["kind"]).map { ($0, row["number"] as Int) }
            }
            let answers = try Row.fetchOne(
                db,
                sql: """
                    SELECT count(*) AS answers, sum(people) FILTER (WHERE state = 'coming') AS coming
                    FROM answer JOIN invitee ON invitee.id = answer.invitee WHERE invitee.dugnad = ?
                    """, arguments: [id])
            let hasAnswers = ((answers?["answers"] as Int?) ?? 0) > 0
            return PlanFacts(
                dugnad: dugnad, invitation: try Invitation.fetchOne(db, key: id),
                unit: try dugnad.unit.map { try db.unit($0) },
                listed: Dictionary(listed) { first, _ in first },
                coming: hasAnswers ? (answers?["coming"] as Int?) ?? 0 : nil, room: dugnad.people)
        }
    }
}

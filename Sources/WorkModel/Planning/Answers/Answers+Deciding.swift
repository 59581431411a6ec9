import GRDB
import Words

/// What waits for whoever plans.
extension Answers {
    /// How many wait for somebody to decide whether they get a place, or to ring about one, in each of these where people
    /// can answer.
    package func undecided(in dugnader: [Dugnad.ID]) async throws -> [Dugnad.ID: Int] {
        try await store.read { db in
            var all: [Dugnad.ID: Int] = [:]
            let now = try db.now
            for id in dugnader {
                let dugnad = try db.dugnad(id)
                guard dugnad.takesAnswers(at: now) else { continue }
                all[id] = try db.undecided(in: dugnad) + db.toBeRung(in: id).count
            }
            return all
        }
    }
}

extension Database {
    /// How many have answered late, and wait for somebody to decide. Where the contact person chooses, nobody waits before
    /// the deadline.
    func undecided(in dugnad: Dugnad) throws -> Int {
        if let signUp = try signUp(of: dugnad.id), signUp.isChosen, try !signUp.isLate(at: now) { return 0 }
        return try Int.fetchOne(
            self,
            sql: """
                SELECT count(*) FROM invitee JOIN answer ON answer.invitee = invitee.id
                WHERE invitee.dugnad = ? AND answer.state = 'late'
                """, arguments: [dugnad.id]) ?? 0
    }
}

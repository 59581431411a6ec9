import GRDB
import Words
import WorkModel

extension World {
    /// What somebody who is invited has answered.
    package func answer(_ state: WorkModel.Answer.State, _ invitee: Invitee, people: Int = 1) async throws {
        try await store.write { [clock] db in
            try db.execute(
                sql: "INSERT INTO answer (invitee, state, people, version, answeredAt) VALUES (?, ?, ?, 1, ?)",
                arguments: [invitee.id.description, state.rawValue, people, clock.now.milliseconds])
        }
    }
}

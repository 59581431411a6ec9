import GRDB
import Words

/// What somebody needs that evening: food, access, an interpreter, in their own words.
package struct Need: Sendable, Equatable, Identifiable {
    package let id: Invitee.ID
    package let invitee: Invitee
    package let text: String
}

extension Answers {
    /// What those who come need, for the contact person alone.
    ///
    /// - Throws: `NotFound` for everybody else.
    package func needs(in id: Dugnad.ID, by actor: Actor) async throws -> [Need] {
        try await store.read { db in
            // Letters are the contact person's alone, and so is this.
            _ = try db.planned(id, by: actor, may: .letters)
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT invitee.*, need.text FROM invitee JOIN need ON need.invitee = invitee.id
                        JOIN answer ON answer.invitee = invitee.id
                    WHERE invitee.dugnad = ? AND answer.state = 'coming'
                    ORDER BY invitee.body, invitee.name, invitee.id
                    """, arguments: [id])
            return try rows.map { row in
                let invitee = try Invitee(row: row)
                return Need(id: invitee.id, invitee: invitee, text: row["text"])
            }
        }
    }

    /// How long what people need is kept after the end.
    package static let needsAreKept = Moment.Length.days(7)
    /// How long letters to those who were invited are kept, as their names and addresses are.
    package static let namesAreKept = PeopleKept.length
}

extension Database {
    func needs(of invitee: Invitee.ID) throws -> String? {
        try SQLRequest<String>(sql: "SELECT text FROM need WHERE invitee = ?", arguments: [invitee], cached: true)
            .fetchOne(self)
    }

    /// Only of those who come, or may: what somebody needs who does not come is nobody's business.
    func keepNeeds(_ text: String?, of answer: Answer) throws {
        guard let text, [.coming, .waiting, .late].contains(answer.state) else {
            return try forgetNeeds(of: answer.invitee)
        }
        try execute(
            sql: """
                INSERT INTO need (invitee, text, writtenAt) VALUES (:id, :text, :now)
                ON CONFLICT (invitee) DO UPDATE SET text = :text, writtenAt = :now
                """, arguments: ["id": answer.invitee, "text": text, "now": try now])
    }

    func forgetNeeds(of invitee: Invitee.ID) throws {
        try execute(sql: "DELETE FROM need WHERE invitee = ?", arguments: [invitee])
    }

    /// What people need goes a week after, letters and links thirty days after.
    func pruneAnswers(at now: Moment) throws {
        let over = try over(at: now - Answers.namesAreKept)
        try execute(
            literal: """
                DELETE FROM need WHERE invitee IN (SELECT need.invitee FROM need
                    CROSS JOIN invitee ON invitee.id = need.invitee
                    WHERE invitee.dugnad IN (\(try self.over(at: now - Answers.needsAreKept))))
                """)
        try execute(
            literal: """
                DELETE FROM answerLink WHERE invitee IN (SELECT answerLink.invitee FROM answerLink
                    CROSS JOIN invitee ON invitee.id = answerLink.invitee WHERE invitee.dugnad IN (\(over)))
                """)
        // What is written about proposals or the relay comes long after the meeting, and goes by its own rule.
        try execute(
            literal: """
                DELETE FROM letter WHERE dugnad IN (\(over))
                    AND kind NOT IN ('proposalsAnswered', 'proposalsWait', 'relayChallenge')
                """)
        try execute(literal: "DELETE FROM notAgain WHERE dugnad IN (\(over))")
        try execute(sql: "DELETE FROM keptPerson WHERE until <= ?", arguments: [now])
    }
}

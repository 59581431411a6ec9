import GRDB
import Words

/// How many of each kind are on a list, and what they have answered; never who.
package struct InviteeCounts: Sendable, Equatable {
    package struct Count: Sendable, Equatable {
        /// How many come: one may answer for several.
        package var coming = 0
        package var notComing = 0
        package var unsure = 0
        package var waiting = 0
        package var late = 0
        package var unanswered = 0

        package init(
            coming: Int = 0, notComing: Int = 0, unsure: Int = 0, waiting: Int = 0, late: Int = 0, unanswered: Int = 0
        ) {
            (self.coming, self.notComing, self.unsure) = (coming, notComing, unsure)
            (self.waiting, self.late, self.unanswered) = (waiting, late, unanswered)
        }

        /// Everybody that is asked, each one for themselves. Whoever has sent somebody else is that one.
        package var asked: Int { coming + notComing + unsure + waiting + late + unanswered }

        package static func + (one: Count, other: Count) -> Count {
            Count(
                coming: one.coming + other.coming, notComing: one.notComing + other.notComing,
                unsure: one.unsure + other.unsure, waiting: one.waiting + other.waiting, late: one.late + other.late,
                unanswered: one.unanswered + other.unanswered)
        }

        fileprivate mutating func add(_ state: Answer.State?, rows: Int, people: Int) {
            switch state {
            case .coming: coming += people
            case .notComing: notComing += rows
            case .unsure: unsure += rows
            case .waiting: waiting += people
            case .late: late += people
            case .sentOn: break
            case nil: unanswered += rows
            }
        }
    }

    package private(set) var byKind: [InviteeKind: Count]
    /// Somebody has answered, so the invitation has gone out.
    package private(set) var isAnswered = false

    package init(_ byKind: [InviteeKind: Count], isAnswered: Bool) {
        (self.byKind, self.isAnswered) = (byKind, isAnswered)
    }

    init(of dugnad: Dugnad.ID, in db: Database) throws {
        byKind = [:]
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT invitee.kind, answer.state, count(*) AS rows, coalesce(sum(answer.people), 0) AS people
                FROM invitee LEFT JOIN answer ON answer.invitee = invitee.id
                WHERE invitee.dugnad = ? GROUP BY invitee.kind, answer.state
                """, arguments: [dugnad])
        for row in rows {
            guard let kind = InviteeKind(rawValue: row["kind"]) else { continue }
            let state = (row["state"] as String?).flatMap(Answer.State.init)
            byKind[kind, default: Count()].add(state, rows: row["rows"], people: row["people"])
            if state != nil { isAnswered = true }
        }
    }

    package var all: Count { byKind.values.reduce(Count(), +) }
}

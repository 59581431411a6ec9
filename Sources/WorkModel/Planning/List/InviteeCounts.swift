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
        /// Written to, and silent.
        package var unanswered = 0
        /// On the list, and not written to.
        package var notAsked = 0
        /// Have sent somebody else, who is counted where they stand.
        package var sentOn = 0

        package init(
            coming: Int = 0, notComing: Int = 0, unsure: Int = 0, waiting: Int = 0, late: Int = 0, unanswered: Int = 0,
            notAsked: Int = 0
        ) {
            (self.coming, self.notComing, self.unsure) = (coming, notComing, unsure)
            (self.waiting, self.late, self.unanswered, self.notAsked) = (waiting, late, unanswered, notAsked)
        }

        /// Everybody that is asked, each one for themselves. Whoever has sent somebody else is that one.
        package var asked: Int { coming + notComing + unsure + waiting + late + unanswered }

        package var onList: Int { asked + notAsked }

        /// Have answered, and not said no: those who are told of a change.
        package var mayCome: Int { coming + unsure + waiting + late + sentOn }

        package static func + (one: Count, other: Count) -> Count {
            var sum = Count(
                coming: one.coming + other.coming, notComing: one.notComing + other.notComing,
                unsure: one.unsure + other.unsure, waiting: one.waiting + other.waiting, late: one.late + other.late,
                unanswered: one.unanswered + other.unanswered, notAsked: one.notAsked + other.notAsked)
            sum.sentOn = one.sentOn + other.sentOn
            return sum
        }

        fileprivate mutating func add(_ state: Answer.State?, rows: Int, people: Int, areWrittenTo: Bool) {
            switch state {
            case .coming: coming += people
            case .notComing: notComing += rows
            case .unsure: unsure += rows
            case .waiting: waiting += people
            case .late: late += people
            case .sentOn: sentOn += rows
            case nil: if areWrittenTo { unanswered += rows } else { notAsked += rows }
            }
        }
    }

    package private(set) var byKind: [InviteeKind: Count] = [:]
    /// The invitation has gone, or somebody on the list has answered without it.
    package private(set) var areAsked = false

    package init(_ byKind: [InviteeKind: Count], areAsked: Bool) {
        (self.byKind, self.areAsked) = (byKind, areAsked)
    }

    init(of id: Dugnad.ID, in db: Database) throws {
        areAsked = try db.signUp(of: id)?.sentAt != nil
        // The letters are gone by then, and with them who got one.
        let lettersAreGone = try areAsked && db.dugnad(id).isOverAt + Answers.namesAreKept <= db.now
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT invitee.kind, answer.state, count(*) AS rows, coalesce(sum(answer.people), 0) AS people,
                    sum(invitee.way = 'list') AS ofList,
                    EXISTS (SELECT 1 FROM letter WHERE letter.invitee = invitee.id AND letter.kind = 'invited')
                        AS areWrittenTo
                FROM invitee LEFT JOIN answer ON answer.invitee = invitee.id
                WHERE invitee.dugnad = ? GROUP BY invitee.kind, answer.state, areWrittenTo
                """, arguments: [id])
        for row in rows {
            guard let kind = InviteeKind(rawValue: row["kind"]) else { continue }
            let state = (row["state"] as String?).flatMap(Answer.State.init)
            byKind[kind, default: Count()].add(
                state, rows: row["rows"], people: row["people"],
                areWrittenTo: lettersAreGone || row["areWrittenTo"])
            if state != nil, row["ofList"] as Int > 0 { areAsked = true }
        }
    }

    package var all: Count { byKind.values.reduce(Count(), +) }
}

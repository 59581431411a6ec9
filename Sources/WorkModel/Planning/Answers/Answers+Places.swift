import GRDB
import Words

/// Places: how many are taken, whom they are kept for, and who on the waiting list is asked when some are free.
extension Database {
    /// Those who come, those who have been asked from the waiting list, and those that are kept for somebody sent.
    func places(in dugnad: Dugnad.ID) throws -> Places {
        let row = try SQLRequest<Row>(
            sql: """
                SELECT (SELECT capacity FROM signUp WHERE dugnad = :dugnad) AS capacity,
                    (SELECT coalesce(sum(people), 0) FROM answer WHERE dugnad = :dugnad AND state = 'coming')
                    + (SELECT coalesce(sum(placeOffer.people), 0) FROM placeOffer CROSS JOIN invitee
                        ON placeOffer.invitee = invitee.id WHERE placeOffer.endedAt IS NULL AND invitee.dugnad = :dugnad)
                    + (SELECT coalesce(sum(substitute.people), 0) FROM substitute CROSS JOIN invitee
                        ON substitute.invitee = invitee.id WHERE substitute.endedAt IS NULL AND invitee.dugnad = :dugnad)
                    AS taken
                """, arguments: ["dugnad": dugnad], cached: true
        ).fetchOne(self)
        return Places(capacity: row?["capacity"], taken: row?["taken"] ?? 0)
    }

    /// How many places are kept for somebody who has not said yes yet: asked from the waiting list, sent by another, or
    /// their own, while they wait for the one they have sent.
    func placesKept(for invitee: Invitee.ID) throws -> Int {
        try SQLRequest<Int>(
            sql: """
                SELECT coalesce(max(people), 0) FROM (
                    SELECT people FROM placeOffer WHERE invitee = :id AND endedAt IS NULL
                    UNION ALL SELECT people FROM substitute WHERE (other = :id OR invitee = :id) AND endedAt IS NULL)
                """, arguments: ["id": invitee], cached: true
        ).fetchOne(self) ?? 0
    }

    /// Those that are counted as taken because of somebody.
    func placesTaken(by invitee: Invitee.ID) throws -> Int {
        try SQLRequest<Int>(
            sql: """
                SELECT coalesce((SELECT people FROM answer WHERE invitee = :id AND state = 'coming'), 0)
                    + coalesce((SELECT people FROM placeOffer WHERE invitee = :id AND endedAt IS NULL), 0)
                    + coalesce((SELECT sum(people) FROM substitute
                        WHERE (other = :id OR invitee = :id) AND endedAt IS NULL), 0)
                """, arguments: ["id": invitee], cached: true
        ).fetchOne(self) ?? 0
    }

    /// Ends what is over, and asks those who wait when there is room. Whatever frees a place does this before it ends. Who
    /// has no address is asked as the others are, and rung by the contact person.
    func movePlaces(in dugnad: Dugnad) throws {
        // As long as nobody can answer, nobody's time runs out.
        guard dugnad.cancelledAt == nil, !dugnad.isWithoutDay else { return }
        try endPlacesThatWereKept(in: dugnad)
        guard try writingBlock(of: dugnad) == nil,
            let until = KeptPlace.until(from: try now, start: dugnad.plannedStart)
        else { return }
        for (invitee, people) in try askedNow(in: dugnad) {
            try execute(
                sql: "INSERT INTO placeOffer (invitee, people, madeAt, until) VALUES (?, ?, ?, ?)",
                arguments: [invitee.id, people, try now, until])
            try write(.placeOffer, to: invitee, of: dugnad, purpose: "\(try now.milliseconds)")
        }
    }

    /// Those on the waiting list that there is room for now, also from where they come. Each is asked once.
    func askedNow(in dugnad: Dugnad) throws -> [(Invitee, people: Int)] {
        let waiting = try SQLRequest<Row>(
            sql: """
                SELECT answer.invitee, answer.people, invitee.body FROM answer
                CROSS JOIN invitee ON answer.invitee = invitee.id
                WHERE answer.dugnad = ? AND answer.state = 'waiting'
                    AND NOT EXISTS (SELECT 1 FROM placeOffer WHERE placeOffer.invitee = invitee.id)
                ORDER BY answer.answeredAt, answer.invitee
                """, arguments: [dugnad.id], cached: true
        ).fetchAll(self)
        guard !waiting.isEmpty else { return [] }
        var shares = try shares(in: dugnad.id)
        let asked = try places(in: dugnad.id).asked(of: waiting.map { $0["people"] }) { index in
            let (people, body): (Int, String?) = (waiting[index]["people"], waiting[index]["body"])
            guard shares.hasRoom(for: people, from: body) else { return false }
            shares.add(people, from: body)
            return true
        }
        return try asked.compactMap { index in
            try Invitee.fetchOne(self, key: waiting[index]["invitee"] as Invitee.ID)
                .map { ($0, people: waiting[index]["people"]) }
        }
    }

    /// Those whom a place is kept for, and whom no letter reaches: they have no address, or want no letters, their letter
    /// came back, or it lies to be given by hand.
    func toBeRung(in dugnad: Dugnad.ID) throws -> [ToBeRung] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT invitee.id, invitee.address, placeOffer.madeAt, placeOffer.until,
                    EXISTS (SELECT 1 FROM letter WHERE letter.invitee = invitee.id AND letter.kind = 'placeOffer'
                        AND letter.state = 'lying') AS isLying
                FROM placeOffer JOIN invitee ON invitee.id = placeOffer.invitee
                WHERE placeOffer.endedAt IS NULL AND invitee.dugnad = ?
                """, arguments: [dugnad])
        guard !rows.isEmpty else { return [] }
        let (unreached, alone) = (try unreachedInvitees(in: dugnad), try leftAlone(in: dugnad))
        return rows.compactMap { row in
            let (id, address): (Invitee.ID, EmailAddress?) = (row["id"], row["address"])
            let isReached = address.map { !alone.contains(Database.print(of: $0, in: dugnad)) } ?? false
            guard !isReached || row["isLying"] || unreached.contains(id) else { return nil }
            return ToBeRung(invitee: id, since: row["madeAt"], until: row["until"])
        }
    }

    /// The number of somebody on the waiting list, from 1.
    func placeInQueue(of answer: Answer, in dugnad: Dugnad.ID) throws -> Int {
        let before = try Int.fetchOne(
            self,
            sql: """
                SELECT count(*) FROM answer
                WHERE dugnad = ? AND state = 'waiting' AND (answeredAt, invitee) < (?, ?)
                """, arguments: [dugnad, answer.answeredAt, answer.invitee])
        return (before ?? 0) + 1
    }

    /// A minute that has been named is included.
    private func endPlacesThatWereKept(in dugnad: Dugnad) throws {
        let over = try now - .minutes(1)
        try execute(
            sql: """
                UPDATE placeOffer SET endedAt = :now WHERE endedAt IS NULL AND until <= :over
                    AND EXISTS (SELECT 1 FROM invitee WHERE id = placeOffer.invitee AND dugnad = :dugnad)
                """, arguments: ["now": try now, "over": over, "dugnad": dugnad.id])
        let silent = try Substitute.fetchAll(
            self,
            sql: """
                SELECT * FROM substitute WHERE endedAt IS NULL AND until <= ?
                    AND EXISTS (SELECT 1 FROM invitee WHERE id = substitute.invitee AND dugnad = ?)
                """, arguments: [over, dugnad.id])
        for substitute in silent { try end(substitute, of: dugnad, isTold: true) }
    }

    /// The place is kept no longer.
    ///
    /// - Parameter isTold: the one who sent somebody is told, unless they have answered again already.
    func end(_ substitute: Substitute, of dugnad: Dugnad, isTold: Bool) throws {
        try execute(
            sql: "UPDATE substitute SET endedAt = ? WHERE invitee = ?", arguments: [try now, substitute.invitee])
        guard isTold, try Answer.fetchOne(self, key: substitute.invitee)?.state == .sentOn,
            let first = try Invitee.fetchOne(self, key: substitute.invitee)
        else { return }
        try write(
            .substituteFailed, to: first, of: dugnad,
            purpose: "\(substitute.other) \(substitute.until.moment.milliseconds)")
    }
}

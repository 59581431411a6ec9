import GRDB
import Words

/// What people have been asked, when it is moved, postponed or called off: nobody’s time runs out while there is nothing to
/// answer, and none of it lasts until the dugnad begins.
extension Database {
    /// There is nothing to answer now. What has not gone is taken back, an offered place is offered again later, and an
    /// invitation that nobody has seen is yet to be sent.
    func holdWhatIsAsked(about dugnad: Dugnad) throws {
        let withdrawn = try Int.fetchOne(
            self,
            sql: """
                SELECT count(*) FROM letter
                WHERE dugnad = ? AND kind = 'invited' AND state IN ('waiting', 'lying')
                    AND invitee NOT IN (SELECT other FROM substitute WHERE endedAt IS NULL)
                """, arguments: [dugnad.id])
        try execute(
            sql: """
                DELETE FROM letter WHERE dugnad = ? AND state IN ('waiting', 'lying')
                    AND kind IN ('invited', 'reminder', 'askedAgain', 'placeOffer')
                """, arguments: [dugnad.id])
        if withdrawn ?? 0 > 0 {
            try execute(sql: "UPDATE signUp SET sentAt = NULL WHERE dugnad = ?", arguments: [dugnad.id])
        }
        try execute(
            sql: """
                DELETE FROM placeOffer WHERE endedAt IS NULL
                    AND invitee IN (SELECT id FROM invitee WHERE dugnad = ?)
                """, arguments: [dugnad.id])
    }

    /// It can be answered again. Those who were sent, and those who wait, are asked anew, with time from now on.
    func askAnew(about dugnad: Dugnad) throws {
        guard dugnad.cancelledAt == nil, !dugnad.isWithoutDay, try now < dugnad.plannedStart else { return }
        let deadline = try signUp(of: dugnad.id)?.deadline
        for substitute in try keptForSubstitutes(in: dugnad.id) {
            let until = KeptPlace.untilSubstitute(from: try now, deadline: deadline, start: dugnad.plannedStart)
            try keep(substitute, until: until, of: dugnad)
        }
        try movePlaces(in: dugnad)
    }

    /// Moved to an earlier day: no place waits longer than until an hour before the start.
    func shortenWhatIsKept(in dugnad: Dugnad) throws {
        let offers = try Row.fetchAll(
            self,
            sql: """
                SELECT invitee, until FROM placeOffer
                WHERE endedAt IS NULL AND invitee IN (SELECT id FROM invitee WHERE dugnad = ?)
                """, arguments: [dugnad.id])
        let moment = try now
        for offer in offers {
            let (invitee, until): (Invitee.ID, LastMinute) = (offer["invitee"], offer["until"])
            let new = try shorten(until, to: dugnad)
            guard new != until else { continue }
            let endedAt: Moment? = new == nil ? moment : nil
            try execute(
                sql: "UPDATE placeOffer SET until = ?, endedAt = ? WHERE invitee = ?",
                arguments: [new ?? until, endedAt, invitee])
        }
        for substitute in try keptForSubstitutes(in: dugnad.id) {
            try keep(substitute, until: shorten(substitute.until, to: dugnad), of: dugnad)
        }
    }

    private func shorten(_ until: LastMinute, to dugnad: Dugnad) throws -> LastMinute? {
        guard until.moment > dugnad.plannedStart - KeptPlace.beforeStart else { return until }
        return KeptPlace.until(from: try now, start: dugnad.plannedStart)
    }

    private func keptForSubstitutes(in dugnad: Dugnad.ID) throws -> [Substitute] {
        try Substitute.fetchAll(
            self,
            sql: """
                SELECT * FROM substitute
                WHERE endedAt IS NULL AND invitee IN (SELECT id FROM invitee WHERE dugnad = ?)
                """, arguments: [dugnad])
    }

    /// Keeps a place until another minute, and tells whoever is sent of the new day; with no such minute it is over.
    private func keep(_ substitute: Substitute, until: LastMinute?, of dugnad: Dugnad) throws {
        guard let until else { return try end(substitute, of: dugnad, isTold: true) }
        try execute(
            sql: "UPDATE substitute SET until = ? WHERE invitee = ?", arguments: [until, substitute.invitee])
        guard !substitute.isForNobody, try Answer.fetchOne(self, key: substitute.other) == nil,
            let other = try Invitee.fetchOne(self, key: substitute.other)
        else { return }
        try writeAgain(.invited, to: other, of: dugnad, purpose: "moved \(try now.milliseconds)")
    }
}

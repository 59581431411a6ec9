import GRDB
import Words

/// What people have been asked, when it is moved, postponed or called off: nobody’s time runs out while there is nothing to
/// answer, and none of it lasts until the dugnad begins.
extension Database {
    /// There is nothing to answer now. What has not gone is taken back, an offered place is offered again later, and an
    /// invitation that nobody has seen is yet to be sent. Where some have gone, it went when they did.
    func holdWhatIsAsked(about dugnad: Dugnad) throws {
        let withdrawn = try Int.fetchOne(
            self,
            sql: """
                SELECT count(*) FROM letter
                WHERE dugnad = ? AND purpose = 'invited ' || invitee || ' 1' AND state IN ('waiting', 'lying')
                """, arguments: [dugnad.id])
        try execute(
            sql: """
                DELETE FROM letter WHERE dugnad = ? AND state IN ('waiting', 'lying')
                    AND kind IN ('invited', 'reminder', 'askedAgain', 'placeOffer')
                """, arguments: [dugnad.id])
        if withdrawn ?? 0 > 0 {
            try execute(
                sql: """
                    UPDATE signUp SET sentAt = NULL WHERE dugnad = :dugnad AND NOT EXISTS (
                        SELECT 1 FROM letter WHERE dugnad = :dugnad AND purpose = 'invited ' || invitee || ' 1')
                    """, arguments: ["dugnad": dugnad.id])
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

    /// Moved to an earlier day: no place waits longer than until an hour before the start. With no time left at all nobody
    /// is asked; moved back, they are asked again.
    func shortenWhatIsKept(in dugnad: Dugnad) throws {
        let offers = try Row.fetchAll(
            self,
            sql: """
                SELECT invitee, until FROM placeOffer
                WHERE endedAt IS NULL AND invitee IN (SELECT id FROM invitee WHERE dugnad = ?)
                """, arguments: [dugnad.id])
        for offer in offers {
            let (invitee, until): (Invitee.ID, LastMinute) = (offer["invitee"], offer["until"])
            guard let new = try shorten(until, to: dugnad) else {
                // It was no turn: nobody had the time to take it.
                try takeBack(.placeOffer, to: invitee)
                try execute(sql: "DELETE FROM placeOffer WHERE invitee = ?", arguments: [invitee])
                continue
            }
            try execute(sql: "UPDATE placeOffer SET until = ? WHERE invitee = ?", arguments: [new, invitee])
        }
        for substitute in try keptForSubstitutes(in: dugnad.id) {
            let new = try shorten(substitute.until, to: dugnad)
            // What is asked of them is as it was.
            if new != substitute.until { try keep(substitute, until: new, of: dugnad) }
        }
        try reviveSubstitutes(in: dugnad)
        try movePlaces(in: dugnad)
    }

    /// Those whose time ended only because the start was so near, as long as there is still a place.
    private func reviveSubstitutes(in dugnad: Dugnad) throws {
        let ended = try Substitute.fetchAll(
            self,
            sql: """
                SELECT substitute.* FROM substitute JOIN answer ON answer.invitee = substitute.invitee
                WHERE substitute.endedAt < until AND until > ? AND answer.state = 'sentOn'
                    AND substitute.invitee IN (SELECT id FROM invitee WHERE dugnad = ?)
                    AND NOT EXISTS (SELECT 1 FROM answer AS theirs
                        WHERE theirs.invitee = other AND other <> substitute.invitee)
                """, arguments: [try now, dugnad.id])
        for substitute in ended {
            guard let until = try shorten(substitute.until, to: dugnad),
                try places(in: dugnad.id).hasRoom(for: substitute.people)
            else { continue }
            try takeBack(.substituteFailed, to: substitute.invitee)
            try execute(sql: "UPDATE substitute SET endedAt = NULL WHERE invitee = ?", arguments: [substitute.invitee])
            if try until != substitute.until || !isInvited(substitute.other) {
                try keep(substitute, until: until, of: dugnad)
            }
        }
    }

    /// The letter waits, or has gone.
    private func isInvited(_ invitee: Invitee.ID) throws -> Bool {
        try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM letter WHERE invitee = ? AND kind = 'invited')",
            arguments: [invitee]) ?? false
    }

    /// A letter that has not gone.
    private func takeBack(_ kind: Letter.Kind, to invitee: Invitee.ID) throws {
        try execute(
            sql: "DELETE FROM letter WHERE invitee = ? AND kind = ? AND state IN ('waiting', 'lying')",
            arguments: [invitee, kind.rawValue])
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

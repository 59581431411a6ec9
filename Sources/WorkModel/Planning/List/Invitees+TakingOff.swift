import GRDB
import Words

/// Off the list again: those who were just added, and one at a time.
extension Invitees {
    /// How it went to take back those who were added together.
    package struct TakenBack: Sendable, Equatable {
        package let taken: Int
        /// They stay: somebody has mended them, written to them, ticked them at the door, or they have answered.
        package let left: Int
    }

    /// Takes back those who were added together, as long as nothing has happened with them since.
    package func takeBack(addedAt moment: Moment, in id: Dugnad.ID, by actor: Actor) async throws -> TakenBack {
        try await store.write { db in
            _ = try planned(id, by: actor, in: db)
            let added = try db.countAdded(at: moment, to: id)
            try db.execute(
                sql: """
                    DELETE FROM invitee WHERE dugnad = ? AND madeAt = ? AND way = 'list' AND version = 1
                        AND NOT EXISTS (SELECT 1 FROM answer WHERE answer.invitee = invitee.id)
                        AND NOT EXISTS (SELECT 1 FROM letter WHERE letter.invitee = invitee.id)
                        AND NOT EXISTS (SELECT 1 FROM arrival WHERE arrival.invitee = invitee.id)
                    """, arguments: [id, moment])
            let taken = db.changesCount
            if taken > 0 {
                try record(Change(.inviteesTakenBack, about: String(taken), parts: []), in: id, by: actor, db: db)
            }
            return TakenBack(taken: taken, left: added - taken)
        }
    }

    /// Takes somebody off the list, with what they have answered; a place that they had goes on. There is no way back.
    package func remove(_ invitee: Invitee.ID, from id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            let dugnad = try planned(id, by: actor, in: db)
            guard let there = try Invitee.fetchOne(db, key: invitee), there.dugnad == id else { return nil }
            try db.takeOff(there, of: dugnad)
            return Change(.inviteeRemoved, about: invitee.description, parts: [])
        }
    }
}

extension Database {
    /// Takes somebody off the list with all that they answered. Whoever sent them is told, as when they had said no, and
    /// the place goes to whoever is next.
    func takeOff(_ invitee: Invitee, of dugnad: Dugnad) throws {
        for sent in try substitutes(with: invitee.id) where sent.other == invitee.id {
            try end(sent, of: dugnad, isTold: true)
        }
        try invitee.delete(self)
        try movePlaces(in: dugnad)
    }

    fileprivate func countAdded(at moment: Moment, to dugnad: Dugnad.ID) throws -> Int {
        try Int.fetchOne(
            self, sql: "SELECT count(*) FROM invitee WHERE dugnad = ? AND madeAt = ? AND way = 'list'",
            arguments: [dugnad, moment]) ?? 0
    }
}

import GRDB
import Words

/// The door to who has come. Ticks are a set: the same one twice is one, and of two that differ the latest holds, in
/// whatever order they arrive.
package struct Arrivals: Door {
    let house: House
}

extension Arrivals {
    /// How long after a dugnad it is known who came; how many of each kind stands in the minutes.
    package static let kept = PeopleKept.length
    /// The most ticks that are taken at once; a phone sends the rest afterwards.
    package static let most = 500

    package func list(of id: Dugnad.ID) async throws -> DoorList {
        try await store.read { db in try db.doorList(of: db.dugnad(id)) }
    }

    /// Takes what has been ticked, also after the door is closed: a phone may have been without network. A tick for
    /// somebody who is not on the list any more is no tick.
    package func tick(_ ticks: [Tick], in id: Dugnad.ID) async throws {
        // A phone that only asks writes nothing.
        guard !ticks.isEmpty else { return }
        try await store.write { db in
            let now = try db.now
            guard try now < db.dugnad(id).arrivalsEnd else { return }
            for tick in ticks.prefix(Arrivals.most) { try db.take(tick, in: id, at: now) }
        }
    }

    /// Closes the door, or opens it again.
    package func close(_ id: Dugnad.ID, isClosed: Bool, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            if isClosed {
                try db.execute(
                    sql: "INSERT INTO doorClosing (dugnad, closedAt) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    arguments: [id, try db.now])
            } else {
                try db.execute(sql: "DELETE FROM doorClosing WHERE dugnad = ?", arguments: [id])
            }
            return db.changesCount > 0 ? Change(isClosed ? .doorClosed : .doorOpened, parts: []) : nil
        }
    }
}

extension Dugnad {
    /// From when nobody can see any more who came.
    package var arrivalsEnd: Moment { isOverAt + Arrivals.kept }
}

extension Database {
    fileprivate func doorList(of dugnad: Dugnad) throws -> DoorList {
        let arrivals = try Arrival.fetchAll(
            self, sql: "SELECT * FROM arrival WHERE dugnad = ?", arguments: [dugnad.id])
        let closedAt = try Moment.fetchOne(
            self, sql: "SELECT closedAt FROM doorClosing WHERE dugnad = ?", arguments: [dugnad.id])
        let seats = try keptSeats(of: dugnad)
        let here = Dictionary(arrivals.compactMap { one in one.invitee.map { ($0, one.people) } }) { first, _ in first }
        let others = try Invitee.fetchAll(
            self,
            sql: """
                SELECT * FROM invitee WHERE id IN (SELECT invitee FROM arrival WHERE dugnad = ? AND people > 0)
                """, arguments: [dugnad.id]
        ).filter { seats.coming[$0.id] == nil }.map { Coming($0, people: here[$0.id] ?? 1, to: dugnad.variant) }
        return DoorList(seats, arrivals, others: others, closedAt: closedAt)
    }

    /// It is another day now: nobody has come to that one, and its door has not been closed.
    func forgetArrivals(to dugnad: Dugnad.ID) throws {
        try execute(
            sql: "DELETE FROM arrival WHERE dugnad = :id; DELETE FROM doorClosing WHERE dugnad = :id",
            arguments: ["id": dugnad])
    }

    fileprivate func take(_ tick: Tick, in dugnad: Dugnad.ID, at now: Moment) throws {
        let invitee = Invitee.ID(tick.id.description)
        if tick.walkIn == nil {
            let isThere = try Bool.fetchOne(
                self, sql: "SELECT 1 FROM invitee WHERE id = ? AND dugnad = ?", arguments: [invitee, dugnad])
            guard isThere == true else { return }
        }
        // Nobody has been ticked in the future, whatever a phone's clock says.
        try execute(
            sql: """
                INSERT INTO arrival (id, dugnad, invitee, walkIn, people, tickedAt) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET people = excluded.people, tickedAt = excluded.tickedAt
                WHERE arrival.dugnad = excluded.dugnad AND arrival.walkIn IS excluded.walkIn
                    AND (excluded.tickedAt > arrival.tickedAt
                        OR (excluded.tickedAt = arrival.tickedAt AND excluded.people > arrival.people))
                """,
            arguments: [
                tick.id, dugnad, tick.walkIn == nil ? invitee : nil, tick.walkIn?.rawValue,
                min(max(tick.people, 0), 50), min(tick.at, now),
            ])
    }
}

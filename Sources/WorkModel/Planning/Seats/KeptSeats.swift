import GRDB
import Words

/// Who comes, and where they sit, as it is kept.
package struct KeptSeats: Sendable {
    /// By invitee.
    package let coming: [Invitee.ID: Coming]
    /// Nil until somebody has made it, and from the day after.
    package var plan: SeatPlan?
    /// 0 until there is one. It never comes again, also when the plan is taken away and made anew.
    package let version: Int

    /// Everybody who comes, each for themselves.
    package var guests: [SeatPlan.Guest] {
        coming.values.flatMap { one in
            (1...one.people).map { number in
                // Those who come together are of one house, also when nobody has written which.
                SeatPlan.Guest(
                    .init(one.invitee.id, number), one.invitee.kind, from: one.invitee.body,
                    isYoung: one.isYoung(number))
            }
        }
    }

    /// What a guest is known by.
    package func label(_ guest: SeatPlan.Guest.ID, in language: Language) -> (title: String, rest: String) {
        coming[guest.invitee]?.label(guest.number, in: language) ?? ("", "")
    }
}

extension Dugnad {
    /// From when nobody can see any more who sat where: the beginning of the day after.
    package var seatsEnd: Moment {
        NorwegianTime.moment(day: NorwegianTime.dayAfter(isOverAt), hour: "00:00") ?? isOverAt + .hours(12)
    }
}

extension Database {
    func keptSeats(of dugnad: Dugnad) throws -> KeptSeats {
        let coming = try coming(to: dugnad).map { ($0.invitee.id, $0) }
        let kept = try Row.fetchOne(self, sql: "SELECT * FROM seatPlan WHERE dugnad = ?", arguments: [dugnad.id])
        var seats = KeptSeats(
            coming: Dictionary(coming) { first, _ in first }, version: kept?["version"] ?? 0)
        guard let kept, try now < dugnad.seatsEnd else { return seats }
        let rows = try Row.fetchAll(self, sql: "SELECT * FROM seat WHERE dugnad = ?", arguments: [dugnad.id])
        var (tables, bound): ([SeatPlan.Guest.ID: Int], Set<SeatPlan.Guest.ID>) = ([:], [])
        for row in rows {
            let guest = SeatPlan.Guest.ID(row["invitee"], row["number"])
            tables[guest] = row["atTable"]
            if row["isBound"] { bound.insert(guest) }
        }
        seats.plan = SeatPlan(seats.guests, at: tables, bound: bound, of: kept["tables"])
        return seats
    }

    /// Writes a plan in place of the one there was. Its version is the dugnad's revision, which every change counts up.
    func keep(_ plan: SeatPlan, in dugnad: Dugnad) throws {
        try execute(
            sql: """
                INSERT INTO seatPlan (dugnad, tables, version) VALUES (:dugnad, :tables, :version)
                    ON CONFLICT (dugnad) DO UPDATE SET tables = :tables, version = :version;
                DELETE FROM seat WHERE dugnad = :dugnad
                """, arguments: ["dugnad": dugnad.id, "tables": plan.tableCount, "version": dugnad.revision])
        for guest in plan.guests {
            guard let table = plan.table(of: guest.id) else { continue }
            try execute(
                sql: "INSERT INTO seat (dugnad, invitee, number, atTable, isBound) VALUES (?, ?, ?, ?, ?)",
                arguments: [dugnad.id, guest.id.invitee, guest.id.number, table, plan.isBound(guest.id)])
        }
    }

    /// Who sat where is forgotten the day after, and who came when those who were invited are.
    func forgetSeats(at now: Moment) throws {
        let seated = try Dugnad.fetchAll(
            self,
            sql: "SELECT * FROM dugnad WHERE plannedEnd < ? AND id IN (SELECT dugnad FROM seatPlan)", arguments: [now])
        for dugnad in seated where dugnad.seatsEnd <= now {
            try execute(sql: "DELETE FROM seatPlan WHERE dugnad = ?", arguments: [dugnad.id])
        }
        try execute(
            literal: """
                DELETE FROM arrival WHERE dugnad IN (\(try over(at: now - Arrivals.kept)))
                """)
    }
}

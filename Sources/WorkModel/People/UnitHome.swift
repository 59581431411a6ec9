import GRDB
import Words

/// All that a unit's own page tells: its dugnader by year, and what is open.
package struct UnitHome: Sendable {
    /// The latest first.
    package let dugnader: [UnitDugnad]
    package let memberCount: Int
    package let invitedCount: Int
    /// Letters that somebody must look at.
    package let lettersToSeeTo: Int

    /// What goes on now, or the one whose day comes next.
    package func next(at now: Moment) -> UnitDugnad? {
        let going = dugnader.first { $0.dugnad.clock.isRunning && $0.dugnad.clock.trialSince == nil }
        return going ?? dugnader.last { $0.isAhead(at: now) }
    }

    /// In January, what is more than five years old, the latest first: somebody decides whether it is still needed.
    package func old(at now: Moment) -> [UnitDugnad] {
        guard NorwegianTime.isoDate(now).dropFirst(5).prefix(2) == "01" else { return [] }
        let limit = NorwegianTime.months(-60, after: now)
        return dugnader.filter { $0.dugnad.plannedEnd < limit }
    }

    /// Held, and with minutes that nobody has approved; the latest first.
    package func unapproved(at now: Moment) -> [UnitDugnad] {
        dugnader.filter { !$0.isAhead(at: now) && !$0.isApproved && $0.dugnad.clock.endedAt != nil }
    }
}

/// A dugnad as it stands in its unit's list.
package struct UnitDugnad: Sendable, Equatable {
    package let dugnad: Dugnad
    package let measures: Int
    /// How many came; nil when nobody has counted.
    package let came: Int?
    package let isApproved: Bool
    /// Earlier ones of the unit's that it builds on, the latest first.
    package let buildsOn: [Dugnad]

    /// It is still to be held. One that is called off is behind us.
    package func isAhead(at now: Moment) -> Bool {
        dugnad.cancelledAt == nil && dugnad.clock.endedAt == nil
            && (dugnad.isWithoutDay || dugnad.plannedEnd + .hours(12) > now)
    }

    package var year: Int { Int(NorwegianTime.isoDate(dugnad.plannedStart).prefix(4)) ?? 0 }
}

extension Units {
    package func home(of id: Unit.ID) async throws -> UnitHome {
        try await store.read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT dugnad.*,
                        (SELECT count(*) FROM measure WHERE measure.dugnad = dugnad.id AND way IS NULL) AS measureCount,
                        (SELECT sum(people) FROM attendance WHERE attendance.dugnad = dugnad.id) AS came,
                        EXISTS (SELECT 1 FROM approval WHERE approval.dugnad = dugnad.id AND reopenedAt IS NULL) AS isApproved
                    FROM dugnad WHERE unit = ? ORDER BY plannedStart DESC, id
                    """, arguments: [id])
            let all = try rows.map { try Dugnad(row: $0) }
            let earlier = try db.earlier(in: id)
            let dugnader = zip(all, rows).map { dugnad, row in
                UnitDugnad(
                    dugnad: dugnad, measures: row["measureCount"], came: row["came"], isApproved: row["isApproved"],
                    buildsOn: earlier[dugnad.id].map { ids in all.filter { ids.contains($0.id) } } ?? [])
            }
            let counts = try Row.fetchOne(
                db,
                sql: """
                    SELECT (SELECT count(*) FROM member WHERE unit = :unit) AS members,
                        (SELECT count(*) FROM colleagueInvitation WHERE unit = :unit AND until > :now) AS invited,
                        (SELECT count(*) FROM letter WHERE unit = :unit AND state IN ('unsure', 'refused', 'lying')) AS letters
                    """, arguments: ["unit": id, "now": try db.now])
            return UnitHome(
                dugnader: dugnader, memberCount: counts?["members"] ?? 0, invitedCount: counts?["invited"] ?? 0,
                lettersToSeeTo: counts?["letters"] ?? 0)
        }
    }

    /// A dugnad of a unit's.
    package func dugnad(_ id: Dugnad.ID, of unit: Unit.ID) async throws -> Dugnad {
        try await store.read { db in
            let dugnad = try db.dugnad(id)
            guard dugnad.unit == unit else { throw NotFound() }
            return dugnad
        }
    }
}

extension Database {
    /// Which of a unit's dugnader each of them builds on.
    fileprivate func earlier(in unit: Unit.ID) throws -> [Dugnad.ID: Set<Dugnad.ID>] {
        let links = try Forerunner.fetchAll(
            self,
            sql: """
                SELECT forerunner.* FROM forerunner JOIN dugnad ON dugnad.id = forerunner.dugnad WHERE dugnad.unit = ?
                """, arguments: [unit])
        return Dictionary(grouping: links, by: \.dugnad).mapValues { Set($0.map(\.earlier)) }
    }
}

import GRDB
import Words

/// How far a unit has come: what it began with, and the year after its latest dugnad.
package struct UnitProgress: Sendable, Equatable {
    /// How many have been written down as to be invited, to any of its dugnader.
    package let invitees: Int
    /// Some decision that carries the work is in place or on the way.
    package let isAnchored: Bool
    /// The year after the latest dugnad that was held; nil before the first.
    package let year: YearAfter?
}

/// What has been done since the latest dugnad was held.
package struct YearAfter: Sendable, Equatable {
    package let dugnad: Dugnad
    /// The day it was held: «2026-11-23».
    package let day: String
    package let measures: Int
    /// Somebody responsible has been written to, or something has been told or said of how it goes.
    package let hasBegun: Bool
    /// When something was last told or said of how any of its measures goes.
    package let lastHeard: Moment?
    /// How many of them nothing has been said of in the last quarter of the year, and that are not over.
    package let unsettled: Int
    /// The next, once it has a day.
    package let next: Dugnad?

    /// The day that comes so many months after.
    package func day(after months: Int) -> String {
        NorwegianTime.moment(day: day).map { NorwegianTime.isoDate(NorwegianTime.months(months, after: $0)) } ?? day
    }

    /// Something has been heard since a month before the day that comes so many months after.
    package func isHeard(after months: Int) -> Bool {
        lastHeard.map { NorwegianTime.isoDate($0) >= day(after: months - 1) } ?? false
    }
}

extension Units {
    package func progress(of unit: Unit.ID) async throws -> UnitProgress {
        try await store.read { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT (SELECT count(*) FROM invitee JOIN dugnad ON dugnad.id = invitee.dugnad
                            WHERE dugnad.unit = :unit) AS invitees,
                        EXISTS (SELECT 1 FROM anchoring JOIN dugnad ON dugnad.id = anchoring.dugnad
                            WHERE dugnad.unit = :unit AND state <> 'missing') AS isAnchored
                    """, arguments: ["unit": unit])
            return UnitProgress(
                invitees: row?["invitees"] ?? 0, isAnchored: row?["isAnchored"] ?? false, year: try db.year(of: unit))
        }
    }
}

extension Database {
    fileprivate func year(of unit: Unit.ID) throws -> YearAfter? {
        let now = try now
        // Young people's proposals are answered, and not followed up by them.
        let all = try dugnader(of: .unit(unit)).filter { !$0.variant.makesProposals && $0.cancelledAt == nil }
        guard let held = all.first(where: { $0.isBehind(at: now) }) else { return nil }
        let day = NorwegianTime.isoDate(held.plannedStart)
        let measures = try heard(of: held)
        let lastQuarter = YearAfter.lastQuarter(after: day)
        return YearAfter(
            dugnad: held, day: day, measures: measures.count,
            hasBegun: measures.contains { $0.isAsked || $0.last != nil }, lastHeard: measures.compactMap(\.last).max(),
            unsettled: measures.count { measure in
                !measure.isClosed && measure.last.map { NorwegianTime.isoDate($0) < lastQuarter } ?? true
            }, next: all.last { $0.isStillToBeHeld(at: now) })
    }

    private struct Heard {
        let isAsked: Bool
        let isClosed: Bool
        let last: Moment?
    }

    /// Of each measure that was agreed on: whether somebody has been written to, and when something was last said of it.
    private func heard(of dugnad: Dugnad) throws -> [Heard] {
        try Row.fetchAll(
            self,
            sql: """
                SELECT EXISTS (SELECT 1 FROM ownedMeasure WHERE ownedMeasure.measure = measure.id) AS isAsked,
                    coalesce(followUp.state, 'notBegun') IN ('done', 'putAway') AS isClosed,
                    (SELECT max(at) FROM measureChange WHERE measureChange.measure = measure.id
                        AND what IN ('stateSet', 'told', 'milestoneReached')) AS last
                FROM measure LEFT JOIN followUp ON followUp.measure = measure.id
                WHERE measure.dugnad = ? AND way IS NULL
                """, arguments: [dugnad.id]
        ).map { Heard(isAsked: $0["isAsked"], isClosed: $0["isClosed"], last: $0["last"]) }
    }
}

extension YearAfter {
    /// «Siden sist» is asked when nine months have gone.
    fileprivate static func lastQuarter(after day: String) -> String {
        NorwegianTime.moment(day: day).map { NorwegianTime.isoDate(NorwegianTime.months(9, after: $0)) } ?? day
    }
}

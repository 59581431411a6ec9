import GRDB
import Words

/// What Home tells of the board, in two numbers and without reading all of it.
extension MeasureOwners {
    /// How many measures wait for the contact person, and how many stand still.
    package func toSeeTo(in unit: Unit.ID) async throws -> (waiting: Int, standing: Int) {
        try await store.read { db in (try db.countNeedingSomebody(in: unit), try db.countStanding(in: unit)) }
    }
}

extension Database {
    fileprivate func countNeedingSomebody(in unit: Unit.ID) throws -> Int {
        try Int.fetchOne(
            self,
            sql: "SELECT count(*) FROM \(Database.measuresOfUnit) AND (\(Database.needSomebody))",
            arguments: ["unit": unit]) ?? 0
    }

    /// Only what nobody has said anything of lately can stand still, and it is looked at one by one.
    fileprivate func countStanding(in unit: Unit.ID) throws -> Int {
        let now = try now
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT coalesce(followUp.state, 'notBegun') AS state, deadline, \(Database.heardAt) AS heardAt,
                    (SELECT group_concat(day, ' ') FROM milestone
                        WHERE milestone.measure = measure.id AND doneOn IS NULL) AS days
                FROM \(Database.measuresOfUnit) AND coalesce(followUp.state, 'notBegun') IN ('notBegun', 'underWay')
                    AND \(Database.heardAt) <= :lately AND NOT (\(Database.needSomebody))
                    AND NOT EXISTS (SELECT 1 FROM measureAside WHERE measureAside.measure = measure.id AND until > :now)
                """,
            arguments: ["unit": unit, "now": now, "lately": now - .days(Standstill.daysAfterDate - 1)])
        return rows.count { row in
            guard let state = MeasureState(rawValue: row["state"]) else { return false }
            let days = (row["days"] as String?)?.split(separator: " ").map(String.init) ?? []
            let dates = days + [row["deadline"] as String?].compactMap(\.self)
            return Standstill(state, dates: dates, heardAt: row["heardAt"], asideUntil: nil, at: now) != nil
        }
    }

    /// Those that are not only tried out.
    private static let measuresOfUnit = """
        measure LEFT JOIN followUp ON followUp.measure = measure.id
        WHERE measure.unit = :unit AND NOT EXISTS (
            SELECT 1 FROM dugnad WHERE dugnad.id = measure.dugnad AND trialSince IS NOT NULL)
        """

    /// When something was last said of it or changed in it.
    private static let heardAt = """
        max(measure.madeAt, coalesce(
            (SELECT max(at) FROM measureChange WHERE measureChange.measure = measure.id), measure.madeAt))
        """

    /// What has been told waits for a decision; or it is to be done, and is nobody's any more, or a letter did not arrive.
    private static let needSomebody = """
        EXISTS (SELECT 1 FROM ownersWord WHERE ownersWord.measure = measure.id AND waits = 1)
        OR (coalesce(followUp.state, 'notBegun') NOT IN ('done', 'putAway') AND (
            EXISTS (
                SELECT 1 FROM ownedMeasure JOIN measureOwner ON measureOwner.id = ownedMeasure.owner
                WHERE ownedMeasure.measure = measure.id AND ending IS NULL AND address IS NOT NULL AND EXISTS (
                    SELECT 1 FROM letter WHERE letter.owner = measureOwner.id AND \(Database.isUnreached("owner"))))
            OR (NOT EXISTS (SELECT 1 FROM ownedMeasure WHERE ownedMeasure.measure = measure.id AND ending IS NULL)
                AND EXISTS (
                    SELECT 1 FROM ownedMeasure LEFT JOIN measureOwner AS following ON following.id = passedTo
                    WHERE ownedMeasure.measure = measure.id AND (ending = 'notOurs' OR following.said = 'stop')))))
        """
}

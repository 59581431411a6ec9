import GRDB
import Words

/// Reminders: chosen and written in one go, each address once a day at most.
extension MeasureOwners {
    /// Writes to those who have said yes and have something due, one letter each, and counts everything until today as
    /// reminded of: who has slept for a week sends one letter, not seven. On working days outside the quiet weeks, by day.
    ///
    /// - Returns: how many letters were made.
    @discardableResult
    package func remind() async throws -> Int {
        let isDue = try await store.read { db in
            try Rhythm.dayOfLetters(at: db.now).map { try db.hasSomebodyToCount(through: $0) } ?? false
        }
        guard isDue else { return 0 }
        return try await store.write { db in
            guard let today = Rhythm.dayOfLetters(at: try db.now), try db.hasSomebodyToCount(through: today) else {
                return 0
            }
            let count = try db.writeReminders(of: today, after: try db.occasionsAfterDugnader(through: today))
            try db.execute(
                sql: "UPDATE measureOwner SET remindedThrough = :today WHERE said = 'yes' AND remindedThrough < :today",
                arguments: ["today": today])
            return count
        }
    }
}

extension Database {
    fileprivate func hasSomebodyToCount(through today: String) throws -> Bool {
        try Bool.fetchOne(
            self,
            sql: "SELECT EXISTS (SELECT 1 FROM measureOwner WHERE said = 'yes' AND remindedThrough < ?)",
            arguments: [today]) ?? false
    }

    /// The days that come so many months after a dugnad, of dugnader whose measures somebody is to be reminded of: as a
    /// JSON list of pairs. There are as many as there are dugnader, and not as many as there are letters.
    fileprivate func occasionsAfterDugnader(through today: String) throws -> String {
        let earliest = try String.fetchOne(
            self, sql: "SELECT min(remindedThrough) FROM measureOwner WHERE said = 'yes'")
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT dugnad.id, dugnad.plannedStart, dugnad.unit FROM dugnad WHERE dugnad.unit IS NOT NULL AND EXISTS (
                    SELECT 1 FROM measure JOIN ownedMeasure ON ownedMeasure.measure = measure.id
                    WHERE measure.dugnad = dugnad.id AND ending IS NULL)
                -- One without a day has a place in the calendar, which nobody is to be reminded of.
                AND (plannedFor IS NULL OR (startedAt IS NOT NULL AND trialSince IS NULL))
                """)
        var rhythms: [Unit.ID: Rhythm] = [:]
        var pairs: [String] = []
        for row in rows {
            let unit: Unit.ID = row["unit"]
            let rhythm = try rhythms[unit] ?? self.rhythm(of: unit).rhythm
            rhythms[unit] = rhythm
            let day = NorwegianTime.isoDate(row["plannedStart"] as Moment)
            for due in rhythm.days(after: day) where due <= today && due > (earliest ?? "") {
                pairs.append("[\"\(row["id"] as Dugnad.ID)\",\"\(due)\"]")
            }
        }
        return "[\(pairs.joined(separator: ","))]"
    }

    /// A letter to each who has an open measure with an occasion that has not been reminded of. Whoever could not be
    /// reached is not written to again. It goes from each who is willing to what is theirs, and not by way of all that the
    /// unit has.
    fileprivate func writeReminders(of today: String, after occasions: String) throws -> Int {
        let before = totalChangesCount
        try execute(
            sql: """
                WITH occasion (dugnad, day) AS MATERIALIZED (
                    SELECT value ->> 0, value ->> 1 FROM json_each(:occasions)
                ),
                willing AS MATERIALIZED (
                    SELECT measureOwner.*, unit.language AS tongue,
                        CASE WHEN reminderRhythm.unit IS NULL THEN :usual ELSE daysBefore END AS days
                    FROM measureOwner JOIN unit ON unit.id = measureOwner.unit
                    LEFT JOIN reminderRhythm ON reminderRhythm.unit = unit.id
                    WHERE said = 'yes' AND address IS NOT NULL AND unit.confirmedAt IS NOT NULL
                        AND remindedThrough < :today AND NOT EXISTS (
                            SELECT 1 FROM letter WHERE letter.owner = measureOwner.id AND \(Database.isUnreached("owner")))
                ),
                due AS (
                    SELECT willing.id AS owner, measure.id AS measure
                    FROM willing CROSS JOIN ownedMeasure ON ownedMeasure.owner = willing.id AND ending IS NULL
                    CROSS JOIN measure ON measure.id = ownedMeasure.measure AND measure.unit = willing.unit
                    LEFT JOIN followUp ON followUp.measure = measure.id
                    WHERE coalesce(followUp.state, 'notBegun') IN ('notBegun', 'underWay')
                    -- What the contact person has asked about today is not asked about once more.
                    AND NOT EXISTS (SELECT 1 FROM letter
                        WHERE purpose = 'ownerQuestion ' || willing.id || ' ' || measure.id || ' ' || :today)
                    AND (
                        date(measure.deadline, '-' || days || ' days') > remindedThrough
                            AND date(measure.deadline, '-' || days || ' days') <= :today
                        OR EXISTS (SELECT 1 FROM milestone WHERE milestone.measure = measure.id AND doneOn IS NULL
                            AND date(day, '-' || days || ' days') > remindedThrough
                            AND date(day, '-' || days || ' days') <= :today)
                        OR EXISTS (SELECT 1 FROM occasion WHERE occasion.dugnad = measure.dugnad
                            AND occasion.day > remindedThrough))
                )
                INSERT INTO letter (id, unit, purpose, kind, address, addressKey, language, site, owner, told, state,
                    madeAt, tries)
                SELECT lower(hex(randomblob(16))), willing.unit, 'ownerReminder ' || willing.id || ' ' || :today,
                    'ownerReminder', address, addressKey, tongue, site, willing.id,
                    substr(group_concat(due.measure, ' '), 1, :longest), 'waiting', :now, 0
                FROM due JOIN willing ON willing.id = due.owner WHERE true GROUP BY willing.id
                ON CONFLICT (purpose) DO NOTHING
                """,
            arguments: [
                "occasions": occasions, "usual": Rhythm.usual.daysBefore, "today": today, "now": try now,
                "longest": OwnerLetter.mostMeasures * 33 - 1,
            ])
        return totalChangesCount - before
    }
}

import GRDB
import Words

/// When addresses go.
extension Database {
    /// Nothing is theirs any more, so nobody is to know where they are: the address goes with its letters, and with the
    /// last trace of a measure the links too.
    func forgetIdle(_ owner: MeasureOwner.ID) throws {
        let counts = try Row.fetchOne(
            self,
            sql:
                "SELECT count(*) AS every, count(*) FILTER (WHERE ending IS NULL) AS active FROM ownedMeasure WHERE owner = ?",
            arguments: [owner])
        guard let counts, (counts["active"] as Int) == 0 else { return }
        if (counts["every"] as Int) == 0 {
            // Written in anew they have had as many letters as they have had.
            try keepCounting("owner = ?", [owner])
            try execute(sql: "DELETE FROM measureOwner WHERE id = ?", arguments: [owner])
            try pruneFingerprints()
        } else {
            try forgetAddresses(of: [owner])
        }
    }

    /// - Parameter said: what they have said, when it is that which they are forgotten for.
    func forgetAddresses(of owners: [MeasureOwner.ID], said: MeasureOwner.Said? = nil) throws {
        for owner in owners {
            if let there = try MeasureOwner.fetchOne(self, key: owner) { try keepFingerprint(of: there) }
            try execute(sql: "DELETE FROM letter WHERE owner = ?", arguments: [owner.description])
            try execute(
                sql: """
                    UPDATE measureOwner SET address = NULL, addressKey = NULL, said = coalesce(:said, said),
                        saidAt = CASE WHEN :said IS NULL THEN saidAt ELSE :now END
                    WHERE id = :owner
                    """, arguments: ["owner": owner, "said": said?.rawValue, "now": try now])
        }
    }

    /// Of those who have not said yes the address goes thirty days after the first letter, or after a no that came later;
    /// of those who have, with all that is kept of them, a year after the last of their measures was closed; and at once
    /// when none is theirs.
    func pruneOwners(at now: Moment) throws {
        let limit = NorwegianTime.months(-MeasureOwner.monthsAfterTheLast, after: now)
        let over = """
            SELECT id FROM measureOwner WHERE NOT EXISTS (
                SELECT 1 FROM ownedMeasure LEFT JOIN followUp ON followUp.measure = ownedMeasure.measure
                WHERE ownedMeasure.owner = measureOwner.id AND CASE WHEN ending IS NULL
                    THEN coalesce(state, 'notBegun') NOT IN ('done', 'putAway') OR followUp.since > :day
                    ELSE endedAt > :limit END)
            AND NOT EXISTS (SELECT 1 FROM ownedMeasure WHERE passedTo = measureOwner.id AND endedAt > :limit)
            """
        try execute(
            sql: "DELETE FROM measureOwner WHERE id IN (\(over))",
            arguments: ["day": NorwegianTime.isoDate(limit), "limit": limit])
        let idle = try MeasureOwner.ID.fetchAll(
            self,
            sql: """
                SELECT id FROM measureOwner WHERE address IS NOT NULL AND (
                    (said IS NOT 'yes' AND CASE WHEN said = 'no' AND saidAt > askedAt + :kept THEN saidAt ELSE askedAt END
                        <= :now - :kept)
                    OR NOT EXISTS (SELECT 1 FROM ownedMeasure WHERE owner = measureOwner.id AND ending IS NULL))
                """, arguments: ["now": now.milliseconds, "kept": MeasureOwner.silentIsKept.milliseconds])
        try forgetAddresses(of: idle)
        try pruneFingerprints()
        // One that did not arrive is known as long as none has since.
        try execute(
            sql: """
                DELETE FROM letter WHERE owner IS NOT NULL AND state = 'refused' AND madeAt <= ?
                AND NOT (\(Database.isUnreached("owner")))
                """, arguments: [now - MeasureOwner.silentIsKept])
        // Each day has a letter of its own, so what has gone long ago need not be known.
        try execute(
            sql: "DELETE FROM letter WHERE owner IS NOT NULL AND state IN ('sent', 'delivered') AND madeAt <= ?",
            arguments: [now - MeasureOwner.silentIsKept])
    }

    /// What was due before a backup was put back may have gone after the copy, and is not sent once more.
    func countReminded(through day: String) throws {
        let day = QuietDays.lastDayOfLetters(through: day)
        try execute(
            sql: "UPDATE measureOwner SET remindedThrough = max(remindedThrough, :day) WHERE said = 'yes'",
            arguments: ["day": day])
    }
}

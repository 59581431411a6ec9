import GRDB
import Words

/// That a measure was put together with another, or divided: told to those responsible for it, once, in a plain letter.
extension MeasureOwners {
    /// Writes to those who have said yes, one letter each for all that has changed. It goes as reminders do: on working
    /// days outside the quiet weeks, by day, and never beside a reminder of the same day.
    ///
    /// - Returns: how many letters were made.
    @discardableResult
    package func tellOfChanges() async throws -> Int {
        let isDue = try await store.read { db in
            try Rhythm.dayOfLetters(at: db.now).map { try !db.changedOwned(through: $0).isEmpty } ?? false
        }
        guard isDue else { return 0 }
        return try await store.write { db in
            guard let today = Rhythm.dayOfLetters(at: try db.now) else { return 0 }
            let changed = try db.changedOwned(through: today)
            for one in changed {
                let purpose = "ownerChanged \(one.owner.id) \(today)"
                try db.writeToOwner(.ownerChanged, one.owner, purpose: purpose, about: one.measures)
            }
            return changed.count
        }
    }
}

extension Database {
    /// Who has not been told that something of theirs is a part of another now, or is two: within a month, which is longer
    /// than any quiet weeks. What was taken out of the drawer again is told of to nobody, and whoever could not be reached
    /// is not written to.
    fileprivate func changedOwned(through today: String) throws -> [(owner: MeasureOwner, measures: [Measure.ID])] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT DISTINCT measureOwner.id AS owner, measureLink.measure AS measure
                FROM measureLink JOIN measure ON measure.id = measureLink.measure
                JOIN followUp ON followUp.measure = measure.id AND followUp.state = 'putAway'
                JOIN ownedMeasure ON ownedMeasure.measure = measure.id AND ending IS NULL
                JOIN measureOwner ON measureOwner.id = ownedMeasure.owner AND measureOwner.unit = measure.unit
                JOIN unit ON unit.id = measure.unit AND unit.confirmedAt IS NOT NULL
                WHERE measureLink.at > :since AND said = 'yes' AND address IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM letter WHERE letter.owner = measureOwner.id
                        AND kind = 'ownerChanged' AND instr(told, measure.id) > 0)
                    AND NOT EXISTS (SELECT 1 FROM letter
                        WHERE purpose IN ('ownerReminder ' || measureOwner.id || ' ' || :today,
                            'ownerChanged ' || measureOwner.id || ' ' || :today))
                    AND NOT EXISTS (
                        SELECT 1 FROM letter WHERE letter.owner = measureOwner.id AND \(Database.isUnreached("owner")))
                ORDER BY measureOwner.id, measureLink.measure
                """, arguments: ["since": try now - .days(30), "today": today])
        let measures = Dictionary(
            grouping: rows.map { ($0["owner"] as MeasureOwner.ID, $0["measure"] as Measure.ID) }, by: \.0)
        return try measures.keys.sorted { "\($0)" < "\($1)" }.compactMap { id in
            try MeasureOwner.fetchOne(self, key: id).map { owner in
                (owner, Array((measures[id] ?? []).map(\.1).prefix(OwnerLetter.mostMeasures)))
            }
        }
    }

    /// What each of some measures became, as it is called now: those that are a part of another, or are two.
    func became(_ measures: [Measure.ID]) throws -> [Measure.ID: OwnerLetter.Change] {
        var changes: [Measure.ID: OwnerLetter.Change] = [:]
        for id in measures {
            let links = try MeasureLink.fetchAll(
                self, sql: "SELECT * FROM measureLink WHERE measure = ? ORDER BY at, became", arguments: [id])
            guard let how = links.last?.how else { continue }
            let names = try links.filter { $0.how == how }.compactMap {
                try Measure.fetchOne(self, key: $0.became)?.shortText
            }
            if !names.isEmpty { changes[id] = OwnerLetter.Change(how: how, names: names) }
        }
        return changes
    }
}

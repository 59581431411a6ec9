import GRDB
import Words

extension Database {
    /// - Throws: `NotFound` when it is another unit's.
    func sinceLast(_ id: SinceLast.ID, of unit: Unit.ID) throws -> SinceLast {
        guard let since = try SinceLast.fetchOne(self, key: id), since.unit == unit else { throw NotFound() }
        return since
    }

    /// As many questions whatever the plan holds: one for each kind of row.
    func report(of since: SinceLast) throws -> SinceReport {
        let unit = since.unit
        func rows<Kept: FetchableRecord>(_ table: String, _ rest: String) throws -> [Kept] {
            try Kept.fetchAll(
                self,
                sql: """
                    SELECT \(table).* FROM measure JOIN \(table) ON \(table).measure = measure.id
                    WHERE measure.unit = ? \(rest)
                    """, arguments: [unit])
        }
        let kinds = MeasureChange.kindsInStories.map { "'\($0.rawValue)'" }.joined(separator: ", ")
        let changes: [MeasureChange] = try rows(
            "measureChange",
            "AND (what IN (\(kinds)) OR what = 'edited' AND about = 'text') ORDER BY measureChange.measure, number")
        let told: [OwnersWord] = try rows("ownersWord", "ORDER BY ownersWord.at, ownersWord.id")
        let links: [MeasureLink] = try rows("measureLink", "ORDER BY measureLink.at, measureLink.became")
        let carried = try Measure.ID.fetchSet(
            self, sql: "SELECT measure FROM carriedMeasure WHERE dugnad = ?", arguments: [since.fromDugnad])
        let edits = try SinceEdit.fetchAll(
            self, sql: "SELECT * FROM sinceEdit WHERE sinceLast = ?", arguments: [since.id])
        let dugnader = try dugnader(of: .unit(unit))
        return SinceReport(
            since,
            SinceSources(
                plan: try plan(of: .unit(unit)), dugnader: dugnader,
                days: Dictionary(dugnader.map { ($0.id, $0.dayHeld) }, uniquingKeysWith: { first, _ in first }),
                changes: Dictionary(grouping: changes, by: \.measure), told: Dictionary(grouping: told, by: \.measure),
                links: Dictionary(grouping: links, by: \.measure), carried: carried,
                edits: Dictionary(edits.map { ($0.measure, $0) }, uniquingKeysWith: { first, _ in first })))
    }
}

import GRDB
import Words

/// Those who are responsible for a unit's measures, as whoever follows up sees them: who has been asked, who may be
/// reminded, what waits for a decision, and what stands still.
package struct OwnersBoard: Sendable {
    /// Those that are not over, by date; and those that are, when something of theirs waits for a decision.
    package let rows: [Row]
    package let rhythm: Rhythm
    /// The version of the rhythm to begin a change from.
    package let rhythmVersion: Int
    package let isConfirmed: Bool

    package struct Row: Sendable, Identifiable {
        package let measure: Measure
        package let followUp: FollowUp
        package let owners: [OwnerLine]
        /// What has been told, the latest first.
        package let words: [OwnersWord]
        /// What those wrote who said that it was not theirs, the latest first.
        package let suggestions: [String]
        package let standstill: Standstill?

        package var id: Measure.ID { measure.id }
        /// What the contact person has not decided on; the latest.
        package var waiting: OwnersWord? { words.first(where: \.waits) }
        /// Somebody may be written to, or has been.
        package var hasOwner: Bool { owners.contains(where: \.relation.isActive) }
        /// Nobody is, and somebody has said that it was not theirs, or given it to those who want no letters.
        package var isNobodys: Bool { !hasOwner && owners.contains { $0.isNotTheirs || $0.nextHasStopped } }
        /// Somebody has said that it was not theirs.
        package var isDisowned: Bool { owners.contains(where: \.isNotTheirs) }
        /// A letter could not be delivered, and nobody else has it.
        package var isUnreachable: Bool { owners.contains { $0.relation.isActive && $0.reach == .unreachable } }
        package var needsSomebody: Bool { waiting != nil || isNobodys || isUnreachable }
    }

    package var toSeeTo: [Row] { rows.filter(\.needsSomebody) }
    package var standing: [Row] { rows.filter { $0.standstill != nil && !$0.needsSomebody } }
    package var unasked: [Row] { rows.filter { !$0.hasOwner && $0.followUp.state.isAlive } }
    package var asked: [Row] { rows.filter { !$0.owners.isEmpty } }
}

extension MeasureOwners {
    /// - Throws: `NotFound` for whoever does not work in the unit.
    package func board(of unit: Unit.ID, by actor: Actor) async throws -> OwnersBoard {
        try await store.read { db in
            try db.require(.work, of: actor, in: unit)
            return try db.ownersBoard(of: unit)
        }
    }

    /// One measure of it, whether it is over or not.
    package func row(of measure: Measure.ID, in unit: Unit.ID, by actor: Actor) async throws -> OwnersBoard.Row {
        try await store.read { db in
            try db.require(.work, of: actor, in: unit)
            let row = try db.ownersRows(of: unit, where: "measure.id = :measure", ["measure": measure]).first
            guard let row else { throw NotFound() }
            return row
        }
    }
}

extension Database {
    func ownersBoard(of unit: Unit.ID) throws -> OwnersBoard {
        let open = """
            coalesce(followUp.state, 'notBegun') NOT IN ('done', 'putAway')
            OR EXISTS (SELECT 1 FROM ownersWord WHERE ownersWord.measure = measure.id AND waits = 1)
            """
        let (rhythm, version) = try rhythm(of: unit)
        return OwnersBoard(
            rows: try ownersRows(of: unit, where: open), rhythm: rhythm, rhythmVersion: version,
            isConfirmed: try self.unit(unit).isConfirmed)
    }

    /// All that is asked for, in as many questions for five hundred measures as for one.
    func ownersRows(
        of unit: Unit.ID, where which: String, _ more: [String: (any DatabaseValueConvertible)?] = [:]
    ) throws -> [OwnersBoard.Row] {
        let arguments = StatementArguments(more.merging(["unit": unit]) { first, _ in first })
        let those = """
            SELECT measure.id FROM measure LEFT JOIN followUp ON followUp.measure = measure.id
            WHERE measure.unit = :unit AND (\(which)) AND NOT EXISTS (
                SELECT 1 FROM dugnad WHERE dugnad.id = measure.dugnad AND trialSince IS NOT NULL)
            """
        let measures = try Measure.fetchAll(
            self,
            sql: """
                SELECT * FROM measure WHERE id IN (\(those))
                ORDER BY deadline IS NULL, deadline, madeAt, position, id
                """, arguments: arguments)
        func byMeasure<Row: FetchableRecord>(_ sql: String, _ key: (Row) -> Measure.ID) throws -> [Measure.ID: [Row]] {
            Dictionary(grouping: try Row.fetchAll(self, sql: sql, arguments: arguments), by: key)
        }
        let followUps: [Measure.ID: [FollowUp]] = try byMeasure(
            "SELECT * FROM followUp WHERE measure IN (\(those))", \.measure)
        let words: [Measure.ID: [OwnersWord]] = try byMeasure(
            "SELECT * FROM ownersWord WHERE measure IN (\(those)) ORDER BY at DESC, rowid DESC", \.measure)
        let owned: [Measure.ID: [OwnedMeasure]] = try byMeasure(
            "SELECT * FROM ownedMeasure WHERE measure IN (\(those)) ORDER BY since, owner", \.measure)
        let lines: [Measure.ID: [MeasureChange]] = try byMeasure(
            """
            SELECT * FROM measureChange WHERE measure IN (\(those)) AND what = 'notOurs' AND words IS NOT NULL
            ORDER BY number DESC
            """, \.measure)
        let people = try ownersOfUnit(unit)
        let signs = try signsOfLife(those, arguments)
        let now = try now
        return measures.map { measure in
            let followUp = followUps[measure.id]?.first ?? FollowUp(of: measure)
            let sign = signs[measure.id]
            let dates = (sign?.dates ?? []) + [measure.deadline].compactMap(\.self)
            return OwnersBoard.Row(
                measure: measure, followUp: followUp,
                owners: (owned[measure.id] ?? []).compactMap { people.line(of: $0) },
                words: words[measure.id] ?? [],
                suggestions: (lines[measure.id] ?? []).compactMap(\.words),
                standstill: Standstill(
                    followUp.state, dates: dates, heardAt: max(sign?.heardAt ?? measure.madeAt, measure.madeAt),
                    asideUntil: sign?.asideUntil, at: now))
        }
    }

    private typealias Sign = (heardAt: Moment?, asideUntil: Moment?, dates: [String])

    /// When something was last said or changed, until when it is put aside, and the days of what has not been reached.
    private func signsOfLife(_ those: String, _ arguments: StatementArguments) throws -> [Measure.ID: Sign] {
        let rows = try Row.fetchAll(
            self,
            sql: """
                SELECT measure.id, (SELECT max(at) FROM measureChange WHERE measureChange.measure = measure.id) AS heardAt,
                    (SELECT until FROM measureAside WHERE measureAside.measure = measure.id) AS asideUntil,
                    (SELECT group_concat(day, ' ') FROM milestone
                        WHERE milestone.measure = measure.id AND doneOn IS NULL) AS days
                FROM measure WHERE measure.id IN (\(those))
                """, arguments: arguments)
        return Dictionary(
            rows.map { row in
                let days = (row["days"] as String?)?.split(separator: " ").map(String.init) ?? []
                return (row["id"] as Measure.ID, (row["heardAt"], row["asideUntil"], days) as Sign)
            }
        ) { first, _ in first }
    }

    private func ownersOfUnit(_ unit: Unit.ID) throws -> OwnersOfUnit {
        let owners = try MeasureOwner.fetchAll(
            self, sql: "SELECT * FROM measureOwner WHERE unit = ?", arguments: [unit])
        let unreached = try MeasureOwner.ID.fetchSet(
            self, sql: Database.unreached("owner", within: "unit"), arguments: [unit])
        let waiting = try MeasureOwner.ID.fetchSet(
            self,
            sql: """
                SELECT owner FROM letter WHERE unit = ? AND owner IS NOT NULL
                GROUP BY owner HAVING min(state = 'waiting') = 1
                """, arguments: [unit])
        return OwnersOfUnit(
            owners: Dictionary(owners.map { ($0.id, $0) }) { first, _ in first }, unreached: unreached,
            waiting: waiting)
    }
}

/// Everybody whom a unit writes to about measures, and how their letters have gone.
private struct OwnersOfUnit {
    let owners: [MeasureOwner.ID: MeasureOwner]
    let unreached: Set<MeasureOwner.ID>
    let waiting: Set<MeasureOwner.ID>

    func line(of relation: OwnedMeasure) -> OwnerLine? {
        guard let owner = owners[relation.owner] else { return nil }
        let next = relation.passedTo.flatMap { owners[$0] }
        return OwnerLine(
            owner: owner, relation: relation, next: next?.address, nextHasStopped: next?.said == .stop,
            reach: reach(owner))
    }

    private func reach(_ owner: MeasureOwner) -> OwnerLine.Reach {
        if owner.said == .stop { return .stopped }
        guard owner.address != nil else {
            return switch owner.said {
            case .yes: .forgotten
            case .no: .declined
            case .stop, nil: .silent
            }
        }
        if unreached.contains(owner.id) { return .unreachable }
        switch owner.said {
        case .yes: return .yes
        case .no: return .no
        case .stop, nil: return waiting.contains(owner.id) ? .toBeAsked : .asked
        }
    }
}

import GRDB
import Words

/// What hangs together across a unit's dugnader: measures put together and divided, those that come along to another
/// dugnad, and what has been done since last with what people have written in it. What is published stays where it was.
struct SinceInFile: Codable, Sendable {
    var links: [MeasureLink] = []
    var carried: [CarriedMeasure] = []
    var reports: [Report] = []
    var edits: [SinceEdit] = []

    struct Report: Codable, Sendable {
        let id: SinceLast.ID
        let fromDugnad: Dugnad.ID?
        let fromDay: String
        let toDugnad: Dugnad.ID?
        let toDay: String
        let madeAt: Moment
    }

    static let most = 10_000

    var isEmpty: Bool { links.isEmpty && carried.isEmpty && reports.isEmpty }

    /// Each row is as it may be, and what somebody has written is of one that is here. What a row points at may be elsewhere.
    var hangsTogether: Bool {
        let all = [links.count, carried.count, reports.count, edits.count].allSatisfy { $0 <= SinceInFile.most }
        let ids = Set(reports.map(\.id))
        return all && ids.count == reports.count && links.allSatisfy { $0.measure != $0.became }
            && reports.allSatisfy(SinceInFile.isSound)
            && edits.allSatisfy { ids.contains($0.sinceLast) && SinceInFile.isSound($0) }
            && Set(edits.map { "\($0.sinceLast) \($0.measure)" }).count == edits.count
    }

    private static func isSound(_ report: Report) -> Bool {
        [report.fromDay, report.toDay].allSatisfy { Day(typed: $0)?.iso == $0 }
    }

    private static func isSound(_ edit: SinceEdit) -> Bool {
        PlainText.length(of: edit.text) <= TypedText.longest && PlainText.lines(edit.text) == edit.text
            && (edit.sawFingerprint.isEmpty || Fingerprint.isOne(edit.sawFingerprint))
            && (1...900_000_000).contains(edit.version)
    }
}

extension Database {
    func sinceInFile(of unit: Unit.ID) throws -> SinceInFile {
        let reports = try SinceLast.fetchAll(
            self, sql: "SELECT * FROM sinceLast WHERE unit = ? ORDER BY madeAt, id", arguments: [unit])
        return SinceInFile(
            links: try MeasureLink.fetchAll(
                self,
                sql: """
                    SELECT measureLink.* FROM measureLink JOIN measure ON measure.id = measureLink.measure
                    JOIN measure AS later ON later.id = measureLink.became
                    WHERE measure.unit = ?1 AND later.unit = ?1 ORDER BY measureLink.measure, measureLink.became
                    """, arguments: [unit]),
            carried: try CarriedMeasure.fetchAll(
                self,
                sql: """
                    SELECT carriedMeasure.* FROM carriedMeasure JOIN measure ON measure.id = carriedMeasure.measure
                    JOIN dugnad ON dugnad.id = carriedMeasure.dugnad
                    WHERE measure.unit = ?1 AND dugnad.unit = ?1 ORDER BY carriedMeasure.measure, carriedMeasure.dugnad
                    """, arguments: [unit]),
            reports: reports.map { report in
                SinceInFile.Report(
                    id: report.id, fromDugnad: report.fromDugnad, fromDay: report.fromDay, toDugnad: report.toDugnad,
                    toDay: report.toDay, madeAt: report.madeAt)
            },
            edits: try SinceEdit.fetchAll(
                self,
                sql: """
                    SELECT sinceEdit.* FROM sinceEdit JOIN sinceLast ON sinceLast.id = sinceEdit.sinceLast
                    JOIN measure ON measure.id = sinceEdit.measure
                    WHERE sinceLast.unit = ?1 AND measure.unit = ?1 ORDER BY sinceEdit.sinceLast, sinceEdit.measure
                    """, arguments: [unit]))
    }

    /// What is here already is left as it is, and what points at something that is not the unit's here is passed over.
    func put(_ since: SinceInFile, into unit: Unit.ID) throws {
        let measures = try Measure.ID.fetchSet(
            self, sql: "SELECT id FROM measure WHERE unit = ?", arguments: [unit])
        let dugnader = try Dugnad.ID.fetchSet(self, sql: "SELECT id FROM dugnad WHERE unit = ?", arguments: [unit])
        for link in since.links where measures.contains(link.measure) && measures.contains(link.became) {
            try link.insert(self, onConflict: .ignore)
        }
        for one in since.carried where measures.contains(one.measure) && dugnader.contains(one.dugnad) {
            try one.insert(self, onConflict: .ignore)
        }
        var new: Set<SinceLast.ID> = []
        for report in since.reports where try !SinceLast.exists(self, key: report.id) {
            func here(_ id: Dugnad.ID?) -> Dugnad.ID? { id.flatMap { dugnader.contains($0) ? $0 : nil } }
            try SinceLast(
                id: report.id, unit: unit, fromDugnad: here(report.fromDugnad), fromDay: report.fromDay,
                toDugnad: here(report.toDugnad), toDay: report.toDay, madeAt: report.madeAt
            ).insert(self)
            new.insert(report.id)
        }
        for edit in since.edits where new.contains(edit.sinceLast) && measures.contains(edit.measure) {
            try edit.insert(self)
        }
    }
}

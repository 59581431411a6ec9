import GRDB
import Words

/// What a measure remembers of where it came from, for when that is gone.
extension Database {
    /// Keeps how many tables, and who else, measures came from, on top of what is kept already.
    ///
    /// - Parameter condition: which measures, in SQL.
    func keepVoices(ofMeasuresWhere condition: String, _ arguments: StatementArguments) throws {
        let notes = """
            measureOrigin LEFT JOIN clusterNote ON clusterNote.cluster = measureOrigin.cluster
            JOIN note ON note.id = coalesce(measureOrigin.note, clusterNote.note)
            WHERE measureOrigin.measure = measure.id
                AND (note.text = '' OR note.deletedAt IS NULL AND note.hiddenAt IS NULL)
            """
        func kept(_ column: String, _ value: String, _ which: String) -> String {
            """
            \(column) = (SELECT json_group_array(value) FROM (
                SELECT value FROM json_each(coalesce(measure.\(column), '[]'))
                UNION SELECT \(value) FROM \(notes) AND note.groupNumber \(which)))
            """
        }
        try execute(
            sql: """
                UPDATE measure SET \(kept("fromGroups", "note.groupNumber", "IS NOT NULL")),
                    \(kept("fromOthers", "coalesce(note.source, 'dugnad')", "IS NULL"))
                WHERE \(condition)
                """, arguments: arguments)
    }

    /// Says in a unit's measures what their dugnad was, before it goes.
    func keepOrigin(of dugnad: Dugnad) throws {
        // What is tried out is nothing that anybody has agreed on.
        guard !dugnad.isTrial else {
            return try execute(sql: "DELETE FROM measure WHERE dugnad = ?", arguments: [dugnad.id])
        }
        try keepVoices(ofMeasuresWhere: "measure.dugnad = ? AND measure.unit IS NOT NULL", [dugnad.id])
        try keepDay(of: dugnad)
        try execute(
            sql: """
                UPDATE measure SET fromName = ?, fromYear = ?, fromVariant = ? WHERE dugnad = ? AND unit IS NOT NULL
                """,
            arguments: [
                PlainText.cut(dugnad.titleAndPlace ?? dugnad.nameAndDistrict, to: 2000), dugnad.yearHeld,
                dugnad.variant.rawValue, dugnad.id,
            ])
    }
}

extension Dugnad {
    /// «2026».
    package var yearHeld: Int { Int(NorwegianTime.isoDate(heldFrom).prefix(4)) ?? 1970 }
}

import GRDB
import Words

extension SinceLasts {
    /// What is published that names a measure. It is read word for word as it was when somebody read it and published it,
    /// also when the measure goes: whoever deletes is told, and mends it with a press.
    package func published(
        naming id: Measure.ID, of unit: Unit.ID, by actor: Actor
    ) async throws -> [(since: SinceLast, from: SinceEnd, to: SinceEnd)] {
        try await store.read { db in
            try db.require(.see, of: actor, in: unit)
            let measure = try db.measure(id, in: .unit(unit))
            let former = try String.fetchAll(
                db, sql: "SELECT was FROM measureChange WHERE measure = ? AND about = ? AND was IS NOT NULL",
                arguments: [id, MeasureField.text.rawValue])
            let names = Set(former + [measure.text])
            let dugnader = try db.dugnader(of: .unit(unit))
            return try SinceLast.fetchAll(
                db, sql: "SELECT * FROM sinceLast WHERE unit = ? AND published IS NOT NULL ORDER BY toDay DESC, id",
                arguments: [unit]
            ).filter { $0.published?.rows.contains { names.contains($0.name) } == true }.map { since in
                let (from, to) = since.ends(among: dugnader)
                return (since, from, to)
            }
        }
    }
}

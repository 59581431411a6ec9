import Foundation
import GRDB

/// What whoever runs the program sees of a dugnad: which it is, whose, and how large. Nothing of what was written in it.
package struct ListedDugnad: Sendable {
    package let dugnad: Dugnad
    /// The name of the unit that owns it; nil for nobody's.
    package let unit: String?
    /// How many notes stand in it.
    package let notes: Int
}

extension Dugnader {
    /// The dugnader there are, the latest first.
    ///
    /// - Parameter text: a part of a code, of a dugnad's own name or a place's, or of a unit's; nil lists all.
    package func listed(like text: String?) async throws -> [ListedDugnad] {
        let all = try await store.read { db in
            let names = try Row.fetchAll(db, sql: "SELECT id, name FROM unit").reduce(into: [:]) { names, row in
                names[row["id"] as Unit.ID] = row["name"] as String
            }
            let counts = try Row.fetchAll(
                db, sql: "SELECT dugnad, count(*) AS count FROM note WHERE deletedAt IS NULL GROUP BY dugnad"
            ).reduce(into: [:]) { counts, row in counts[row["dugnad"] as Dugnad.ID] = row["count"] as Int }
            return try Dugnad.fetchAll(db, sql: "SELECT * FROM dugnad ORDER BY plannedStart DESC, code").map { dugnad in
                ListedDugnad(dugnad: dugnad, unit: dugnad.unit.flatMap { names[$0] }, notes: counts[dugnad.id] ?? 0)
            }
        }
        guard let text else { return all }
        return all.filter { listed in
            [listed.dugnad.code.description, listed.dugnad.nameAndDistrict, listed.dugnad.title, listed.unit]
                .compactMap(\.self).contains { $0.localizedCaseInsensitiveContains(text) }
        }
    }
}

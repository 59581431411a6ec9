import GRDB
import Words

extension Groups {
    /// Gives the room another number of groups than it was started with. There can be more also when it has begun.
    ///
    /// - Throws: `NotFound` when there cannot be so many, `Refusal` when a group would go where somebody may be writing.
    package func setCount(_ count: Int, in id: Dugnad.ID, by actor: Actor) async throws {
        guard DugnadPlan.groupLimits.contains(count) else { throw NotFound() }
        try await changing(id, by: actor) { db in
            var dugnad = try db.dugnad(id)
            let before = dugnad.groupCount
            guard count != before else { return nil }
            if count < before {
                guard try dugnad.startedAt == nil && !db.isWritten(after: count, in: id) else {
                    throw Refusal.groupsStay(dugnad.seating)
                }
                try db.execute(
                    sql: "DELETE FROM roomGroup WHERE dugnad = ? AND number > ?", arguments: [id, count])
            }
            for number in 1...count where number > before {
                try Group(dugnad: id, number: number, version: 1).insert(db)
            }
            dugnad.setGroupCount(count)
            try dugnad.update(db)
            return Change(.groupCountSet, about: String(count), parts: [.groups, .steps, .wall])
        }
    }
}

extension Database {
    /// Whether a group with a higher number has written anything, or made or chosen a card.
    fileprivate func isWritten(after number: Int, in dugnad: Dugnad.ID) throws -> Bool {
        try Bool.fetchOne(
            self,
            sql: """
                SELECT EXISTS (SELECT 1 FROM note WHERE dugnad = :id AND groupNumber > :number)
                    OR EXISTS (SELECT 1 FROM roomGroup WHERE dugnad = :id AND number > :number
                        AND (card IS NOT NULL OR ownPersonName IS NOT NULL))
                """, arguments: ["id": dugnad, "number": number]) ?? false
    }
}

extension Refusal {
    fileprivate static func groupsStay(_ seating: Seating) -> Refusal {
        let groups = seating.groups
        return Refusal(
            Phrase(
                nb: "Noen kan ha skrevet der, så ingen \(groups.nb) tas bort.",
                nn: "Nokon kan ha skrive der, så ingen \(groups.nn) blir tekne bort.",
                en: "Somebody may have written there, so no \(groups.en) are taken away."))
    }
}

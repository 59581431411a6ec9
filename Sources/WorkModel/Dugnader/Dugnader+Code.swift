import GRDB
import Words

/// A new code in place of one that has come into the wrong hands.
extension Dugnader {
    /// Gives a dugnad a new code. The old one opens nothing from that moment, and nobody gets it again. Links, and the
    /// browsers that have opened them, are the dugnad's and not the code's: they go on.
    ///
    /// - Parameter old: the code that is to go. Has another moderator replaced it already, nothing happens.
    package func replaceCode(_ old: RoomCode, of id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            var dugnad = try db.dugnad(id)
            guard !dugnad.isPast else { throw Refusal.isPast }
            guard dugnad.code == old else { return nil }
            dugnad.replaceCode(by: try freeCode(in: db))
            try dugnad.update(db)
            // Every screen stands under the old one.
            return Change(.codeReplaced, parts: [.steps, .plan, .notes, .gathering, .measures, .minutes, .groups])
        }
    }
}

extension Database {
    /// Whether a dugnad has it, or has had it.
    func isUsed(_ code: RoomCode) throws -> Bool {
        let key = RoomCode.key(typed: code.text) ?? ""
        let isTaken = try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM dugnad WHERE codeKey = ?)", arguments: [key])
        return try isTaken == true || dugnad(formerly: key) != nil
    }

    func dugnad(formerly key: String) throws -> Dugnad? {
        try SQLRequest<Dugnad>(
            sql: """
                SELECT * FROM dugnad WHERE formerCodes IS NOT NULL
                AND instr(' ' || replace(formerCodes, '-', '') || ' ', ' ' || ? || ' ') > 0
                """, arguments: [key], cached: true
        ).fetchOne(self)
    }
}

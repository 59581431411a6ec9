import GRDB

extension Relay: TakeoutRow {
    static let takeoutPart = TakeoutPart<Relay>(
        "relay", .perhapsOne,
        "Its part in the relay: who passed it on to it. What is published stays where it is published.",
        sql: "SELECT * FROM relay WHERE dugnad = ?",
        fields: [
            Field("dugnad", \.dugnad, .id(of: Dugnad.self)),
            Field("fromClub", \.fromClub, .line(1...2000), "what those were called then who passed it on"),
            Field("madeAt", \.madeAt, .moment),
        ])

    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [Relay] {
        try fetchAll(db, sql: takeoutPart.sql, arguments: [dugnad]).map(\.ofItsOwn)
    }

    func put(into dugnad: Dugnad, in db: Database) throws { try ofItsOwn.insert(db) }

    /// Without what is only where it was made: the page, and the challenge of another's.
    private var ofItsOwn: Relay { Relay(dugnad: dugnad, fromClub: fromClub, madeAt: madeAt) }
}

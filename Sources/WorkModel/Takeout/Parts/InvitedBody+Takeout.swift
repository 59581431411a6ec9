import GRDB
import Words

/// Somebody who was invited, as they stand in a file: what kind, from where, as what. A name or an address never does.
struct InvitedBody: TakeoutRow, FetchableRecord {
    let id: Identifier<InvitedBody>
    let kind: InviteeKind
    let body: String?
    let role: String?
    let way: Invitee.Way
    let version: Int
    let madeAt: Moment

    static let takeoutPart = TakeoutPart<InvitedBody>(
        "invitees", .laterList(most: 5000),
        "Whom the dugnad invited: what kind, from where and in which role; never a name or an address.",
        sql: "SELECT id, kind, body, role, way, version, madeAt FROM invitee WHERE dugnad = ? ORDER BY madeAt, id",
        key: { $0.id },
        fields: [
            .itself(\.id),
            Field("kind", \.kind, .choice),
            Field("body", \.body, .line(1...2000), "an office, a school, an association"),
            Field("role", \.role, .line(1...2000), "as what: «rektor»"),
            Field("way", \.way, .choice, "how they came onto the list"),
            Field("version", \.version, .version, "counts changes"),
            Field("madeAt", \.madeAt, .moment),
        ])

    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [InvitedBody] {
        try fetchAll(db, sql: takeoutPart.sql, arguments: [dugnad])
    }

    func put(into dugnad: Dugnad, in db: Database) throws {
        try db.execute(
            sql: """
                INSERT INTO invitee (id, dugnad, kind, body, role, way, version, madeAt)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [id, dugnad.id, kind.rawValue, body, role, way.rawValue, version, madeAt])
    }
}

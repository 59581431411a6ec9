import GRDB
import Words

/// What was done, as it was recorded. A file may hold events that only a later program knows.
struct RecordedEvent: TakeoutRow, FetchableRecord {
    let at: Moment
    let role: Role
    let what: String
    let about: String?

    static let takeoutPart = TakeoutPart<RecordedEvent>(
        "events", .list(), "What was done, by whom and when; never people's words.",
        sql: "SELECT * FROM event WHERE dugnad = ? ORDER BY id",
        fields: [
            Field("at", \.at, .moment),
            Field("role", \.role, .choice),
            Field("what", \.what, .text(1...200), "one of those below; others may come"),
            Field("about", \.about, .text(0...2000), "an id, a number, a part or a role"),
        ],
        more: "`what` is one of " + Event.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ") + ".")

    static func taken(from dugnad: Dugnad.ID, in db: Database) throws -> [RecordedEvent] {
        try fetchAll(db, sql: takeoutPart.sql, arguments: [dugnad])
    }

    func put(into dugnad: Dugnad, in db: Database) throws {
        try db.execute(
            sql: "INSERT INTO event (dugnad, at, role, what, about) VALUES (?, ?, ?, ?, ?)",
            arguments: [dugnad.id, at, role.rawValue, what, about])
    }
}

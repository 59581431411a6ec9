import GRDB
import Words

/// What a note said before it was edited.
struct EarlierText: TakeoutRow, FetchableRecord, PersistableRecord {
    static let databaseTableName = "noteText"

    let note: Note.ID
    let version: Int
    let text: String
    let writtenAt: Moment

    static let takeoutPart = TakeoutPart<EarlierText>(
        "earlierTexts", .list(), "What a note said before it was edited.",
        sql: "SELECT noteText.* FROM noteText JOIN note ON note.id = note WHERE dugnad = ?",
        key: { [$0.note.description, String($0.version)] },
        fields: [
            Field("note", \.note, .id(of: Note.self)),
            Field("version", \.version, .version),
            Field("text", \.text, .text(0...20_000)),
            Field("writtenAt", \.writtenAt, .moment),
        ])
}

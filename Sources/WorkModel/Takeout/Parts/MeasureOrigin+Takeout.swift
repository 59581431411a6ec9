import GRDB

/// What a measure came from.
struct MeasureOrigin: TakeoutRow, FetchableRecord, PersistableRecord {
    let measure: Measure.ID
    let cluster: Cluster.ID?
    let note: Note.ID?

    static let takeoutPart = TakeoutPart<MeasureOrigin>(
        "measureOrigins", .list(), "What a measure came from: a gathered idea or a note.",
        sql: "SELECT measureOrigin.* FROM measureOrigin JOIN measure ON measure.id = measure WHERE dugnad = ?",
        fields: [
            Field("measure", \.measure, .id(of: Measure.self)),
            Field("cluster", \.cluster, .id(of: Cluster.self), "either this"),
            Field("note", \.note, .id(of: Note.self), "or this"),
        ],
        rules: [.exactlyOne(["cluster", "note"])])
}

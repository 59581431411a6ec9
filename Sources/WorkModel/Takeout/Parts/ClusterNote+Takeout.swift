import GRDB

/// Which gathered idea a note is in.
struct ClusterNote: TakeoutRow, FetchableRecord, PersistableRecord {
    let cluster: Cluster.ID
    let note: Note.ID

    static let takeoutPart = TakeoutPart<ClusterNote>(
        "clusterNotes", .list(), "Which notes are in which gathered idea. A note is in one at most.",
        sql: "SELECT clusterNote.* FROM clusterNote JOIN cluster ON cluster.id = cluster WHERE dugnad = ?",
        key: { $0.note },
        fields: [
            Field("cluster", \.cluster, .id(of: Cluster.self)),
            Field("note", \.note, .id(of: Note.self)),
        ])
}

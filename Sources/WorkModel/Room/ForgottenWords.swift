import GRDB
import Words

/// What is deleted along with a note's words: its earlier texts, its place in ideas and measures, and the name of an
/// idea that was named after it.
extension Database {
    /// - Parameter note: the note as it was while it had its words.
    func forgetWords(of note: Note) throws {
        let clusters = try Cluster.fetchAll(
            self, sql: "SELECT * FROM cluster WHERE dugnad = ? AND step = ?", arguments: [note.dugnad, note.step])
        let earlier = try String.fetchAll(
            self, sql: "SELECT text FROM noteText WHERE note = ?", arguments: [note.id])
        let names = Set(([note.text] + earlier).map { PlainText.cut($0, to: Cluster.longestName) })
        for cluster in clusters where names.contains(cluster.name) {
            try rename(cluster, without: note)
        }
        try execute(sql: "DELETE FROM noteText WHERE note = ?", arguments: [note.id])
        try execute(sql: "DELETE FROM clusterNote WHERE note = ?", arguments: [note.id])
        try execute(sql: "DELETE FROM measureOrigin WHERE note = ?", arguments: [note.id])
    }

    /// An idea named after the note is renamed after another of its notes; when there is none, it is deleted.
    private func rename(_ cluster: Cluster, without note: Note) throws {
        let other = try String.fetchOne(
            self,
            sql: """
                SELECT note.text FROM note JOIN clusterNote ON clusterNote.note = note.id
                WHERE clusterNote.cluster = ? AND note.id <> ? AND note.text <> ? AND note.deletedAt IS NULL
                ORDER BY length(note.text) LIMIT 1
                """, arguments: [cluster.id, note.id, note.text])
        guard let other else {
            _ = try cluster.delete(self)
            return
        }
        var cluster = cluster
        cluster.name = PlainText.cut(other, to: Cluster.longestName)
        cluster.version += 1
        try cluster.update(self)
    }
}

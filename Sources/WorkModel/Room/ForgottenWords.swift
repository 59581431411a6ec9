import GRDB
import Words

/// What is deleted along with a note's words: its earlier texts, its place in ideas and measures, and the name of an
/// idea that was named after it.
extension Database {
    /// - Parameter note: the note as it was while it had its words.
    func forgetWords(of note: Note) throws {
        // Of every question: the note may have been moved since it gave an idea its name.
        let clusters = try Cluster.fetchAll(
            self, sql: "SELECT * FROM cluster WHERE dugnad = ?", arguments: [note.dugnad])
        let earlier = try String.fetchAll(
            self, sql: "SELECT text FROM noteText WHERE note = ?", arguments: [note.id])
        let texts = [note.text] + earlier
        let names = Set(texts + texts.map { ConcreteIdea(reading: $0).what }).map {
            PlainText.cut($0, to: Cluster.longestName)
        }
        for cluster in clusters where names.contains(cluster.name) {
            try rename(cluster, without: note, to: { name in !names.contains(name) })
        }
        try execute(sql: "DELETE FROM noteText WHERE note = ?", arguments: [note.id])
        try execute(sql: "DELETE FROM clusterNote WHERE note = ?", arguments: [note.id])
        try execute(sql: "DELETE FROM measureOrigin WHERE note = ?", arguments: [note.id])
    }

    /// An idea named after the note is renamed after another of its notes; when there is none, it is deleted.
    private func rename(_ cluster: Cluster, without note: Note, to isAnother: (String) -> Bool) throws {
        let others = try String.fetchAll(
            self,
            sql: """
                SELECT note.text FROM note JOIN clusterNote ON clusterNote.note = note.id
                WHERE clusterNote.cluster = ? AND note.id <> ? AND note.deletedAt IS NULL
                """, arguments: [cluster.id, note.id])
        let names = others.map { PlainText.cut(ConcreteIdea(reading: $0).what, to: Cluster.longestName) }
        guard let other = names.filter(isAnother).min(by: { $0.count < $1.count }) else {
            _ = try cluster.delete(self)
            return
        }
        var cluster = cluster
        cluster.name = other
        cluster.version += 1
        try cluster.update(self)
    }
}

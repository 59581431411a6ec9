import GRDB
import Words

/// What is deleted along with a note's words: its earlier texts, its place in ideas and measures, and the name of an
/// idea that was named after it.
extension Database {
    /// - Parameter notes: as they were while they had their words.
    func forgetWords(of notes: [Note]) throws {
        for (dugnad, notes) in Dictionary(grouping: notes, by: \.dugnad) {
            // Read once: ten thousand may have been taken away from one table.
            var clusters = try clusters(of: dugnad)
            for note in notes where try forgetWords(of: note, among: clusters) {
                clusters = try self.clusters(of: dugnad)
            }
        }
    }

    /// Of every question: the note may have been moved since it gave an idea its name.
    private func clusters(of dugnad: Dugnad.ID) throws -> [Cluster] {
        try Cluster.fetchAll(self, sql: "SELECT * FROM cluster WHERE dugnad = ?", arguments: [dugnad])
    }

    /// - Returns: whether an idea has another name now, or is gone.
    private func forgetWords(of note: Note, among clusters: [Cluster]) throws -> Bool {
        let earlier = try String.fetchAll(
            self, sql: "SELECT text FROM noteText WHERE note = ?", arguments: [note.id])
        let texts = [note.text] + earlier
        let names = Set(texts + texts.map { ConcreteIdea(reading: $0).what }).map {
            PlainText.cut($0, to: Cluster.longestName)
        }
        let named = clusters.filter { names.contains($0.name) }
        for cluster in named {
            try rename(cluster, without: note, to: { name in !names.contains(name) })
        }
        try execute(sql: "DELETE FROM noteText WHERE note = ?", arguments: [note.id])
        try execute(sql: "DELETE FROM clusterNote WHERE note = ?", arguments: [note.id])
        try execute(sql: "DELETE FROM measureOrigin WHERE note = ?", arguments: [note.id])
        return !named.isEmpty
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

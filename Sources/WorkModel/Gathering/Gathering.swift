import GRDB
import Words

/// The room's notes with what has been put together of them.
package struct Gathering: Sendable {
    package let room: Room
    package let clusters: [Cluster]
    /// Which idea a note has been put into.
    package let clusterOfNote: [Note.ID: Cluster.ID]

    package func clusters(on step: Step.ID) -> [Cluster] {
        clusters.filter { $0.step == step && $0.untiedAt == nil }
    }

    package func cluster(_ id: Cluster.ID) -> Cluster? {
        clusters.first { $0.id == id && $0.untiedAt == nil }
    }

    package func notes(in cluster: Cluster.ID) -> [Note] {
        room.notes.filter { clusterOfNote[$0.id] == cluster && $0.hiddenAt == nil }
    }

    /// The numbers of the groups that an idea comes from, rising.
    package func origins(of cluster: Cluster.ID) -> [Int] {
        Set(notes(in: cluster).map(\.groupNumber)).sorted()
    }

    /// Notes that stand alone.
    package func looseNotes(on step: Step.ID) -> [Note] {
        room.notes(on: step).filter { clusterOfNote[$0.id] == nil }
    }

    /// Pairs of loose notes that seem to say the same, the most alike first.
    package func suggestions(on step: Step.ID) -> [Suggestion] {
        let loose = looseNotes(on: step).prefix(Gathering.mostCompared).map { ($0, ComparableNote($0.text)) }
        var found: [Suggestion] = []
        for (index, first) in loose.enumerated() {
            for second in loose[(index + 1)...] {
                guard let likeness = first.1.likeness(to: second.1) else { continue }
                found.append(Suggestion(first: first.0.id, second: second.0.id, likeness: likeness))
            }
        }
        return found.sorted { $0.likeness.strength > $1.likeness.strength }
    }

    /// The work grows with the square of the number of notes. Those of a task beyond this number are only gathered by
    /// hand.
    static let mostCompared = 300
}

/// Two notes that may say the same, with the words that made us think so.
package struct Suggestion: Sendable, Equatable {
    package let first: Note.ID
    package let second: Note.ID
    package let likeness: Likeness
}

extension Gatherings {
    package func gathering(_ id: Dugnad.ID) async throws -> Gathering {
        try await store.read { db in try gathering(id, in: db) }
    }
}

extension Door {
    func gathering(_ id: Dugnad.ID, in db: Database) throws -> Gathering {
        let clusters = try Cluster.fetchAll(
            db, sql: "SELECT * FROM cluster WHERE dugnad = ? ORDER BY madeAt, id", arguments: [id])
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT clusterNote.note, clusterNote.cluster FROM clusterNote
                JOIN cluster ON cluster.id = clusterNote.cluster WHERE cluster.dugnad = ?
                """, arguments: [id])
        let pairs = rows.map { row in (row["note"] as Note.ID, row["cluster"] as Cluster.ID) }
        return Gathering(
            room: try room(id, in: db), clusters: clusters,
            clusterOfNote: Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
}

import GRDB
import Words

/// The room's notes with what has been put together of them.
package struct Gathering: Sendable {
    package let room: Room
    package let clusters: [Cluster]
    /// Which idea a note has been put into.
    package let clusterOfNote: [Note.ID: Cluster.ID]
    /// Who said what has been forgotten since, because its day had come: of a unit's dugnad the ideas and measures that
    /// were made of it stay.
    let forgotten: [Note.ID: NoteOrigin]
    private let notesOfCluster: [Cluster.ID: [Note]]

    init(
        room: Room, clusters: [Cluster], clusterOfNote: [Note.ID: Cluster.ID], forgotten: [Note.ID: NoteOrigin] = [:]
    ) {
        self.forgotten = forgotten
        self.room = room
        self.clusters = clusters
        self.clusterOfNote = clusterOfNote
        var notes: [Cluster.ID: [Note]] = [:]
        for note in room.notes where note.hiddenAt == nil {
            if let cluster = clusterOfNote[note.id] { notes[cluster, default: []].append(note) }
        }
        notesOfCluster = notes
    }

    package func clusters(on step: Step.ID) -> [Cluster] {
        clusters.filter { $0.step == step && $0.untiedAt == nil }
    }

    package func cluster(_ id: Cluster.ID) -> Cluster? {
        clusters.first { $0.id == id && $0.untiedAt == nil }
    }

    package func notes(in cluster: Cluster.ID) -> [Note] {
        notesOfCluster[cluster] ?? []
    }

    /// Who an idea comes from: the groups by their numbers, then others.
    package func origins(of cluster: Cluster.ID) -> [NoteOrigin] {
        room.inOrder(notes(in: cluster).map(\.origin) + forgotten.filter { clusterOfNote[$0.key] == cluster }.values)
    }

    /// What it was made of has been forgotten; it is not.
    func isRemembered(_ cluster: Cluster.ID) -> Bool { forgotten.keys.contains { clusterOfNote[$0] == cluster } }

    /// Somebody said it who can be told of: not one of hidden notes alone.
    func hasOrigin(_ idea: Cluster) -> Bool { !notes(in: idea.id).isEmpty || isRemembered(idea.id) }

    /// Where an idea of these notes stands: with the last task that one of them answered, for that is how far the
    /// thought had come; with the young people only when all are theirs.
    func step(ofIdeaWith notes: [Note]) -> Step.ID? {
        let steps = Set(notes.map(\.step))
        return (room.tasks.last { steps.contains($0.id) } ?? room.stepsOfNotes.last { steps.contains($0.id) })?.id
    }

    /// Notes that stand alone.
    package func looseNotes(on step: Step.ID) -> [Note] {
        room.notes(on: step).filter { clusterOfNote[$0.id] == nil }
    }

    package func suggestions(on step: Step.ID) -> Suggestions { suggestions(among: looseNotes(on: step)) }

    /// What of the loose notes of one task, or of several, seems to say the same.
    ///
    /// With thousands of notes it takes a while: not for a thread that others wait for.
    package func suggestions(among loose: [Note]) -> Suggestions {
        let memory = WordMemory()
        let found = AlikeNotes(loose.map { ComparableNote($0.gist, memory: memory) })
        let ids = { (places: [Int]) in places.map { loose[$0].id } }
        return Suggestions(
            groups: found.groups.map { Suggestion(notes: ids($0.notes), words: $0.words) },
            alike: Dictionary(uniqueKeysWithValues: found.alike.map { (loose[$0].id, ids($1)) }))
    }
}

/// Notes that may say the same, with what they have in common.
package struct Suggestion: Sendable, Equatable {
    package let notes: [Note.ID]
    package let words: [String]
}

/// Groups that are sure enough to be suggested, those of most notes first; and which others a note may be like, to be
/// marked when it is chosen.
package struct Suggestions: Sendable, Equatable {
    package let groups: [Suggestion]
    package let alike: [Note.ID: [Note.ID]]

    package init(groups: [Suggestion] = [], alike: [Note.ID: [Note.ID]] = [:]) {
        self.groups = groups
        self.alike = alike
    }
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
        let room = try room(id, in: db)
        return Gathering(
            room: room, clusters: clusters, clusterOfNote: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
            forgotten: room.dugnad.unit == nil ? [:] : try forgotten(in: id, db: db))
    }

    /// What somebody has deleted is taken out of ideas and measures with its words; what has been forgotten is not.
    private func forgotten(in id: Dugnad.ID, db: Database) throws -> [Note.ID: NoteOrigin] {
        let notes = try Note.fetchAll(
            db,
            sql: """
                SELECT * FROM note WHERE dugnad = ? AND text = ''
                    AND (id IN (SELECT note FROM clusterNote) OR id IN (SELECT note FROM measureOrigin))
                """, arguments: [id])
        return Dictionary(notes.map { ($0.id, $0.origin) }, uniquingKeysWith: { first, _ in first })
    }
}

import GRDB

/// What the room has agreed on, on top of what it has gathered.
package struct Agreed: Sendable {
    package let gathering: Gathering
    package let measures: [Measure]
    package let clustersOfMeasure: [Measure.ID: [Cluster.ID]]
    package let notesOfMeasure: [Measure.ID: [Note.ID]]

    package var room: Room { gathering.room }

    /// Gathered ideas that no measure has been made of yet, those of the latest task first.
    package var gatheredIdeas: [Cluster] {
        let used = Set(clustersOfMeasure.values.flatMap(\.self))
        return room.stepsOfNotes.reversed().flatMap { gathering.clusters(on: $0.id) }.filter { !used.contains($0.id) }
    }

    /// Those of them that the room chooses among. What people do well already, and the children they met, are gathered
    /// too, and a measure can be made of them, but nobody has to choose between them.
    package var ideasToChoose: [Cluster] {
        gatheredIdeas.filter { idea in
            let records = room.words(of: room.sheet.step(idea.step))?.records
            return records != .strengths && records != .persons
        }
    }

    /// Notes that have not been put together with others, and are ideas all the same: what was written on the idea
    /// task, for when there was no time to gather; what young people propose, and what comes from another dugnad.
    package var looseIdeas: [Note] {
        let used = Set(notesOfMeasure.values.flatMap(\.self))
        let ideas = room.ideaTask.map { gathering.looseNotes(on: $0.id) } ?? []
        let brought = room.stepsOfNotes.filter { $0.id != room.ideaTask?.id }
            .flatMap { gathering.looseNotes(on: $0.id) }.filter(\.isBrought)
        return (ideas + brought).filter { !used.contains($0.id) }
    }

    /// Who a measure comes from: the groups by their numbers, then others.
    package func origins(of measure: Measure.ID) -> [NoteOrigin] {
        let clusters = (clustersOfMeasure[measure] ?? []).flatMap { gathering.origins(of: $0) }
        let notes = (notesOfMeasure[measure] ?? []).compactMap { id in
            room.notes.first { $0.id == id }?.origin ?? gathering.forgotten[id]
        }
        return room.inOrder(clusters + notes)
    }

    /// The fullest of what the tables have written about a gathered idea; the room decides the rest.
    package func fullestIdea(in cluster: Cluster.ID) -> ConcreteIdea {
        let written = gathering.notes(in: cluster).map { ConcreteIdea(reading: $0.text) }
        return written.max { $0.answers.count < $1.answers.count } ?? ConcreteIdea(what: "")
    }

    /// When the tables thought of it, in their own words: «før jul», «i januar». A measure has a day instead, and until
    /// the room has set one these words are all there is.
    package func times(of measure: Measure) -> [String] {
        guard measure.deadline == nil else { return [] }
        return times(clusters: clustersOfMeasure[measure.id] ?? [], notes: notesOfMeasure[measure.id] ?? [])
    }

    /// The same of ideas that a measure is being made of.
    package func times(clusters: [Cluster.ID], notes: [Note.ID]) -> [String] {
        let written =
            clusters.flatMap { gathering.notes(in: $0) }
            + room.notes.filter { notes.contains($0.id) && $0.isPresent }
        var times: [String] = []
        for time in written.compactMap({ ConcreteIdea(reading: $0.text).answers[.when] }) where !times.contains(time) {
            times.append(time)
        }
        return times
    }
}

extension Measures {
    package func agreed(_ id: Dugnad.ID) async throws -> Agreed {
        try await store.read { db in try agreed(id, in: db) }
    }
}

extension Door {
    func agreed(_ id: Dugnad.ID, in db: Database) throws -> Agreed {
        let measures = try Measure.fetchAll(
            db, sql: "SELECT * FROM measure WHERE dugnad = ? AND way IS NULL ORDER BY position, madeAt", arguments: [id]
        ).map(\.asAgreed)
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT measureOrigin.* FROM measureOrigin JOIN measure ON measure.id = measureOrigin.measure
                WHERE measure.dugnad = ? AND way IS NULL ORDER BY measureOrigin.rowid
                """, arguments: [id])
        var clusters: [Measure.ID: [Cluster.ID]] = [:]
        var notes: [Measure.ID: [Note.ID]] = [:]
        for row in rows {
            let measure: Measure.ID = row["measure"]
            if let cluster = row["cluster"] as Cluster.ID? { clusters[measure, default: []].append(cluster) }
            if let note = row["note"] as Note.ID? { notes[measure, default: []].append(note) }
        }
        return Agreed(
            gathering: try gathering(id, in: db), measures: measures, clustersOfMeasure: clusters, notesOfMeasure: notes
        )
    }
}

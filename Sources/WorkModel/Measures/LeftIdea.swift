import GRDB
import Words

/// An idea that a dugnad gathered, or that stood alone there, and that nothing has been made of.
package struct LeftIdea: Sendable, Identifiable {
    package enum Source: Sendable, Hashable {
        case cluster(Cluster.ID)
        case note(Note.ID)

        /// The id, as it stands in the history.
        var inWords: String {
            switch self {
            case .cluster(let id): id.description
            case .note(let id): id.description
            }
        }
    }

    package let id: Source
    package let text: String
    package let origins: [NoteOrigin]
    /// What the tables wrote of it besides: who, when, a first step.
    package let written: ConcreteIdea
}

/// The ideas that were left lying in one dugnad, and the others of the plan's to look in.
package struct LeftIdeas: Sendable {
    package let room: Room
    package let ideas: [LeftIdea]
}

extension ActionPlans {
    /// Dugnader of the plan's that are over, the latest first: where ideas may lie.
    package func ended(in place: PlanPlace) async throws -> [Dugnad] {
        try await store.read { db in try db.dugnader(of: place).filter { $0.clock.endedAt != nil } }
    }

    /// What was left lying in one of them.
    ///
    /// - Throws: `NotFound` when it is none of the plan's.
    package func leftIdeas(in id: Dugnad.ID, of place: PlanPlace) async throws -> LeftIdeas {
        try await store.read { db in
            guard try db.dugnader(of: place).contains(where: { $0.id == id }) else { throw NotFound() }
            let agreed = try agreed(id, in: db)
            let used = try Set(
                String.fetchAll(
                    db,
                    sql: """
                        SELECT coalesce(cluster, note) FROM measureOrigin JOIN measure ON measure.id = measureOrigin.measure
                        WHERE measure.dugnad = ? AND way IS NOT NULL
                        """, arguments: [id]))
            let gathered = agreed.ideasToChoose.filter(agreed.gathering.hasOrigin).map { idea in
                LeftIdea(
                    id: .cluster(idea.id), text: idea.name, origins: agreed.gathering.origins(of: idea.id),
                    written: agreed.fullestIdea(in: idea.id))
            }
            let loose = agreed.looseIdeas.map { note in
                let written = ConcreteIdea(reading: note.text)
                return LeftIdea(id: .note(note.id), text: written.what, origins: [note.origin], written: written)
            }
            return LeftIdeas(
                room: agreed.room, ideas: (gathered + loose).filter { !used.contains($0.id.inWords) })
        }
    }
}

extension Database {
    /// The dugnader of a plan, the latest first, without one that is tried out just now.
    func dugnader(of place: PlanPlace) throws -> [Dugnad] {
        let (condition, id) =
            switch place {
            case .unit(let id): ("unit = ?", id.description)
            case .dugnad(let id): ("id = ? AND unit IS NULL", id.description)
            }
        return try Dugnad.fetchAll(
            self,
            sql: "SELECT * FROM dugnad WHERE \(condition) AND trialSince IS NULL ORDER BY plannedStart DESC, id",
            arguments: [id])
    }

    /// The dugnad that a new measure belongs to; nil for one that a unit has written itself.
    ///
    /// - Throws: `NotFound` when the idea is in none of the plan's dugnader.
    func dugnad(of idea: LeftIdea.Source?, in place: PlanPlace) throws -> Dugnad.ID? {
        let found: Dugnad.ID?
        switch idea {
        case .cluster(let id):
            found = try Dugnad.ID.fetchOne(
                self, sql: "SELECT dugnad FROM cluster WHERE id = ? AND untiedAt IS NULL", arguments: [id])
        case .note(let id):
            found = try Dugnad.ID.fetchOne(
                self, sql: "SELECT dugnad FROM note WHERE id = ? AND deletedAt IS NULL AND hiddenAt IS NULL",
                arguments: [id])
        case nil:
            guard case .dugnad(let id) = place else { return nil }
            found = id
        }
        guard let found, try dugnader(of: place).contains(where: { $0.id == found }) else { throw NotFound() }
        return found
    }

    func keep(_ idea: LeftIdea.Source, as measure: Measure) throws {
        switch idea {
        case .cluster(let id):
            try execute(sql: "INSERT INTO measureOrigin (measure, cluster) VALUES (?, ?)", arguments: [measure.id, id])
        case .note(let id):
            try execute(sql: "INSERT INTO measureOrigin (measure, note) VALUES (?, ?)", arguments: [measure.id, id])
        }
        try keepVoices(ofMeasuresWhere: "measure.id = ?", [measure.id])
    }
}

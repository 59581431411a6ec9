import GRDB
import Words

extension Notes {
    /// Moves notes to the question that they answer, as when a table was without network while the room went on. Each
    /// stays in its idea, which stands where its notes now do. What somebody has deleted meanwhile is left alone.
    ///
    /// - Throws: `NotFound` when none of them is there.
    package func move(_ notes: [Note.ID], to step: Step.ID, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            let there = try Set(notes).compactMap { try Note.fetchOne(db, key: $0) }
                .filter { $0.dugnad == id && $0.deletedAt == nil }
            guard !there.isEmpty else { throw NotFound() }
            guard let to = try Step.fetchOne(db, key: step), to.dugnad == id, to.takesNotes else {
                throw Refusal.stepGone
            }
            let moved = there.filter { $0.step != step }
            guard !moved.isEmpty else { return nil }
            for var note in moved {
                note.move(to: step)
                try note.update(db)
            }
            let gathering = try gathering(id, in: db)
            for cluster in Set(moved.compactMap { gathering.clusterOfNote[$0.id] }) {
                guard var idea = gathering.cluster(cluster),
                    let place = gathering.step(ofIdeaWith: gathering.notes(in: cluster)), place != idea.step
                else { continue }
                idea.step = place
                idea.version += 1
                try idea.update(db)
            }
            return Change(
                .noteMoved, about: moved.map(\.id.description).sorted().joined(separator: " "),
                parts: moved.flatMap(\.changedParts) + [.wall, .gathering, .measures])
        }
    }
}

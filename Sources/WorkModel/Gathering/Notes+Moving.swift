import GRDB
import Words

extension Notes {
    /// Moves a note to the question that it answers, as when a table was without network while the room went on. It
    /// stays in its idea, which stands where its notes now do.
    package func move(_ note: Note.ID, to step: Step.ID, in id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            guard let there = try Note.fetchOne(db, key: note), there.dugnad == id, there.deletedAt == nil else {
                throw NotFound()
            }
            guard let to = try Step.fetchOne(db, key: step), to.dugnad == id, to.takesNotes else {
                throw Refusal.stepGone
            }
            guard there.step != step else { return nil }
            var note = there
            note.move(to: step)
            try note.update(db)
            let gathering = try gathering(id, in: db)
            if var idea = gathering.clusterOfNote[note.id].flatMap(gathering.cluster),
                let place = gathering.step(ofIdeaWith: gathering.notes(in: idea.id)), place != idea.step
            {
                idea.step = place
                idea.version += 1
                try idea.update(db)
            }
            return Change(
                .noteMoved, about: note.id.description, parts: there.changedParts + [.wall, .gathering, .measures])
        }
    }
}

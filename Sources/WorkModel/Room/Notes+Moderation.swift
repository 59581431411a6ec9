import GRDB
import Words

/// What the moderator does with notes: puts them on the wall, hides them, removes them.
extension Notes {
    /// Puts a note on the wall, or takes it down. When the wall is full, the note that has been there longest is taken
    /// down, so that no screen says a note is on the wall when it is not.
    package func show(_ note: Note.ID, isShown: Bool, in id: Dugnad.ID, by actor: Actor) async throws {
        try await moderate(note, in: id, by: actor, record: isShown ? .noteShown : .noteTakenDown) { note, now in
            note.shownAt = isShown ? (note.shownAt ?? now) : nil
        } then: { note, db in
            isShown ? try takeDown(allBut: Note.mostOnWall, of: note.step, keeping: note.id, in: id, db: db) : []
        }
    }

    /// Takes down every note that is on the wall.
    package func clearWall(in id: Dugnad.ID, by actor: Actor) async throws {
        try await changing(id, by: actor) { db in
            let shown = try Note.fetchAll(
                db, sql: "SELECT * FROM note WHERE dugnad = ? AND shownAt IS NOT NULL AND deletedAt IS NULL",
                arguments: [id])
            guard !shown.isEmpty else { return nil }
            for var note in shown {
                note.shownAt = nil
                try note.update(db)
            }
            return Change(.noteTakenDown, parts: shown.flatMap(\.changedParts) + [.wall])
        }
    }

    /// Takes down what there is no room for, and returns the parts that change.
    func takeDown(
        allBut most: Int, of step: Step.ID, keeping newest: Note.ID, in id: Dugnad.ID, db: Database
    ) throws -> [LiveUpdates.Part] {
        let others = try Note.fetchAll(
            db,
            sql: """
                SELECT * FROM note WHERE dugnad = ? AND step = ? AND id <> ? AND shownAt IS NOT NULL
                AND deletedAt IS NULL AND hiddenAt IS NULL ORDER BY shownAt DESC, rowid DESC
                """, arguments: [id, step, newest])
        return try others.dropFirst(most - 1).flatMap { other in
            var other = other
            other.shownAt = nil
            try other.update(db)
            try db.record(.noteTakenDown, in: id, by: .program, about: other.id.description)
            return other.changedParts
        }
    }

    /// Hides a note from every screen, or lets it be seen again.
    package func hide(_ note: Note.ID, isHidden: Bool, in id: Dugnad.ID, by actor: Actor) async throws {
        try await moderate(note, in: id, by: actor, record: isHidden ? .noteHidden : .noteUnhidden) { note, now in
            note.hiddenAt = isHidden ? (note.hiddenAt ?? now) : nil
            if isHidden { note.shownAt = nil }
        }
    }

    /// Removes a note for good, with every earlier text of it. A phone that sends it again does not bring it back.
    package func remove(_ note: Note.ID, in id: Dugnad.ID, by actor: Actor) async throws {
        try await moderate(note, in: id, by: actor, record: .noteRemoved) { note, now in
            note.text = ""
            note.shownAt = nil
            note.deletedAt = note.deletedAt ?? now
            note.deletedBy = .moderator
        }
    }

    private func moderate(
        _ note: Note.ID, in id: Dugnad.ID, by actor: Actor, record event: Event,
        _ change: @escaping @Sendable (inout Note, Moment) -> Void,
        then more: @escaping @Sendable (Note, Database) throws -> [LiveUpdates.Part] = { _, _ in [] }
    ) async throws {
        try await changing(id, by: actor) { db in
            guard let there = try Note.fetchOne(db, key: note), there.dugnad == id else { throw NotFound() }
            var note = there
            change(&note, try db.now)
            guard note != there else { return nil }
            try note.update(db)
            if note.deletedAt != nil { try db.forgetWords(of: [there]) }
            let others = try more(note, db)
            return Change(
                event, about: note.id.description, parts: note.changedParts + [.wall, .measures] + others)
        }
    }
}

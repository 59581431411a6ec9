import GRDB

/// The moderator's hand over the notes: on the wall, hidden, removed.
extension Dugnader {
    /// Puts a note on the wall, or takes it down.
    package func show(_ note: Note.ID, _ isShown: Bool, in id: Dugnad.ID) async throws {
        try await moderate(note, in: id, record: isShown ? "noteShown" : "noteTakenDown") { note, now in
            note.shownAt = isShown ? (note.shownAt ?? now) : nil
        }
    }

    /// Hides a note from every screen, or lets it be seen again.
    package func hide(_ note: Note.ID, _ isHidden: Bool, in id: Dugnad.ID) async throws {
        try await moderate(note, in: id, record: isHidden ? "noteHidden" : "noteUnhidden") { note, now in
            note.hiddenAt = isHidden ? (note.hiddenAt ?? now) : nil
            if isHidden { note.shownAt = nil }
        }
    }

    /// Removes a note for good, with every earlier text of it. A phone that sends it again does not bring it back.
    package func remove(_ note: Note.ID, in id: Dugnad.ID) async throws {
        try await moderate(note, in: id, record: "noteRemoved") { note, now in
            note.text = ""
            note.shownAt = nil
            note.deletedAt = note.deletedAt ?? now
            note.deletedBy = .moderator
        }
    }

    private func moderate(
        _ note: Note.ID, in id: Dugnad.ID, record what: String,
        _ change: @escaping @Sendable (inout Note, Moment) -> Void
    ) async throws {
        try await store.write { db in
            guard let there = try Note.fetchOne(db, key: note), there.dugnad == id else { throw NotFound() }
            var note = there
            change(&note, try db.now)
            guard note != there else { return }
            try note.update(db)
            if note.deletedAt != nil { try db.forgetWords(of: there) }
            try db.record(what, in: id, by: .moderator, about: note.id.description)
            try announce(changesOf(note) + [.wall, .measures], in: id, db: db)
        }
    }
}

import GRDB
import Words

/// The door to what is said and written down.
package struct Notes: Door {
    let house: House
}

extension Notes {
    /// Stores a note. The same note sent twice is stored once; the same id with another text is an edit of the first
    /// version.
    ///
    /// - Throws: `Problem` when the text cannot be saved, `Refusal` when the step was closed before it was begun, or the
    ///   table is closed for now, `WritingIsOver` when the whole dugnad was, `Conflict` when it has been edited or deleted
    ///   since, `NotFound` when the id belongs to another group.
    package func write(_ new: NoteDraft, in id: Dugnad.ID, by actor: Actor) async throws -> NoteReceipt {
        let text = try new.check()
        return try await store.write { db in try write(new, text: text, in: id, by: actor, db: db) }
    }

    /// Stores many notes, all or none, as when they are typed in from paper.
    package func write(_ new: [NoteDraft], in id: Dugnad.ID, by actor: Actor) async throws -> [NoteReceipt] {
        let checked = try new.map { ($0, try $0.check()) }
        return try await store.write { db in
            try checked.map { note, text in try write(note, text: text, in: id, by: actor, db: db) }
        }
    }

    private func write(
        _ new: NoteDraft, text: String, in id: Dugnad.ID, by actor: Actor, db: Database
    ) throws -> NoteReceipt {
        // What the moderator writes down for others has no hour that could be too late.
        let isForOthers = new.fromPaper || actor.role == .moderator
        if let there = try Note.fetchOne(db, key: new.id) {
            guard there.dugnad == id, there.origin == new.origin else { throw NotFound() }
            // The answer to the first sending was lost, and the note has been edited since. It has arrived, so nothing
            // is to be done.
            if there.deletedAt == nil, try firstText(of: there, in: db) == text { return NoteReceipt(there) }
            if isForOthers { return try change(there, to: text, from: 1, in: db) }
            return try edit(there, to: text, from: 1, begunAt: new.begunAt, in: db)
        }
        let dugnad = try db.dugnad(id)
        guard let step = try Step.fetchOne(db, key: new.step), step.dugnad == id,
            try step.takesNotes || new.origin.group == nil && isForYouth(step, in: dugnad, db: db)
        else { throw Refusal.stepGone }
        let card = try card(before: new.origin, in: id, db: db)
        let now = try db.now
        let isFirst = try card == nil && new.origin.group.map { try !db.hasNotes(from: $0, in: id) } ?? false
        let (begunAt, isLate) =
            isForOthers
            ? (now, false)
            : try begin(on: step, in: dugnad, from: new.origin.group, new.begunAt, or: .stepClosed, db: db)
        let note = Note(
            id: new.id, dugnad: id, from: new.origin, step: step.id, text: text, card: card, begunAt: begunAt,
            receivedAt: now, isLate: isLate, fromPaper: new.fromPaper)
        try note.insert(db)
        // The wall's square makes room when every table has begun; an idea that comes late stands among the others there.
        let isOfNow = dugnad.currentStep == step.id
        try announce(
            note.changedParts + (isFirst ? [.groups] : []) + (isOfNow ? [] : [.gathering]), in: id, db: db)
        return NoteReceipt(note)
    }

    private func isForYouth(_ step: Step, in dugnad: Dugnad, db: Database) throws -> Bool {
        try editions.edition(dugnad.edition, in: db).step(step.key, in: dugnad.variant)?.kind == .youth
    }

    /// The card that a group has in front of it. What no group says is said about none.
    private func card(before origin: NoteOrigin, in id: Dugnad.ID, db: Database) throws -> String? {
        guard let group = origin.group else { return nil }
        let card = try SQLRequest<String?>(
            sql: "SELECT card FROM roomGroup WHERE dugnad = ? AND number = ?", arguments: [id, group], cached: true
        ).fetchOne(db)
        guard let card else { throw NotFound() }
        return card
    }

    /// Changes a note's text.
    ///
    /// - Parameter version: the version that the writer began from.
    package func edit(
        _ note: Note.ID, to text: String, from version: Int, group: Int, begunAt: Moment?, in id: Dugnad.ID,
        by actor: Actor
    ) async throws -> NoteReceipt {
        let text = try NoteText.checked(text)
        return try await store.write { db in
            let there = try find(note, group: group, in: id, begunAt: begunAt, db: db)
            return try edit(there, to: text, from: version, begunAt: begunAt, in: db)
        }
    }

    private func firstText(of note: Note, in db: Database) throws -> String? {
        try String.fetchOne(
            db, sql: "SELECT text FROM noteText WHERE note = ? AND version = 1", arguments: [note.id])
    }

    private func edit(
        _ there: Note, to text: String, from version: Int, begunAt: Moment?, in db: Database
    ) throws -> NoteReceipt {
        // Something already received is always answered as received, also when its step has been closed since.
        if there.text == text, there.deletedAt == nil { return NoteReceipt(there) }
        try begin(changing: there, begunAt, or: .stepClosed, db: db)
        return try change(there, to: text, from: version, in: db)
    }

    private func change(_ there: Note, to text: String, from version: Int, in db: Database) throws -> NoteReceipt {
        guard there.deletedAt == nil else { throw Conflict(mine: text, theirs: nil, version: there.version) }
        guard there.version == version else { throw Conflict(mine: text, theirs: there.text, version: there.version) }
        try db.execute(
            sql: "INSERT INTO noteText (note, version, text, writtenAt) VALUES (?, ?, ?, ?)",
            arguments: [there.id, there.version, there.text, there.editedAt ?? there.receivedAt])
        var note = there
        note.text = text
        note.version += 1
        note.editedAt = try db.now
        try note.update(db)
        try announce(note.changedParts + [.gathering], in: note.dugnad, db: db)
        return NoteReceipt(note)
    }

    /// Takes a note away. It can be brought back for an hour; then its words are gone.
    ///
    /// - Parameter begunAt: when it was asked for, by the server's clock; nil counts as now.
    /// - Throws: `Refusal` when the step was closed before that, or the dugnad is over whenever it was asked for: others
    ///   have read it by then. `Conflict` when it has been edited since.
    package func delete(
        _ note: Note.ID, from version: Int, group: Int, begunAt: Moment? = nil, in id: Dugnad.ID, by actor: Actor
    ) async throws -> NoteReceipt {
        try await store.write { db in
            var note = try find(note, group: group, in: id, db: db)
            if note.deletedAt != nil { return NoteReceipt(note) }
            let writing = try writing(in: id, db: db)
            _ = try writing.began(begunAt, at: db.now)
            guard try writing.canTakeAway(at: db.now) else { throw Refusal.noteStays }
            try begin(changing: note, begunAt, or: .noteStays, db: db)
            guard note.version == version else { throw Conflict(mine: "", theirs: note.text, version: note.version) }
            note.deletedAt = try db.now
            note.deletedBy = .group
            try note.update(db)
            let deleted = Change(.noteDeleted, about: note.id.description, parts: note.changedParts + [.gathering])
            try record(deleted, in: id, by: actor, db: db)
            return NoteReceipt(note)
        }
    }

    /// Brings back a note that the group itself deleted, also on a step that has been closed since, but not under
    /// minutes that have been approved without it.
    package func restore(
        _ note: Note.ID, group: Int, begunAt: Moment? = nil, in id: Dugnad.ID, by actor: Actor
    ) async throws -> NoteReceipt {
        try await store.write { db in
            var note = try find(note, group: group, in: id, db: db)
            if note.deletedAt == nil { return NoteReceipt(note) }
            _ = try writing(in: id, db: db).began(begunAt, at: db.now)
            guard try db.approval(of: id) == nil else { throw Refusal.stepClosed }
            try db.checkOpen(group, in: db.dugnad(id))
            guard note.deletedBy == .group, !note.text.isEmpty else { throw Refusal.noteGone }
            note.deletedAt = nil
            note.deletedBy = nil
            try note.update(db)
            try announce(note.changedParts + [.gathering], in: id, db: db)
            return NoteReceipt(note)
        }
    }

    /// When something that arrives now was begun, and whether it comes after its step was closed.
    private func begin(
        on step: Step, in dugnad: Dugnad, from group: Int?, _ begunAt: Moment?, or refusal: Refusal, db: Database
    ) throws -> (at: Moment, isLate: Bool) {
        let now = try db.now
        let writing = WritingTime(dugnad, step: step, approvedAt: try db.approval(of: dugnad.id))
        let began = try writing.began(begunAt, at: now)
        // A phone without network comes back with what was written while it was tried.
        if let emptied = dugnad.trialEmptiedAt, began < emptied { throw Refusal.wasTrial }
        let isLate = try writing.isLate(began: began, at: now, or: refusal)
        // Last: what can never be taken is told at once, and does not wait on the phone for nothing.
        if let group { try db.checkOpen(group, in: dugnad) }
        return (began, isLate)
    }

    private func writing(in id: Dugnad.ID, db: Database) throws -> WritingTime {
        WritingTime(try db.dugnad(id), approvedAt: try db.approval(of: id))
    }

    private func begin(changing note: Note, _ begunAt: Moment?, or refusal: Refusal, db: Database) throws {
        _ = try begin(
            on: Step.find(db, key: note.step), in: db.dugnad(note.dugnad), from: note.groupNumber, begunAt,
            or: refusal, db: db)
    }

    private func find(
        _ note: Note.ID, group: Int, in id: Dugnad.ID, begunAt: Moment? = nil, db: Database
    ) throws -> Note {
        if let note = try Note.fetchOne(db, key: note) {
            guard note.dugnad == id, note.groupNumber == group else { throw NotFound() }
            return note
        }
        if let begunAt, let emptied = try db.dugnad(id).trialEmptiedAt, begunAt < emptied { throw Refusal.wasTrial }
        throw NotFound()
    }
}

extension Database {
    fileprivate func hasNotes(from group: Int, in dugnad: Dugnad.ID) throws -> Bool {
        try SQLRequest<Bool>(
            sql: "SELECT EXISTS (SELECT 1 FROM note WHERE dugnad = ? AND groupNumber = ?)", arguments: [dugnad, group],
            cached: true
        ).fetchOne(self) ?? false
    }
}

import GRDB
import Words

/// What every door needs: the database, the texts in use, what walls hold up, and the screens to wake when something
/// changes.
struct House: Sendable {
    let store: Store
    let live: LiveUpdates
    let editions = EditionShelf()
    let held = HeldUpOnWalls()
    /// The words that room codes are made of.
    let words: [String]
}

/// A way to one kind of thing. Each question about it, and each change to it, goes through its door, and each change
/// says who makes it.
protocol Door: Sendable {
    var house: House { get }
}

extension Door {
    var store: Store { house.store }
    var live: LiveUpdates { house.live }
    var editions: EditionShelf { house.editions }

    /// One change to a dugnad, in one transaction. What was done is recorded, and the screens that show it are woken
    /// once it is on disk.
    ///
    /// - Parameter change: makes the change. Returns nil when nothing became different; then no trace is left.
    func changing(
        _ dugnad: Dugnad.ID, by actor: Actor, _ change: @escaping @Sendable (Database) throws -> Change?
    ) async throws {
        try await store.write { db in
            guard let done = try change(db) else { return }
            try record(done, in: dugnad, by: actor, db: db)
        }
    }

    /// For a change that is part of a larger one.
    func record(_ done: Change, in dugnad: Dugnad.ID, by actor: Actor, db: Database) throws {
        try db.record(done.event, in: dugnad, by: actor, about: done.about)
        try announce(done.parts, in: dugnad, db: db)
    }

    /// Bumps the revision in this transaction, and wakes the followers of what changed once it is on disk.
    func announce(_ parts: [LiveUpdates.Part], in dugnad: Dugnad.ID, db: Database) throws {
        let revision = try SQLRequest<Int>(
            sql: "UPDATE dugnad SET revision = revision + 1, changedAt = ? WHERE id = ? RETURNING revision",
            arguments: [try db.now, dugnad], cached: true
        ).fetchOne(db)
        guard let revision else { throw NotFound() }
        db.afterNextTransaction { [live] _ in live.announce(parts, in: dugnad, revision: revision) }
    }
}

/// What a change did, and which parts of the screens show it.
struct Change {
    let event: Event
    var about: String?
    let parts: [LiveUpdates.Part]

    init(_ event: Event, about: String? = nil, parts: [LiveUpdates.Part]) {
        self.event = event
        self.about = about
        self.parts = parts
    }
}

import GRDB

/// The door to the room: everything there is in a dugnad at one moment.
package struct Rooms: Door {
    let house: House
}

extension Rooms {
    /// The room as the moderator, the gathering and the minutes see it.
    package func room(_ id: Dugnad.ID) async throws -> Room {
        try await store.read { db in try room(id, in: db) }
    }

    /// The room as one group sees it: only its own card and notes.
    package func room(_ id: Dugnad.ID, group: Int) async throws -> Room {
        try await store.read { db in try room(id, group: group, in: db) }
    }
}

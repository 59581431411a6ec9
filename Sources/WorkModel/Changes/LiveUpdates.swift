import GRDB
import Synchronization
import Words

/// Tells every screen in a room that something has changed, never what. Each then fetches what it may see.
///
/// Signals do not pile up for a slow phone: it gets one, with everything that has changed since the one before.
package final class LiveUpdates: Sendable {
    /// A piece of a room that screens follow.
    package enum Part: Hashable, Sendable, CustomStringConvertible {
        case steps, plan, notes, wall, gathering, measures, minutes, groups
        case group(Int)

        package var description: String {
            switch self {
            case .steps: "steg"
            case .plan: "plan"
            case .notes: "notater"
            case .wall: "vegg"
            case .gathering: "samle"
            case .measures: "tiltak"
            case .minutes: "referat"
            case .groups: "bord"
            case .group(let number): "gruppe-\(number)"
            }
        }
    }

    /// What has changed since a revision that a screen has seen; nil parts mean that it must fetch everything.
    package struct Changes: Sendable, Equatable {
        package let revision: Int
        package let parts: [Part]?

        package init(revision: Int, parts: [Part]?) {
            self.revision = revision
            self.parts = parts
        }
    }

    private struct Room {
        var revision: Int
        /// Everything before this revision happened before the program started, and is not remembered.
        let remembersFrom: Int
        var changed: [Part: Int] = [:]
        var followers: [Int: Follower] = [:]
        var presence: [Int: Presence] = [:]
    }

    private struct Follower {
        let parts: Set<Part>
        let continuation: AsyncStream<Void>.Continuation
    }

    private struct Presence {
        var connected = 0
        var lastSeen: Moment
        /// Since when it has been here without a break of two minutes.
        var since: Moment

        func isHere(at now: Moment) -> Bool { connected > 0 || now - lastSeen <= .minutes(2) }
    }

    private struct State {
        var rooms: [Dugnad.ID: Room] = [:]
        var nextFollower = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Says that parts of a dugnad have changed. Called after the transaction is on disk.
    func announce(_ parts: [Part], in dugnad: Dugnad.ID, revision: Int) {
        let followers = state.withLock { state in
            var room = state.rooms[dugnad] ?? Room(revision: revision - 1, remembersFrom: revision - 1)
            room.revision = max(room.revision, revision)
            for part in parts { room.changed[part] = max(room.changed[part] ?? 0, revision) }
            state.rooms[dugnad] = room
            return room.followers.values.filter { !$0.parts.isDisjoint(with: parts) }
        }
        for follower in followers { follower.continuation.yield() }
    }

    /// Wakes each time something changes. Newest only: many changes while a phone is slow are one wake-up.
    ///
    /// - Parameters:
    ///   - parts: what the screen shows; changes to others do not wake it.
    ///   - revision: the dugnad's revision now, from the database.
    package func follow(_ dugnad: Dugnad.ID, parts: Set<Part>, revision: Int) -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let number = state.withLock { state in
                state.nextFollower += 1
                var room = state.rooms[dugnad] ?? Room(revision: revision, remembersFrom: revision)
                room.followers[state.nextFollower] = Follower(parts: parts, continuation: continuation)
                state.rooms[dugnad] = room
                return state.nextFollower
            }
            continuation.onTermination = { [weak self] _ in self?.stop(number, in: dugnad) }
        }
    }

    private func stop(_ number: Int, in dugnad: Dugnad.ID) {
        state.withLock { state in _ = state.rooms[dugnad]?.followers.removeValue(forKey: number) }
    }

    /// What a screen that has seen a revision has missed.
    package func changes(in dugnad: Dugnad.ID, since seen: Int, among parts: Set<Part>) -> Changes? {
        state.withLock { state in
            guard let room = state.rooms[dugnad] else { return nil }
            guard seen >= room.remembersFrom, seen <= room.revision else {
                return Changes(revision: room.revision, parts: nil)
            }
            let changed = room.changed.filter { $0.value > seen && parts.contains($0.key) }.map(\.key)
            return Changes(revision: room.revision, parts: changed)
        }
    }

    /// How many screens follow one of the parts, or any part when it is nil. The more there are, the more a signal to
    /// them is spread out in time.
    package func followerCount(of dugnad: Dugnad.ID, following parts: [Part]?) -> Int {
        state.withLock { state in
            guard let followers = state.rooms[dugnad]?.followers else { return 0 }
            guard let parts else { return followers.count }
            return followers.values.count { !$0.parts.isDisjoint(with: parts) }
        }
    }

    /// How many dugnader have a screen open, and how many screens that is.
    package func openScreens() -> (rooms: Int, screens: Int) {
        state.withLock { state in
            state.rooms.values.reduce(into: (rooms: 0, screens: 0)) { sum, room in
                if !room.followers.isEmpty { sum.rooms += 1 }
                sum.screens += room.followers.count
            }
        }
    }

    /// The dugnad has been read in anew. What screens have seen is of no use, so each that follows fetches everything.
    func beginAnew(_ dugnad: Dugnad.ID, revision: Int) {
        let followers = state.withLock { state -> [Follower] in
            guard let before = state.rooms[dugnad] else { return [] }
            var room = Room(revision: revision, remembersFrom: revision)
            (room.followers, room.presence) = (before.followers, before.presence)
            state.rooms[dugnad] = room
            return Array(room.followers.values)
        }
        for follower in followers { follower.continuation.yield() }
    }

    /// Forgets a dugnad that has been deleted; its screens find out when they fetch.
    func forget(_ dugnad: Dugnad.ID) {
        let followers = state.withLock { $0.rooms.removeValue(forKey: dugnad)?.followers ?? [:] }
        for follower in followers.values { follower.continuation.yield() }
    }
}

// MARK: - Who is here

extension LiveUpdates {
    /// A group's page is open: `connected` is +1 when its stream opens, −1 when it closes, 0 for a sign of life.
    package func see(group number: Int, in dugnad: Dugnad.ID, revision: Int, connected change: Int, at now: Moment) {
        state.withLock { state in
            var room = state.rooms[dugnad] ?? Room(revision: revision, remembersFrom: revision)
            var presence = room.presence[number] ?? Presence(lastSeen: now, since: now)
            if !presence.isHere(at: now) { presence.since = now }
            presence.connected = max(presence.connected + change, 0)
            presence.lastSeen = max(presence.lastSeen, now)
            room.presence[number] = presence
            state.rooms[dugnad] = room
        }
    }

    /// The groups that have been seen in the last two minutes, and since when each has been here.
    package func groupsSeen(in dugnad: Dugnad.ID, at now: Moment) -> [Int: Moment] {
        state.withLock { state in
            let presence = state.rooms[dugnad]?.presence ?? [:]
            return presence.filter { $0.value.isHere(at: now) }.mapValues(\.since)
        }
    }
}

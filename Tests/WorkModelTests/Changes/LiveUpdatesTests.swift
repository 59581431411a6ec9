import TestWorld
import Testing
import Words
import WorkModel

@Suite("Telling every screen that something has changed, never what")
struct LiveUpdatesTests {
    let world: World
    let hall: Hall
    let live: LiveUpdates

    init() async throws {
        world = try World()
        hall = try await world.start()
        live = hall.doors.live
        try await hall.go(to: hall.task())
    }

    @Test("A screen that has seen a revision is told the parts that have changed since, among those it shows")
    func changes() async throws {
        let seen = try await revision()
        try await hall.write("Byttedag", group: 3)
        try await hall.write("Åpen hall", group: 4)
        let now = try await revision()
        #expect(now == seen + 2)
        #expect(
            live.changes(in: hall.id, since: seen, among: [.steps, .group(3)])
                == .init(revision: now, parts: [.group(3)]))
        #expect(
            live.changes(in: hall.id, since: seen + 1, among: [.steps, .group(3)]) == .init(revision: now, parts: []))
        #expect(
            live.changes(in: hall.id, since: now, among: [.steps, .group(3), .notes]) == .init(revision: now, parts: [])
        )
        let desk = live.changes(in: hall.id, since: seen, among: [.steps, .notes, .gathering])
        #expect(desk?.parts == [.notes])
    }

    @Test("A revision from before the program started, or from the future, means: fetch everything")
    func unknown() async throws {
        let now = try await revision()
        #expect(live.changes(in: hall.id, since: 0, among: [.steps]) == .init(revision: now, parts: nil))
        #expect(live.changes(in: hall.id, since: now + 1, among: [.steps]) == .init(revision: now, parts: nil))
        #expect(live.changes(in: .new(), since: 1, among: [.steps]) == nil)
    }

    @Test("Many changes while a phone is slow are one wake-up")
    func newestOnly() async throws {
        let stream = live.follow(hall.id, parts: [.group(3)], revision: try await revision())
        for number in 1...5 { try await hall.write("Notat \(number)") }
        #expect(await wakes(of: stream) == 1)
    }

    @Test("Other groups' notes, and a note that is refused, wake no screen")
    func notMine() async throws {
        let stream = live.follow(hall.id, parts: [.group(3), .wall], revision: try await revision())
        try await hall.write("Bord 4 skriver", group: 4)
        _ = try? await hall.write("Ring 900 00 000")
        _ = try? await hall.go(to: Step(dugnad: hall.id, position: 1, key: nil, takesNotes: false, minutes: 1))
        #expect(await wakes(of: stream) == 0)
    }

    @Test("Changes in another room wake no screen here")
    func otherRoom() async throws {
        let other = try await world.start()
        let stream = live.follow(hall.id, parts: [.group(3)], revision: try await revision())
        try await other.write("Der borte")
        #expect(await wakes(of: stream) == 0)
    }

    @Test("What the moderator does to a note reaches its table, and the wall when it was there")
    func moderated() async throws {
        let note = try await hall.write("Byttedag")
        let seen = try await revision()
        try await hall.doors.notes.hide(note.id, isHidden: true, in: hall.id, by: .moderator)
        let parts = live.changes(in: hall.id, since: seen, among: [.group(3), .wall, .notes])?.parts
        #expect(Set(parts ?? []) == [.group(3), .wall, .notes])
    }

    @Test("A note on the wall that its table edits or deletes is changed on the wall too")
    func editedOnTheWall() async throws {
        let note = try await hall.write("Byttedag")
        try await hall.doors.notes.show(note.id, isShown: true, in: hall.id, by: .moderator)
        var seen = try await revision()
        _ = try await hall.doors.notes.edit(
            note.id, to: "Byttedag for ski", from: 1, group: 3, begunAt: nil, in: hall.id, by: .group)
        #expect(live.changes(in: hall.id, since: seen, among: [.wall])?.parts == [.wall])
        seen = try await revision()
        _ = try await hall.doors.notes.delete(note.id, from: 2, group: 3, in: hall.id, by: .group)
        #expect(live.changes(in: hall.id, since: seen, among: [.wall])?.parts == [.wall])
    }

    @Test("A group's card reaches the moderator and the minutes; the run sheet reaches every screen")
    func cardsAndSteps() async throws {
        var seen = try await revision()
        try await hall.doors.groups.choose(card: "guri", group: 3, in: hall.id, by: .group)
        #expect(
            Set(live.changes(in: hall.id, since: seen, among: every)?.parts ?? []) == [.group(3), .groups, .minutes])
        seen = try await revision()
        try await hall.go(to: hall.task(2))
        let parts = Set(live.changes(in: hall.id, since: seen, among: every)?.parts ?? [])
        #expect(parts.isSuperset(of: [.steps]))
    }

    @Test("A follower that has gone is forgotten")
    func gone() async throws {
        let revision = try await revision()
        do {
            let stream = live.follow(hall.id, parts: [.steps], revision: revision)
            #expect(live.followerCount(of: hall.id, following: nil) == 1)
            #expect(live.followerCount(of: hall.id, following: [.steps, .group(3)]) == 1)
            #expect(live.followerCount(of: hall.id, following: [.group(3)]) == 0)
            _ = await wakes(of: stream)
        }
        #expect(live.followerCount(of: hall.id, following: nil) == 0)
    }

    @Test("A group is seen while its page is open, and for two minutes after")
    func presence() {
        live.see(group: 3, in: hall.id, revision: 1, connected: 1, at: world.now)
        #expect(live.groupsSeen(in: hall.id, at: world.now + .hours(1)) == [3: world.now])
        live.see(group: 3, in: hall.id, revision: 1, connected: -1, at: world.now)
        live.see(group: 5, in: hall.id, revision: 1, connected: 0, at: world.now + .minutes(1))
        #expect(Set(live.groupsSeen(in: hall.id, at: world.now + .minutes(2)).keys) == [3, 5])
        let later = world.now + .minutes(2) + .seconds(1)
        #expect(live.groupsSeen(in: hall.id, at: later) == [5: world.now + .minutes(1)])
        #expect(live.groupsSeen(in: .new(), at: world.now) == [:])
        live.see(group: 3, in: hall.id, revision: 1, connected: 1, at: later)
        #expect(live.groupsSeen(in: hall.id, at: later)[3] == later, "back after a break")
    }

    @Test("Deleting a dugnad wakes its screens, so that they find out")
    func deleted() async throws {
        let stream = live.follow(hall.id, parts: [.steps], revision: try await revision())
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        #expect(await wakes(of: stream) == 1)
        #expect(live.changes(in: hall.id, since: 1, among: [.steps]) == nil)
    }

    @Test("A newer file that takes a copy's place has its screens fetch everything, and they hear what comes after")
    func readInAnew() async throws {
        let old = try await hall.doors.takeouts.takeout(hall.id)
        try await hall.write("Byttedag")
        let new = try await hall.doors.takeouts.takeout(hall.id)
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        _ = try await hall.doors.takeouts.readIn(old, by: .operator)
        let seen = try await revision()
        let stream = live.follow(hall.id, parts: [.steps], revision: seen)
        _ = try await hall.doors.takeouts.readIn(new, by: .operator)
        #expect(
            live.changes(in: hall.id, since: seen, among: [.plan]) == .init(revision: try await revision(), parts: nil))
        let now = try await revision()
        _ = try await hall.doors.links.make(.wall, to: hall.id, by: .moderator)
        #expect(live.changes(in: hall.id, since: now, among: [.plan])?.parts == [.plan])
        #expect(live.followerCount(of: hall.id, following: [.steps]) == 1)
        #expect(await wakes(of: stream) == 1)
    }

    @Test("A file that is here already wakes no screen, and a dugnad that is read in wakes none of another")
    func readInTwice() async throws {
        let file = try await hall.doors.takeouts.takeout(hall.id)
        let other = try await World().start()
        let stream = live.follow(hall.id, parts: every, revision: try await revision())
        _ = try await hall.doors.takeouts.readIn(file, by: .operator)
        _ = try await hall.doors.takeouts.readIn(other.doors.takeouts.takeout(other.id), by: .operator)
        #expect(await wakes(of: stream) == 0)
    }

    private var every: Set<LiveUpdates.Part> {
        [.steps, .plan, .notes, .wall, .gathering, .measures, .minutes, .groups, .group(3), .group(4)]
    }

    private func revision() async throws -> Int { try await hall.room().dugnad.revision }

    /// How many wake-ups wait in a stream: read by a task that is told to stop before it begins.
    private func wakes(of stream: AsyncStream<Void>) async -> Int {
        await Task {
            withUnsafeCurrentTask { $0?.cancel() }
            var count = 0
            for await _ in stream { count += 1 }
            return count
        }.value
    }
}

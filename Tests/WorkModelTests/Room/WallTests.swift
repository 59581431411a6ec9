import TestWorld
import Testing
import Words
import WorkModel

@Suite("What stands on the wall")
struct WallTests {
    let world: World

    init() throws { world = try World() }

    @Test("The fourth note takes the place of the one that has been there longest, and every screen agrees")
    func fourth() async throws {
        let hall = try await world.start()
        try await hall.go(to: try await hall.task())
        var ids: [Note.ID] = []
        for number in 1...4 {
            ids.append(try await hall.write("Notat \(number)", group: number).id)
            world.clock.pass(.minutes(1))
            try await hall.doors.notes.show(ids[number - 1], isShown: true, in: hall.id, by: .moderator)
        }
        let room = try await hall.room()
        #expect(room.notes.filter(\.isShown).map(\.id) == Array(ids.dropFirst()))
        #expect(room.notesOnWall(of: try await hall.task().id).map(\.id) == Array(ids.dropFirst()))
    }

    @Test("Each task has a wall of its own")
    func otherTask() async throws {
        let hall = try await world.start()
        let first = try await hall.write("Skyss", on: try await hall.task(1)).id
        try await hall.doors.notes.show(first, isShown: true, in: hall.id, by: .moderator)
        for number in 1...3 {
            let note = try await hall.write("Notat \(number)", on: try await hall.task(2)).id
            try await hall.doors.notes.show(note, isShown: true, in: hall.id, by: .moderator)
        }
        #expect(try await hall.room().notesOnWall(of: try await hall.task(1).id).map(\.id) == [first])
    }

    @Test("The group whose note is taken down from the wall is told")
    func heard() async throws {
        let hall = try await world.start()
        var ids: [Note.ID] = []
        for number in 1...4 { ids.append(try await hall.write("Notat \(number)", group: number).id) }
        for id in ids.prefix(3) { try await hall.doors.notes.show(id, isShown: true, in: hall.id, by: .moderator) }
        let seen = try await hall.room().dugnad.revision
        try await hall.doors.notes.show(ids[3], isShown: true, in: hall.id, by: .moderator)
        let changes = hall.doors.live.changes(in: hall.id, since: seen, among: [.group(1), .group(2)])
        #expect(changes?.parts == [.group(1)])
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite("Another number of tables than the dugnad was started with")
struct GroupCountTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start(world.plan(groups: 3))
    }

    private func set(_ count: Int) async throws {
        try await hall.doors.groups.setCount(count, in: hall.id, by: .moderator)
    }

    private func numbers() async throws -> [Int] {
        let room = try await hall.room()
        #expect(room.dugnad.groupCount == room.groups.count)
        return room.groups.map(\.number)
    }

    @Test("Before it begins there can be more and fewer, and a file of it can be read in elsewhere")
    func before() async throws {
        try await set(5)
        #expect(try await numbers() == [1, 2, 3, 4, 5])
        try await hall.write("Byttedag", group: 2)
        try await set(2)
        #expect(try await numbers() == [1, 2])
        let elsewhere = try World()
        let file = try await Takeout(json: hall.doors.takeouts.takeout(hall.id).json())
        _ = try await elsewhere.doors.takeouts.readIn(file, by: .program)
        for count in [0, -1, 31] { await #expect(throws: NotFound()) { try await set(count) } }
    }

    @Test("A table that has written or chosen a card stays")
    func used() async throws {
        try await hall.write("Byttedag", group: 3)
        await #expect(throws: Refusal.self) { try await set(2) }
        try await hall.doors.groups.choose(card: "guri", group: 2, in: hall.id, by: .group)
        await #expect(throws: Refusal.self) { try await set(1) }
        #expect(try await numbers() == [1, 2, 3])
    }

    @Test("While it goes on there can be more, and never fewer: somebody may be writing")
    func begun() async throws {
        try await hall.go(to: hall.task())
        await #expect(throws: Refusal.self) { try await set(2) }
        try await set(4)
        try await hall.write("Vi kom til", group: 4)
        #expect(try await hall.texts() == ["Vi kom til"])
    }
}

import TestWorld
import Testing
import WorkModel

@Suite("The cards a dugnad uses")
struct ChosenCardsTests {
    let hall: Hall

    init() async throws { hall = try await World().start() }

    private func choose(_ keys: [String], hidden: Set<String> = [], from version: Int = 1) async throws {
        try await hall.doors.plans.chooseCards(keys, hidden: hidden, from: version, in: hall.id, by: .moderator)
    }

    @Test("Without a choice all are used, in the order of the set")
    func all() async throws {
        let room = try await hall.room()
        #expect(room.persons.map(\.key).prefix(3) == ["guri", "nora", "alex"])
        #expect(room.persons == room.edition.persons(for: .municipality))
    }

    @Test("They can be put in another order and laid aside; those that are not named come last")
    func order() async throws {
        try await choose(["alex", "guri", "nora"], hidden: ["guri"])
        #expect(try await hall.room().persons.map(\.key).prefix(2) == ["alex", "nora"])
        #expect(try await hall.room().persons.contains { $0.key == "samir" })
    }

    @Test("A group keeps the card it has, and cannot choose one that is laid aside")
    func laidAside() async throws {
        try await hall.doors.groups.choose(card: "guri", group: 1, in: hall.id, by: .group)
        try await choose(["guri", "nora"], hidden: ["guri"])
        try await hall.doors.groups.choose(card: "guri", group: 1, in: hall.id, by: .group)
        #expect(try await hall.room().group(1)?.card == "guri")
        await #expect(throws: Refusal.self) {
            try await hall.doors.groups.choose(card: "guri", group: 2, in: hall.id, by: .group)
        }
    }

    @Test("One card at least must be left")
    func none() async throws {
        await #expect(throws: Refusal.self) { try await choose(["guri"], hidden: ["guri"]) }
        await #expect(throws: Refusal.self) { try await choose(["finnes-ikke"]) }
    }

    @Test("Two moderators at once: the second is shown both, and making the same choice again changes nothing")
    func conflict() async throws {
        try await choose(["nora", "guri"])
        try await choose(["nora", "guri"])
        let conflict = await #expect(throws: Conflict.self) { try await choose(["alex"]) }
        #expect(conflict?.mine == "Alex, 6\u{A0}år")
        #expect(conflict?.theirs == "Nora, 15\u{A0}år; Guri, 14\u{A0}år")
        #expect(try await hall.room().persons.first?.key == "nora")
    }

    @Test("Keys of no card are ignored, and so is a card the second time")
    func unknown() async throws {
        try await choose(["nora", "nora", "finnes-ikke", "guri"])
        #expect(try await hall.room().persons.map(\.key).prefix(2) == ["nora", "guri"])
    }
}

import TestWorld
import Testing
import WorkModel

@Suite("The card on the table")
struct CardTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
    }

    @Test("A group chooses a card of the set, and another, and no other group's changes")
    func choose() async throws {
        try await hall.doors.groups.choose(card: "guri", group: 2, in: hall.id, by: .group)
        try await hall.doors.groups.choose(card: "alex", group: 2, in: hall.id, by: .group)
        #expect(try await hall.room().groups.map(\.card) == [nil, "alex", nil, nil, nil, nil])
    }

    @Test(
        "A card that is not in the set is refused, also the own one before it is made", arguments: ["", "kari", "egen"])
    func unknown(card: String) async throws {
        await #expect(throws: Refusal.self) {
            try await hall.doors.groups.choose(card: card, group: 2, in: hall.id, by: .group)
        }
    }

    @Test("A group's own person lies on the table, can be mended, left, chosen again and removed")
    func ownPerson() async throws {
        let trym = OwnPerson(name: " Trym ", age: 9, story: "God til å tegne.\r\nBor på en øy.")
        try await make(trym, from: 1)
        var group = try await group()
        #expect(group.ownPerson == OwnPerson(name: "Trym", age: 9, story: "God til å tegne.\nBor på en øy."))
        try await hall.doors.groups.choose(card: "guri", group: 2, in: hall.id, by: .group)
        group = try await self.group()
        #expect(group.ownPerson == nil)
        try await hall.doors.groups.choose(card: OwnPersonCard.key, group: 2, in: hall.id, by: .group)
        group = try await self.group()
        #expect(group.ownPerson?.name == "Trym")
        try await hall.doors.groups.removeOwnPerson(group: 2, in: hall.id, by: .group)
        group = try await self.group()
        #expect(group.card == nil)
        #expect(group.ownPersonStory == nil)
    }

    @Test("Two at one table who write the same person at once: one is stored, both texts remain")
    func conflict() async throws {
        try await make(OwnPerson(name: "Trym", age: 9, story: "Den første historien"), from: 1)
        let conflict = await #expect(throws: Conflict.self) {
            try await make(OwnPerson(name: "Trym", age: 9, story: "Den andre historien"), from: 1)
        }
        #expect(conflict?.mine == "Trym, 9\u{A0}år\nDen andre historien")
        #expect(conflict?.theirs == "Trym, 9\u{A0}år\nDen første historien")
        try await make(OwnPerson(name: "Trym", age: 9, story: "Den første historien"), from: 1)
    }

    @Test("A real person's number, an empty story and an absurd age are stopped or kept within bounds")
    func guards() async throws {
        let wrong = [
            OwnPerson(name: "", age: 9, story: "Uten navn"), OwnPerson(name: "Trym", age: 9, story: " "),
            OwnPerson(name: "Trym", age: 9, story: "Ring 900 00 000"),
            OwnPerson(name: "trym@eksempel.no", age: 9, story: "Liker å tegne"),
            OwnPerson(name: String(repeating: "a", count: 61), age: 9, story: "Langt navn"),
            OwnPerson(name: "Trym", age: 9, story: String(repeating: "a", count: 2001)),
        ]
        for person in wrong {
            let refusal = await #expect(throws: Refusal.self) { try await make(person, from: 1) }
            #expect(refusal?.about == .words)
        }
        #expect(try await group().version == 1)
        for (age, kept) in [(-4, 0), (400, 25), (Int.min, 0)] {
            try await make(OwnPerson(name: "Trym", age: age, story: "\(age) år"), from: try await group().version)
            #expect(try await group().ownPersonAge == kept)
        }
    }

    @Test("The same form twice, also with an absurd age, is once")
    func twice() async throws {
        let person = OwnPerson(name: "Trym", age: 400, story: "Liker å tegne")
        try await make(person, from: 1)
        try await make(person, from: 1)
        #expect(try await group().version == 2)
    }

    private func make(_ person: OwnPerson, from version: Int) async throws {
        try await hall.doors.groups.makeOwnPerson(person, from: version, group: 2, in: hall.id, by: .group)
    }

    private func group() async throws -> Group {
        guard let group = try await hall.room().group(2) else { throw Missing("group 2") }
        return group
    }
}

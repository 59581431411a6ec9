import TestWorld
import Testing
import Words
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

    @Test("A group's own person lies on the table, and can be edited, left, chosen again and removed")
    func ownPerson() async throws {
        let trym = OwnPersonDraft(name: " Trym ", age: "9", story: "God til å tegne.\r\nBor på en øy.")
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
        try await make(draft(story: "Den første historien"), from: 1)
        let conflict = await #expect(throws: Conflict.self) {
            try await make(draft(story: "Den andre historien"), from: 1)
        }
        #expect(conflict?.mine == "Trym, 9\u{A0}år\nDen andre historien")
        #expect(conflict?.theirs == "Trym, 9\u{A0}år\nDen første historien")
        try await make(draft(story: "Den første historien"), from: 1)
    }

    @Test("A real person's number, an empty story and an absurd age are refused, each at its field")
    func guards() async throws {
        let wrong = [
            (draft(name: ""), OwnPersonDraft.Field.name), (draft(story: " "), .story),
            (draft(story: "Ring 900 00 000"), .story), (draft(name: "trym@eksempel.no"), .name),
            (draft(name: String(repeating: "a", count: 61)), .name),
            (draft(story: String(repeating: "a", count: 2001)), .story),
            (draft(age: "-4"), .age), (draft(age: "26"), .age), (draft(age: "ni"), .age),
        ]
        for (person, field) in wrong {
            let problems = await #expect(throws: Problems<OwnPersonDraft.Field>.self) {
                try await make(person, from: 1)
            }
            #expect(problems?.list.map(\.field) == [field])
        }
        #expect(try await group().version == 1)
    }

    @Test("The same form sent twice makes the person once")
    func twice() async throws {
        let person = draft()
        try await make(person, from: 1)
        try await make(person, from: 1)
        #expect(try await group().version == 2)
    }

    private func draft(name: String = "Trym", age: String = "9", story: String = "Liker å tegne") -> OwnPersonDraft {
        OwnPersonDraft(name: name, age: age, story: story)
    }

    private func make(_ person: OwnPersonDraft, from version: Int) async throws {
        try await hall.doors.groups.makeOwnPerson(person, from: version, group: 2, in: hall.id, by: .group)
    }

    private func group() async throws -> Group {
        guard let group = try await hall.room().group(2) else { throw Missing("group 2") }
        return group
    }

    @Test("A table's card is as it was approved: after that nothing of it changes behind the moderator's back")
    func approvedCard() async throws {
        try await hall.go(to: hall.task())
        let groups = hall.doors.groups
        let trym = OwnPersonDraft(name: "Trym", age: "9", story: "God til å tegne")
        try await groups.makeOwnPerson(trym, from: 1, group: 3, in: hall.id, by: .group)
        try await hall.approve()
        await #expect(throws: Refusal.self) {
            try await groups.choose(card: "guri", group: 3, in: hall.id, by: .group)
        }
        await #expect(throws: Refusal.self) {
            try await groups.removeOwnPerson(group: 3, in: hall.id, by: .group)
        }
        await #expect(throws: Refusal.self) {
            try await groups.makeOwnPerson(
                OwnPersonDraft(name: "Ada", age: "9", story: "Rask"), from: 2, group: 3, in: hall.id, by: .group)
        }
        #expect(try await hall.room().group(3)?.ownPersonName == "Trym")
        try await hall.doors.minutesDesk.reopen(1, in: hall.id, by: .moderator)
        try await groups.removeOwnPerson(group: 3, in: hall.id, by: .group)
        #expect(try await hall.room().group(3)?.ownPersonName == nil)
    }
}

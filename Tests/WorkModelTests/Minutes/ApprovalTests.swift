import TestWorld
import Testing
import Words
import WorkModel

@Suite("Editing, approving and sharing the minutes")
struct ApprovalTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
        try await hall.write("Byttedag")
    }

    @Test("An edited part is never written over, and says when something new has come")
    func edited() async throws {
        try await edit("Slik husker vi det.")
        var minutes = try await hall.minutes()
        var part = try #require(minutes.edited(.strengths))
        #expect(!minutes.hasNews(since: part))
        try await hall.write("Åpen hall", group: 5)
        minutes = try await hall.minutes()
        part = try #require(minutes.edited(.strengths))
        #expect(part.text == "Slik husker vi det.")
        #expect(minutes.hasNews(since: part))
        try await edit("Slik husker vi det, og åpen hall.", from: 1)
        minutes = try await hall.minutes()
        part = try #require(minutes.edited(.strengths))
        #expect(!minutes.hasNews(since: part))
    }

    @Test("A change in one part of the minutes is not reported at another")
    func newsElsewhere() async throws {
        try await edit("Slik husker vi det.")
        try await hall.write("Åpen hall", on: hall.step("konkret-ide"))
        let minutes = try await hall.minutes()
        #expect(!minutes.hasNews(since: try #require(minutes.edited(.strengths))))
    }

    @Test("A part that was edited in nynorsk has no news because it is read in bokmål")
    func otherLanguage() async throws {
        let minutes = try await hall.minutes()
        try await hall.doors.minutesDesk.edit(
            .ahead, to: "Slik hugsar vi det.", language: .nynorsk, from: 0,
            sawFingerprint: minutes.fingerprint(of: .ahead, in: .nynorsk), in: hall.id, by: .moderator)
        let after = try await hall.minutes()
        let part = try #require(after.edited(.ahead))
        #expect(!after.hasNews(since: part))
        #expect(part.language == .nynorsk)
    }

    @Test("Two edit one part at once: one text stands, and the other person is shown both")
    func conflict() async throws {
        try await edit("Den første")
        try await edit("Den første")
        await #expect(throws: Conflict(mine: "Den andre", theirs: "Den første", version: 1)) {
            try await edit("Den andre")
        }
        await #expect(throws: Conflict.self) {
            try await hall.doors.minutesDesk.unedit(.strengths, from: 0, in: hall.id, by: .moderator)
        }
        #expect(try await hall.minutes().edited(.strengths)?.text == "Den første")
    }

    @Test("A part can be given back to the program, and an empty one stays empty")
    func unedited() async throws {
        try await edit("")
        #expect(try await hall.minutes().edited(.strengths)?.text == "")
        #expect(try await hall.minutes().parts.contains(.strengths))
        try await hall.doors.minutesDesk.unedit(.strengths, from: 1, in: hall.id, by: .moderator)
        try await hall.doors.minutesDesk.unedit(.strengths, from: 1, in: hall.id, by: .moderator)
        #expect(try await hall.minutes().edited(.strengths) == nil)
    }

    @Test(
        "A telephone number, and more than a hundred thousand characters, are stopped",
        arguments: [
            "Ring 900 00 000", String(repeating: "a", count: 100_001),
        ])
    func guards(text: String) async throws {
        await #expect(throws: Problem.self) { try await edit(text) }
    }

    @Test("Approving freezes what was read, and approving it twice is one approval")
    func approved() async throws {
        let read = try await hall.minutes().text(in: .bokmål)
        let first = try await hall.approve()
        #expect(first?.number == 1)
        #expect(first?.inRole == "kontaktperson")
        try await hall.write("Åpen hall", begunAt: world.now)
        #expect(try await hall.approve() == first)
        #expect(try await hall.minutes().approval?.text == read)
        #expect(try await hall.minutes().text(in: .bokmål) != read)
    }

    @Test("What has changed since it was read is not approved unread")
    func changedSince() async throws {
        let read = try await hall.minutes().text(in: .bokmål).fingerprint
        try await hall.write("Åpen hall")
        #expect(try await hall.approve(read) == nil)
        #expect(try await hall.minutes().approval == nil)
    }

    @Test(
        "Approving asks in which role, and takes no number or address for one",
        arguments: ["", " \n", "kari@eksempel.no"])
    func role(typed: String) async throws {
        await #expect(throws: Problem.self) { try await hall.approve(role: typed) }
    }

    @Test("A role of two hundred characters is kept whole, and a longer one is refused")
    func longRole() async throws {
        let longest = String(repeating: "👩‍🦽", count: 200)
        await #expect(throws: Problem.self) { try await hall.approve(role: longest + "!") }
        #expect(try await hall.approve(role: longest)?.inRole == longest)
    }

    @Test("Reopened minutes are a draft again, the approved copy stays, and the next is version 2")
    func reopened() async throws {
        let first = try await hall.approve()
        try await hall.doors.minutesDesk.reopen(2, in: hall.id, by: .moderator)
        #expect(try await hall.minutes().approval?.number == 1)
        try await hall.doors.minutesDesk.reopen(1, in: hall.id, by: .moderator)
        try await hall.doors.minutesDesk.reopen(1, in: hall.id, by: .moderator)
        #expect(try await hall.minutes().approval == nil)
        try await hall.write("Åpen hall")
        let second = try await hall.approve()
        #expect(second?.number == 2)
        #expect(try await hall.minutes().approvals.map(\.text) == [first?.text, second?.text])
        #expect(first?.text != second?.text)
    }

    @Test("The public address opens after the approval, is replaced by a new one, and can be turned off")
    func sharing() async throws {
        let doors = hall.doors
        await #expect(throws: Refusal.self) { try await doors.minutesDesk.publish(hall.id, by: .moderator) }
        try await hall.approve()
        let first = try await doors.minutesDesk.publish(hall.id, by: .moderator)
        #expect(try await doors.links.find(readerSecret: first)?.id == hall.id)
        let second = try await doors.minutesDesk.publish(hall.id, by: .moderator)
        #expect(try await doors.links.find(readerSecret: first) == nil)
        #expect(try await doors.links.find(readerSecret: second)?.id == hall.id)
        try await doors.minutesDesk.unpublish(hall.id, by: .moderator)
        #expect(try await doors.links.find(readerSecret: second) == nil)
    }

    private func edit(_ text: String, from version: Int = 0) async throws {
        let minutes = try await hall.minutes()
        try await hall.doors.minutesDesk.edit(
            .strengths, to: text, language: .bokmål, from: version,
            sawFingerprint: minutes.fingerprint(of: .strengths, in: .bokmål), in: hall.id, by: .moderator)
    }
}

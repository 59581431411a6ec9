import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("A hand up from a table, and one line to all of them")
struct CallTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
        try await hall.go(to: hall.task())
    }

    private func call(_ isCalling: Bool = true, group: Int = 3) async throws {
        try await hall.doors.groups.call(isCalling, group: group, in: hall.id, by: .group)
    }

    private func group(_ number: Int = 3) async throws -> Group {
        guard let group = try await hall.room().group(number) else { throw Missing("table \(number)") }
        return group
    }

    @Test("Asked twice it waits since the first time; seen, it waits no more, and can ask anew")
    func asking() async throws {
        try await call()
        world.clock.pass(.minutes(1))
        try await call()
        #expect(try await group().helpAskedAt == world.now - .minutes(1))
        #expect(try await group().isWaitingForHelp)
        try await hall.doors.groups.seeCall(of: 3, in: hall.id, by: .moderator)
        #expect(try await !group().isWaitingForHelp)
        #expect(try await group().helpAskedAt != nil)
        world.clock.pass(.minutes(1))
        try await call()
        let anew = try await group()
        #expect(anew.isWaitingForHelp && anew.helpAskedAt == world.now)
        try await call(false)
        #expect(try await group().helpAskedAt == nil)
    }

    @Test("What nobody has seen stays when the room goes on; what was seen is over")
    func goesOn() async throws {
        try await call(group: 2)
        try await call(group: 3)
        try await hall.doors.groups.seeCall(of: 3, in: hall.id, by: .moderator)
        try await hall.go(to: hall.task(2))
        #expect(try await group(2).isWaitingForHelp)
        #expect(try await group(3).helpAskedAt == nil)
    }

    @Test("Nothing of it is left after the evening, in the tables, in the record or in the file")
    func notKept() async throws {
        let version = try await group().version
        try await call()
        try await hall.doors.groups.say("Kaffen er klar", in: hall.id, by: .moderator)
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        #expect(try await group().helpAskedAt == nil)
        #expect(try await group().version == version, "the card is the table's still")
        #expect(try await hall.room().dugnad.lineToAll == nil)
        let file = String(decoding: try await hall.doors.takeouts.takeout(hall.id).json(), as: UTF8.self)
        #expect(!file.contains("Kaffen er klar") && !file.contains("\"helpAskedAt\""))
        await #expect(throws: Refusal.self) { try await call() }
    }

    @Test("In a room that nobody ends it is forgotten within half a day")
    func forgotten() async throws {
        try await call()
        try await hall.doors.groups.say("Kaffen er klar", in: hall.id, by: .moderator)
        world.clock.pass(.hours(13))
        try await hall.doors.dugnader.prune()
        #expect(try await group().helpAskedAt == nil)
        let dugnad = try await hall.room().dugnad
        #expect(dugnad.lineToAll == nil && dugnad.lineSaidAt == nil)
    }

    @Test("The line stands until the next step, or until it is taken down; another takes its place")
    func line() async throws {
        let groups = hall.doors.groups
        try await groups.say("  Kaffen er\nklar ", in: hall.id, by: .moderator)
        #expect(try await hall.room().dugnad.lineToAll == "Kaffen er klar")
        #expect(try await hall.room().dugnad.lineSaidAt == world.now)
        try await groups.say("Vi venter på bord 4", in: hall.id, by: .moderator)
        #expect(try await hall.room().dugnad.lineToAll == "Vi venter på bord 4")
        try await groups.takeDownLine(in: hall.id, by: .moderator)
        #expect(try await hall.room().dugnad.lineToAll == nil)
        try await groups.say("Kaffen er klar", in: hall.id, by: .moderator)
        try await hall.doors.runSheets.pause(isPaused: true, in: hall.id, by: .moderator)
        #expect(try await hall.room().dugnad.lineToAll != nil, "the clock is no step")
        try await hall.go(to: hall.task(2))
        #expect(try await hall.room().dugnad.lineToAll == nil)
    }

    @Test(
        "A line that is empty, too long, or points at somebody is not said",
        arguments: ["", " \n ", String(repeating: "å", count: 101), "Ring 900 00 000", "Skriv til kari@fjordvik.no"])
    func refused(line: String) async throws {
        await #expect(throws: Problem.self) {
            try await hall.doors.groups.say(line, in: hall.id, by: .moderator)
        }
        #expect(try await hall.room().dugnad.lineToAll == nil)
    }

    @Test("Before the start there is nobody to ask, and nobody to say it to")
    func notUnderWay() async throws {
        let early = try await world.start()
        await #expect(throws: Refusal.self) {
            try await early.doors.groups.call(true, group: 1, in: early.id, by: .group)
        }
        await #expect(throws: Refusal.self) {
            try await early.doors.groups.say("Hei", in: early.id, by: .moderator)
        }
        await #expect(throws: NotFound.self) { try await call(group: 7) }
    }
}

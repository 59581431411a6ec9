import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("A dugnad out of the program and in again")
struct TakeoutTests {
    let world: World

    init() throws { world = try World() }

    @Test("Taken out, deleted and read in again, everything is as it was, with a new link")
    func roundTrip() async throws {
        let hall = try await world.richHall()
        let before = try await file(of: hall)
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        #expect(try await hall.doors.dugnader.find(hall.id) == nil)
        world.clock.pass(.days(3))
        let secret = try await takeIn(before)
        let after = try await file(of: hall)
        let isTheSame = try content(after) == content(before)
        #expect(isTheSame)
        #expect(try await hall.doors.links.open(secret, in: nil)?.dugnad.id == hall.id)
        #expect(try await hall.doors.links.open(hall.secret, in: nil) == nil)
        #expect(try await hall.doors.dugnader.find(typed: hall.code.text)?.id == hall.id)
    }

    @Test(
        "Every table that goes with a dugnad comes back from its file: a new one has a part, and rows in the rich hall")
    func everyTable() async throws {
        let hall = try await world.richHall()
        let before = try await file(of: hall)
        let there = try await world.store.rowCounts()
        // Links, sessions and what it is handed over with are secrets, and stay. Who sat where and who came are in no
        // file: what a table wrote must never point to those who sat there. What those who are invited answer, and what is
        // written to them, is told in no file; nor who a measure is written to, or what is left alone for a month. What it is
        // linked to is in the file of the unit, where the other is too, and so is what has been done since last.
        let aboutPeople: Set = [
            "seatPlan", "seat", "arrival", "doorClosing", "answer", "need", "answerLink", "placeOffer", "substitute",
            "notAgain", "signUp", "letter", "guest", "guestInvitation", "ownedMeasure", "measureAside",
            "proposalReminder",
        ]
        let tables = try await world.store.tablesOfDugnader()
            .subtracting(["link", "sessionLink", "dugnadOffer", "forerunner", "samlingLink", "relayLink"]).subtracting(
                aboutPeople
            )
            .subtracting(["carriedMeasure", "sinceLast", "sinceEdit"])
        try #require(tables.contains("note"))
        for table in tables { #expect(there[table] ?? 0 > 0, "\(table)") }
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        _ = try await takeIn(before)
        let after = try await world.store.rowCounts()
        for table in tables {
            // That it was read in, with a new link, is recorded.
            #expect(after[table] == (there[table] ?? 0) + (table == "event" ? 2 : 0), "\(table)")
        }
    }

    @Test("What the program lets people make, it reads in again: typed in afterwards, or once cut at a space")
    func ownFiles() async throws {
        let hall = try await world.start(world.plan(starting: world.now - .days(39)))
        try await world.store.write { db in try db.execute(sql: "UPDATE dugnad SET place = place || ' '") }
        try await hall.begin(as: .fullLength)
        try await hall.write("Byttedag")
        let before = try await file(of: hall)
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        _ = try await takeIn(before)
        #expect(try await hall.texts() == ["Byttedag"])
    }

    @Test("On another site the code may be taken: then it gets another, and all else is the same")
    func codeTaken() async throws {
        let hall = try await world.richHall()
        let before = try await file(of: hall)
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        let json = String(decoding: before, as: UTF8.self)
        let other = try await world.start()
        _ = try await takeIn(Data(json.replacing("\"\(hall.code)\"", with: "\"\(other.code)\"").utf8))
        let taken = try #require(try await hall.doors.dugnader.find(hall.id))
        #expect(taken.code != other.code)
        #expect(try await hall.doors.dugnader.find(typed: other.code.text)?.id == other.id)
    }

    @Test("Reading the same file in twice gives one dugnad, and the second time says so")
    func twice() async throws {
        let hall = try await world.richHall()
        let before = try await file(of: hall)
        guard case .alreadyHere(let dugnad) = try await world.doors.takeouts.readIn(Takeout(json: before), by: .program)
        else {
            throw Missing("already here")
        }
        #expect(dugnad.id == hall.id)
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        _ = try await takeIn(before)
        guard case .alreadyHere = try await world.doors.takeouts.readIn(Takeout(json: before), by: .program) else {
            throw Missing("already here the second time")
        }
        #expect(try await hall.texts().count == 6)
        #expect(try await world.doors.dugnader.all().count == 1)
    }

    @Test("A dugnad that has moved on is never written over")
    func movedOn() async throws {
        let hall = try await world.richHall()
        let old = try await file(of: hall)
        try await hall.doors.groups.pauseWriting(false, in: hall.id, by: .moderator)
        try await hall.write("Nytt siden sist", on: hall.task(2), begunAt: world.now)
        let new = try await file(of: hall)
        await #expect(throws: Refusal.self) { try await takeIn(old) }
        #expect(try await hall.texts().contains("Nytt siden sist"))
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        _ = try await takeIn(old)
        #expect(try await hall.texts().contains("Nytt siden sist") == false)
        _ = try await takeIn(new)
        #expect(try await hall.texts().contains("Nytt siden sist"))
        await #expect(throws: Refusal.self) { try await takeIn(old) }
        try await hall.write("Skrevet her", on: hall.task(2), begunAt: world.now)
        await #expect(throws: Refusal.self) { try await takeIn(new) }
        #expect(try await hall.texts().contains("Skrevet her"))
    }

    @Test("A file tells its format and version, and moments as people read them")
    func format() async throws {
        let json = String(decoding: try await file(of: world.richHall()), as: UTF8.self)
        #expect(json.contains("\"format\" : \"allemed-dugnad\""))
        #expect(json.contains("\"version\" : 1"))
        #expect(json.contains("\"2026-11-23T17:03:00.000Z\""))
    }

    @Test("A file holds no secret, nor anything one could be tried against")
    func noSecrets() async throws {
        let hall = try await world.richHall()
        let wall = try await hall.doors.links.make(.wall, to: hall.id, by: .moderator)
        let json = String(decoding: try await file(of: hall), as: UTF8.self)
        for secret in [hall.secret, wall] {
            #expect(!json.contains(secret.text))
            #expect(!json.contains(secret.fingerprint))
        }
    }

    @Test("A file cut off anywhere is refused with a sentence, and nothing is changed")
    func cutOff() async throws {
        let hall = try await world.richHall()
        let whole = try await file(of: hall)
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        for part in stride(from: 0, to: 40, by: 1) {
            let data = whole.prefix(whole.count * part / 40)
            await #expect(throws: Refusal.self) { try await takeIn(Data(data)) }
        }
        #expect(try await world.doors.dugnader.all().isEmpty)
    }

    @Test("A file from a newer program, of another kind, or without a word in it is refused with its own sentence")
    func otherFiles() async throws {
        let json = String(decoding: try await file(of: world.richHall()), as: UTF8.self)
        let newer = json.replacing("\"version\" : 2", with: "\"version\" : 3")
        let refusals = [newer, "{\"format\": \"andre\", \"version\": 1}", "[]", "æøå", "{}", ""].map { text in
            #expect(throws: Refusal.self) { try Takeout(json: Data(text.utf8)) }
        }
        #expect(refusals[0]?.reason.nb.contains("nyere") == true)
        #expect(refusals[1] != refusals[0])
    }

    @Test("A file larger than any dugnad is refused before it is read")
    func tooLarge() {
        let large = Data(repeating: UInt8(ascii: "["), count: Takeout.largest + 1)
        let refusal = #expect(throws: Refusal.self) { try Takeout(json: large) }
        #expect(refusal?.reason.nb.spaced.contains("50 MB") == true)
    }

    @Test("A file that nests without end is refused, and the program stands")
    func nested() {
        let deep = "{\"format\":\"allemed-dugnad\",\"version\":1,\"notes\":" + String(repeating: "[", count: 200_000)
        #expect(throws: Refusal.self) { try Takeout(json: Data(deep.utf8)) }
    }

    @Test("A deleted dugnad leaves no row behind, not even its events")
    func deleted() async throws {
        let empty = try await world.store.rowCounts()
        let hall = try await world.richHall()
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        #expect(try await world.store.rowCounts() == empty)
        #expect(try await world.store.allText().contains("Byttekvelder") == false)
        await #expect(throws: NotFound.self) { try await hall.write("Etterpå") }
    }

    @Test("Deleting one leaves another whole, with its edition")
    func deletedBeside() async throws {
        let hall = try await world.richHall()
        let other = try await world.richHall()
        let before = try await file(of: other)
        try await hall.doors.dugnader.delete(hall.id, by: .moderator)
        let isTheSame = try content(await file(of: other)) == content(before)
        #expect(isTheSame)
    }

    private func file(of hall: Hall) async throws -> Data { try await hall.doors.takeouts.takeout(hall.id).json() }

    private func takeIn(_ data: Data) async throws -> Secret {
        guard case .imported(_, let secret) = try await world.doors.takeouts.readIn(Takeout(json: data), by: .program)
        else {
            throw Missing("an import")
        }
        return secret
    }

    /// What was taken out, without the time it was done and the record of the import itself.
    private func content(_ file: Data) throws -> NSDictionary {
        var object = try #require(try JSONSerialization.jsonObject(with: file) as? [String: Any])
        object["exportedAt"] = nil
        let events = object["events"] as? [[String: Any]] ?? []
        object["events"] = events.filter { !["imported", "linkMade"].contains($0["what"] as? String) }
        return object as NSDictionary
    }
}

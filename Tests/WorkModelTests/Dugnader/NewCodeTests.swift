import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("A code that has come into the wrong hands is replaced")
struct NewCodeTests {
    let world: World
    let hall: Hall
    var dugnader: Dugnader { world.doors.dugnader }

    init() async throws {
        world = try World()
        hall = try await world.start()
    }

    private func replace(_ old: RoomCode) async throws -> RoomCode {
        try await dugnader.replaceCode(old, of: hall.id, by: .moderator)
        return try await hall.room().dugnad.code
    }

    @Test("The old one opens nothing at once, the new one does, and the old one is known as the dugnad's")
    func replaced() async throws {
        let new = try await replace(hall.code)
        #expect(new != hall.code)
        #expect(try await dugnader.find(typed: hall.code.shown) == nil)
        #expect(try await dugnader.find(typed: new.shown)?.id == hall.id)
        #expect(try await dugnader.find(formerly: hall.code.shown)?.id == hall.id)
        #expect(try await dugnader.find(formerly: new.shown) == nil)
        let letters = String(hall.code.text.split(separator: "-")[0])
        for other in ["havn seil 99", letters, "\(letters) 42", "%", ""] {
            #expect(try await dugnader.find(formerly: other) == nil)
        }
    }

    @Test("Two who press at once, and one who presses twice, replace it once")
    func twice() async throws {
        let new = try await replace(hall.code)
        #expect(try await replace(hall.code) == new)
    }

    @Test("Replaced again and again it is a new one each time, and all of the old ones are known")
    func again() async throws {
        var codes = [hall.code]
        for _ in 0..<5 { codes.append(try await replace(codes[codes.count - 1])) }
        #expect(Set(codes).count == 6)
        for old in codes.dropLast() {
            #expect(try await dugnader.find(typed: old.text) == nil)
            #expect(try await dugnader.find(formerly: old.text)?.id == hall.id)
        }
    }

    @Test("Nobody gets a code that another has had: of two words there are a hundred and eighty")
    func neverAgain() async throws {
        let doors = Doors(store: world.store, words: ["sol", "hav"])
        let first = try await doors.dugnader.start(
            world.plan(), edition: world.library.edition, by: .moderator
        ).dugnad
        var seen: Set<RoomCode> = [first.code]
        for _ in 0..<60 {
            let code = try #require(try await doors.dugnader.find(first.id)).code
            try await doors.dugnader.replaceCode(code, of: first.id, by: .moderator)
            seen.insert(try #require(try await doors.dugnader.find(first.id)).code)
        }
        #expect(seen.count == 61)
        for _ in 0..<60 {
            let other = try await doors.dugnader.start(
                world.plan(), edition: world.library.edition, by: .moderator
            ).dugnad
            #expect(seen.insert(other.code).inserted)
        }
    }

    @Test("Replaced more often than the row has room for, it is still replaced, and the latest old ones are known")
    func often() async throws {
        let doors = Doors(store: world.store, words: ["abcdefgh", "bcdefghi", "cdefghij"])
        let id = try await doors.dugnader.start(world.plan(), edition: world.library.edition, by: .moderator).dugnad.id
        var codes: [RoomCode] = []
        for _ in 0..<100 {
            let code = try #require(try await doors.dugnader.find(id)).code
            codes.append(code)
            try await doors.dugnader.replaceCode(code, of: id, by: .moderator)
        }
        for old in codes.suffix(90) { #expect(try await doors.dugnader.find(formerly: old.text)?.id == id) }
        _ = try await Takeout(json: doors.takeouts.takeout(id).json())
    }

    @Test("Links go on, and a file has the old codes with it, also where it is read in")
    func elsewhere() async throws {
        let new = try await replace(hall.code)
        let wall = try await hall.doors.links.make(.wall, to: hall.id, by: .moderator)
        for secret in [hall.secret, wall] {
            #expect(try await hall.doors.links.open(secret, in: nil)?.dugnad.code == new)
        }
        let file = try await hall.doors.takeouts.takeout(hall.id).json()
        let there = try World()
        guard case .imported(let dugnad, _) = try await there.doors.takeouts.readIn(Takeout(json: file), by: .program)
        else { throw Missing("an import") }
        #expect(dugnad.code == new)
        #expect(try await there.doors.dugnader.find(formerly: hall.code.text)?.id == hall.id)
    }

    @Test("A file whose code another has had here gets one of its own")
    func taken() async throws {
        let file = try await hall.doors.takeouts.takeout(hall.id).json()
        let there = try World(store: .inMemory())
        let other = try await there.start()
        try await there.store.write { [code = hall.code.text] db in
            try db.execute(sql: "UPDATE dugnad SET formerCodes = ?", arguments: [code])
        }
        guard case .imported(let dugnad, _) = try await there.doors.takeouts.readIn(Takeout(json: file), by: .program)
        else { throw Missing("an import") }
        #expect(dugnad.code != hall.code && dugnad.id == hall.id)
        #expect(try await there.doors.dugnader.find(formerly: hall.code.text)?.id == other.id)
    }

    @Test("One that is over has no code to replace")
    func past() async throws {
        let hall = try await world.start(world.plan(held: "høsten 2020"))
        await #expect(throws: Refusal.self) {
            try await dugnader.replaceCode(hall.code, of: hall.id, by: .moderator)
        }
    }
}

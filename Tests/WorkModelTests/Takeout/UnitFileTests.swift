import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("A whole unit is taken out and read in")
struct UnitFileTests {
    let world: World

    init() throws {
        world = try World()
    }

    /// A unit with two dugnader: one its own from the beginning, one taken in.
    private func unit() async throws -> (office: Office, dugnader: [Hall]) {
        let office = try await Office(world)
        let started = try await world.doors.dugnader.start(
            world.plan(), edition: world.library.edition, for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        let first = Hall(doors: world.doors, id: started.id, code: started.code, secret: .new())
        try await first.begin(as: .fullLength)
        try await first.write("Byttedag")
        let second = try await world.start()
        try await world.doors.ownership.takeIn(second.id, to: office.unit.id, by: office.actor(.aina))
        return (office, [first, second])
    }

    private func lines(of office: Office, withPeople: Bool = true, from world: World) async throws -> [Data] {
        var lines: [Data] = []
        try await world.doors.takeouts.takeOut(
            office.unit.id, withPeople: withPeople, by: office.actor(.aina)
        ) { lines += $0.split(separator: UInt8(ascii: "\n")) }
        return lines
    }

    /// What became of each of the dugnader.
    @discardableResult
    private func read(_ lines: [Data], in world: World) async throws -> [String] {
        let owner = try UnitFile.owner(lines[1])
        _ = try await world.doors.takeouts.readIn(owner, by: .operator)
        var became: [String] = []
        for line in lines[2..<lines.count - 1] {
            do {
                let one = try await world.doors.takeouts.readIn(
                    UnitFile.dugnad(line), of: owner.unit.id, by: .operator)
                became.append(String("\(one)".prefix { $0 != "(" }))
            } catch is Refusal { became.append("refused") }
        }
        try await world.doors.takeouts.readIn(
            UnitFile.forerunners(lastLine: lines[lines.count - 1]), of: owner.unit.id, by: .operator)
        return became
    }

    @Test("The first line says what it is and that it holds personal data, and the last how many dugnader there are")
    func outside() async throws {
        let (office, _) = try await unit()
        let lines = try await lines(of: office, from: world)
        #expect(lines.count == 5)
        #expect(UnitFile.isOne(firstLine: lines[0]))
        try UnitFile.check(firstLine: lines[0])
        #expect(String(decoding: lines[0], as: UTF8.self).contains("personal data"))
        #expect(try UnitFile.count(lastLine: lines[4]) == 2)
        #expect(try await world.doors.units.records(of: office.unit.id).first?.what == .takenOut)
    }

    @Test("Without its people there is no name and no address in it")
    func withoutPeople() async throws {
        let (office, _) = try await unit()
        let lines = try await lines(of: office, withPeople: false, from: world)
        let text = lines.map { String(decoding: $0, as: UTF8.self) }.joined()
        #expect(!text.contains("personal data") && !text.contains("@") && !text.contains("Siri"))
        #expect(text.contains("Byttedag"))
    }

    @Test("Read in elsewhere it is the same, waits to be confirmed, and nobody is signed in or written to")
    func elsewhere() async throws {
        let (office, halls) = try await unit()
        try await world.doors.units.confirm(office.unit.id, by: .operator)
        let there = try World()
        #expect(try await read(lines(of: office, from: world), in: there) == ["imported", "imported"])
        let unit = try #require(try await there.doors.units.find(office.unit.id))
        #expect(!unit.isConfirmed)
        #expect(unit.name == office.unit.name && unit.kind == office.unit.kind)
        let people = try await there.doors.people.members(of: unit.id)
        #expect(people.map(\.person.name) == ["Aina", "Siri", "Berit"])
        #expect(people.map(\.role) == [.contact, .colleague, .reader])
        let counts = try await there.store.rowCounts()
        #expect(counts["session"] == 0 && counts["letter"] == 0 && counts["signIn"] == 0 && counts["link"] == 0)
        for hall in halls {
            let (before, after) = (
                try #require(try await world.doors.dugnader.find(hall.id)),
                try #require(try await there.doors.dugnader.find(hall.id))
            )
            #expect(after.unit == unit.id)
            #expect(after.retention == before.retention)
            #expect(after.isDeletedAt == before.isDeletedAt)
        }
    }

    @Test("What builds on what goes along, and stays when a newer file of one is read in over it")
    func forerunners() async throws {
        let (office, halls) = try await unit()
        try await world.doors.forerunners.link(halls[1].id, to: [halls[0].id], by: office.actor(.aina))
        let file = try await lines(of: office, from: world)
        let there = try World()
        for _ in 1...2 {
            try await read(file, in: there)
            let groundwork = try await there.doors.forerunners.groundwork(of: halls[1].id)
            #expect(groundwork.earlier.map(\.dugnad.id) == [halls[0].id])
        }
        try await halls[0].write("En til")
        let newer = try Takeout(json: try await world.doors.takeouts.takeout(halls[0].id).json())
        _ = try await there.doors.takeouts.readIn(newer, by: .operator)
        #expect(try await there.doors.forerunners.groundwork(of: halls[1].id).earlier.count == 1)
    }

    @Test("Twice is once, and somebody who has been taken out since does not come back")
    func twice() async throws {
        let (office, _) = try await unit()
        let lines = try await lines(of: office, from: world)
        let there = try World()
        try await read(lines, in: there)
        let siri = try #require(
            try await there.doors.people.members(of: office.unit.id).first { $0.role == .colleague })
        try await there.doors.people.remove(siri.person.id, from: office.unit.id, by: .operator)
        let counts = try await there.store.rowCounts()
        #expect(try await read(lines, in: there) == ["alreadyHere", "alreadyHere"])
        #expect(try await there.store.rowCounts() == counts)
    }

    @Test(
        "Where some of it is already: a loose one becomes the unit's, another unit's stays there, one that has moved on is left"
    )
    func someOfIt() async throws {
        let (office, halls) = try await unit()
        let there = try World()
        let file = try await lines(of: office, from: world)
        for hall in halls {
            _ = try await there.doors.takeouts.readIn(
                Takeout(json: world.doors.takeouts.takeout(hall.id).json()), by: .operator)
        }
        let bergvik = try await Office(there.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        try await there.doors.ownership.takeIn(halls[1].id, to: bergvik.unit.id, by: bergvik.actor(.aina))
        #expect(try await read(file, in: there).sorted() == ["anothers", "takenIn"])
        #expect(try await there.doors.dugnader.find(halls[0].id)?.unit == office.unit.id)
        #expect(try await there.doors.dugnader.find(halls[1].id)?.unit == bergvik.unit.id)
        // Whoever leads it by a link can see that it was taken in, and both records tell.
        #expect(try await there.doors.dugnader.find(halls[0].id)?.takenInAt == there.now)
        #expect(try await there.doors.units.records(of: office.unit.id).first?.what == .dugnadTakenIn)
        let told = String(decoding: try await there.doors.takeouts.takeout(halls[0].id).json(), as: UTF8.self)
        #expect(told.contains("takenIn"))
        #expect(try await read(file, in: there).sorted() == ["alreadyHere", "anothers"])
        let hall = Hall(doors: there.doors, id: halls[0].id, code: halls[0].code, secret: .new())
        try await hall.write("Skrevet der")
        #expect(try await read(file, in: there).sorted() == ["anothers", "refused"])
        #expect(try await hall.texts().contains("Skrevet der"))
    }

    @Test("A newer file of one that is untouched is read in over it, and it stays the unit's")
    func newer() async throws {
        let (office, halls) = try await unit()
        let there = try World()
        try await read(lines(of: office, from: world), in: there)
        try await halls[0].write("En til")
        let single = try Takeout(json: try await world.doors.takeouts.takeout(halls[0].id).json())
        _ = try await there.doors.takeouts.readIn(single, by: .operator)
        let hall = Hall(doors: there.doors, id: halls[0].id, code: halls[0].code, secret: .new())
        #expect(try await hall.texts().contains("En til"))
        let dugnad = try #require(try await there.doors.dugnader.find(halls[0].id))
        #expect(dugnad.unit == office.unit.id && dugnad.retention.months == 60)
        // What is in no file would go with it.
        try await halls[0].write("Enda en")
        let newer = try Takeout(json: try await world.doors.takeouts.takeout(halls[0].id).json())
        for (table, row) in [
            ("signUp", "(dugnad, page, isOpen, site, version) SELECT id, 'side1234', 0, 'https://a.example', 1"),
            ("arrival", "(id, dugnad, walkIn, people, tickedAt) SELECT 'a', id, 'parent', 1, 1"),
        ] {
            try await there.store.write { db in
                try db.execute(sql: "INSERT INTO \(table) \(row) FROM dugnad WHERE id = ?", arguments: [dugnad.id])
            }
            await #expect(throws: Refusal.self) { _ = try await there.doors.takeouts.readIn(newer, by: .operator) }
            try await there.store.write { db in try db.execute(sql: "DELETE FROM \(table)") }
        }
        _ = try await there.doors.takeouts.readIn(newer, by: .operator)
        #expect(try await hall.texts().contains("Enda en"))
    }

    @Test("The shortest time that tables have been told counts: in the file, here, and by the unit here")
    func shortest() async throws {
        let (office, halls) = try await unit()
        let file = try await lines(of: office, from: world)
        let line = try #require(
            file.map { String(decoding: $0, as: UTF8.self) }.first { $0.contains(halls[0].code.text) })
        for (isLoose, inFile, expected) in [(false, 12, 12), (false, 120, 60), (true, 12, 12), (true, 60, 24)] {
            let there = try World()
            _ = try await there.doors.takeouts.readIn(UnitFile.owner(file[1]), by: .operator)
            if isLoose {
                _ = try await there.doors.takeouts.readIn(
                    Takeout(json: world.doors.takeouts.takeout(halls[0].id).json()), by: .operator)
            }
            let told = line.replacing(/"keptMonths":\d+/, with: "\"keptMonths\":\(inFile)")
            _ = try await there.doors.takeouts.readIn(
                UnitFile.dugnad(Data(told.utf8)), of: office.unit.id, by: .operator)
            #expect(try await there.doors.dugnader.find(halls[0].id)?.retention.months == expected)
        }
    }

    @Test(
        "A file that has been cut or changed by hand is refused",
        arguments: [
            #""keptYears":5"#: #""keptYears":900"#, #""kind":"organisasjon""#: #""kind":"fylke""#,
            #""name":"Aina""#: #""name":"""#, #""role":"reader""#: #""role":"operator""#,
            "siri@fjordvik.example": "aina@fjordvik.example", "berit@fjordvik.example": "ikke en adresse",
        ])
    func changed(was: String, becomes: String) async throws {
        let (office, _) = try await unit()
        let line = String(decoding: try await lines(of: office, from: world)[1], as: UTF8.self)
        #expect(line.contains(was))
        let spoilt = Data(line.replacing(was, with: becomes).utf8)
        #expect(throws: Refusal.self) { try UnitFile.owner(spoilt) }
        #expect(throws: Refusal.self) { try UnitFile.dugnad(Data(#"{"keptMonths":24}"#.utf8)) }
        #expect(throws: Refusal.self) { try UnitFile.count(lastLine: Data("{}".utf8)) }
        #expect(throws: Refusal.self) {
            try UnitFile.check(
                firstLine: Data(#"{"format":"allemed-unit","version":2,"exportedAt":"2026-11-28T10:00:00.000Z"}"#.utf8))
        }
    }

    @Test("Only the contact person takes it out or deletes it")
    func roles() async throws {
        let (office, _) = try await unit()
        for actor in [try await office.actor(.siri), try await office.actor(.berit), .moderator] {
            await #expect(throws: NotFound.self) {
                try await world.doors.takeouts.takeOut(office.unit.id, withPeople: true, by: actor) { _ in }
            }
            await #expect(throws: NotFound.self) {
                try await world.doors.units.delete(office.unit.id, typed: office.unit.name, by: actor)
            }
        }
    }

    @Test("Deleted by its name, everything goes but what others own")
    func deleted() async throws {
        let (office, halls) = try await unit()
        let bergvik = try await Office(world.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let theirs = try await world.start()
        try await world.doors.ownership.takeIn(theirs.id, to: bergvik.unit.id, by: bergvik.actor(.aina))
        // Siri is in both.
        try await world.doors.people.open(
            .reader, to: bergvik.unit.id, for: office.address(of: .siri), by: .operator)
        let siri = try await office.signedIn(.siri)
        let invitation = try #require(try await world.doors.people.invitations(for: siri.address).first).invitation
        _ = try await world.doors.people.accept(invitation.id, in: siri, name: "Siri")
        // Berit is invited there.
        let berit = try office.address(of: .berit)
        try await world.doors.people.open(.reader, to: bergvik.unit.id, for: berit, by: .operator)
        await #expect(throws: Problem.self) {
            try await world.doors.units.delete(office.unit.id, typed: "Bergvik kommune", by: office.actor(.aina))
        }
        try await world.doors.units.delete(office.unit.id, typed: " fjordvik kommune ", by: office.actor(.aina))
        #expect(try await world.doors.units.all().map(\.id) == [bergvik.unit.id])
        for hall in halls { #expect(try await world.doors.dugnader.find(hall.id) == nil) }
        #expect(try await world.doors.dugnader.find(theirs.id) != nil)
        #expect(try await world.doors.people.members(of: bergvik.unit.id).contains { $0.person.name == "Siri" })
        #expect(try await world.doors.people.invitations(to: bergvik.unit.id).map(\.address) == [berit])
        #expect(try await world.store.rowCounts()["person"] == 4)
        let left = try await world.store.allText()
        #expect(!left.contains("aina@fjordvik.example") && !left.contains("Byttedag"))
    }
}

import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("A backup is put back in an empty folder")
struct RestoreTests {
    private let data: Folder
    private let shelf: Folder
    private let new: Folder
    private let world: World
    private let hall: Hall
    private var file: URL { shelf.url.appending(path: "kopi.sqlite") }

    init() async throws {
        (data, shelf, new) = (try Folder(), try Folder(), try Folder())
        world = try World(store: Store.open(in: data.url))
        hall = try await world.startNow()
        try await hall.write("Byttedag")
    }

    /// Backs up, and puts back what was backed up.
    private func restored() throws -> (Restored, World) {
        _ = try world.store.backUp(to: file)
        let restored = try Restore(file).put(into: new.url)
        return (restored, try World(store: Store.open(in: new.url)))
    }

    @Test("Everything is there again, and it is said what it is and how new")
    func everything() async throws {
        let (restored, again) = try restored()
        #expect(restored.dugnader == 1 && restored.notes == 1 && restored.units == 0)
        let latest = try #require(restored.latest)
        #expect(Moment(Date()) - latest < .hours(1))
        #expect(try await again.doors.rooms.room(hall.id).notes.map(\.text) == ["Byttedag"])
        #expect(
            try FileManager.default.attributesOfItem(
                atPath: new.url.appending(path: "allemed.sqlite").path())[.posixPermissions] as? Int == 0o600)
        #expect(try await again.doors.links.open(hall.secret, in: nil)?.role == .moderator, "a link opens as before")
    }

    @Test("Nobody is in any more: not by a link, not signed in, not by a way in that was given out")
    func sessions() async throws {
        let office = try await Office(world)
        let opened = try #require(try await world.doors.links.open(hall.secret, in: nil))
        let aina = try office.address(of: .aina)
        let way = try await world.doors.signIns.printed(for: aina, language: .bokmål, isLasting: true)
        let entered = try #require(try await world.doors.signIns.enter(by: way, in: nil, browser: "Firefox/Linux"))
        try await world.store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO knownAtProvider SELECT ?, 'porten', id, madeAt, madeAt FROM person WHERE name = 'Aina'
                    """, arguments: [String(repeating: "a", count: 64)])
        }
        let (restored, again) = try restored()
        #expect(try await again.store.rowCounts()["knownAtProvider"] == 0)
        #expect(restored.sessions >= 2)
        #expect(try await again.doors.links.roles(of: opened.session, in: hall.id).isEmpty)
        #expect(try await again.doors.signIns.signedIn(in: entered.session) == nil)
        #expect(try await again.doors.signIns.look(way) == nil)
        #expect(try await again.doors.people.members(of: office.unit.id).count == 3, "the people are there")
    }

    @Test("Letters that had not gone are unsure, and none goes by itself; what had gone or come to an end is as it was")
    func letters() async throws {
        let office = try await Office(world)
        let letters = world.doors.letters
        let states: [Letter.State] = [.waiting, .underWay, .sent, .lying, .refused, .unsure]
        for state in states {
            var draft = ColleagueDraft()
            (draft.address, draft.role) = ("\(state)@fjordvik.example", .reader)
            try await world.doors.people.invite(
                draft, to: office.unit.id, at: "https://allemed.example", by: office.actor(.aina))
        }
        for letter in try await letters.all(of: office.unit.id) {
            switch letter.address.text.prefix(while: { $0 != "@" }) {
            case "underWay": _ = try await letters.begin(letter.id)
            case "sent":
                _ = try await letters.begin(letter.id)
                try await letters.end(letter.id)
            case "lying": try await letters.lay(letter.id)
            case "refused":
                _ = try await letters.begin(letter.id)
                try await letters.refuse(letter.id, "550")
            case "unsure":
                _ = try await letters.begin(letter.id)
                try await letters.doubt(letter.id, "gone")
            default: break
            }
        }
        _ = try await world.doors.signIns.ask(
            for: office.address(of: .aina), language: .bokmål, in: nil, at: "https://allemed.example")
        let (restored, again) = try restored()
        let after = try await again.doors.letters.all(of: office.unit.id)
        let found = Dictionary(uniqueKeysWithValues: after.map { ($0.address.text.prefix { $0 != "@" }, $0.state) })
        #expect(
            found == [
                "waiting": .unsure, "underWay": .unsure, "sent": .sent, "lying": .unsure, "refused": .refused,
                "unsure": .unsure,
            ])
        #expect(restored.letters == 4)
        #expect(try await again.doors.letters.due().isEmpty)
    }

    @Test("It is recorded in each dugnad and each unit, and no revision that a screen has seen is used again")
    func recorded() async throws {
        let office = try await Office(world)
        let before = try await world.doors.rooms.room(hall.id).dugnad
        let (_, again) = try restored()
        let dugnad = try await again.doors.rooms.room(hall.id).dugnad
        #expect(dugnad.revision > before.revision + 10_000)
        #expect(dugnad.changedAt == before.changedAt, "it is deleted on the same day as before")
        let record = try #require(try await again.doors.units.records(of: office.unit.id).first)
        #expect(record.what == .restored && record.role == .operator)
        let json = try await again.doors.takeouts.takeout(hall.id).json()
        #expect(String(decoding: json, as: UTF8.self).contains(#""what" : "restored""#))
    }

    @Test("A folder with anything in it is left alone; settings and the worker for documents may be there")
    func notEmpty() async throws {
        _ = try world.store.backUp(to: file)
        for name in ["allemed.sqlite", "allemed.sqlite-wal", "utboks", "notes.txt"] {
            let folder = try Folder()
            try Data("kveld".utf8).write(to: folder.url.appending(path: name))
            #expect(throws: RestoreProblem.notEmpty(folder.url, has: name)) { try Restore(file).put(into: folder.url) }
            #expect(try folder.names == [name])
        }
        for name in ["allemed.json", "allemed.lock", "documents", "allemed.sqlite.allemed-part"] {
            try Data("{}".utf8).write(to: new.url.appending(path: name))
        }
        _ = try Restore(file).put(into: new.url)
        #expect(try new.names == ["allemed.json", "allemed.lock", "allemed.sqlite", "documents"])
    }

    @Test("What is no backup is refused with a sentence of its own, and leaves the folder empty")
    func refused() async throws {
        _ = try world.store.backUp(to: file)
        let none = shelf.url.appending(path: "borte.sqlite")
        #expect(throws: RestoreProblem.noFile(none)) { try Restore(none) }
        #expect(throws: RestoreProblem.noFile(shelf.url)) { try Restore(shelf.url) }
        let other = shelf.url.appending(path: "annet.sqlite")
        for bytes in [Data(), Data("SQLite".utf8), Data("{\"format\":\"allemed-dugnad\"}".utf8)] {
            try bytes.write(to: other)
            #expect(throws: RestoreProblem.notDatabase(other)) { try Restore(other) }
        }
        let foreign = shelf.url.appending(path: "fremmed.sqlite")
        try await DatabaseQueue(path: foreign.path()).write { db in try db.execute(sql: "CREATE TABLE note (text)") }
        #expect(throws: RestoreProblem.foreign(foreign)) { try Restore(foreign).put(into: new.url) }
        #expect(try new.names.isEmpty)
    }

    @Test("One that is cut short or spoilt is refused")
    func damaged() throws {
        _ = try world.store.backUp(to: file)
        let whole = try Data(contentsOf: file)
        for length in [16, 100, 5000, whole.count / 2] {
            try whole.prefix(length).write(to: file)
            #expect(throws: RestoreProblem.self) { try Restore(file).put(into: new.url) }
        }
        for isHidden in [false, true] {
            try whole.write(to: file)
            try isHidden ? file.spoil(hall.secret.fingerprint) : file.spoil()
            let problem = #expect(throws: RestoreProblem.self) { try Restore(file).put(into: new.url) }
            #expect(problem?.description.contains("is damaged") == true)
        }
        #expect(try new.names.isEmpty)
    }

    @Test(
        "One of a newer version is refused, and one of every older form becomes today's", arguments: LandedDatabase.all)
    func forms(landed: LandedDatabase) async throws {
        let old = try Folder()
        try landed.write(in: old.url)
        let older = old.url.appending(path: "allemed.sqlite")
        _ = try Restore(older).put(into: new.url)
        let again = try World(store: Store.open(in: new.url, reading: true))
        let dugnad = try #require(try await again.doors.dugnader.find(typed: landed.code))
        #expect(try await again.doors.rooms.room(dugnad.id).notes.map(\.text).contains("Byttedag 🙂"))
        try await DatabaseQueue(path: older.path()).write { db in
            try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('2031-01-01 from the future')")
        }
        let another = try Folder()
        #expect(throws: RestoreProblem.newer(older)) { try Restore(older).put(into: another.url) }
        #expect(try another.names.isEmpty)
    }

    @Test("A database that was copied after a stop is as good; one that was copied while it ran is refused")
    func copiedByHand() async throws {
        let wal = URL(filePath: file.path() + "-wal")
        try FileManager.default.copyItem(at: data.url.appending(path: "allemed.sqlite"), to: file)
        try FileManager.default.copyItem(at: data.url.appending(path: "allemed.sqlite-wal"), to: wal)
        #expect(throws: RestoreProblem.halfOfRunning(file)) { try Restore(file) }
        try await world.doors.dugnader.prune()
        try FileManager.default.removeItem(at: file)
        try FileManager.default.removeItem(at: wal)
        // After a stop the log is empty, and the file says that it has had one.
        try FileManager.default.copyItem(at: data.url.appending(path: "allemed.sqlite"), to: file)
        _ = try Restore(file).put(into: new.url)
        #expect(try new.names == ["allemed.sqlite"])
        let again = try World(store: Store.open(in: new.url))
        #expect(try await again.doors.rooms.room(hall.id).notes.map(\.text) == ["Byttedag"])
    }
}

import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("A database that is not as it was left")
struct SpoiltTests {
    private let folder: Folder
    private var file: URL { folder.url.appending(path: "allemed.sqlite") }
    private var log: URL { folder.url.appending(path: "allemed.sqlite-wal") }

    init() throws { folder = try Folder() }

    private func refusal(reading: Bool = false) throws -> Spoilt {
        try #require(#expect(throws: Spoilt.self) { try Store.open(in: folder.url, reading: reading) })
    }

    @Test("Cut off, overwritten or of another kind, it is refused with what to do, and left as it is")
    func damaged() async throws {
        _ = try await World(store: Store.open(in: folder.url)).start()
        let whole = try Data(contentsOf: file)
        for bytes in [
            Data("dugnad ".utf8) + whole.dropFirst(7), whole.prefix(5000), Data(repeating: 0x61, count: 9000),
        ] {
            try bytes.write(to: file)
            try? FileManager.default.removeItem(at: log)
            #expect(try refusal().description.contains("allemed restore"))
            #expect(try Data(contentsOf: file) == bytes)
        }
    }

    @Test("Another program’s database is not ours to write in")
    func foreign() async throws {
        try await DatabaseQueue(path: file.path()).write { db in try db.execute(sql: "CREATE TABLE cats (name TEXT)") }
        for reading in [false, true] { #expect(try refusal(reading: reading) == .foreign) }
        let tables = try await DatabaseQueue(path: file.path()).read { db in
            try String.fetchAll(db, sql: "SELECT name FROM sqlite_schema")
        }
        #expect(tables == ["cats"])
    }

    @Test("Empty beside a log that is not, it is not begun anew: the log would be thrown away")
    func emptyBesideLog() throws {
        try Data().write(to: file)
        try Data(repeating: 7, count: 4000).write(to: log)
        #expect(try refusal() == .emptyBesideLog)
        #expect(try Data(contentsOf: log).count == 4000)
    }

    @Test("A log that is damaged at its beginning is not passed over")
    func logDamaged() async throws {
        let store = try Store.open(in: folder.url)
        let hall = try await World(store: store).startNow()
        try await hall.write("Byttedag")
        // As a program that was killed leaves them.
        let other = try Folder()
        for name in ["allemed.sqlite", "allemed.sqlite-wal"] {
            try FileManager.default.copyItem(
                at: folder.url.appending(path: name), to: other.url.appending(path: name))
        }
        let left = other.url.appending(path: "allemed.sqlite-wal")
        let whole = try Data(contentsOf: left)
        #expect(whole.count > 32)
        for place in [0, 9, 25] {
            var bytes = whole
            bytes[place] ^= 0xff
            try bytes.write(to: left)
            #expect(throws: Spoilt.logDamaged) { try Store.open(in: other.url) }
        }
        try whole.write(to: left)
        let again = try World(store: Store.open(in: other.url))
        #expect(try await again.doors.rooms.room(hall.id).notes.map(\.text) == ["Byttedag"])
    }

    @Test(
        "Nothing is taken as received once the file, its log or its folder is gone, or another file has its name",
        arguments: ["file", "log", "folder", "other"])
    func gone(what: String) async throws {
        let store = try Store.open(in: folder.url)
        let hall = try await World(store: store).startNow()
        try await hall.write("Byttedag")
        switch what {
        case "file": try FileManager.default.removeItem(at: file)
        case "log": try FileManager.default.removeItem(at: log)
        case "folder": try FileManager.default.removeItem(at: folder.url)
        default:
            try FileManager.default.moveItem(at: file, to: folder.url.appending(path: "gammel"))
            try Data().write(to: file)
        }
        await #expect(throws: DatabaseGone.self) { try await hall.write("Leksehjelp") }
        await #expect(throws: DatabaseGone.self) { try await store.check() }
        #expect(try await hall.texts() == ["Byttedag"], "what is there can be read")
    }

    @Test("A disk with room for a heartbeat and none for a note is full")
    func full() async throws {
        let store = try Store.open(in: folder.url)
        try await store.check()
        await #expect(throws: DiskFull.self) { try await store.check(leaving: .max) }
    }

    @Test("A page that is damaged is found when all of it is looked over")
    func lookedOver() async throws {
        let store = try Store.open(in: folder.url)
        let hall = try await World(store: store).startNow()
        for number in 1...60 { try await hall.write("Byttedag nummer \(number) " + String(repeating: "x", count: 900)) }
        #expect(try await store.damage() == nil)
        try await store.writeToFile()
        try file.spoil()
        let again = try Store.open(in: folder.url)
        #expect(try await again.damage() != nil)
    }
}

extension Store {
    fileprivate func writeToFile() async throws {
        _ = try await read { db in try Int.fetchOne(db, sql: "SELECT 1") }
        _ = try await pragma("wal_checkpoint(TRUNCATE)")
    }
}

import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("The one file of truth")
struct StoreTests {
    @Test("What is answered as saved is on disk, and what is deleted is overwritten")
    func durable() async throws {
        let folder = try Folder()
        let store = try Store.open(in: folder.url)
        #expect(try await store.pragma("synchronous") == 2)
        #expect(try await store.pragma("secure_delete") == 1)
        #expect(try await store.pragma("foreign_keys") == 1)
        let journal = try await store.read { db in try String.fetchOne(db, sql: "PRAGMA journal_mode") }
        #expect(journal == "wal")
        try await store.check()
    }

    @Test("What was written is there when the file is opened again, also only for reading")
    func reopened() async throws {
        let folder = try Folder()
        let hall: Hall
        do {
            hall = try await World(store: Store.open(in: folder.url)).startNow()
            try await hall.write("Byttedag")
        }
        let again = try World(store: Store.open(in: folder.url))
        #expect(try await again.doors.rooms.room(hall.id).notes.map(\.text) == ["Byttedag"])
        #expect(try await again.store.pragma("synchronous") == 2)
        let reader = try World(store: Store.open(in: folder.url, reading: true))
        #expect(try await reader.doors.rooms.room(hall.id).notes.map(\.text) == ["Byttedag"])
        await #expect(throws: (any Error).self) { try await reader.doors.runSheets.end(hall.id, by: .moderator) }
    }

    @Test("Reading where there is no database makes none")
    func noDatabase() throws {
        let folder = try Folder()
        #expect(throws: (any Error).self) { try Store.open(in: folder.url, reading: true) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path()).isEmpty)
    }

    @Test(
        "A database that a newer version has used is refused in a sentence, also when only reading, and left as it is"
    )
    func newer() async throws {
        let folder = try Folder()
        let hall = try await World(store: Store.open(in: folder.url)).start()
        let file = folder.url.appending(path: "allemed.sqlite").path(percentEncoded: false)
        try await DatabaseQueue(path: file).write { db in
            try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('2031-01-01 from the future')")
        }
        for reading in [false, true] {
            let problem = #expect(throws: Store.OtherForm.self) {
                try Store.open(in: folder.url, reading: reading)
            }
            #expect(problem?.description.contains("newer version") == true)
        }
        let count = try await DatabaseQueue(path: file).read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM dugnad WHERE id = ?", arguments: [hall.id])
        }
        #expect(count == 1)
    }

    @Test("The words of a removed note are in no file of the data folder, once what goes by itself has gone")
    func overwritten() async throws {
        let folder = try Folder()
        let world = try World(store: Store.open(in: folder.url))
        let hall = try await world.startNow()
        let note = try await hall.write("Nattuglen flyr")
        _ = try await hall.doors.notes.edit(
            note.id, to: "Nattuglen flyr lavt", from: 1, group: 3, begunAt: nil, in: hall.id, by: .group)
        #expect(try folder.holds("Nattuglen"))
        try await hall.doors.notes.remove(note.id, in: hall.id, by: .moderator)
        try await world.doors.dugnader.prune()
        #expect(try folder.holds("Nattuglen") == false)
    }

    @Test("The schema is the one that is committed; write it anew with ALLEMED_WRITE_SCHEMA=1")
    func schema() async throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "schema.sql")
        let schema = try await Store.inMemory().schema()
        if ProcessInfo.processInfo.environment["ALLEMED_WRITE_SCHEMA"] != nil {
            try schema.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == schema)
    }

    @Test(
        "Every form that has landed has a dump with data in it, so that the next migration has something to try itself on"
    )
    func dumps() {
        #expect(LandedDatabase.all.map(\.name) == Migrations.names.dropLast())
    }

    @Test(
        "A database of an older form is not read as it stands: one is told to start the program",
        arguments: LandedDatabase.all)
    func older(landed: LandedDatabase) throws {
        let folder = try Folder()
        try landed.write(in: folder.url)
        let problem = #expect(throws: Store.OtherForm.self) { try Store.open(in: folder.url, reading: true) }
        #expect(problem?.description.contains("older version") == true)
    }

    @Test("A database of every landed form, with data in it, becomes today's", arguments: LandedDatabase.all)
    func migrated(landed: LandedDatabase) async throws {
        let folder = try Folder()
        try landed.write(in: folder.url)
        let world = try World(store: Store.open(in: folder.url))
        #expect(try await world.store.schema() == Store.inMemory().schema())
        let dugnad = try #require(try await world.doors.dugnader.find(typed: landed.code))
        let room = try await world.doors.rooms.room(dugnad.id)
        #expect(room.notes.map(\.text).contains("Byttedag 🙂"))
        _ = try await world.doors.takeouts.takeout(dugnad.id).json()
        let broken = try await world.store.read { db in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count }
        #expect(broken == 0)
    }

    @Test(
        "A row that does not hang together is refused by the database itself",
        arguments: [
            "INSERT INTO note (id, dugnad, groupNumber, step, text, begunAt, receivedAt) VALUES ('x', 'ingen', 1, 'intet', 'a', 1, 1)",
            "UPDATE dugnad SET groupCount = 31", "UPDATE dugnad SET plannedEnd = plannedStart",
            "UPDATE note SET text = ''",
            "UPDATE note SET deletedAt = 5", "INSERT INTO measureOrigin (measure) SELECT id FROM measure",
            "UPDATE dugnad SET people = 'mange'", "DELETE FROM step", "UPDATE link SET role = 'group'",
        ])
    func invariants(sql: String) async throws {
        let world = try World()
        _ = try await world.richHall()
        await #expect(throws: DatabaseError.self) {
            try await world.store.write { db in try db.execute(sql: sql) }
        }
    }
}

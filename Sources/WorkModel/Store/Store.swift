import CSQLite
import Foundation
import GRDB
import Words

/// The one file of truth. What has been answered as saved is on disk.
///
/// Reads see one moment; everything that must agree happens in one `write`. Never call the store from inside a `db` closure.
package struct Store: Sendable {
    let database: any DatabaseWriter
    /// Nil for what is in memory.
    var place: DatabasePlace?
    let copying = Copying()
    private let writes = WriteCount()
    static let fileName = "allemed.sqlite"
    package static let roomForNotes: Int64 = 1_000_000

    /// Opens `allemed.sqlite` in the folder and brings it to today's form. An older one is copied beside it first.
    ///
    /// - Parameter room: how many bytes a copy must leave free on the disk.
    /// - Throws: `OtherForm` when the form is one that this version does not know, or, for reading only, not today's;
    ///   `NotCopied` when there is no room for the copy; `Spoilt` when it is damaged, or another program's; `Unusable` when
    ///   the machine does not let it be used.
    package static func open(
        in folder: URL, reading: Bool = false, leaving room: Int64 = DatabaseCopy.roomForOthers
    ) throws -> Store {
        let file = folder.appending(path: fileName)
        try Spoilt.lookAt(file)
        do {
            return try open(file, reading: reading, leaving: room)
        } catch let error as DatabaseError where error.resultCode.isDamage {
            throw Spoilt.damaged(what: error.resultCode.description)
        } catch let error as DatabaseError {
            throw Unusable(error.resultCode, in: folder)
        }
    }

    private static func open(_ file: URL, reading: Bool, leaving room: Int64) throws -> Store {
        let folder = file.deletingLastPathComponent()
        var configuration = configuration
        configuration.readonly = reading
        let pool = try DatabasePool(path: file.path(percentEncoded: false), configuration: configuration)
        guard try !pool.read(Migrations.all.hasBeenSuperseded) else { throw OtherForm.newer }
        guard try pool.read({ db in try DatabaseForm(db) != .foreign || db.isEmpty() }) else { throw Spoilt.foreign }
        if reading {
            guard try pool.read(Migrations.all.hasCompletedMigrations) else { throw OtherForm.older }
        } else {
            try keepAsItWas(pool, in: folder, leaving: room)
            try Migrations.all.migrate(pool)
            try makeDurable(pool)
        }
        return Store(database: pool, place: reading ? nil : DatabasePlace(of: file))
    }

    /// What another version of the program has written, in a form that this one cannot trust or cannot read.
    package enum OtherForm: Error, CustomStringConvertible {
        case newer, older

        package var description: String {
            switch self {
            case .newer:
                "The database was made by a newer version of allemed. Start that version, or put back the copy from before the update."
            case .older:
                "The database was made by an older version of allemed. Start this one on it once, with `allemed serve`, or on a copy of it; then try again."
            }
        }
    }

    /// A store of its own that is gone with the process: for tests and for the example on the front page.
    ///
    /// - Parameter other: what it holds from the first; nil for nothing.
    package static func inMemory(
        like other: Store? = nil, clock: @escaping @Sendable () -> Date = { Date() }
    ) throws -> Store {
        var configuration = configuration
        configuration.transactionClock = .custom { _ in clock() }
        let queue = try DatabaseQueue(configuration: configuration)
        try (other?.database ?? blank.get()).backup(to: queue)
        return Store(database: queue)
    }

    /// Today's form with nothing in it, brought there once: what is gone with the process need not grow up every time.
    private static let blank = Result<DatabaseQueue, any Error> {
        let queue = try DatabaseQueue(configuration: configuration)
        try Migrations.all.migrate(queue)
        return queue
    }

    package func read<Value: Sendable>(_ value: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try await database.read(value)
    }

    /// - Throws: `DatabaseGone` when what is written would be nowhere when the program stops.
    package func write<Value: Sendable>(_ value: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
        try place?.requireThere()
        let written = try await database.write(value)
        writes.add()
        return written
    }

    /// Another number as soon as anything has been written, before whoever wrote it is answered, and in another minute: what
    /// was made of the database at the same number can be shown again.
    package func revision(at moment: Moment) -> Int {
        writes.number << 26 | Int(moment.milliseconds / 60_000) & (1 << 26 - 1)
    }

    /// How much of the disk it takes, and its log; nil for what is in memory, or gone.
    package var bytes: (database: Int, log: Int)? { place?.bytes }

    /// Throws when the database cannot be written, the disk is full, or the file is gone.
    ///
    /// - Parameter room: how many bytes must be free. On a full disk there may be room for the few that are written here,
    ///   and none for a note.
    package func check(leaving room: Int64 = Store.roomForNotes) async throws {
        try place?.requireThere()
        try place?.require(room)
        // Nobody reads that, so what is kept need not be made anew.
        try await database.write { db in
            try db.execute(sql: "UPDATE pulse SET beats = beats + 1")
        }
    }

    /// What is wrong with the file, in SQLite's words; nil when it is whole. It takes a while, and others go on meanwhile.
    package func damage() async throws -> String? {
        // The log waits for whoever reads for so long, as it does for a backup.
        let isAlone = copying.begin()
        defer { if isAlone { copying.end() } }
        do {
            return try await read { db in
                let found = try String.fetchOne(db, sql: "PRAGMA quick_check(1)")
                return found == "ok" ? nil : found?.split(separator: "\n").first.map(String.init) ?? "it cannot be read"
            }
        } catch let error as DatabaseError where error.resultCode.isDamage {
            return error.resultCode.description
        }
    }

    /// Moves what has been written from the log into the database file, and empties the log. While a backup is made,
    /// which reads on from what was there when it began, the log waits for another time: it would keep those who write.
    package func emptyLog() async throws {
        guard !copying.isNow else { return }
        try await database.writeWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    }

    /// The version of the SQLite that runs: the system's own, not one that was built in.
    package static func versionOfSQLite() throws -> String? {
        try DatabaseQueue().read { db in try String.fetchOne(db, sql: "SELECT sqlite_version()") }
    }

    /// SQLite counts the memory it uses, under one lock that all connections wait for. Nobody reads that.
    private static let isWithoutStatistics = allemed_sqliteWithoutMemoryStatistics() == 0

    private static var configuration: Configuration {
        _ = isWithoutStatistics
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { db in
            // A deleted text is overwritten in the file, not only forgotten.
            try db.execute(sql: "PRAGMA secure_delete = ON")
        }
        return configuration
    }

    /// `DatabasePool` sets NORMAL after `prepareDatabase`; with NORMAL a power cut could take the last notes.
    private static func makeDurable(_ pool: DatabasePool) throws {
        try pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
    }
}

extension Store {
    /// What SQLite answers to a pragma on the connection that writes. For tests.
    package func pragma(_ name: String) async throws -> Int? {
        try await database.writeWithoutTransaction { db in try Int.fetchOne(db, sql: "PRAGMA \(name)") }
    }

    /// Writes so that nothing hears of it, as another process would. For tests.
    package func writeUnheard(_ sql: String) async throws {
        try await database.write { db in try db.execute(sql: sql) }
    }

    /// The schema as SQLite has it, sorted by name. A test holds it against the committed dump.
    package func schema() async throws -> String {
        try await read { db in
            try String.fetchAll(
                db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'grdb%' ORDER BY name"
            ).joined(separator: ";\n\n") + ";\n"
        }
    }
}

import Foundation
import GRDB
import Hummingbird
import Synchronization

/// The floor under our figures: the same server library and the same database, with the same kind of work and nothing else.
///
/// `floor PORT FOLDER CONSTANT-BYTES READ-BYTES`
@main
struct Floor {
    static func main() async throws {
        let arguments = CommandLine.arguments.dropFirst()
        guard arguments.count == 4, let port = Int(arguments[1]), let constant = Int(arguments[3]),
            let read = Int(arguments[4])
        else { throw Usage() }
        let notebook = try Notebook(folder: arguments[2], pageBytes: read)
        let router = Router()
        routes(on: router, notebook: notebook, constant: ByteBuffer(repeating: UInt8(ascii: "a"), count: constant))
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil))
        try await application.runService()
    }

    private static func routes(
        on router: Router<BasicRequestContext>, notebook: Notebook, constant: ByteBuffer
    ) {
        let signals = Signals()
        router.get("constant") { _, _ in html(constant) }
        router.get("read") { request, _ in
            html(ByteBuffer(string: try await notebook.page(key(of: request))))
        }
        router.get("rows") { request, _ in
            let bytes = request.uri.queryParameters["bytes"].flatMap { Int($0) } ?? 0
            return html(ByteBuffer(string: try await notebook.list(bytes)))
        }
        router.post("note") { request, _ in
            let text = String(buffer: try await request.body.collect(upTo: 10_000))
            let id = try await notebook.write(text)
            signals.tell(text, key: key(of: request))
            return Response(
                status: .ok, headers: [.contentType: "application/json"],
                body: .init(byteBuffer: ByteBuffer(string: "{\"id\":\(id)}")))
        }
        router.get("stream") { request, _ in
            Response(
                status: .ok, headers: [.contentType: "text/event-stream"],
                body: .init { writer in
                    try await request.body.consumeWithCancellationOnInboundClose { _ in
                        try await writer.write(ByteBuffer(string: "retry: 1500\n\n"))
                        for await text in signals.follow(key(of: request)) {
                            try await writer.write(ByteBuffer(string: "data: \(text)\n\n"))
                        }
                    }
                    try await writer.finish(nil)
                })
        }
    }

    /// Which page it is about: one of thirty.
    private static func key(of request: Request) -> String {
        request.uri.queryParameters["key"].map(String.init) ?? "1"
    }

    private static func html(_ body: ByteBuffer) -> Response {
        Response(status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: .init(byteBuffer: body))
    }

    private struct Usage: Error, CustomStringConvertible {
        let description = "floor PORT FOLDER CONSTANT-BYTES READ-BYTES"
    }
}

/// One file in WAL: a page to read by its key, and a table of notes, each on disk before it is answered.
private struct Notebook: Sendable {
    private let pool: DatabasePool

    init(folder: String, pageBytes: Int) throws {
        pool = try DatabasePool(path: folder + "/floor.sqlite")
        try pool.write { db in
            try db.execute(
                sql: """
                    CREATE TABLE IF NOT EXISTS page (key TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT;
                    CREATE TABLE IF NOT EXISTS note (id INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT;
                    """)
            for key in 1...30 {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO page VALUES (?, ?)",
                    arguments: [String(key), String(repeating: "a", count: pageBytes)])
            }
            try Notebook.addRows(db)
        }
        // GRDB's pool sets NORMAL when it opens.
        try pool.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
    }

    func page(_ key: String) async throws -> String {
        try await pool.read { db in
            try String.fetchOne(
                db.cachedStatement(sql: "SELECT text FROM page WHERE key = ?"), arguments: [key]) ?? ""
        }
    }

    /// Sixty rows with what stands beside each, and then as many bytes as there are to be.
    func list(_ bytes: Int) async throws -> String {
        var text = try await pool.read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT happening.*, (SELECT count(*) FROM measure WHERE measure.happening = happening.id) AS measures
                        FROM happening WHERE unit = 'a' ORDER BY start DESC, id
                        """)
            ).map { row -> String in
                let (name, place): (String, String) = (row["name"], row["place"])
                let (start, measures): (Int, Int) = (row["start"], row["measures"])
                return "<li>\(name), \(place), \(start): \(measures)</li>"
            }.joined()
        }
        text += String(repeating: "a", count: max(0, bytes - text.utf8.count))
        return String(decoding: text.utf8.prefix(max(bytes, 1)), as: UTF8.self)
    }

    private static func addRows(_ db: Database) throws {
        try db.execute(
            sql: """
                CREATE TABLE IF NOT EXISTS happening (
                    id TEXT NOT NULL PRIMARY KEY, unit TEXT NOT NULL, name TEXT NOT NULL, place TEXT NOT NULL,
                    start INTEGER NOT NULL, finish INTEGER NOT NULL) STRICT;
                CREATE INDEX IF NOT EXISTS happeningByUnit ON happening (unit, start);
                CREATE TABLE IF NOT EXISTS measure (happening TEXT NOT NULL, text TEXT NOT NULL) STRICT;
                CREATE INDEX IF NOT EXISTS measureByHappening ON measure (happening);
                """)
        for number in 1...60 {
            try db.execute(
                sql: "INSERT OR REPLACE INTO happening VALUES (?, 'a', 'Melhus kommune', 'Rådhuset', ?, ?)",
                arguments: ["\(number)", number * 5_000_000_000, number * 5_000_000_000 + 9_000_000])
            for _ in 1...3 {
                try db.execute(
                    sql: "INSERT INTO measure VALUES (?, 'Åpen hall på torsdager')", arguments: ["\(number)"])
            }
        }
    }

    func write(_ text: String) async throws -> Int64 {
        try await pool.write { db in
            try db.execute(sql: "INSERT INTO note (text) VALUES (?)", arguments: [text])
            return db.lastInsertedRowID
        }
    }
}

/// Tells the open streams of a page of its notes, and those that follow all.
private final class Signals: Sendable {
    private typealias Follower = (key: String, stream: AsyncStream<String>.Continuation)
    private let followers = Mutex<(next: Int, open: [Int: Follower])>((0, [:]))

    func follow(_ key: String) -> AsyncStream<String> {
        AsyncStream { continuation in
            let number = followers.withLock { followers in
                followers.next += 1
                followers.open[followers.next] = (key, continuation)
                return followers.next
            }
            continuation.onTermination = { _ in
                self.followers.withLock { followers in _ = followers.open.removeValue(forKey: number) }
            }
        }
    }

    func tell(_ text: String, key: String) {
        let told = followers.withLock { $0.open.values.filter { $0.key == key || $0.key == "all" } }
        for follower in told { follower.stream.yield(text) }
    }
}

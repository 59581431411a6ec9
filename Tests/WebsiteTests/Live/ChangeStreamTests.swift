import HTTPTypes
import Synchronization
import TestWorld
import Testing
import Words
import WorkModel

@Suite("The stream tells each screen what has changed, never how", .timeLimit(.minutes(60)))
struct ChangeStreamTests {
    let evening: Evening

    init() async throws { evening = try await Evening() }

    @Test("First the revision that the room is at, so that a page that is behind fetches")
    func first() async throws {
        let revision = try await revision()
        let heard = try await evening.open.live { port async throws in
            try await Screen("\(evening.table(3))/strom?siden=\(revision)", port: port).hear(1)
        }
        #expect(heard.hasPrefix("HTTP/1.1 200 OK"))
        for line in ["text/event-stream", "no-store", "X-Accel-Buffering: no"] {
            #expect(heard.contains(line))
        }
        let retry = try #require(heard.firstMatch(of: /retry: (\d+)\n/)?.1)
        #expect((400...700).contains(try #require(Int(retry))))
        #expect(
            heard.contains("id: \(revision)\nevent: endring\ndata: {\"revision\":\(revision),\"parts\":[],\"now\":"))
        #expect(heard.contains("\"now\":\(evening.open.clock.now.milliseconds)}"))
    }

    @Test("A note wakes its own table and the moderator; another table and the wall sleep on")
    func note() async throws {
        let session = try #require(evening.kari.session)
        // A table's first note is told to all, for the wall's square.
        try await evening.hall.write("Åpen hall", group: 3)
        let before = try await revision()
        try await evening.open.live { port async throws in
            let tables = [3, 4].map { Screen("\(evening.table($0))/strom?siden=\(before)", port: port) }
            let desk = Screen("\(evening.desk)/strom?siden=\(before)", port: port, session: session)
            let wall = Screen("\(evening.desk)/vegg/strom?siden=\(before)", port: port, session: session)
            for screen in tables + [desk, wall] { _ = try await screen.hear(1) }
            try await evening.hall.write("Byttedag", group: 3)
            #expect(try await tables[0].hear(2).hasEvent(before + 1, "gruppe-3"))
            #expect(try await desk.hear(2).hasEvent(before + 1, "notater"))
            // All of them are told of this; as it is the first that the others are told, nothing came before it.
            try await evening.hall.go(to: evening.hall.task(2))
            #expect(try await tables[1].hear(2).hasEvent(before + 2, "steg"))
            #expect(try await !tables[1].hear(2).contains("id: \(before + 1)\n"))
            #expect(try await wall.hear(2).hasEvent(before + 2, "steg"))
            #expect(try await !wall.hear(2).contains("id: \(before + 1)\n"))
            for screen in tables + [desk, wall] { #expect(try await !screen.hear(2).contains("Byttedag")) }
        }
    }

    @Test("The wall wakes when a note is shown there, and when it is hidden again")
    func wall() async throws {
        let note = try await evening.hall.write("Byttedag").id
        let secret = try await evening.hall.doors.links.make(.wall, to: evening.hall.id, by: .moderator)
        let session = try #require(try await evening.open.browser(with: secret).session)
        let before = try await revision()
        try await evening.open.live { port async throws in
            let wall = Screen("\(evening.desk)/vegg/strom?siden=\(before)", port: port, session: session)
            _ = try await wall.hear(1)
            try await evening.hall.doors.notes.show(note, isShown: true, in: evening.hall.id, by: .moderator)
            #expect(try await wall.hear(2).hasEvent(before + 1, "vegg"))
            try await evening.hall.doors.notes.hide(note, isHidden: true, in: evening.hall.id, by: .moderator)
            #expect(try await wall.hear(3).hasEvent(before + 2, "vegg"))
        }
    }

    @Test("A screen that comes back is told what it missed, also when the browser says it by Last-Event-ID")
    func missed() async throws {
        let seen = try await revision()
        try await evening.hall.write("Byttedag", group: 3)
        try await evening.hall.write("Åpen hall", group: 4)
        try await evening.open.live { port async throws in
            let stream = "\(evening.table(3))/strom"
            #expect(try await Screen("\(stream)?siden=\(seen)", port: port).hear(1).hasEvent(seen + 2, "gruppe-3"))
            let again = Screen("\(stream)?siden=0", port: port, lastEvent: seen + 1)
            #expect(try await again.hear(1).contains("\"parts\":[]"))
            for odd in ["", "x", "-1", "99999999999999999999", "\(seen + 100)"] {
                #expect(try await Screen("\(stream)?siden=\(odd)", port: port).hear(1).hasEvent(seen + 2, "*"))
            }
        }
    }

    @Test("A screen whose stream is held back on the way asks, and is told the same at once")
    func asked() async throws {
        let seen = try await revision()
        try await evening.hall.write("Byttedag", group: 3)
        let stream = "\(evening.table(3))/strom"
        let ola = evening.open.browser()
        let answer = try await ola.get("\(stream)?siden=\(seen)", [.accept: "application/json"])
        let now = evening.open.clock.now.milliseconds
        #expect(answer.text == "{\"revision\":\(seen + 1),\"parts\":[\"gruppe-3\"],\"now\":\(now)}")
        let again = try await ola.get("\(stream)?siden=\(seen + 1)", [.accept: "application/json"])
        #expect(again.text.contains("\"parts\":[]"))
        #expect(try await evening.kari.get("\(evening.desk)/ordstyrer").says("Bord 3 1 notat"))
    }

    @Test("Whatever our own script asks for is marked as our answer, a refusal too")
    func marked() async throws {
        let name = try #require(HTTPField.Name("X-Live"))
        let ola = evening.open.browser()
        for path in [evening.table(3), "/finnes-ikke"] {
            #expect(try await ola.get(path, [name: "1"]).headers[name] == "1")
            #expect(try await ola.get(path).headers[name] == nil)
        }
    }

    @Test("While a table's stream is open the moderator sees that it is in")
    func presence() async throws {
        let before = try await revision()
        try await evening.open.live { port async throws in
            #expect(try await evening.kari.get("\(evening.desk)/ordstyrer").says("Bord 5 ikke inne ennå"))
            _ = try await Screen("\(evening.table(5))/strom?siden=\(before)", port: port).hear(1)
            #expect(try await evening.kari.get("\(evening.desk)/ordstyrer").says("Bord 5 er inne"))
        }
    }

    private func revision() async throws -> Int { try await evening.hall.room().dugnad.revision }
}

/// A screen that follows a stream for as long as the site runs.
private final class Screen: Sendable {
    private let text = Mutex("")
    private let wakes: AsyncStream<Void>

    init(_ path: String, port: Int, session: String? = nil, lastEvent: Int? = nil) {
        let cookie = session.map { "Cookie: allemed=\($0)\r\n" } ?? ""
        let last = lastEvent.map { "Last-Event-ID: \($0)\r\n" } ?? ""
        let request = "GET \(path) HTTP/1.1\r\nHost: localhost\r\n\(cookie)\(last)\r\n"
        let (wakes, wake) = AsyncStream.makeStream(of: Void.self)
        self.wakes = wakes
        Task {
            defer { wake.finish() }
            _ = try await Wire.exchange(request, port: port) { [self] heard in
                text.withLock { $0 = heard }
                wake.yield()
                return false
            }
        }
    }

    /// Everything it has received, once that is this many changes.
    func hear(_ number: Int) async throws -> String {
        var waking = wakes.makeAsyncIterator()
        while true {
            let heard = text.withLock(\.self)
            if heard.ranges(of: /event: endring\ndata: .*}\n\n/).count >= number { return heard }
            guard await waking.next() != nil else { throw Missing("\(number) changes in «\(heard)»") }
        }
    }
}

extension String {
    /// Whether it tells of a change to this revision, with this part among those it names.
    fileprivate func hasEvent(_ revision: Int, _ part: String) -> Bool {
        guard let start = firstRange(of: "id: \(revision)\nevent: endring\ndata: ") else { return false }
        return self[start.upperBound...].prefix { $0 != "\n" }.contains("\"\(part)\"")
    }
}

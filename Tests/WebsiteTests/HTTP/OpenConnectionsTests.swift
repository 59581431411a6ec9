import TestWorld
import Testing
import Website

@Suite("How many connections are let in", .timeLimit(.minutes(60)))
struct OpenConnectionsTests {
    private static let request = "GET /helse HTTP/1.1\r\nHost: x\r\n\r\n"

    private static func isWhole(_ answer: String) -> Bool {
        answer.contains("frisk\n") || answer.contains("full here")
    }

    private func ask(_ port: Int) async throws -> String {
        try await Wire.exchange(Self.request, port: port, until: Self.isWhole)
    }

    @Test("Those there is no room for are told so and disconnected, and those who are in go on")
    func full() async throws {
        let open = try await OpenSite()
        let log = Log()
        // Of six open files three are for connections, and one more is told why it is not let in.
        let connections = OpenConnections(openFiles: 6, logger: log.logger) { open.clock.now }
        try await open.live(connections) { port in
            let first = try Wire.hold(port: port)
            var second: Wire.Held? = try Wire.hold(port: port)
            let third = try Wire.hold(port: port)
            for held in [first, second, third] {
                #expect(try await held?.exchange(Self.request, until: Self.isWhole).hasPrefix("HTTP/1.1 200") == true)
            }
            for _ in 0..<3 {
                var answer = ""
                // One more is hung up on as long as the one before has not been counted out.
                while answer.isEmpty { answer = try await ask(port) }
                #expect(answer.hasPrefix("HTTP/1.1 503"))
                #expect(answer.contains("Det er fullt her akkurat nå.") && answer.contains("Retry-After: 10"))
            }
            #expect(log.lines == ["no room for more connections: let the process have more open files"])
            #expect(try await first.exchange(Self.request, until: Self.isWhole).hasPrefix("HTTP/1.1 200"))
            second = nil
            // The server does not notice at once.
            while try await !ask(port).hasPrefix("HTTP/1.1 200") {}
        }
    }

    @Test(
        "What else the process needs is kept free of connections",
        arguments: [(1024, 922), (20_000, 19_000), (256, 192), (2, 1)])
    func kept(openFiles: Int, connections: Int) {
        #expect(OpenConnections(openFiles: openFiles, logger: Log().logger).most == connections)
    }
}

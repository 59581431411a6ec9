import Foundation
import NIOCore
import ServiceLifecycle
import Testing
import Website

@Suite("Where the program cannot listen, it says so in a sentence")
struct ListeningTests {
    private struct Broken: Service {
        let error: any Error & Sendable

        func run() async throws { throw error }
    }

    @Test(
        "The sentence says what is in the way and what to do, and nothing in the system’s own words",
        arguments: [
            (EADDRINUSE, "Something else listens on port 80 already. Stop that, or choose another port with --port."),
            (
                EACCES,
                "Port 80 is not for this user: those below 1024 are the system’s own. Choose another with --port, and let a proxy have that one."
            ),
            (
                EADDRNOTAVAIL,
                "10.0.0.9 is no address of this machine. Choose another with --host; 0.0.0.0 is all that it has."
            ),
        ])
    func told(number: CInt, sentence: String) async {
        let error = IOError(errnoCode: number, reason: "bind")
        let told = await #expect(throws: NotListening.self) {
            try await Listening(Broken(error: error), host: "10.0.0.9", port: 80, setting: "--port").run()
        }
        #expect(told?.description == sentence)
    }

    @Test("A name that nobody knows is told as one")
    func name() async throws {
        let error = try #require(throws: (any Error).self) {
            try SocketAddress.makeAddressResolvingHost("fjordvik.invalid", port: 80)
        }
        let told = NotListening(error, host: "fjordvik.invalid", port: 80, setting: "--port")
        #expect(told?.description.hasPrefix("fjordvik.invalid is not known as an address.") == true)
    }

    @Test("What else goes wrong is left as it is")
    func other() async {
        await #expect(throws: CancellationError.self) {
            try await Listening(Broken(error: CancellationError()), host: "", port: 80, setting: "--port").run()
        }
    }
}

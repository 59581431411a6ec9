import Synchronization
import TestWorld
import Testing
import Words

@testable import Website

@Suite("Wrong codes are slowed in total, right ones never")
struct WrongCodesTests {
    let open: OpenSite
    let hall: Hall

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start()
    }

    @Test(
        "A hall that types wrong now and then does not wait; one who tries many codes waits longer, at most eight seconds"
    )
    func slowed() {
        let codes = WrongCodes()
        let waits = (1...100).map { _ in codes.wait(at: open.clock.now).milliseconds }
        #expect(waits[..<30].allSatisfy { $0 == 0 })
        #expect(Array(waits[30..<35]) == [200, 400, 600, 800, 1000])
        #expect(waits[70...].allSatisfy { $0 == 8000 })
        open.clock.pass(.minutes(1))
        #expect(codes.wait(at: open.clock.now) == .zero)
    }

    @Test("Typed on the page, in the groups' address and in the moderator's: one and the same total")
    func total() async throws {
        for number in 10..<40 { try await wrong(number, in: open.browser()) }
        #expect(open.site.wrongCodes.wait(at: open.clock.now) == .milliseconds(200))
    }

    @Test("The right code opens also when wrong ones are being slowed, and takes no part of their wait")
    func right() async throws {
        for number in 10..<40 { try await wrong(number, in: open.browser()) }
        for path in ["/b/\(hall.code)", "/b/\(hall.code)/bord/3", "/bli-med?kode=\(hall.code)"] {
            #expect([200, 303].contains(try await open.browser().get(path).status))
        }
        #expect(open.site.wrongCodes.wait(at: open.clock.now) == .milliseconds(200))
    }

    @Test(
        "A code that cannot be one is answered like a wrong one",
        arguments: [
            "x", "42", "%F0%9F%99%82", "havn-seil-4", "%00%0A", "....", "havn'--42", "b%2Fb",
        ])
    func strange(code: String) async throws {
        let answer = try await open.browser().get("/b/\(code)")
        #expect(answer.status == 404)
    }

    private func wrong(_ number: Int, in browser: Browser) async throws {
        let paths = ["/b/feil-kode-\(number)", "/d/feil-kode-\(number)/vegg", "/bli-med?kode=feil%20kode%20\(number)"]
        let answer = try await browser.get(paths[number % 3])
        #expect(answer.status == 404)
    }
}

/// In what order things came to an end.
private final class Order: Sendable {
    private let names = Mutex<[String]>([])

    func add(_ name: String) { names.withLock { $0.append(name) } }
    var last: String? { names.withLock(\.last) }
}

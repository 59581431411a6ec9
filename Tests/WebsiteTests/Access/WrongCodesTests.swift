import Synchronization
import TestWorld
import Testing
import WorkModel

@Suite("Wrong codes are slowed in total, right ones never")
struct WrongCodesTests {
    let open: OpenSite
    let hall: Hall

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start()
    }

    @Test("A hall that types wrong now and then waits for nothing; whoever tries many waits longer and longer")
    func slowed() async throws {
        let browser = open.browser()
        let free = try await time { for number in 10..<40 { try await wrong(number, in: browser) } }
        // Thirty that waited would be a minute and a half; a slow machine is given time.
        #expect(free < .seconds(60))
        let first = try await time { try await wrong(40, in: browser) }
        // Typed on the page, in the groups' address and in the moderator's: one and the same total.
        let second = try await time { try await wrong(41, in: open.browser()) }
        let third = try await time { try await wrong(42, in: browser) }
        #expect(first >= .milliseconds(190))
        #expect(second >= .milliseconds(390))
        #expect(third >= .milliseconds(590))
    }

    @Test("The right code opens at once, also when wrong ones are being slowed")
    func right() async throws {
        for number in 10..<40 { try await wrong(number, in: open.browser()) }
        let order = Order()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 40..<55 {
                group.addTask { [self] in
                    try await wrong(number, in: open.browser())
                    order.add("wrong")
                }
            }
            group.addTask { [open, hall] in
                for path in ["/b/\(hall.code)", "/b/\(hall.code)/bord/3", "/bli-med?kode=\(hall.code)"] {
                    let status = try await open.browser().get(path).status
                    #expect([200, 303].contains(status))
                }
                order.add("right")
            }
            try await group.waitForAll()
        }
        // The last of fifteen wrong ones waits three seconds.
        #expect(order.last == "wrong")
    }

    @Test("When time has passed nobody waits any more")
    func forgiven() async throws {
        let browser = open.browser()
        for number in 10..<41 { try await wrong(number, in: browser) }
        open.clock.pass(.minutes(1))
        let after = try await time { for number in 10..<40 { try await wrong(number, in: browser) } }
        #expect(after < .seconds(60))
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

    private func time(_ work: () async throws -> Void) async throws -> Duration {
        try await ContinuousClock().measure { try await work() }
    }
}

/// In what order things came to an end.
private final class Order: Sendable {
    private let names = Mutex<[String]>([])

    func add(_ name: String) { names.withLock { $0.append(name) } }
    var last: String? { names.withLock(\.last) }
}

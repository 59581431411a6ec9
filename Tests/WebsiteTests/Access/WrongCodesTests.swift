import Testing
import TestWorld
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
        let first = try await time { try await wrong(40, in: browser) }
        let second = try await time { try await wrong(41, in: open.browser()) }
        #expect(first >= .milliseconds(190))
        #expect(second >= .milliseconds(390))
        #expect(free < .seconds(15))
        // Typed on the page, in the groups' address and in the moderator's: one and the same total.
        let third = try await time {
            let status = try await browser.get("/bli-med?kode=feil%20kode%2010").status
            #expect(status == 404)
        }
        #expect(third >= .milliseconds(590))
    }

    @Test("The right code opens at once, also when wrong ones are being slowed")
    func right() async throws {
        let browser = open.browser()
        for number in 10..<41 { try await wrong(number, in: browser) }
        async let slow: Void = wrong(50, in: open.browser())
        let right = try await time {
            let statuses = [
                try await browser.get("/b/\(hall.code)").status, try await browser.get("/bli-med?kode=\(hall.code)").status,
            ]
            #expect(statuses == [200, 303])
        }
        #expect(right < .milliseconds(400))
        try await slow
    }

    @Test("When time has passed nobody waits any more")
    func forgiven() async throws {
        let browser = open.browser()
        for number in 10..<41 { try await wrong(number, in: browser) }
        open.clock.pass(.minutes(1))
        let after = try await time { for number in 10..<40 { try await wrong(number, in: browser) } }
        // Thirty that each waited would be at least six seconds.
        #expect(after < .seconds(5))
    }

    @Test("A code that cannot be one is answered like a wrong one", arguments: [
        "x", "42", "%F0%9F%99%82", "havn-seil-4", "%00%0A", "....", "havn'--42", "b%2Fb",
    ])
    func strange(code: String) async throws {
        let answer = try await open.browser().get("/b/\(code)")
        #expect(answer.status == 404)
    }

    private func wrong(_ number: Int, in browser: Browser) async throws {
        let answer = try await browser.get("/\(number % 2 == 0 ? "b" : "d")/feil-kode-\(number)\(number % 2 == 0 ? "" : "/vegg")")
        #expect(answer.status == 404)
    }

    private func time(_ work: () async throws -> Void) async throws -> Duration {
        try await ContinuousClock().measure { try await work() }
    }
}

import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@testable import Website

@Suite("A provider that lies lets nobody in")
struct LyingProviderTests {
    /// A lie, and what the log calls it.
    struct Lie: Sendable, CustomTestStringConvertible {
        let reason: String
        let tell: @Sendable (inout SpokenProvider.Sayings) -> Void

        var testDescription: String { reason }

        init(_ reason: String, _ tell: @escaping @Sendable (inout SpokenProvider.Sayings) -> Void) {
            (self.reason, self.tell) = (reason, tell)
        }

        init(_ reason: String, claim name: String, _ json: String) {
            self.init(reason) { $0.claims[name] = json }
        }
    }

    static let now = TestClock().now.milliseconds / 1000

    static let lies = [
        Lie("nonce", claim: "nonce", "\"another\""), Lie("nonce", claim: "nonce", ""),
        Lie("issuer", claim: "iss", "\"https://evil.example\""), Lie("issuer", claim: "iss", "[1]"),
        Lie("audience", claim: "aud", "\"another\""), Lie("audience", claim: "aud", "[]"),
        Lie("party", claim: "aud", "[\"\(SpokenProvider.client)\", \"another\"]"),
        Lie("party", claim: "azp", "\"another\""),
        Lie("expired", claim: "exp", "\(now - 121)"), Lie("expired", claim: "exp", "\"soon\""),
        Lie("expired", claim: "exp", ""),
        Lie("issued", claim: "iat", "\(now + 125)"), Lie("issued", claim: "iat", ""),
        Lie("notYet", claim: "nbf", "\(now + 125)"), Lie("subject", claim: "sub", "\"\""),
        Lie("subject", claim: "sub", "\"\(String(repeating: "a", count: 300))\""),
        Lie("algorithm") { $0.key = .none }, Lie("algorithm") { $0.key = .hmac },
        Lie("algorithm") { ($0.header["alg"]) = "\"none\"" }, Lie("algorithm") { $0.header["alg"] = "\"RS1\"" },
        Lie("signature") { $0.key = .forged }, Lie("key") { $0.header["alg"] = "\"RS256\"" },
        Lie("key") { $0.header["kid"] = "\"another\"" }, Lie("key") { $0.header["kid"] = "7" },
        Lie("key") { ($0.header["kid"], $0.shown) = ("", [.first, .second]) }, Lie("key") { $0.shown = [] },
        Lie("form") { $0.header["crit"] = "[\"exp\"]" }, Lie("form") { $0.header["typ"] = "\"at+jwt\"" },
    ]

    @Test("What it has signed is believed only when all of it fits, and nothing is stored of it", arguments: lies)
    func token(lie: Lie) async throws {
        try await Porten.running { porten in
            lie.tell(&porten.provider.words)
            let before = try await porten.open.world.store.rowCounts()
            let aina = porten.open.browser()
            let page = try await porten.signIn(aina)
            #expect(page.path.hasPrefix("/logginn?svar=ikke-til-a-stole-pa&hos=porten"))
            #expect(page.says("Svaret fra Porten var ikke til å stole på, så du er ikke logget inn."))
            #expect(try await aina.get("/meg").location?.hasPrefix("/logginn") == true)
            #expect(try await porten.open.world.store.rowCounts() == before)
            #expect(porten.log.all.count == 1)
            #expect(porten.log.all.first?.contains("reason=the answer cannot be believed: \(lie.reason)") == true)
            try await porten.expectNothingPersonal()
        }
    }

    @Test("What is no token is none", arguments: ["a", "a.b", "a.b.c", "..", "e30.e30.", "=.=.=", "e30.e30.AA.AA"])
    func noToken(text: String) async throws {
        try await Porten.running { porten in
            porten.provider.words.answers["/kode"] = .init(body: "{\"id_token\": \"\(text)\"}")
            let page = try await porten.signIn(porten.open.browser())
            #expect(page.says("var ikke til å stole på"))
        }
    }

    static let much = "{\"a\": \"\(String(repeating: "a", count: 10_000_000))\"}"

    static let replies: [(SpokenProvider.Reply, String)] = [
        (.init(body: much), "the answer is too long"),
        (.init(body: String(repeating: " ", count: 20_000), isEndless: true), "the answer is too long"),
        (.init(body: "<!doctype html><title>Logg inn</title>"), "the answer is not understood"),
        (.init(body: "[]"), "the answer is not understood"), (.init(body: ""), "the answer is not understood"),
        (.init(body: String(repeating: "[", count: 900_000)), "the answer is not understood"),
        (.init(status: 500, body: "{}"), "HTTP 500"), (.init(status: 302, location: "/person", body: "{}"), "HTTP 302"),
    ]

    @Test(
        "Whatever it answers when it is asked, there is an end to it and a sentence about it",
        arguments: ["/.well-known/openid-configuration", "/nokler", "/kode"])
    func answers(path: String) async throws {
        for (reply, reason) in Self.replies {
            try await Porten.running { porten in
                porten.provider.words.answers[path] = reply
                let before = try await porten.open.world.store.rowCounts()
                let aina = porten.open.browser()
                var page = try await porten.begin(aina)
                if let there = porten.leads(page) {
                    page = try await aina.open("/logginn/fra/porten?\(try porten.provider.signIn(at: there))")
                }
                #expect(page.says("Vi fikk ikke noe svar vi kunne bruke fra Porten."))
                #expect(try await porten.open.world.store.rowCounts() == before)
                #expect(porten.log.all.first?.contains(reason) == true, "\(porten.log.all)")
                #expect(porten.log.all.first?.contains("warning") == true)
            }
        }
    }

    @Test("One that says nothing is not waited for")
    func slow() async throws {
        let change: @Sendable (inout ProviderSettings) -> Void = { $0.timeout = .seconds(1) }
        try await Porten.running(change) { porten in
            porten.provider.words.answers["/.well-known/openid-configuration"] = .init(isSilent: true)
            let page = try await porten.begin(porten.open.browser())
            #expect(page.says("Vi fikk ikke noe svar vi kunne bruke"))
            #expect(porten.log.all.first?.contains("cannot be reached") == true)
        }
    }

    @Test(
        "It must be who the settings say, and all of its addresses encrypted",
        arguments: [
            ("issuer", "\"https://evil.example\"", "calls itself something else"), ("issuer", "", "not understood"),
            ("token_endpoint", "\"http://evil.example/kode\"", "not encrypted"),
            ("jwks_uri", "\"file:///etc/passwd\"", "not encrypted"), ("jwks_uri", "", "not understood"),
            ("authorization_endpoint", "\"javascript:alert(1)\"", "not encrypted"),
            ("end_session_endpoint", "\"http://user:ord@127.0.0.1/ut\"", "not encrypted"),
        ])
    func discovery(name: String, json: String, reason: String) async throws {
        try await Porten.running { porten in
            porten.provider.words.metadata[name] = json
            let page = try await porten.begin(porten.open.browser())
            #expect(page.says("Vi fikk ikke noe svar vi kunne bruke fra Porten."))
            #expect(porten.log.all.first?.contains(reason) == true, "\(porten.log.all)")
        }
    }

    @Test("What comes back is taken once, from the browser that began it, within ten minutes")
    func state() async throws {
        try await Porten.running { porten in
            let (aina, other) = (porten.open.browser(), porten.open.browser())
            func begun() async throws -> String {
                "/logginn/fra/porten?\(try porten.provider.signIn(at: porten.address(try await porten.begin(aina))))"
            }
            let first = try await begun()
            _ = try await porten.begin(other)
            #expect(try await other.open(first).says("ble begynt et annet sted"))
            #expect(try await aina.open(first).path == "/e/\(porten.office.unit.id)")
            // Once more, as when she goes back in her browser: she is in, and nothing is asked of the provider.
            let asked = porten.provider.heard.count
            #expect(try await aina.open(first).path == "/e/\(porten.office.unit.id)")
            #expect(porten.provider.heard.count == asked)

            let nils = porten.open.browser()
            let there = try porten.address(try await porten.begin(nils))
            porten.open.clock.pass(.minutes(10))
            let late = "/logginn/fra/porten?\(try porten.provider.signIn(at: there))"
            #expect(try await nils.open(late).says("tok for lang tid"))
            for made in ["", "?", "?code=a", "?state=b", "?code=a&state=\(String(repeating: "b", count: 9000))"] {
                #expect(try await nils.open("/logginn/fra/porten\(made)").says("tok for lang tid"))
            }
        }
    }

    @Test("A code that somebody else has used, and one that is made up, are the provider’s to refuse")
    func code() async throws {
        try await Porten.running { porten in
            let aina = porten.open.browser()
            let there = try porten.address(try await porten.begin(aina))
            let back = try porten.provider.signIn(at: there)
            let made = back.replacing(try Regex("code=[^&]*"), with: "code=oppdiktet")
            #expect(try await aina.open("/logginn/fra/porten?\(made)").says("tok for lang tid"))
            #expect(porten.log.all.first?.contains("HTTP 400: invalid_grant") == true)
        }
    }

    @Test("She may say no there, and a name that is not the provider’s own is not believed")
    func saysNo() async throws {
        try await Porten.running { porten in
            let aina = porten.open.browser()
            let state = SpokenProvider.fields(try porten.address(try await porten.begin(aina)))["state"] ?? ""
            let page = try await aina.open(
                "/logginn/fra/porten?error=access_denied&error_description=aina@fjordvik.example&state=\(state)")
            #expect(page.says("Innloggingen hos Porten ble avbrutt."))
            #expect(!page.body.contains("aina@fjordvik.example"))
            let back = try porten.provider.signIn(at: porten.address(try await porten.begin(aina)))
            let mixed = try await aina.open("/logginn/fra/porten?\(back)&iss=https://evil.example")
            #expect(mixed.says("var ikke til å stole på"))
            try await porten.expectNothingPersonal()
        }
    }

    @Test("What she is told is told in her language", arguments: ProviderTold.allCases)
    func told(told: ProviderTold) async throws {
        try await Porten.running { porten in
            var said: Set<String> = []
            for tag in ["nb", "nn", "en"] {
                let page = try await porten.open.browser().get("/\(tag)/logginn?svar=\(told.rawValue)&hos=porten")
                let words = try #require(page.page.withID("svar")?.text)
                #expect(words.count > 40)
                said.insert(words)
            }
            #expect(said.count == 3)
            #expect(try await porten.open.browser().get("/logginn?svar=<b>&hos=<i>").page.withID("svar") == nil)
        }
    }

    @Test("Nobody is asked more often, or by more at once, than is good for both")
    func pace() async throws {
        let calls = OutsideCalls()
        let clock = TestClock()
        let question = OutsideQuestion(address: try #require(URL(string: "https://login.example")))
        func ask() async -> Bool {
            (try? await calls.ask(question, at: clock.now) { _ in .success(OutsideAnswer(status: 200, bytes: [])) })
                != nil
        }
        for _ in 0..<OutsideCalls.burst { #expect(await ask()) }
        #expect(await !ask())
        clock.pass(.seconds(1))
        #expect(await ask())
    }
}

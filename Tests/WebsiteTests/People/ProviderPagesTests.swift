import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Aina signs in at a provider that knows her",
    .pages("POST /logginn/hos/{provider}", "GET /logginn/fra/{provider}"))
struct ProviderPagesTests {
    @Test("She presses its button, signs in there, and is home; of what it says only the address is used")
    func home() async throws {
        try await Porten.running { porten in
            let aina = porten.open.browser()
            let page = try await aina.get("/logginn")
            #expect(page.says("Logg inn med Porten"))
            let between = try await porten.begin(aina)
            #expect(between.says("Du sendes til Porten"))
            let before = aina.session
            let home = try await aina.open(
                "/logginn/fra/porten?\(try porten.provider.signIn(at: porten.address(between)))")
            #expect(home.path == "/e/\(porten.office.unit.id)")
            #expect(aina.session != before)
            try await porten.expectNothingPersonal()
            #expect(try await porten.open.doors.letters.due().isEmpty)
        }
    }

    @Test(
        "The question has all that the standard wants, and what the settings add; the page she wanted is where she ends"
    )
    func question() async throws {
        let change: @Sendable (inout ProviderSettings) -> Void = {
            $0.levels = "substantial"
            $0.parameters = [.init(name: "authorization_details", value: "[{\"type\":\"ansattporten:orgno\"}]")]
        }
        try await Porten.running(change) { porten in
            let aina = porten.open.browser()
            let page = "/e/\(porten.office.unit.id)/folk"
            let asked = try await aina.open(page)
            #expect(asked.path == "/logginn?til=\(page)")
            let address = try porten.address(try await porten.begin(aina, from: asked.path))
            let fields = SpokenProvider.fields(String(address.split(separator: "?")[1]))
            #expect(fields["redirect_uri"] == "http://127.0.0.1:8080/logginn/fra/porten")
            #expect(fields["acr_values"] == "substantial")
            #expect(fields["authorization_details"] == "[{\"type\":\"ansattporten:orgno\"}]")
            #expect(fields["prompt"] == nil)
            #expect(fields["scope"] == "openid email")
            for name in ["state", "nonce", "code_challenge"] { #expect(try #require(fields[name]).count >= 26) }
            let end = try await aina.open("/logginn/fra/porten?\(try porten.provider.signIn(at: address))")
            #expect(end.path == page)
        }
    }

    @Test("In nynorsk and English she comes back to her language", arguments: ["nn", "en"])
    func language(tag: String) async throws {
        try await Porten.running { porten in
            let aina = porten.open.browser()
            let form = try await aina.get("/\(tag)/logginn").form("/logginn/hos/porten")
            let there = try porten.address(try await aina.submit(form))
            let home = try await aina.open("/logginn/fra/porten?\(try porten.provider.signIn(at: there))")
            #expect(home.path == "/\(tag)/e/\(porten.office.unit.id)")
        }
    }

    @Test("Each way of signing that is believed lets her in", arguments: [SpokenKey.first, .rs256, .ps256])
    func algorithms(key: SpokenKey) async throws {
        try await Porten.running { porten in
            (porten.provider.words.key, porten.provider.words.shown) = (key, [.second, key])
            let home = try await porten.signIn(porten.open.browser())
            #expect(home.path == "/e/\(porten.office.unit.id)")
        }
    }

    @Test("Somebody whom no unit knows is led to founding one, and nobody is stored before that")
    func unknown() async throws {
        try await Porten.running { porten in
            porten.provider.words.claims["email"] = "\"nils@bergvik.example\""
            let people = try await porten.open.world.store.rowCounts()["person"]
            let nils = porten.open.browser()
            let page = try await porten.signIn(nils)
            #expect(page.path == "/enheter")
            #expect(page.says("Ingen enhet har den adressen ennå."))
            #expect(try await porten.open.world.store.rowCounts()["person"] == people)
        }
    }

    @Test("An address that stands only with what more it tells of her is found there, when that is about her")
    func more() async throws {
        try await Porten.running { porten in
            (porten.provider.words.claims["email"], porten.provider.words.claims["email_verified"]) = ("", "")
            let mail = "\"email\": \"aina@fjordvik.example\", \"email_verified\": true"
            porten.provider.words.person = "{\"sub\": \"sub-of-aina\", \(mail)}"
            #expect(try await porten.signIn(porten.open.browser()).path == "/e/\(porten.office.unit.id)")
            porten.provider.words.person = "{\"sub\": \"another\", \(mail)}"
            let page = try await porten.signIn(porten.open.browser())
            #expect(page.says("var ikke til å stole på"))
        }
    }

    @Test("When she signs in once more, for what cannot be undone, the provider is to ask her again, and must have")
    func again() async throws {
        try await Porten.running { porten in
            let aina = porten.open.browser()
            _ = try await porten.signIn(aina)
            porten.open.clock.pass(.hours(2))
            let there = try porten.address(try await porten.begin(aina))
            #expect(SpokenProvider.fields(String(there.split(separator: "?")[1]))["prompt"] == "login")
            let before = porten.open.clock.now.milliseconds / 1000 - 7200
            porten.provider.words.claims["auth_time"] = "\(before)"
            let refused = try await aina.open("/logginn/fra/porten?\(try porten.provider.signIn(at: there))")
            #expect(refused.says("var ikke til å stole på"))
            porten.provider.words.claims["auth_time"] = "\(before + 7200)"
            #expect(try await porten.signIn(aina).path == "/e/\(porten.office.unit.id)")
        }
    }

    @Test("Whoever signed in at the provider this morning has not signed in just now here either")
    func earlier() async throws {
        try await Porten.running { porten in
            let open = porten.open
            let now = open.clock.now.milliseconds / 1000
            for (time, isFresh) in [
                ("\(now - 7200)", false), ("\(now - 60)", true), ("\(now + 90)", true), ("-9223372036854775", true),
                ("-1e99", true), ("9e99", true),
            ] {
                let aina = open.browser()
                porten.provider.words.claims["auth_time"] = time
                #expect(try await porten.signIn(aina).path == "/e/\(porten.office.unit.id)")
                let session = try #require(aina.session.flatMap { Secret($0) })
                let me = try #require(try await open.doors.signIns.signedIn(in: session))
                #expect(me.isFresh(at: open.clock.now) == isFresh, "\(time)")
            }
        }
    }

    @Test("A new key of the provider’s is fetched when a token names it, once a minute at most")
    func keys() async throws {
        try await Porten.running { porten in
            let (provider, open) = (porten.provider, porten.open)
            _ = try await porten.signIn(open.browser())
            func fetched() -> Int { provider.heard.count { $0 == "/nokler" } }
            for _ in 0..<3 { _ = try await porten.signIn(open.browser()) }
            #expect(fetched() == 1)
            open.clock.pass(.minutes(2))
            (provider.words.key, provider.words.shown) = (.second, [.first, .second])
            #expect(try await porten.signIn(open.browser()).path == "/e/\(porten.office.unit.id)")
            #expect(fetched() == 2)
            // One that nobody shows: the keys were fetched a short while ago.
            provider.words.header["kid"] = "\"tre\""
            for _ in 0..<3 { #expect(try await porten.signIn(open.browser()).says("var ikke til å stole på")) }
            #expect(fetched() == 2)
            open.clock.pass(.minutes(1))
            for _ in 0..<3 { _ = try await porten.signIn(open.browser()) }
            #expect(fetched() == 3)
        }
    }

    @Test("One that has been taken away is not believed for long")
    func keyGone() async throws {
        try await Porten.running { porten in
            _ = try await porten.signIn(porten.open.browser())
            porten.provider.words.shown = [.second]
            porten.open.clock.pass(.hours(12))
            #expect(try await porten.signIn(porten.open.browser()).says("var ikke til å stole på"))
        }
    }

    @Test("Without a provider there is no button, and none of its addresses")
    func none() async throws {
        let open = try await OpenSite()
        let browser = open.browser()
        #expect(try await !browser.get("/logginn").says("på en annen måte"))
        #expect(try await browser.post("/logginn/hos/porten").status == 404)
        #expect(try await browser.get("/logginn/fra/porten?code=a&state=b").status == 404)
    }
}

import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "A provider that says no verified address joins nobody, until a letter has told who it is",
    .pages("POST /meg/steder/{provider}/slutt"))
struct KnownAgainTests {
    /// What is said of her address: none is verified.
    static let saying = [
        (email: "\"aina@fjordvik.example\"", verified: "false"), ("\"aina@fjordvik.example\"", ""),
        ("\"aina@fjordvik.example\"", "\"true\""), ("\"aina@fjordvik.example\"", "1"), ("", ""), ("", "true"),
        ("\"aina@fjordvik\"", "true"), ("[\"aina@fjordvik.example\"]", "true"),
    ]

    @Test("An address that is not verified signs nobody in, and is stored nowhere", arguments: saying)
    func unverified(email: String, verified: String) async throws {
        try await Porten.running { porten in
            porten.provider.words.claims["email"] = email
            porten.provider.words.claims["email_verified"] = verified
            let before = try await porten.open.world.store.rowCounts()
            let aina = porten.open.browser()
            let page = try await porten.signIn(aina)
            #expect(page.says("Porten har ikke bekreftet e-postadressen din for oss."))
            #expect(try page.form("/logginn")["epost"] == "")
            #expect(try await aina.get("/meg").location?.hasPrefix("/logginn") == true)
            #expect(try await porten.open.world.store.rowCounts() == before)
            try await porten.expectNothingPersonal()
        }
    }

    /// Signs in by a letter in a browser where a provider has said who it is.
    private func byLetter(
        _ browser: Browser, _ porten: Porten, _ address: String = "aina@fjordvik.example", knowAgain: Bool
    ) async throws -> Answer {
        var form = try await browser.get("/logginn").form("/logginn")
        form["epost"] = address
        let page = try await browser.submit(form)
        #expect(page.says("Det var jeg som logget inn med Porten nå."))
        var digits = try page.form("/logginn/siffer")
        digits["siffer"] = try await porten.digits()
        if knowAgain { digits["husk"] = "1" }
        return try await browser.submit(digits)
    }

    @Test("She shows by a letter which address is hers, and from then on the provider’s word is enough, in any browser")
    func known() async throws {
        try await Porten.running { porten in
            porten.provider.words.claims["email_verified"] = "false"
            let (aina, home) = (porten.open.browser(), "/e/\(porten.office.unit.id)")
            _ = try await porten.signIn(aina)
            #expect(try await byLetter(aina, porten, knowAgain: true).path == home)
            let phone = porten.open.browser()
            #expect(try await porten.signIn(phone).path == home)
            // Whatever address it says afterwards.
            porten.provider.words.claims["email"] = "\"siri@fjordvik.example\""
            porten.provider.words.claims["email_verified"] = "true"
            #expect(try await porten.signIn(phone).path == home)
            #expect(try await phone.get("/meg").says("aina@fjordvik.example"))

            let me = try await phone.get("/meg")
            #expect(me.says("Steder som kjenner deg igjen"))
            #expect(me.says("23. november 2026"))
            let after = try await phone.submit(me.form("/meg/steder/porten/slutt"))
            #expect(!after.says("Steder som kjenner deg igjen"))
            porten.provider.words.claims["email_verified"] = "false"
            #expect(try await porten.signIn(porten.open.browser()).says("har ikke bekreftet e-postadressen"))
            try await porten.expectNothingPersonal()
        }
    }

    @Test("Somebody else at the same machine, who does not say that it was them, is not known again")
    func sharedMachine() async throws {
        try await Porten.running { porten in
            porten.provider.words.claims["email_verified"] = "false"
            let shared = porten.open.browser()
            _ = try await porten.signIn(shared)
            #expect(try await byLetter(shared, porten, "siri@fjordvik.example", knowAgain: false).status == 200)
            #expect(try await porten.open.world.store.rowCounts()["knownAtProvider"] == 0)
            #expect(try await porten.signIn(porten.open.browser()).says("har ikke bekreftet e-postadressen"))
        }
    }

    @Test("Wrong digits keep her choice; what the provider said waits for half an hour, and not in another browser")
    func waits() async throws {
        try await Porten.running { porten in
            porten.provider.words.claims["email"] = ""
            let aina = porten.open.browser()
            _ = try await porten.signIn(aina)
            var form = try await aina.get("/logginn").form("/logginn")
            form["epost"] = "aina@fjordvik.example"
            var digits = try await aina.submit(form).form("/logginn/siffer")
            (digits["siffer"], digits["husk"]) = ("12", "1")
            let again = try await aina.submit(digits)
            #expect(again.status == 422)
            #expect(again.page.all("input").contains { $0["name"] == "husk" && $0["checked"] != nil })
            let other = porten.open.browser()
            var others = try await other.get("/logginn").form("/logginn")
            others["epost"] = "aina@fjordvik.example"
            #expect(try await !other.submit(others).says("Det var jeg som logget inn"))
            porten.open.clock.pass(.minutes(30))
            #expect(try await !aina.open("/logginn/siffer").says("Det var jeg som logget inn"))
        }
    }

    @Test("Somebody new is known again from when they have a name")
    func new() async throws {
        try await Porten.running { porten in
            porten.provider.words.claims["email"] = ""
            let nils = porten.open.browser()
            _ = try await porten.signIn(nils)
            #expect(try await byLetter(nils, porten, "nils@bergvik.example", knowAgain: true).path == "/enheter")
            #expect(try await porten.open.world.store.rowCounts()["knownAtProvider"] == 0)
            var form = try await nils.get("/enheter/ny?slag=organisasjon").form("/enheter/ny")
            (form["navn"], form["meg"]) = ("Bergvik korps", "Nils")
            #expect(try await nils.submit(form).says("Bergvik korps"))
            let home = try await porten.signIn(porten.open.browser())
            #expect(home.says("Bergvik korps"))
        }
    }
}

@Suite("Signing out, where one has signed in at a provider")
struct ProviderSignOutTests {
    @Test("She is signed out here, and sent on to be so there; nothing of what it signed is sent along")
    func out() async throws {
        try await Porten.running { porten in
            let aina = porten.open.browser()
            let home = try await porten.signIn(aina)
            let page = try await aina.submit(home.form("/loggut"))
            #expect(page.says("Du er logget ut her"))
            #expect(
                try porten.address(page)
                    == "\(porten.provider.issuer)/ut?lang=nb&client_id=allemed%20p%C3%A5%20%C3%A5s"
                    + "&post_logout_redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2F")
            #expect(try await aina.get("/meg").status == 303)
        }
    }

    @Test("By a letter she is signed out here alone, and so where the provider has no such place, or does not answer")
    func here() async throws {
        try await Porten.running { porten in
            let byLetter = try await porten.open.browser(of: .aina, in: porten.office)
            let out = try await byLetter.get("/meg").form("/loggut")
            #expect(try await byLetter.submit(out).path == "/")
            porten.provider.words.metadata["end_session_endpoint"] = ""
            let aina = porten.open.browser()
            let home = try await porten.signIn(aina)
            #expect(try await aina.submit(home.form("/loggut")).path == "/")
            _ = try await porten.signIn(aina)
            porten.open.clock.pass(.days(2))
            porten.provider.words.answers["/.well-known/openid-configuration"] = .init(status: 500)
            #expect(try await aina.post("/loggut").location == "/")
            #expect(try await aina.get("/meg").status == 303)
        }
    }
}

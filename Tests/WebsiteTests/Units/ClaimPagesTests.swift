import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("A unit is confirmed by whoever signs in on its behalf", .pages("POST /e/{unit}/bekreftelse"))
struct ClaimPagesTests {
    /// What the provider says when somebody has signed in on behalf of an organisation.
    private static func details(_ number: String) -> String {
        "[{\"type\": \"a\"}, {\"reportees\": [{\"ID\": \"0192:\(number)\", \"Name\": \"L\"}, {\"ID\": \"0192:123456785\"}]}]"
    }

    private func running(_ test: @escaping @Sendable (Porten) async throws -> Void) async throws {
        try await Porten.running({ $0.organisations = ["authorization_details", "reportees", "ID"] }, test)
    }

    private func found(_ browser: Browser, _ fields: [String: String]) async throws -> Answer {
        var form = try await browser.get("/enheter/ny?slag=\(fields["slag"] ?? "")").form("/enheter/ny")
        for (name, value) in fields { form[name] = value }
        return try await browser.submit(form)
    }

    @Test("A municipality: she is told that she can, signs in on its behalf, presses, and it is confirmed")
    func municipality() async throws {
        try await running { porten in
            let municipalities = try Carried.library.get().municipalities
            let number = try #require(municipalities.numbered("3405")?.organisationNumber)
            let aina = porten.open.browser()
            _ = try await porten.signIn(aina)
            let home = try await found(aina, ["slag": "kommune", "kommune": "3405"])
            #expect(home.says("Du kan også bekrefte enheten selv"))
            #expect(home.forms.allSatisfy { !$0.action.hasSuffix("/bekreftelse") })
            #expect(try await aina.post("\(home.path)/bekreftelse").status == 404)

            porten.provider.words.claims["authorization_details"] = Self.details(number)
            let again = try await porten.signIn(aina, from: "/logginn?til=\(home.path)")
            #expect(again.path == home.path)
            #expect(again.says("Du har logget inn med Porten på vegne av org.nr."))
            let confirmed = try await aina.submit(again.form("/bekreftelse"))
            #expect(!confirmed.says("Ikke bekreftet ennå."))
            #expect(try await aina.get("/meg").says("med Porten, på vegne av"))
            #expect(try await aina.get("\(home.path)/logg").says("bekreftet enheten, med innlogging på vegne av den"))
            // Once more does no harm.
            #expect(try await aina.post("\(home.path)/bekreftelse").status == 303)
            try await porten.expectNothingPersonal()
        }
    }

    @Test("An organisation by its own number; an hour later she signs in again first")
    func organisation() async throws {
        try await running { porten in
            porten.provider.words.claims["authorization_details"] = Self.details("974760673")
            let aina = porten.open.browser()
            _ = try await porten.signIn(aina)
            let home = try await found(
                aina, ["slag": "organisasjon", "navn": "Bergvik korps", "orgnr": "123456785"])
            #expect(home.says("Bekreft enheten"))
            porten.open.clock.pass(.hours(1))
            #expect(try await aina.post("\(home.path)/bekreftelse").status == 403)
            _ = try await porten.signIn(aina)
            #expect(try await aina.post("\(home.path)/bekreftelse").status == 303)
            #expect(try await !aina.get(home.path).says("Ikke bekreftet ennå."))
        }
    }

    @Test(
        "The number alone never settles a district, a youth group, or a municipality whose number is not known",
        arguments: [
            ["slag": "kommune", "kommune": "1508"], ["slag": "kommune", "kommune": "1580"],
            ["slag": "bydel", "kommune": "0301", "bydel": "Alna"],
            ["slag": "ungdomsgruppe", "kommune": "0301", "navn": "Alna ungdomsråd"],
            ["slag": "organisasjon", "navn": "Bydel Alna", "orgnr": "958935420"],
        ])
    func neverAlone(fields: [String: String]) async throws {
        try await running { porten in
            porten.provider.words.claims["authorization_details"] = Self.details("958935420")
            let aina = porten.open.browser()
            _ = try await porten.signIn(aina)
            let home = try await found(aina, fields)
            #expect(home.path.hasPrefix("/e/"))
            #expect(home.says("Ikke bekreftet ennå."))
            #expect(!home.says("bekrefte enheten selv"))
            #expect(try await aina.post("\(home.path)/bekreftelse").status == 404)
        }
    }

    @Test("Where no provider says organisation numbers, nothing is said of them")
    func notAsked() async throws {
        try await Porten.running { porten in
            porten.provider.words.claims["authorization_details"] = Self.details("123456785")
            let aina = porten.open.browser()
            _ = try await porten.signIn(aina)
            let home = try await found(aina, ["slag": "kommune", "kommune": "3405"])
            #expect(!home.says("bekrefte enheten selv"))
        }
    }
}

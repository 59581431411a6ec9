import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Siri sees all that is kept of her",
    .pages(
        "GET /meg", "POST /meg", "POST /meg/innlogginger/slutt", "POST /meg/innlogginger/{session}/slutt",
        "POST /meg/sletting"))
struct MePagesTests {
    let open: OpenSite
    let office: Office
    let siri: Browser

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
        siri = try await open.browser(of: .siri, in: office)
    }

    @Test("Name, address, language, roles and sign-ins; she changes name and language")
    func kept() async throws {
        let page = try await siri.get("/meg")
        for word in ["siri@fjordvik.example", "Fjordvik kommune", "medarbeider", "denne"] { #expect(page.says(word)) }
        var form = try page.form("/meg")
        (form["navn"], form["sprak"]) = ("Siri Sol", "nn")
        let after = try await siri.submit(form)
        #expect(after.says("Alt vi veit om deg"))
        #expect(try after.form("/meg")["navn"] == "Siri Sol")
    }

    @Test("While she changes to another address, and for a week after, that one stands there too")
    func otherAddress() async throws {
        let me = try await office.signedIn(.siri)
        try await open.doors.people.ask(toChangeAddressTo: "siri@ny.example", me, at: "https://allemed.example")
        #expect(try await siri.get("/meg").says("siri@ny.example: du bytter til den når"))
        open.clock.pass(.days(1))
        #expect(try await siri.get("/meg").says("siri@ny.example: husker vi til"))
        open.clock.pass(.days(6))
        try await open.doors.dugnader.prune()
        #expect(try await !siri.get("/meg").says("siri@ny.example"))
    }

    @Test("A name that cannot be one is shown again", arguments: ["", "   ", "siri@fjordvik.example"])
    func noName(name: String) async throws {
        var form = try await siri.get("/meg").form("/meg")
        form["navn"] = name
        #expect(try await siri.submit(form).status == 422)
    }

    @Test("She ends the sign-in on her telephone, and all the others")
    func sessions() async throws {
        let phone = try await open.browser(of: .siri, in: office)
        let other = try await open.browser(of: .siri, in: office)
        let page = try await siri.get("/meg")
        _ = try await siri.submit(try #require(page.forms.first { $0.action.hasSuffix("/slutt") }))
        _ = try await siri.submit(try await siri.get("/meg").form("/innlogginger/slutt"))
        for browser in [phone, other] { #expect(try await browser.get("/meg").status == 303) }
        #expect(try await siri.get("/meg").status == 200)
    }

    @Test("She deletes herself, when she has signed in within the hour")
    func deletes() async throws {
        open.clock.pass(.hours(1))
        #expect(try await siri.post("/meg/sletting").status == 403)
        let fresh = try await open.browser(of: .siri, in: office)
        let page = try await fresh.submit(try await fresh.get("/meg").form("/sletting"))
        #expect(page.path == "/slettet")
        #expect(try await open.doors.people.members(of: office.unit.id).map(\.person.name) == ["Aina", "Berit"])
        #expect(try await siri.get("/meg").status == 303)
    }

    @Test("The last contact person is told why she cannot")
    func lastContact() async throws {
        let aina = try await open.browser(of: .aina, in: office)
        let page = try await aina.submit(try await aina.get("/meg").form("/sletting"))
        #expect(page.status == 409)
        #expect(page.says("Enheten må ha en kontaktperson."))
    }
}

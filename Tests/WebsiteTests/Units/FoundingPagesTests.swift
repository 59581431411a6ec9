import TestWorld
import Testing
import Words
import WorkModel

@Suite("Aina founds a unit", .pages("GET /enheter/ny", "POST /enheter/ny"))
struct FoundingPagesTests {
    let open: OpenSite
    let aina: Browser

    init() async throws {
        open = try await OpenSite()
        aina = try await open.browser(signedInAs: try Office.address("aina"))
    }

    private func form(_ kind: String) async throws -> FormOnPage {
        try await aina.open(try await aina.get("/enheter/ny").link(kind)).form("/enheter/ny")
    }

    @Test("She says for whom and what she is called, and is home in a unit that waits to be confirmed")
    func founds() async throws {
        var form = try await form("Kommune")
        (form["kommune"], form["meg"]) = ("Lillehammer", "Aina")
        let home = try await aina.submit(form)
        #expect(home.page.first("h1")?.text == "Hva vil dere gjøre først?")
        #expect(home.says("Ikke bekreftet ennå."))
        let unit = try #require(try await open.doors.units.waiting().first)
        #expect(unit.name == "Lillehammer kommune")
        // The same form once more founds no other.
        _ = try await aina.submit(form)
        #expect(try await open.doors.units.all().count == 1)
    }

    @Test("What is wrong is told at each field at once, and what was typed stays")
    func wrong() async throws {
        var form = try await form("Organisasjon")
        (form["navn"], form["orgnr"], form["meg"]) = ("Fjordvik turn", "123456784", "")
        let page = try await aina.submit(form)
        #expect(page.status == 422)
        #expect(page.problem(at: "orgnr") != nil)
        #expect(page.problem(at: "meg") != nil)
        #expect(try page.form("/enheter/ny")["navn"] == "Fjordvik turn")
        #expect(try await open.doors.units.all().isEmpty)
    }

    @Test(
        "Two of one name, a county and a district that is none are each told what to write",
        arguments: [
            ("Kommune", "kommune", "Herøy"), ("Kommune", "kommune", "Innlandet"), ("Bydel", "bydel", "Alnabru"),
        ])
    func unclear(kind: String, field: String, typed: String) async throws {
        var form = try await form(kind)
        (form["kommune"], form["meg"]) = ("Oslo", "Aina")
        form[field] = typed
        let page = try await aina.submit(form)
        #expect(page.status == 422)
        #expect(page.problem(at: field) != nil)
    }

    @Test("Where one is confirmed she can ask to be let in, and is told nothing of who is there")
    func isThere() async throws {
        let there = try await open.doors.units.confirmed(
            Office.founding(.municipality, name: "", municipality: "Lillehammer"), by: .operator)
        let tor = try Office.address("tor", "lillehammer.example")
        try await open.doors.people.open(.contact, to: there.id, for: tor, by: .operator)
        let me = try await Office.signedIn(tor, open.doors)
        let invitation = try #require(try await open.doors.people.invitations(for: tor).first).invitation
        _ = try await open.doors.people.accept(invitation.id, in: me, name: "Tor")

        var form = try await form("Kommune")
        (form["kommune"], form["meg"]) = ("Lillehammer", "Aina")
        let page = try await aina.submit(form)
        #expect(page.says("Lillehammer kommune er her alt."))
        #expect(!page.body.contains("tor@"))
        #expect(!page.says("Tor"))
        let asked = try await aina.submit(try page.form("/enheter/ny"), press: "Be om å slippe inn")
        #expect(asked.says("Vi har spurt kontaktpersonene."))
        #expect(try await open.doors.letters.due().map(\.address) == [tor])
        #expect(try await open.doors.units.all().count == 1)

        let own = try await aina.submit(try page.form("/enheter/ny"), press: "Opprett en egen likevel")
        #expect(own.says("Ikke bekreftet."))
        #expect(try await open.doors.units.all().count == 2)
    }

    @Test("No young person is stored: the page says who a youth group is founded by")
    func youth() async throws {
        let page = try await aina.get("/enheter/ny?slag=ungdomsgruppe")
        #expect(page.says("Du må være voksen for å opprette ungdomsgruppa."))
    }

    @Test("Somebody who has not signed in is asked to", arguments: ["/enheter", "/enheter/ny", "/meg"])
    func nobody(page: String) async throws {
        #expect(try await open.browser().get(page).location == "/logginn?til=\(page)")
    }
}

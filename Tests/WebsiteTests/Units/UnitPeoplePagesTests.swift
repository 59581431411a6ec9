import HTTPTypes
import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Aina decides who acts for the unit",
    .pages(
        "GET /e/{unit}/folk", "POST /e/{unit}/folk", "POST /e/{unit}/folk/avslag", "POST /e/{unit}/folk/{person}",
        "POST /e/{unit}/folk/{person}/fjerning", "POST /e/{unit}/invitasjoner/{invitation}/tilbaketrekking",
        "GET /e/{unit}/utboks", "GET /e/{unit}/utboks/alle", "POST /e/{unit}/utboks/alle",
        "GET /e/{unit}/utboks/{letter}",
        "POST /e/{unit}/utboks/{letter}/levering",
        "GET /e/{unit}/logg", "GET /e/{unit}/innstillinger", "POST /e/{unit}/innstillinger", "GET /enheter",
        "POST /enheter/invitasjoner/{invitation}"))
struct UnitPeoplePagesTests {
    let open: OpenSite
    let office: Office
    let aina: Browser
    var home: String { "/e/\(office.unit.id)" }

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
        aina = try await open.browser(of: .aina, in: office)
    }

    private func invite(_ address: String, _ role: String = "colleague") async throws -> Answer {
        var form = try await aina.get("\(home)/folk").forms.first { $0.action == "\(home)/folk" }
        form?["epost"] = address
        form?["rolle"] = role
        return try await aina.submit(try #require(form))
    }

    @Test("She invites Tor, gives him the letter that lies in the outbox, and he is in")
    func invites() async throws {
        #expect(try await invite("tor@fjordvik.example").says("Invitasjonen er laget."))
        try await open.layOutLetters()
        #expect(try await aina.get(home).says("Ett brev trenger deg."))
        let outbox = try await aina.get("\(home)/utboks")
        let text = try #require(outbox.page.first("pre")?.text)
        #expect(text.contains("Fjordvik kommune"))
        #expect(text.contains("medarbeider"))
        let link = try #require(text.firstMatch(of: /https?:\/\/[^\/\s]+(\/logginn\/\S+)/)).1

        let tor = open.browser()
        let welcome = try await tor.submit(try #require(try await tor.get(String(link)).forms.first))
        #expect(welcome.says("Du er invitert som medarbeider"))
        var yes = try #require(welcome.forms.first { $0.action.contains("/invitasjoner/") })
        yes["navn"] = ""
        #expect(try await tor.submit(yes).status == 422)
        yes["navn"] = "Tor"
        #expect(try await tor.submit(yes).path == home)
        #expect(try await aina.get("\(home)/folk").says("Tor"))
    }

    @Test("A letter is downloaded as a mail program opens it, and is gone when she says that it is given")
    func letter() async throws {
        _ = try await invite("tor@fjordvik.example")
        try await open.layOutLetters()
        let outbox = try await aina.get("\(home)/utboks")
        let file = try await aina.get(try outbox.link("Last ned"))
        #expect(file.headers[.contentType] == "message/rfc822")
        #expect(file.body.contains("To: <tor@fjordvik.example>"))
        let after = try await aina.submit(try outbox.form("/levering"))
        #expect(after.says("Sendt"))
        #expect(after.page.first("pre") == nil)
        #expect(try await aina.get(try outbox.link("Last ned")).status == 404)
    }

    @Test("Two letters or more are downloaded in one file, and sign-in letters and other units' are not among them")
    func letters() async throws {
        #expect(try await aina.get("\(home)/utboks/alle").status == 404)
        let bergvik = try await Office(
            open.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        var draft = ColleagueDraft()
        (draft.address, draft.role) = ("liv@bergvik.example", .reader)
        try await open.doors.people.invite(
            draft, to: bergvik.unit.id, at: "https://allemed.example", by: bergvik.actor(.aina))
        _ = try await open.browser().post("/logginn", [("epost", "aina@fjordvik.example")])
        _ = try await invite("tor@fjordvik.example")
        try await open.layOutLetters()
        #expect(try await !aina.get("\(home)/utboks").says("Last ned alle brevene"))
        open.clock.pass(.minutes(1))
        _ = try await invite("ase@blåbær.example")
        try await open.layOutLetters()
        let outbox = try await aina.get("\(home)/utboks")
        let file = try await aina.get(try outbox.link("Last ned alle brevene"))
        #expect(file.headers[.contentType] == "application/zip")
        #expect(file.headers[.contentDisposition] == "attachment; filename=\"brev.zip\"")
        #expect(
            file.body.matches(of: /To: <(.*?)>/).map { String($0.1) }
                == ["tor@fjordvik.example", "ase@xn--blbr-roah.example"])
        // Given by hand, it is not in the file any more.
        _ = try await aina.submit(try outbox.form("/levering"))
        #expect(try await aina.get("\(home)/utboks/alle").body.matches(of: /To: </).count == 1)
    }

    @Test("Those that the file has are marked as given at once, and no other; another unit's are left")
    func allAtOnce() async throws {
        for name in ["tor", "ase"] { _ = try await invite("\(name)@fjordvik.example") }
        try await open.layOutLetters()
        var form = try #require(
            try await aina.get("\(home)/utboks").forms.first {
                $0.buttons.contains { $0.text == "Merk alle som levert" }
            })
        let bergvik = try await Office(
            open.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        var draft = ColleagueDraft()
        (draft.address, draft.role) = ("liv@bergvik.example", .reader)
        try await open.doors.people.invite(
            draft, to: bergvik.unit.id, at: "https://allemed.example", by: bergvik.actor(.aina))
        open.clock.pass(.seconds(1))
        _ = try await invite("per@fjordvik.example")
        try await open.layOutLetters()
        let others = try #require(try await open.doors.letters.all(of: bergvik.unit.id).first)
        form.fields.append(("brev", others.id.description))
        let file = try await aina.get("\(home)/utboks/alle?til=\(form["til"] ?? "")")
        #expect(file.body.matches(of: /To: </).count == 2)
        _ = try await aina.submit(form)
        let letters = try await open.doors.letters.all(of: office.unit.id)
        #expect(letters.filter { $0.state == .lying }.map(\.address.text) == ["per@fjordvik.example"])
        #expect(try await open.doors.letters.lying(of: bergvik.unit.id)?.count == 1)
        #expect(try open.text(of: others.id).isEmpty == false)
    }

    @Test("What is no address, and no role, is told at the field with what was typed")
    func wrong() async throws {
        let page = try await invite("tor@fjordvik", "")
        #expect(page.status == 422)
        #expect(page.problem(at: "epost") != nil)
        #expect(page.problem(at: "rolle") != nil)
        #expect(try page.form("/folk")["epost"] == "tor@fjordvik")
        let twice = try await invite("siri@fjordvik.example")
        #expect(twice.status == 422)
        #expect(twice.problem(at: "epost")?.contains("alt med") == true)
    }

    @Test("She withdraws an invitation, changes a role and takes somebody out; the record tells")
    func changes() async throws {
        _ = try await invite("tor@fjordvik.example")
        var page = try await aina.submit(try await aina.get("\(home)/folk").form("/tilbaketrekking"))
        #expect(!page.says("tor@fjordvik.example"))
        let siri = try await office.person(.siri).id
        var role = try #require(page.forms.first { $0.action == "\(home)/folk/\(siri)" })
        role["rolle"] = "contact"
        page = try await aina.submit(role)
        #expect(try await open.doors.people.role(of: siri, in: office.unit.id) == .contact)
        let berit = try await office.person(.berit).id
        _ = try await aina.submit(try #require(page.forms.first { $0.action == "\(home)/folk/\(berit)/fjerning" }))
        #expect(try await open.doors.people.role(of: berit, in: office.unit.id) == nil)
        let record = try await aina.get("\(home)/logg")
        for words in ["trakk en invitasjon tilbake", "endret en rolle", "tok noen ut", "Aina"] {
            #expect(record.says(words))
        }
    }

    @Test("An hour after she signed in, the page asks her to do so again before anything is changed")
    func notFresh() async throws {
        open.clock.pass(.hours(1))
        let page = try await aina.get("\(home)/folk")
        #expect(page.says("må du ha logget inn den siste timen"))
        #expect(page.forms.allSatisfy { $0.action != "\(home)/folk" })
        let answer = try await aina.post("\(home)/folk", [("epost", "tor@fjordvik.example"), ("rolle", "reader")])
        #expect(answer.status == 403)
        #expect(try answer.link("Logg inn") == "/logginn?til=\(home)/folk")
    }

    @Test("Somebody asks to be let in; she invites them, or says no")
    func askers() async throws {
        let nils = try await Office.signedIn(try Office.address("nils", "other.example"), open.doors)
        try await open.doors.units.ask(toBeLetInto: office.unit.id, nils, at: "https://allemed.example")
        let page = try await aina.get("\(home)/folk")
        #expect(page.says("Ber om å slippe inn"))
        let invite = try #require(page.forms.first { !$0.isPost && $0["epost"] == "nils@other.example" })
        #expect(
            try await aina.submit(invite).forms.contains {
                $0.isPost && $0.action == "\(home)/folk" && $0["epost"] == "nils@other.example"
            })
        #expect(try await !aina.submit(try page.form("/avslag")).says("nils@other.example"))
    }

    @Test("She changes the unit's name, language, address and years")
    func settings() async throws {
        var form = try await aina.get("\(home)/innstillinger").form("/innstillinger")
        (form["navn"], form["sprak"], form["adresse"], form["ar"]) = ("Fjordvik", "nn", "fritid@fjordvik.example", "3")
        #expect(try await aina.submit(form).says("Fjordvik"))
        let unit = try #require(try await open.doors.units.find(office.unit.id))
        #expect((unit.name, unit.language, unit.keptYears) == ("Fjordvik", .nynorsk, 3))
        // The same form once more is older than what stands there.
        form["navn"] = "Et annet navn"
        let older = try await aina.submit(form)
        #expect(older.status == 409)
        #expect(try older.link("Tilbake til skjemaet") == "\(home)/innstillinger")
    }

    @Test(
        "Wrong settings are told at their fields",
        arguments: [("navn", ""), ("adresse", "fritid"), ("ar", "11"), ("ar", "")])
    func wrongSettings(field: String, typed: String) async throws {
        var form = try await aina.get("\(home)/innstillinger").form("/innstillinger")
        form[field] = typed
        let page = try await aina.submit(form)
        #expect(page.status == 422)
        #expect(page.problem(at: field) != nil)
    }
}

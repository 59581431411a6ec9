import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Aina has her unit confirmed by somebody outside",
    .pages("POST /e/{unit}/bekreftelsesbrev", "GET /bekreftelse/{secret}", "POST /bekreftelse/{secret}"))
struct ConfirmationPagesTests {
    let open: OpenSite
    let office: Office
    var home: String { "/e/\(office.unit.id)" }

    init() async throws {
        open = try await OpenSite()
        office = try await Office(
            open.doors, Office.founding(.district, name: "", municipality: "0301", district: "Alna"))
        try await open.doors.units.load(
            ConfirmingAddresses(
                Array("0301 Alna;post@alna.example".utf8), municipalities: open.world.library.municipalities))
    }

    /// Asks, as Aina does, and gives what the letter says and the address of its link.
    private func ask() async throws -> (text: String, link: String) {
        let aina = try await open.browser(of: .aina, in: office)
        _ = try await aina.submit(try await aina.get(home).form("/bekreftelsesbrev"), press: "Send bekreftelsesbrev")
        let letter = try #require(try await open.doors.letters.due().last { $0.kind == .confirmation })
        #expect(letter.address.text == "post@alna.example")
        try await open.layOutLetters()
        let text = try open.text(of: letter.id)
        return (text, String(try #require(text.firstMatch(of: /https?:\/\/[^\/\s]+(\/\S+)/)).1))
    }

    private func isConfirmed() async throws -> Bool {
        try await open.doors.units.find(office.unit.id)?.isConfirmed == true
    }

    @Test("She asks; the letter tells who she is and about what; a yes on its page confirms the unit")
    func yes() async throws {
        let (text, link) = try await ask()
        #expect(text.contains("Aina (aina@fjordvik.example)"))
        #expect(text.contains("Bydel Alna (bydel, kommunenummer 0301)"))
        let outside = open.browser()
        let page = try await outside.get(link)
        #expect(page.says("Aina (aina@fjordvik.example)"))
        let after = try await outside.submit(try #require(page.forms.first), press: "Ja, bekreft enheten")
        #expect(after.says("Bydel Alna er bekreftet."))
        #expect(!after.body.contains("aina@"))
        #expect(try await isConfirmed())
        let aina = try await open.browser(of: .aina, in: office)
        #expect(try await !aina.get(home).says("Ikke bekreftet"))
        #expect(try await aina.get("\(home)/logg").says("fikk ja på brevet"))
    }

    @Test("Opening the link does nothing: by HEAD, twice, and by a form that was sent without an answer")
    func looking() async throws {
        let link = try await ask().link
        let scanner = open.browser()
        #expect(try await scanner.head(link).status == 200)
        for _ in 0..<2 { #expect(try await scanner.get(link).status == 200) }
        for fields in [[], [("svar", "")], [("svar", "kanskje")]] { _ = try await scanner.post(link, fields) }
        #expect(scanner.session == nil)
        #expect(try await !isConfirmed())
        #expect(try await scanner.get(link).says("Ja, bekreft enheten"))
    }

    @Test("A no ends it: her page says so, nobody is told who asked, and there is nothing to press")
    func no() async throws {
        let link = try await ask().link
        let outside = open.browser()
        let page = try await outside.get(link)
        let after = try await outside.submit(try #require(page.forms.first), press: "Vi kjenner ikke til dette")
        #expect(after.says("Takk for svaret"))
        #expect(!after.body.contains("Aina"))
        #expect(after.page.first("main")?.all("form").isEmpty == true)
        _ = try await outside.post(link, [("svar", "ja")])
        #expect(try await !isConfirmed())
        let aina = try await open.browser(of: .aina, in: office)
        let hers = try await aina.get(home)
        #expect(hers.says("Svaret på bekreftelsesbrevet var nei."))
        #expect(throws: Missing.self) { try hers.form("/bekreftelsesbrev") }
        #expect(try await aina.post("\(home)/bekreftelsesbrev").status == 409)
    }

    @Test("After fourteen days it is too late, and the page says so")
    func late() async throws {
        let link = try await ask().link
        open.clock.pass(.days(14))
        let page = try await open.browser().get(link)
        #expect(page.status == 410)
        #expect(page.says("Lenken virker ikke lenger"))
        _ = try await open.browser().post(link, [("svar", "ja")])
        #expect(try await !isConfirmed())
    }

    @Test("Those who ask are told neither the address nor the link, in the outbox or anywhere")
    func toldNothing() async throws {
        let link = try await ask().link
        let aina = try await open.browser(of: .aina, in: office)
        for page in [home, "\(home)/utboks", "\(home)/logg", "\(home)/innstillinger", "\(home)/folk"] {
            let body = try await aina.get(page).body
            #expect(!body.contains("post@alna.example"), "\(page)")
            #expect(!body.contains(link), "\(page)")
        }
        #expect(try await aina.get(home).says("ligger hos den som driver tjenesten"))
    }

    @Test("A colleague and a reader are told that it is not confirmed, and have nothing to press")
    func others() async throws {
        for worker in [Office.Worker.siri, .berit] {
            let page = try await open.browser(of: worker, in: office).get(home)
            #expect(page.says("Ikke bekreftet ennå."))
            #expect(throws: Missing.self) { try page.form("/bekreftelsesbrev") }
        }
    }

    @Test("Where the operator has listed nobody, there is nothing to press")
    func notListed() async throws {
        try await open.doors.units.load(
            ConfirmingAddresses(Array("# none".utf8), municipalities: open.world.library.municipalities))
        let aina = try await open.browser(of: .aina, in: office)
        await #expect(throws: Missing.self) { try await aina.get(home).form("/bekreftelsesbrev") }
    }

    @Test(
        "In nynorsk and English the letter and its page speak that language", arguments: [Language.nynorsk, .english])
    func languages(language: Language) async throws {
        var draft = UnitSettingsDraft(office.unit)
        draft.language = language
        try await open.doors.units.set(draft, of: office.unit.id, from: 1, by: office.actor(.aina))
        let (text, link) = try await ask()
        #expect(link.hasPrefix("/\(language.tag)/bekreftelse/"))
        #expect(text.contains(language == .nynorsk ? "Kjenner de til dette?" : "Do you know of this?"))
        let page = try await open.browser().get(link)
        #expect(page.says(language == .nynorsk ? "Ja, stadfest eininga" : "Yes, confirm the unit"))
    }
}

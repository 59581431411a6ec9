import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Aina signs in",
    .pages(
        "GET /logginn", "POST /logginn", "GET /logginn/siffer", "POST /logginn/siffer", "GET /logginn/{secret}",
        "POST /logginn/{secret}", "POST /loggut"))
struct SignInPagesTests {
    let open: OpenSite
    let office: Office

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
    }

    /// What the letter says that lies in the folder, and the link in it.
    private func letter() async throws -> (text: String, link: String, digits: String) {
        let letters = try await open.doors.letters.due()
        try await open.layOutLetters()
        let text = try open.text(of: try #require(letters.last).id)
        let link = try #require(text.firstMatch(of: /https?:\/\/[^\/\s]+(\/\S+)/)).1
        let digits = try #require(text.firstMatch(of: /\d{3} \d{3}/)).0
        return (text, String(link), String(digits))
    }

    private func ask(_ browser: Browser, _ address: String = "aina@fjordvik.example") async throws -> Answer {
        var form = try await browser.get("/logginn").form("/logginn")
        form["epost"] = address
        return try await browser.submit(form)
    }

    @Test("She asks, types the digits of the letter, and is home")
    func digits() async throws {
        let aina = open.browser()
        let page = try await ask(aina)
        #expect(page.path == "/logginn/siffer")
        var form = try page.form("/logginn/siffer")
        form["siffer"] = try await letter().digits
        let home = try await aina.submit(form)
        #expect(home.path == "/e/\(office.unit.id)")
        #expect(home.says("Fjordvik kommune"))
    }

    @Test("She opens the link on another machine and presses the one button")
    func link() async throws {
        _ = try await ask(open.browser())
        let link = try await letter().link
        let phone = open.browser()
        let page = try await phone.get(link)
        #expect(page.says("Vil du logge inn?"))
        let home = try await phone.submit(try #require(page.forms.first))
        #expect(home.path == "/e/\(office.unit.id)")
    }

    @Test("A scanner that opens every link before her, also twice and by HEAD, changes nothing")
    func scanner() async throws {
        _ = try await ask(open.browser())
        let link = try await letter().link
        let scanner = open.browser()
        _ = try await scanner.head(link)
        for _ in 0..<2 { #expect(try await scanner.get(link).status == 200) }
        #expect(scanner.session == nil)
        let aina = open.browser()
        let page = try await aina.get(link)
        #expect(try await aina.submit(try #require(page.forms.first)).path == "/e/\(office.unit.id)")
    }

    @Test("A letter that lies in the folder is for its owner alone")
    func folder() async throws {
        _ = try await ask(open.browser())
        _ = try await letter()
        let files = FileManager.default
        let folder = open.folder.appending(path: "utboks").path(percentEncoded: false)
        let names = try files.contentsOfDirectory(atPath: folder)
        #expect(names.count == 2)
        for path in [folder] + names.map({ "\(folder)/\($0)" }) {
            let mode = try #require(files.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
            #expect(mode & 0o077 == 0, "\(path)")
        }
    }

    @Test("A link that has been used says when, and lets nobody in")
    func used() async throws {
        _ = try await ask(open.browser())
        let link = try await letter().link
        _ = try await open.browser().post(link)
        open.clock.pass(.minutes(5))
        for answer in [try await open.browser().get(link), try await open.browser().post(link)] {
            #expect(answer.status == 410)
            #expect(answer.text.spaced.contains("Noen logget inn med den mandag 23. november 2026 kl. 18.00"))
        }
    }

    @Test("Known and unknown addresses get the same page, and both a letter")
    func sameAnswer() async throws {
        let known = try await ask(open.browser())
        let unknown = try await ask(open.browser(), "ukjent@fjordvik.example")
        #expect(known.text.replacing("aina@", with: "ukjent@") == unknown.text)
        #expect(try await open.doors.letters.due().count == 2)
    }

    @Test("Somebody whom no unit knows is led to founding one")
    func unknown() async throws {
        let nils = open.browser()
        _ = try await ask(nils, "nils@bergvik.example")
        let page = try await nils.submit(try #require(try await nils.get(letter().link).forms.first))
        #expect(page.path == "/enheter")
        #expect(page.says("Ingen enhet har den adressen ennå."))
        #expect(try page.link("Opprett en enhet") == "/enheter/ny")
    }

    @Test(
        "What is no address is told at the field, with what was typed",
        arguments: [
            "", "aina", "aina@fjordvik", "aina@@fjordvik.example", "a b@fjordvik.example",
            String(repeating: "a", count: 10_000),
        ])
    func noAddress(typed: String) async throws {
        let page = try await ask(open.browser(), typed)
        #expect(page.status == 422)
        #expect(page.problem(at: "epost") != nil)
        #expect(try page.form("/logginn")["epost"] == typed)
    }

    @Test("Wrong digits are told with how many tries are left")
    func wrong() async throws {
        let aina = open.browser()
        let page = try await ask(aina)
        let right = try await letter().digits
        var form = try page.form("/logginn/siffer")
        form["siffer"] = right == "000 000" ? "111 111" : "000 000"
        let again = try await aina.submit(form)
        #expect(again.status == 422)
        #expect(again.problem(at: "siffer")?.contains("fire forsøk") == true)
    }

    @Test("A page that asks for it sends her to sign in, and back to it afterwards")
    func back() async throws {
        let aina = open.browser()
        let page = try await aina.open("/e/\(office.unit.id)/folk")
        #expect(page.path == "/logginn?til=/e/\(office.unit.id)/folk")
        var form = try page.form("/logginn")
        form["epost"] = "aina@fjordvik.example"
        var digits = try await aina.submit(form).form("/logginn/siffer")
        digits["siffer"] = try await letter().digits
        #expect(try await aina.submit(digits).path == "/e/\(office.unit.id)/folk")
    }

    @Test(
        "Nobody is sent to another site",
        arguments: ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"])
    func elsewhere(address: String) async throws {
        let aina = open.browser()
        var form = try await aina.get("/logginn?til=\(Browser.encoded(address))").form("/logginn")
        #expect(!form.fields.contains { $0.name == "til" })
        form["epost"] = "aina@fjordvik.example"
        let sent = try await aina.post(form, and: [("til", address)])
        #expect(sent.location == "/logginn/siffer")
        let digits = [("siffer", try await letter().digits), ("til", address)]
        #expect(try await aina.post("/logginn/siffer", digits).location == "/enheter")
    }

    @Test("She signs out, and the page that was hers asks her to sign in")
    func out() async throws {
        let aina = try await open.browser(of: .aina, in: office)
        let form = try await aina.get("/e/\(office.unit.id)").form("/loggut")
        #expect(try await aina.submit(form).path == "/")
        #expect(try await aina.get("/e/\(office.unit.id)").status == 303)
    }

    @Test("No secret is in the address that a browser is left at")
    func noSecretInAddress() async throws {
        let aina = try await open.browser(of: .aina, in: office)
        #expect(try await aina.open("/enheter").path == "/e/\(office.unit.id)")
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "The ways into a dugnad",
    .pages(
        "GET /bli-med", "GET /B/{code}", "GET /inn/{secret}", "POST /inn/{secret}", "POST /ut"))
struct EntryPagesTests {
    let open: OpenSite
    let hall: Hall
    var browser: Browser { open.browser() }

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start()
    }

    private static let whereItIs = "Sjekk veggen: to ord og to sifre, for eksempel HAVN SEIL 42."

    // MARK: A code that is typed

    @Test("The page asks for the code and says where it stands")
    func asked() async throws {
        let page = try await browser.get("/bli-med")
        #expect(page.status == 200)
        #expect(page.page.first("h1")?.text == "Skriv koden og bli med")
        #expect(page.says("Koden står på veggen der dere er samlet: to ord og to sifre."))
        #expect(page.problem(at: "kode") == nil)
        #expect(try page.form("/bli-med")["kode"] == "")
    }

    @Test("The code leads to the tables however it is typed, in the language that is read")
    func typed() async throws {
        let parts = hall.code.text.split(separator: "-").map(String.init)
        for typed in [
            hall.code.text, hall.code.shown, parts.joined(separator: " "), parts.joined().uppercased(),
            "  \(parts.joined(separator: " - ")). ",
        ] {
            let form = try await browser.get("/bli-med").form("/bli-med").with("kode", typed)
            #expect(try await browser.submit(form).path == "/b/\(hall.code)", "\(typed)")
        }
        let answer = try await browser.get("/nn/bli-med?kode=\(hall.code)")
        #expect(answer.status == 303)
        #expect(answer.location == "/nn/b/\(hall.code)")
    }

    @Test(
        "A code that nobody has is told at its field and kept, ready to be mended",
        arguments: ["havn seil 99", "havn", "<b>\"", "900 00 000"])
    func wrong(typed: String) async throws {
        let page = try await browser.submit(browser.get("/bli-med").form("/bli-med").with("kode", typed))
        #expect(page.status == 404)
        #expect(page.problem(at: "kode") == "Ingen dugnad har den koden. \(Self.whereItIs)")
        #expect(page.page.withID("kode")?["aria-invalid"] == "true")
        #expect(page.page.first("title")?.text.hasPrefix("Feil: ") == true)
        #expect(try page.form("/bli-med")["kode"] == typed)
        let mended = try await browser.submit(page.form("/bli-med").with("kode", hall.code.shown))
        #expect(mended.path == "/b/\(hall.code)")
    }

    @Test("No code at all is told at its field", arguments: ["", "   "])
    func empty(typed: String) async throws {
        let page = try await browser.submit(browser.get("/bli-med").form("/bli-med").with("kode", typed))
        #expect(page.status == 422)
        #expect(page.problem(at: "kode") == "Skriv koden først. \(Self.whereItIs)")
    }

    // MARK: A square that is read

    @Test("The square's capital letters lead to the groups' address, a wrong code to the words for that")
    func scanned() async throws {
        let answer = try await browser.get("/B/\(hall.code.text.uppercased())")
        #expect(answer.status == 303)
        #expect(answer.location == "/b/\(hall.code)")
        let wrong = try await browser.open("/B/HAVN-SEIL-99")
        #expect(wrong.status == 404)
        #expect(wrong.page.first("h1")?.text == "Ingen dugnad har den koden")
        #expect(wrong.refusal == Self.whereItIs)
        #expect(try wrong.link("Skriv koden på nytt") == "/bli-med")
    }

    // MARK: A link that is opened

    @Test("A moderator's link opens the desk and a wall's the wall, as often as it is opened")
    func opened() async throws {
        let wall = try await hall.doors.links.make(.wall, to: hall.id, by: .moderator)
        for (secret, page) in [(hall.secret, "ordstyrer"), (wall, "vegg")] {
            let kari = open.browser()
            for _ in 0..<2 {
                let answer = try await kari.enter("/inn/\(secret.text)")
                #expect(answer.status == 303)
                #expect(answer.location == "/d/\(hall.code)/\(page)")
            }
            #expect(try await kari.get("/d/\(hall.code)/\(page)").status == 200)
        }
    }

    @Test("One browser that opens two dugnader has both, and each is opened by its own address")
    func two() async throws {
        let other = try await open.start(open.world.plan(name: "Bergvik"))
        let kari = try await open.browser(with: hall.secret)
        _ = try await kari.enter("/inn/\(other.secret.text)")
        #expect(try await kari.get("/d/\(hall.code)/ordstyrer").status == 200)
        #expect(try await kari.get("/d/\(other.code)/ordstyrer").status == 200)
        #expect(try await kari.post("/ut").location == "/")
        for code in [hall.code, other.code] { #expect(try await kari.get("/d/\(code)/ordstyrer").status == 403) }
    }

    @Test("A link that is ended, or is none, is told in words, and opens nothing")
    func ended() async throws {
        let wall = try await hall.doors.links.make(.wall, to: hall.id, by: .moderator)
        let link = try #require(try await hall.doors.links.all(to: hall.id).last)
        try await hall.doors.links.end(link.id, to: hall.id, by: .moderator)
        for secret in [wall.text, "0123456789abcdefghjkmnpqrs", "x", "%00"] {
            let stranger = open.browser()
            let page = try await stranger.enter("/inn/\(secret)")
            #expect(page.status == 404)
            #expect(page.page.first("h1")?.text == "Lenken virker ikke lenger")
            #expect(
                page.refusal
                    == "Den kan være byttet ut med en ny, eller kopiert feil. Be ordstyreren om en ny lenke.")
            #expect(stranger.session == nil)
        }
    }
}

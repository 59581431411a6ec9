import HTTPTypes
import TestWorld
import Testing
import Website
import Words

@Suite(
    "What anybody may read",
    .pages(
        "GET /", "GET /tilgjengelighet", "GET /personvern", "GET /kilder", "GET /helse",
        "GET /f/{version}/**"))
struct OpenPagesTests {
    let open: OpenSite
    var browser: Browser { open.browser() }

    init() async throws { open = try await OpenSite() }

    @Test(
        "The front page has three doors, in the language of the address",
        arguments: [
            ("", "Hvem mangler i ringen?", "Start en dugnad", "Se eksempelet"),
            ("/nn", "Kven manglar i ringen?", "Start ein dugnad", "Sjå dømet"),
            ("/en", "Who is missing from the ring?", "Start a dugnad", "See the example"),
        ])
    func front(language: String, title: String, start: String, example: String) async throws {
        let page = try await browser.get("\(language)/")
        #expect(page.status == 200)
        #expect(page.page.first("h1")?.text.spaced == title)
        #expect(try page.link(start) == "\(language)/dugnad/ny")
        #expect(try page.link(example) == "\(language)/eksempel")
        let code = try page.form("/bli-med").with("kode", "havn seil 99")
        #expect(try await browser.submit(code).status == 404)
    }

    @Test(
        "Accessibility, privacy and sources say what they are about, in every language",
        arguments: [
            ("/tilgjengelighet", "Tilgjengelighet", "WCAG 2.2 på nivå AA"),
            ("/nn/tilgjengelighet", "Tilgjenge", "WCAG 2.2 på nivå AA"),
            ("/en/tilgjengelighet", "Accessibility", "WCAG 2.2"),
            ("/personvern", "Personvern", "Vi registrerer ingen barn."),
            ("/nn/personvern", "Personvern", "Vi registrerer ingen barn."),
            ("/en/personvern", "Privacy", "We register no children."), ("/kilder", "Kilder", "CC BY 4.0"),
            ("/nn/kilder", "Kjelder", "CC BY 4.0"), ("/en/kilder", "Sources", "CC BY 4.0"),
        ])
    func about(path: String, title: String, words: String) async throws {
        let page = try await browser.get(path)
        #expect(page.status == 200)
        #expect(page.page.first("h1")?.text == title)
        #expect(page.says(words))
    }

    @Test("Who runs the service, and how to reach them, is told when it is set, and that it is not when it is not")
    func whoRunsIt() async throws {
        let unset =
            "De som driver denne tjenesten, har ikke oppgitt hvordan du når dem. Spør den som inviterte deg til dugnaden."
        #expect(try await browser.get("/personvern").says(unset))
        var settings = Settings()
        settings.operatorName = "Fjordvik kommune"
        settings.operatorContact = "post@fjordvik.example"
        let page = try await OpenSite(settings: settings).browser().get("/personvern")
        #expect(page.says("Fjordvik kommune"))
        #expect(page.says("post@fjordvik.example"))
        #expect(!page.says(unset))
    }

    @Test("Well is one word, and so is not well, with the status that takes the server out of service")
    func health() async throws {
        let well = try await browser.get("/helse")
        #expect(well.status == 200)
        #expect(well.body == "frisk\n")
        try await open.world.store.loseTable("pulse")
        let ill = try await browser.get("/helse")
        #expect(ill.status == 503)
        #expect(ill.body == "ikke frisk\n")
    }

    @Test("A database that is found damaged takes the server out of service, and says what to do")
    func damaged() async throws {
        open.site.soundness.found("wrong # of entries in index noteByGroup")
        let ill = try await browser.get("/helse")
        #expect(ill.status == 503)
        #expect(ill.body.hasPrefix("ikke frisk\nDatabasen er skadet."))
        #expect(!ill.body.contains("noteByGroup"))
        open.site.soundness.found(nil)
        #expect(try await browser.get("/helse").body == "frisk\n")
    }

    @Test("A file is given out as what it is, compressed for those who take it; one that is not there is not found")
    func file() async throws {
        for (name, type) in [
            ("app.css", "text/css; charset=utf-8"), ("notes.js", "text/javascript; charset=utf-8"),
            ("tegninger/ringen.svg", "image/svg+xml"),
        ] {
            let file = try await browser.get("/f/x/\(name)")
            #expect(file.status == 200)
            #expect(file.headers[.contentType] == type)
            #expect(!file.body.isEmpty)
            let packed = try await browser.ask(.get, "/f/x/\(name)", [.acceptEncoding: "gzip"], nil)
            #expect(packed.headers[.contentEncoding] == "gzip", "\(name)")
        }
        #expect(try await browser.get("/f/x/finnes-ikke.css").status == 404)
    }
}

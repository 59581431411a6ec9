import HTTPTypes
import TestWorld
import Testing
import Words
import WorkModel

@Suite("Kari types in a dugnad that has been held")
struct PastDugnadPagesTests {
    let open: OpenSite
    let kari: Browser

    init() async throws {
        open = try await OpenSite()
        kari = open.browser()
    }

    private static let answers: [(question: String, typed: [String: String])] = [
        ("variant", ["variant": "kommune"]), ("hvem", ["kommune": "Lillehammer"]),
        ("tid", ["dato": "høsten 2020", "sted": "Kulturhuset"]), ("antall", ["antall": "omtrent 35", "grupper": "6"]),
        ("sprak", ["sprak": "nb"]),
    ]

    /// From the front page, a question at a time, to the page that shows the link.
    private func typeIn(_ changed: [String: String] = [:]) async throws -> Answer {
        let front = try await kari.get("/")
        var page = try await kari.open(front.link("Skriv inn en dugnad som har vært"))
        for (question, typed) in Self.answers {
            var form = try page.form("/dugnad/ny/\(question)")
            for (name, value) in typed { form[name] = changed[name] ?? value }
            page = try await kari.submit(form)
        }
        #expect(page.page.first("h1")?.text == "Se over før dere skriver inn notatene")
        #expect(!page.says("Slik blir kjøreplanen"))
        return try await kari.submit(page.form("/dugnader"), press: "Gå til notatene")
    }

    @Test("From the front page to the notes: a season, about how many, and paper at once; no code and no Begynn")
    func whole() async throws {
        let ready = try await typeIn()
        #expect(ready.secret != nil)
        let dugnad = try #require(try await open.doors.dugnader.all().first)
        #expect(dugnad.held?.text == "2020-autumn")
        #expect(dugnad.groupCount == 6)
        var paper = try await kari.open(ready.link("Skriv inn notatene"))
        var form = try paper.form("/papir")
        form["linjer"] = "Byttedag\nÅpen hall"
        paper = try await kari.submit(form)
        #expect(paper.says("To notater er lagret."))
        let minutes = try await kari.open(paper.link("Referat"))
        #expect(minutes.says("Høsten 2020, Kulturhuset. Ett bord skrev notater."))
        #expect(minutes.says("Omtrent 35 deltakere."))
        for page in [ready, paper, minutes, try await kari.open("/d/\(dugnad.code)/lenker")] {
            #expect(!page.body.contains(dugnad.code.shown), "\(page.path)")
            #expect(!page.body.contains("/ordstyrer\""), "\(page.path)")
            #expect(!page.body.contains("/vegg\""), "\(page.path)")
            #expect(page.body.contains("høsten 2020"), "\(page.path)")
        }
    }

    @Test("The way back in on the front page says when it was, and the wall is offered no digits")
    func wayBack() async throws {
        _ = try await typeIn()
        let dugnad = try #require(try await open.doors.dugnader.all().first)
        let led = try await kari.get("/").page.all("section").first { $0.text.contains("Du leder") }
        #expect(led?.text.contains("høsten 2020") == true)
        #expect(led?.text.contains("ferdig") == false)
        #expect(try await !kari.get("/d/\(dugnad.code)/lenker").says("Vis seks sifre"))
    }

    @Test("Nobody has to know how many came")
    func unknown() async throws {
        _ = try await typeIn(["antall": "", "grupper": ""])
        let dugnad = try #require(try await open.doors.dugnader.all().first)
        #expect(dugnad.groupCount == 1)
        #expect(try await open.doors.minutesDesk.minutes(dugnad.id).attendance.isEmpty)
    }

    @Test("When nobody says how many tables there were, there is one, however many came")
    func oneTable() async throws {
        _ = try await typeIn(["antall": "omtrent 40", "grupper": ""])
        #expect(try await open.doors.dugnader.all().first?.groupCount == 1)
        let asked = try await kari.get("/dugnad/ny/antall?nar=har-vart&variant=kommune&antall=40&grupper=mange")
        #expect(try await kari.submit(asked.form("/dugnad/ny/antall")).page.withID("grupper-feil") != nil)
    }

    @Test("More people than a dugnad is planned for can have come")
    func many() async throws {
        _ = try await typeIn(["antall": "over 300"])
        let dugnad = try #require(try await open.doors.dugnader.all().first)
        #expect(Headcount(try await open.doors.minutesDesk.minutes(dugnad.id).attendance)?.people == 300)
    }

    @Test("The desk leads to the paper, and neither the code nor a press on Begynn opens anything")
    func nothingGoes() async throws {
        _ = try await typeIn()
        let dugnad = try #require(try await open.doors.dugnader.all().first)
        let (d, b) = ("/d/\(dugnad.code)", "/b/\(dugnad.code)")
        #expect(try await kari.get("\(d)/ordstyrer").location == "\(d)/papir")
        #expect(try await kari.get("\(d)/begynt").location == "\(d)/ordstyrer")
        let step = try #require(try await open.doors.rooms.room(dugnad.id).sheet.steps.first)
        #expect(try await kari.post("\(d)/steg", [("steg", step.id.description)]).status == 409)
        let begun = try #require(dugnad.startedAt).milliseconds
        #expect(
            try await kari.post("\(d)/begynt", [("svar", "tilbake"), ("begynt", String(begun))]).status == 409)
        #expect(try await kari.post("\(d)/avlysning", [("avlys", "1")]).status == 409)
        #expect(try await open.browser().get(b).status == 410)
        for file in ["plakat.pdf", "invitasjon.txt", "bordnummer.pdf"] {
            #expect(try await kari.get("\(d)/dokumenter/\(file)").status == 404)
        }
        let calendar = try await kari.get("\(d)/dokumenter/kalender.ics")
        #expect(calendar.headers[.contentDisposition]?.contains("kalender-lillehammer-hosten-2020.ics") == true)
    }

    @Test(
        "What cannot be is refused at its field, and what was typed is kept",
        arguments: [
            ("tid", "dato", "14. oktober 2027", "Dette er fram i tid."), ("tid", "dato", "oktober", "hvilket år"),
            ("tid", "dato", "1850", "Skriv et år fra 2000"), ("tid", "dato", "", "Skriv når det var"),
            ("antall", "antall", "mange", "Skriv et tall fra 1 til 500"),
            ("antall", "antall", "0", "Skriv et tall fra 1 til 500"),
            ("antall", "antall", "501", "Skriv et tall fra 1 til 500"),
        ])
    func refused(question: String, field: String, typed: String, sentence: String) async throws {
        let fields = [("videre", "1"), ("variant", "kommune"), ("nar", "holdt"), (field, typed)]
        let page = try await kari.get("/dugnad/ny/\(question)?\(Browser.encoded(fields))")
        #expect(page.status == 422)
        #expect(page.problem(at: field)?.contains(sentence) == true)
        #expect(try page.form("/dugnad/ny/\(question)")[field] == typed)
    }

    @Test("One that was started for a time that has passed is led to the way for that, with its answers")
    func ledHere() async throws {
        let fields = [
            ("variant", "kommune"), ("kommune", "Lillehammer"), ("nar", "senere"), ("dato", "2020-10-14"),
            ("start", "18:00"), ("slutt", "20:30"), ("antall", "35"), ("sprak", "nb"),
        ]
        let page = try await kari.get("/dugnad/ny/se-over?\(Browser.encoded(fields))")
        let form = try await kari.get(page.link("Skriv inn en dugnad som har vært")).form("/dugnad/ny/tid")
        #expect(form["dato"] == "2020-10-14")
        #expect(form["start"] == "18:00")
        #expect(form["kommune"] == "Lillehammer")
    }

    @Test("When it was can be mended, in each language", arguments: ["", "/nn", "/en"])
    func mended(language: String) async throws {
        let hall = try await open.start(open.world.plan(held: "høsten 2020"))
        let browser = try await open.browser(with: hall.secret)
        var form = try await browser.get("\(language)/d/\(hall.code)/tid").form("/tid")
        form["dato"] = "14. oktober 2020"
        form["start"] = "18:00"
        _ = try await browser.submit(form)
        #expect(try await hall.room().dugnad.held?.text == "2020-10-14T18:00")
    }
}

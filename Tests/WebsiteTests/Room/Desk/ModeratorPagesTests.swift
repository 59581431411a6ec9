import HTTPTypes
import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Kari leads the room from her desk",
    .pages(
        "GET /d/{code}/ordstyrer", "POST /d/{code}/steg", "POST /d/{code}/minutter", "POST /d/{code}/pause",
        "POST /d/{code}/slutt"))
struct ModeratorPagesTests {
    let open: OpenSite
    let hall: Hall
    let kari: Browser
    var address: String { "/d/\(hall.code)/ordstyrer" }

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start()
        kari = try await open.browser(with: hall.secret)
    }

    private static let notUnderWay = "Dere er ikke i gang nå, så det er ingen klokke å stille."
    private static let stepGone = "Punktet står ikke i kjøreplanen lenger. Klokka går som før."

    @Test("Without script the number on the clock stands: the page says when it was so, and when the step ends")
    func standing() async throws {
        let task = try await hall.task()
        try await hall.go(to: task)
        open.clock.pass(.minutes(2))
        let told = try await kari.get(address).page.all("noscript").map(\.text.spaced).joined(separator: " ")
        let (now, end) = (open.clock.now, open.clock.now + .minutes(task.minutes - 2))
        #expect(
            told.contains(
                "Slik var det kl. \(NorwegianTime.clock(now)). Punktet varer til kl. \(NorwegianTime.clock(end))."))
    }

    // MARK: Going from step to step

    @Test("Before the start the desk says what comes first, and Begynn starts the clock on every screen")
    func begins() async throws {
        let before = try await kari.get(address)
        #expect(before.says("Mandag 23. november 2026 kl. 18.00–20.30"))
        let page = try await kari.submit(before.form("/steg"), press: "Begynn")
        #expect(page.path == address)
        let first = try await hall.room().sheet.steps[0]
        let clock = try await hall.room().dugnad.clock
        #expect(clock.currentStep == first.id)
        #expect(clock.startedAt == open.clock.now)
        #expect(clock.stepEndsAt == open.clock.now + .minutes(first.minutes))
        let title = try #require(page.page.first("h1")?.text)
        #expect(try await kari.get("/d/\(hall.code)/vegg").says(title))
    }

    @Test("Gå til neste goes through the run sheet, and after the last step the same place ends the dugnad")
    func throughTheEvening() async throws {
        var page = try await kari.submit(kari.get(address).form("/steg"), press: "Begynn")
        for step in try await hall.room().sheet.steps.dropFirst() {
            page = try await kari.submit(page.form("/steg"), press: "Gå til neste")
            #expect(try await hall.room().dugnad.currentStep == step.id)
        }
        #expect(page.says("Dette er det siste punktet."))
        let asked = try await kari.submit(page.form("/slutt"), press: "Avslutt dugnaden")
        #expect(asked.status == 409)
        #expect(asked.page.first("h1")?.text == "Avslutte dugnaden nå?")
        #expect(try await hall.room().sheet.current?.minutes == 10)
        #expect(asked.says("Det er ti minutter igjen av dette punktet."))
        #expect(try asked.link("Nei, gå tilbake") == address)
        page = try await kari.submit(asked.form("/slutt"), press: "Ja, avslutt dugnaden")
        #expect(page.path == address)
        #expect(page.says("Dere sluttet kl. 18.00."))
        #expect(try page.link("Se referatet") == "/d/\(hall.code)/referat")
        #expect(try await open.browser().get("/b/\(hall.code)/bord/1").page.first("h1")?.text == "Takk for i dag!")
    }

    @Test("A knot that is pressed shows the words of its step; from there the room goes, also back and out of the end")
    func asked() async throws {
        let task = try await hall.task()
        try await hall.go(to: hall.step("pause"))
        let back = try await kari.get("\(address)?til=\(task.id)")
        #expect(back.says("Gå tilbake til «Hva gjør vi bra?»? Alle skjermer følger med."))
        #expect(back.says("Bare du ser dette. Alle andre er der de er."))
        #expect(try back.link("Lukk") == "\(address)#notatene")
        #expect(try await hall.room().dugnad.currentStep != task.id, "asking moves nobody")
        _ = try await kari.post("/d/\(hall.code)/slutt", [("svar", "ja")])
        let asked = try await kari.get(kari.get(address).link("Vi er ikke ferdige"))
        #expect(asked.says("Åpne igjen og gå til «Pause»? Da går klokka, og bordene kan skrive."))
        let form = try #require(asked.forms.first { $0.buttons.contains { $0.text == "Ja, gå dit" } })
        _ = try await kari.submit(form, press: "Ja, gå dit")
        let clock = try await hall.room().dugnad.clock
        #expect(clock.endedAt == nil && clock.isRunning)
    }

    @Test("The same press twice goes there once: the clock is not wound up again")
    func twice() async throws {
        let step = [("steg", try await hall.task().id.description)]
        #expect(try await kari.post("/d/\(hall.code)/steg", step).location == address)
        let ends = try await hall.room().dugnad.stepEndsAt
        open.clock.pass(.minutes(3))
        #expect(try await kari.post("/d/\(hall.code)/steg", step).location == address)
        #expect(try await hall.room().dugnad.stepEndsAt == ends)
    }

    @Test("A step that is skipped, gone or another dugnad's is refused in words, and the room stays where it is")
    func stepGone() async throws {
        let pause = try await hall.step("pause")
        try await hall.doors.runSheets.editStep(pause.id, .skip(true), from: 1, in: hall.id, by: .moderator)
        let before = try await hall.room()
        for step in [pause.id, try await open.start().task().id, .new()] {
            let page = try await kari.post("/d/\(hall.code)/steg", [("steg", step.description)])
            #expect(page.status == 409)
            #expect(page.refusal == Self.stepGone)
            #expect(try page.link("Tilbake til ordstyrersiden") == address)
        }
        for step in ["", "x"] {
            #expect(try await kari.post("/d/\(hall.code)/steg", [("steg", step)]).status == 404)
        }
        #expect(try await hall.room().dugnad == before.dugnad)
    }

    // MARK: The clock

    @Test("One minute more and one less move the end of the step, and the agreed end stays")
    func minutes() async throws {
        try await hall.go(to: hall.task())
        let before = try await hall.room()
        let form = try await kari.get(address).form("/minutter")
        #expect(try await kari.submit(form, press: "+1").path == address)
        var now = try await hall.room()
        #expect(now.sheet.current?.minutes == (before.sheet.current?.minutes ?? 0) + 1)
        #expect(now.dugnad.stepEndsAt == before.dugnad.stepEndsAt.map { $0 + .minutes(1) })
        #expect(now.dugnad.agreedEnd == before.dugnad.agreedEnd)
        _ = try await kari.submit(form, press: "−1")
        now = try await hall.room()
        #expect(now.sheet.steps == before.sheet.steps)
        #expect(now.dugnad.stepEndsAt == before.dugnad.stepEndsAt)
    }

    @Test("The clock is stopped and started again with what was left; the same press twice is once")
    func pause() async throws {
        try await hall.go(to: hall.task())
        let left = try await hall.room().dugnad.clock.left(at: open.clock.now)
        let running = try await kari.get(address).form("/pause")
        var page = try await kari.submit(running, press: "Stopp klokka")
        #expect(page.page.withID("tid")?.text.contains("klokka står") == true)
        open.clock.pass(.minutes(7))
        page = try await kari.submit(running, press: "Stopp klokka")
        #expect(try await hall.room().dugnad.clock.left(at: open.clock.now) == left)
        let stopped = try page.form("/pause")
        for _ in 0..<2 { page = try await kari.submit(stopped, press: "Start klokka") }
        #expect(try await hall.room().dugnad.stepEndsAt == open.clock.now + left)
        #expect(page.path == address)
    }

    @Test("When the time of the step is out, ending is not asked about")
    func endedInTime() async throws {
        try await hall.go(to: #require(try await hall.room().sheet.steps.last))
        open.clock.pass(.minutes(20))
        let page = try await kari.submit(kari.get(address).form("/slutt"), press: "Avslutt dugnaden")
        #expect(page.path == address)
        #expect(page.says("Dere sluttet kl. 18.20."))
    }

    @Test("The same press twice ends once")
    func endedTwice() async throws {
        try await hall.go(to: hall.task())
        #expect(try await kari.post("/d/\(hall.code)/slutt", [("svar", "ja")]).location == address)
        let ended = try await hall.room().dugnad.endedAt
        open.clock.pass(.minutes(10))
        #expect(try await kari.post("/d/\(hall.code)/slutt", [("svar", "ja")]).location == address)
        #expect(try await hall.room().dugnad.endedAt == ended)
    }

    @Test(
        "Before the start and after the end there is no clock to set, and that is said",
        arguments: [
            ("minutter", ["minutter": "1"], false), ("pause", ["pause": "1"], false), ("pause", ["pause": "0"], false),
            ("innstramming", [:], false), ("slutt", [:], false), ("minutter", ["minutter": "-1"], true),
            ("pause", ["pause": "1"], true), ("pause", ["pause": "0"], true),
        ] as [(String, [String: String], Bool)])
    func notUnderWay(tail: String, fields: [String: String], isOver: Bool) async throws {
        if isOver {
            try await hall.go(to: hall.task())
            try await hall.doors.runSheets.end(hall.id, by: .moderator)
        }
        let before = try await hall.room()
        let page = try await kari.post("/d/\(hall.code)/\(tail)", fields.map { ($0, $1) })
        #expect(page.status == 409)
        #expect(page.refusal == Self.notUnderWay)
        #expect(try page.link("Tilbake til ordstyrersiden") == address)
        #expect(try await hall.room().dugnad == before.dugnad)
    }

    @Test("Pressed by the page's own script there is nothing to show: the page fetches what has changed")
    func live() async throws {
        try await hall.go(to: hall.task())
        let name = try #require(HTTPField.Name("X-Live"))
        let answer = try await kari.post("/d/\(hall.code)/pause", [("pause", "1")], [name: "1"])
        #expect(answer.status == 204)
        #expect(answer.location == nil)
        #expect(try await hall.room().dugnad.clock.isPaused)
    }
}

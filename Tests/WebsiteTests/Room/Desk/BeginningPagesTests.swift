import TestWorld
import Testing
import Words
import WorkModel

@Suite("Kari tries before people come, and begins", .pages("GET /d/{code}/begynt", "POST /d/{code}/begynt"))
struct BeginningPagesTests {
    let open: OpenSite
    let hall: Hall
    let kari: Browser
    var desk: String { "/d/\(hall.code)" }

    /// Announced for Monday 30 November 2026, 18.00–20.30; it is now a week before.
    init() async throws {
        open = try await OpenSite()
        hall = try await open.start(open.world.plan(starting: open.clock.now + .days(7)))
        kari = try await open.browser(with: hall.secret)
    }

    private func pressBegin() async throws -> Answer {
        try await kari.submit(kari.get("\(desk)/ordstyrer").form("/steg"), press: "Begynn")
    }

    private func come(_ late: Int) { open.clock.pass(.days(7) + .minutes(late)) }

    private func dugnad() async throws -> Dugnad { try await hall.room().dugnad }

    @Test("A week before, Begynn asks whether it is a trial, with the trial first, and begins nothing")
    func asked() async throws {
        let page = try await pressBegin()
        #expect(page.status == 409)
        #expect(page.page.first("h1")?.text == "Er dette en prøve?")
        #expect(page.says("Dugnaden er avtalt til mandag 30. november 2026 kl. 18.00–20.30"))
        #expect(page.says("Her er klokka 18.00."))
        let buttons = try page.form("/steg").buttons.map(\.text)
        #expect(buttons == ["Ja, vi prøver", "Nei, vi begynner på ordentlig"])
        #expect(try await dugnad().startedAt == nil)
    }

    @Test(
        "In each language the question is its own",
        arguments: [("nn", "Er dette ei prøve?"), ("en", "Is this a trial?")])
    func languages(language: String, title: String) async throws {
        let page = try await kari.post("/\(language)\(desk)/steg", [("steg", hall.task().id.description)])
        #expect(page.page.first("h1")?.text == title)
    }

    @Test("More than half an hour late, it asks for the end: as agreed, or as long as was planned")
    func late() async throws {
        come(45)
        let page = try await pressBegin()
        #expect(page.page.first("h1")?.text.spaced == "Slutt kl. 20.30 som avtalt, eller 150 minutter fra nå?")
        let form = try page.form("/steg")
        #expect(form.buttons.map(\.text.spaced) == ["Begynn, slutt kl. 20.30", "Begynn, slutt kl. 21.15"])
        _ = try await kari.submit(form, press: form.buttons[0].text)
        #expect(try await dugnad().agreedEnd == dugnad().plannedEnd)
    }

    @Test("After the agreed end it says that the minutes get today's date, and where to type in what has been")
    func over() async throws {
        come(3 * 24 * 60)
        let page = try await pressBegin()
        #expect(page.says("Begynner dere nå, får referatet dagens dato."))
        #expect(try page.link("Skriv inn fra papir") == "\(desk)/papir")
        #expect(try page.form("/steg").buttons.count == 1)
    }

    @Test("A trial is marked on every screen, and on each it is gone when the trial is")
    func marked() async throws {
        let form = try await pressBegin().form("/steg")
        _ = try await kari.submit(form, press: "Ja, vi prøver")
        #expect(try await dugnad().isTrial)
        let ola = open.browser()
        let screens = [
            "ordstyrer", "kjoreplan", "papir", "samle", "tiltak", "referat", "dokumenter", "vegg", "lenker", "tid",
            "invitasjon", "kort", "uttak",
        ].map { "\(desk)/\($0)" }
        let tables = ["/b/\(hall.code)", "/b/\(hall.code)/bord/1"]
        for isTrial in [true, false] {
            for screen in screens {
                #expect(try await kari.get(screen).says("Dette er en prøve") == isTrial, "\(screen)")
            }
            for table in tables {
                #expect(try await ola.get(table).says("Dette er en prøve") == isTrial, "\(table)")
            }
            if isTrial { _ = try await send("tom") }
        }
    }

    /// Presses a button on the page of the way back.
    private func send(_ way: String) async throws -> Answer {
        let form = try await kari.get("\(desk)/begynt").form("/begynt")
        return try await kari.post("\(desk)/begynt", form.fields + [("svar", way)])
    }

    @Test("Before it is emptied it says what goes, and when people have come the next press begins for real")
    func emptied() async throws {
        try await hall.begin(as: .trial)
        try await hall.write("Byttedag")
        try await hall.write("Åpen hall")
        come(-10)
        let page = try await kari.get(kari.get("\(desk)/ordstyrer").link("Prøven er over – begynn på ordentlig"))
        #expect(page.says("Dette blir borte: 2 notater."))
        _ = try await kari.submit(page.form("/begynt"), press: "Tøm prøven og begynn på ordentlig")
        let room = try await hall.room()
        #expect(room.notes.isEmpty)
        #expect(!room.dugnad.isTrial && room.dugnad.startedAt == open.clock.now)
        #expect(room.dugnad.agreedEnd == room.dugnad.plannedEnd)
    }

    @Test("Emptied long before or after the hour, the beginning that follows is asked about")
    func emptiedFarOff() async throws {
        try await hall.begin(as: .trial)
        let page = try await send("tom-begynn")
        #expect(page.status == 409)
        #expect(page.page.first("h1")?.text == "Er dette en prøve?")
        #expect(try await dugnad().startedAt == nil)
    }

    @Test("More written meanwhile: nothing is emptied, and the page tells anew")
    func moreWritten() async throws {
        try await hall.begin(as: .trial)
        let form = try await kari.get("\(desk)/begynt").form("/begynt")
        try await hall.write("Kom i mellomtida")
        let page = try await kari.submit(form, press: "Tøm prøven, vi begynner senere")
        #expect(page.says("Noen har skrevet mer siden du så sist. Ingenting er tømt."))
        #expect(page.says("Dette blir borte: 1 notat."))
        #expect(try await hall.texts() == ["Kom i mellomtida"])
    }

    @Test("Not a trial after all: everything is kept")
    func kept() async throws {
        try await hall.begin(as: .trial)
        try await hall.write("Byttedag")
        _ = try await send("behold")
        #expect(try await hall.texts() == ["Byttedag"])
        #expect(try await !dugnad().isTrial)
    }

    @Test("Begun by mistake, the desk has a way back until somebody writes")
    func takenBack() async throws {
        come(-5)
        _ = try await pressBegin()
        let page = try await kari.get(kari.get("\(desk)/ordstyrer").link("Tilbake til før start"))
        _ = try await kari.submit(page.form("/begynt"), press: "Tilbake til før start")
        #expect(try await dugnad().startedAt == nil)
        _ = try await pressBegin()
        try await hall.write("Byttedag")
        #expect(try await !kari.get("\(desk)/ordstyrer").says("Tilbake til før start"))
        let begun = try #require(try await dugnad().startedAt)
        let late = try await kari.post("\(desk)/begynt", [("svar", "tilbake"), ("begynt", "\(begun.milliseconds)")])
        #expect(late.status == 409)
        #expect(try await hall.texts() == ["Byttedag"])
    }

    @Test("What is sent without a word of which, or of another beginning, changes nothing")
    func nonsense() async throws {
        try await hall.begin(as: .trial)
        try await hall.write("Byttedag")
        for fields in [[("svar", "tom")], [("svar", "x"), ("begynt", "1")], [("begynt", "1")]] {
            #expect(try await kari.post("\(desk)/begynt", fields).status == 404)
        }
        for way in ["tom", "tom-begynn", "behold", "tilbake"] {
            _ = try await kari.post("\(desk)/begynt", [("svar", way), ("begynt", "1"), ("sett", "1.0.0.0.0")])
        }
        #expect(try await hall.texts() == ["Byttedag"])
        #expect(try await dugnad().isTrial)
    }

    @Test("Without script a page that was open in the trial takes what is written for real")
    func withoutScript() async throws {
        try await hall.begin(as: .trial)
        let ola = open.browser()
        let table = "/b/\(hall.code)/bord/1"
        let form = try await ola.get(table).form("/notater").with("tekst", "Åpen hall")
        come(-5)
        _ = try await send("tom-begynn")
        #expect(try await ola.submit(form).status == 200)
        #expect(try await hall.texts() == ["Åpen hall"])
    }
}

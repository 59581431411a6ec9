import TestWorld
import Testing
import Words
import WorkModel

@Suite("The code has come into the wrong hands, and Kari gives a new one", .pages("POST /d/{code}/lenker/kode"))
struct FormerCodesTests {
    let evening: Evening
    let ola: Browser
    var kari: Browser { evening.kari }
    var old: RoomCode { evening.hall.code }
    var table: String { evening.table(3) }

    init() async throws {
        evening = try await Evening()
        ola = evening.open.browser()
    }

    @discardableResult
    private func replace() async throws -> RoomCode {
        try await evening.hall.doors.dugnader.replaceCode(old, of: evening.hall.id, by: .moderator)
        return try await evening.hall.room().dugnad.code
    }

    @Test("It takes one press more, the page then has the new code, and the same form again replaces nothing")
    func replaced() async throws {
        let form = try await kari.get("\(evening.desk)/lenker").form("/lenker/kode")
        let page = try await kari.submit(form, press: "Ja, bytt kode nå")
        let new = try await evening.hall.room().dugnad.code
        #expect(new != old && page.path.hasPrefix("/d/\(new)/lenker") && page.says(new.shown.spaced))
        #expect(try await kari.submit(form, press: "Ja, bytt kode nå").path == page.path)
        #expect(try await evening.hall.room().dugnad.code == new)
        for odd in ["", "x", "<b>"] {
            #expect(try await kari.post("/d/\(new)/lenker/kode", [("gammel", odd)]).status == 404)
        }
    }

    @Test("A table's page leads to where the new code is asked for, kindly, and from there back to the same table")
    func table() async throws {
        let new = try await replace()
        let page = try await ola.open(table)
        #expect(page.status == 410)
        #expect(page.page.first("h1")?.text == "Skriv koden og bli med")
        #expect(page.says("Ordstyreren har byttet kode. Spør ordstyreren om den nye, eller se på veggen."))
        #expect(page.says("Det dere var midt i, ligger på telefonen og blir med inn."))
        #expect(!page.body.contains(new.text), "the new one is for those who are in the room")
        let form = try page.form("/bli-med")
        #expect(form["kode"] == "")
        let wrong = try await ola.submit(form.with("kode", "havn seil 99"))
        #expect(wrong.status == 404)
        #expect(try await ola.submit(wrong.form("/bli-med").with("kode", new.shown)).path == "/b/\(new)/bord/3")
    }

    @Test("The old one typed, or read from a poster, is told in the same words", arguments: ["", "/nn", "/en"])
    func typed(language: String) async throws {
        try await replace()
        let words = [
            "": "Ordstyreren har byttet kode.", "/nn": "Ordstyraren har bytt kode.",
            "/en": "The moderator has changed the code.",
        ]
        let browser = evening.open.browser()
        for path in ["/bli-med?kode=\(old)", "/B/\(old.text.uppercased())", "/b/\(old)", "/b/\(old)/bord/2?steg=x"] {
            let page = try await browser.open(language + path)
            #expect(page.status == 410, "\(path)")
            #expect(page.says(words[language] ?? ""), "\(path)")
        }
    }

    @Test("What a phone sends under the old one is kept there and sent under the new; nothing is taken twice or lost")
    func onTheWay() async throws {
        let fields = [("steg", evening.task.id.description), ("tekst", "Byttedag"), ("id", Note.ID.new().description)]
        let new = try await replace()
        let answer = try await ola.postAsScript("\(table)/notater", fields)
        #expect(answer.status == 423)
        #expect(try await evening.hall.texts() == [])
        #expect(try await ola.postAsScript("/b/\(new)/bord/3/notater", fields).status == 200)
        #expect(try await evening.hall.texts() == ["Byttedag"])
    }

    @Test("Without script the note that was on its way is shown, to be copied, with the way to the new code")
    func withoutScript() async throws {
        var form = try await ola.get(table).form("/notater").with("tekst", "Byttedag <b>")
        form["hvem"] = "Korpset"
        try await replace()
        let page = try await ola.submit(form)
        #expect(page.status == 423)
        #expect(page.page.first("h1")?.text == "Ordstyreren har byttet kode")
        #expect(page.says("Byttedag <b>") && page.says("Korpset") && page.says("Kopier det"))
        #expect(try page.link("Skriv koden på nytt") == "/bli-med")
        let card = try await ola.post("\(table)/kort", [("kort", "guri")])
        #expect(card.status == 423)
    }

    @Test("Whoever leads or shows the wall is led on, what they send is taken, and every link works")
    func links() async throws {
        let wall = try await evening.hall.doors.links.make(.wall, to: evening.hall.id, by: .moderator)
        let screen = try await evening.open.browser(with: wall)
        let new = try await replace()
        let address = "\(evening.desk)/ordstyrer?bord=3"
        #expect(try await kari.get("/nn\(address)").location == "/nn/d/\(new)/ordstyrer?bord=3")
        #expect(try await kari.open(address).status == 200)
        #expect(try await screen.get("\(evening.desk)/vegg").location == "/d/\(new)/vegg")
        let shown = try await screen.open("\(evening.desk)/vegg")
        #expect(shown.says(new.shown.spaced) && !shown.body.contains(old.text.uppercased()))
        let posted = try await kari.post(
            "\(evening.desk)/papir",
            [
                ("gruppe", "2"), ("steg", evening.task.id.description), ("linjer", "Åpen hall"),
            ])
        #expect(posted.status == 303 && posted.location?.contains(new.text) == true)
        #expect(try await evening.hall.texts() == ["Åpen hall"])
        for secret in [evening.hall.secret, wall] {
            let answer = try await evening.open.browser().enter("/inn/\(secret.text)")
            #expect(answer.location?.hasPrefix("/d/\(new)/") == true)
        }
    }

    @Test("A stranger, and another dugnad's moderator, are told no more than that the code opens nothing")
    func strangers() async throws {
        let other = try await evening.open.start(evening.open.world.plan(name: "Bergvik"))
        let nils = try await evening.open.browser(with: other.secret)
        let new = try await replace()
        for browser in [ola, nils] {
            for tail in ["ordstyrer", "vegg", "lenker", "uttak"] {
                let page = try await browser.get("\(evening.desk)/\(tail)")
                #expect(page.status == 404 && !page.body.contains(new.text))
            }
            #expect(try await browser.post("\(evening.desk)/lenker/kode", [("gammel", old.text)]).status == 404)
        }
    }

    @Test("The new one is on everything that has a code: the desk, the page to print, the tables")
    func everywhere() async throws {
        let new = try await replace()
        for path in ["/d/\(new)/klar", "/d/\(new)/lenker", "/d/\(new)/ordstyrer", "/b/\(new)"] {
            let page = try await kari.open(path)
            #expect(!page.body.contains(old.text) && !page.says(old.shown.spaced), "\(path)")
        }
        #expect(try await kari.get("/d/\(new)/klar").page.withID("gruppelenke")?.text.hasSuffix("/b/\(new)") == true)
    }

    @Test("What is typed in a form on the desk is kept as the dugnad's, whatever its code")
    func typedForms() async throws {
        let new = try await replace()
        for page in ["ordstyrer", "papir"] {
            let body = try await kari.get("/d/\(new)/\(page)").page.first("body")
            #expect(body?["data-dugnad"] == evening.hall.id.description, "\(page)")
        }
    }

    @Test("Long after the end it is over under the old code too")
    func over() async throws {
        try await evening.hall.doors.runSheets.end(evening.hall.id, by: .moderator)
        try await replace()
        evening.open.clock.pass(.days(20))
        let answer = try await ola.postAsScript("\(table)/notater", [("tekst", "Byttedag")])
        #expect(answer.status == 410)
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Ola writes for his table by forms alone",
    .pages(
        "POST /b/{code}/bord/{group}/notater"))
struct NotePagesTests {
    let evening: Evening
    let ola: Browser
    var table: String { evening.table(3) }

    init() async throws {
        evening = try await Evening()
        ola = evening.open.browser()
    }

    private static let empty = "Notatet er tomt. Skriv det dere sa."
    private static func tooLong(_ length: Int) -> String {
        "Notatet har \(length) tegn. Det er plass til 2000. Del det i flere notater."
    }

    @Test("A note that is written stands on the page as received, and nowhere else")
    func written() async throws {
        let page = try await write("Byttedag")
        #expect(notes(page) == ["Byttedag"])
        #expect(page.page.withID("notater")?.text.spaced.contains("✓ Mottatt kl. 18.05") == true)
        #expect(notes(try await ola.get(evening.table(2))) == [])
        #expect(try await evening.kari.get("\(evening.desk)/ordstyrer").says("Byttedag"))
    }

    @Test("A form leads back to the task that was written on, and what was written is in sight")
    func sent() async throws {
        let form = try await ola.get(table).form("/notater").with("tekst", "Byttedag")
        let answer = try await ola.post(form)
        #expect(answer.status == 303)
        #expect(answer.location == "\(table)?steg=\(evening.task.id)#notater")
    }

    @Test("The same form twice is one note; the same words from a page that has moved on are another")
    func twice() async throws {
        let form = try await ola.get(table).form("/notater").with("tekst", "Byttedag")
        _ = try await ola.submit(form)
        #expect(notes(try await ola.submit(form)) == ["Byttedag"])
        #expect(notes(try await write("Byttedag")) == ["Byttedag", "Byttedag"])
    }

    @Test("The same id twice from a script is stored once, with the same answer")
    func sameID() async throws {
        let fields = [("steg", evening.task.id.description), ("tekst", "Byttedag"), ("id", Note.ID.new().description)]
        let first = try await ola.postAsScript("\(table)/notater", fields)
        #expect(first.status == 200)
        #expect(try await ola.postAsScript("\(table)/notater", fields).body == first.body)
        #expect(try await evening.hall.texts() == ["Byttedag"])
    }

    @Test(
        "What cannot be saved comes back in its field with a sentence, ready to be corrected and sent",
        arguments: [
            ("Ring mora til Nora på 900 00 000", Sentence.telephone), ("nora@example.no", Sentence.email),
            ("13097248022", Sentence.identity), ("", empty), ("\u{202E}\u{0}", empty), (" \n ", empty),
            (String(repeating: "å", count: 10_000), tooLong(10_000)),
            (String(repeating: "👩‍👩‍👧‍👦", count: 2001), tooLong(2001)),
        ])
    func stopped(text: String, sentence: String) async throws {
        let page = try await write(text)
        #expect(page.status == 422)
        #expect(page.problem(at: "tekst") == sentence)
        let form = try #require(page.forms.first)
        #expect(form["tekst"] == text)
        #expect(try await evening.hall.texts() == [])
        #expect(notes(try await ola.submit(form.with("tekst", "Byttedag"))) == ["Byttedag"])
    }

    @Test(
        "Emoji, right-to-left text and odd signs are notes like others",
        arguments: ["👩‍👩‍👧‍👦🏳️‍🌈", "שלום עולם", "<b>&\"'</b>", "a\u{301}"])
    func odd(text: String) async throws {
        #expect(notes(try await write(text)) == [text])
    }

    @Test("A chosen language is kept, also when a note is stopped")
    func language() async throws {
        let form = try await ola.get("/nn\(table)").form("/notater").with("tekst", "Ring 900 00 000")
        let page = try await ola.submit(form)
        #expect(page.says("Notatet er ikkje lagra enno"))
        let after = try await ola.submit(try #require(page.forms.first).with("tekst", "Byttedag"))
        #expect(after.page.first("html")?["lang"] == "nn")
        #expect(notes(after) == ["Byttedag"])
    }

    // MARK: When the step is closed

    @Test("A note that was begun before the closing is taken and marked; one begun after is refused, its text kept")
    func late() async throws {
        let begun = try await ola.get(table).form("/notater").with("tekst", "Kom på noe til")
        try await evening.close()
        let page = try await ola.submit(begun)
        #expect(page.page.withID("notater")?.text.contains("kom inn etterpå") == true)
        #expect(
            try await evening.kari.get("\(evening.desk)/ordstyrer")
                .says("Ett notat kom inn etter at punktet var lukket"))
        let now = String(evening.open.clock.now.milliseconds)
        let refused = try await ola.submit(begun.with("begynt", now).with("tekst", "Enda noe"))
        #expect(refused.status == 409)
        #expect(refused.problem(at: "tekst") == NotePagesEditingTests.closed)
        #expect(refused.forms.first?["tekst"] == "Enda noe")
        #expect(try await evening.hall.texts() == ["Kom på noe til"])
    }

    @Test("On a closed step the field is gone, a sentence says why, and what is said of notes can still be heard")
    func closed() async throws {
        try await evening.close()
        let page = try await ola.get(table)
        #expect(page.page.withID("skriv")?["hidden"] != nil)
        #expect(page.says("Ordstyreren har lukket dette punktet for nye notater."))
        let told = try #require(page.page.withID("lagret"))
        #expect(told["role"] == "status")
        #expect(page.page.withID("skriv")?.withID("lagret") == nil)
    }

    @Test("A step that is gone, or none at all, is refused in words, and the text is kept")
    func noStep() async throws {
        for step in [Step.ID.new().description, "", "x"] {
            let page = try await ola.post("\(table)/notater", [("steg", step), ("tekst", "Byttedag")])
            #expect(page.status == 409)
        }
        let none = try await ola.post("\(table)/notater", [("steg", ""), ("tekst", "Byttedag")])
        #expect(none.refusal == "Akkurat nå er det ikke noe å skrive på. Vent til ordstyreren går videre.")
        let gone = try await ola.post(
            "\(table)/notater", [("steg", Step.ID.new().description), ("tekst", "Byttedag")])
        #expect(gone.problem(at: "tekst") == "Punktet står ikke i kjøreplanen lenger. Klokka går som før.")
        #expect(gone.forms.first?["tekst"] == "Byttedag")
        #expect(try await evening.hall.texts() == [])
    }

    @Test("An address is never made of what somebody has typed")
    func address() async throws {
        _ = try await write("Byttedag")
        let note = try #require(try await evening.hall.room().notes.first?.id)
        let answer = try await ola.post(
            "\(table)/notater/\(note)", [("tekst", "Byttedag i mai"), ("fra", "1"), ("steg", "x\r\nSet-Cookie: a=b")])
        #expect(answer.location == "\(table)#notater")
    }

    private func write(_ text: String) async throws -> Answer {
        try await ola.submit(ola.get(table).form("/notater").with("tekst", text))
    }

    private func notes(_ page: Answer) -> [String] {
        page.page.withID("notater")?.all("p").filter { $0["class"]?.contains("tekst") == true }.map(\.text) ?? []
    }
}

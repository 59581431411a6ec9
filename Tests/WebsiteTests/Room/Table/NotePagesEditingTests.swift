import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Ola mends, deletes and brings back what his table has written",
    .pages(
        "POST /b/{code}/bord/{group}/notater/{note}", "POST /b/{code}/bord/{group}/notater/{note}/sletting",
        "POST /b/{code}/bord/{group}/notater/{note}/angring"))
struct NotePagesEditingTests {
    let evening: Evening
    let ola: Browser
    var table: String { evening.table(3) }

    init() async throws {
        evening = try await Evening()
        ola = evening.open.browser()
    }

    static let closed =
        "Dette punktet er lukket for nye notater. Teksten din ligger her. Vis den til ordstyreren hvis den bør være med."

    @Test("A note is mended: the page shows its text in a field, and then the new one")
    func mended() async throws {
        let editor = try await ola.get(write("Byttedag").address("Rett"))
        let form = try #require(editor.forms.first { $0["fra"] != nil && $0["tekst"] != nil })
        #expect(form["tekst"] == "Byttedag")
        #expect(notes(try await ola.submit(form.with("tekst", "Byttedag i mai"))) == ["Byttedag i mai"])
    }

    @Test("The same form twice mends it once, and leads back to the notes")
    func mendedTwice() async throws {
        let form = try await editor(write("Byttedag")).with("tekst", "Byttedag i mai")
        for _ in 0..<2 {
            let answer = try await ola.post(form)
            #expect(answer.status == 303)
            #expect(answer.location == "\(table)#notater")
        }
        #expect(try await evening.hall.room().notes.map(\.version) == [2])
    }

    @Test(
        "What a note cannot be mended to comes back in its field, and the note stays as it was",
        arguments: [
            ("", "Notatet er tomt. Skriv det dere sa."), ("Ring 900 00 000", Sentence.telephone),
            (
                String(repeating: "å", count: 2001),
                "Notatet har 2001 tegn. Det er plass til 2000. Del det i flere notater."
            ),
        ])
    func stopped(text: String, sentence: String) async throws {
        let page = try await ola.submit(editor(write("Byttedag")).with("tekst", text))
        #expect(page.status == 422)
        #expect(page.problem(at: "tekst") == sentence)
        let form = try #require(page.forms.first)
        #expect(form["tekst"] == text)
        #expect(try await evening.hall.texts() == ["Byttedag"])
        #expect(notes(try await ola.submit(form.with("tekst", "Byttedag i mai"))) == ["Byttedag i mai"])
    }

    @Test("Two who mend one note: the second gets 409 with both texts, and neither is lost")
    func conflict() async throws {
        let seen = try await ola.get(write("Byttedag").address("Rett"))
        let form = try #require(seen.forms.first { $0["fra"] != nil && $0["tekst"] != nil })
        _ = try await ola.submit(form.with("tekst", "Byttedag i mai"))
        let stale = try await ola.submit(form.with("tekst", "Byttedag i juni"))
        #expect(stale.status == 409)
        #expect(stale.says("Du skrev Byttedag i juni"))
        #expect(stale.says("Nå står det Byttedag i mai"))
        #expect(try await evening.hall.texts() == ["Byttedag i mai"])
    }

    @Test("Who mends a note that another at the table has deleted gets 409, and keeps the words")
    func deletedUnderneath() async throws {
        let page = try await write("Byttedag")
        let form = try await editor(page).with("tekst", "Byttedag i mai")
        _ = try await ola.submit(page.form("/sletting"))
        let stale = try await ola.submit(form)
        #expect(stale.status == 409)
        #expect(stale.says("Du skrev Byttedag i mai"))
        #expect(stale.says("Nå står det Det er slettet."))
        #expect(try await evening.hall.texts() == [])
    }

    @Test("On a step that was closed before it was begun nothing is mended; the words are kept in the field")
    func closed() async throws {
        let form = try await editor(write("Byttedag")).with("tekst", "Byttedag i mai")
        try await evening.close()
        let now = String(evening.open.clock.now.milliseconds)
        let refused = try await ola.submit(form.with("begynt", now))
        #expect(refused.status == 409)
        #expect(refused.problem(at: "tekst") == Self.closed)
        #expect(refused.forms.first?["tekst"] == "Byttedag i mai")
        #expect(try await evening.hall.texts() == ["Byttedag"])
    }

    // MARK: Deleting, and bringing back

    @Test("A note is deleted, and Angre brings it back")
    func deleted() async throws {
        let after = try await ola.submit(write("Byttedag").form("/sletting"), press: "Slett")
        #expect(notes(after) == [])
        #expect(after.says("Notatet er slettet."))
        #expect(notes(try await ola.submit(after.form("/angring"), press: "Angre")) == ["Byttedag"])
    }

    @Test("The same press twice deletes once, and brings back once")
    func deletedTwice() async throws {
        let deletion = try await write("Byttedag").form("/sletting")
        let note = try #require(try await evening.hall.room().notes.first?.id)
        for _ in 0..<2 {
            let answer = try await ola.post(deletion)
            #expect(answer.status == 303)
            #expect(answer.location == "\(table)?slettet=\(note)#angre")
        }
        #expect(try await evening.hall.texts() == [])
        for _ in 0..<2 {
            let answer = try await ola.post("\(table)/notater/\(note)/angring")
            #expect(answer.status == 303)
            #expect(answer.location == table)
        }
        #expect(try await evening.hall.texts() == ["Byttedag"])
    }

    @Test("After an hour its words are gone, and it cannot be brought back")
    func forgotten() async throws {
        let after = try await ola.submit(write("Byttedag").form("/sletting"))
        evening.open.clock.pass(.minutes(61))
        _ = try await evening.hall.doors.dugnader.prune()
        let refused = try await ola.submit(after.form("/angring"))
        #expect(refused.status == 409)
        #expect(refused.refusal == "Notatet er slettet for godt og kan ikke hentes tilbake.")
    }

    @Test("Who deletes a note that another has mended is told what it says now, and it stays")
    func deletedMeanwhile() async throws {
        let seen = try await write("Byttedag")
        let note = try #require(try await evening.hall.room().notes.first?.id)
        _ = try await evening.hall.doors.notes.edit(
            note, to: "Byttedag i mai", from: 1, group: 3, begunAt: nil, in: evening.hall.id, by: .group)
        let stale = try await ola.submit(seen.form("/sletting"), press: "Slett")
        #expect(stale.status == 409)
        #expect(stale.says("Nå står det Byttedag i mai"))
        #expect(try await evening.hall.texts() == ["Byttedag i mai"])
    }

    @Test("A deletion that was begun before the closing is taken; one made after is refused with a sentence")
    func lateDeletion() async throws {
        _ = try await write("Byttedag")
        let seen = try await write("Åpen hall")
        let forms = seen.forms.filter { $0.action.hasSuffix("/sletting") }
        evening.open.clock.pass(.seconds(1))
        try await evening.close()
        #expect(notes(try await ola.submit(forms[0])) == ["Åpen hall"])
        let refused = try await ola.submit(
            forms[1].with("begynt", String(evening.open.clock.now.milliseconds)))
        #expect(refused.status == 409)
        #expect(
            refused.refusal
                == "Dette punktet er lukket. Notatet blir stående. Si fra til ordstyreren hvis det bør bort.")
        #expect(try await evening.hall.texts() == ["Åpen hall"])
        let after = try await ola.get(table)
        #expect(!after.forms.contains { $0.action.hasSuffix("/sletting") }, "nothing is offered that is refused")
    }

    // MARK: As the page's own script does it

    @Test("A script gets the note as it stands for each of the four, and both texts when another was first")
    func script() async throws {
        let notes = "\(table)/notater"
        let id = Note.ID.new().description
        let step = ("steg", evening.task.id.description)
        let written = try await ola.postAsScript(notes, [step, ("tekst", "Byttedag"), ("id", id)])
        let at = "\"late\":false,\"at\":\"18.05\""
        #expect(written.body == "{\"id\":\"\(id)\",\"version\":1,\"text\":\"Byttedag\",\(at)}")
        let mended = try await ola.postAsScript("\(notes)/\(id)", [("tekst", "I mai"), ("fra", "1")])
        #expect(mended.body == "{\"id\":\"\(id)\",\"version\":2,\"text\":\"I mai\",\(at)}")
        let stale = try await ola.postAsScript("\(notes)/\(id)", [("tekst", "I juni"), ("fra", "1")])
        #expect(stale.status == 409)
        #expect(stale.body == "{\"conflict\":true,\"mine\":\"I juni\",\"theirs\":\"I mai\",\"version\":2}")
        let stopped = try await ola.postAsScript("\(notes)/\(id)", [("tekst", "900 00 000"), ("fra", "2")])
        #expect(stopped.status == 422)
        #expect(stopped.body == "{\"problem\":\"\(Sentence.telephone)\"}")
        for tail in ["sletting", "angring"] {
            let answer = try await ola.postAsScript("\(notes)/\(id)/\(tail)", [("fra", "2")])
            #expect(answer.status == 200)
            #expect(answer.body == mended.body)
        }
    }

    private func write(_ text: String) async throws -> Answer {
        try await ola.submit(ola.get(table).form("/notater").with("tekst", text))
    }

    /// The form that a note stands in when it is being mended.
    private func editor(_ page: Answer) async throws -> FormOnPage {
        let seen = try await ola.get(page.address("Rett"))
        return try #require(seen.forms.first { $0["fra"] != nil && $0["tekst"] != nil })
    }

    private func notes(_ page: Answer) -> [String] {
        page.page.withID("notater")?.all("p").filter { $0["class"]?.contains("tekst") == true }.map(\.text) ?? []
    }
}

import TestWorld
import Testing
import WorkModel

@Suite(
    "The room agrees on measures",
    .pages(
        "GET /d/{code}/tiltak", "POST /d/{code}/tiltak"))
struct MeasurePagesTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var tiltak: String { "\(evening.desk)/tiltak" }

    init() async throws { evening = try await Evening() }

    private static let tooEarly = "Fristen er før dagen dere møttes. Sjekk datoen."
    private static let noNumber = "Håndsopprekning: Skriv et helt tall fra 0 til 500, eller la feltet stå tomt."

    @Test("A measure made of an idea begins with its words, and remembers the tables it came from")
    func fromIdea() async throws {
        let notes = [try await evening.hall.write("Byttedag", group: 1).id, try await evening.hall.write("Bytte").id]
        try await evening.hall.doors.gatherings.tie(
            notes, into: .new(), name: "Byttekvelder", in: evening.hall.id, by: .moderator)
        let page = try await kari.get(tiltak)
        let editor = try await kari.get(page.link("Lag tiltak av ideen"))
        #expect(try editor.form("/tiltak")["tekst"] == "Byttekvelder")
        let saved = try await kari.submit(editor.form("/tiltak"), press: "Lagre")
        #expect(saved.page.all("h2").map(\.text).contains("Byttekvelder"))
        #expect(saved.says("Bygger på notater fra bord 1 og 3."))
        #expect(!saved.says("Ideer dere kan bruke"))
    }

    @Test("A measure without owner and date is taken, and says so on the page, on the wall and in the minutes")
    func missing() async throws {
        let saved = try await add(["tekst": "Åpen hall"])
        #expect(saved.status == 200)
        for words in ["Mangler ansvarlig", "Mangler dato"] { #expect(saved.says(words)) }
        let minutes = try await kari.get("\(evening.desk)/referat")
        for words in ["Mangler ansvarlig", "Mangler dato"] { #expect(minutes.says(words)) }
        try await evening.hall.doors.runSheets.end(evening.hall.id, by: .moderator)
        let wall = try await kari.get("\(evening.desk)/vegg")
        for words in ["Åpen hall", "Hvem tar denne?", "mangler dato"] { #expect(wall.says(words)) }
    }

    @Test("What is filled in stands there, and nothing is missing")
    func filledIn() async throws {
        let page = try await add([
            "tekst": "Åpen hall", "ansvarlig": "Fjordvik IL", "frist": "2027-01-14", "forste": "Spørre rektor",
            "virker": "ti barn kommer", "hender": "24", "barriere": "economy",
        ])
        for words in ["Fjordvik IL", "torsdag 14. januar 2027", "Spørre rektor", "ti barn kommer", "24"] {
            #expect(page.says(words))
        }
        #expect(!page.says("Mangler"))
        let editor = try await kari.get(page.address("Endre"))
        let form = try #require(editor.forms.first { $0["tekst"] != nil })
        #expect(form["barriere"] == "economy")
        #expect(form["hender"] == "24")
    }

    @Test("Changing a measure that another has changed gives 409 with both texts, and nothing is overwritten")
    func stale() async throws {
        let seen = try await kari.get(add(["tekst": "Åpen hall"]).address("Endre"))
        let form = try #require(seen.forms.first { $0["tekst"] != nil })
        _ = try await kari.submit(form.with("tekst", "Åpen hall på fredager"))
        let stale = try await kari.submit(form.with("tekst", "Hallen er åpen"))
        #expect(stale.status == 409)
        #expect(stale.says("Du skrev Hallen er åpen"))
        #expect(stale.says("Nå står det Åpen hall på fredager"))
        let deletion = try await kari.submit(seen.form("/sletting"), press: "Ja, slett")
        #expect(deletion.status == 409)
        #expect(deletion.says("Nå står det Åpen hall på fredager"))
        #expect(try await kari.get(tiltak).says("Åpen hall på fredager"))
    }

    @Test("The same form twice adds one measure, and a deleted one is gone")
    func twice() async throws {
        let form = try await kari.get("\(tiltak)/nytt").form("/tiltak").with("tekst", "Åpen hall")
        _ = try await kari.submit(form)
        let page = try await kari.submit(form)
        #expect(page.page.withID("tiltakene")?.all("h2").map(\.text) == ["Åpen hall"])
        let editor = try await kari.get(page.address("Endre"))
        let after = try await kari.submit(editor.form("/sletting"), press: "Ja, slett")
        #expect(after.page.withID("tiltakene")?.all("h2").isEmpty == true)
    }

    @Test(
        "What cannot be saved is refused at its field, and everything typed is kept",
        arguments: [
            (["tekst": " "], "tekst", "Skriv hva dere vil gjøre."),
            (["frist": "2027-02-30"], "frist", Sentence.noSuchDay),
            (["frist": "snart"], "frist", Sentence.noSuchDay), (["frist": "2026-11-22"], "frist", tooEarly),
            (["hender": "mange"], "hender", noNumber), (["hender": "99999999999999999999"], "hender", noNumber),
            (["hender": "501"], "hender", noNumber), (["hender": "-1"], "hender", noNumber),
            (["ansvarlig": "Ring 900 00 000"], "ansvarlig", Sentence.telephone),
            (["tekst": "Spør 13097248022"], "tekst", Sentence.identity),
            (["virker": "kari@example.no svarer"], "virker", Sentence.email),
            (["forste": String(repeating: "å", count: 2001)], "forste", Sentence.tooLong(2001)),
            (["tekst": String(repeating: "å", count: 2002)], "tekst", Sentence.tooLong(2002)),
            (["ansvarlig": String(repeating: "å", count: 2001)], "ansvarlig", Sentence.noRoom(2000)),
        ] as [([String: String], String, String)])
    func refused(wrong: [String: String], field: String, sentence: String) async throws {
        let typed = ["tekst": "Åpen hall", "forste": "Spørre rektor", "barriere": "economy"].merging(wrong) { $1 }
        let page = try await add(typed)
        #expect(page.status == 422)
        #expect(page.problem(at: field) == sentence)
        #expect(page.page.withID(field)?["aria-invalid"] == "true")
        // What is folded away opens when it is there that something is wrong.
        #expect((page.page.withID("resten")?["open"] != nil) == ["virker", "hender"].contains(field))
        #expect(try page.kept(typed, in: "/tiltak") == typed)
        #expect(try await evening.hall.minutes().agreed.measures.isEmpty)
    }

    @Test("Four are many, and that is said, never forbidden")
    func advice() async throws {
        #expect(try await kari.get(tiltak).says("sjelden mer enn tre"))
        for text in ["En", "To", "Tre", "Fire"] { _ = try await add(["tekst": text]) }
        #expect(try await kari.get(tiltak).says("Dere har fire. Det går fint"))
    }

    @Test("Youth have proposals, with who should hear them, and nobody lacks an owner")
    func youth() async throws {
        let evening = try await Evening(.youth)
        let page = try await evening.kari.get("\(evening.desk)/tiltak")
        #expect(page.page.first("h1")?.text == "Forslagene våre")
        let editor = try await evening.kari.get(page.link("Skriv et forslag"))
        #expect(editor.says("Hvem bør høre det?"))
        let open = editor.page.withID("mer")
        #expect(open?["open"] == nil && !editor.says("Hvilke barrierer"))
        let saved = try await evening.kari.submit(editor.form("/tiltak").with("tekst", "Bussen går til ni"))
        #expect(saved.says("Ingen er nevnt ennå"))
        #expect(!saved.says("Mangler"))
        #expect(!saved.says("tiltak"))
        try await evening.hall.doors.runSheets.end(evening.hall.id, by: .moderator)
        let wall = try await evening.kari.get("\(evening.desk)/vegg")
        #expect(wall.page.first("h1")?.text == "Dette foreslår vi")
        #expect(try await evening.kari.get("\(evening.desk)/referat").says("Forslagene våre"))
    }

    private func add(_ fields: [String: String]) async throws -> Answer {
        var form = try await kari.get("\(tiltak)/nytt").form("/tiltak")
        for (name, value) in fields { form[name] = value }
        return try await kari.submit(form)
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Kari types in from paper",
    .pages(
        "GET /d/{code}/papir", "POST /d/{code}/papir"))
struct PaperPagesTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var papir: String { "\(evening.desk)/papir" }

    init() async throws { evening = try await Evening() }

    @Test("Many lines, bullets and cells from a spreadsheet are a note each; empty ones are none")
    func lines() async throws {
        let page = try await type(
            "- Byttedag\n• Åpen hall\n\n  \nSkyss\tUtlån\t\r\n1. Gratis start\n–5 grader er ikke kaldt")
        #expect(page.says("Seks notater er lagret."))
        #expect(
            try await evening.hall.texts(group: 2)
                == ["Byttedag", "Åpen hall", "Skyss", "Utlån", "Gratis start", "–5 grader er ikke kaldt"])
        #expect(try page.form("/papir")["gruppe"] == "2")
        #expect(try page.form("/papir")["linjer"] == "")
    }

    @Test("A sheet leads to the next, for the same table and task")
    func sent() async throws {
        let form = try await sheet("Byttedag\nÅpen hall")
        let answer = try await kari.post(form)
        #expect(answer.status == 303)
        #expect(answer.location == "\(papir)?gruppe=2&steg=\(evening.task.id)&lagret=2")
    }

    @Test("The same sheet sent twice is stored once; the same words on another sheet are others")
    func twice() async throws {
        let form = try await sheet("Byttedag\nByttedag")
        _ = try await kari.submit(form)
        _ = try await kari.submit(form)
        #expect(try await evening.hall.texts().count == 2)
        _ = try await type("Byttedag")
        #expect(try await evening.hall.texts().count == 3)
    }

    @Test("Going back and adding a line in front stores only that; the rest is there already")
    func lineInFront() async throws {
        let form = try await sheet("Byttedag\nÅpen hall")
        _ = try await kari.submit(form)
        _ = try await kari.submit(form.with("linjer", "Skyss\nByttedag\nÅpen hall"))
        #expect(try await evening.hall.texts().sorted() == ["Byttedag", "Skyss", "Åpen hall"])
    }

    @Test("A cell of a spreadsheet with a line break in it is one note; somebody's own quotation marks stay")
    func quotedCells() async throws {
        _ = try await type("\"Sitat med\nlinjeskift og \"\"ord\"\"\"\t«Åpen» hall\n\"Bare et sitat\"\n\"Uten slutt")
        #expect(
            try await evening.hall.texts()
                == ["Sitat med linjeskift og \"ord\"", "«Åpen» hall", "\"Bare et sitat\"", "\"Uten slutt"])
    }

    @Test("A table without a phone gets its card here, and its notes are about that")
    func card() async throws {
        let form = try await sheet("Kjøre sammen").with("kort", "guri")
        _ = try await kari.submit(form)
        let room = try await evening.hall.room()
        #expect(room.group(2)?.card == "guri")
        #expect(room.notes.first?.card == "guri")
        let unchanged = try await kari.submit(try await sheet("Mer").with("kort", "finnes-ikke"))
        #expect(unchanged.status == 200)
        #expect(try await evening.hall.room().group(2)?.card == "guri")
    }

    @Test("A line that points at somebody stops the sheet: which line is said, all is kept, nothing is stored")
    func stopped() async throws {
        let text = "Byttedag\nRing 900 00 000\nÅpen hall"
        let page = try await type(text)
        #expect(page.status == 422)
        #expect(
            page.problem(at: "linjer")
                == "Ingen av linjene er lagret ennå. Rett dem det gjelder, og lagre alle på nytt. Linje 2: \(Sentence.telephone)"
        )
        #expect(try page.form("/papir")["linjer"] == text)
        #expect(try await evening.hall.texts() == [])
        _ = try await kari.submit(page.form("/papir").with("linjer", "Byttedag\nÅpen hall"))
        #expect(try await evening.hall.texts().count == 2)
    }

    private static let noGroup = "Velg hvem som skrev."
    private static let noTask = "Velg hvilken oppgave det er."

    @Test("An idea that says who and not what is asked for what")
    func halfAnIdea() async throws {
        let step = ("steg", evening.task.id.description)
        let page = try await kari.post(
            "\(evening.desk)/papir", [("gruppe", "3"), step, ("tekst", ""), ("hvem", "Korpset")])
        #expect(page.status == 422 && page.says("Skriv også hva ideen er."))
    }

    @Test(
        "What is missing, too much or not there is refused in words, and the lines are kept",
        arguments: [
            (["linjer": " \n\t"], "linjer", "Skriv minst ett notat."), (["gruppe": "31"], "gruppe", noGroup),
            (["gruppe": "x"], "gruppe", noGroup), (["gruppe": "0"], "gruppe", noGroup),
            (["steg": "x"], "steg", noTask), (["steg": Step.ID.new().description], "steg", noTask),
            (
                ["linjer": String(repeating: "linje\n", count: 501)], "linjer",
                "Det er 501 linjer. Ta høyst 500 om gangen."
            ),
            // So many are only counted: they are not read while everybody waits.
            (
                ["linjer": String(repeating: "x\n", count: 370_000)], "linjer",
                "Det er 370001 linjer. Ta høyst 500 om gangen."
            ),
            (
                ["linjer": String(repeating: "å", count: 2001)], "linjer",
                "Ingen av linjene er lagret ennå. Rett dem det gjelder, og lagre alle på nytt. Linje 1: Notatet har 2001 tegn. Det er plass til 2000. Del det i flere notater."
            ),
        ] as [([String: String], String, String)])
    func refused(wrong: [String: String], field: String, sentence: String) async throws {
        var form = try await sheet("Byttedag")
        for (name, value) in wrong { form[name] = value }
        let page = try await kari.submit(form)
        #expect(page.status == 422)
        #expect(page.problem(at: field) == sentence)
        #expect(try page.form("/papir")["linjer"] == form["linjer"])
        #expect(try await evening.hall.texts() == [])
    }

    @Test("Paper is typed in also when the step is closed and the dugnad is over, and is not late")
    func after() async throws {
        try await evening.close()
        try await evening.hall.doors.runSheets.end(evening.hall.id, by: .moderator)
        evening.open.clock.pass(.days(3))
        #expect(try await type("Byttedag").status == 200)
        #expect(try await evening.hall.room().notes.map(\.isLate) == [false])
        #expect(try await kari.get("\(evening.desk)/referat").says("Byttedag"))
    }

    private func sheet(_ lines: String) async throws -> FormOnPage {
        try await kari.get(papir).form("/papir").with("gruppe", "2").with("linjer", lines)
            .with("steg", evening.task.id.description)
    }

    private func type(_ lines: String) async throws -> Answer { try await kari.submit(sheet(lines)) }
}

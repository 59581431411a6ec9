import TestWorld
import Testing
import WorkModel

@Suite("Kari writes down what no table wrote", .pages("POST /d/{code}/papir"))
struct NoteOriginPagesTests {
    let evening: Evening
    var kari: Browser { evening.kari }

    init() async throws { evening = try await Evening() }

    @Test(
        "What was said in the room, or by the young people, says so on every page of hers",
        arguments: [("salen", "Fra salen"), ("ungdom", "Fra ungdommene")])
    func everywhere(who: String, source: String) async throws {
        var form = try await kari.get("\(evening.desk)/papir").form("/papir")
        form["gruppe"] = who
        form["steg"] = evening.task.id.description
        form["linjer"] = "Åpen hall"
        let page = try await kari.submit(form)
        #expect(page.page.text.contains("Ett notat er lagret."))
        #expect(try page.form("/papir")["gruppe"] == who)
        for page in ["/ordstyrer", "/samle", "/referat"] {
            let text = try await kari.get(evening.desk + page).page.text
            #expect(text.contains(source), "\(page)")
        }
    }

    @Test("At her desk there is a field for what is said in the room; that is not on paper, and she is back there")
    func atTheDesk() async throws {
        var form = try await kari.get("\(evening.desk)/ordstyrer").form("/papir")
        form["linjer"] = "Åpen hall"
        let answer = try await kari.submit(form, press: "Lagre")
        #expect(answer.path == "\(evening.desk)/ordstyrer")
        #expect(answer.says("Fra salen"))
        let note = try #require(try await evening.hall.room().notes.first)
        #expect(note.origin == .room && !note.fromPaper)
    }

    @Test("The wall has who said it before the words, and an idea names the tables and the others it comes from")
    func onTheWall() async throws {
        let hall = evening.hall
        let task = try await hall.step("konkret-ide")
        try await hall.go(to: task)
        let table = try await hall.write("Byttedag", group: 2, on: task)
        for (origin, text) in [(NoteOrigin.room, "Åpen hall"), (.youth, "Nattbuss")] {
            let draft = NoteDraft(id: .new(), from: origin, step: task.id, text: text)
            let note = try await hall.doors.notes.write(draft, in: hall.id, by: .moderator)
            try await hall.doors.notes.show(note.id, isShown: true, in: hall.id, by: .moderator)
        }
        func shown() async throws -> [String] {
            let wall = try await kari.get("\(evening.desk)/vegg")
            return wall.page.withID("vises")?.all("li").map { $0.text.spaced } ?? []
        }
        #expect(try await shown() == ["Fra salen Åpen hall", "Fra ungdommene Nattbuss"])
        let notes = try await hall.room().notes
        let (others, all) = (notes.filter { $0.id != table.id }.map(\.id), [table.id, notes[1].id])
        for (tied, name) in [(all, "Bytte"), (others.filter { !all.contains($0) }, "Buss")] {
            try await hall.doors.gatherings.tie(tied, into: .new(), name: name, in: hall.id, by: .moderator)
        }
        try await hall.go(to: hall.step("enighet"))
        #expect(try await shown() == ["Bytte Bord 2 og salen", "Buss Fra ungdommene"])
    }

    @Test("A table's words where the young people are heard are asked about, and kept in the form")
    func tablesListen() async throws {
        let step = try await evening.hall.step("ungdom").id.description
        let answer = try await kari.post(
            "\(evening.desk)/papir", [("gruppe", "2"), ("steg", step), ("linjer", "Åpen hall")])
        #expect(answer.problem(at: "steg")?.hasPrefix("Her har ungdommene ordet.") == true)
        #expect(try answer.form("/papir")["linjer"] == "Åpen hall")
    }

    @Test("Nobody else can have said it", arguments: ["", "0", "31", "alle", "00000000000000000000000000000000"])
    func nobody(who: String) async throws {
        let answer = try await kari.post(
            "\(evening.desk)/papir",
            [("gruppe", who), ("steg", evening.task.id.description), ("linjer", "Åpen hall")])
        #expect(answer.status == 422)
        #expect(try await evening.hall.texts() == [])
    }
}

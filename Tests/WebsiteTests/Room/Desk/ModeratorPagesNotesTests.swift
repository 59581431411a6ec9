import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Kari shows, hides and removes notes from her desk",
    .pages(
        "POST /d/{code}/notater", "POST /d/{code}/notater/{note}/vegg",
        "POST /d/{code}/notater/{note}/skjuling", "POST /d/{code}/notater/{note}/sletting"))
struct ModeratorPagesNotesTests {
    let evening: Evening
    let note: Note.ID
    var kari: Browser { evening.kari }
    var address: String { "\(evening.desk)/ordstyrer" }
    var wall: String { "\(evening.desk)/vegg" }

    init() async throws {
        evening = try await Evening()
        note = try await evening.hall.write("Byttedag").id
    }

    @Test("A note that is shown stands on the wall, the desk and the table say so, and it is taken down again")
    func shown() async throws {
        var page = try await press("Vis på veggen", at: "/vegg")
        #expect(page.path == address)
        #expect(page.page.withID("notatene")?.all("button").contains { $0.text.hasPrefix("✓ På veggen") } == true)
        #expect(try await kari.get(wall).says("Byttedag"))
        #expect(try await evening.open.browser().get(evening.table(3)).says("Mottatt, vises på veggen"))
        page = try await press("✓ På veggen", at: "/vegg")
        #expect(page.page.withID("notatene")?.all("button").contains { $0.text.hasPrefix("Vis på veggen") } == true)
        #expect(try await !kari.get(wall).says("Byttedag"))
    }

    @Test("What was shown at another question is not counted as on the wall, for it hangs there no more")
    func goneWithTheQuestion() async throws {
        #expect(try await press("Vis på veggen", at: "/vegg").says("På veggen nå: 1"))
        try await evening.hall.go(to: evening.hall.task(2))
        #expect(try await !kari.get(address).says("På veggen nå"))
        #expect(try await !kari.get(wall).says("Byttedag"))
    }

    @Test("Notes that the wall cuts are marked on the desk, and a short one beside them is not")
    func cut() async throws {
        let long = String(repeating: "Vi trenger flere ", count: 10)
        let others = try await [1, 2].asyncMap { try await evening.hall.write(long, group: $0).id }
        for note in [note] + others {
            #expect(try await !kari.get(address).says("Bare en del får plass på veggen"))
            _ = try await kari.post("\(evening.desk)/notater/\(note)/vegg", [("vis", "1")])
        }
        let marks = try await kari.get(address).page.all("span").filter { $0.text == "Bare en del får plass på veggen" }
        #expect(marks.count == 2)
    }

    @Test("The wall has room for three: that is said, and the fourth takes the place of the oldest")
    func fourth() async throws {
        let others = try await [1, 2, 4].asyncMap { try await evening.hall.write("Idé \($0)", group: $0).id }
        for note in [note] + others.prefix(2) {
            _ = try await kari.post("\(evening.desk)/notater/\(note)/vegg", [("vis", "1")])
            evening.open.clock.pass(.seconds(1))
        }
        #expect(
            try await kari.get(address).says(
                "Veggen har plass til tre notater. Hvis du viser ett til, forsvinner det eldste."))
        _ = try await kari.post("\(evening.desk)/notater/\(others[2])/vegg", [("vis", "1")])
        let page = try await kari.get(wall)
        #expect(!page.says("Byttedag"))
        for words in ["Idé 1", "Idé 2", "Idé 4"] { #expect(page.says(words)) }
    }

    @Test(
        "A note that is hidden keeps its words on the desk alone, and its table is told kindly, until it is shown again"
    )
    func hidden() async throws {
        _ = try await press("Vis på veggen", at: "/vegg")
        var page = try await press("Skjul", at: "/skjuling")
        #expect(page.path == address)
        #expect(page.says("Skjult notat · Bord 3"))
        #expect(page.says("Byttedag"))
        #expect(
            try await evening.open.browser().get(evening.table(3))
                .says("Ordstyreren viser ikke ett notat herfra"))
        for screen in [wall, evening.table(3), "\(evening.desk)/referat"] {
            #expect(try await !kari.get(screen).says("Byttedag"), "\(screen)")
        }
        page = try await press("Vis igjen", at: "/skjuling")
        #expect(!page.says("Skjult notat"))
        #expect(try await evening.open.browser().get(evening.table(3)).says("Byttedag"))
        #expect(try await !kari.get(wall).says("Byttedag"), "it does not come back on the wall by itself")
    }

    @Test("A note that is removed is gone for good: no word of it is kept, and its table cannot bring it back")
    func removed() async throws {
        let page = try await press("Ja, fjern det", at: "/sletting")
        #expect(page.path == address)
        #expect(page.says("Notatene kommer her etter hvert."))
        #expect(try await !evening.open.world.store.allText().contains("Byttedag"))
        let refused = try await evening.open.browser().post("\(evening.table(3))/notater/\(note)/angring")
        #expect(refused.status == 409)
        #expect(refused.refusal == "Notatet er slettet for godt og kan ikke hentes tilbake.")
    }

    @Test(
        "The same press twice is once",
        arguments: [("vegg", ["vis": "1"]), ("skjuling", ["skjul": "1"]), ("sletting", [:])])
    func twice(tail: String, fields: [String: String]) async throws {
        let fields = fields.map { ($0, $1) }
        #expect(try await kari.post("\(evening.desk)/notater/\(note)/\(tail)", fields).location == address)
        let revision = try await evening.hall.room().dugnad.revision
        #expect(try await kari.post("\(evening.desk)/notater/\(note)/\(tail)", fields).location == address)
        #expect(try await evening.hall.room().dugnad.revision == revision)
    }

    @Test("A note that is nobody's, or another dugnad's, is not found", arguments: ["vegg", "skjuling", "sletting"])
    func notThere(tail: String) async throws {
        let other = try await evening.open.start()
        let theirs = try await other.write("Deres").id
        for id in [theirs.description, Note.ID.new().description, "x"] {
            let page = try await kari.post("\(evening.desk)/notater/\(id)/\(tail)", [("vis", "1"), ("skjul", "1")])
            #expect(page.status == 404)
            #expect(page.refusal == "Adressen kan være feil skrevet, eller det som sto her, er slettet.")
        }
        #expect(try await other.room().notes.map(\.text) == ["Deres"])
        #expect(try await other.room().notes.allSatisfy { !$0.isShown && $0.hiddenAt == nil })
    }

    // MARK: Several at once, on the gathering page

    @Test("Those that are chosen are hidden together, and shown again one by one; nothing chosen hides nothing")
    func chosen() async throws {
        let other = try await evening.hall.write("Bytte utstyr", group: 1).id
        let samle = "\(evening.desk)/samle?steg=\(evening.task.id)"
        let step = ("steg", evening.task.id.description)
        let answer = try await kari.post(
            "\(evening.desk)/notater", [("n", note.description), ("n", other.description), step])
        #expect(answer.status == 303)
        #expect(answer.location == samle)
        #expect(try await kari.get(samle).says("Skjulte notater (2)"))
        let form = try await kari.get(samle).form("/notater")
        #expect(try await kari.submit(form, press: "Vis igjen").says("Skjulte notater (1)"))
        #expect(try await kari.post("\(evening.desk)/notater", [step]).location == samle)
        #expect(try await kari.get(samle).says("Skjulte notater (1)"))
    }

    @Test("Another dugnad's note among those that are chosen is not found, and not hidden")
    func chosenElsewhere() async throws {
        let other = try await evening.open.start()
        let theirs = try await other.write("Deres").id
        #expect(try await kari.post("\(evening.desk)/notater", [("n", theirs.description)]).status == 404)
        #expect(try await other.room().notes.allSatisfy { $0.hiddenAt == nil })
    }

    private func press(_ button: String, at tail: String) async throws -> Answer {
        try await kari.submit(kari.get(address).form("/notater/\(note)\(tail)"), press: button)
    }
}

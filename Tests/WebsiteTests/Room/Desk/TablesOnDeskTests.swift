import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "What Kari does with one table from her desk",
    .pages("POST /d/{code}/bord/{group}/papir", "POST /d/{code}/notater/{note}/punkt"))
struct TablesOnDeskTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var address: String { "\(evening.desk)/ordstyrer" }

    init() async throws { evening = try await Evening() }

    private func tables(_ page: Answer) -> String { page.page.withID("bordene")?.text.spaced ?? "" }

    @Test("A table on paper is not waited for: the ring closes around it, and nothing of it is dashed")
    func onPaper() async throws {
        for group in [1, 2, 3, 5, 6] { try await evening.hall.write("Idé \(group)", group: group) }
        let before = try await kari.get(address)
        #expect(tables(before).contains("5 av 6") && tables(before).contains("Bord 4 ikke inne ennå"))
        _ = try await kari.submit(kari.get("\(address)?bord=4").form("/bord/4/papir"), press: "Skriver på papir")
        let after = try await kari.get(address)
        #expect(tables(after).contains("6 av 6 er i gang") && tables(after).contains("Bord 4 på papir"))
        #expect(
            after.page.withID("bordene")?.all("circle").contains { $0["class"]?.contains("still") == true } == false)
        try await evening.hall.write("Fra arket", group: 4)
        let typedIn = try await kari.get(address).page.withID("bordene")
        #expect(typedIn?.all("path").filter { $0["class"] == "knot" }.count == 1, "it is a square still")
        let drawer = try await kari.get("\(address)?bord=4")
        #expect(try drawer.link("Skriv inn fra papir").hasSuffix("/papir?gruppe=4"))
        _ = try await kari.submit(drawer.form("/bord/4/papir"), press: "✓ På papir")
        #expect(try await tables(kari.get(address)).contains("Bord 4 1 notat, ikke inne"))
    }

    @Test("With many tables they are named as on paper too")
    func many() async throws {
        let hall = try await evening.open.start(evening.open.world.plan(groups: 12))
        try await hall.go(to: hall.task())
        try await hall.doors.groups.mark(7, isOnPaper: true, in: hall.id, by: .moderator)
        let page = try await evening.open.browser(with: hall.secret).get("/d/\(hall.code)/ordstyrer")
        #expect(tables(page).contains("På papir 7"))
    }

    @Test("Typing in begins with the table on paper that has nothing in on this task")
    func typingIn() async throws {
        for group in [3, 5] {
            try await evening.hall.doors.groups.mark(group, isOnPaper: true, in: evening.hall.id, by: .moderator)
        }
        #expect(try await kari.get("\(evening.desk)/papir").form("/papir")["gruppe"] == "3")
        try await evening.hall.write("Byttedag", group: 3)
        #expect(try await kari.get("\(evening.desk)/papir").form("/papir")["gruppe"] == "5")
        #expect(try await kari.get("\(evening.desk)/papir?gruppe=2").form("/papir")["gruppe"] == "2")
    }

    @Test("A table that is not there is not found, and the same press twice is once")
    func noSuchTable() async throws {
        for number in ["0", "7", "x", "99999999999999999999"] {
            #expect(try await kari.post("\(evening.desk)/bord/\(number)/papir", [("papir", "1")]).status == 404)
        }
        for _ in 0..<2 {
            let answer = try await kari.post("\(evening.desk)/bord/2/papir", [("papir", "1")])
            #expect(answer.location == "\(address)?bord=2")
        }
        #expect(try await evening.hall.room().groupsOnPaper == [2])
    }

    @Test("A note is moved to another question, and Kari is still at that table")
    func moved() async throws {
        let note = try await evening.hall.write("Åpen hall", group: 3).id
        let drawer = try await kari.get("\(address)?bord=3")
        let page = try await kari.submit(drawer.form("\(note)/punkt"), press: "Konkret idé")
        #expect(page.page.withID("notatene")?.first("h3")?.text == "Konkret idé")
        #expect(try await kari.get(address).forms.contains { $0.action.hasSuffix("/punkt") } == false)
        let there = try #require(try await evening.hall.room().notes.first)
        #expect(try await evening.hall.step("konkret-ide").id == there.step)
        for step in ["", "x"] {
            let answer = try await kari.post("\(evening.desk)/notater/\(note)/punkt", [("punkt", step)])
            #expect(answer.status == 404)
        }
        let pause = try await evening.hall.step("pause").id.description
        #expect(try await kari.post("\(evening.desk)/notater/\(note)/punkt", [("punkt", pause)]).status == 409)
    }

    @Test("The card of a table has its drawing, and what Kari writes for it goes to the question she chooses")
    func writes() async throws {
        try await evening.hall.doors.groups.choose(card: "guri", group: 2, in: evening.hall.id, by: .group)
        let drawer = try await kari.get("\(address)?bord=2")
        #expect(drawer.page.withID("notatene")?.first("img")?["src"]?.contains("guri") == true)
        let ideas = try await evening.hall.step("konkret-ide").id
        let form = try drawer.form("/papir").with("linjer", "Ring 900 00 000").with("steg", ideas.description)
        let refused = try await kari.submit(form, press: "Lagre")
        #expect(refused.status == 422)
        let mended = try refused.form("/papir").with("linjer", "Åpen hall")
        let page = try await kari.submit(mended)
        #expect(page.path.hasPrefix(address) && page.page.withID("nye-tittel")?.text == "Bord 2")
        #expect(try await evening.hall.room().notes.map(\.step) == [ideas])
    }

    @Test("Where tables write ideas, what Kari writes for one is four answers too, and one note")
    func idea() async throws {
        try await evening.hall.go(to: evening.hall.step("konkret-ide"))
        let form = try await kari.get("\(address)?bord=2").form("/papir").with("tekst", "Øve i første etasje")
        let refused = try await kari.submit(form.with("hvem", "Ring 900 00 000"), press: "Lagre")
        #expect(refused.status == 422)
        #expect(try refused.form("/papir")["tekst"] == "Øve i første etasje\nHvem: Ring 900 00 000")
        #expect(refused.page.withID("linjer-feil")?.text.contains("Linje") == false)
        let page = try await kari.submit(
            refused.form("/papir").with("tekst", "Øve i første etasje\nHvem: Skolekorpset"))
        #expect(page.page.withID("nye-tittel")?.text == "Bord 2")
        _ = try await kari.submit(form.with("tekst", " ").with("nar", "i januar"), press: "Lagre")
        _ = try await kari.submit(form.with("tekst", "Åpen hall").with("nar", "i januar"), press: "Lagre")
        #expect(
            try await evening.hall.texts() == ["Øve i første etasje\nHvem: Skolekorpset", "Åpen hall\nNår: i januar"])
    }
}

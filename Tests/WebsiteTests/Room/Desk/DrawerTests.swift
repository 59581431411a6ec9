import TestWorld
import Testing
import Words
import WorkModel

@Suite("What Kari opens beside the words and the clock", .pages("POST /d/{code}/vegg/nedtaking"))
struct DrawerTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var address: String { "\(evening.desk)/ordstyrer" }

    init() async throws {
        evening = try await Evening()
    }

    private func column(_ query: String) async throws -> String {
        try await kari.get(address + query).page.withID("notatene")?.text ?? ""
    }

    @Test("Every step that ships has four rescues, without a script, and a way out")
    func help() async throws {
        let hall = evening.hall
        for step in try await hall.room().sheet.going {
            try await hall.go(to: step)
            let page = try await kari.get("\(address)?skuff=hjelp")
            #expect(page.page.withID("notatene")?.all("details").count == 4, "\(step.key ?? "")")
            #expect(try page.link("Lukk") == "\(address)#notatene")
            #expect(page.page.first("blockquote") != nil, "the words stay")
        }
    }

    @Test("The words of the next step are read without moving anybody, and so is what comes after it")
    func ahead() async throws {
        let before = try await evening.hall.room().dugnad
        let next = try #require(try await evening.hall.room().sheet.next)
        let text = try await column("?til=\(next.id)")
        #expect(text.contains("Bare du ser dette. Alle andre er der de er."))
        let room = try await evening.hall.room()
        let words = try #require(room.words(of: next))
        #expect(text.contains(words.say.nb))
        for line in words.do.nb { #expect(text.contains(line)) }
        #expect(text.contains("Etter det:"))
        #expect(room.dugnad == before)
    }

    @Test("A table that is pressed shows its own notes under their questions, and no other table's")
    func table() async throws {
        _ = try await evening.hall.write("Byttedag", group: 3)
        _ = try await evening.hall.write("Åpen hall", group: 2)
        let text = try await column("?bord=3")
        #expect(text.contains("Bord 3") && text.contains("Hva gjør vi bra?") && text.contains("Byttedag"))
        #expect(!text.contains("Åpen hall"))
    }

    @Test(
        "What is not there opens nothing: the notes stand as before",
        arguments: ["?bord=0", "?bord=99", "?bord=x", "?til=x", "?skuff=x"])
    func nothing(query: String) async throws {
        let text = try await column(query)
        #expect(text.contains("Notater fra bordene"))
    }

    @Test("Without a script a press in a table’s drawer comes back to that table")
    func backToTheTable() async throws {
        let note = try await evening.hall.write("Byttedag", group: 3).id
        let answer = try await kari.post("\(evening.desk)/notater/\(note)/vegg", [("vis", "1"), ("bord", "3")])
        #expect(answer.location == "\(address)?bord=3")
    }

    @Test("Kari writes for a table from its drawer, and is back there")
    func writes() async throws {
        let page = try await kari.get("\(address)?bord=2")
        var form = try page.form("/papir")
        form["linjer"] = "Lån av ski"
        let after = try await kari.submit(form, press: "Lagre")
        #expect(after.page.withID("notatene")?.text.contains("Lån av ski") == true)
        let note = try #require(try await evening.hall.room().notes.last)
        #expect(note.groupNumber == 2 && note.step == evening.task.id)
    }

    @Test("Everything is taken down from the wall in one press, and the same press twice is once")
    func clears() async throws {
        for group in 1...2 {
            let note = try await evening.hall.write("Idé \(group)", group: group).id
            _ = try await kari.post("\(evening.desk)/notater/\(note)/vegg", [("vis", "1")])
        }
        _ = try await kari.submit(kari.get(address).form("/vegg/nedtaking"), press: "Ta ned alt")
        #expect(try await evening.hall.room().notes.allSatisfy { !$0.isShown })
        let revision = try await evening.hall.room().dugnad.revision
        #expect(try await kari.post("\(evening.desk)/vegg/nedtaking").location == address)
        #expect(try await evening.hall.room().dugnad.revision == revision)
    }

    @Test("In the break the notes of the last question are at hand")
    func inTheBreak() async throws {
        _ = try await evening.hall.write("Byttedag", group: 3)
        try await evening.hall.go(to: evening.hall.step("pause"))
        let text = try await column("")
        #expect(text.contains("Ingen skriver på dette punktet."))
    }
}

import TestWorld
import Testing
import WorkModel

@Suite("Kari gathers across the questions", .pages("GET /d/{code}/samle", "POST /d/{code}/ideer"))
struct AcrossQuestionsPagesTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var all: String { "\(evening.desk)/samle?steg=alle" }

    init() async throws {
        evening = try await Evening()
        _ = try await evening.hall.write("Stor byttedag for utstyr", group: 1, on: evening.hall.step("veier-inn"))
        _ = try await evening.hall.write("Byttedag for utstyr", group: 3, on: evening.hall.step("konkret-ide"))
    }

    @Test("All questions stand on one page, what is alike is found across them, and it is put together there")
    func together() async throws {
        let page = try await kari.get("\(evening.desk)/samle")
        let there = try await kari.get(page.address("Alle spørsmål"))
        #expect(there.says("Veier inn i fellesskapet") && there.says("Disse ligner kanskje på hverandre"))
        var form = try there.form("/ideer")
        let notes = try await evening.hall.room().notes
        form["n"] = notes[0].id.description
        let answer = try await kari.post(form, and: [("n", notes[1].id.description)])
        #expect(answer.location?.hasPrefix("\(all)&gjort=bundet") == true)
        let after = try await kari.get(answer.location ?? "")
        #expect(after.says("Bord 1, «Veier inn i fellesskapet»"))
    }

    @Test("A measure is made of any notes that are ticked, and knows whom they are from")
    func measure() async throws {
        let notes = try await evening.hall.room().notes
        let form = try await kari.get("\(evening.desk)/tiltak/nytt?n=\(notes[0].id)&n=\(notes[1].id)").form("/tiltak")
        #expect(form["tekst"] == "Byttedag for utstyr")
        let after = try await kari.submit(form)
        #expect(after.says("Bygger på notater fra bord 1 og 3."))
    }
}

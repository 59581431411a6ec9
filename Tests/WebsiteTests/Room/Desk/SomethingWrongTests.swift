import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Somebody writes rubbish, and Kari stops it from her desk",
    .pages(
        "POST /d/{code}/bord/{group}/lukking", "POST /d/{code}/bord/{group}/tomming", "POST /d/{code}/skriving",
        "POST /d/{code}/bord/{group}/person"))
struct SomethingWrongTests {
    let evening: Evening
    let ola: Browser
    var kari: Browser { evening.kari }
    var address: String { "\(evening.desk)/ordstyrer" }
    var table: String { evening.table(3) }

    init() async throws {
        evening = try await Evening()
        ola = evening.open.browser()
    }

    private func drawer() async throws -> Answer { try await kari.get("\(address)?bord=3") }
    private func tables(_ page: Answer) -> String { page.page.withID("bordene")?.text.spaced ?? "" }
    private func step(_ page: Answer) -> String { page.page.withID("steg")?.text.spaced ?? "" }

    /// As the phone's script sends it.
    private func send(_ text: String, id: Note.ID = .new()) async throws -> Answer {
        try await ola.postAsScript(
            "\(table)/notater", [("steg", evening.task.id.description), ("tekst", text), ("id", id.description)])
    }

    // MARK: One table

    @Test("It stands last in the table's column, folded, and the desk's first view is as it was")
    func quiet() async throws {
        #expect(try await drawer().page.withID("galt-3")?.first("summary")?.text == "Er noe galt ved dette bordet?")
        let desk = try await kari.get(address)
        #expect(desk.page.withID("galt-3") == nil && !desk.says("Lukk"))
    }

    @Test("A table that is closed is told so kindly and cannot write; one press, and it can")
    func closed() async throws {
        let page = try await kari.submit(drawer().form("/bord/3/lukking"), press: "Lukk bordet for skriving")
        #expect(page.page.withID("notatene")?.text.spaced.contains("Lukket for skriving, kl. 18.05") == true)
        #expect(tables(page).contains("Bord 3 lukket for skriving"))
        let there = try await ola.get(table)
        #expect(step(there).contains("Ordstyreren har lukket bordet for ny skriving. Snakk med ordstyreren."))
        #expect(there.page.withID("steg")?["data-open"] == "0" && there.page.withID("skriv")?["hidden"] != nil)
        #expect(there.says("Be ordstyreren om hjelp"))
        #expect(step(try await ola.get(evening.table(2))).contains("lukket") == false)
        let opened = try await kari.submit(drawer().form("/bord/3/lukking"), press: "Åpne igjen")
        #expect(!tables(opened).contains("lukket"))
        #expect(try await ola.get(table).page.withID("steg")?["data-open"] == "1")
    }

    @Test(
        "A person that a table has made and that is like a real child is removed from the desk, also when it is approved"
    )
    func ownPerson() async throws {
        let person = OwnPersonDraft(name: "Trym", age: "9", story: "God til å tegne")
        try await evening.hall.doors.groups.makeOwnPerson(person, from: 1, group: 3, in: evening.hall.id, by: .group)
        try await evening.hall.approve()
        let page = try await kari.submit(drawer().form("/bord/3/person"), press: "Ja, fjern Trym")
        #expect(!page.says("Trym") && page.status == 200)
        #expect(try await evening.hall.room().group(3)?.ownPerson == nil)
    }

    @Test("What its phone sends meanwhile is kept there and sent again; what has come already is answered")
    func kept() async throws {
        let (before, meanwhile) = (Note.ID.new(), Note.ID.new())
        _ = try await send("Byttedag", id: before)
        try await evening.hall.doors.groups.close(3, isClosed: true, in: evening.hall.id, by: .moderator)
        for _ in 0..<2 {
            let answer = try await send("Åpen hall", id: meanwhile)
            #expect(answer.status == 423)
            #expect(answer.body.contains("Snakk med ordstyreren"))
        }
        #expect(try await send("Byttedag", id: before).status == 200)
        try await evening.hall.doors.groups.close(3, isClosed: false, in: evening.hall.id, by: .moderator)
        #expect(try await send("Åpen hall", id: meanwhile).status == 200)
        #expect(try await evening.hall.texts() == ["Byttedag", "Åpen hall"])
    }

    @Test("Without script the text stands in its field with the reason, and is saved from there afterwards")
    func withoutScript() async throws {
        let form = try await ola.get(table).form("/notater").with("tekst", "Byttedag")
        try await evening.hall.doors.groups.close(3, isClosed: true, in: evening.hall.id, by: .moderator)
        let page = try await ola.submit(form)
        #expect(page.status == 423)
        #expect(page.problem(at: "tekst")?.hasPrefix("Ordstyreren har lukket bordet") == true)
        let again = try #require(page.forms.first)
        #expect(again["tekst"] == "Byttedag")
        try await evening.hall.doors.groups.close(3, isClosed: false, in: evening.hall.id, by: .moderator)
        _ = try await ola.submit(again)
        #expect(try await evening.hall.texts() == ["Byttedag"])
    }

    @Test("The same press twice, and on a table that is not there", arguments: ["lukking", "tomming"])
    func twice(what: String) async throws {
        _ = try await send("Tull")
        for _ in 0..<2 {
            let answer = try await kari.post("\(evening.desk)/bord/3/\(what)", [("lukket", "1")])
            #expect(answer.location == "\(address)?bord=3")
        }
        for number in ["0", "7", "x", "99999999999999999999"] {
            #expect(try await kari.post("\(evening.desk)/bord/\(number)/\(what)", [("lukket", "1")]).status == 404)
        }
    }

    // MARK: Emptying

    @Test("What the table has written is taken away in one press, told at the table, and had back with Angre")
    func emptied() async throws {
        for text in ["Tull", "Mer tull"] { _ = try await send(text) }
        let page = try await kari.submit(drawer().form("/bord/3/tomming"), press: "Ta bort det bordet har skrevet")
        let column = try #require(page.page.withID("notatene")?.text.spaced)
        #expect(column.contains("To notater tatt bort kl. 18.05") && !column.contains("Mer tull"))
        let there = try await ola.get(table)
        #expect(!there.says("Mer tull") && there.says("Ordstyreren har tatt bort notater herfra."))
        let back = try await kari.submit(page.form("/bord/3/tomming"), press: "Angre")
        #expect(back.page.withID("notatene")?.text.contains("Mer tull") == true)
        #expect(try await evening.hall.texts() == ["Tull", "Mer tull"])
        #expect(try await ola.get(table).says("Mer tull"))
        #expect(try await kari.submit(page.form("/bord/3/tomming"), press: "Angre").status == 200)
    }

    // MARK: Everybody

    @Test(
        "Writing is paused for everyone: the desk says so until one press, every phone says so, and keeps what it has")
    func paused() async throws {
        let page = try await kari.submit(drawer().form("/skriving"), press: "Sett skrivingen på pause for alle")
        #expect(page.path == "\(address)?bord=3")
        #expect(tables(try await kari.get(address)).contains("Skrivingen er på pause"))
        for number in 1...6 {
            let there = try await ola.get(evening.table(number))
            #expect(step(there).contains("Ordstyreren har satt skrivingen på pause for alle."))
            #expect(step(there).contains("ligger trygt her"))
        }
        let id = Note.ID.new()
        #expect(try await send("Byttedag", id: id).status == 423)
        let after = try await kari.submit(kari.get(address).form("/skriving"), press: "Slipp til igjen")
        #expect(!tables(after).contains("pause"))
        #expect(try await send("Byttedag", id: id).status == 200)
    }

    @Test("It is done from the page of links too, and leads back there")
    func fromLinks() async throws {
        let links = "\(evening.desk)/lenker"
        let page = try await kari.submit(kari.get(links).form("/skriving"))
        let pressed = try await kari.post("\(evening.desk)/skriving", [("fra", "lenker"), ("pause", "1")])
        #expect(page.path.hasPrefix(links) && pressed.location?.hasPrefix(links) == true)
        let told = try await kari.get(links)
        #expect(told.says("Skrivingen er på pause"))
        _ = try await kari.submit(told.form("/skriving"), press: "Slipp til igjen")
        #expect(try await evening.hall.room().dugnad.writingPausedAt == nil)
    }

    @Test("In a group's words where there are groups, and in the language that is read", arguments: ["nn", "en"])
    func languages(tag: String) async throws {
        let evening = try await Evening(.youth, language: .bokmål)
        try await evening.hall.doors.groups.close(3, isClosed: true, in: evening.hall.id, by: .moderator)
        let there = try await evening.open.browser().get("/\(tag)\(evening.table(3))")
        let words = tag == "nn" ? "Ordstyraren har lukka gruppa" : "The moderator has closed the group"
        #expect(step(there).contains(words))
        let drawer = try await evening.kari.get("/\(tag)\(evening.desk)/ordstyrer?bord=3")
        let asked = tag == "nn" ? "Er noko gale i denne gruppa?" : "Is something wrong in this group?"
        #expect(drawer.page.withID("galt-3")?.first("summary")?.text == asked)
    }
}

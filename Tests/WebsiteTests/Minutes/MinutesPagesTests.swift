import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "The minutes are mended and approved",
    .pages(
        "GET /d/{code}/referat", "GET /d/{code}/referat/del/{part}", "POST /d/{code}/referat/del/{part}",
        "POST /d/{code}/referat/del/{part}/tilbake", "GET /d/{code}/referat/frammote",
        "POST /d/{code}/referat/frammote", "POST /d/{code}/referat/godkjenning",
        "POST /d/{code}/referat/gjenapning"))
struct MinutesPagesTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var referat: String { "\(evening.desk)/referat" }

    init() async throws {
        evening = try await Evening()
        try await evening.hall.write("Byttedag")
    }

    // MARK: Parts

    @Test("A part that is edited says what Kari wrote and not what the program did, and says that it is edited")
    func mended() async throws {
        let page = try await mend("styrker", to: "Vi låner bort **alt**.\n\n- ski\n- skøyter")
        let part = try #require(page.page.withID("styrker"))
        #expect(part.text.contains("Vi låner bort **alt**."))
        #expect(part.all("li").map(\.text) == ["ski", "skøyter"])
        #expect(!part.text.contains("Byttedag"))
        #expect(part.text.contains("Rettet for hånd."))
        #expect(!part.text.contains("noe nytt"))
    }

    @Test("When something new has come the part says so, shows what the program would write, and can be given back")
    func news() async throws {
        _ = try await mend("styrker", to: "Vi låner bort alt.")
        try await evening.hall.write("Åpen hall")
        #expect(try await kari.get(referat).page.withID("styrker")?.text.contains("kommet noe nytt siden") == true)
        let editor = try await kari.get("\(referat)/del/styrker")
        #expect(editor.page.first("details")?["open"] != nil)
        #expect(editor.page.first("details")?.text.contains("Åpen hall") == true)
        let page = try await kari.submit(editor.form("/tilbake"), press: "Ja, bruk programmets tekst")
        #expect(page.page.withID("styrker")?.text.contains("Byttedag") == true)
        #expect(!page.says("Rettet for hånd"))
    }

    @Test("Two edit one part: the second gets 409 with both texts, and the first stands")
    func stale() async throws {
        let seen = try await kari.get("\(referat)/del/videre").form("/del/videre")
        _ = try await kari.submit(seen.with("tekst", "Vi møtes i mai."))
        let stale = try await kari.submit(seen.with("tekst", "Vi møtes i juni."))
        #expect(stale.status == 409)
        #expect(try stale.form("/del/videre")["tekst"] == "Vi møtes i juni.")
        #expect(stale.says("Nå står det Vi møtes i mai."))
        #expect(try await kari.get(referat).page.withID("videre")?.text.contains("Vi møtes i mai.") == true)
    }

    @Test("A part that there is not is not found", arguments: ["finnes-ikke", "%00", "styrker%2F..", "STYRKER"])
    func noSuchPart(part: String) async throws {
        #expect(try await kari.get("\(referat)/del/\(part)").status == 404)
        #expect(try await kari.post("\(referat)/del/\(part)", [("tekst", "Hei")]).status == 404)
    }

    // MARK: Who took part

    @Test("How many came stands in the minutes; two who fill it in at once lose nothing")
    func attendance() async throws {
        let seen = try await kari.get("\(referat)/frammote").form("/frammote")
        let page = try await kari.submit(counted(seen, [4: "12"], others: ("Speidere", "3")))
        #expect(page.says("Ungdom: 12"))
        #expect(page.says("Speidere: 3"))
        #expect(page.says("15 deltakere."))
        let stale = try await kari.submit(counted(seen, [4: "2"]))
        #expect(stale.status == 409)
        #expect(stale.says("Du skrev Ungdom: 2"))
        #expect(stale.says("Ungdom: 12"))
    }

    @Test("A sum alone is enough, stays in its field, and is told of in words when the kinds add up to more")
    func sumOfPeople() async throws {
        let form = try await kari.get("\(referat)/frammote").form("/frammote").with("sum", "omtrent 40")
        #expect(try await kari.submit(form).says("Omtrent 40 deltakere."))
        let again = try await kari.get("\(referat)/frammote").form("/frammote")
        #expect(again["sum"] == "omtrent 40")
        let wrong = try await kari.submit(counted(again.with("sum", "10"), [4: "12"]))
        #expect(wrong.status == 422)
        #expect(
            wrong.problem(at: "sum")
                == "Linjene under blir 12 til sammen, og det er flere enn dere skrev her. Rett det ene eller det andre."
        )
        #expect(try wrong.form("/frammote")["sum"] == "10")
    }

    // MARK: Approving

    @Test("Approving asks in which role, freezes what was read, and can be reopened into a second version")
    func approved() async throws {
        var page = try await approve(as: "kontaktperson")
        #expect(page.says("Godkjent 23. november 2026, i rollen som kontaktperson. Versjon 1."))
        #expect(page.page.all("a").allSatisfy { $0["href"]?.contains("/referat/del/") != true })
        try await evening.hall.doors.minutesDesk.setAttendance(
            AttendanceDraft([("Idrettslag", "7")]), in: evening.hall.id, by: .moderator)
        #expect(try await !kari.get(referat).says("Idrettslag: 7"))
        #expect(try page.link("PDF, Word og arkiv").hasSuffix("/dokumenter#etter"))
        #expect(try page.link("Del referatet") == "#deling")
        page = try await kari.submit(kari.get(referat).form("/gjenapning"), press: "Åpne for å rette")
        #expect(page.says("Utkast."))
        #expect(page.says("Idrettslag: 7"))
        page = try await approve(as: "ordstyrer")
        #expect(page.says("Versjon 2."))
    }

    @Test("A note that was begun before the approval and comes after is a line for the moderator")
    func lateNote() async throws {
        let ola = evening.open.browser()
        let begun = try await ola.get(evening.table(3)).form("/notater").with("tekst", "Kom på noe til")
        evening.open.clock.pass(.minutes(1))
        _ = try await approve(as: "kontaktperson")
        evening.open.clock.pass(.minutes(1))
        #expect(try await ola.submit(begun).status == 200)
        let page = try await kari.get(referat)
        #expect(page.says("Ett notat kom inn eller ble rettet etter godkjenningen:"))
        #expect(page.says("Kom på noe til Bord 3"))
    }

    // MARK: What Kari does

    private func mend(_ part: String, to text: String) async throws -> Answer {
        try await kari.submit(kari.get("\(referat)/del/\(part)").form("/del/\(part)").with("tekst", text))
    }

    private func approve(as role: String) async throws -> Answer {
        try await kari.submit(kari.get(referat).form("/godkjenning").with("rolle", role), press: "Godkjenn")
    }

    /// The form with numbers in the usual rows, and in the first row for others.
    private func counted(_ form: FormOnPage, _ numbers: [Int: String], others: (String, String)? = nil) -> FormOnPage {
        var form = form
        let rows = form.fields.indices.filter { form.fields[$0].name == "antall" }
        for (row, number) in numbers { form.fields[rows[row]].value = number }
        if let others {
            form.fields[rows[7]].value = others.1
            form.fields[rows[7] - 1].value = others.0
        }
        return form
    }
}

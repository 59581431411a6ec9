import TestWorld
import Testing
import WorkModel

@Suite("What the minutes do not take is told, and a press too many changes nothing")
struct MinutesPagesRefusalsTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var referat: String { "\(evening.desk)/referat" }
    var part: String { "\(referat)/del/styrker" }

    init() async throws {
        evening = try await Evening()
        try await evening.hall.write("Byttedag")
    }

    // MARK: Parts

    @Test("The form holds what the program wrote, the same form twice is once, and leads back to the part")
    func twice() async throws {
        let form = try await kari.get(part).form("/del/styrker")
        #expect(form["tekst"]?.contains("Byttedag") == true)
        for _ in 0..<2 {
            let answer = try await send(form.with("tekst", "Vi låner bort alt."))
            #expect(answer.status == 303)
            #expect(answer.location == "\(referat)#styrker")
        }
        #expect(try await evening.hall.minutes().edited(.strengths)?.version == 1)
    }

    @Test(
        "A part that is too long, or points at somebody, is told at its field and kept",
        arguments: [
            ("Ring Kari på 900 00 000.", Sentence.telephone), ("kari@example.no", Sentence.email),
            (String(repeating: "å", count: 100_001), "Teksten er 1 tegn for lang. Kort den ned, og lagre på nytt."),
        ])
    func partRefused(text: String, sentence: String) async throws {
        let page = try await send(kari.get(part).form("/del/styrker").with("tekst", text))
        #expect(page.status == 422)
        #expect(page.problem(at: "tekst") == sentence)
        #expect(page.page.withID("tekst")?["aria-invalid"] == "true")
        #expect(try page.form("/del/styrker")["tekst"] == text)
        #expect(try await evening.hall.minutes().edited(.strengths) == nil)
    }

    @Test("Who gives a part back to the program that another has mended anew gets 409, and theirs stands")
    func staleReturn() async throws {
        _ = try await send(kari.get(part).form("/del/styrker").with("tekst", "Vi låner bort alt."))
        let form = try await kari.get(part).form("/tilbake")
        _ = try await send(kari.get(part).form("/del/styrker").with("tekst", "Vi låner bort ski."))
        let stale = try await send(form)
        #expect(stale.status == 409)
        #expect(stale.says("Nå står det Vi låner bort ski."))
        #expect(!stale.says("Du skrev"))
        #expect(try stale.link("Tilbake til referatet") == referat)
    }

    @Test("The same press twice gives it back once; one that was never mended is as it was")
    func returnedTwice() async throws {
        _ = try await send(kari.get(part).form("/del/styrker").with("tekst", "Vi låner bort alt."))
        let form = try await kari.get(part).form("/tilbake")
        for _ in 0..<2 { #expect(try await send(form).location == referat) }
        #expect(try await kari.get(referat).page.withID("styrker")?.text.contains("Byttedag") == true)
        #expect(try await kari.post("\(referat)/del/finnes-ikke/tilbake").status == 404)
    }

    // MARK: Who took part

    private static let noNumber = "Skriv et helt tall fra 0 til 500, eller la feltet stå tomt."

    @Test(
        "What cannot be counted is told at its row, and everything typed is kept",
        arguments: [
            ("Speidere", "mange", "a7", noNumber), ("Speidere", "501", "a7", noNumber),
            ("Speidere", "-1", "a7", noNumber), ("", "3", "s7", "Skriv hvem de var."),
            ("Ring 900 00 000", "3", "s7", Sentence.telephone),
            (String(repeating: "å", count: 201), "3", "s7", Sentence.noRoom(200)),
        ])
    func attendanceRefused(kind: String, number: String, field: String, sentence: String) async throws {
        let page = try await send(counted(kind, number))
        #expect(page.status == 422)
        #expect(page.problem(at: field) == sentence)
        #expect(page.page.withID(field)?["aria-invalid"] == "true")
        #expect(page.page.withID("s7")?["value"] == kind)
        #expect(page.page.withID("a7")?["value"] == number)
        #expect(page.page.withID("a0")?["value"] == "7")
        #expect(try await evening.hall.minutes().attendance.isEmpty)
    }

    @Test("The same form twice is once, and leads to who took part; an emptied form takes all out")
    func countedTwice() async throws {
        let form = try await counted("Speidere", "3")
        for _ in 0..<2 { #expect(try await send(form).location == "\(referat)#frammote") }
        #expect(try await evening.hall.minutes().attendance.map(\.people) == [7, 3])
        #expect(try await kari.get("\(referat)/frammote").page.withID("a0")?["value"] == "7")
        var empty = try await kari.get("\(referat)/frammote").form("/frammote")
        for index in empty.fields.indices where empty.fields[index].name == "antall" { empty.fields[index].value = "" }
        empty.fields.removeAll { $0.value == "Speidere" }
        _ = try await send(empty)
        #expect(try await evening.hall.minutes().attendance.isEmpty)
    }

    // MARK: Approving and sharing

    @Test("The same form twice approves once, also when a note has come between")
    func approvedTwice() async throws {
        let form = try await kari.get(referat).form("/godkjenning").with("rolle", "kontaktperson")
        let before = evening.open.clock.now
        #expect(try await send(form).location == referat)
        try await evening.hall.write("Åpen hall", begunAt: before)
        #expect(try await send(form.with("rolle", "ordstyrer")).location == referat)
        #expect(try await evening.hall.minutes().approvals.map(\.inRole) == ["kontaktperson"])
    }

    private static let noRole = "Skriv i hvilken rolle du godkjenner, for eksempel kontaktperson."

    @Test(
        "Without a role, or with somebody's for one, nothing is approved, and it is told at the field",
        arguments: [
            ("", noRole), (" ", noRole), ("900 00 000", Sentence.telephone),
            (String(repeating: "å", count: 201), Sentence.noRoom(200)),
        ])
    func roleRefused(role: String, sentence: String) async throws {
        let page = try await send(kari.get(referat).form("/godkjenning").with("rolle", role))
        #expect(page.status == 422)
        #expect(page.problem(at: "rolle") == sentence)
        #expect(try page.form("/godkjenning")["rolle"] == role)
        #expect(try await evening.hall.minutes().approvals.isEmpty)
    }

    @Test("Minutes that have changed since they were read are not approved, and it is said why")
    func unread() async throws {
        let form = try await kari.get(referat).form("/godkjenning")
        try await evening.hall.write("Åpen hall")
        let page = try await send(form)
        #expect(page.status == 409)
        #expect(
            page.refusal
                == "Noe nytt er kommet med i referatet siden du leste det. Les det en gang til før du godkjenner.")
        #expect(try page.link("Tilbake til referatet") == referat)
        #expect(try await evening.hall.minutes().approvals.isEmpty)
    }

    @Test("Reopening is for the version that was seen: an old form opens no later one, and twice is once")
    func reopened() async throws {
        try await evening.hall.approve()
        let form = try await kari.get(referat).form("/gjenapning")
        for _ in 0..<2 { #expect(try await send(form).location == referat) }
        #expect(try await evening.hall.minutes().approval == nil)
        try await evening.hall.approve()
        #expect(try await send(form).location == referat)
        #expect(try await evening.hall.minutes().approval?.number == 2)
    }

    @Test("Sharing and not sharing lead back to where they stand; not sharing what is not shared changes nothing")
    func shared() async throws {
        let refused = try await kari.post("\(referat)/deling")
        #expect(refused.status == 409)
        #expect(refused.refusal == "Godkjenn referatet først. Så kan du dele det.")
        #expect(try refused.link("Tilbake til referatet") == referat)
        try await evening.hall.approve()
        for tail in ["deling/slutt", "deling", "deling/slutt", "deling/slutt"] {
            let answer = try await kari.post("\(referat)/\(tail)")
            #expect(answer.status == 303)
            #expect(answer.location == "\(referat)#deling")
        }
        #expect(try await kari.get(referat).says("Referatet er ikke delt."))
    }

    @Test("An address that is none shows nothing", arguments: ["0123456789abcdefghjkmnpqrs", "x", "%00"])
    func noSuchAddress(secret: String) async throws {
        let page = try await evening.open.browser().get("/referat/\(secret)")
        #expect(page.status == 404)
        #expect(page.page.first("h1")?.text == "Lenken virker ikke lenger")
    }

    /// Seven of the first usual kind, and so many of a kind of Kari's own.
    private func counted(_ kind: String, _ number: String) async throws -> FormOnPage {
        var form = try await kari.get("\(referat)/frammote").form("/frammote")
        let rows = form.fields.indices.filter { form.fields[$0].name == "antall" }
        form.fields[rows[0]].value = "7"
        form.fields[rows[7] - 1].value = kind
        form.fields[rows[7]].value = number
        return form
    }

    private func send(_ form: FormOnPage) async throws -> Answer {
        try await kari.post(form)
    }
}

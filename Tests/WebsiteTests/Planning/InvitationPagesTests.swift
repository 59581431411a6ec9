import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Filling in the invitation",
    .pages(
        "GET /d/{code}/invitasjon", "POST /d/{code}/invitasjon"))
struct InvitationPagesTests {
    let evening: Evening

    init() async throws { evening = try await Evening() }

    private var address: String { "\(evening.desk)/invitasjon" }

    private func send(_ fields: [String: String]) async throws -> Answer {
        var form = try await evening.kari.get(address).form("/invitasjon")
        for (name, value) in fields { form = form.with(name, value) }
        return try await evening.kari.submit(form, press: "Lagre")
    }

    @Test(
        "The deadline is taken as the sentence says that it can be written",
        arguments: ["20.11.2026", "20. november 2026"])
    func deadline(typed: String) async throws {
        let page = try await send(["frist": typed, "svar": "Ring servicetorget"])
        #expect(page.status == 200)
        #expect(try page.form("/invitasjon")["frist"] == "2026-11-20")
        #expect(page.says("20. november 2026"))
    }

    @Test(
        "Where people sign up there is no second deadline: the one there stands here, with its hour and the way to it")
    func oneDeadline() async throws {
        let guests = try await InvitingOffice(evening.open.doors, evening.open.world)
        let aina = try await evening.open.browser(of: .aina, in: guests.office)
        let page = "/d/\(guests.code)/invitasjon"
        _ = try await aina.submit(try await aina.get(page).form("/invitasjon").with("frist", "2026-12-10"))
        // Where people sign up begins with the day that stands in the invitation.
        #expect(try await aina.get("/d/\(guests.code)/svar/oppsett").form("/oppsett")["frist"] == "2026-12-10")
        try await guests.set(deadline: NorwegianTime.moment(day: "2026-12-11", hour: "16:00"))
        let after = try await aina.get(page)
        #expect(after.page.withID("frist") == nil)
        #expect(after.says("Fredag 11. desember 2026 kl. 16.00"))
        #expect(after.page.all("a").contains { $0["href"] == "/d/\(guests.code)/svar/oppsett" })
        let text = after.page.withID("teksten")?.text.spaced ?? ""
        #expect(text.contains("Svar innen fredag 11. desember 2026 kl. 16.00:"))
        let saved = try await aina.submit(try after.form("/invitasjon").with("svar", "Ring servicetorget"))
        #expect(saved.says("Fredag 11. desember 2026 kl. 16.00"))
    }

    @Test(
        "A day that is none, or comes after the dugnad, is told at its field, and everything typed is kept",
        arguments: [
            ("31.11.2026", Sentence.noSuchDay), ("snart", Sentence.noSuchDay), ("2026-11-31", Sentence.noSuchDay),
            ("2030-01-01", "Svarfristen må være før dugnaden."),
        ])
    func wrongDay(frist: String, sentence: String) async throws {
        let typed = ["frist": frist, "svar": "Ring servicetorget", "ung": "Jeg vil spille fløyte"]
        let page = try await send(typed)
        #expect(page.status == 422)
        #expect(page.problem(at: "frist") == sentence)
        #expect(page.page.withID("frist")?["aria-invalid"] == "true")
        #expect(try page.kept(typed, in: "/invitasjon") == typed)
        #expect(try await evening.kari.get(address).form("/invitasjon")["svar"] == "")
    }

    @Test("What is filled in is saved, said to be so, and stands in the invitation as it will be read")
    func filledIn() async throws {
        let typed = [
            "ung": "Jeg vil spille fløyte.", "svar": "post@fjordvik.example", "avsender": "Aina, kontaktperson",
        ]
        let form = typed.reduce(try await evening.kari.get(address).form("/invitasjon")) { $0.with($1.key, $1.value) }
        let answer = try await evening.kari.post(form)
        #expect(answer.status == 303)
        #expect(answer.location == "\(address)?gjort=lagret")
        let page = try await evening.kari.get(answer.location ?? "")
        #expect(page.says("✓ Lagret."))
        #expect(try page.kept(typed, in: "/invitasjon") == typed)
        let read = page.page.withID("teksten")?.text ?? ""
        for words in typed.values { #expect(read.contains(words), "\(words)") }
    }

    @Test("The same form twice is once, and an emptied form is empty again")
    func twice() async throws {
        let form = try await evening.kari.get(address).form("/invitasjon").with("svar", "Ring servicetorget")
        for _ in 0..<2 { #expect(try await evening.kari.submit(form, press: "Lagre").status == 200) }
        #expect(try await evening.hall.doors.invitations.invitation(evening.hall.id).version == 1)
        let page = try await send(["svar": " "])
        #expect(try page.form("/invitasjon")["svar"] == "")
    }

    @Test("To one kind of people it is written for them, and what could not be saved is shown for the same")
    func recipient() async throws {
        let page = try await evening.kari.get("\(address)?til=skole")
        #expect(page.page.withID("til")?.all("option").first { $0["selected"] != nil }?["value"] == "skole")
        #expect(page.page.downloads == ["\(evening.desk)/dokumenter/invitasjon.txt?til=skole"])
        let refused = try await evening.kari.submit(page.form("/invitasjon").with("frist", "snart"))
        #expect(refused.status == 422)
        #expect(refused.page.downloads == page.page.downloads)
    }

    @Test(
        "There is room for 600 signs in every field, whatever they are made of; one more is told at that field",
        arguments: ["ung", "svar", "avsender"], ["å", "👨‍👩‍👧‍👦", "e\u{301}\u{302}\u{303}"])
    func signs(field: String, sign: String) async throws {
        let full = String(repeating: sign, count: 600)
        let page = try await send([field: full])
        #expect(page.status == 200)
        #expect(try page.form("/invitasjon")[field] == full)
        let over = try await send([field: full + sign])
        #expect(over.status == 422)
        #expect(over.problem(at: field) == Sentence.noRoom(600))
        #expect(try over.form("/invitasjon")[field] == full + sign)
        let faulty = over.page.all("textarea").filter { $0["aria-invalid"] == "true" }.map { $0["id"] }
        #expect(faulty == [field])
    }

    @Test("Filling it in after another has done so gives 409 with both")
    func conflict() async throws {
        let form = try await evening.kari.get(address).form("/invitasjon")
        _ = try await evening.kari.submit(form.with("svar", "Ring servicetorget").with("frist", "2026-11-20"))
        let stale = try await evening.kari.submit(form.with("svar", "Send en melding til biblioteket"))
        #expect(stale.status == 409)
        #expect(stale.says("Ring servicetorget") && stale.says("Send en melding til biblioteket"))
        #expect(stale.says("20. november 2026") && !stale.says("2026-11-20"))
    }
}

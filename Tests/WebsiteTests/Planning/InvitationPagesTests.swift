import TestWorld
import Testing

@Suite("Filling in the invitation")
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

    @Test("A day that does not exist, or comes after the dugnad, is refused at its field, and the rest is kept")
    func wrongDay() async throws {
        for typed in ["31.11.2026", "snart", "1.1.2030"] {
            let page = try await send(["frist": typed, "svar": "Ring servicetorget"])
            #expect(page.status == 422)
            #expect(page.page.all("input").first { $0["id"] == "frist" }?["aria-invalid"] == "true")
            #expect(try page.form("/invitasjon")["svar"] == "Ring servicetorget")
        }
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

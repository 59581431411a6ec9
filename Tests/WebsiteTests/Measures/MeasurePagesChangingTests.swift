import TestWorld
import Testing
import WorkModel

@Suite(
    "A measure that is there is changed and deleted",
    .pages(
        "GET /d/{code}/tiltak/{measure}", "POST /d/{code}/tiltak/{measure}",
        "POST /d/{code}/tiltak/{measure}/sletting"))
struct MeasurePagesChangingTests {
    let evening: Evening
    let measure: Measure.ID
    var kari: Browser { evening.kari }
    var tiltak: String { "\(evening.desk)/tiltak" }
    var address: String { "\(tiltak)/\(measure)" }

    init() async throws {
        evening = try await Evening()
        measure = .new()
        var words = MeasureDraft()
        words.text = "Åpen hall"
        words.owner = "Fjordvik IL"
        try await evening.hall.doors.measures.add(words, as: measure, in: evening.hall.id, by: .moderator)
    }

    @Test("The form holds what stands there; what is changed stands there, and the rest is as it was")
    func changed() async throws {
        let form = try await editor()
        #expect(form["tekst"] == "Åpen hall")
        #expect(form["ansvarlig"] == "Fjordvik IL")
        let answer = try await send(form.with("frist", "2027-01-14"))
        #expect(answer.status == 303)
        #expect(answer.location == tiltak)
        let page = try await kari.get(tiltak)
        for words in ["Åpen hall", "Fjordvik IL", "torsdag 14. januar 2027"] { #expect(page.says(words)) }
    }

    @Test("A deadline is taken as people write days", arguments: ["14.01.2027", "14.1.2027", "14. januar 2027"])
    func deadline(typed: String) async throws {
        #expect(try await send(editor().with("frist", typed)).status == 303)
        #expect(try await editor()["frist"] == "2027-01-14")
    }

    @Test("A field that is emptied is empty, and a barrier that is unticked is out")
    func emptied() async throws {
        _ = try await send(editor().with("barriere", "economy").with("hender", "24"))
        var form = try await editor()
        #expect(form["barriere"] == "economy")
        form["barriere"] = nil
        _ = try await send(form.with("ansvarlig", "").with("hender", ""))
        let page = try await kari.get(tiltak)
        #expect(page.says("Mangler ansvarlig"))
        #expect(try await editor()["barriere"] == nil)
        #expect(try await editor()["hender"] == "")
    }

    @Test("The same form twice changes it once")
    func twice() async throws {
        let form = try await editor().with("tekst", "Åpen hall på fredager")
        for _ in 0..<2 { #expect(try await send(form).location == tiltak) }
        #expect(try await evening.hall.minutes().agreed.measures.map(\.version) == [2])
    }

    @Test("What cannot be saved is told at its field, everything typed is kept, and the measure stays as it was")
    func refused() async throws {
        let typed = ["tekst": "", "ansvarlig": "Fjordvik IL", "forste": "Spørre rektor", "versjon": "1"]
        let page = try await kari.submit(typed.reduce(editor()) { $0.with($1.key, $1.value) })
        #expect(page.status == 422)
        #expect(page.problem(at: "tekst") == "Skriv hva dere vil gjøre.")
        #expect(try page.kept(typed, in: "/tiltak/\(measure)") == typed)
        #expect(try await editor()["tekst"] == "Åpen hall")
        let mended = try await kari.submit(page.form("/tiltak/\(measure)").with("tekst", "Åpen hall på fredager"))
        #expect(mended.path == tiltak)
        #expect(mended.says("Spørre rektor"))
    }

    @Test("Whoever goes back and writes another measure with the same form gets 409 with both")
    func sameForm() async throws {
        let form = try await kari.get("\(tiltak)/nytt").form("/tiltak")
        #expect(try await send(form.with("tekst", "Byttedag")).location == tiltak)
        let stale = try await send(form.with("tekst", "Skyss"))
        #expect(stale.status == 409)
        #expect(stale.says("Du skrev Skyss"))
        #expect(stale.says("Nå står det Byttedag"))
        #expect(try stale.link("Tilbake til skjemaet") == tiltak)
    }

    @Test("A measure that another has deleted is not changed: 409, and the words are kept")
    func deletedUnderneath() async throws {
        let form = try await editor().with("tekst", "Åpen hall på fredager")
        try await evening.hall.doors.measures.delete(measure, from: 1, in: evening.hall.id, by: .moderator)
        let stale = try await send(form)
        #expect(stale.status == 409)
        #expect(stale.says("Du skrev Åpen hall på fredager Fjordvik IL"))
        #expect(stale.says("Nå står det Det er slettet."))
    }

    @Test("It is deleted by one press more, and the same press twice deletes once")
    func deleted() async throws {
        let page = try await kari.get(address)
        #expect(page.says("Det kan ikke angres."))
        let form = try page.form("/sletting")
        for _ in 0..<2 { #expect(try await send(form).location == tiltak) }
        #expect(try await evening.hall.minutes().agreed.measures.isEmpty)
        #expect(try await kari.get(address).status == 404)
    }

    @Test("A measure that is none is not found", arguments: ["x", "%00", "ABCDEF0123456789ABCDEF0123456789"])
    func notThere(id: String) async throws {
        #expect(try await kari.get("\(tiltak)/\(id)").status == 404)
        guard id.count < 32 else { return }
        #expect(try await kari.post("\(tiltak)/\(id)", [("tekst", "Overtatt")]).status == 404)
        #expect(try await kari.post("\(tiltak)/\(id)/sletting").status == 404)
    }

    private func editor() async throws -> FormOnPage { try await kari.get(address).form("/tiltak/\(measure)") }

    private func send(_ form: FormOnPage) async throws -> Answer {
        try await kari.post(form)
    }
}

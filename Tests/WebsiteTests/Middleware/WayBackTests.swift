import TestWorld
import Testing
import WorkModel

@Suite("A visitor who is told that it could not be done finds the way back")
struct WayBackTests {
    let open: OpenSite
    let hall: Hall
    let kari: Browser
    var desk: String { "/d/\(hall.code)" }

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start()
        kari = try await open.browser(with: hall.secret)
    }

    @Test("Two moderators change the run sheet: the second sees both, and the way to the run sheet")
    func runSheet() async throws {
        let pause = try await hall.step("pause")
        var form = try await kari.get(desk + "/kjoreplan").form("/\(pause.id)")
        try await hall.doors.runSheets.writeStep(
            pause.id, StepDraft(title: "Kaffe", minutes: "12"), from: 1, in: hall.id, by: .moderator)
        form["tittel"] = "Mat"
        let refused = try await kari.submit(form)
        #expect(refused.status == 409)
        for words in ["Mat", "Kaffe (12)"] { #expect(refused.text.contains(words)) }
        #expect(try refused.link("Tilbake til kjøreplanen") == desk + "/kjoreplan")
    }

    @Test("Two people edit a part of the minutes: the second has both texts in the form, and can save")
    func minutes() async throws {
        let form = try await kari.get(desk + "/referat/del/videre").form("/videre")
        var (first, second) = (form, form)
        first["tekst"] = "Vi møtes i mars."
        _ = try await kari.submit(first)
        second["tekst"] = "Vi møtes i april."
        let both = try await kari.submit(second)
        #expect(both.status == 409)
        #expect(both.page.withID("tekst")?.rawText == "Vi møtes i april.")
        #expect(both.page.first("blockquote")?.text == "Vi møtes i mars.")
        var mended = try both.form("/videre")
        mended["tekst"] = "Vi møtes i mars og i april."
        #expect(try await kari.submit(mended).text.contains("Vi møtes i mars og i april."))
    }

    @Test("A table that is refused goes back to its own page")
    func table() async throws {
        let refused = try await open.browser().post("/nn/b/\(hall.code)/bord/3/kort", [("kort", "ingen")])
        #expect(refused.status == 409)
        #expect(try refused.link("Tilbake til bordet") == "/nn/b/\(hall.code)/bord/3")
    }
}

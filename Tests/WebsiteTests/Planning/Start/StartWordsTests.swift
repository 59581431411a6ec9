import TestWorld
import Testing

@Suite("Starting a dugnad: what is offered, and what is said")
struct StartWordsTests {
    let open: OpenSite
    let nils: Browser

    init() async throws {
        open = try await OpenSite()
        nils = open.browser()
    }

    @Test(
        "Without a municipality's language that of the page is offered",
        arguments: [("/en", "en"), ("/nn", "nn"), ("", "nb")])
    func language(prefix: String, tag: String) async throws {
        let youth = try await nils.get("\(prefix)/dugnad/ny/sprak?variant=ung&navn=Ungdomsr%C3%A5det")
        #expect(try youth.form("/sprak")["sprak"] == tag)
        let place = try await nils.get("\(prefix)/dugnad/ny/sprak?variant=kommune&kommune=Stad")
        #expect(try place.form("/sprak")["sprak"] == "nn")
    }

    @Test("A name that two municipalities bear gives both to choose from, with a press")
    func twoOfAName() async throws {
        let page = try await nils.get("/dugnad/ny/hvem?variant=kommune&kommune=V%C3%A5ler&videre=1&endrer=1&antall=20")
        #expect(page.status == 422)
        let link = try page.link("Våler (Østfold)")
        let next = try await nils.open(link)
        #expect(next.path.contains("/se-over?"))
        #expect(next.path.contains("antall=20"))
    }

    @Test("A time in the past is pointed out before the start, and not blocked")
    func hasBeen() async throws {
        let fields = "variant=ung&navn=Elevr%C3%A5det&nar=senere&start=18:00&slutt=19:30&antall=12&sprak=nb"
        let past = try await nils.get("/dugnad/ny/se-over?\(fields)&dato=2025-11-30")
        #expect(past.text.contains("Dette tidspunktet er forbi."))
        #expect(throws: Never.self) { try past.form("/dugnader") }
        let coming = try await nils.get("/dugnad/ny/se-over?\(fields)&dato=2026-11-30")
        #expect(!coming.text.contains("Dette tidspunktet er forbi."))
    }
}

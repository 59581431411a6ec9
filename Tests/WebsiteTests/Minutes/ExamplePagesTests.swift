import TestWorld
import Testing

@Suite("The example that anybody may read", .pages("GET /eksempel"))
struct ExamplePagesTests {
    let browser: Browser

    init() async throws { browser = try await OpenSite().browser() }

    @Test("The example is the minutes of an invented dugnad, and leads to starting one")
    func example() async throws {
        let page = try await browser.get("/eksempel")
        #expect(page.status == 200)
        #expect(page.says("Et eksempel. Fjordvik finnes ikke, og alt her er diktet opp."))
        #expect(try page.link("Start en dugnad") == "/dugnad/ny")
        for name in ["form", "input", "textarea"] {
            #expect(page.page.first("main")?.all(name).isEmpty == true, "\(name)")
        }
    }

    @Test("The example is written in the language it is read in")
    func languages() async throws {
        for (path, told) in [
            ("/eksempel", "BUA låner ut ski, og ingen spør hvorfor."),
            ("/nn/eksempel", "BUA låner ut ski, og ingen spør kvifor."),
            ("/en/eksempel", "BUA lends out skis, and nobody asks why."),
        ] { #expect(try await browser.get(path).says(told), "\(path)") }
    }
}

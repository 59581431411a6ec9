import TestWorld
import Testing
import Words
import WorkModel

@Suite("Kari brings figures of her own", .pages("GET /d/{code}/tall", "POST /d/{code}/tall"))
struct OwnFiguresPagesTests {
    let open: OpenSite
    let hall: Hall
    let kari: Browser
    var tall: String { "/d/\(hall.code)/tall" }

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start(open.world.plan(starting: open.clock.now + .minutes(1)))
        kari = try await open.browser(with: hall.secret)
    }

    private func form(_ rows: [(value: String, year: String)]) async throws -> FormOnPage {
        let plan = try await kari.get("/d/\(hall.code)/plan")
        var form = try await kari.get(plan.link("Endre: Egne tall")).form("/tall")
        for (index, row) in rows.enumerated() {
            form["tall-\(index + 1)"] = row.value
            form["viser-\(index + 1)"] = "er med i et lag"
            form["ar-\(index + 1)"] = row.year
            form["kilde-\(index + 1)"] = "Ungdata"
        }
        return form
    }

    @Test("They stand on the wall where the room looks at how things are, and only there")
    func wall() async throws {
        #expect(try await kari.submit(form([("", "2025"), ("12,5 %", "2025")])).problem(at: "tall-1") != nil)
        #expect(try await kari.submit(form([("12,5 %", "2025"), ("-40", "2024")])).says("Lagret."))
        #expect(try await kari.get(tall).form("/tall")["tall-2"] == "−40")
        let wall = "/d/\(hall.code)/vegg"
        #expect(try await !kari.get(wall).says("Ungdata"))
        try await hall.go(to: hall.step("utfordringsbilde"))
        let figures = try await kari.get(wall).page.withID("vises")?.all("li").map { $0.text.spaced }
        #expect(figures == ["12,5 % er med i et lag Ungdata, 2025", "−40 er med i et lag Ungdata, 2024"])
    }

    @Test("What is missing is told at its field, and what was typed is kept")
    func refused() async throws {
        let page = try await kari.submit(form([("12 %", "2025"), ("1 234,5 %", "i fjor")]))
        #expect(page.status == 422)
        #expect(page.problem(at: "ar-2")?.contains("Skriv året tallet gjelder") == true)
        #expect(try page.form("/tall")["tall-2"] == "1 234,5 %")
        #expect(try page.form("/tall")["tall-1"] == "12 %")
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Kari writes what the room concluded besides the measures",
    .pages("GET /d/{code}/konklusjoner", "POST /d/{code}/konklusjoner"))
struct ConclusionPagesTests {
    let open: OpenSite
    let hall: Hall
    let kari: Browser
    var d: String { "/d/\(hall.code)" }

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start()
        kari = try await open.browser(with: hall.secret)
    }

    @Test("From the measures and back, into the minutes and the table", arguments: ["", "/nn", "/en"])
    func written(language: String) async throws {
        let link = try #require(
            try await kari.get("\(language)\(d)/tiltak").page.all("a").first {
                $0["href"]?.hasSuffix("/konklusjoner") == true
            })
        var form = try await kari.get(link["href"] ?? "").form("/konklusjoner")
        form["linjer"] = "Bredden må synes\nAlle familier må få vite det"
        let page = try await kari.submit(form)
        #expect(page.says("Alle familier må få vite det"))
        #expect(try await kari.get("\(d)/referat").page.withID("konklusjoner")?.all("li").count == 2)
        #expect(
            try await kari.get("\(d)/dokumenter/ideer-og-tiltak.csv").body.contains("konklusjon;;Bredden må synes;"))
        let again = try await kari.get("\(d)/konklusjoner").form("/konklusjoner")
        #expect(again["linjer"] == "Bredden må synes\nAlle familier må få vite det")
    }

    @Test(
        "When it is over they stand on the wall and the phones: alone where nothing was agreed on, else after the measures"
    )
    func atTheEnd() async throws {
        try await hall.go(to: hall.task())
        try await hall.doors.measures.conclude(
            "Bredden må synes", seen: Fingerprint.of(""), in: hall.id, by: .moderator)
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        let phone = try await open.browser().get("/b/\(hall.code)/bord/3")
        #expect(phone.says("Dette kom vi fram til Bredden må synes"))
        #expect(try await kari.get("\(d)/vegg").page.withID("vises")?.text.spaced.contains("Bredden må synes") == true)
        var measure = MeasureDraft()
        measure.text = "Åpen hall"
        try await hall.doors.measures.add(measure, as: .new(), in: hall.id, by: .moderator)
        let both = try await open.browser().get("/b/\(hall.code)/bord/3")
        #expect(both.says("Dette kom vi også fram til Bredden må synes"))
        #expect(try await kari.get("\(d)/vegg").page.withID("vises")?.text.contains("Bredden må synes") == false)
    }

    @Test("What cannot be kept is shown again with a sentence")
    func refused() async throws {
        var form = try await kari.get("\(d)/konklusjoner").form("/konklusjoner")
        form["linjer"] = "Ring 900 00 000"
        let page = try await kari.submit(form)
        #expect(page.status == 422)
        #expect(page.problem(at: "linjer") == Sentence.telephone)
        #expect(try page.form("/konklusjoner")["linjer"] == "Ring 900 00 000")
    }
}

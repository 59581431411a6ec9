import TestWorld
import Testing
import Words
import WorkModel

@Suite("Starting a dugnad: what fits the answer is shown at once")
struct StartFittingTests {
    let open: OpenSite
    let kari: Browser

    init() async throws {
        open = try await OpenSite()
        kari = open.browser()
    }

    @Test(
        "Any length will do, in minutes or until an hour; what is typed counts, and nothing chosen is needed",
        arguments: [
            ("45 min", 45, "organisasjon"), ("35", 35, "organisasjon"), ("1 t 40 min", 100, "kommune"),
            ("til 20.15", 135, "kommune"), ("20:15", 135, "kommune"), ("1,5 timer", 90, "ung"),
            ("halvannen time", 90, "ung"),
        ])
    func anyLength(typed: String, minutes: Int, variant: String) async throws {
        var fields = ["variant": variant, "kommune": "Lillehammer", "navn": "Fjordvik", "antall": "12", "sprak": "nb"]
        fields.merge(
            ["nar": "senere", "dato": "2027-02-10", "start": "18:00", "lengde": "60", "slutt": typed]) { $1 }
        let page = try await kari.get("/dugnad/ny/se-over?\(Browser.encoded(fields.map { ($0.key, $0.value) }))")
        _ = try await kari.submit(page.form("/dugnader"))
        let dugnad = try #require(try await open.doors.dugnader.all().first)
        #expect((dugnad.plannedEnd - dugnad.plannedStart).wholeMinutes == minutes)
        #expect(try await open.doors.rooms.room(dugnad.id).sheet.going.map(\.minutes).reduce(0, +) == minutes)
    }

    @Test(
        "A usual length is chosen beforehand, and its plan stands beside it; another length has another plan",
        arguments: [("kommune", "120"), ("organisasjon", "45"), ("ung", "90")])
    func planBeside(variant: String, usual: String) async throws {
        let start = "/dugnad/ny/lengde?variant=\(variant)&nar=senere&dato=2027-02-10&start=18:00"
        let page = try await kari.get(start)
        #expect(try page.form("/dugnad/ny/lengde")["lengde"] == usual)
        let plan = try #require(page.page.withID("plan-ved"))
        #expect(plan.text.contains("Kl.\u{A0}18.00–\(usual == "120" ? "20.00" : usual == "90" ? "19.30" : "18.45")."))
        let shortest = try #require(try await kari.get("\(start)&lengde=60").page.withID("plan-ved"))
        #expect(shortest.text.contains("Kl.\u{A0}18.00–19.00."))
        #expect(shortest.text != plan.text)
    }

    @Test("Which municipality was understood stands there at once, and on the next question")
    func matched() async throws {
        for (typed, understood) in [("bodo", "Bodø, Nordland"), ("Alesund", "Ålesund, Møre og Romsdal")] {
            let page = try await kari.get("/dugnad/ny/hvem?variant=kommune&kommune=\(typed)")
            #expect(page.page.withID("treff")?.text == understood)
            let next = try await kari.open("/dugnad/ny/hvem?variant=kommune&kommune=\(typed)&videre=1")
            #expect(next.says("\(understood). Endre"))
        }
        let gone = try await kari.get("/dugnad/ny/hvem?variant=kommune&kommune=Hurum")
        #expect(gone.page.withID("treff")?.text == "Hurum er en del av Asker nå. Asker")
    }
}

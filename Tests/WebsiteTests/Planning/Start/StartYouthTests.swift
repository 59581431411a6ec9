import TestWorld
import Testing
import WorkModel

@Suite("Young people, when a dugnad is started: as guests, or as those whose samling it is")
struct StartYouthTests {
    let open: OpenSite
    let kari: Browser

    init() async throws {
        open = try await OpenSite()
        kari = open.browser()
    }

    private static let when = "nar=senere&dato=2027-02-10&start=18:00&slutt=20:30&antall=36&sprak=nb"

    @Test("They are in the plan when the answer says that they come, and not when nobody has said so")
    func asked() async throws {
        let question = "/dugnad/ny/antall?variant=kommune&kommune=Lillehammer"
        let page = try await kari.get(question)
        #expect(page.says("Det kommer ungdommer med forslag"))
        let address = "/dugnad/ny/se-over?variant=kommune&kommune=Lillehammer&\(Self.when)"
        #expect(try await !kari.get(address).says("Ungdommene har ordet"))
        let come = try await kari.get("\(address)&ungdom=1")
        #expect(come.says("Ungdommene har ordet") && come.says("36 deltakere ved seks bord, og ungdom kommer"))
        _ = try await kari.submit(come.form("/dugnader"))
        let dugnad = try #require(try await open.doors.dugnader.all().first)
        #expect(try await open.doors.rooms.room(dugnad.id).sheet.hasYouth)
    }

    @Test("The answer can be taken back: a box without a tick is no answer")
    func takenBack() async throws {
        let address = "/dugnad/ny/antall?variant=kommune&kommune=Lillehammer&antall=36&ungdom=1"
        var form = try await kari.get(address).form("/dugnad/ny/antall")
        #expect(form["ungdom"] == "1")
        form.fields.removeAll { $0.name == "ungdom" }
        let next = try await kari.submit(form)
        #expect(!next.path.contains("ungdom=1"))
    }

    @Test(
        "Clubs and the young people themselves are not asked whether young people come",
        arguments: ["organisasjon", "ung"])
    func others(variant: String) async throws {
        let page = try await kari.get("/dugnad/ny/antall?variant=\(variant)&navn=Fjordvik")
        #expect(!page.says("Det kommer ungdommer"))
    }

    @Test("From the first answer the pages of the young people have their colour")
    func colour() async throws {
        let question = "/dugnad/ny/hvem?variant="
        #expect(try await kari.get(question + "ung").page.first("body")?["class"]?.contains("ung") == true)
        #expect(try await kari.get(question + "kommune").page.first("body")?["class"]?.contains("ung") != true)
    }
}

import HTTPTypes
import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "A unit is taken out and deleted, on the page",
    .pages("GET /e/{unit}/uttak", "GET /e/{unit}/uttak/fil", "POST /e/{unit}/sletting"))
struct UnitTakeoutPagesTests {
    let open: OpenSite
    let office: Office

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
    }

    private var place: String { "/e/\(office.unit.id)" }

    @Test("The contact person gets it as a file, with or without its people")
    func file() async throws {
        _ = try await open.doors.dugnader.start(
            open.world.plan(), edition: open.world.library.edition, for: office.unit.id, by: office.actor(.aina))
        let aina = try await open.browser(of: .aina, in: office)
        #expect(try await aina.get("\(place)/uttak").body.contains("én dugnad"))
        let whole = try await aina.get("\(place)/uttak/fil?folk=1")
        #expect(whole.headers[.contentDisposition]?.hasPrefix("attachment; filename=\"enhet-") == true)
        #expect(whole.body.split(separator: "\n").count == 4)
        #expect(whole.body.contains("siri@fjordvik.example"))
        #expect(try await !aina.get("\(place)/uttak/fil").body.contains("@"))
    }

    @Test("It takes a sign-in within the hour, and the name")
    func deletion() async throws {
        let aina = try await open.browser(of: .aina, in: office)
        let page = try await aina.get("\(place)/uttak")
        let wrong = try await aina.post("\(place)/sletting", [("navn", "Fjordvik")])
        #expect(wrong.status == 422)
        #expect(wrong.body.contains("Skriv navnet nøyaktig"))
        open.clock.pass(.hours(1))
        #expect(try await aina.get("\(place)/uttak/fil").status == 403)
        #expect(try await aina.post("\(place)/sletting", [("navn", "Fjordvik kommune")]).status == 403)
        #expect(try await open.doors.units.find(office.unit.id) != nil)
        let again = try await open.browser(of: .aina, in: office)
        #expect(page.status == 200)
        #expect(
            try await again.post("\(place)/sletting", [("navn", "Fjordvik kommune")]).location?.hasSuffix("/slettet")
                == true)
        #expect(try await open.doors.units.find(office.unit.id) == nil)
        #expect(try await again.get(place).status != 200)
    }
}

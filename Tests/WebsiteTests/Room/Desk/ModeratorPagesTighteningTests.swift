import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Kari tightens the rest",
    .pages(
        "POST /d/{code}/innstramming"))
struct ModeratorPagesTighteningTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var address: String { "\(evening.desk)/ordstyrer" }

    init() async throws { evening = try await Evening() }

    @Test("When the room is late she is told what it takes and when they end, and then it is so")
    func late() async throws {
        evening.open.clock.pass(.minutes(75))
        let before = try await kari.get(address)
        #expect(before.says("Stram inn resten"))
        #expect(before.page.withID("stram")?.text.contains("som avtalt") == true)
        let page = try await kari.submit(before.form("/innstramming"))
        #expect(page.status == 200)
        #expect(!page.says("Stram inn resten"))
        #expect(try await evening.hall.room().sheet.behind(at: evening.open.clock.now) <= .zero)
    }

    @Test("When the room is on time it is not offered, and pressed on an old page it does no harm")
    func onTime() async throws {
        evening.open.clock.pass(.minutes(75))
        let old = try await kari.get(address).form("/innstramming")
        _ = try await kari.submit(old)
        let before = try await evening.hall.room().sheet
        let page = try await kari.submit(old)
        #expect(page.status == 200)
        #expect(try await evening.hall.room().sheet.steps.map(\.minutes) == before.steps.map(\.minutes))
    }

    @Test("A dugnad that is over has nothing to tighten, and says so")
    func over() async throws {
        evening.open.clock.pass(.minutes(75))
        let old = try await kari.get(address).form("/innstramming")
        try await evening.hall.doors.runSheets.end(evening.hall.id, by: .moderator)
        let before = try await evening.hall.room().sheet
        let page = try await kari.submit(old)
        #expect(page.status == 409)
        #expect(try await evening.hall.room().sheet.steps == before.steps)
    }
}

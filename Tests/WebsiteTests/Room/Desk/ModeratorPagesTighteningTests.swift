import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Kari tightens the rest",
    .pages("POST /d/{code}/innstramming", "POST /d/{code}/innstramming/angring"))
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

    @Test("What became shorter is said, and it can be undone until the room goes on")
    func undone() async throws {
        evening.open.clock.pass(.minutes(75))
        let before = try await evening.hall.room().sheet
        let page = try await kari.submit(kari.get(address).form("/innstramming"))
        #expect(page.says("Kortere nå:"))
        #expect(page.says("Konkret idé"))
        let undo = try page.form("/innstramming/angring")
        let back = try await kari.submit(undo, press: "Angre")
        #expect(back.path == address)
        #expect(!back.says("Kortere nå:"))
        #expect(try await evening.hall.room().sheet == before)
        _ = try await kari.submit(back.form("/innstramming"))
        try await evening.hall.go(to: evening.hall.task(2))
        let later = try await kari.get(address)
        #expect(!later.says("Kortere nå:"))
        let went = try await evening.hall.room().sheet
        #expect(try await kari.submit(undo, press: "Angre").path == address)
        #expect(try await evening.hall.room().sheet == went, "an old page undoes nothing")
    }

    @Test("A room that is ahead is offered its minutes back, told to which steps, and can undo that too")
    func ahead() async throws {
        try await evening.hall.go(to: evening.hall.task(2))
        let before = try await kari.get(address)
        #expect(before.says("min foran planen"))
        #expect(!before.says("Stram inn resten"))
        let offer = try await kari.get(before.link("Gi minuttene tilbake"))
        #expect(offer.page.withID("gi")?.text.spaced.contains("min til punkt") == true)
        let page = try await kari.submit(offer.form("/innstramming"), press: "Gi minuttene tilbake")
        #expect(page.says("Lengre nå:"))
        #expect(!page.says("Gi minuttene tilbake"))
        #expect(try await kari.get("\(address)?skuff=minutter").says("Nå er det ingen minutter å gi tilbake."))
        #expect(try page.form("/innstramming/angring").buttons.map(\.text) == ["Angre"])
    }

    @Test("A few minutes ahead are no reason to do anything")
    func littleAhead() async throws {
        let sheet = try await evening.hall.room().sheet
        let early = sheet.behind(at: evening.open.clock.now)
        evening.open.clock.pass(.zero - early - .minutes(4) + sheet.clock.left(at: evening.open.clock.now))
        let page = try await kari.get(address)
        #expect(page.says("4 min foran planen"))
        #expect(!page.says("Gi minuttene tilbake"))
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

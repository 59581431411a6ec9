import TestWorld
import Testing
import Words
import WorkModel

@Suite("Kari lets people talk in pairs", .pages("POST /d/{code}/to-og-to"))
struct PairsOnTheDeskTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var address: String { "\(evening.desk)/ordstyrer" }

    init() async throws { evening = try await Evening() }

    @Test("The step whose words ask for it has a small clock, on desk, wall and phones, and says when it is over")
    func going() async throws {
        let before = try await kari.get(address)
        let page = try await kari.submit(before.form("/to-og-to"), press: "To og to: 3\u{A0}min")
        #expect(page.path == address)
        #expect(page.page.withID("tid")?.text.contains("To og to 3:00") == true)
        let ends = String((evening.open.clock.now + .minutes(3)).milliseconds)
        let wall = try await kari.get("\(evening.desk)/vegg")
        #expect(wall.page.withID("side")?.all("b").first { $0["data-ends"] != nil }?["data-ends"] == ends)
        let phone = try await evening.open.browser().get(evening.table(3))
        #expect(phone.page.withID("steg")?.all("b").first { $0["data-ends"] != nil }?["data-ends"] == ends)
        #expect(phone.page.withID("steg")?.text.spaced.contains("til kl. 18.08") == true)
        evening.open.clock.pass(.minutes(4))
        let after = try await kari.get(address)
        #expect(
            after.page.withID("tid")?.all("b").contains { $0["data-ends"] == ends && $0["data-over"] != nil } == true)
        #expect(after.says("Nå deler dere med hverandre"))
        let away = try await kari.submit(after.form("/to-og-to"))
        #expect(!away.says("Nå deler dere med hverandre"))
    }

    @Test("Other steps have none, and asked for one they say so")
    func none() async throws {
        try await evening.hall.go(to: evening.hall.task(2))
        #expect(try await !kari.get(address).forms.contains { $0.action.hasSuffix("/to-og-to") })
        let page = try await kari.post("\(evening.desk)/to-og-to", [("to", "1")])
        #expect(page.status == 409)
        #expect(page.refusal == "På dette punktet snakker dere ikke to og to.")
    }
}

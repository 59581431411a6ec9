import TestWorld
import Testing
import WorkModel

@Suite(
    "Kari chooses the cards",
    .pages(
        "GET /d/{code}/kort", "POST /d/{code}/kort"))
struct ChosenCardsPagesTests {
    let evening: Evening
    var kari: Browser { evening.kari }

    init() async throws {
        evening = try await Evening()
        try await evening.hall.go(to: evening.hall.step("hvem-er-vi-til-for"))
    }

    private func form() async throws -> FormOnPage { try await kari.get("\(evening.desk)/kort").form("/kort") }

    /// The cards that a group is offered, by the words on them.
    private func offered() async throws -> [String] {
        let page = try await evening.open.browser().get(evening.table(3) + "?kort=alle")
        return try #require(page.page.withID("kortene")).all("a").map(\.text)
    }

    private func order(_ form: FormOnPage) -> [String] { form.fields.filter { $0.name == "rekke" }.map(\.value) }
    private func used(_ form: FormOnPage) -> [String] { form.fields.filter { $0.name == "bruk" }.map(\.value) }

    @Test("A card that is laid aside is not offered to a group, and stands unticked on her page")
    func laidAside() async throws {
        #expect(try await offered().contains { $0.contains("Guri") })
        var form = try await form()
        form.fields.removeAll { $0 == ("bruk", "guri") }
        let page = try await kari.submit(form, press: "Lagre")
        #expect(page.status == 200)
        #expect(try !used(page.form("/kort")).contains("guri"))
        #expect(try order(page.form("/kort")).contains("guri"))
        #expect(try await !offered().contains { $0.contains("Guri") })
    }

    @Test("An arrow moves its card one place, and keeps what was ticked in the same go")
    func arrows() async throws {
        let before = try await order(form())
        let (first, second) = (before[0], before[1])
        var form = try await form()
        form.fields.removeAll { $0 == ("bruk", first) }
        let page = try await kari.post(form, and: [("opp", second)])
        #expect(page.status == 303)
        #expect(page.location?.hasSuffix("#kort-\(second)") == true)
        let after = try await self.form()
        #expect(order(after) == [second, first] + before.dropFirst(2))
        #expect(!used(after).contains(first))
    }

    @Test("With no card left a sentence says so, and nothing is changed")
    func none() async throws {
        var form = try await form()
        let before = used(form)
        form.fields.removeAll { $0.name == "bruk" }
        let page = try await kari.submit(form, press: "Lagre")
        #expect(page.status == 409)
        #expect(page.refusal == "La minst ett kort være med.")
        #expect(try page.link("Tilbake til skjemaet") == "\(evening.desk)/kort")
        #expect(try await used(self.form()) == before)
    }

    @Test("From a page older than another's choice it is refused in words, and the other's choice stands")
    func stale() async throws {
        var mine = try await form()
        var theirs = mine
        theirs.fields.removeAll { $0 == ("bruk", "guri") }
        _ = try await kari.submit(theirs, press: "Lagre")
        mine.fields.removeAll { $0 == ("bruk", "nora") }
        let page = try await kari.submit(mine, press: "Lagre")
        #expect(page.status == 409)
        #expect(page.says("Du skrev Guri, 14 år; Alex, 6 år; "))
        #expect(page.says("Nå står det Nora, 15 år; Alex, 6 år; "))
        let now = try await used(form())
        #expect(now.contains("nora") && !now.contains("guri"))
    }

    @Test("The same form twice is once, and says that it is saved")
    func twice() async throws {
        var form = try await form()
        form.fields.removeAll { $0 == ("bruk", "guri") }
        for _ in 0..<2 {
            let answer = try await kari.post(form)
            #expect(answer.status == 303)
            #expect(answer.location == "\(evening.desk)/kort?gjort=lagret")
        }
        #expect(try await self.form()["versjon"] == "2")
        #expect(try await kari.get("\(evening.desk)/kort?gjort=lagret").says("✓ Lagret."))
    }

    @Test("Where groups do not choose cards there is nothing to choose, and that is said")
    func youth() async throws {
        let evening = try await Evening(.youth)
        let page = try await evening.kari.get("\(evening.desk)/kort")
        #expect(page.says("Her velger ikke gruppene kort."))
        let refused = try await evening.kari.post("\(evening.desk)/kort", [("rekke", "guri"), ("bruk", "guri")])
        #expect(refused.status == 409)
    }

    @Test("Keys that are no card's, and the same card twice, trap nothing")
    func strange() async throws {
        let form = try await form()
        for extra in [
            [("rekke", "finnes-ikke"), ("bruk", "finnes-ikke")], [("rekke", "guri")], [("ned", "finnes-ikke")],
        ] {
            let answer = try await kari.post(form, and: extra)
            #expect(answer.status == 303)
            #expect(Set(try await order(self.form())) == Set(order(form)))
        }
    }
}

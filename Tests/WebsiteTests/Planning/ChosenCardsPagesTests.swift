import TestWorld
import Testing

@Suite("Kari chooses the cards")
struct ChosenCardsPagesTests {
    let evening: Evening
    var kari: Browser { evening.kari }

    init() async throws {
        evening = try await Evening()
        try await evening.hall.go(to: evening.hall.step("hvem-er-vi-til-for"))
    }

    private func form() async throws -> FormOnPage { try await kari.get("\(evening.desk)/kort").form("/kort") }

    /// The cards that a group is offered, by the names on their buttons.
    private func offered() async throws -> [String] {
        try await evening.open.browser().get(evening.table(3)).form("/kort").buttons.map(\.text)
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
        let page = try await kari.post(form.action, form.fields.map { ($0.name, $0.value) } + [("opp", second)])
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
        #expect(page.says("La minst ett kort være med."))
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
        let now = try await used(form())
        #expect(now.contains("nora") && !now.contains("guri"))
    }

    @Test("Keys of no card, and the same card twice, do no harm")
    func strange() async throws {
        let form = try await form()
        let fields = form.fields.map { ($0.name, $0.value) }
        for extra in [
            [("rekke", "finnes-ikke"), ("bruk", "finnes-ikke")], [("rekke", "guri")], [("ned", "finnes-ikke")],
        ] {
            let answer = try await kari.post(form.action, fields + extra)
            #expect(answer.status == 303)
            #expect(Set(try await order(self.form())) == Set(order(form)))
        }
    }
}

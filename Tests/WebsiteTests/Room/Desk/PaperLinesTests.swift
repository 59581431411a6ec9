import TestWorld
import Testing
import Words

@Suite("Lines from paper")
struct PaperLinesTests {
    @Test("Bullets and the numbers of a list are taken off; a date stays")
    func marks() {
        #expect(PastedLines.notes("- Åpen hall\n• Byttedag") == ["Åpen hall", "Byttedag"])
        #expect(PastedLines.notes("1. Åpen hall\n2) Byttedag\n3. Skyss") == ["Åpen hall", "Byttedag", "Skyss"])
        #expect(PastedLines.notes("2. juni er det åpen hall") == ["2. juni er det åpen hall"])
        #expect(PastedLines.notes("1. Lag utstyrsbod\n17. mai-tog") == ["Lag utstyrsbod", "17. mai-tog"])
        #expect(PastedLines.notes("1. lag trener mandag") == ["1. lag trener mandag"])
    }

    @Test("Two lines that are stopped are both told at the field, after that nothing is saved yet")
    func stopped() async throws {
        let open = try await OpenSite()
        let hall = try await open.start()
        let kari = try await open.browser(with: hall.secret)
        var form = try await kari.get("/d/\(hall.code)/papir").form("/papir")
        form["linjer"] = "Åpen hall\nRing 412 34 567\nSkriv til kari@example.no"
        let refused = try await kari.submit(form)
        #expect(refused.status == 422)
        let told = try #require(refused.page.withID("linjer-feil")).text
        for words in ["Ingen av linjene er lagret ennå", "Linje 2:", "Linje 3:"] { #expect(told.contains(words)) }
        #expect(refused.page.withID("linjer")?["aria-invalid"] == "true")
        #expect(try await hall.texts() == [])
    }

    @Test("After a sheet the focus is at the first question of the next")
    func next() async throws {
        let open = try await OpenSite()
        let hall = try await open.start()
        let kari = try await open.browser(with: hall.secret)
        var form = try await kari.get("/d/\(hall.code)/papir").form("/papir")
        form["linjer"] = "Åpen hall"
        let saved = try await kari.submit(form)
        let first = try #require(saved.page.withID("gruppe"))
        #expect(first["autofocus"] != nil)
        #expect(first["aria-describedby"] == "lagret")
    }
}

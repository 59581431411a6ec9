import TestWorld
import Testing
import Words
import WorkModel

@Suite("Around one table neither the wall nor the phone speaks of other tables")
struct OneTableTests {
    @Test("No step that ships does, in any kind of dugnad", arguments: Variant.allCases)
    func everyStep(variant: Variant) async throws {
        let open = try await OpenSite()
        let hall = try await open.start(open.world.plan(variant, minutes: 90, groups: 1))
        let kari = try await open.browser(with: hall.secret)
        let others = [
            "andre bord", "annet bord", "de andre", "fra bordene", "sammen tre eller fire", "tre eller fire sammen",
            "Finn et bord", "Finn en gruppe", "hver gruppe", "hvert bord", "når andre har",
        ]
        for step in try await hall.room().sheet.going {
            try await hall.go(to: step)
            let phone = try await open.browser().get("/b/\(hall.code)/bord/1").page.withID("steg")?.text ?? ""
            let wall = try await kari.get("/d/\(hall.code)/vegg").page.withID("sporsmal")?.text ?? ""
            for words in others { #expect(!"\(phone) \(wall)".contains(words), "\(step.key ?? "")") }
        }
    }

    @Test("With two tables the words are as before")
    func two() async throws {
        let open = try await OpenSite()
        let hall = try await open.start(open.world.plan(.organisation, minutes: 60, groups: 2))
        try await hall.go(to: hall.step("velkommen"))
        let phone = try await open.browser().get("/b/\(hall.code)/bord/1")
        #expect(phone.says("Velkommen! Sett dere tre eller fire sammen"))
    }
}

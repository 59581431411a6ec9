import HTTPTypes
import TestWorld
import Testing
import WorkModel

@Suite("What young people propose, on one sheet for the council that hears it", .pages("GET /d/{code}/forslag"))
struct ProposalsPagesTests {
    @Test("In their own words, with where from, how many and to whom; and nothing of what is not decided")
    func sheet() async throws {
        let open = try await OpenSite()
        let hall = try await open.start(open.world.plan(.youth, minutes: 90, name: "Fjordvik ungdomsråd"))
        let kari = try await open.browser(with: hall.secret)
        let page = "/d/\(hall.code)/forslag"
        #expect(try await kari.get(page).says("Ingen forslag er skrevet ned ennå."))
        var draft = MeasureDraft()
        (draft.text, draft.hearer) = ("Buss hjem klokka ti", "kommunestyret")
        try await hall.doors.measures.add(draft, as: .new(), in: hall.id, by: .moderator)
        draft = MeasureDraft()
        draft.text = "Åpen hall"
        try await hall.doors.measures.add(draft, as: .new(), in: hall.id, by: .moderator)
        try await hall.doors.minutesDesk.setAttendance(
            AttendanceDraft([("Ungdom", "14")]), in: hall.id, by: .moderator)
        let sheet = try await kari.get(try await kari.get(page).address("Til kommunestyret"))
        #expect(sheet.says("Forslag fra Fjordvik ungdomsråd"))
        #expect(
            sheet.says(
                "Til kommunestyret. Fra ungdomssamlingen mandag 23. november 2026, Fjordvik samfunnshus. 14 var med."))
        #expect(sheet.says("Buss hjem klokka ti") && sheet.says("Åpen hall") && sheet.says("Dette foreslår vi"))
        #expect(!sheet.says("ingen er nevnt"))
        #expect(try await kari.get("/nn\(page)?til=ungdomsradet").says("Til ungdomsrådet. Frå ungdomssamlinga"))
    }

    @Test("It is made as PDF and Word too, where those are made")
    func files() async throws {
        try await ScriptedWorker(saying: ScriptedWorker.answer).asking { worker in
            let open = try await OpenSite(documents: worker)
            let hall = try await open.start(open.world.plan(.youth, minutes: 90, name: "Elevrådet"))
            let kari = try await open.browser(with: hall.secret)
            let page = try await kari.get("/d/\(hall.code)/forslag?til=ungdomsradet")
            #expect(page.page.downloads.count == 2)
            for address in page.page.downloads {
                let answer = try await kari.ask(.get, address, [:], nil)
                #expect(
                    answer.headers[.contentDisposition]?.contains("forslag-ungdomsradet-elevradet-2026-11-23.") == true)
            }
        }
    }
}

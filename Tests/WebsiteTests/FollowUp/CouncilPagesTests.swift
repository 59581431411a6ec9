import HTTPTypes
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Aina makes the paper for the council",
    .pages(
        "GET /e/{unit}/kommunestyret", "POST /e/{unit}/kommunestyret", "GET /e/{unit}/kommunestyret/filer/{file}"))
struct CouncilPagesTests {
    let open: OpenSite
    let held: PromisingOffice
    let band: Measure.ID
    let aina: Browser
    private var page: String { "/e/\(held.unit)/kommunestyret" }

    init() async throws {
        open = try await OpenSite()
        held = try await PromisingOffice(open.doors, open.world)
        band = try await held.agree("Korpset øver i første etasje", by: "2027-01-14")
        aina = try await open.browser(of: .aina, in: held.office)
    }

    @Test("It has the plan, what is missing of decisions, and what she asks for with the number of the case")
    func written() async throws {
        let home = try await aina.get("/e/\(held.unit)")
        let first = try await aina.get(home.link("Til kommunestyret"))
        #expect(first.says("Politisk forankring mangler") && first.says("Korpset øver i første etasje"))
        #expect(!first.page.all("h2").contains { $0.text == "Dette ber vi om" })
        var form = try first.form("/kommunestyret")
        (form["ber-om"], form["sak"]) = ("50 000 kr til øvingsrom.\n- fra høsten", "34/27")
        let saved = try await aina.submit(form)
        #expect(saved.page.all("h2").first?.text == "Dette ber vi om")
        #expect(saved.says("50 000 kr til øvingsrom.") && saved.says("Sak 34/27."))
    }

    @Test("Without a number of her own it is that of the political decision, and both decisions are told")
    func anchored() async throws {
        let actor = try await held.office.actor(.aina)
        var draft = AnchoringDraft(state: "inPlace")
        (draft.body, draft.day, draft.caseNumber) = ("Kommunestyret", "2026-06-14", "12/26")
        try await open.doors.plans.write(draft, of: .political, from: 0, in: held.id, by: actor)
        let page = try await aina.get(self.page)
        #expect(page.says("Sak 12/26."))
        #expect(page.says("Politisk forankring på plass: Kommunestyret, 14. juni 2026, sak 12/26"))
        #expect(page.says("Administrativ forankring mangler"))
    }

    @Test("What came of the measures stands there as the plan has it: as she mends it, not as it was first told")
    func mended() async throws {
        let actor = try await held.office.actor(.aina)
        let key = try await held.willing("styret@korpset.example", band)
        try await held.tell(.underWay, "Mange nye.", number: "ca. 10 barn", of: band, at: key)
        let told = try #require(
            try await open.doors.actionPlans.find(band, in: .unit(held.unit), by: actor).planned.effects.first)
        var draft = EffectDraft(told)
        (draft.number, draft.counted) = ("12", "barn")
        try await open.doors.actionPlans.edit(
            told.id, draft, from: told.version, of: band, in: .unit(held.unit), by: actor)
        let hall = try await held.agree("Åpen hall")
        var own = EffectDraft()
        (own.day, own.words) = (NorwegianTime.isoDate(open.clock.now), "Fire kvelder med fullt hus")
        try await open.doors.actionPlans.add(own, as: .new(), to: hall, in: .unit(held.unit), by: actor)
        let page = try await aina.get(self.page)
        #expect(page.says("Korpset øver i første etasje: 12 barn") && !page.says("omtrent 10 barn"))
        #expect(page.says("Åpen hall: Fire kvelder med fullt hus"))
    }

    @Test("What those responsible have counted stands there, the latest of each; what waits for her to decide does not")
    func told() async throws {
        let address = "styret@korpset.example"
        let key = try await held.willing(address, band)
        #expect(try await !aina.get(page).says("Dette har det ført til så langt"))
        try await held.tell(.underWay, number: "ca. 10 barn", of: band, at: key)
        open.clock.pass(.days(1))
        try await held.tell(.underWay, "Flere enn vi trodde.", number: "ca. 20 barn", of: band, at: key)
        let page = try await aina.get(self.page)
        #expect(page.says("Korpset øver i første etasje: omtrent 20 barn") && page.says("Flere enn vi trodde."))
        #expect(!page.says("omtrent 10 barn"))
        open.clock.pass(.days(1))
        try await held.tell(.different, "Korpset er slått sammen med et annet.", number: "minst 30", of: band, at: key)
        #expect(try await !aina.get(self.page).says("Korpset er slått sammen"))
    }

    @Test("Too long, it comes back with what was typed; somebody else first, both are shown; a reader only reads")
    func refused() async throws {
        var form = try await aina.get(page).form("/kommunestyret")
        form["ber-om"] = String(repeating: "a", count: 2001)
        let wrong = try await aina.post(form)
        #expect(wrong.status == 422 && wrong.problem(at: "ber-om") != nil)
        form["ber-om"] = "Penger til buss"
        try await open.doors.actionPlans.write(
            CouncilWordsDraft(asks: "Penger til hall"), from: 0, in: held.unit, by: held.office.actor(.siri))
        let second = try await aina.post(form)
        #expect(second.status == 409 && second.says("Penger til hall") && second.says("Penger til buss"))
        let berit = try await open.browser(of: .berit, in: held.office)
        let read = try await berit.get(page)
        #expect(read.status == 200 && !read.forms.contains { $0.action.hasSuffix("/kommunestyret") })
        #expect(try await berit.post(page, [("ber-om", "Noe"), ("versjon", "1")]).status == 403)
    }

    @Test("Where documents are, it is a PDF and a Word file with a name that says what it is; any other file is none")
    func files() async throws {
        #expect(try await aina.get(page).page.downloads.isEmpty)
        #expect(try await aina.get("\(page)/filer/sak.txt").status == 404)
        try await ScriptedWorker(saying: ScriptedWorker.answer).asking { worker in
            let open = try await OpenSite(documents: worker)
            let held = try await PromisingOffice(open.doors, open.world)
            let aina = try await open.browser(of: .aina, in: held.office)
            let files = try await aina.get("/e/\(held.unit)/kommunestyret").page.downloads
            #expect(files.count == 2)
            for file in files {
                let answer = try await aina.ask(.get, file, [:], nil)
                #expect(answer.status == 200)
                #expect(answer.headers[.contentDisposition]?.contains("til-kommunestyret-fjordvik") == true)
            }
        }
    }

    @Test("In Nynorsk and English it says the same")
    func languages() async throws {
        #expect(try await aina.get("/nn" + page).says("Til kommunestyret: Fjordvik"))
        #expect(try await aina.get("/en" + page).says("What has been decided"))
    }
}

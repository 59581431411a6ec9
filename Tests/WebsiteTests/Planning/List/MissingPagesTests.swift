import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Who is missing",
    .pages(
        "GET /d/{code}/mangler", "POST /d/{code}/inviterte/forslag", "GET /e/{unit}/dugnader/{dugnad}/mangler"))
struct MissingPagesTests {
    let open: OpenSite
    let office: Office
    let dugnad: Dugnad
    let link: Secret
    let aina: Browser
    var ring: String { "/d/\(dugnad.code)/mangler" }
    var toSee: String { "/e/\(office.unit.id)/dugnader/\(dugnad.id)/mangler" }

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
        let plan = open.world.plan(starting: open.clock.now + .days(30))
        let started = try await open.doors.dugnader.start(
            plan, edition: open.world.library.edition, for: office.unit.id, by: office.actor(.aina))
        (dugnad, link) = (started.dugnad, try #require(started.secret))
        aina = try await open.browser(of: .aina, in: office)
    }

    private func invite(_ kind: InviteeKind, _ body: String) async throws -> Invitee {
        let draft = InviteeDraft(kind: kind, body: body)
        _ = try await open.doors.invitees.add([draft], to: dugnad.id, by: office.actor(.aina))
        let list = try await open.doors.invitees.list(of: dugnad.id, for: office.actor(.aina))
        return try #require(list.first { $0.body == body })
    }

    @Test("The catalogue's suggestions are ticked and go on the list; those that are there are not suggested again")
    func asked() async throws {
        let page = try await aina.get("\(ring)?slag=parents")
        #expect(page.says("Ingen er på lista ennå.") && page.says("0 av 12"))
        #expect(page.page.withID("parents")?.first("details")?["open"] != nil)
        #expect(page.says("Foreldre vet hvor det butter hjemme."))
        var form = try #require(page.forms.first { $0["slag"] == "parents" })
        let none = try await aina.post(form)
        #expect(none.status == 422 && none.problem(at: "hvem-parents")?.hasPrefix("Kryss av minst én") == true)
        form.tick("hvem", "FAU ved barneskolen")
        form.tick("hvem", "FAU ved ungdomsskolen")
        let added = try await aina.submit(form)
        #expect(added.says("Lagt til på lista: 2.") && added.says("To på lista.") && added.says("1 av 12"))
        let left = try #require(added.page.withID("parents")?.all("input").compactMap { $0["value"] })
        #expect(!left.contains("FAU ved barneskolen") && left.contains("Foreldrerådet i barnehagen"))
    }

    @Test("The same kinds in words as answers come: who comes, who has not answered, who cannot")
    func answers() async throws {
        try await open.world.answer(.coming, invite(.youth, "Ungdomsrådet"), people: 4)
        try await open.world.answer(.notComing, invite(.politicians, "Ordføreren"))
        _ = try await invite(.politicians, "Gruppelederne")
        let page = try await aina.get(ring)
        #expect(page.says("Fire kommer, én kan ikke, én har ikke fått brev."))
        #expect(page.says("1 av 12") && page.page.withID("youth")?.text.contains("Fire kommer.") == true)
        #expect(page.page.withID("politicians")?.text.contains("Én kan ikke, én har ikke fått brev.") == true)
        #expect(page.page.withID("parents")?.text.contains("Ingen er spurt ennå.") == true)
        let english = try await aina.get("/en\(ring)")
        #expect(english.says("Four are coming, one cannot come, one has had no letter."))
    }

    @Test("How many there is room for, and the deadline that answers are held to, stand beside the ring")
    func room() async throws {
        #expect(try await aina.get(ring).says("Dere har regnet med 36."))
        var invitation = InvitationDraft()
        invitation.deadline = "11.12.2026"
        try await open.doors.invitations.fillIn(invitation, from: 0, in: dugnad.id, by: office.actor(.aina))
        #expect(try await aina.get(ring).says("Svarfristen er fredag 11. desember 2026."))
        var draft = SignUpDraft()
        (draft.capacity, draft.day, draft.hour) = ("100", "18.12.2026", "16.00")
        try await open.doors.answers.set(
            draft, from: 0, in: dugnad.id, at: InvitingOffice.site, by: office.actor(.aina))
        try await open.world.answer(.coming, invite(.youth, "Ungdomsrådet"), people: 4)
        let page = try await aina.get(ring)
        #expect(page.says("Svarfristen er fredag 18. desember 2026 kl. 16.00."))
        #expect(page.says("Det er plass til 100, og det er 96 plasser igjen."))
        #expect(try await aina.get(toSee).says("Det er plass til 100, og det er 96 plasser igjen."))
        // What goes on the list is in the dugnad's language, whoever reads.
        #expect(try await aina.get("/en\(ring)").page.withID("parents")?.text.contains("FAU ved barneskolen") == true)
    }

    @Test("A link and a reader see how many, without a name and without anything to press; others see nothing")
    func seen() async throws {
        _ = try await invite(.schools, "Fjordvik skole")
        let kari = try await open.browser(with: link)
        let berit = try await open.browser(of: .berit, in: office)
        let home = try await berit.get("/e/\(office.unit.id)")
        #expect(try home.link("Hvem mangler i rommet?") == toSee)
        for (browser, page) in [(kari, ring), (berit, toSee)] {
            let answer = try await browser.get(page)
            #expect(answer.says("Én på lista.") && !answer.body.contains("Fjordvik skole"))
            #expect(answer.page.first("main")?.all("details").isEmpty == true)
        }
        #expect(try await berit.get(ring).status == 403)
        let bergvik = try await Office(open.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let others = try await open.browser(of: .aina, in: bergvik)
        #expect(try await others.get(toSee).status == 404)
        #expect(try await others.get("/e/\(bergvik.unit.id)/dugnader/\(dugnad.id)/mangler").status == 404)
    }

    @Test(
        "The rope runs only between neighbours that are in",
        arguments: [
            ([InviteeKind.schools, .health, .welfare], 2), ([.schools, .welfare], 0), ([.schools, .business], 1),
            (InviteeKind.allCases, 12),
        ])
    func rope(kinds: [InviteeKind], ropes: Int) async throws {
        for kind in kinds { _ = try await invite(kind, "Noen fra \(kind)") }
        let drawing = try #require(try await aina.get(ring).page.all("svg").first)
        // Each is drawn twice: its edge, and its strands.
        #expect(drawing.all("path").count == 2 * ropes)
        #expect(drawing.all("circle").count { $0["class"] == "knot" } == kinds.count)
    }

    @Test(
        "A club and a samling have fewer kinds, by the names they have there",
        arguments: [
            (Variant.organisation, "Styret, trenerne og de frivillige", "Politikere"),
            (.youth, "De som skal høre forslagene", "Næringsliv"),
        ])
    func variants(variant: Variant, name: String, missing: String) async throws {
        let hall = try await open.start(open.world.plan(variant, minutes: 60, name: "Fjordvik turn"))
        let kari = try await open.browser(with: hall.secret)
        let page = try await kari.get("/d/\(hall.code)/mangler")
        #expect(page.says(name) && !page.says(missing) && page.says("0 av 8"))
    }
}

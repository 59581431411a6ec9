import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Siri plans the young people's samling, and brings what they came to into the dugnad",
    .pages(
        "GET /d/{code}/bygger-pa", "POST /d/{code}/bygger-pa", "GET /d/{code}/bygger-pa/{earlier}",
        "POST /d/{code}/bygger-pa/{earlier}", "POST /d/{code}/bygger-pa/{earlier}/fjerning"))
struct ForerunnerPagesTests {
    let open: OpenSite
    let office: Office
    let joint: Dugnad
    let siri: Browser
    var page: String { "/d/\(joint.code)/bygger-pa" }

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors, Office.founding(.municipality, municipality: "3405"))
        joint = try await open.doors.dugnader.start(
            open.world.plan(starting: open.clock.now + .days(30)), edition: open.world.library.edition,
            for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        siri = try await open.browser(of: .siri, in: office)
    }

    private func start(_ variant: Variant, _ name: String) async throws -> Hall {
        let dugnad = try await open.doors.dugnader.start(
            open.world.plan(variant, minutes: 90, groups: 2, name: name), edition: open.world.library.edition,
            for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        let hall = Hall(doors: open.doors, id: dugnad.id, code: dugnad.code, secret: .new())
        try await hall.go(to: hall.task())
        return hall
    }

    private func agree(on text: String, in hall: Hall) async throws {
        var draft = MeasureDraft()
        draft.text = text
        try await hall.doors.measures.add(draft, as: .new(), in: hall.id, by: .moderator)
    }

    @Test("From the plan, one press leads to the form of a samling, filled in; started, it is linked")
    func planned() async throws {
        let plan = try await siri.get("/d/\(joint.code)/plan")
        #expect(plan.says("Ungdommene først"))
        let page = try await siri.get(plan.address("Planlegg en samling, eller koble til en tidligere"))
        #expect(page.says("De leder samlingen selv, med en trygg voksen ved siden av."))
        #expect(page.says("Ingenting er koblet til ennå."))
        var form = try await siri.get(page.address("Planlegg en samling")).form("/dugnad/ny/hvem")
        #expect(form["navn"] == "Ungdom i Fjordvik" && form["nar"] == "ukjent")
        #expect(form["enhet"] == office.unit.id.description && form["variant"] == "ung")
        (form["navn"], form["videre"]) = ("Fjordvik ungdomsråd", nil)
        form.fields += [("antall", "12")]
        let query = Browser.encoded(form.fields.map { ($0.name, $0.value) })
        let last = try await siri.get("/dugnad/ny/se-over?\(query)")
        #expect(last.says("Kobles til"))
        for _ in 1...2 { #expect(try await siri.post(last.form("/dugnader")).status == 303) }
        let linked = try await siri.get(self.page)
        #expect(linked.says("Samling, Fjordvik ungdomsråd"))
        #expect(linked.says("Skriv hvem som leder, og hvem som er den trygge voksne"))
        #expect(try await open.doors.forerunners.groundwork(of: joint.id).earlier.count == 1)
        let led = try await siri.get(linked.address("Skriv hvem som leder, og hvem som er den trygge voksne"))
        #expect(led.says("uten navn"))
    }

    @Test("Several are ticked at once, never another unit's; a link is taken away again, and none ticked is told")
    func linked() async throws {
        let (first, second) = (try await start(.youth, "Elevrådet"), try await start(.municipality, "Fjordvik"))
        let none = try await siri.post(page)
        #expect(none.problem(at: "tidligere") == "Kryss av for minst én.")
        let fields = [first, second].map { ("tidligere", $0.id.description) }
        let page = try await siri.get(siri.post(self.page, fields).location ?? "")
        #expect(page.says("Koblet til.") && page.says("Enheten har ingen andre å koble til."))
        let home = try await open.browser(of: .berit, in: office).get("/e/\(office.unit.id)")
        #expect(home.says("Bygger på: "))
        #expect(try await siri.get("/d/\(first.code)/bygger-pa").says("Disse bygger på samlingen"))
        for _ in 1...2 {
            #expect(try await siri.post("\(self.page)/\(first.id)/fjerning").location == self.page)
        }
        #expect(try await siri.get("\(self.page)/\(first.id)").status == 404)
        #expect(try await siri.post("\(self.page)/\(first.id)", [("ide", "measure x")]).status == 404)
        let bergvik = try await Office(open.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let theirs = try await open.doors.dugnader.start(
            open.world.plan(), edition: open.world.library.edition, for: bergvik.unit.id, by: bergvik.actor(.aina))
        #expect(try await siri.post(self.page, [("tidligere", theirs.dugnad.id.description)]).status == 404)
    }

    @Test("The young people's proposals are ticked from the first, come where they are heard, and say where from")
    func brought() async throws {
        let samling = try await start(.youth, "Elevrådet")
        try await samling.write("Bare gruppe 1 sa dette", group: 1)
        let bring = "\(page)/\(samling.id)"
        _ = try await siri.post(page, [("tidligere", samling.id.description)])
        #expect(try await siri.get(bring).says("Her er ingenting samlet eller bestemt ennå."))
        try await agree(on: "Buss hjem klokka ti", in: samling)
        let offer = try await siri.get(bring)
        #expect(offer.says("De kommer under «Ungdommene har ordet».") && !offer.says("Bare gruppe 1"))
        #expect(try await siri.post(bring).problem(at: "ide") == "Kryss av for minst én.")
        for told in ["Én idé er hentet.", "Alt du krysset av, var hentet før."] {
            let answer = try await siri.post(offer.form("/\(samling.id)"))
            #expect(try await siri.get(answer.location ?? "").says(told))
        }
        #expect(try await siri.get(bring).says("Hentet før"))
        let day = NorwegianTime.date(open.clock.now).nb.spaced
        #expect(try await siri.get("/d/\(joint.code)/referat").says("Fra ungdomssamlingen \(day)"))
    }

    @Test("Of a workshop, the question is chosen")
    func workshop() async throws {
        let workshop = try await start(.municipality, "Fjordvik")
        try await agree(on: "Byttedag", in: workshop)
        _ = try await siri.post(page, [("tidligere", workshop.id.description)])
        var form = try await siri.get("\(page)/\(workshop.id)").form("/\(workshop.id)")
        let hall = Hall(doors: open.doors, id: joint.id, code: joint.code, secret: .new())
        #expect(try await hall.step("konkret-ide").id.description == form["steg"])
        form["steg"] = try await hall.step("veier-inn").id.description
        #expect(try await siri.post(form).status == 303)
        #expect(try await hall.room().notes(on: hall.step("veier-inn").id).map(\.text) == ["Byttedag"])
    }

    @Test("A process leader sees and changes nothing; a moderator's link sees none of the unit's others")
    func roles() async throws {
        let samling = try await start(.youth, "Elevrådet")
        _ = try await siri.post(page, [("tidligere", samling.id.description)])
        let liv = try await open.browser(signedInAs: office.letIn("liv", to: joint))
        let seen = try await liv.get(page)
        #expect(seen.says("Elevrådet") && seen.page.all("button").allSatisfy { $0.text != "Koble til" })
        #expect(!seen.body.contains("/d/\(samling.code)"))
        #expect(try await liv.post("\(page)/\(samling.id)/fjerning").status == 403)
        #expect(try await liv.get("\(page)/\(samling.id)").status == 403)
        let secret = try await open.doors.links.make(.moderator, to: joint.id, by: office.actor(.aina))
        let kari = try await open.browser(with: secret)
        #expect(try await kari.get(page).status == 403)
        #expect(try await kari.get("/d/\(joint.code)/plan").says("Elevrådet") == false)
    }

    @Test("For one that is nobody's, it says that a unit must own both, and how ideas can be fetched all the same")
    func nobodys() async throws {
        let hall = try await open.start(open.world.plan(starting: open.clock.now + .days(9)))
        let kari = try await open.browser(with: hall.secret)
        let page = try await kari.get("/d/\(hall.code)/bygger-pa")
        #expect(page.says("Dugnader kan bare kobles sammen når en enhet eier begge."))
        #expect(try await kari.get(page.address("Planlegg en samling")).status == 200)
    }
}

import Documents
import HTTPTypes
import TestWorld
import Testing
import Words
import WorkModel

/// Fjordvik's dugnad tomorrow, with fourteen who come.
struct SeatedEvening: Sendable {
    let open: OpenSite
    let office: Office
    let dugnad: Dugnad
    let link: Secret
    let aina: Browser
    var d: String { "/d/\(dugnad.code)" }

    init(inDays days: Int = 1, documents: DocumentsWorker? = nil) async throws {
        open = try await OpenSite(documents: documents)
        office = try await Office(open.doors)
        let started = try await open.doors.dugnader.start(
            open.world.plan(groups: 3, starting: open.clock.now + .days(days)), edition: open.world.library.edition,
            for: office.unit.id, by: office.actor(.aina))
        (dugnad, link) = (started.dugnad, try #require(started.secret))
        try await open.world.fourteenCome(to: dugnad.id)
        aina = try await open.browser(of: .aina, in: office)
    }

    func plan() async throws -> SeatPlan {
        try #require(try await open.doors.seatPlans.seats(of: dugnad.id).plan)
    }

    func mixed() async throws -> Answer {
        try await aina.submit(try #require(try await aina.get("\(d)/bordplan").forms.first))
    }
}

@Suite(
    "Aina seats those who come",
    .pages(
        "GET /d/{code}/bordplan", "POST /d/{code}/bordplan", "POST /d/{code}/bordplan/plass",
        "POST /d/{code}/bordplan/nye", "POST /d/{code}/klar/antall", "GET /d/{code}/bordplan/utskrift",
        "GET /d/{code}/bordplan/navneskilt.pdf",
        "POST /d/{code}/bordplan/sletting"))
struct SeatPlanPagesTests {
    let evening: SeatedEvening
    var aina: Browser { evening.aina }
    var tables: String { "\(evening.d)/bordplan" }

    init() async throws { evening = try await SeatedEvening() }

    @Test("She makes the plan with as many tables as the room has; each says who is there, and the page until when")
    func makes() async throws {
        let before = try await aina.get(tables)
        #expect(before.says("14 deltakere kommer."))
        #expect(before.forms.first?["bord"] == "3")
        let page = try await evening.mixed()
        #expect(page.says("14 deltakere, tre bord. Alt gikk opp"))
        #expect(page.says("slettes onsdag 25. november 2026"))
        #expect(page.page.all("li").count { $0["class"] == "card" } == 3)
        for name in ["Ragna Lie", "Tone Dal", "Ungdomsrådet 1", "Ungdomsrådet 4"] { #expect(page.says(name)) }
        #expect(!page.says("Ida Voksen"))
    }

    @Test("A number of tables that cannot be is told where it is typed, and nothing is lost")
    func wrong() async throws {
        var form = try #require(try await aina.get(tables).forms.first)
        form["bord"] = "tolv"
        let again = try await aina.submit(form)
        #expect(again.status == 422)
        #expect(again.says("Skriv hvor mange bord dere har: et helt tall fra 1 til 7."))
        #expect(again.forms.first?["bord"] == "tolv")
    }

    @Test("She plans for another number of tables than the dugnad has, is told, and gives it as many with one press")
    func roomCount() async throws {
        var form = try #require(try await aina.get(tables).forms.first)
        form["bord"] = "2"
        let page = try await aina.submit(form)
        #expect(page.says("Her er det planlagt med to bord, men dugnaden er satt opp med tre bord."))
        #expect(!(try await aina.submit(try page.form("/antall"), press: "Gi dugnaden to bord")).says("satt opp med"))
        #expect(try await evening.open.doors.rooms.room(evening.dugnad.id).groups.count == 2)
        #expect(try await aina.post("\(evening.d)/klar/antall", [("bord", "31")]).status == 404)
    }

    @Test("Young people come, and the run sheet has no time for them: the page says so")
    func timeForYouth() async throws {
        #expect(!(try await evening.mixed()).says("satt av tid"))
        let world = evening.open.world
        var plan = world.plan(groups: 3, starting: world.now + .days(1))
        plan.youthCome = false
        let other = try await evening.open.doors.dugnader.start(
            plan, edition: world.library.edition, for: evening.office.unit.id, by: evening.office.actor(.aina)
        ).dugnad
        try await world.fourteenCome(to: other.id)
        let page = try await aina.submit(try #require(try await aina.get("/d/\(other.code)/bordplan").forms.first))
        #expect(page.says("Ungdom kommer, men kjøreplanen har ikke satt av tid til dem."))
        #expect(try page.link("Gi dem ordet i kjøreplanen") == "/d/\(other.code)/kjoreplan")
    }

    @Test("She moves one, binds one and loosens again; somebody else who was first is not undone")
    func byHand() async throws {
        let page = try await evening.mixed()
        let guest = try #require(try await evening.plan().guests(at: 1).first { $0.kind != .youth }).id
        let seat = "\(guest.invitee)-\(guest.number)"
        func form(_ page: Answer) throws -> FormOnPage {
            try #require(page.forms.first { $0["gjest"] == seat })
        }
        var move = try form(page)
        move["bord"] = "3"
        #expect(try await aina.submit(move, press: "Flytt").path.hasSuffix("#bord-3"))
        let bind = try form(try await aina.get(tables))
        _ = try await aina.submit(bind, press: "Bind til bord 3")
        #expect(try await aina.get(tables).page.all("li").count { $0["class"] == "fast" } == 1)

        move["bord"] = "2"
        let late = try await aina.submit(move, press: "Flytt")
        #expect(late.status == 409)
        #expect(late.says("Bord 2"))
        #expect(late.says("Bord 3"))

        let loosen = try form(try await aina.get(tables))
        _ = try await aina.submit(loosen, press: "Løs fra bord 3")
        #expect(try await evening.plan().boundCount == 0)
        #expect(try await evening.plan().table(of: guest) == 3)
    }

    @Test(
        "What is not a person, a table or an act of ours is not found",
        arguments: [
            [("gjest", "x-1"), ("gjor", "flytt"), ("bord", "1")], [("gjest", ""), ("gjor", "bind")],
            [("gjest", "0123456789abcdef0123456789abcdef-1"), ("gjor", "flytt"), ("bord", "99999999999999999999")],
            [("gjest", "0123456789abcdef0123456789abcdef-1"), ("gjor", "slett")],
        ])
    func nothing(fields: [(String, String)]) async throws {
        _ = try await evening.mixed()
        #expect(try await aina.post("\(tables)/plass", fields).status == 404)
    }

    @Test("Two who come late are shown with the best place, and get it together")
    func late() async throws {
        _ = try await evening.mixed()
        try await evening.open.world.coming(.sports, "Svømmeklubben", name: "Nils Ny", to: evening.dugnad.id)
        try await evening.open.world.coming(.parents, name: "Sara <Ny>", to: evening.dugnad.id)
        let page = try await aina.get(tables)
        #expect(page.says("To er kommet til siden sist."))
        #expect(page.says("Nils Ny, Svømmeklubben"))
        #expect(page.body.contains("Sara &lt;Ny&gt;"))
        let after = try await aina.submit(try page.form("/nye"))
        #expect(!after.says("siden sist"))
        #expect(try await evening.plan().withoutSeat.isEmpty)
    }

    @Test("On paper there are names and tables, and nothing of how the tables were mixed")
    func printed() async throws {
        _ = try await evening.mixed()
        let guest = try #require(try await evening.plan().guests(at: 1).first).id
        try await evening.open.doors.seatPlans.change(
            guest, .bind, seen: 1, in: evening.dugnad.id, by: evening.office.actor(.aina))
        try await evening.open.world.coming(.sports, "Svømmeklubben", name: "Nils Ny", to: evening.dugnad.id)
        let page = try await aina.get("\(tables)/utskrift")
        // Who has no seat has a badge all the same, and the page says so.
        #expect(page.says("Nils Ny"))
        for name in ["Ragna Lie", "Bord 3", "Ungdomsrådet 1"] { #expect(page.says(name)) }
        #expect(!page.says("Ida Voksen"))
        for word in ["ørstelinje", "bundet", "Skole og barnehage", "fast", "whole"] {
            #expect(!page.page.all("section").contains { $0.text.contains(word) }, "\(word)")
        }
        #expect(page.page.all("section").filter { $0.text.contains("Nils Ny") }.count == 1)
        // Nothing makes files here, and then no link to one is shown.
        #expect(!page.body.contains("navneskilt.pdf"))
        #expect(try await aina.get("\(tables)/navneskilt.pdf").status == 503)
    }

    @Test("Where files are made, the badges are one")
    func badges() async throws {
        try await ScriptedWorker(saying: ScriptedWorker.answer).asking { worker in
            let evening = try await SeatedEvening(documents: worker)
            let printed = "\(evening.d)/bordplan"
            _ = try await evening.mixed()
            #expect(try await evening.aina.get("\(printed)/utskrift").body.contains("navneskilt.pdf"))
            let file = try await evening.aina.ask(.get, "\(printed)/navneskilt.pdf", [:], nil)
            #expect(file.status == 200 && file.headers[.contentType] == "application/pdf")
        }
    }

    @Test("Whoever leads it by a link sees kinds and numbers, nobody's name, and can change nothing")
    func byLink() async throws {
        let kari = try await evening.open.browser(with: evening.link)
        #expect(try await kari.get(tables).says("Bordplanen er ikke laget ennå."))
        _ = try await evening.mixed()
        let page = try await kari.get(tables)
        #expect(page.says("Skole og barnehage"))
        for word in ["Ragna", "Fjordvik skole", "Ungdomsrådet", "form"] {
            #expect(page.page.first("main")?.text.contains(word) == false, "\(word)")
        }
        #expect(page.forms.isEmpty)
        #expect(try await kari.get("\(tables)/utskrift").status == 403)
        #expect(try await kari.post(tables, [("bord", "2"), ("versjon", "1")]).status == 403)
        let berit = try await evening.open.browser(of: .berit, in: evening.office)
        #expect(try await berit.get(tables).status == 403)
        let siri = try await evening.open.browser(of: .siri, in: evening.office)
        #expect(try await siri.get(tables).says("Ragna Lie"))
    }

    @Test("She takes the plan away; and the day after it is gone by itself, and the page says why")
    func gone() async throws {
        let page = try await evening.mixed()
        #expect(try await aina.submit(try page.form("/sletting")).says("Lag bordplanen"))
        _ = try await evening.mixed()
        evening.open.clock.set(evening.dugnad.seatsEnd)
        let after = try await aina.get(tables)
        #expect(after.says("Bordplanen er slettet."))
        #expect(!after.says("Ragna Lie"))
        #expect(try await aina.post(tables, [("bord", "3"), ("versjon", "1")]).status == 409)
    }

    @Test("It is said in nynorsk and English too", arguments: ["nn", "en"])
    func languages(tag: String) async throws {
        _ = try await evening.mixed()
        let page = try await aina.get("/\(tag)\(tables)")
        #expect(page.says(tag == "nn" ? "Kven sit saman?" : "Who sits together?"))
        #expect(try await aina.get("/\(tag)\(tables)/utskrift").status == 200)
    }

    @Test("When nobody has answered there is nobody to seat, and the page says so")
    func nobody() async throws {
        let started = try await evening.open.doors.dugnader.start(
            evening.open.world.plan(), edition: evening.open.world.library.edition, for: evening.office.unit.id,
            by: evening.office.actor(.aina))
        let page = try await aina.get("/d/\(started.dugnad.code)/bordplan")
        #expect(page.says("Når folk har svart at de kommer"))
        #expect(page.forms.allSatisfy { !$0.action.contains("bordplan") })
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Aina looks at her unit's own page",
    .pages(
        "GET /e/{unit}", "GET /e/{unit}/aar/{year}", "GET /e/{unit}/dugnader/{dugnad}/referat",
        "POST /e/{unit}/dugnader/{dugnad}/ny"))
struct HomePagesTests {
    let open: OpenSite
    let office: Office
    let aina: Browser
    var home: String { "/e/\(office.unit.id)" }

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
        aina = try await open.browser(of: .aina, in: office)
    }

    @discardableResult
    private func start(_ plan: DugnadPlan? = nil) async throws -> Dugnad {
        try await open.doors.dugnader.start(
            plan ?? open.world.plan(starting: open.clock.now + .days(30)), edition: open.world.library.edition,
            for: office.unit.id, by: office.actor(.aina)
        ).dugnad
    }

    /// One that is over.
    @discardableResult
    private func held(_ day: String) async throws -> Dugnad {
        try await start(try open.world.plan(held: day, from: "18.00", until: "20.30"))
    }

    private func step() async throws -> String? { try await aina.get(home).page.first("h1")?.text }

    @Test("Empty, it says what one can do first, and leads to a start with her unit answered")
    func empty() async throws {
        let page = try await aina.get(home)
        #expect(page.page.first("h1")?.text == "Hva vil dere gjøre først?")
        let start = try await aina.open(try page.link("Planlegg en dugnad"))
        #expect(start.path.contains("enhet=\(office.unit.id)"))
        #expect(start.status == 200)
    }

    @Test("The next step follows the dugnad: its tasks, the room, the evening, the minutes, the next day")
    func nextSteps() async throws {
        let dugnad = try await start()
        #expect(try await step() == "Få et ja fra dem som bestemmer")
        let lists = open.world.library.library.taskLists
        for key in ["vedtak", "hvem"] {
            try await open.doors.tasks.tick(key, isDone: true, in: dugnad.id, by: lists, by: office.actor(.aina))
        }
        #expect(try await step() == "Skriv invitasjonen")
        var words = InvitationDraft()
        words.sender = "Fjordvik kommune"
        try await open.doors.invitations.fillIn(words, from: 0, in: dugnad.id, by: office.actor(.aina))
        #expect(try await step() == "Send invitasjonen")
        #expect(try await aina.get(home).link("Se over og send") == "/d/\(dugnad.code)/utsending")
        open.clock.set(dugnad.plannedStart - .hours(5))
        #expect(try await step() == "Gjør klar rommet")
        let hall = Hall(doors: open.doors, id: dugnad.id, code: dugnad.code, secret: .new())
        open.clock.set(dugnad.plannedStart)
        try await hall.go(to: try await hall.task())
        #expect(try await step() == "Dugnaden er i gang")
        try await open.doors.runSheets.end(dugnad.id, by: .moderator)
        #expect(try await freshStep() == "Godkjenn referatet")
        try await hall.approve()
        #expect(try await freshStep() == "Finn dagen for den neste")
    }

    /// A month has gone, and she has signed in again.
    private func freshStep() async throws -> String? {
        try await open.browser(of: .aina, in: office).get(home).page.first("h1")?.text
    }

    @Test("With several ahead, the one whose day comes first is next")
    func firstFirst() async throws {
        try await start(open.world.plan(name: "Bergvik", starting: open.clock.now + .days(60)))
        let first = try await start(open.world.plan(starting: open.clock.now + .days(20)))
        let day = NorwegianTime.date(first.plannedStart).nb
        #expect(try await aina.get(home).page.first("section")?.text.contains(day) == true)
    }

    @Test("Another one like one that has been is a press away, without a day, and the same press twice is one")
    func another() async throws {
        let dugnad = try await held("10.11.2026")
        let form = try await aina.get(home).form("/ny")
        #expect(form.action == "\(home)/dugnader/\(dugnad.id)/ny")
        let first = try await aina.post(form)
        #expect(try await aina.post(form).location == first.location)
        #expect(try await aina.get(first.location ?? "").says("Dagen er ikke bestemt ennå"))
        #expect(try await open.doors.units.dugnader(of: office.unit.id).count == 2)
        let elsewhere = try await aina.post("\(home)/dugnader/\(Dugnad.ID.new())/ny", [])
        #expect(elsewhere.status == 404)
    }

    @Test("A dugnad opens its desk and its wall without any link")
    func opens() async throws {
        let dugnad = try await start()
        let page = try await aina.get(home)
        #expect(page.says(dugnad.code.shown.spaced))
        for name in ["Ordstyrer:", "Veggen:"] { #expect(try await aina.open(try page.link(name)).status == 200) }
    }

    @Test("Ten years are ten knots, each with an address of its own")
    func tenYears() async throws {
        for year in 2016...2025 { try await held("14.10.\(year)") }
        let page = try await aina.get(home)
        let knots =
            page.page.first("nav.years")?.all("li") ?? page.page.all("nav").first { $0["class"] == "years" }?.all("li")
            ?? []
        #expect(knots.count == 12)
        #expect(knots.filter { $0["class"] == "done" }.count == 10)
        let year = try await aina.get("\(home)/aar/2018")
        #expect(year.page.first("h1")?.text == "Fjordvik kommune, 2018")
        #expect(year.says("14. oktober 2018"))
        #expect(!year.says("14. oktober 2019"))
        #expect(try await aina.get("\(home)/aar/1850").status == 404)
    }

    @Test("A reader sees how it goes and reads approved minutes, but is offered nothing to do and told no addresses")
    func reader() async throws {
        let dugnad = try await held("14.10.2025")
        let berit = try await open.browser(of: .berit, in: office)
        let before = try await berit.get(home)
        #expect(before.says("Dugnaden 14. oktober 2025") || before.says("Onsdag 14") || before.says("14. oktober 2025"))
        #expect(!before.body.contains(dugnad.code.shown))
        #expect(!before.body.contains("@fjordvik.example"))
        #expect(!before.says("Siri"))
        let hall = Hall(doors: open.doors, id: dugnad.id, code: dugnad.code, secret: .new())
        try await hall.approve()
        let minutes = try await berit.open(try await berit.get(home).link("14.\u{A0}oktober 2025"))
        #expect(minutes.path == "\(home)/dugnader/\(dugnad.id)/referat")
        #expect(minutes.status == 200)
    }

    @Test("Another unit's dugnad is not found under this one")
    func anothers() async throws {
        let bergvik = try await Office(open.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let dugnad = try await open.doors.dugnader.start(
            try open.world.plan(held: "14.10.2025"), edition: open.world.library.edition, for: bergvik.unit.id,
            by: bergvik.actor(.aina)
        ).dugnad
        try await Hall(doors: open.doors, id: dugnad.id, code: dugnad.code, secret: .new()).approve()
        #expect(try await aina.get("\(home)/dugnader/\(dugnad.id)/referat").status == 404)
        #expect(try await aina.get("/e/\(bergvik.unit.id)").status == 404)
    }

    @Test("One that is called off is behind, and is nobody's next step")
    func calledOff() async throws {
        let dugnad = try await start()
        try await open.doors.plans.cancel(dugnad.id, isCancelled: true, by: office.actor(.aina))
        #expect(try await step() == "Finn dagen for den neste")
        #expect(try await aina.get(home).says("Avlyst."))
    }

    @Test("Started from here, the dugnad is the unit's; she can also say that it is nobody's")
    func startsOne() async throws {
        let answers =
            "variant=organisasjon&navn=Fjordvik+kommune&nar=senere&dato=2027-01-14&start=18:00&slutt=20:00&sted=Kulturhuset&antall=24&sprak=nb"
        let page = try await aina.get("/dugnad/ny/se-over?\(answers)&enhet=\(office.unit.id)")
        #expect(page.says("Hvem sin er dugnaden?"))
        var form = try page.form("/dugnader")
        #expect(form["enhet"] == office.unit.id.description)
        _ = try await aina.submit(form)
        #expect(try await open.doors.units.dugnader(of: office.unit.id).count == 1)
        form = try await aina.get("/dugnad/ny/se-over?\(answers)").form("/dugnader")
        form["enhet"] = ""
        _ = try await aina.submit(form)
        #expect(try await open.doors.units.dugnader(of: office.unit.id).count == 1)
        #expect(try await open.doors.dugnader.all().count == 2)
    }

    @Test("Somebody who has been signed out meanwhile is asked to sign in, and starts nothing")
    func signedOut() async throws {
        let nobody = open.browser()
        let answers = [
            ("variant", "organisasjon"), ("navn", "Fjordvik"), ("nar", "senere"), ("dato", "2027-01-14"),
            ("start", "18:00"), ("slutt", "20:00"), ("sted", "Kulturhuset"), ("antall", "24"), ("sprak", "nb"),
            ("enhet", office.unit.id.description),
        ]
        let refused = try await nobody.post("/dugnader", answers)
        #expect(refused.status == 403)
        // Nothing that was answered is lost on the way in.
        let signIn = try await nobody.get(try refused.link("Logg inn"))
        let back = try signIn.form("/logginn")["til"]
        #expect(back?.hasPrefix("/dugnad/ny/se-over?") == true)
        for answer in ["navn=Fjordvik", "antall=24", "enhet=\(office.unit.id)"] {
            #expect(back?.contains(answer) == true, "\(answer)")
        }
        let berit = try await open.browser(of: .berit, in: office)
        #expect(try await berit.post("/dugnader", answers).status == 404)
        #expect(try await open.doors.dugnader.all().isEmpty)
    }
}

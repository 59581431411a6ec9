import Foundation
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Aina reads and works on her unit's action plan",
    .pages(
        "GET /e/{unit}/handlingsplan", "POST /e/{unit}/handlingsplan", "GET /e/{unit}/handlingsplan/nytt",
        "GET /e/{unit}/handlingsplan/ideer", "GET /e/{unit}/handlingsplan/filer/{file}",
        "GET /e/{unit}/handlingsplan/tiltak/{measure}", "GET /e/{unit}/handlingsplan/tiltak/{measure}/endring",
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/endring", "POST /e/{unit}/handlingsplan/tiltak/{measure}/stand",
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/milepaler",
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/milepaler/{milestone}",
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/milepaler/{milestone}/nadd",
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/milepaler/{milestone}/sletting",
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/sletting"))
struct ActionPlanPagesTests {
    let open: OpenSite
    let office: Office
    let aina: Browser
    let hall: Hall
    var plan: String { "/e/\(office.unit.id)/handlingsplan" }

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
        aina = try await open.browser(of: .aina, in: office)
        let started = try await open.doors.dugnader.start(
            open.world.plan(), edition: open.world.library.edition, for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        hall = Hall(doors: open.doors, id: started.id, code: started.code, secret: .new())
        try await hall.begin(as: .fullLength)
        let task = try await hall.step("konkret-ide")
        let notes = [
            try await hall.write("Åpen hall", group: 1, on: task), try await hall.write("Hall!", group: 3, on: task),
        ]
        _ = try await hall.write("Felles buss", group: 2, on: task)
        var words = MeasureDraft()
        (words.text, words.owner, words.notes) = ("Åpen hall", "Ungdomsrådet", notes.map(\.id))
        try await open.doors.measures.add(words, as: .new(), in: hall.id, by: .moderator)
        try await open.doors.runSheets.end(hall.id, by: .moderator)
    }

    private func measurePage(_ name: String = "Åpen hall") async throws -> Answer {
        try await aina.open(try await aina.get(plan).link(name))
    }

    /// What stands in the plan, in its order.
    private func listed(_ query: String = "") async throws -> [String] {
        try await aina.get(plan + query).page.all("h3").map(\.text)
    }

    private func add(_ text: String, _ more: [(String, String)] = []) async throws {
        var form = try await aina.get("\(plan)/nytt").form("/handlingsplan")
        form["tekst"] = text
        for (name, value) in more { form[name] = value }
        #expect(try await aina.submit(form).status == 200)
    }

    @Test("What was agreed on stands there with who, when and how it goes, and opens")
    func agreed() async throws {
        let page = try await aina.get(plan)
        #expect(page.page.first("h1")?.text == "Handlingsplan for Fjordvik kommune")
        #expect(page.text.contains("Ett tiltak lever."))
        #expect(page.text.contains("Ungdomsrådet · fra dugnaden 2026"))
        #expect(page.text.contains("ingen dato"))
        #expect(page.text.contains("Ikke begynt"))
        let one = try await measurePage()
        #expect(one.text.contains("Fra to bord i 2026."))
        #expect(one.text.contains("Mangler dato"))
        #expect(try await aina.get("/nn\(plan)").text.contains("Eitt tiltak lever."))
        #expect(try await aina.get("/en\(plan)").text.contains("One measure is alive."))
    }

    @Test("She writes one in, and it stands where its day puts it; by owner and area it stands with its like")
    func added() async throws {
        try await add(
            "Kjøreliste", [("ansvarlig", "Frivilligsentralen"), ("frist", "13.2.2027"), ("omrade", "cooperation")])
        #expect(try await listed() == ["Kjøreliste", "Åpen hall"])
        let byOwner = try await aina.get("\(plan)?etter=ansvarlig")
        #expect(byOwner.page.all("h2").map(\.text).prefix(2) == ["Frivilligsentralen", "Ungdomsrådet"])
        let byArea = try await aina.get("\(plan)?etter=omrade")
        #expect(byArea.page.all("h2").map(\.text) == ["Samarbeid", "Uten område"])
        #expect(try await measurePage("Kjøreliste").says("lørdag 13. februar 2027"))
    }

    @Test("What cannot be taken comes back as it was typed, with what is wrong at its field")
    func wrong() async throws {
        var form = try await aina.get("\(plan)/nytt").form("/handlingsplan")
        (form["tekst"], form["frist"], form["ansvarlig"]) = ("", "31. april 2027", "Ola, 912 34 567")
        form["kostnad"] = "ca. 5 000"
        let answer = try await aina.post(form)
        #expect(answer.status == 422)
        for words in ["Skriv hva dere vil gjøre", "31. april 2027", "912 34 567", "ca. 5 000"] {
            #expect(answer.body.contains(words), "\(words)")
        }
        #expect(try await listed() == ["Åpen hall"])
    }

    @Test("She mends it; what the room agreed on can still be read, and who changed what")
    func mended() async throws {
        var form = try await aina.open(try await measurePage().link("Rett tiltaket")).form("/endring")
        (form["tekst"], form["sammen"]) = ("Åpen hall hver måned", "Ungdomsklubben")
        let page = try await aina.submit(form)
        #expect(page.page.first("h1")?.text == "Åpen hall hver måned")
        #expect(page.text.contains("Slik ble dere enige om det"))
        #expect(page.text.contains("Aina endret «Tiltak»"))
        #expect(page.page.first("del")?.text == "Åpen hall")
        let berit = try await open.browser(of: .berit, in: office)
        let read = try await berit.get(try #require(page.path.split(separator: "?").first.map(String.init)))
        #expect(read.text.contains("Kontaktperson endret «Tiltak»"))
        #expect(!read.text.contains("Aina") && read.forms.allSatisfy { !$0.action.contains("/stand") })
    }

    @Test("Somebody else was first: she gets both texts, and nothing is overwritten")
    func conflict() async throws {
        var form = try await aina.open(try await measurePage().link("Rett tiltaket")).form("/endring")
        let siri = try await open.browser(of: .siri, in: office)
        var theirs = try await siri.get(form.action).form("/endring")
        theirs["ansvarlig"] = "Ungdomsklubben"
        _ = try await siri.submit(theirs)
        form["ansvarlig"] = "Kulturskolen"
        let answer = try await aina.post(form)
        #expect(answer.status == 409)
        #expect(answer.text.contains("Ungdomsklubben") && answer.text.contains("Kulturskolen"))
        #expect(try await measurePage().text.contains("Ungdomsklubben"))
    }

    @Test("On hold needs a reason, and sinks with it; done sinks to its year")
    func states() async throws {
        var form = try await measurePage().form("/stand")
        form["stand"] = "waiting"
        let asked = try await aina.post(form)
        #expect(asked.status == 422)
        #expect(asked.text.contains("Skriv hva det venter på"))
        form["grunn"] = "Hallen pusses opp"
        #expect(try await aina.submit(form).text.contains("Hallen pusses opp"))
        let page = try await aina.get(plan)
        #expect(page.text.contains("Satt på vent: 1"))
        #expect(page.text.contains("Hallen pusses opp"))
        form = try await measurePage().form("/stand")
        (form["stand"], form["siden"], form["grunn"]) = ("done", "2026-11-01", "")
        _ = try await aina.submit(form)
        #expect(try await aina.get(plan).text.contains("Gjennomført i 2026: 1"))
    }

    @Test("A milestone is added, reached with one press, mended and taken away")
    func milestones() async throws {
        var form = try await measurePage().form("/milepaler")
        (form["milepal"], form["dag"]) = ("Avklare vakter", "22.1.2027")
        let page = try await aina.submit(form)
        #expect(page.says("fredag 22. januar 2027"))
        // The history has days in words too.
        #expect(page.says("la til en milepæl") && page.says("22. januar 2027 Avklare vakter"))
        #expect(!page.text.contains("2027-01-22"))
        #expect(try await aina.get(plan).text.contains("Avklare vakter"))
        let reached = try await aina.submit(page.form("/nadd"))
        #expect(reached.text.contains("Ikke nådd likevel"))
        let id = try #require(reached.forms.first { $0.action.hasSuffix("/nadd") }?.action.dropLast("/nadd".count))
        var mending = try reached.form(String(id.split(separator: "/").last ?? ""))
        mending["nadd"] = "31. april"
        #expect(try await aina.post(mending).status == 422)
        (mending["nadd"], mending["milepal"]) = ("", "Avklare vakter for våren")
        let mended = try await aina.submit(mending)
        #expect(mended.text.contains("Avklare vakter for våren"))
        #expect(
            try await !aina.submit(mended.form("\(id.split(separator: "/").last ?? "")/sletting")).text.contains(
                "Nådd i dag"))
    }

    @Test("An idea that was left lying becomes a measure of the plan")
    func ideas() async throws {
        let ideas = try await aina.open(try await aina.get(plan).link("Ideer som ble liggende"))
        #expect(ideas.text.contains("Felles buss"))
        #expect(!ideas.text.contains("Åpen hall"))
        var form = try await aina.open(try ideas.link("Lag tiltak av ideen")).form("/handlingsplan")
        #expect(form["tekst"] == "Felles buss")
        form["ansvarlig"] = "Speiderne"
        #expect(try await aina.submit(form).text.contains("Laget av en idé fra ett bord i 2026"))
        #expect(try await aina.get("\(plan)/ideer").text.contains("Alt ble til noe"))
        #expect(try await aina.get("\(plan)/ideer?dugnad=\(Note.ID.new())").status == 404)
    }

    @Test("As a table each measure is a row, and a formula is words")
    func table() async throws {
        try await add("=HYPERLINK(1)", [("frist", "2027-02-13")])
        let file = try await aina.get("\(plan)/filer/handlingsplan.csv")
        #expect(file.status == 200)
        let rows = file.body.split(separator: "\r\n").map(String.init)
        #expect(rows.count == 3)
        #expect(rows[1].hasPrefix("'=HYPERLINK(1);Ikke begynt;"))
        #expect(rows[2].contains("Fra to bord i 2026"))
        #expect(try await aina.get("\(plan)/filer/handlingsplan.exe").status == 404)
    }

    @Test("The table has the milestones of what is done as well")
    func tableOfDone() async throws {
        var form = try await measurePage().form("/milepaler")
        form["milepal"] = "Avklare vakter"
        _ = try await aina.submit(form)
        form = try await measurePage().form("/stand")
        form["stand"] = "done"
        _ = try await aina.submit(form)
        #expect(try await aina.get("\(plan)/filer/handlingsplan.csv").body.contains("Avklare vakter;0/1"))
    }

    @Test("One that she wrote by mistake is deleted; what the minutes tell of is not")
    func deleted() async throws {
        try await add("Feil")
        await #expect(throws: (any Error).self) { try await measurePage().form("/sletting") }
        _ = try await aina.submit(try await measurePage("Feil").form("/sletting"))
        #expect(try await listed() == ["Åpen hall"])
    }

    @Test("Home tells how it stands with the plan, and the dugnad's own pages lead there")
    func ways() async throws {
        let home = try await aina.get("/e/\(office.unit.id)")
        #expect(home.text.contains("Ett tiltak lever."))
        #expect(try home.link("Handlingsplan") == plan)
        let room = try await aina.get("/d/\(hall.code)/tiltak")
        #expect(try await aina.open(try room.link("Følg opp i handlingsplanen")).path == plan)
        #expect(try await aina.get("/d/\(hall.code)/dokumenter").link("Handlingsplan").hasSuffix("/handlingsplan"))
    }
}

@Suite(
    "Kari works on the plan of a dugnad that is nobody's, by her link",
    .pages(
        "GET /d/{code}/handlingsplan", "POST /d/{code}/handlingsplan", "GET /d/{code}/handlingsplan/nytt",
        "GET /d/{code}/handlingsplan/ideer", "GET /d/{code}/handlingsplan/filer/{file}",
        "GET /d/{code}/handlingsplan/tiltak/{measure}", "GET /d/{code}/handlingsplan/tiltak/{measure}/endring",
        "POST /d/{code}/handlingsplan/tiltak/{measure}/endring", "POST /d/{code}/handlingsplan/tiltak/{measure}/stand",
        "POST /d/{code}/handlingsplan/tiltak/{measure}/milepaler",
        "POST /d/{code}/handlingsplan/tiltak/{measure}/milepaler/{milestone}",
        "POST /d/{code}/handlingsplan/tiltak/{measure}/milepaler/{milestone}/nadd",
        "POST /d/{code}/handlingsplan/tiltak/{measure}/milepaler/{milestone}/sletting",
        "POST /d/{code}/handlingsplan/tiltak/{measure}/sletting"))
struct LooseActionPlanPagesTests {
    @Test("She writes one in, mends it, says how it goes, gives it a milestone, and deletes it again")
    func whole() async throws {
        let open = try await OpenSite()
        let hall = try await open.world.start()
        try await hall.begin(as: .fullLength)
        try await hall.write("Felles buss", on: hall.step("konkret-ide"))
        try await open.doors.runSheets.end(hall.id, by: .moderator)
        let kari = try await open.browser(with: hall.secret)
        let plan = "/d/\(hall.code)/handlingsplan"
        #expect(try await kari.open(try await kari.get("/d/\(hall.code)/tiltak").link("Følg opp")).path == plan)
        #expect(try await kari.get("\(plan)/ideer").text.contains("Felles buss"))
        var form = try await kari.get("\(plan)/nytt").form("/handlingsplan")
        form["tekst"] = "Byttedag"
        var page = try await kari.submit(form)
        var mending = try await kari.open(try page.link("Rett tiltaket")).form("/endring")
        mending["kostnad"] = "gratis"
        page = try await kari.submit(mending)
        #expect(page.text.contains("gratis") && page.text.contains("Ordstyrer"))
        var state = try page.form("/stand")
        state["stand"] = "underWay"
        page = try await kari.submit(state)
        var milestone = try page.form("/milepaler")
        milestone["milepal"] = "Låne en bod"
        page = try await kari.submit(milestone)
        page = try await kari.submit(try page.form("/nadd"))
        let id = try #require(
            page.forms.first { $0.action.hasSuffix("/nadd") }?.action.split(separator: "/").dropLast().last)
        page = try await kari.submit(try page.form(String(id)))
        page = try await kari.submit(try page.form("\(id)/sletting"))
        #expect(try await kari.get("\(plan)/filer/handlingsplan.csv").body.contains("Byttedag"))
        // It is a part of no minutes.
        #expect(try await !kari.get("/d/\(hall.code)/referat").text.contains("Byttedag"))
        let measure = try #require(page.forms.first { $0.action.hasSuffix("/stand") }?.action.dropLast("/stand".count))
        _ = try await kari.submit(try page.form("\(measure.split(separator: "/").last ?? "")/sletting"))
        #expect(try await kari.get(plan).text.contains("Her kommer det dere blir enige om"))
    }

    @Test("When a unit owns it the plan is the unit's: those who lead it by a link do not see it")
    func owned() async throws {
        let open = try await OpenSite()
        let office = try await Office(open.doors)
        let hall = try await open.world.start()
        try await open.doors.ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        let kari = try await open.browser(with: hall.secret)
        #expect(try await kari.get("/d/\(hall.code)/handlingsplan").status == 404)
        #expect(try await !kari.get("/d/\(hall.code)/tiltak").text.contains("handlingsplan"))
        let siri = try await open.browser(of: .siri, in: office)
        #expect(try await siri.get("/d/\(hall.code)/handlingsplan").location == "/e/\(office.unit.id)/handlingsplan")
    }
}

import HTTPTypes
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Aina writes what came of a measure, and reads its timeline",
    .pages(
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/virkninger",
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/virkninger/{effect}",
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/virkninger/{effect}/sletting",
        "GET /e/{unit}/handlingsplan/tiltak/{measure}/tidslinje",
        "GET /e/{unit}/handlingsplan/tiltak/{measure}/tidslinje/vegg"))
struct EffectPagesTests {
    let open: OpenSite
    let office: Office
    let aina: Browser
    let hall: Hall
    let measure: String

    private var plan: String { "/e/\(office.unit.id)/handlingsplan" }

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
        let started = try await open.doors.dugnader.start(
            open.world.plan(), edition: open.world.library.edition, for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        hall = Hall(doors: open.doors, id: started.id, code: started.code, secret: .new())
        try await hall.begin(as: .fullLength)
        let task = try await hall.step("konkret-ide")
        let notes = [
            try await hall.write("Hallen står tom", group: 1, on: task).id,
            try await hall.write("Åpen hall", group: 3, on: task).id,
        ]
        let idea = Cluster.ID.new()
        try await hall.doors.gatherings.tie(notes, into: idea, name: "Åpen hall", in: hall.id, by: .moderator)
        var words = MeasureDraft()
        (words.text, words.clusters) = ("Åpen hall på fredager", [idea])
        let id = Measure.ID.new()
        try await open.doors.measures.add(words, as: id, in: hall.id, by: .moderator)
        try await open.doors.runSheets.end(hall.id, by: .moderator)
        open.world.clock.pass(.days(150))
        aina = try await open.browser(of: .aina, in: office)
        measure = "/e/\(office.unit.id)/handlingsplan/tiltak/\(id)"
    }

    @discardableResult
    private func write(_ day: String, _ number: String, _ more: [(String, String)] = []) async throws -> Answer {
        var form = try await aina.get(measure).form("/virkninger")
        (form["virkningsdag"], form["tall"]) = (day, number)
        for (name, value) in more { form[name] = value }
        return try await aina.submit(form)
    }

    @Test("A number, a sentence, what was learned and what it cost stand there, in the plan, and in the table")
    func written() async throws {
        let page = try await write(
            "2027-03-12", "ca. 90 barn",
            [("hendte", "Første åpne hall"), ("kostet", "1 400 kr"), ("lart", "Musikk gjør det lettere")])
        for words in [
            "Første åpne hall: omtrent 90 barn", "12. mars 2027", "Lært: Musikk gjør det lettere",
            "Det kostet: 1 400 kr", "Aina skrev hva som kom ut av det",
        ] {
            #expect(page.says(words), "\(words)")
        }
        #expect(try await aina.get(plan).says("omtrent 90 barn, 12. mars 2027"))
        #expect(
            try await aina.get("\(plan)/filer/handlingsplan.csv").body.spaced.contains("omtrent 90 barn, 12. mars 2027")
        )
        #expect(try await aina.get("/nn\(measure)").says("Verknad"))
        #expect(try await aina.get("/en\(measure)").says("about 90 barn"))
    }

    @Test(
        "What cannot be taken comes back as it was typed, at its field",
        arguments: [
            ("31. april 2027", "90", "virkningsdag", "Skriv en dag som finnes"),
            ("2031-01-01", "90", "virkningsdag", "Dagen har ikke vært ennå"),
            ("12. mars 2020", "90", "virkningsdag", "Dere ble enige om dette 23. november 2026"),
            ("2027-03-12", "minus 5", "tall", "Tallet er under null"),
            ("2027-03-12", "", "tall", "Skriv et tall, en setning"),
        ])
    func wrong(day: String, number: String, field: String, words: String) async throws {
        var form = try await aina.get(measure).form("/virkninger")
        (form["virkningsdag"], form["tall"], form["lart"]) = (day, number, "Seks voksne er for få 🎉")
        let answer = try await aina.post(form)
        #expect(answer.status == 422)
        #expect(answer.says(words))
        #expect(answer.body.contains("href=\"#\(field)\"") && answer.body.contains("id=\"\(field)\""))
        #expect(answer.body.contains("Seks voksne er for få 🎉"))
    }

    @Test("It is mended, and somebody who was second gets both; it is taken away with one press more")
    func mended() async throws {
        let page = try await write("2027-03-12", "90 barn")
        let action = try #require(page.forms.first { $0.action.contains("/virkninger/") }?.action)
        let id = String(action.split(separator: "/").last ?? "")
        var late = try page.form(id)
        var form = try page.form(id)
        form["tall"] = "ca. 90"
        #expect(try await aina.submit(form).says("Omtrent 90 barn"))
        late["tall"] = "80"
        let answer = try await aina.post(late)
        #expect(answer.status == 409)
        #expect(answer.says("80 barn") && answer.says("Omtrent 90 barn"))
        let gone = try await aina.submit(try await aina.get(measure).form("\(id)/sletting"))
        #expect(gone.says("Ingenting er skrevet ennå") && gone.says("Aina slettet noe som kom ut av det"))
    }

    @Test("Of more than a page can show the older ones are folded together, and each is still mended")
    func many() async throws {
        for day in 1...14 { try await write("2027-03-\(day < 10 ? "0" : "")\(day)", "\(day) barn") }
        let page = try await aina.get(measure)
        #expect(page.says("Eldre: 2"))
        let link = try #require(page.page.all("a").first { $0["href"]?.contains("?virkning=") == true }?["href"])
        let id = String(link.split(separator: "?")[1].dropFirst("virkning=".count).prefix(32))
        var form = try await aina.get(String(link.split(separator: "#")[0])).form(id)
        form["hendte"] = "En stille kveld"
        #expect(try await aina.submit(form).says("En stille kveld"))
        let line = try await aina.get("\(measure)/tidslinje")
        #expect(line.says("Eldre: 2"))
    }

    @Test("On the wall the timeline goes page by page, then what has been counted, without what the tables wrote")
    func onTheWall() async throws {
        try await write("2027-03-12", "ca. 90 barn", [("hendte", "Første åpne hall")])
        try await write("2027-04-09", "over 200 barn", [("hendte", "Andre åpne hall")])
        let line = try await aina.get("\(measure)/tidslinje")
        let wall = try await aina.open(line.link("Vis på veggen"))
        #expect(wall.page.first("h1")?.text == "Åpen hall på fredager" && wall.forms.isEmpty)
        #expect(wall.says("Notater fra to bord") && !wall.says("Hallen står tom"))
        var (page, all) = (wall, wall.page.all("li").count)
        while let next = try? page.link("Neste") {
            page = try await aina.open(next.hasPrefix("?") ? "\(measure)/tidslinje/vegg\(next)" : next)
            all += page.page.all("li").count
        }
        // Down the rope, and the chart last.
        #expect(all == line.page.withID("innhold")?.all("ol").first?.all("li").count { $0["class"] != "slip" })
        #expect(page.page.all("svg").contains { $0["aria-label"]?.spaced.contains("minst 200 barn") == true })
        #expect(try await aina.get("/nn\(measure)/tidslinje/vegg").says("Vi blei einige"))
    }

    @Test("The timeline goes from the tables' words to what is to come, with a chart and its table")
    func timeline() async throws {
        try await write("2027-03-12", "ca. 90 barn", [("hendte", "Første åpne hall")])
        try await write("2027-04-09", "over 200 barn", [("hendte", "Andre åpne hall")])
        var form = try await aina.get(measure).form("/milepaler")
        (form["milepal"], form["dag"]) = ("Tredje åpne hall", "2027-05-07")
        _ = try await aina.submit(form)
        let page = try await aina.get("\(measure)/tidslinje")
        #expect(
            page.page.all("h2").map { $0.text.spaced }.prefix(6) == [
                "Notater fra to bord", "Samlet idé", "Vi ble enige", "Første åpne hall: omtrent 90 barn",
                "Andre åpne hall: minst 200 barn", "Ikke begynt",
            ])
        #expect(page.says("Fra to bord i 2026 til minst 200 barn, på fem måneder."))
        #expect(page.says("Hallen står tom") && page.says("Bord 1"))
        let chart = try #require(page.page.first("svg"))
        #expect(chart["aria-label"]?.spaced.contains("omtrent 90 barn, 12. mars 2027; minst 200 barn") == true)
        #expect(chart["aria-label"]?.contains("er ikke talt ennå") == true)
        #expect(!page.body.contains(" style="))
        #expect(page.page.all("td").map { $0.text.spaced } == ["omtrent 90", "minst 200", "kommer"])
        #expect(page.says("Stiplet kant er omtrent. Pil er minst."))
        let english = try await aina.get("/en\(measure)/tidslinje")
        #expect(english.says("We agreed") && english.says("An arrow is at least."))
        // Without Python there is no PDF, and no way to one.
        #expect(!page.body.contains("tidslinje.pdf"))
    }

    @Test("It is opened from any end: the measure, the plan, the minutes, the gathered idea and the room's own page")
    func ways() async throws {
        let line = "\(measure)/tidslinje"
        for path in [
            measure, plan, "/d/\(hall.code)/referat", "/d/\(hall.code)/samle?steg=alle", "/d/\(hall.code)/tiltak",
        ] {
            #expect(try await aina.get(path).link("Tidslinje") == line, "\(path)")
        }
        try await hall.approve()
        #expect(try await aina.get("/d/\(hall.code)/referat").link("Tidslinje") == line)
        #expect(try await aina.get(line).link("Tilbake til tiltaket") == measure)
    }

    @Test("A reader sees the timeline without what tables wrote, and writes nothing; others have no such page")
    func reader() async throws {
        let berit = try await open.browser(of: .berit, in: office)
        let page = try await berit.get("\(measure)/tidslinje")
        #expect(page.says("Notater fra to bord") && !page.says("Hallen står tom"))
        #expect(try await berit.get(measure).forms.allSatisfy { !$0.action.contains("virkninger") })
        let kari = try await open.browser(with: hall.secret)
        #expect(try await kari.get("\(measure)/tidslinje").status != 200)
    }
}

@Suite(
    "Kari writes what came of a measure in the plan of a dugnad that is nobody's",
    .pages(
        "POST /d/{code}/handlingsplan/tiltak/{measure}/virkninger",
        "POST /d/{code}/handlingsplan/tiltak/{measure}/virkninger/{effect}",
        "POST /d/{code}/handlingsplan/tiltak/{measure}/virkninger/{effect}/sletting",
        "GET /d/{code}/handlingsplan/tiltak/{measure}/tidslinje",
        "GET /d/{code}/handlingsplan/tiltak/{measure}/tidslinje/vegg"))
struct LooseEffectPagesTests {
    @Test("She writes it, mends it, reads the timeline, and takes it away again")
    func whole() async throws {
        let open = try await OpenSite()
        let hall = try await open.world.start()
        try await hall.begin(as: .fullLength)
        let id = Measure.ID.new()
        var words = MeasureDraft()
        words.text = "Byttedag"
        try await open.doors.measures.add(words, as: id, in: hall.id, by: .moderator)
        try await open.doors.runSheets.end(hall.id, by: .moderator)
        let kari = try await open.browser(with: hall.secret)
        let measure = "/d/\(hall.code)/handlingsplan/tiltak/\(id)"
        #expect(try await kari.get("/d/\(hall.code)/tiltak").link("Tidslinje") == "\(measure)/tidslinje")
        var form = try await kari.get(measure).form("/virkninger")
        (form["virkningsdag"], form["tall"]) = (NorwegianTime.isoDate(open.world.now), "40 par ski")
        var page = try await kari.submit(form)
        let effect = try #require(
            page.forms.first { $0.action.contains("/virkninger/") }?.action.split(separator: "/").last)
        form = try page.form(String(effect))
        form["tall"] = "ca. 40"
        page = try await kari.submit(form)
        #expect(try await kari.get("\(measure)/tidslinje").says("Omtrent 40 par ski"))
        #expect(try await kari.get("\(measure)/tidslinje/vegg").says("Omtrent 40 par ski"))
        page = try await kari.submit(try page.form("\(effect)/sletting"))
        #expect(page.says("Ingenting er skrevet ennå"))
    }
}

@Suite(
    "The timeline as a PDF",
    .pages(
        "GET /e/{unit}/handlingsplan/tiltak/{measure}/tidslinje.pdf",
        "GET /d/{code}/handlingsplan/tiltak/{measure}/tidslinje.pdf"))
struct TimelineFileTests {
    @Test("It has the measure's name and the day, from a unit's plan and from one that is nobody's")
    func made() async throws {
        try await ScriptedWorker(saying: ScriptedWorker.answer).asking { worker in
            let open = try await OpenSite(documents: worker)
            let hall = try await open.world.start()
            try await hall.begin(as: .fullLength)
            let id = Measure.ID.new()
            var words = MeasureDraft()
            words.text = "Åpen hall på fredager"
            try await open.doors.measures.add(words, as: id, in: hall.id, by: .moderator)
            try await open.doors.runSheets.end(hall.id, by: .moderator)
            let kari = try await open.browser(with: hall.secret)
            let line = try await kari.get("/d/\(hall.code)/handlingsplan/tiltak/\(id)/tidslinje")
            let file = try await kari.get(try line.link("PDF"))
            #expect(file.status == 200 && file.body == "hello")
            #expect(
                file.headers[.contentDisposition]?.contains("tidslinje-apen-hall-pa-fredager-2026-11-23.pdf") == true)
            let office = try await Office(open.doors)
            try await open.doors.ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
            let aina = try await open.browser(of: .aina, in: office)
            let theirs = try await aina.get("/e/\(office.unit.id)/handlingsplan/tiltak/\(id)/tidslinje.pdf")
            #expect(theirs.status == 200)
        }
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Aina says what became of a measure besides that it is done",
    .pages(
        "GET /e/{unit}/handlingsplan/tiltak/{measure}/forandring", "POST /e/{unit}/handlingsplan/tiltak/{measure}/navn",
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/fast",
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/videreforing",
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/sammenslaing",
        "POST /e/{unit}/handlingsplan/tiltak/{measure}/deling"))
struct BecomingPagesTests {
    let site: SinceOffice
    var aina: Browser { site.aina }

    init() async throws {
        site = try await SinceOffice()
    }

    private func page(_ id: Measure.ID? = nil) async throws -> Answer {
        let measure = try await aina.get("\(site.plan)/tiltak/\(id ?? site.measure)")
        return try await aina.open(try measure.link("Nytt navn, fast tilbud, slå sammen eller del"))
    }

    @Test("Another name: the measure's page says it, and its history says who called it what")
    func renamed() async throws {
        var form = try await page().form("/navn")
        #expect(form["navn"] == "Åpen hall")
        form["navn"] = "Åpen hall hver måned"
        let after = try await aina.submit(form)
        #expect(after.page.first("h1")?.text == "Åpen hall hver måned")
        #expect(after.says("Aina ga det nytt navn") && after.page.first("del")?.text == "Åpen hall")
        form["navn"] = "Fredagshall"
        let late = try await aina.post(form)
        #expect(late.status == 409)
        #expect(late.text.contains("Fredagshall") && late.text.contains("Åpen hall hver måned"))
        var empty = try await page().form("/navn")
        empty["navn"] = " "
        #expect(try await aina.post(empty).status == 422)
    }

    @Test("From once to standing, and back")
    func grown() async throws {
        var form = try await page().form("/fast")
        (form["hvordan"], form["dag"]) = ("Fra tre kvelder til hver måned", "2099-01-01")
        let wrong = try await aina.post(form)
        #expect(wrong.status == 422 && wrong.body.contains("Fra tre kvelder til hver måned"))
        form["dag"] = ""
        let after = try await aina.submit(form)
        #expect(after.text.contains("Fast tilbud fra") && after.text.contains("Fra tre kvelder til hver måned"))
        #expect(try await !aina.submit(page().form("/fast")).says("Fast tilbud fra"))
    }

    @Test("Along to the next dugnad, and out of it again")
    func carried() async throws {
        #expect(try await page().text.contains("Når en senere dugnad står i listen deres"))
        _ = try await site.open.doors.dugnader.start(
            site.open.world.plan(starting: site.open.clock.now + .days(300)), edition: site.open.world.library.edition,
            for: site.office.unit.id, by: site.actor)
        let after = try await aina.submit(page().form("/videreforing"))
        #expect(after.text.contains("Med til dugnaden"))
        #expect(try await !aina.submit(page().form("/videreforing")).says("Med til dugnaden"))
    }

    @Test(
        "Put together: the other says what it took in, and the one that went says where; somebody who is late gets both"
    )
    func merged() async throws {
        let other = try await site.add("Kveldshall")
        let late = try await page().form("/deling")
        var form = try await page().form("/sammenslaing")
        #expect(form["annet"] == other.description)
        form["annet"] = other.description
        let after = try await aina.submit(form)
        #expect(after.page.first("h1")?.text == "Kveldshall")
        #expect(after.says("Her er også Åpen hall."))
        let gone = try await aina.open(try after.link("Åpen hall"))
        #expect(gone.says("Slått sammen med Kveldshall.") && gone.text.contains("Lagt bort"))
        var division = late
        (division["forste"], division["andre"]) = ("Hall for små", "Hall for store")
        let answer = try await aina.post(division)
        #expect(answer.status == 409)
        #expect(answer.text.contains("Hall for store"))
    }

    @Test("Divided: each part is in the plan and points back; a field that is empty is asked for, and nothing is lost")
    func divided() async throws {
        var form = try await page().form("/deling")
        form["forste"] = "Hall for små"
        let asked = try await aina.post(form)
        #expect(asked.status == 422 && asked.body.contains("Hall for små"))
        form["andre"] = "Hall for store"
        let after = try await aina.submit(form)
        #expect(after.says("Delt i Hall for små, Hall for store."))
        let part = try await aina.open(try after.link("Hall for store"))
        #expect(part.says("En del av det som het Åpen hall."))
        let listed = try await aina.get(site.plan).page.all("h3").map(\.text)
        #expect(Set(listed) == ["Hall for små", "Hall for store"])
    }
}

@Suite(
    "Kari says it of a measure in a dugnad that is nobody's",
    .pages(
        "GET /d/{code}/handlingsplan/tiltak/{measure}/forandring", "POST /d/{code}/handlingsplan/tiltak/{measure}/navn",
        "POST /d/{code}/handlingsplan/tiltak/{measure}/fast",
        "POST /d/{code}/handlingsplan/tiltak/{measure}/sammenslaing",
        "POST /d/{code}/handlingsplan/tiltak/{measure}/deling"))
struct LooseBecomingPagesTests {
    @Test("It is renamed, grows, takes another in and is divided; there is no next dugnad to take it along to")
    func whole() async throws {
        let open = try await OpenSite()
        let hall = try await open.world.start()
        try await hall.begin(as: .fullLength)
        try await open.doors.runSheets.end(hall.id, by: .moderator)
        let kari = try await open.browser(with: hall.secret)
        let plan = "/d/\(hall.code)/handlingsplan"
        var made: [Substring] = []
        for text in ["Byttedag", "Byttekveld"] {
            var form = try await kari.get("\(plan)/nytt").form("/handlingsplan")
            form["tekst"] = text
            let page = try await kari.submit(form)
            let action = try #require(page.forms.first { $0.action.hasSuffix("/stand") }?.action)
            made.append(try #require(action.dropLast("/stand".count).split(separator: "/").last))
        }
        func becoming() async throws -> Answer { try await kari.get("\(plan)/tiltak/\(made[0])/forandring") }
        var name = try await becoming().form("/navn")
        name["navn"] = "Byttedag hver høst"
        #expect(try await kari.submit(name).page.first("h1")?.text == "Byttedag hver høst")
        #expect(try await kari.submit(becoming().form("/fast")).text.contains("Fast tilbud fra"))
        #expect(try await kari.submit(becoming().form("/sammenslaing")).status == 200)
        #expect(try await becoming().forms.allSatisfy { !$0.action.hasSuffix("/videreforing") })
        var parts = try await kari.get("\(plan)/tiltak/\(made[1])/forandring").form("/deling")
        for field in parts.fields where field.value.isEmpty { parts[field.name] = "Del \(field.name)" }
        #expect(try await kari.submit(parts).status == 200)
    }
}

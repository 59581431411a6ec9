import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Whom a dugnad invites, one at a time",
    .pages(
        "GET /d/{code}/inviterte", "POST /d/{code}/inviterte", "GET /d/{code}/inviterte/ny",
        "GET /d/{code}/inviterte/{invitee}", "POST /d/{code}/inviterte/{invitee}",
        "POST /d/{code}/inviterte/{invitee}/sletting"))
struct InviteesPagesTests {
    let open: OpenSite
    let office: Office
    let dugnad: Dugnad
    let link: Secret
    let aina: Browser
    var list: String { "/d/\(dugnad.code)/inviterte" }

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
        let plan = open.world.plan(starting: open.clock.now + .days(30))
        let started = try await open.doors.dugnader.start(
            plan, edition: open.world.library.edition, for: office.unit.id, by: office.actor(.aina))
        (dugnad, link) = (started.dugnad, try #require(started.secret))
        aina = try await open.browser(of: .aina, in: office)
    }

    private func fill(_ form: FormOnPage, name: String = "Kari Berg", address: String = "kari@skolen.example")
        -> FormOnPage
    {
        var form = form
        (form["slag"], form["hvem"], form["rolle"]) = ("schools", "Fjordvik skole", "rektor")
        (form["navn"], form["epost"]) = (name, address)
        return form
    }

    private func add() async throws -> Answer {
        let plan = try await aina.get("/d/\(dugnad.code)/plan")
        let list = try await aina.get(plan.link("Lista"))
        return try await aina.submit(fill(aina.get(list.link("Legg til én")).form("/inviterte")))
    }

    @Test("Is added with a kind, a role and a person, and the page says until when the person is kept")
    func added() async throws {
        let form = try await aina.get("\(list)/ny?slag=music")
        #expect(try form.form("/inviterte")["slag"] == "music")
        #expect(
            form.says("Navn og adresser slettes 22. januar 2027. Til da ser bare de som arbeider i Fjordvik kommune"))
        let page = try await add()
        #expect(
            page.says("Lagt til.") && page.says("Fjordvik skole")
                && page.says("rektor · Kari Berg · kari@skolen.example"))
        #expect(page.says("Én på lista, fra 1 av 12 slag."))
    }

    @Test("What is wrong is told at its field, with what was typed; what is there already is told too")
    func refused() async throws {
        let form = try await aina.get("\(list)/ny").form("/inviterte")
        let answer = try await aina.post(form, and: [])
        #expect(answer.status == 422 && answer.problem(at: "slag") == "Velg hva slags folk det er.")
        let typed = try await aina.post(fill(form, address: "kari@"))
        #expect(typed.problem(at: "epost")?.contains("e-postadresse") == true)
        #expect(
            try typed.kept(["hvem": "", "navn": ""], in: "/inviterte") == [
                "hvem": "Fjordvik skole", "navn": "Kari Berg",
            ])
        _ = try await add()
        #expect(try await aina.post(fill(form)).problem(at: "hvem") == "Dette står på lista fra før.")
        var youth = fill(form, name: "Mina Moe", address: "")
        youth["slag"] = "youth"
        #expect(
            try await aina.post(youth).problem(at: "navn")?.hasPrefix("Navn på ungdom tar vi ikke vare på.") == true)
    }

    @Test("Is mended; two who mend at once see both texts, and one press more takes somebody off the list")
    func edited() async throws {
        let page = try await aina.get(try await add().link("Rett"))
        let form = try page.form(String(page.path.split(separator: "/").last ?? ""))
        var mine = form
        mine["rolle"] = "assisterende rektor"
        #expect(try await aina.submit(mine).says("Lagret."))
        var other = form
        other["rolle"] = "sosiallærer"
        let conflict = try await aina.post(other)
        #expect(conflict.status == 409 && conflict.says("assisterende rektor") && conflict.says("sosiallærer"))
        #expect(conflict.body.contains("href=\"\(list)\""))
        let gone = try await aina.submit(aina.get(page.path).form("/sletting"))
        #expect(gone.says("Tatt bort fra lista.") && !gone.says("Fjordvik skole"))
        #expect(try await aina.get(page.path).status == 404)
    }

    @Test("A colleague sees the list; a link sees how many, and a reader and others are shown nothing of it")
    func seen() async throws {
        _ = try await add()
        let one = try #require(
            try await open.doors.invitees.list(of: dugnad.id, for: office.actor(.aina)).first)
        let siri = try await open.browser(of: .siri, in: office)
        #expect(try await siri.get(list).says("Kari Berg"))
        let kari = try await open.browser(with: link)
        let berit = try await open.browser(of: .berit, in: office)
        let beritWithLink = try await open.browser(of: .berit, in: office)
        _ = try await beritWithLink.enter("/inn/\(link.text)")
        for browser in [kari, beritWithLink] {
            let page = try await browser.get(list)
            #expect(page.status == 200 && page.says("Skole og barnehage 1"))
            for word in ["Kari Berg", "kari@", "rektor", "Fjordvik skole"] { #expect(!page.body.contains(word)) }
            for place in ["/ny", "/liste", "/\(one.id)"] {
                let refused = try await browser.get(list + place)
                #expect(refused.status == 403 && !refused.body.contains("Kari Berg"))
            }
            for place in ["", "/liste", "/lesing", "/fil", "/forslag", "/angring", "/\(one.id)", "/\(one.id)/sletting"]
            {
                #expect(
                    try await browser.post(list + place, [("slag", "sports"), ("hvem", "X")]).status == 403, "\(place)")
            }
        }
        // The answers are for those who plan as well, and say so.
        let answers = try await kari.get("/d/\(dugnad.code)/svar")
        #expect(answers.status == 403 && answers.says("Denne siden er for dem som planlegger"))
        #expect(try await berit.get(list).status == 403)
        #expect(try await open.browser().get(list).status == 403)
    }

    @Test("Of one that is nobody's there is no field for a person, and a person sent anyway is refused")
    func loose() async throws {
        let hall = try await open.start()
        let kari = try await open.browser(with: hall.secret)
        let page = try await kari.get("/d/\(hall.code)/inviterte/ny")
        #expect(page.page.withID("navn") == nil && page.page.withID("epost") == nil)
        #expect(page.says("Bare en enhet kan ta vare på dem."))
        #expect(try await kari.get("/d/\(hall.code)/svar").status == 404)
        let form = try page.form("/inviterte")
        let answer = try await kari.post(fill(form))
        #expect(answer.status == 422)
        #expect(try await open.world.store.allText().contains("kari@skolen") == false)
    }

    @Test(
        "In nynorsk and English the page is in that language",
        arguments: [("nn", "Kven inviterer de?"), ("en", "Who are you inviting?")])
    func languages(tag: String, title: String) async throws {
        _ = try await add()
        #expect(try await aina.get("/\(tag)\(list)").page.first("h1")?.text == title)
        for place in ["/ny", "/liste"] { #expect(try await aina.get("/\(tag)\(list)\(place)").status == 200) }
    }
}

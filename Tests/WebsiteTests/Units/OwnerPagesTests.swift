import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Whose a dugnad is, on the page",
    .pages(
        "GET /d/{code}/eier", "POST /d/{code}/eier/inn", "POST /d/{code}/eier/ikke-deres", "POST /d/{code}/eier/ut",
        "POST /d/{code}/eier/overlevering", "POST /d/{code}/eier/overlevering/slutt", "GET /ta-imot/{secret}",
        "POST /ta-imot/{secret}"))
struct OwnerPagesTests {
    let open: OpenSite
    let office: Office

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
    }

    /// Siri, who has opened the moderator's link of a dugnad that is nobody's.
    private func siri(leading hall: Hall) async throws -> Browser {
        let browser = try await open.browser(of: .siri, in: office)
        _ = try await browser.enter("/inn/\(hall.secret.text)")
        return browser
    }

    private func owner(_ hall: Hall) -> String { "/d/\(hall.code)/eier" }

    @Test(
        "Hjem tells of a dugnad that one leads and no unit owns; one press takes it in, and the desk opens without a link"
    )
    func takingIn() async throws {
        let hall = try await open.start()
        let browser = try await siri(leading: hall)
        #expect(try await browser.get("/e/\(office.unit.id)").body.contains(owner(hall)))
        let page = try await browser.get(owner(hall))
        let form = try page.form("/eier/inn")
        let home = try await browser.submit(form)
        #expect(home.path.hasPrefix("/e/\(office.unit.id)?"))
        #expect(home.body.contains("Dugnaden er deres nå"))
        #expect(home.body.contains("/d/\(hall.code)/ordstyrer"))
        let aina = try await open.browser(of: .aina, in: office)
        #expect(try await aina.get("/d/\(hall.code)/ordstyrer").status == 200)
    }

    @Test("Somebody who has not signed in is shown the way, and takes nothing in")
    func notSignedIn() async throws {
        let hall = try await open.start()
        let kari = try await open.browser(with: hall.secret)
        #expect(try await kari.get(owner(hall)).body.contains("/logginn?til=/d/"))
        #expect(try await kari.post("\(owner(hall))/inn", [("enhet", office.unit.id.description)]).status == 404)
        #expect(try await open.doors.dugnader.find(hall.id)?.unit == nil)
    }

    @Test("Every moderator's desk tells of it for fourteen days, and whoever has a link can say that it is not theirs")
    func told() async throws {
        let hall = try await open.start()
        let kari = try await open.browser(with: hall.secret)
        try await open.doors.ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.siri))
        for place in ["ordstyrer", "lenker", "samle"] {
            let page = try await kari.get("/d/\(hall.code)/\(place)")
            #expect(page.body.contains("Fjordvik kommune har tatt inn dugnaden."), "\(place)")
        }
        let form = try await kari.get(owner(hall)).form("/ikke-deres")
        _ = try await kari.submit(form)
        #expect(try await open.doors.dugnader.find(hall.id)?.unit == nil)
        #expect(try await !kari.get("/d/\(hall.code)/ordstyrer").body.contains("har tatt inn"))
    }

    @Test("After that, nobody is told or asked any more")
    func toldNoMore() async throws {
        let hall = try await open.start()
        let kari = try await open.browser(with: hall.secret)
        try await open.doors.ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.siri))
        open.clock.pass(.days(14))
        #expect(try await !kari.get("/d/\(hall.code)/ordstyrer").body.contains("har tatt inn"))
        #expect(try await !kari.get(owner(hall)).body.contains("ikke-deres"))
    }

    @Test("Somebody in the unit does not say for others that it is not theirs")
    func notByMembers() async throws {
        let hall = try await open.start()
        try await open.doors.ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        let browser = try await siri(leading: hall)
        let taken = try #require(try await open.doors.dugnader.find(hall.id)?.takenInAt)
        let answer = try await browser.post("\(owner(hall))/ikke-deres", [("tatt", String(taken.milliseconds))])
        #expect(answer.status == 403)
        #expect(try await open.doors.dugnader.find(hall.id)?.unit == office.unit.id)
    }

    @Test("Handing over and giving back is for the contact person, who has signed in within the hour")
    func givingUp() async throws {
        let hall = try await open.start()
        try await open.doors.ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        let kari = try await open.browser(with: hall.secret)
        let siri = try await siri(leading: hall)
        for way in ["ut", "overlevering", "overlevering/slutt"] {
            for browser in [kari, siri] { #expect(try await browser.post("\(owner(hall))/\(way)").status == 403) }
        }
        let aina = try await open.browser(of: .aina, in: office)
        open.clock.pass(.hours(1))
        #expect(try await aina.post("\(owner(hall))/ut").status == 403)
        #expect(try await open.doors.dugnader.find(hall.id)?.unit == office.unit.id)
    }

    @Test("The link to receive it with is shown for ten minutes, opening it does nothing, and the other unit says yes")
    func handingOver() async throws {
        let hall = try await open.start()
        try await open.doors.ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        let bergvik = try await Office(open.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let aina = try await open.browser(of: .aina, in: office)
        let offered = try await aina.submit(
            try await aina.get(owner(hall)).form("/overlevering"))
        let link = try #require(offered.body.firstMatch(of: /\/ta-imot\/[a-z0-9]+/)).output
        #expect(try await aina.get(owner(hall)).body.contains(link))
        open.clock.pass(.minutes(10))
        #expect(try await !aina.get(owner(hall)).body.contains(link))
        let stranger = open.browser()
        #expect(try await stranger.get(String(link)).location?.hasPrefix("/logginn") == true)
        let other = try await open.browser(of: .siri, in: bergvik)
        for _ in 0..<2 { _ = try await other.get(String(link)) }
        #expect(try await open.doors.dugnader.find(hall.id)?.unit == office.unit.id)
        let page = try await other.get(String(link))
        #expect(page.body.contains("Fjordvik kommune vil overføre"))
        _ = try await other.submit(try page.form(String(link)))
        #expect(try await open.doors.dugnader.find(hall.id)?.unit == bergvik.unit.id)
        #expect(try await other.get(String(link)).status == 404)
        #expect(try await aina.get("/d/\(hall.code)/ordstyrer").status == 403)
    }

    @Test("A link that was turned off opens nothing, and what is given back is nobody's")
    func givenBack() async throws {
        let hall = try await open.start()
        try await open.doors.ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        let aina = try await open.browser(of: .aina, in: office)
        let offered = try await aina.submit(try await aina.get(owner(hall)).form("/overlevering"))
        let link = try #require(offered.body.firstMatch(of: /\/ta-imot\/[a-z0-9]+/)).output
        let ended = try await aina.submit(try await aina.get(owner(hall)).form("/overlevering/slutt"))
        #expect(ended.says("Lagret."))
        #expect(try await aina.get(String(link)).status == 404)
        let home = try await aina.submit(try await aina.get(owner(hall)).form("/eier/ut"))
        #expect(home.path.hasPrefix("/e/\(office.unit.id)?"))
        #expect(try await open.doors.dugnader.find(hall.id)?.unit == nil)
    }

    @Test("A unit's dugnad can be without a moderator's link; a loose one keeps its last")
    func lastLink() async throws {
        let hall = try await open.start()
        let kari = try await open.browser(with: hall.secret)
        let link = try #require(try await open.doors.links.all(to: hall.id).first).id
        #expect(try await kari.post("/d/\(hall.code)/lenker/\(link)/slutt").status == 409)
        try await open.doors.ownership.takeIn(hall.id, to: office.unit.id, by: office.actor(.aina))
        let aina = try await open.browser(of: .aina, in: office)
        #expect(try await aina.post("/d/\(hall.code)/lenker/\(link)/slutt").status == 303)
        #expect(try await kari.get("/d/\(hall.code)/ordstyrer").status == 403)
    }
}

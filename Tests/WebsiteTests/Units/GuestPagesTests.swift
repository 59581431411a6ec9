import HTTPTypes
import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Aina lets Liv in to lead one dugnad",
    .pages(
        "GET /d/{code}/prosessleder", "POST /d/{code}/prosessleder", "POST /d/{code}/prosessleder/{person}/slutt",
        "POST /d/{code}/prosessleder/invitasjoner/{invitation}/tilbaketrekking",
        "POST /enheter/dugnader/{invitation}", "POST /meg/dugnader/{dugnad}/slutt"))
struct GuestPagesTests {
    let open: OpenSite
    let office: Office
    let dugnad: Dugnad
    let aina: Browser
    var page: String { "/d/\(dugnad.code)/prosessleder" }
    var desk: String { "/d/\(dugnad.code)/ordstyrer" }

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
        dugnad = try await open.doors.dugnader.start(
            open.world.plan(starting: open.clock.now + .days(10)), edition: open.world.library.edition,
            for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        aina = try await open.browser(of: .aina, in: office)
    }

    private func invite(_ address: String = "liv@utenfra.example") async throws -> Answer {
        var form = try await aina.get(page).form("/prosessleder")
        form["epost"] = address
        return try await aina.submit(form)
    }

    /// Liv has been let in.
    private func liv() async throws -> Browser {
        try await open.browser(signedInAs: office.letIn("liv", to: dugnad))
    }

    @Test(
        "By a letter that lies in the outbox, with her name, she comes to its desk; her units list it, and nothing else"
    )
    func letIn() async throws {
        let owner = try await aina.get("/d/\(dugnad.code)/eier")
        #expect(try owner.link("Inviter en prosessleder") == page)
        #expect(try await invite().says("Invitasjonen er laget."))
        #expect(try await aina.get(page).says("liv@utenfra.example"))
        try await open.layOutLetters()
        let text = try #require(try await aina.get("/e/\(office.unit.id)/utboks").page.first("pre")?.text)
        #expect(text.contains("Aina i Fjordvik kommune spør om du vil være prosessleder for dugnaden"))
        let link = try #require(text.firstMatch(of: /https?:\/\/[^\/\s]+(\/logginn\/\S+)/)).1
        let liv = open.browser()
        let welcome = try await liv.submit(try #require(try await liv.get(String(link)).forms.first))
        let invitation = try #require(try await pending().first).id
        var yes = try welcome.form("/enheter/dugnader/\(invitation)")
        yes["navn"] = ""
        #expect(try await liv.submit(yes).status == 422)
        yes["navn"] = "Liv"
        #expect(try await liv.submit(yes).path == desk)
        let units = try await liv.get("/enheter")
        #expect(units.status == 200)
        #expect(units.says("Du er prosessleder for"))
        #expect(units.page.all("a").contains { $0["href"] == desk })
        #expect(try await liv.get("/e/\(office.unit.id)").status == 404)
        #expect(try await aina.get(page).says("Liv"))
        #expect(try await aina.get("/e/\(office.unit.id)/folk").says("Leder én dugnad, og ser bare den"))
        #expect(try await aina.get("/e/\(office.unit.id)/logg").says("sa ja til å lede en dugnad"))
    }

    private func pending() async throws -> [GuestInvitation] {
        try await open.doors.guests.invitations(to: dugnad.id)
    }

    @Test("Where no day is chosen none is told: neither in the letter, nor to her, nor in the name of a file")
    func withoutDay() async throws {
        var when = WhenDraft(When(dugnad))
        (when.day, when.roughly) = ("", "")
        try await open.doors.plans.reschedule(dugnad.id, to: when, by: office.actor(.aina))
        let address = try EmailAddress(typed: "liv@utenfra.example")
        try await open.doors.guests.invite(
            address.text, to: dugnad.id, at: "https://allemed.example", by: office.actor(.aina))
        try await open.layOutLetters()
        let letter = try #require(try await open.doors.letters.all(of: office.unit.id).first)
        #expect(try open.text(of: letter.id).contains("være prosessleder for dugnaden."))
        let liv = try await open.browser(signedInAs: address)
        let asked = try await liv.get("/enheter")
        #expect(asked.says("være prosessleder for dugnaden."))
        var yes = try #require(asked.forms.first { $0.action.contains("/enheter/dugnader/") })
        yes["navn"] = "Liv"
        _ = try await liv.submit(yes)
        #expect(try await liv.get("/enheter").says("åpen for deg til 14 dager etter dugnaden"))
        let file = try await liv.get("/d/\(dugnad.code)/dokumenter/invitasjon.txt")
        #expect(file.headers[.contentDisposition]?.contains("202") == false)
    }

    @Test("What is no address, or leads it already, is told at the field, and what was typed stands there")
    func wrong() async throws {
        for address in ["liv", "siri@fjordvik.example"] {
            let again = try await invite(address)
            #expect(again.status == 422)
            #expect(try again.form("/prosessleder")["epost"] == address)
            #expect(again.problem(at: "epost") != nil)
        }
    }

    @Test("An invitation is withdrawn, and her way in ended, by somebody who has signed in within the hour")
    func ended() async throws {
        let liv = try await liv()
        #expect(try await invite("tor@utenfra.example").status == 200)
        _ = try await aina.submit(try await aina.get(page).form("/tilbaketrekking"))
        #expect(try await pending().isEmpty)
        let form = try await aina.get(page).form("/slutt")
        open.clock.pass(.hours(1))
        #expect(try await aina.submit(form).status == 403)
        #expect(try await aina.get(page).forms.contains { $0.action.hasSuffix("/slutt") } == false)
        #expect(try await liv.get(desk).status == 200)
        let fresh = try await open.browser(of: .aina, in: office)
        #expect(try await fresh.submit(form).says("Lagret."))
        #expect(try await liv.get(desk).status == 403)
    }

    @Test("On her own page she sees that it is kept, until when, and ends it herself")
    func herself() async throws {
        let liv = try await liv()
        let me = try await liv.get("/meg")
        let day = NorwegianTime.date(dugnad.plannedEnd + .days(14)).nb.replacing("\u{A0}", with: " ")
        #expect(me.says("prosessleder til \(day)"))
        _ = try await liv.submit(try me.form("/meg/dugnader/\(dugnad.id)/slutt"))
        #expect(try await liv.get(desk).status == 403)
        #expect(try await liv.get("/enheter").says("Ingen enhet har den adressen ennå."))
    }

    @Test("She is shown no way to give others a way in, and Siri and whoever leads by a link none to let her in")
    func limits() async throws {
        let liv = try await liv()
        let links = try await liv.get("/d/\(dugnad.code)/lenker")
        #expect(!links.says("Lag lenke for enda en ordstyrer"))
        let when = try await liv.get("/d/\(dugnad.code)/tid")
        #expect(when.says("Bare de som er med i enheten, kan flytte eller avlyse."))
        #expect(!when.forms.contains { $0.action.hasSuffix("/tid") || $0.action.hasSuffix("/avlysning") })
        #expect(try await liv.post("/d/\(dugnad.code)/avlysning", [("avlys", "1")]).status == 409)
        for (browser, leads) in [(liv, false), (aina, true)] {
            let plan = try await browser.get("/d/\(dugnad.code)/plan")
            #expect(plan.says("Enheten er ikke bekreftet"))
            let links = plan.page.all("a").filter { $0["href"] == "/e/\(office.unit.id)" }
            #expect(links.contains { $0.text.contains("blir det") } == leads)
        }
        #expect(links.says("Lag lenke til veggen"))
        #expect(try await liv.post("/d/\(dugnad.code)/lenker", [("rolle", "moderator")]).status == 409)
        let siri = try await open.browser(of: .siri, in: office)
        #expect(try await siri.get("/d/\(dugnad.code)/lenker").says("Lag lenke for enda en ordstyrer"))
        for browser in [liv, siri] {
            #expect(try await browser.get(page).status == 403)
            let owner = try await browser.get("/d/\(dugnad.code)/eier")
            #expect(owner.status == 200 && !owner.says("Inviter en prosessleder"))
        }
    }
}

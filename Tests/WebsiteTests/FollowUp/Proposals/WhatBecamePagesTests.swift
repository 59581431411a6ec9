import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Young people see what became of what they proposed",
    .pages(
        "GET /forslag/{secret}", "GET /d/{code}/svarlenke", "POST /d/{code}/svarlenke",
        "POST /d/{code}/svarlenke/slutt"))
struct WhatBecamePagesTests {
    let open: OpenSite
    let fjordvik: ProposingOffice
    let aina: Browser
    private var making: String { "/d/\(fjordvik.samling.code)/svarlenke" }

    init() async throws {
        open = try await OpenSite()
        fjordvik = try await ProposingOffice(open.doors, open.world)
        aina = try await open.browser(of: .aina, in: fjordvik.office)
    }

    private func secret() async throws -> Secret {
        try await fjordvik.proposals.makeLink(to: fjordvik.samling.id, by: fjordvik.office.actor(.aina))
    }

    /// The path that stands on the page that shows it.
    private func path(on page: Answer) throws -> String {
        let text = try #require(page.page.all("code").first { $0["id"] == "svarlenke" }?.text)
        return String(text.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" })
    }

    @Test("The link is made by a press, shown for ten minutes with a QR code, and opens the answers for whoever has it")
    func made() async throws {
        let desk = try await aina.get("/d/\(fjordvik.samling.code)/forslag")
        let first = try await aina.get(desk.link("Lenken til svarene"))
        #expect(!first.says("/forslag/"))
        let shown = try await aina.submit(try first.form("/svarlenke"))
        #expect(shown.page.all("svg").contains { $0["aria-label"] == "QR-kode til svarene" })
        let path = try path(on: shown)
        #expect(try await open.browser().get(path).says("Hva ble det av forslagene deres?"))
        #expect(try self.path(on: try await aina.get(making)) == path)
        open.clock.pass(.minutes(10))
        let again = try await aina.get(making)
        #expect(!again.says("/forslag/") && again.says("Lenken ble laget 23. november 2026."))
    }

    @Test("A new one takes the place of the old, and turned off none opens anything, or tells whose it was")
    func ended() async throws {
        let first = try path(on: try await aina.submit(try await aina.get(making).form("/svarlenke")))
        let second = try path(on: try await aina.submit(try await aina.get(making).form("/svarlenke")))
        let stranger = open.browser()
        #expect(try await stranger.get(first).status == 404)
        #expect(try await stranger.get(second).status == 200)
        _ = try await aina.submit(try await aina.get(making).form("/slutt"))
        let gone = try await stranger.get(second)
        #expect(gone.status == 404 && !gone.body.contains("Fjordvik"))
        #expect(stranger.session == nil)
    }

    @Test("Each proposal has its answer in plain words, and what it became, who does it and how it goes")
    func answers() async throws {
        let page = "/forslag/\(try await secret().text)"
        let young = open.browser()
        #expect(try await young.get(page).says("Forslagene skal opp i en dugnad 13. desember 2026."))
        try await fjordvik.bringAll()
        let made = try await fjordvik.agree(on: "Buss hjem klokka ti", saying: "Sen buss fredager")
        try await fjordvik.answer(.becameMeasure, measure: made, to: fjordvik.bus)
        let half = try await young.get(page)
        #expect(half.says("Fjordvik kommune har svart på ett av to forslag."))
        #expect(half.says("Ja, det er bestemt at det skal gjøres"))
        #expect(half.says("Sen buss fredager") && half.says("Kultur og fritid") && half.says("1. mai 2027"))
        #expect(half.says("Ikke svart ennå"))
        try await fjordvik.answer(.no, "Hallen er opptatt på lørdager.", to: fjordvik.hall)
        let whole = try await young.get(page)
        #expect(whole.says("Fjordvik kommune har svart på alt.") && whole.says("Hallen er opptatt på lørdager."))
        #expect(whole.forms.isEmpty)
        for name in ["Aina", "Siri", "@"] { #expect(!whole.body.contains(name), "\(name)") }
    }

    @Test(
        "What it became was put together with something else, and they read how that goes, not that theirs was put away"
    )
    func joined() async throws {
        let page = "/forslag/\(try await secret().text)"
        try await fjordvik.bringAll()
        let made = try await fjordvik.agree(on: "Buss hjem klokka ti", saying: "Sen buss fredager")
        let other = try await fjordvik.agree(on: "Åpen hall på lørdag", saying: "Kveldsrute hele uka")
        try await fjordvik.answer(.becameMeasure, measure: made, to: fjordvik.bus)
        let aina = try await fjordvik.office.actor(.aina)
        let plans = fjordvik.doors.actionPlans
        func seen(_ id: Measure.ID) async throws -> SeenMeasure {
            let file: MeasureFile = try await plans.find(id, in: .unit(fjordvik.unit), by: aina)
            return SeenMeasure(words: file.planned.measure.version, state: file.planned.followUp.version)
        }
        try await plans.merge(
            made, into: other, seen: seen(made), in: .unit(fjordvik.unit), by: aina)
        let merged = try await open.browser().get(page)
        #expect(merged.says("Senere ble det slått sammen med noe annet.") && merged.says("Kveldsrute hele uka"))
        #expect(!merged.says("Lagt bort"))
        try await plans.divide(
            other, DivisionDraft(first: "Rute tirsdag", second: "Rute fredag"), as: .new(), seen: seen(other),
            in: .unit(fjordvik.unit), by: aina)
        let divided = try await open.browser().get(page)
        #expect(divided.says("Rute tirsdag") && divided.says("Rute fredag") && !divided.says("Lagt bort"))
        #expect(divided.says("Senere ble det delt i to."))
    }

    @Test(
        "What they put together and did not agree on has its fate there too: it lies, was taken along, became something"
    )
    func ideas() async throws {
        let (page, samling) = ("/forslag/\(try await secret().text)", fjordvik.samling)
        #expect(try await !open.browser().get(page).says("Andre ideer dere samlet"))
        let task = try #require(try await samling.room().ideaTask)
        for name in ["Lån av utstyr", "Felles spilleliste"] {
            let notes = [
                try await samling.write("\(name) én", group: 1, on: task).id,
                try await samling.write("\(name) to", group: 2, on: task).id,
            ]
            try await open.doors.gatherings.tie(notes, into: .new(), name: name, in: samling.id, by: .moderator)
        }
        let lies = try await open.browser().get(page)
        #expect(lies.says("Andre ideer dere samlet") && lies.says("Lån av utstyr") && lies.says("Felles spilleliste"))
        #expect(lies.says("Ligger i samlingen. Ingen har tatt den videre ennå."))
        try await fjordvik.bringAll()
        #expect(try await open.browser().get(page).says("Tatt med i dugnaden 13. desember 2026"))
        _ = try await fjordvik.agree(on: "Lån av utstyr", saying: "Utstyrsbod i hallen")
        let became = try await open.browser().get(page)
        #expect(became.says("Ble et tiltak") && became.says("Utstyrsbod i hallen"))
        #expect(became.says("Tatt med i dugnaden 13. desember 2026") && !became.says("Ligger i samlingen"))
        #expect(try await open.browser().get("/nn\(page)").says("Andre idear de samla"))
    }

    @Test("When nobody has answered in half a year it says so, and since when")
    func nobody() async throws {
        let page = "/forslag/\(try await secret().text)"
        open.clock.set(try #require(NorwegianTime.moment(day: "2027-03-02", hour: "10:00")))
        #expect(try await open.browser().get(page).says("Fjordvik kommune har fått forslagene. Svarene kommer her."))
        open.clock.set(try #require(NorwegianTime.moment(day: "2027-07-02", hour: "10:00")))
        #expect(
            try await open.browser().get(page).says("Ingen har svart ennå. Dere har ventet siden 13. desember 2026."))
    }

    @Test("A samling in Nynorsk has its link in Nynorsk, and the page speaks it; English is there too")
    func languages() async throws {
        let other = try await OpenSite()
        let sogn = try await ProposingOffice(other.doors, other.world, language: .nynorsk)
        let aina = try await other.browser(of: .aina, in: sogn.office)
        let page = try await aina.get("/d/\(sogn.samling.code)/svarlenke")
        let shown = try await aina.submit(try page.form("/svarlenke"))
        let path = try path(on: shown)
        #expect(path.hasPrefix("/nn/forslag/"))
        #expect(try await other.browser().get(path).says("Kva blei det av forslaga dykkar?"))
        let english = try await other.browser().get("/en" + path.dropFirst(3))
        #expect(english.says("What became of your proposals?"))
    }

    @Test("Before the samling is over there is nothing to read but that; and what is nobody's has no such link")
    func before() async throws {
        let dugnad = try await open.doors.dugnader.start(
            open.world.plan(.youth, minutes: 60, groups: 2, starting: open.clock.now + .days(3)),
            edition: open.world.library.edition, for: fjordvik.unit, by: fjordvik.office.actor(.aina)
        ).dugnad
        let secret = try await fjordvik.proposals.makeLink(to: dugnad.id, by: fjordvik.office.actor(.aina))
        #expect(try await open.browser().get("/forslag/\(secret.text)").says("Samlingen er ikke over ennå."))
        let loose = try await open.start(open.world.plan(.youth, minutes: 60))
        let kari = open.browser()
        _ = try await kari.enter("/inn/\(loose.secret.text)")
        #expect(try await kari.get("/d/\(loose.code)/svarlenke").status == 404)
    }
}

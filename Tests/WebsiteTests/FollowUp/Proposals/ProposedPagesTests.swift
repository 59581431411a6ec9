import Logging
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Siri answers what the young people proposed",
    .pages(
        "GET /e/{unit}/ungdommene", "POST /e/{unit}/ungdommene/{measure}",
        "POST /e/{unit}/ungdommene/samling/{dugnad}/brev"))
struct ProposedPagesTests {
    let open: OpenSite
    let fjordvik: ProposingOffice
    let siri: Browser
    private var page: String { "/e/\(fjordvik.unit)/ungdommene" }

    init() async throws {
        open = try await OpenSite()
        fjordvik = try await ProposingOffice(open.doors, open.world)
        siri = try await open.browser(of: .siri, in: fjordvik.office)
    }

    @Test("All of it stands on one page; each is answered by itself, and then says so with its day")
    func answered() async throws {
        let first = try await siri.get(page)
        #expect(first.says("Buss hjem klokka ti") && first.says("Åpen hall på lørdag"))
        #expect(first.says("Hvem bør høre det: kommunestyret"))
        var form = try first.form("/\(fjordvik.bus)")
        (form["ble"], form["ord"]) = ("no", "Det er ikke råd til buss i år.")
        let saved = try await siri.submit(form)
        #expect(saved.says("Nei, fordi …") && saved.says("svart 23. november 2026"))
        #expect(saved.says("Det er ikke råd til buss i år."))
        #expect(try await fjordvik.one().unanswered == 1)
    }

    @Test("A no without a reason comes back with what was typed, at the one it is about")
    func withoutWords() async throws {
        var form = try await siri.get(page).form("/\(fjordvik.hall)")
        form["ble"] = "no"
        let wrong = try await siri.post(form)
        #expect(wrong.status == 422)
        #expect(wrong.problem(at: "ord-\(fjordvik.hall)")?.hasPrefix("Skriv hvorfor.") == true)
        #expect(try wrong.form("/\(fjordvik.hall)")["ble"] == "no")
        #expect(try wrong.form("/\(fjordvik.bus)")["ble"] != "no")
    }

    @Test("What the program has seen is chosen in the form, told as a suggestion, and saved by a press")
    func suggested() async throws {
        try await fjordvik.bringAll()
        let made = try await fjordvik.agree(on: "Buss hjem klokka ti", saying: "Sen buss fredager")
        let page = try await siri.get(self.page)
        #expect(page.says("ble det laget et tiltak av dette. Stemmer det, er det bare å lagre."))
        let form = try page.form("/\(fjordvik.bus)")
        #expect(form["ble"] == "becameMeasure" && form["tiltak"] == made.description)
        let saved = try await siri.submit(form)
        #expect(try await siri.get(saved.link("Sen buss fredager")).status == 200)
        try await open.doors.actionPlans.set(
            StateDraft(state: "putAway", reason: "Sjåføren sluttet"), of: made, from: 0, in: .unit(fjordvik.unit),
            by: fjordvik.office.actor(.aina))
        #expect(try await siri.get(self.page).says("Fortell dem hvorfor i svaret."))
        let secret = try await fjordvik.proposals.makeLink(to: fjordvik.samling.id, by: fjordvik.office.actor(.aina))
        let young = try await open.browser().get("/forslag/\(secret.text)")
        #expect(young.says("Lagt bort") && !young.body.contains("Sjåføren"))
    }

    @Test("Whoever comes second with another answer gets both, and loses nothing")
    func conflict() async throws {
        var form = try await siri.get(page).form("/\(fjordvik.bus)")
        (form["ble"], form["ord"]) = ("partly", "Én buss i uka")
        try await fjordvik.answer(.no, "Ikke råd", to: fjordvik.bus, by: .aina)
        let answer = try await siri.post(form)
        #expect(answer.status == 409)
        #expect(answer.says("Én buss i uka") && answer.says("Ikke råd"))
    }

    @Test(
        "The adult beside them gets a letter when she presses, once for the same answers, with a link that opens them")
    func letter() async throws {
        #expect(try await siri.get(page).forms.contains { $0.action.hasSuffix("/brev") } == false)
        try await fjordvik.answer(.takenIn, to: fjordvik.bus)
        var form = try await siri.get(page).form("/brev")
        form["epost"] = "klubben uten krøllalfa"
        let wrong = try await siri.post(form)
        #expect(wrong.status == 422 && wrong.says("Det mangler en krøllalfa (@)."))
        form["epost"] = "klubben@fjordvik.example"
        #expect(try await siri.submit(form).says("Ett brev er på vei."))
        #expect(try await siri.submit(form).says("Ingen nye brev."))
        try await open.layOutLetters()
        let letter = try #require(try await fjordvik.letters(.proposalsAnswered).first)
        let text = try open.text(of: letter.id)
        #expect(text.contains("Ett av to forslag har fått svar."))
        let link = try #require(text.split(separator: "\n").first { $0.contains("/forslag/") })
        let path = String(link.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" })
        #expect(try await open.browser().get(path).says("Ja, det er tatt med videre"))
    }

    @Test("When a month has gone they wait on Home and in a letter; after six the page says that nobody has answered")
    func waiting() async throws {
        open.clock.set(try #require(NorwegianTime.moment(day: "2027-02-02", hour: "10:00")))
        let browser = try await open.browser(of: .aina, in: fjordvik.office)
        let home = try await browser.get("/e/\(fjordvik.unit)")
        #expect(home.says("Ungdommene venter på svar."))
        #expect(try await browser.get(home.link("Det ungdommene foreslo")).says("har ventet siden 13. desember 2026"))
        try await open.doors.proposals.remind(at: ProposingOffice.site)
        try await open.layOutLetters()
        let letter = try #require(try await fjordvik.letters(.proposalsWait).first)
        let text = try open.text(of: letter.id)
        #expect(text.contains("To forslag") && text.contains("én gang i måneden, seks ganger i alt"))
        #expect(text.contains("/e/\(fjordvik.unit)/ungdommene"))
        open.clock.set(try #require(NorwegianTime.moment(day: "2027-08-02", hour: "10:00")))
        let later = try await open.browser(of: .aina, in: fjordvik.office)
        #expect(try await later.get(page).says("Ingen har svart ennå, og det står på ungdommenes side."))
        #expect(try await !later.get("/e/\(fjordvik.unit)").says("Ungdommene venter på svar."))
    }

    @Test("Where no samling has proposed anything it says so; from a unit that is not confirmed nothing is sent")
    func empty() async throws {
        let other = try await OpenSite()
        let office = try await Office(other.doors)
        let aina = try await other.browser(of: .aina, in: office)
        #expect(
            try await aina.get("/e/\(office.unit.id)/ungdommene").says("Ingen samling har kommet med forslag ennå."))
        let third = try await OpenSite()
        let bergvik = try await ProposingOffice(third.doors, third.world, isConfirmed: false)
        try await bergvik.answer(.takenIn, to: bergvik.bus)
        let page = try await third.browser(of: .siri, in: bergvik.office).get("/e/\(bergvik.unit)/ungdommene")
        #expect(page.says("Enheten er ikke bekreftet ennå."))
        #expect(!page.forms.contains { $0.action.hasSuffix("/brev") })
    }
}

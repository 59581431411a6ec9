import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Everybody reads the invitation, and signs up when it is open",
    .pages("GET /invitasjon/{page}", "POST /invitasjon/{page}", "GET /invitasjon/{page}/kalender"))
struct PublicInvitationPagesTests {
    let open: OpenSite
    let guests: InvitingOffice

    init() async throws {
        open = try await OpenSite()
        guests = try await InvitingOffice(open.doors, open.world)
    }

    private func address() async throws -> String {
        "/invitasjon/\(try #require(try await open.doors.answers.signUp(of: guests.id)).page)"
    }

    @Test("Day, place and letter, in every language; and no form where it is not open")
    func reads() async throws {
        try await guests.set(capacity: 6, deadline: open.clock.now + .days(10))
        let address = try await address()
        let page = try await open.browser().get(address)
        #expect(page.says("Onsdag 23. desember 2026 kl. 18.00"))
        #expect(page.says("Fjordvik samfunnshus"))
        #expect(page.says("Seks plasser igjen."))
        #expect(!page.text.contains("["))
        #expect(!page.says("Meld deg på"))
        #expect(try await open.browser().get("\(address)/kalender").body.contains("METHOD:PUBLISH"))
        for (language, words) in [("nn", "plassar igjen"), ("en", "places left")] {
            #expect(try await open.browser().get("/\(language)\(address)").says(words))
        }
        #expect(try await open.browser().post(address, [("slag", "sports")]).status == 404)
        #expect(try await open.browser().get("/invitasjon/finnesikke12").status == 404)
    }

    @Test("The page is kept, and follows places, texts, the unit, the deadline and a change of mind")
    func follows() async throws {
        try await guests.set(capacity: 2, deadline: open.clock.now + .days(10), isOpen: true)
        let (browser, address, aina) = (open.browser(), try await address(), try await guests.office.actor(.aina))
        func page() async throws -> Answer { try await browser.get(address) }
        #expect(try await page().says("To plasser igjen."))
        try await guests.answer(try await guests.invite("Kari"))
        #expect(try await page().says("Én plass igjen."))
        try await guests.set(capacity: 7, deadline: open.clock.now + .days(10), isOpen: true)
        #expect(try await page().says("Seks plasser igjen."))
        let unit = try #require(try await open.doors.units.find(guests.office.unit.id))
        var settings = UnitSettingsDraft(unit)
        settings.name = "Fjordvik kommune ved kulturkontoret"
        try await open.doors.units.set(settings, of: unit.id, from: unit.version, by: aina)
        #expect(try await page().says("ved kulturkontoret"))
        let before = About(try await guests.dugnad())
        var about = AboutDraft(before)
        about.title = "Fritid for alle"
        try await open.doors.plans.describe(guests.id, as: about, seen: before.fingerprint, by: aina)
        #expect(try await page().page.first("h1")?.text == "Fritid for alle")
        open.clock.pass(.days(11))
        let late = try await page()
        #expect(late.says("Fristen er ute.") && late.says("Svarfristen gikk ut"))
        #expect(!late.says("plass igjen") && !late.says("Svar innen"))
        try await open.doors.plans.cancel(guests.id, isCancelled: true, by: aina)
        let cancelled = try await page()
        #expect(cancelled.says("Dugnaden er avlyst.") && !cancelled.says("Meld deg på"))
        try await open.doors.plans.cancel(guests.id, isCancelled: false, by: aina)
        #expect(try await page().says("Meld deg på"))
        open.clock.set(try await guests.dugnad().plannedStart)
        #expect(try await !page().says("Meld deg på"))
    }

    @Test("It is kept as it is and after somebody has signed up, and not once for all that a stranger asks it about")
    func keptOnce() async throws {
        try await guests.set(isOpen: true)
        let (browser, address) = (open.browser(), try await address())
        let asked = [
            (address, true), ("\(address)?meldt=1", true), ("\(address)?meldt=2", false), ("\(address)?a=1", false),
            (address.replacing("/invitasjon/", with: "/invitasjon//"), false), ("\(address)/", false),
        ]
        for (address, _) in asked { #expect(try await browser.get(address).status == 200, "\(address)") }
        try await guests.nameUnheard("Noe helt annet")
        for (address, isKept) in asked {
            #expect(try await browser.get(address).says("Noe helt annet") != isKept, "\(address)")
        }
    }

    @Test("By video, where people sign up, those who have only the code are not told where the meeting is")
    func byVideo() async throws {
        let link = "https://video.example.no/abc"
        let dugnad = try await guests.dugnad()
        var draft = WhenDraft(When(dugnad))
        (draft.isByVideo, draft.place) = (true, link)
        try await open.doors.plans.reschedule(guests.id, to: draft, by: guests.office.actor(.aina))
        let pages = ["/b/\(dugnad.code)", "/b/\(dugnad.code)/bord/1"]
        for page in pages { #expect(try await open.browser().get(page).body.contains(link)) }
        try await guests.set(isOpen: true)
        for page in pages { #expect(try await !open.browser().get(page).body.contains(link)) }
    }

    @Test("Signing up: the same page whether the address was there or not, and youth are asked for no name")
    func signsUp() async throws {
        try await guests.set(isOpen: true)
        try await guests.invite("Kari")
        let (browser, address) = (open.browser(), try await address())
        var form = try await browser.get(address).form(address)
        (form["slag"], form["sted"], form["navn"], form["epost"]) = ("sports", "IL Fram", "Tor", "tor@fram.example")
        let first = try await browser.submit(form)
        // True of both: whoever was on the list must answer first.
        #expect(first.says("Der står det om du er påmeldt, eller om du må svare først"))
        form["epost"] = "kari@gjest.example"
        let second = try await browser.submit(form)
        #expect(second.text == first.text)
        // Her letter says that she must answer herself.
        let letter = try #require(try await guests.waiting(.reminder).first)
        try await open.layOutLetters()
        #expect(try open.text(of: letter.id).spaced.contains("Du er ikke påmeldt før du har svart her."))
        // It was not Kari who answered.
        let rows = try await open.doors.answers.list(of: guests.id).rows
        #expect(rows.first { $0.invitee.name == "Kari" }?.answer == nil)
        (form["slag"], form["navn"], form["epost"]) = ("youth", "", "radet@fjordvik.example")
        (form["antall"], form["unge"]) = ("5", "4")
        #expect(try await browser.post(form).status == 303)
        let council = try #require(try await guests.find("radet@fjordvik.example"))
        #expect(council.name == nil)
        #expect(browser.session == nil)
    }

    @Test("What is missing is told at its field, with what was typed")
    func problems() async throws {
        try await guests.set(isOpen: true)
        let (browser, address) = (open.browser(), try await address())
        var form = try await browser.get(address).form(address)
        (form["sted"], form["epost"], form["antall"]) = ("IL Fram", "tor", "mange")
        let again = try await browser.post(form)
        #expect(again.status == 422)
        for field in ["slag", "navn", "epost", "antall"] {
            #expect(again.page.withID("\(field)-feil") != nil, "\(field)")
        }
        #expect(try again.form(address)["sted"] == "IL Fram")
        // The answer lands on the form: nothing stands above it, and what is wrong stands in it.
        let main = try #require(again.page.first("main"))
        #expect(main.all("section").first?["class"]?.contains("signup") == true)
        #expect(main.all("section").first?.withID("feil") != nil)
    }

    @Test("A unit that is not confirmed has no such page, and cannot open one")
    func notConfirmed() async throws {
        let open = try await OpenSite()
        let guests = try await InvitingOffice(open.doors, open.world, isConfirmed: false)
        try await guests.set()
        let page = try #require(try await open.doors.answers.signUp(of: guests.id)).page
        #expect(try await open.browser().get("/invitasjon/\(page)").status == 404)
        let aina = try await open.browser(of: .aina, in: guests.office)
        let setting = "/d/\(guests.code)/svar/oppsett"
        #expect(try await aina.post(setting, [("versjon", "1"), ("apen", "1")]).status == 409)
    }
}

import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Aina sees who comes, types in what came by telephone, and decides",
    .pages(
        "GET /d/{code}/svar", "POST /d/{code}/svar/for-hand", "POST /d/{code}/svar/{invitee}/avgjorelse",
        "GET /d/{code}/svar/paminnelse", "POST /d/{code}/svar/paminnelse", "GET /d/{code}/svar/kjokken",
        "GET /d/{code}/svar/oppsett",
        "POST /d/{code}/svar/oppsett"))
struct AnswersPagesTests {
    let open: OpenSite
    let guests: InvitingOffice
    private let aina: Browser
    private var page: String { "/d/\(guests.code)/svar" }

    init() async throws {
        open = try await OpenSite()
        guests = try await InvitingOffice(open.doors, open.world)
        aina = try await open.browser(of: .aina, in: guests.office)
    }

    @Test("She sets places and deadline; what cannot be is told, with what she typed")
    func settings() async throws {
        var form = try await aina.get("\(page)/oppsett").form("/oppsett")
        (form["plasser"], form["frist"], form["klokka"]) = ("null", "2026-12-11", "12.00")
        let again = try await aina.post(form)
        #expect(again.status == 422)
        #expect(again.says("Skriv et tall fra 1 til 2000"))
        form = try again.form("/oppsett")
        #expect(form["plasser"] == "null")
        form["plasser"] = "40"
        let saved = try await aina.submit(form)
        #expect(saved.says("Ingen har svart ennå, plass til 40."))
        #expect(saved.says("Svarfrist fredag 11. desember 2026 kl. 12.00"))
        // Somebody else was first.
        #expect(try await aina.post(form, and: []).status == 303)
        form["plasser"] = "30"
        let conflict = try await aina.post(form)
        #expect(conflict.status == 409 && conflict.says("Nå står det:") && conflict.says("40 plasser"))
        // What she typed is there still, and one press saves it.
        #expect(try conflict.form("/oppsett")["plasser"] == "30")
        _ = try await aina.submit(conflict.form("/oppsett"))
        #expect(try await open.doors.answers.signUp(of: guests.id)?.capacity == 30)
    }

    @Test("Moved or called off, the page says that people are written to only when somebody is")
    func tellsOfLetters() async throws {
        let tid = "/d/\(guests.code)/tid"
        func move(_ change: (inout FormOnPage) -> Void) async throws -> String {
            var form = try await aina.get(tid).form("/tid")
            change(&form)
            return try await aina.submit(form).text.spaced
        }
        #expect(try await !move { $0["sted"] = "Rådhuset" }.contains("får brev om det"))
        #expect(try await !aina.get(tid).says("får brev"))
        try await guests.answer(try await guests.invite("Kari"))
        #expect(try await move { $0["sted"] = "Biblioteket" }.contains("De som kommer eller kanskje kommer, får brev"))
        #expect(try await !move { _ in }.contains("får brev om det. Hvis"))
        #expect(try await aina.get(tid).says("De som er invitert og ikke har sagt nei, får brev med én gang."))
    }

    @Test("Two rang: two ticks and a press, and it says that it was typed in")
    func byHand() async throws {
        for name in ["Kari", "Ola", "Per"] { try await guests.invite(name) }
        try await guests.set(capacity: 1)
        let there = try await aina.get(page)
        #expect(there.says("Har ikke svart (3)"))
        var form = try there.form("/for-hand")
        let rows = try await open.doors.answers.list(of: guests.id).rows
        for row in rows where row.invitee.name != "Per" { form.tick("hvem", row.id.description) }
        let after = try await aina.submit(form, press: "Kommer")
        #expect(after.says("fikk ikke plass, og står på ventelista"))
        #expect(after.says("skrevet inn for hånd"))
        #expect(after.says("Har ikke svart (1)"))
        let nobody = try await aina.submit(try after.form("/for-hand"), press: "Kan ikke")
        #expect(nobody.status == 422)
        #expect(nobody.says("Kryss av"))
    }

    @Test("Who answered late stands first, and gets a place or a no")
    func late() async throws {
        let deadline = open.clock.now + .days(1)
        try await guests.set(deadline: deadline)
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola"))
        open.clock.set(deadline + .minutes(1))
        for one in [kari, ola] { try await guests.answer(one) }
        let there = try await aina.get(page)
        #expect(there.says("Svarte etter fristen: du avgjør"))
        _ = try await aina.submit(try there.form("/\(kari)/avgjorelse"), press: "Gi plass")
        let after = try await aina.submit(try there.form("/\(ola)/avgjorelse"), press: "Si nei")
        #expect(!after.says("du avgjør"))
        #expect(try await guests.state(of: kari) == .coming)
        #expect(try await guests.state(of: ola) == .notComing)
        #expect(try await aina.post("\(page)/\(kari)/avgjorelse", [("svar", "kanskje")]).status == 404)
    }

    @Test("The silent are reminded by hand once; the rest is told")
    func reminders() async throws {
        try await guests.invite("Kari")
        try await guests.set()
        try await guests.send()
        try await open.layOutLetters()
        let there = try await aina.get(page)
        #expect(
            there.says("Du kan minne dem på det én gang. Programmet gjør det også én gang, lørdag 19. desember 2026."))
        // She looks it over first: to whom, when the invitation went, and what it says.
        let look = try await aina.open(try there.link("Minn dem på det"))
        #expect(look.says("Én har fått invitasjonen og ikke svart.") && look.says("Invitasjonen ble sendt"))
        #expect(look.says("Et nei er også et svar") && look.says("Kari, kari@gjest.example"))
        let first = try await aina.submit(try look.form("/paminnelse"), press: "Send påminnelsen til 1")
        #expect(first.says("Ett brev ligger i utboksen."))
        #expect(try await aina.get("\(page)/paminnelse").says("Alle som er stille, har fått påminnelsen."))
        #expect(try await aina.submit(look.form("/paminnelse")).says("Alle som er stille, har fått påminnelsen."))
        // Somebody else is silent by now than when she looked.
        try await guests.invite("Ola")
        try await guests.send()
        let other = try await aina.submit(look.form("/paminnelse"))
        #expect(other.status == 409 && other.says("Noe er endret siden du så på påminnelsen"))
        // With a deadline so near that none goes by itself.
        try await guests.set(deadline: open.clock.now + .days(2))
        let near = try await aina.get(page)
        #expect(near.says("Du kan minne dem på det én gang.") && !near.says("Programmet gjør det også"))
    }

    @Test(
        "The large button is what there is to do: to send, and once it is sent nothing; an empty list is said to be so")
    func largeButton() async throws {
        try await guests.set()
        #expect(try await aina.get(page).says("Det står ingen på lista ennå. Gå til lista"))
        try await guests.invite("Kari")
        #expect(try await aina.get(page).link("Send invitasjonen").hasSuffix("/utsending"))
        try await guests.send()
        let after = try await aina.get(page)
        #expect(throws: Missing.self) { try after.link("Send invitasjonen") }
        #expect(try after.link("Utsendingen").hasSuffix("/utsending"))
    }

    @Test("Whom no letter reaches she rings: gives the place, or passes it to the next")
    func rings() async throws {
        try await guests.set(capacity: 1)
        let kari = try await guests.invite("Kari")
        try await guests.answer(kari)
        for name in ["Jon", "Geir"] {
            open.clock.pass(.minutes(1))
            let one = try await guests.invite(name, hasAddress: false)
            _ = try await open.doors.answers.type(
                .coming(people: nil), for: [one], in: guests.id, by: guests.office.actor(.aina))
        }
        try await guests.answer(kari, .notComing)
        let there = try await aina.get(page)
        #expect(there.says("Ring: det er blitt plass") && there.says("Plassen holdes av til"))
        let plan = try await aina.get("/d/\(guests.code)/plan")
        #expect(plan.says("Det er blitt plass til én på ventelista som e-posten ikke når. Ring."))
        let next = try await aina.submit(try there.form("/avgjorelse"), press: "Gi plassen til den neste: Jon")
        let form = try #require(next.forms.first { $0.buttons.contains { $0.text == "Gi plass: Geir" } })
        let after = try await aina.submit(form, press: "Gi plass: Geir")
        #expect(!after.says("Ring: det er blitt plass"))
        let rows = try await open.doors.answers.list(of: guests.id).rows
        #expect(rows.first { $0.invitee.name == "Geir" }?.answer?.state == .coming)
        #expect(rows.first { $0.invitee.name == "Jon" }?.answer?.state == .waiting)
    }

    @Test(
        "Who answers late on the day stands on the plan, as the next step at home, and in the outbox where there is no mail"
    )
    func lateOnTheDay() async throws {
        let start = try await guests.dugnad().plannedStart
        try await guests.set(deadline: start - .hours(4))
        let kari = try await guests.invite("Kari")
        open.clock.set(start - .hours(3))
        try await guests.answer(kari)
        #expect(try await aina.get("/d/\(guests.code)/plan").says("Én svarte etter fristen og venter på at du avgjør."))
        let home = try await aina.get("/e/\(guests.office.unit.id)")
        #expect(home.says("Avgjør hvem som får plass"))
        try await open.doors.answers.writeOfLateAnswers()
        try await open.layOutLetters()
        #expect(try await aina.get("/e/\(guests.office.unit.id)/utboks").says("Dette må avgjøres nå"))
    }

    @Test("Where she chooses after the deadline, Hjem does not urge her to decide before it")
    func choosesLater() async throws {
        let start = try await guests.dugnad().plannedStart
        try await guests.set(deadline: start - .hours(4), isChosen: true)
        try await guests.answer(try await guests.invite("Kari"))
        let home = "/e/\(guests.office.unit.id)"
        open.clock.set(start - .hours(20))
        #expect(try await !aina.get(home).says("Avgjør hvem som får plass"))
        open.clock.set(start - .hours(3))
        #expect(try await aina.get(home).says("Avgjør hvem som får plass"))
    }

    @Test("More coming than there is room for is said so")
    func tooMany() async throws {
        try await guests.set(capacity: 8)
        try await guests.answer(try await guests.invite("Kari"), people: "8")
        try await guests.set(capacity: 2)
        #expect(try await aina.get(page).says("8 kommer, og det er plass til 2."))
    }

    @Test("When unusually many sign up on the page for everybody she is told, and closes it with one press")
    func unusuallyMany() async throws {
        try await guests.set(capacity: 100, deadline: open.clock.now + .days(3), isOpen: true, isChosen: true)
        try await guests.fill(40)
        let there = try await aina.get(page)
        #expect(there.says("Den siste timen er det kommet 40 påmeldinger på siden alle kan lese."))
        let form = try #require(there.forms.first { $0.buttons.contains { $0.text == "Steng påmeldingen" } })
        #expect(try await !aina.submit(form).says("Den siste timen"))
        let signUp = try #require(try await open.doors.answers.signUp(of: guests.id))
        #expect(!signUp.isOpen && signUp.capacity == 100 && signUp.isChosen)
    }

    @Test("What people need is on the contact person's page and no colleague's; the kitchen's list has no name")
    func needs() async throws {
        let kari = try await guests.invite("Kari")
        try await guests.answer(kari, needs: "Kari trenger tegnspråktolk")
        #expect(try await aina.get(page).says("tegnspråktolk"))
        let kitchen = try await aina.get("\(page)/kjokken")
        #expect(kitchen.says("1 trenger tegnspråktolk"))
        #expect(!kitchen.says("Kari"))
        let siri = try await open.browser(of: .siri, in: guests.office)
        let hers = try await siri.get(page)
        #expect(hers.says("Kari"))
        #expect(!hers.says("tegnspråktolk"))
        #expect(!hers.says("Til kjøkkenet"))
        #expect(try await siri.get("\(page)/kjokken").status == 404)
    }

    @Test("A moderator's link shows nobody's name, and the way there is for those who work for the unit")
    func withALink() async throws {
        try await guests.invite("Kari")
        let link = try await open.doors.links.make(.moderator, to: guests.id, by: .moderator)
        let kari = try await open.browser(with: link)
        let refused = try await kari.get(page)
        #expect(refused.status == 403)
        #expect(!refused.body.contains("Kari"))
        #expect(try await !kari.get("/d/\(guests.code)/plan").body.contains(page))
        #expect(try await aina.get("/d/\(guests.code)/plan").body.contains(page))
    }

    @Test("In every language the page stands whole", arguments: [Language.nynorsk, .english])
    func languages(language: Language) async throws {
        try await guests.set(capacity: 2)
        for (name, choice) in [("Kari", AnswerDraft.Choice.coming), ("Ola", .unsure), ("Per", .notComing)] {
            try await guests.answer(try await guests.invite(name), choice)
        }
        let there = try await aina.get("/\(language.tag)\(page)")
        #expect(there.says(language == .nynorsk ? "Veit ikkje enno" : "Do not know yet"))
        #expect(try await aina.get("/\(language.tag)\(page)/oppsett").status == 200)
    }
}

import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite("Home says what a unit does first, and what the year after a dugnad asks of it")
struct OnwardTests {
    let open: OpenSite

    init() async throws { open = try await OpenSite() }

    private func things(_ office: Office, under heading: String, as worker: Office.Worker = .aina) async throws -> [(
        text: String, isDone: Bool
    )]? {
        let page = try await open.browser(of: worker, in: office).get("/e/\(office.unit.id)")
        let section = page.page.all("section").first { $0.all("h2").first?.text == heading }
        return section?.all("li").map { ($0.all("h3").first?.text ?? "", $0["class"] == nil) }
    }

    @Test("A new unit sees five things; each is done when it is done, and all of it goes with the first dugnad")
    func gettingStarted() async throws {
        let office = try await Office(open.doors, Office.founding(.municipality, municipality: "3405"))
        let first = try #require(try await things(office, under: "Kom i gang"))
        #expect(first.count == 5 && first.map(\.isDone) == [false, true, false, false, false])
        try await open.doors.units.confirm(office.unit.id, by: .operator)
        let guests = try await InvitingOffice(of: office, open.world)
        let second = try #require(try await things(office, under: "Kom i gang"))
        #expect(second.map(\.isDone) == [true, true, true, false, false])
        try await guests.invite("Gunvor")
        let third = try #require(try await things(office, under: "Kom i gang"))
        #expect(third.map(\.isDone) == [true, true, true, true, false])
        try await open.doors.plans.write(
            AnchoringDraft(state: "onTheWay"), of: .political, from: 0, in: guests.id, by: office.actor(.aina))
        #expect(try await things(office, under: "Kom i gang") == nil)
    }

    @Test("Each leads to where it is done, what has nothing to be done with has no link, and a reader is not asked")
    func leads() async throws {
        let office = try await Office(open.doors)
        let aina = try await open.browser(of: .aina, in: office)
        let page = try await aina.get("/e/\(office.unit.id)")
        for words in ["Inviter en kollega", "Planlegg den første dugnaden"] {
            #expect(try await aina.open(try page.link(words)).status == 200)
        }
        #expect(!page.page.all("a").contains { $0.text == "Bestem hvem dere inviterer" })
        #expect(try await things(office, under: "Kom i gang", as: .berit) == nil)
    }

    @Test(
        "After the first dugnad the year stands there: asked, after three months and six, since last time, and the next"
    )
    func year() async throws {
        let held = try await PromisingOffice(open.doors, open.world)
        let measure = try await held.agree("Åpen hall hver fredag", "Fjordvik IL", by: "2027-11-30")
        open.clock.pass(.days(1))
        func done() async throws -> [Bool]? { try await things(held.office, under: "Jobb videre")?.map(\.isDone) }
        #expect(try await done() == [false, false, false, false, false])
        #expect(try await things(held.office, under: "Kom i gang") == nil)
        let key = try await held.willing("styret@fjordvikil.example", measure)
        #expect(try await done() == [true, false, false, false, false])
        for (day, expected) in [
            ("2027-01-10", [true, false, false, false, false]), ("2027-02-10", [true, true, false, false, false]),
            ("2027-05-10", [true, true, true, false, false]), ("2027-09-10", [true, true, true, true, false]),
        ] {
            open.clock.set(try #require(NorwegianTime.moment(day: day, hour: "10:00")))
            try await held.tell(.underWay, "Fortalt \(day)", of: measure, at: key)
            #expect(try await done() == expected, "\(day)")
        }
        _ = try await open.doors.dugnader.start(
            open.world.plan(starting: open.clock.now + .days(60)), edition: open.world.library.edition,
            for: held.unit, by: held.office.actor(.aina))
        #expect(try await done() == nil)
    }

    @Test("What it is time for says so, and what is to come has its day")
    func days() async throws {
        let held = try await PromisingOffice(open.doors, open.world)
        try await held.agree("Åpen hall hver fredag")
        open.clock.set(try #require(NorwegianTime.moment(day: "2027-02-25", hour: "10:00")))
        let aina = try await open.browser(of: .aina, in: held.office)
        let page = try await aina.get("/e/\(held.unit)")
        #expect(page.says("Det er tid for det nå.") && page.says("Omkring 23. mai 2027."))
    }

    @Test(
        "After a dugnad that agreed on nothing there is nobody to ask; what since last is told at, is the day of the next"
    )
    func nothing() async throws {
        let held = try await PromisingOffice(open.doors, open.world)
        open.clock.pass(.days(1))
        #expect(
            try await things(held.office, under: "Jobb videre")?.map(\.text.spaced) == [
                "Sett dagen for den neste (Ikke gjort)"
            ])
        try await held.agree("Åpen hall hver fredag")
        _ = try await open.doors.dugnader.start(
            open.world.plan(starting: NorwegianTime.moment(day: "2027-08-30", hour: "18:00")),
            edition: open.world.library.edition, for: held.unit, by: held.office.actor(.aina))
        let page = try await open.browser(of: .aina, in: held.office).get("/e/\(held.unit)")
        #expect(page.says("Omkring 30. august 2027.") && !page.says("Omkring 23. september 2027."))
    }
}

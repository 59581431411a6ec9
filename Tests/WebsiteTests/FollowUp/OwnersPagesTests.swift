import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Aina follows up those who are responsible",
    .pages(
        "GET /e/{unit}/ansvarlige", "POST /e/{unit}/ansvarlige", "POST /e/{unit}/paminnelser",
        "GET /e/{unit}/ansvarlige/{measure}", "POST /e/{unit}/ansvarlige/{measure}",
        "POST /e/{unit}/ansvarlige/{measure}/sporsmal", "POST /e/{unit}/ansvarlige/{measure}/avgjorelse",
        "POST /e/{unit}/ansvarlige/{measure}/senere", "POST /e/{unit}/ansvarlige/{measure}/{owner}/lenke",
        "POST /e/{unit}/ansvarlige/{measure}/{owner}/fjerning"))
struct OwnersPagesTests {
    let open: OpenSite
    let held: PromisingOffice
    let band: Measure.ID
    let hall: Measure.ID
    private let aina: Browser
    private var page: String { "/e/\(held.unit)/ansvarlige" }
    private let address = "styret@korpset.example"

    init() async throws {
        open = try await OpenSite()
        held = try await PromisingOffice(open.doors, open.world)
        band = try await held.agree("Korpset øver i første etasje", by: "2027-01-14")
        hall = try await held.agree("Åpen hall hver fredag", "Fjordvik IL", by: "2027-03-11")
        aina = try await open.browser(of: .aina, in: held.office)
    }

    @Test("She fills in addresses beside what was agreed, sends once, and sees who has not answered")
    func sending() async throws {
        let first = try await aina.get(page)
        var form = try first.form("/ansvarlige")
        form["epost-\(band)"] = "korpset uten krøllalfa"
        form["epost-\(hall)"] = address
        let wrong = try await aina.submit(form)
        #expect(wrong.status == 422)
        #expect(wrong.says("Det mangler en krøllalfa (@)."))
        #expect(try wrong.form("/ansvarlige")["epost-\(hall)"] == address)
        form["epost-\(band)"] = address
        let sent = try await aina.submit(form)
        #expect(sent.says("Ett brev er på vei."))
        #expect(sent.says("brevet er på vei"))
        #expect(try await held.waiting().count == 1)
        try await held.deliver()
        let asked = try await aina.get(page)
        #expect(asked.says("spurt 23. november 2026, har ikke svart. Det regnes som nei"))
    }

    @Test("What is gone or done while she types loses nothing of what she typed")
    func goneMeanwhile() async throws {
        var form = try await aina.get(page).form("/ansvarlige")
        form["epost-\(band)"] = address
        form["epost-\(hall)"] = "il@fjordvik.example"
        let gone = Measure.ID.new()
        form["epost-\(gone)"] = "borte@fjordvik.example"
        try await held.doors.actionPlans.set(
            StateDraft(state: "putAway", reason: "Ikke nå"), of: hall, from: 0, in: .unit(held.unit),
            by: held.office.actor(.aina))
        let back = try await aina.submit(form)
        #expect(back.status == 422)
        let again = try back.form("/ansvarlige")
        #expect(again["epost-\(band)"] == address)
        #expect(again["epost-\(hall)"] == "il@fjordvik.example")
        #expect(again["epost-\(gone)"] == "borte@fjordvik.example")
        #expect(back.says("Dette er gjort eller lagt bort"))
        #expect(back.says("Dette er ikke i planen lenger"))
    }

    @Test("What is not theirs stands first, with what they wrote, on both pages; and a no is not silence")
    func notTheirs() async throws {
        let key = try await held.willing(address, band)
        try await held.owners.disown(band, saying: "Spør SFO", at: key)
        let board = try await aina.get(page)
        #expect(board.says("Dette venter på deg"))
        #expect(board.says("De sier at det ikke er deres. Hvem skal ha det?"))
        #expect(board.says("De skrev: «Spør SFO»"))
        #expect(try await aina.get("\(page)/\(band)").says("De skrev: «Spør SFO»"))
        // Given to somebody who wants no letters it is nobody's either.
        let stopped = try await held.willing("slutt@skolen.example", hall)
        try await held.owners.stop(at: stopped)
        let swap = try await held.agree("Byttedag")
        let giving = try await held.willing("sfo@skolen.example", swap)
        try await held.owners.passOn(swap, to: "slutt@skolen.example", at: giving)
        #expect(try await aina.get(page).says("De har sendt det til noen som ikke vil ha brev herfra."))
    }

    @Test("From a unit that is not confirmed there is nothing to fill in, and it says why")
    func notConfirmed() async throws {
        let open = try await OpenSite()
        let other = try await PromisingOffice(open.doors, open.world, isConfirmed: false)
        let measure = try await other.agree("Åpen hall")
        let browser = try await open.browser(of: .aina, in: other.office)
        for page in ["/e/\(other.unit)/ansvarlige", "/e/\(other.unit)/ansvarlige/\(measure)"] {
            let answer = try await browser.get(page)
            #expect(answer.says("Enheten er ikke bekreftet ennå."))
            #expect(!answer.forms.contains { $0.fields.contains { $0.name.hasPrefix("epost") } })
        }
        let sent = try await browser.post("/e/\(other.unit)/ansvarlige/\(measure)", [("epost", address)])
        #expect(sent.status == 422)
        #expect(sent.says("Enheten er ikke bekreftet ennå."))
    }

    @Test("What turned out differently stands on Home, is decided on with a reason, and then waits no more")
    func deciding() async throws {
        let key = try await held.willing(address, band)
        try await held.tell(.different, "Rommet er pusset opp.", of: band, at: key)
        let home = try await aina.get("/e/\(held.unit)")
        #expect(home.says("Ett tiltak venter på at du bestemmer noe."))
        #expect(try await aina.get(page).says("ble annerledes. Bestem hva som skjer."))
        let one = try await aina.get("\(page)/\(band)")
        #expect(one.says("«Rommet er pusset opp.»"))
        var form = try one.form("/avgjorelse")
        form["grunn"] = "Vi finner et annet rom etter jul."
        let decided = try await aina.submit(form, press: "Satt på vent")
        #expect(decided.says("Satt på vent"))
        #expect(!decided.says("Bestem hva som skjer"))
        #expect(try await held.row(band).followUp.reason == "Vi finner et annet rom etter jul.")
        #expect(try await !aina.get("/e/\(held.unit)").says("venter på at du bestemmer noe"))
    }

    @Test("What stands still is lifted to her kindly, and left for a month when she says so or has asked")
    func standing() async throws {
        let key = try await held.willing(address, band)
        open.clock.set(try #require(NorwegianTime.moment(day: "2027-01-28", hour: "10:00")))
        let browser = try await open.browser(of: .aina, in: held.office)
        #expect(try await browser.get("/e/\(held.unit)").says("Ett tiltak står stille."))
        let board = try await browser.get(page)
        #expect(board.says("Datoen var 14. januar 2027, og ingen har sagt hvordan det gikk."))
        #expect(board.says("Dette ser bare dere."))
        // Those responsible are not told that anything is late.
        #expect(try await !open.browser().get("/ansvarlig/\(key.text)").says("står stille"))
        let aside = try await browser.submit(try board.form("/senere"))
        #expect(!aside.says("Datoen var 14. januar 2027"))
        #expect(try await !browser.get("/e/\(held.unit)").says("står stille"))
        // A month later it is lifted again; her colleague sees it too, and whoever only reads does not.
        open.clock.set(try #require(NorwegianTime.moment(day: "2027-03-01", hour: "10:00")))
        let siri = try await open.browser(of: .siri, in: held.office)
        #expect(try await siri.get("/e/\(held.unit)").says("Ett tiltak står stille."))
        #expect(try await !open.browser(of: .berit, in: held.office).get("/e/\(held.unit)").says("står stille"))
        // Once somebody has asked, it is left alone for a month as well.
        let again = try await siri.get(page)
        #expect(try await siri.submit(try again.form("/sporsmal")).says("Ett brev er på vei."))
        #expect(try await siri.submit(try again.form("/sporsmal")).says("Ingen nye brev."))
        #expect(try await held.waiting(.ownerReminder).count == 1)
        #expect(try await !siri.get(page).says("Datoen var 14. januar 2027"))
        open.clock.set(try #require(NorwegianTime.moment(day: "2027-04-01", hour: "10:00")))
        #expect(try await open.browser(of: .siri, in: held.office).get(page).says("Datoen var 14. januar 2027"))
    }

    @Test("A new link is sent, somebody else is written to, and an address is taken away")
    func links() async throws {
        let key = try await held.willing(address, band)
        let one = try await aina.get("\(page)/\(band)")
        #expect(one.says("har sagt ja til å bli minnet på det"))
        #expect(try await aina.submit(try one.form("/lenke")).says("Ett brev er på vei."))
        #expect(try await open.browser().get("/ansvarlig/\(key.text)").status == 404)
        var form = try one.form("/ansvarlige/\(band)")
        form["epost"] = "sfo@skolen.example"
        let both = try await aina.submit(form)
        #expect(both.says("sfo@skolen.example"))
        let band = try #require(try await held.row(band).owners.first { $0.owner.address?.text == address })
        let fewer = try await aina.submit(try both.form("/\(band.id)/fjerning"))
        #expect(!fewer.says(address))
    }

    @Test("The rhythm is hers: chosen, said in words, and told when a colleague has changed it meanwhile")
    func rhythm() async throws {
        let first = try await aina.get(page)
        #expect(first.says("Vi skriver en uke før hver dato, og 1, 3, 6 og 12 måneder etter dugnaden"))
        var form = try first.form("/paminnelser")
        #expect(form["dager"] == "7")
        form["dager"] = "14"
        form["maneder"] = "6"
        #expect(try await aina.submit(form).says("Vi skriver to uker før hver dato, og 6 måneder etter dugnaden"))
        form["dager"] = ""
        let late = try await aina.submit(form)
        #expect(late.status == 409)
        #expect(late.says("to uker før hver dato"))
        try await held.owners.set(
            Rhythm(daysBefore: nil, months: []), from: 1, in: held.unit, by: held.office.actor(.aina))
        #expect(try await aina.get(page).says("Vi skriver bare når Fjordvik kommune ber om det."))
        #expect(try await aina.get("\(page)/\(band)").says("spør om vi kan minne dem på det. Sier de ikke ja"))
    }
}

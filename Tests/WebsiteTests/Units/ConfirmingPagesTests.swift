import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "A municipality's Aina confirms others",
    .pages("GET /e/{unit}/bekreftelser", "POST /e/{unit}/bekreftelser/{other}"))
struct ConfirmingPagesTests {
    let open: OpenSite
    let oslo: Office
    var home: String { "/e/\(oslo.unit.id)" }
    var place: String { "\(home)/bekreftelser" }

    init() async throws {
        open = try await OpenSite()
        oslo = try await Office(
            open.doors, Office.founding(.municipality, name: "", municipality: "0301"), at: "oslo.example")
        try await open.doors.units.confirm(oslo.unit.id, by: .operator)
    }

    @discardableResult
    private func found(
        _ kind: UnitKind, _ name: String, district: String = "", number: String = "", municipality: String = "0301",
        at place: String = "annen.example"
    ) async throws -> Office {
        try await Office(
            open.doors,
            Office.founding(kind, name: name, municipality: municipality, district: district, number: number), at: place
        )
    }

    @Test("Her page says that one waits; she confirms it, and it stands in the records of both")
    func confirms() async throws {
        let klubb = try await found(.youthGroup, "Klubben")
        let aina = try await open.browser(of: .aina, in: oslo)
        let page = try await aina.get(home)
        #expect(page.says("Én enhet venter på at dere bekrefter den."))
        let list = try await aina.open(try page.link("Bekreft andre enheter"))
        #expect(list.says("Klubben"))
        #expect(list.says("Ungdomsgruppe, kontaktperson: Aina"))
        // Name, kind and contact person, and no more.
        for word in ["@annen.example", "Siri", "Berit"] { #expect(!list.body.contains(word)) }
        let after = try await aina.submit(try list.form("/bekreftelser/\(klubb.unit.id)"), press: "Bekreft")
        #expect(after.says("Det står i loggen hos begge."))
        #expect(after.says("Ingen bydel eller ungdomsgruppe i kommunen venter"))
        #expect(try await open.doors.units.find(klubb.unit.id)?.isConfirmed == true)
        #expect(try await aina.get("\(home)/logg").says("bekreftet en annen enhet"))
        let theirs = try await open.browser(of: .aina, in: klubb).get("/e/\(klubb.unit.id)/logg")
        #expect(theirs.says("bekreftet enheten, for kommunen"))
    }

    @Test("An organisation is found by its number, typed as people type it; one that is confirmed is never shown")
    func organisation() async throws {
        let krets = try await found(.organisation, "Kretsen", number: "123456785")
        let aina = try await open.browser(of: .aina, in: oslo)
        #expect(try await !aina.get(place).says("Kretsen"))
        var search = try await aina.get(place).form("/bekreftelser")
        search["orgnr"] = "123 456 785"
        let found = try await aina.submit(search)
        #expect(found.says("Kretsen"))
        _ = try await aina.submit(try found.form("/bekreftelser/\(krets.unit.id)"), press: "Bekreft")
        #expect(try await open.doors.units.find(krets.unit.id)?.isConfirmed == true)
        let again = try await aina.submit(search)
        #expect(!again.says("Kretsen"))
        #expect(again.says("Ingen organisasjon med det nummeret venter"))
    }

    @Test(
        "A number with a wrong digit is said to be so, and the field keeps it", arguments: ["123456784", "12", "turn"])
    func wrongNumber(typed: String) async throws {
        let aina = try await open.browser(of: .aina, in: oslo)
        var search = try await aina.get(place).form("/bekreftelser")
        search["orgnr"] = typed
        let page = try await aina.submit(search)
        #expect(page.status == 422)
        #expect(try page.form("/bekreftelser")["orgnr"] == typed)
    }

    @Test("For others there is no such page: an unconfirmed municipality, an organisation, somebody from elsewhere")
    func nobodyElse() async throws {
        let klubb = try await found(.youthGroup, "Klubben", municipality: "3405")
        let other = try await found(.municipality, "", municipality: "3405", at: "lillehammer.example")
        let krets = try await found(.organisation, "Kretsen", number: "123456785", at: "krets.example")
        try await open.doors.units.confirm(krets.unit.id, by: .operator)
        for office in [other, krets, klubb] {
            let browser = try await open.browser(of: .aina, in: office)
            #expect(try await browser.get("/e/\(office.unit.id)/bekreftelser").status == 404)
            #expect(try await browser.post("/e/\(office.unit.id)/bekreftelser/\(klubb.unit.id)").status == 404)
            #expect(try await browser.get(place).status == 404)
        }
        // Another municipality's youth group is not there for Oslo.
        let aina = try await open.browser(of: .aina, in: oslo)
        #expect(try await aina.post("\(place)/\(klubb.unit.id)").status == 404)
        #expect(try await aina.post("\(place)/\(oslo.unit.id)").status == 404)
        #expect(try await aina.post("\(place)/x").status == 404)
        #expect(try await open.doors.units.find(klubb.unit.id)?.isConfirmed == false)
    }

    @Test("It takes a sign-in within the last hour, to look and to confirm")
    func fresh() async throws {
        let klubb = try await found(.youthGroup, "Klubben")
        let aina = try await open.browser(of: .aina, in: oslo)
        open.clock.pass(.hours(1))
        let page = try await aina.get(place)
        #expect(page.status == 403)
        #expect(!page.says("Klubben"))
        #expect(try await aina.post("\(place)/\(klubb.unit.id)").status == 403)
        #expect(try await open.doors.units.find(klubb.unit.id)?.isConfirmed == false)
    }

    @Test("The others of the same number are told on their page, until they take a name of their own")
    func othersAreTold() async throws {
        let (one, other) = (
            try await found(.district, "", district: "Alna"),
            try await found(.district, "", district: "bydel Alna", at: "other.example")
        )
        let aina = try await open.browser(of: .aina, in: oslo)
        _ = try await aina.submit(try await aina.get(place).form("/bekreftelser/\(one.unit.id)"), press: "Bekreft")
        #expect(try await aina.get(place).says("Ingen bydel"))
        let theirs = try await open.browser(of: .aina, in: other)
        let home = try await theirs.get("/e/\(other.unit.id)")
        #expect(home.says("En annen enhet er bekreftet for det samme: Bydel Alna."))
        var form = try await theirs.open(try home.link("Gi enheten et eget navn")).form("/innstillinger")
        form["navn"] = "Fritid på Alna"
        _ = try await theirs.submit(form)
        let after = try await theirs.get("/e/\(other.unit.id)")
        #expect(!after.says("for det samme: Bydel Alna"))
        #expect(after.says("ikke sende brev til andre enn dere selv"))
    }
}

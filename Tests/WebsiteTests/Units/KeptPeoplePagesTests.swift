import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Aina sees whom the unit may ask next time",
    .pages("GET /e/{unit}/neste-gang", "POST /e/{unit}/neste-gang/{person}/fjerning"))
struct KeptPeoplePagesTests {
    let open: OpenSite
    let guests: InvitingOffice
    private let aina: Browser
    private var page: String { "/e/\(guests.office.unit.id)/neste-gang" }

    init() async throws {
        open = try await OpenSite()
        guests = try await InvitingOffice(open.doors, open.world)
        aina = try await open.browser(of: .aina, in: guests.office)
    }

    @Test("From the list of those invited she comes to them, sees until when, and takes one away")
    func seen() async throws {
        #expect(try await aina.get(page).says("Ingen ennå."))
        let kari = try await guests.invite("Kari", body: "Fjordvik skole")
        try await open.doors.answers.mayAskAgain(at: guests.key(to: kari))
        let list = try await aina.get("/d/\(guests.code)/inviterte")
        #expect(try list.link("De som kan spørres igjen") == page)
        let there = try await aina.get(page)
        #expect(there.says("Kari, Fjordvik skole") && there.says("kari@gjest.example"))
        #expect(there.says("til 23. desember 2028"))
        let after = try await aina.submit(try there.form("/fjerning"))
        #expect(after.says("Ingen ennå.") && after.says("✓ Lagret."))
    }

    @Test("The next dugnad like this one has them on its list, with the name")
    func nextYear() async throws {
        let kari = try await guests.invite("Kari", body: "Fjordvik skole")
        try await open.doors.answers.mayAskAgain(at: guests.key(to: kari))
        let new = try await open.doors.dugnader.start(
            another: .new(), like: guests.id, in: nil, edition: open.world.library.edition,
            by: guests.office.actor(.aina))
        #expect(try await aina.get("/d/\(new.code)/inviterte").says("Kari"))
    }
}

import Foundation
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Aina looks the invitation over, tries it, and sends it",
    .pages("GET /d/{code}/utsending", "POST /d/{code}/utsending", "POST /d/{code}/utsending/prove"))
struct SendingPagesTests {
    let open: OpenSite
    let guests: InvitingOffice
    private let aina: Browser
    private var page: String { "/d/\(guests.code)/utsending" }

    init() async throws {
        open = try await OpenSite()
        guests = try await InvitingOffice(open.doors, open.world)
        aina = try await open.browser(of: .aina, in: guests.office)
    }

    @Test("To how many, three letters as they will be, each with its own reason, and a button with the number")
    func looksItOver() async throws {
        for (name, kind) in [("Kari", InviteeKind.schools), ("Ola", .sports), ("Per", .politicians), ("Tor", .sports)] {
            try await guests.invite(name, kind)
        }
        try await guests.invite("Uten", hasAddress: false)
        let there = try await aina.get(page)
        #expect(there.says("Fire brev kan sendes."))
        #expect(there.says("1 har ingen e-postadresse"))
        #expect(there.says("Det er ingen svarfrist."))
        #expect(there.page.all("pre").count == 3)
        #expect(Set(there.page.all("pre").map(\.text)).count == 3)
        #expect(there.says("Fjordvik kommune inviterer og er ansvarlig"))
        #expect(there.says("slettes 22. januar 2027"))
        // Nothing there opens anything.
        #expect(there.says("/svar/prove"))
        let form = try there.form("/utsending")
        let sent = try await aina.submit(form, press: "Send til 4")
        #expect(sent.says("Fire brev er på vei."))
        // The button pressed twice.
        #expect(try await aina.submit(form, press: "Send til 4").status == 200)
        #expect(try await guests.waiting(.invited).count == 4)
        #expect(try await aina.get(page).says("4 har fått den eller svart"))
    }

    @Test("A test goes to oneself, as the first on the list gets it, with a link that opens nobody's answer")
    func tries() async throws {
        try await guests.invite("Kari")
        let there = try await aina.submit(try await aina.get(page).form("/prove"))
        #expect(there.says("Prøven er på vei til deg."))
        let test = try #require(try await guests.waiting(.invitationTest).first)
        #expect(test.address.text == "aina@fjordvik.example")
        try await open.layOutLetters()
        #expect(try open.text(of: test.id).contains("/svar/prove"))
        #expect(try await guests.waiting(.invited).isEmpty)
    }

    @Test("A unit that is not confirmed is told why nothing goes, and has nothing to press")
    func notConfirmed() async throws {
        let open = try await OpenSite()
        let guests = try await InvitingOffice(open.doors, open.world, isConfirmed: false)
        try await guests.invite("Kari")
        let aina = try await open.browser(of: .aina, in: guests.office)
        let there = try await aina.get("/d/\(guests.code)/utsending")
        #expect(there.says("Enheten er ikke bekreftet ennå."))
        #expect(throws: Missing.self) { try there.form("/utsending") }
        let seen = try await open.doors.answers.sending(of: guests.id).seen
        #expect(try await aina.post("/d/\(guests.code)/utsending", [("sett", seen)]).status == 409)
        #expect(try await aina.get("/d/\(guests.code)/svar").says("Enheten er ikke bekreftet ennå."))
    }

    @Test("The letter is from the unit, can be answered, and says how one is left alone")
    func message() async throws {
        try await guests.invite("Kari")
        try await guests.send()
        try await open.layOutLetters()
        let letter = try #require(try await open.doors.letters.all(of: guests.office.unit.id).first)
        let mail = try String(
            contentsOf: open.folder.appending(path: "utboks/\(letter.id).eml"), encoding: .utf8
        ).replacing("\r\n ", with: " ")
        #expect(mail.contains("From: Fjordvik kommune <"))
        #expect(mail.contains("Reply-To: Fjordvik kommune <aina@fjordvik.example>"))
        #expect(mail.contains("List-Unsubscribe: <https://allemed.example/svar/"))
        #expect(!mail.contains("List-Unsubscribe-Post"))
    }
}

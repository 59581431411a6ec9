import Documents
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
        #expect(there.says("Én har ingen e-postadresse"))
        // Whom it goes to, and who must be asked in another way, stand there.
        for name in ["Kari", "Per", "Uten"] {
            #expect(
                there.page.all("a").contains { $0.text.hasPrefix(name) && $0["href"]?.contains("/inviterte/") == true })
        }
        #expect(there.says("Det er ingen svarfrist."))
        let letters = there.page.all("div").filter { $0["class"] == "letter card" }
        #expect(letters.count == 3 && Set(letters.map(\.text)).count == 3)
        #expect(letters.allSatisfy { $0.first("h3") != nil && $0.first("h1") == nil })
        #expect(there.says("Fjordvik kommune inviterer og er ansvarlig"))
        #expect(there.says("slettes 22. januar 2027"))
        // Nothing there opens anything.
        #expect(!there.body.contains("/svar/prove\""))
        let form = try there.form("/utsending")
        let sent = try await aina.submit(form, press: "Send til 4")
        // There is no mail here, so nothing is on its way.
        #expect(sent.says("Fire brev ligger i utboksen.") && !sent.says("på vei"))
        #expect(try sent.link("Gå til utboksen") == "/e/\(guests.office.unit.id)/utboks")
        // The button pressed twice.
        #expect(try await aina.submit(form, press: "Send til 4").status == 200)
        #expect(try await guests.waiting(.invited).count == 4)
        #expect(try await aina.get(page).says("Fire har fått den eller svart"))
    }

    @Test("What nobody has filled in is told before it is sent")
    func blanks() async throws {
        try await guests.invite("Kari")
        let text = "/d/\(guests.code)/invitasjon/tekst"
        var form = try await aina.get(text).form("/invitasjon/tekst")
        form["tekst"] = "Velkommen [til hvem?]"
        #expect(!(try await aina.get(page).says("Velkommen [til hvem?]")))
        #expect(try await aina.submit(form).status == 200)
        let there = try await aina.get(page)
        #expect(there.says("I brevet står det fortsatt [til hvem?], som ingen har fylt inn."))
        #expect(there.page.all("a").contains { $0["href"] == text })
    }

    @Test("A test goes to oneself, as the first on the list gets it, with a link that opens nobody's answer")
    func tries() async throws {
        try await guests.invite("Kari")
        let there = try await aina.submit(try await aina.get(page).form("/prove"))
        #expect(there.says("Prøven ligger i utboksen."))
        let test = try #require(try await guests.waiting(.invitationTest).first)
        #expect(test.address.text == "aina@fjordvik.example")
        try await open.layOutLetters()
        #expect(try open.text(of: test.id).contains("/svar/prove"))
        #expect(try await guests.waiting(.invited).isEmpty)
    }

    @Test("Where there is mail, letters are on their way")
    func withMail() async throws {
        var settings = Settings()
        settings.mail = MailSettings(
            server: SMTPSettings(host: "localhost"), from: Mailbox(name: "Fjordvik", try Office.address("post")),
            pace: 25)
        let open = try await OpenSite(settings: settings)
        let guests = try await InvitingOffice(open.doors, open.world)
        try await guests.invite("Kari")
        let aina = try await open.browser(of: .aina, in: guests.office)
        let page = "/d/\(guests.code)/utsending"
        #expect(try await aina.submit(aina.get(page).form("/prove")).says("Prøven er på vei til deg."))
        #expect(try await aina.submit(aina.get(page).form("/utsending")).says("Ett brev er på vei."))
        let look = try await aina.get("/d/\(guests.code)/svar/paminnelse")
        #expect(try await aina.submit(look.form("/paminnelse")).says("Ett brev er på vei."))
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

import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Rewriting the invitation",
    .pages(
        "GET /d/{code}/invitasjon/tekst", "POST /d/{code}/invitasjon/tekst", "POST /d/{code}/invitasjon/tekst/tilbake"))
struct InvitationTextPagesTests {
    let open: OpenSite
    let guests: InvitingOffice
    private let aina: Browser
    private var invitation: String { "/d/\(guests.code)/invitasjon" }

    init() async throws {
        open = try await OpenSite()
        guests = try await InvitingOffice(open.doors, open.world)
        aina = try await open.browser(of: .aina, in: guests.office)
    }

    private func form() async throws -> FormOnPage { try await aina.get("\(invitation)/tekst").form("/tekst") }

    /// With another paragraph first.
    private func rewrite() async throws -> Answer {
        var form = try await form()
        form["emne"] = "Kom og bestem!"
        form["tekst"] = "Kjære nabo, vi trenger deg.\r\n\r\n\(form["tekst"] ?? "")"
        return try await aina.submit(form)
    }

    @Test(
        "The standard text is shown whole, and what is written stands in the page, the text, the letters and for everybody"
    )
    func everywhere() async throws {
        let way = try await aina.get(invitation).link("Skriv om teksten")
        let standard = try await aina.get(way)
        #expect(try standard.form("/tekst")["tekst"]?.contains("[Her leser hver enkelt hvorfor") == true)
        let page = try await rewrite()
        #expect(page.says("Dere har skrevet om teksten.") && page.says("Kom og bestem!"))
        #expect(page.page.withID("teksten")?.text.contains("Kjære nabo, vi trenger deg.") == true)
        // Why just they are asked is each one's own, and nobody's where it goes to all.
        #expect(!page.says("[Her leser hver enkelt"))
        let plain = try await aina.get("/d/\(guests.code)/dokumenter/invitasjon.txt?til=skole").body
        #expect(plain.hasPrefix("Kom og bestem!\r\n\r\nKjære nabo") && plain.contains("Hvorfor akkurat du?"))
        try await guests.invite("Kari", .schools)
        try await guests.set(isOpen: true)
        try await guests.send()
        let letter = try #require(try await guests.waiting(.invited).first)
        try await open.layOutLetters()
        let text = try open.text(of: letter.id)
        #expect(text.contains("Kjære nabo, vi trenger deg.") && text.contains("Hvorfor akkurat du?"))
        #expect(!text.contains("["))
        let everybody = try #require(try await open.doors.answers.signUp(of: guests.id)).page
        let everyones = try await open.browser().get("/invitasjon/\(everybody)")
        #expect(everyones.says("Kjære nabo, vi trenger deg.") && everyones.says("Kom og bestem!"))
    }

    @Test(
        "When it is moved, what was left follows by itself; the rest is told of here, where it is sent, and in the plan"
    )
    func moved() async throws {
        try await guests.invite("Kari", .schools)
        _ = try await rewrite()
        var when = WhenDraft(When(try await guests.dugnad()))
        when.place = "Banken"
        try await open.doors.plans.reschedule(guests.id, to: when, by: guests.office.actor(.aina))
        let page = try await aina.get(invitation)
        #expect(page.page.withID("teksten")?.text.contains("Sted: Banken.") == true)
        let sentence = "Teksten er skrevet før noe ble endret"
        let text = try await aina.get("\(invitation)/tekst")
        for there in [
            page, text, try await aina.get("/d/\(guests.code)/utsending"), try await aina.get("/d/\(guests.code)/plan"),
        ] {
            #expect(there.says(sentence))
        }
        #expect(text.says("Slik er standardteksten nå"))
        let looked = try await aina.submit(try text.form("/tekst"))
        #expect(!looked.says(sentence) && looked.says("Kjære nabo"))
    }

    @Test("The standard text comes back with one press, and a press too late says so")
    func back() async throws {
        _ = try await rewrite()
        let back = try await aina.get("\(invitation)/tekst").form("/tilbake")
        let page = try await aina.submit(back)
        #expect(!page.says("Kjære nabo") && !page.says("Dere har skrevet om teksten."))
        _ = try await rewrite()
        _ = try await rewrite()
        #expect(try await aina.post(back).status == 409)
    }

    @Test("Two who write see both texts, and what cannot be saved comes back with why")
    func two() async throws {
        var first = try await form()
        _ = try await rewrite()
        first["tekst"] = "Bare dette."
        let told = try await aina.post(first)
        #expect(told.status == 409 && told.says("Kjære nabo") && told.says("Noen andre har lagret mens du skrev."))
        let again = try told.form("/tekst")
        #expect(again["tekst"] == "Bare dette.")
        #expect(try await aina.submit(again).says("Bare dette."))
        let empty = try await aina.post(try await form().with("tekst", " "))
        #expect(empty.status == 422)
        #expect(empty.problem(at: "tekst") == "Skriv noe, eller bruk standardteksten igjen.")
    }

    @Test("A link to the meeting that somebody wrote before people signed up is shown to nobody who has not said yes")
    func link() async throws {
        var when = WhenDraft(When(try await guests.dugnad()))
        (when.place, when.isByVideo) = ("https://video.example.no/fjordvik", true)
        try await open.doors.plans.reschedule(guests.id, to: when, by: guests.office.actor(.aina))
        var form = try await form()
        form["tekst"] = "Kom på https://video.example.no/fjordvik og ta med en venn."
        _ = try await aina.submit(form)
        #expect(try await aina.get(invitation).says("Kom på https://video.example.no/fjordvik og"))
        try await guests.invite("Kari", .schools)
        try await guests.set(isOpen: true)
        #expect(try await aina.get(invitation).page.withID("teksten")?.text.contains("video.example") == false)
        let everybody = try #require(try await open.doors.answers.signUp(of: guests.id)).page
        let everyones = try await open.browser().get("/invitasjon/\(everybody)")
        #expect(!everyones.body.contains("video.example") && everyones.says("ta med en venn"))
    }

    @Test("In another language it is the standard text, and the page says so")
    func otherLanguage() async throws {
        _ = try await rewrite()
        let page = try await aina.get("/en\(invitation)")
        #expect(!page.says("Kjære nabo") && page.says("You have written the text in another language."))
    }
}

import HTTPTypes
import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "A dugnad by video, from the first question to the last",
    .pages("GET /b/{code}/vegg"))
struct VideoMeetingTests {
    let open: OpenSite
    let hall: Hall
    let kari: Browser
    private static let link = "https://video.example.no/fjordvik?rom=91234567890&b=1"

    init() async throws {
        open = try await OpenSite()
        var plan = open.world.plan(starting: open.clock.now + .minutes(1))
        (plan.isByVideo, plan.place) = (true, Self.link)
        hall = try await open.start(plan)
        kari = try await open.browser(with: hall.secret)
    }

    @Test("Chosen at the start, with a link or one that comes later")
    func chosen() async throws {
        let nils = open.browser()
        let start =
            "variant=kommune&kommune=Lillehammer&nar=na&lengde=120&antall=12&sprak=nb&moter=video&sted=Banken"
        for link in ["", Self.link] {
            let typed = Browser.encoded([("lenke", link)])
            let asked = try await nils.get("/dugnad/ny/sted?\(start)&\(typed)")
            #expect(try asked.form("/dugnad/ny/sted")["moter"] == "video")
            let over = try await nils.get("/dugnad/ny/se-over?\(start)&\(typed)")
            #expect(over.says(link.isEmpty ? "På video" : "På video, \(link)"))
            #expect(over.says("12 deltakere i to rom"))
            _ = try await nils.submit(over.form("/dugnader"))
        }
        let places = try await open.doors.dugnader.all().filter { $0.isByVideo == true }.map(\.place)
        #expect(Set(places) == [nil, Self.link])
    }

    @Test(
        "What is no link is told at its field, at the start and when it is moved, and is kept",
        arguments: ["javascript:alert(1)", "video.example.no/fjordvik"])
    func noLink(typed: String) async throws {
        let sentence = "Lenken må begynne med https:// eller http://. Lim inn hele lenken, uten tekst rundt."
        let query = Browser.encoded([("videre", "1"), ("variant", "ung"), ("moter", "video"), ("lenke", typed)])
        let tid = "/d/\(hall.code)/tid"
        for page in [
            try await kari.get("/dugnad/ny/sted?\(query)"),
            try await kari.submit(kari.get(tid).form("/tid").with("lenke", typed)),
        ] {
            #expect(page.status == 422)
            #expect(page.problem(at: "lenke") == sentence)
            #expect(page.page.withID("lenke")?["value"] == typed)
            #expect(!page.body.contains("href=\"\(typed)"))
        }
        #expect(try await hall.room().dugnad.place == Self.link)
    }

    @Test("The link is in the invitation, the calendar and on the phone; the minutes say only that it was by video")
    func link() async throws {
        let invitation = try await kari.get("/d/\(hall.code)/invitasjon")
        #expect(invitation.text.contains("Sted: på video (\(Self.link))."))
        let calendar = try await kari.get("/d/\(hall.code)/dokumenter/kalender.ics").body.replacing("\r\n ", with: "")
        #expect(calendar.contains("LOCATION:\(Self.link)\r\n"))
        #expect(calendar.contains("URL:\(Self.link)\r\n"))
        for path in ["/b/\(hall.code)", "/b/\(hall.code)/bord/2"] {
            let page = try await open.browser().get(path)
            #expect(try page.link("Til videomøtet") == Self.link)
            #expect(page.body.contains("rel=\"noopener noreferrer\""))
        }
        try await hall.begin(as: .fullLength)
        let minutes = try await kari.get("/d/\(hall.code)/referat")
        #expect(minutes.says("på video."))
        #expect(!minutes.body.contains("video.example.no"))
    }

    @Test("The desk has the groups' address to paste in the chat")
    func chat() async throws {
        let desk = try await kari.get("/d/\(hall.code)/ordstyrer")
        #expect(desk.page.withID("til-chatten")?.text.hasSuffix("/b/\(hall.code)") == true)
        #expect(desk.body.contains("data-copy=\"#til-chatten\""))
        #expect(try desk.link("Råd for videomøtet") == "/veileder/videomote")
        let inHall = try await open.start()
        let other = try await open.browser(with: inHall.secret).get("/d/\(inHall.code)/ordstyrer")
        #expect(other.page.withID("til-chatten") == nil)
    }

    @Test("Everybody with the code may look at the wall, and at nothing else; in a hall nobody is asked to")
    func wall() async throws {
        let ola = open.browser()
        let table = try await ola.get("/b/\(hall.code)/bord/1")
        let wall = try await ola.get(table.link("Se veggen"))
        #expect(wall.status == 200)
        #expect(wall.body.contains("/b/\(hall.code)/vegg/strom"))
        #expect(!wall.body.contains("/d/\(hall.code)"))
        #expect(wall.page.all("form").isEmpty)
        let stream = try await ola.get("/b/\(hall.code)/vegg/strom", [.accept: "application/json"])
        #expect(stream.status == 200)
        let inHall = try await open.start(open.world.plan(starting: open.clock.now + .minutes(1)))
        #expect(try await ola.get("/b/\(inHall.code)/vegg").location == "/b/\(inHall.code)")
        #expect(try await !ola.get("/b/\(inHall.code)/bord/1").says("Se veggen"))
    }

    @Test(
        "In a place and by video both: chosen at the start, and in the invitation, the calendar, the minutes and on the phone"
    )
    func both() async throws {
        let nils = open.browser()
        let typed = Browser.encoded([("lenke", Self.link)])
        let start =
            "variant=kommune&kommune=Lillehammer&nar=na&lengde=120&antall=12&sprak=nb&moter=begge&sted=Banken&\(typed)"
        let asked = try await nils.get("/dugnad/ny/sted?\(start)")
        #expect(try asked.form("/dugnad/ny/sted")["moter"] == "begge")
        let over = try await nils.get("/dugnad/ny/se-over?\(start)")
        #expect(over.says("Banken, også på video, \(Self.link)"))
        _ = try await nils.submit(over.form("/dugnader"))
        let dugnad = try #require(try await open.doors.dugnader.all().first { $0.alsoByVideo != nil })
        #expect((dugnad.place, dugnad.alsoByVideo, dugnad.isByVideo) == ("Banken", Self.link, nil))
        let d = "/d/\(dugnad.code)"
        #expect(try await nils.get("\(d)/invitasjon").text.contains("Sted: Banken, eller på video (\(Self.link))."))
        let calendar = try await nils.get("\(d)/dokumenter/kalender.ics").body.replacing("\r\n ", with: "")
        #expect(calendar.contains("LOCATION:Banken og på video: \(Self.link)\r\n"))
        let phone = try await open.browser().get("/b/\(dugnad.code)")
        #expect(try phone.link("Til videomøtet") == Self.link)
        #expect(try await open.browser().get("/b/\(dugnad.code)/vegg").status == 200)
        let minutes = try await nils.get("\(d)/referat")
        #expect(minutes.says("Banken og på video") && !minutes.body.contains("video.example.no"))
    }

    @Test("What is no link is told at its field there too, a place alone is one again, and two who move it see both")
    func bothMoved() async throws {
        let tid = "/d/\(hall.code)/tid"
        var form = try await kari.get(tid).form("/tid")
        (form["moter"], form["sted"], form["lenke"]) = ("begge", "Banken", "teams")
        let refused = try await kari.post(form)
        #expect(refused.status == 422 && refused.problem(at: "lenke")?.hasPrefix("Lenken må begynne") == true)
        let again = try refused.form("/tid")
        #expect((again["moter"], again["sted"], again["lenke"]) == ("begge", "Banken", "teams"))
        form["lenke"] = ""
        #expect(try await kari.post(form).status == 303)
        #expect(try await hall.room().dugnad.placeInWords?.nb == "Banken og på video")
        #expect(try await hall.room().dugnad.meetingLink == nil)
        let stale = form
        form = try await kari.get(tid).form("/tid")
        #expect((form["moter"], form["lenke"]) == ("begge", ""))
        form["lenke"] = Self.link
        #expect(try await kari.post(form).status == 303)
        var other = stale
        other["moter"] = "sted"
        #expect(try await kari.post(other).status == 409)
        form = try await kari.get(tid).form("/tid")
        form["moter"] = "sted"
        #expect(try await kari.post(form).status == 303)
        #expect(try await hall.room().dugnad.alsoByVideo == nil)
    }

    @Test(
        "Under way it can become a hall and a video meeting again, and whoever looked at the wall is led to the tables")
    func backAgain() async throws {
        try await hall.begin(as: .fullLength)
        let tid = "/d/\(hall.code)/tid"
        let ola = open.browser()
        for (how, place, isThere) in [("sted", "Banken", false), ("video", Self.link, true)] {
            var form = try await kari.get(tid).form("/tid")
            (form["moter"], form[isThere ? "lenke" : "sted"]) = (how, place)
            #expect(try await kari.post(form).status == 303)
            #expect(try await hall.room().dugnad.place == place)
            #expect(try await ola.get("/b/\(hall.code)/vegg").status == (isThere ? 200 : 303))
        }
    }

    @Test("What is printed for a hall is not offered, and no long link stands where people only read")
    func papers() async throws {
        let papers = try await kari.get("/d/\(hall.code)/dokumenter")
        #expect(!papers.says("Plakat") && !papers.says("Nummer til") && papers.says("Kjøreplan"))
        let early = try await kari.get("/d/\(hall.code)/ordstyrer")
        #expect(!early.says("video.example.no/fjordvik?rom"))
    }

    @Test("A room asks for help, and the desk says which room")
    func help() async throws {
        try await hall.begin(as: .fullLength)
        _ = try await open.browser().post("/b/\(hall.code)/bord/2/hjelp", [("hjelp", "1")])
        #expect(try await kari.get("/d/\(hall.code)/ordstyrer").says("Rom 2 ber om hjelp"))
    }

    @Test("What is said to everyone is said in plenary, not in a hall")
    func plenary() async throws {
        try await hall.begin(as: .fullLength)
        try await hall.go(to: hall.task())
        #expect(try await kari.get("/d/\(hall.code)/ordstyrer").says("Skriv et notat fra plenum"))
        let room = try await hall.room()
        #expect(room.source(of: [.room]).nb == "Fra plenum")
        #expect(room.source(of: [.group(1), .room]).nb == "Rom 1 og plenum")
        #expect(room.source(of: [.room]).en == "From the whole meeting")
    }

    @Test("Whoever looked at the wall under a code that is replaced is asked for the new one")
    func newCode() async throws {
        let old = hall.code
        _ = try await kari.submit(kari.get("/d/\(old)/lenker").form("/lenker/kode"))
        let ola = open.browser()
        #expect(try await ola.open("/b/\(old)/vegg").says("Ordstyreren har byttet kode"))
        let now = try await hall.room().dugnad.code.text
        #expect(try await ola.get("/b/\(now)/vegg").status == 200)
    }

    @Test("No page speaks of a table or the hall, at any step", arguments: ["", "/nn", "/en"])
    func words(prefix: String) async throws {
        try await hall.begin(as: .fullLength)
        for step in try await hall.room().sheet.going {
            try await hall.go(to: step)
            for path in [
                "d/\(hall.code)/ordstyrer", "d/\(hall.code)/ordstyrer?bord=2", "d/\(hall.code)/vegg",
                "b/\(hall.code)/bord/2",
            ] {
                try await expectNoHall("\(prefix)/\(path)")
            }
        }
        for page in [
            "klar", "lenker", "kjoreplan", "papir", "samle", "tiltak", "tiltak/nytt", "referat", "kort", "tid", "andre",
        ] {
            try await expectNoHall("\(prefix)/d/\(hall.code)/\(page)")
        }
        for page in ["", "/bord/2/person"] { try await expectNoHall("\(prefix)/b/\(hall.code)\(page)") }
    }

    private func expectNoHall(_ path: String) async throws {
        let page = try await kari.get(path)
        #expect(page.status == 200, "\(path)")
        let words = page.text.lowercased().split { !$0.isLetter }.map(String.init)
        let found = Set(words).intersection(["bord", "bordet", "bordene", "borda", "salen", "table", "tables"])
        #expect(found.isEmpty, "\(path): \(found) \(page.text.prefix(3000))")
    }
}

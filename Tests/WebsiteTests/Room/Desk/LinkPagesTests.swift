import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "The keys to a dugnad",
    .pages(
        "GET /d/{code}/klar", "POST /d/{code}/klar/antall", "GET /d/{code}/lenker", "POST /d/{code}/lenker",
        "POST /d/{code}/lenker/{link}/slutt"))
struct LinkPagesTests {
    let open: OpenSite
    let hall: Hall
    let kari: Browser
    var lenker: String { "/d/\(hall.code)/lenker" }
    var ordstyrer: String { "/d/\(hall.code)/ordstyrer" }

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start()
        kari = try await open.browser(with: hall.secret)
    }

    @Test("Alt er klart has the code, the groups' address and the way to the desk; the link is shown where it was made")
    func ready() async throws {
        let page = try await kari.get("/d/\(hall.code)/klar")
        #expect(page.page.first("h1")?.text == "Alt er klart")
        #expect(page.says(hall.code.shown.spaced))
        #expect(page.page.withID("gruppelenke")?.text.hasSuffix("/b/\(hall.code)") == true)
        #expect(try page.link("Gå til ordstyrersiden") == ordstyrer)
        #expect(page.secret == nil)
        #expect(
            page.says(
                "Ordstyrerlenken sto her i ti minutter. Du er allerede logget inn i denne nettleseren."))
        #expect(try page.link("Lag en ny lenke") == lenker)
    }

    @Test("When more people come than were expected, there is a table more; while it goes on there are never fewer")
    func tables() async throws {
        var form = try await kari.get("/d/\(hall.code)/klar").form("/antall")
        #expect(form["bord"] == "6")
        form["bord"] = "7"
        let after = try await kari.submit(form)
        #expect(try after.form("/antall")["bord"] == "7")
        #expect(try await open.browser().get("/b/\(hall.code)/bord/7").status == 200)
        try await hall.go(to: hall.task())
        form["bord"] = "6"
        #expect(try await kari.submit(form).status == 409)
        #expect(try await kari.post("/d/\(hall.code)/klar/antall", [("bord", "mange")]).status == 404)
    }

    // MARK: New ones

    @Test("A link for one more moderator is shown for ten minutes where it was made, and opens the desk elsewhere")
    func moderator() async throws {
        let page = try await make("moderator")
        #expect(page.says("Ny lenke for en ordstyrer"))
        let secret = try #require(page.secret)
        let aina = open.browser()
        #expect(try await aina.enter("/inn/\(secret)").location == ordstyrer)
        #expect(try await aina.get(ordstyrer).status == 200)
        #expect(try await kari.get(ordstyrer).status == 200)
        // However often she looks, and nobody else.
        #expect(try await kari.get(lenker).secret == secret)
        #expect(try await aina.get(lenker).secret == nil)
        open.clock.pass(.minutes(10))
        let again = try await kari.get(lenker)
        #expect(again.secret == nil)
        #expect(rows(again).map(\.spaced) == Array(repeating: "Ordstyrer, 23. november 2026 kl. 18.00", count: 2))
    }

    @Test("One that is turned off is shown to nobody any more, whoever does it; a newer one takes its place")
    func newest() async throws {
        let first = try #require(try await make("wall").secret)
        let second = try #require(try await make("moderator").secret)
        #expect(try await kari.get(lenker).secret == second && first != second)
        let other = try await open.browser(with: hall.secret)
        let links = try await open.doors.links.all(to: hall.id)
        let last = try #require(links.max { $0.id < $1.id })
        #expect(try await other.post("\(lenker)/\(last.id)/slutt").status == 303)
        #expect(try await kari.get(lenker).secret == nil)
    }

    @Test("A link to the wall opens the wall, and nothing else")
    func wall() async throws {
        let page = try await make("wall")
        #expect(page.says("Lenke til veggen på en annen skjerm"))
        let screen = open.browser()
        let entered = try await screen.enter("/inn/\(try #require(page.secret))")
        #expect(entered.location == "/d/\(hall.code)/vegg")
        #expect(try await screen.get("/d/\(hall.code)/vegg").status == 200)
        for tail in ["ordstyrer", "lenker", "uttak"] {
            #expect(try await screen.get("/d/\(hall.code)/\(tail)").status == 403)
        }
    }

    @Test("A new link in place of all the moderators': Kari stays, everybody else needs it, and the wall goes on")
    func replaced() async throws {
        let aina = try await open.browser(with: hall.secret)
        let screen = open.browser()
        _ = try await screen.enter("/inn/\(try #require(try await make("wall").secret))")
        let page = try await make("bytt")
        #expect(try await kari.get(ordstyrer).status == 200)
        #expect(try await aina.get(ordstyrer).status == 403)
        #expect(try await screen.get("/d/\(hall.code)/vegg").status == 200)
        #expect(try await open.browser().enter("/inn/\(hall.secret.text)").status == 404)
        #expect(try await aina.enter("/inn/\(try #require(page.secret))").location == ordstyrer)
        #expect(try await aina.get(ordstyrer).status == 200)
    }

    @Test("The same press twice makes two links, and the last is the one that is shown")
    func twice() async throws {
        let form = try await kari.get(lenker).form("/lenker")
        for _ in 0..<2 {
            #expect(try await kari.post(form.action, [("rolle", "wall")]).location == lenker)
        }
        let secret = try #require(try await kari.get(lenker).secret)
        #expect(try await open.browser().enter("/inn/\(secret)").location == "/d/\(hall.code)/vegg")
        #expect(try await links().count { $0.role == .wall && $0.endedAt == nil } == 2)
    }

    // MARK: Turning one off

    @Test("A link that is turned off is out at once where it was opened, and stands as turned off; twice is once")
    func ended() async throws {
        let screen = open.browser()
        _ = try await screen.enter("/inn/\(try #require(try await make("wall").secret))")
        let link = try #require(try await links().first { $0.role == .wall })
        let form = try await kari.get(lenker).form("/lenker/\(link.id)/slutt")
        let page = try await kari.submit(form, press: "Ja, slå av")
        #expect(page.path == lenker)
        #expect(rows(page).map(\.spaced).last == "Veggen, 23. november 2026 kl. 18.00 slått av")
        #expect(try await screen.get("/d/\(hall.code)/vegg").status == 403)
        open.clock.pass(.minutes(1))
        #expect(try await kari.submit(form, press: "Ja, slå av").path == lenker)
        #expect(try await links().last?.endedAt == open.clock.now - .minutes(1))
    }

    @Test("The last moderator's link is not turned off; with another one there it is, also one's own")
    func last() async throws {
        let link = try #require(try await links().first)
        let form = try await kari.get(lenker).form("/lenker/\(link.id)/slutt")
        let refused = try await kari.submit(form)
        #expect(refused.status == 409)
        #expect(refused.refusal == "Dette er den siste ordstyrerlenken. Lag en ny før du slår av denne.")
        #expect(try refused.link("Tilbake til skjemaet") == lenker)
        #expect(try await links().allSatisfy { $0.endedAt == nil })
        let secret = try #require(try await make("moderator").secret)
        #expect(try await kari.post(form.action).location == lenker)
        #expect(try await kari.get(lenker).status == 403)
        #expect(try await open.browser().enter("/inn/\(secret)").location == ordstyrer)
    }

    @Test("Another dugnad's link, and one that is none, are not found")
    func notThere() async throws {
        let other = try await open.start()
        let theirs = try #require(try await other.doors.links.all(to: other.id).first)
        for id in ["\(theirs.id)", "987654", "x", "-1"] {
            #expect(try await kari.post("\(lenker)/\(id)/slutt").status == 404)
        }
        #expect(try await other.doors.links.all(to: other.id).allSatisfy { $0.endedAt == nil })
    }

    private func make(_ role: String) async throws -> Answer {
        let form = try await kari.get(lenker).form("/lenker").with("rolle", role)
        return try await kari.submit(form)
    }

    private func links() async throws -> [Link] { try await hall.doors.links.all(to: hall.id) }

    /// The links on the page: role, time, and whether it is turned off.
    private func rows(_ page: Answer) -> [String] {
        let list = page.page.all("ul").first { $0["class"] == "links" }
        return list?.children.map { row in
            row.children.filter { $0.name == "span" }.map(\.text).joined(separator: " ")
        } ?? []
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite("The way back in for somebody who leads and has closed the page", .pages("GET /"))
struct WayBackInTests {
    let evening: Evening

    init() async throws { evening = try await Evening() }

    @Test("The front page says what this browser leads, and goes on; nobody else sees it")
    func front() async throws {
        let page = try await evening.kari.get("/")
        #expect(page.says("Du leder"))
        #expect(page.says("i gang nå"))
        #expect(try page.link("Fortsett") == "\(evening.desk)/ordstyrer")
        #expect(!(try await evening.open.browser().get("/").says("Du leder")))
    }

    @Test("What goes on now stands first, then what is nearest")
    func order() async throws {
        let ahead = try await evening.open.start()
        _ = try await evening.kari.enter("/inn/\(ahead.secret.text)")
        let page = try await evening.kari.get("/")
        #expect(page.page.withID("leder") != nil)
        let links = page.page.all("a").filter { $0.text.spaced.hasPrefix("Fortsett") }.compactMap { $0["href"] }
        #expect(links == ["\(evening.desk)/ordstyrer", "/d/\(ahead.code)/ordstyrer"])
        try await evening.hall.doors.runSheets.end(evening.hall.id, by: .moderator)
        #expect(try await evening.kari.get("/").says("ferdig 23. november 2026"))
    }

    @Test("What goes on stands first also when another is nearer; of the others the nearest, and three in all")
    func three() async throws {
        evening.open.clock.pass(.hours(2))
        let now = evening.open.world.now
        var addresses: [String] = []
        for ahead in [.days(9), .minutes(10), .days(1)] as [Moment.Length] {
            let hall = try await evening.open.start(evening.open.world.plan(starting: now + ahead))
            _ = try await evening.kari.enter("/inn/\(hall.secret.text)")
            addresses.append("/d/\(hall.code)/ordstyrer")
        }
        let links = try await evening.kari.get("/").page.all("a").filter { $0.text.spaced.hasPrefix("Fortsett") }
        #expect(links.map { $0["href"] } == ["\(evening.desk)/ordstyrer", addresses[1], addresses[2]])
    }

    @Test("A browser that may only look at the wall leads nothing")
    func wall() async throws {
        let secret = try await evening.hall.doors.links.make(.wall, to: evening.hall.id, by: .moderator)
        #expect(!(try await evening.open.browser(with: secret).get("/").says("Du leder")))
    }

    @Test("A link that is ended leads to nothing")
    func ended() async throws {
        for link in try await evening.hall.doors.links.all(to: evening.hall.id) {
            try await evening.hall.doors.links.end(link.id, to: evening.hall.id, by: .moderator)
        }
        #expect(!(try await evening.kari.get("/").says("Du leder")))
    }

    @Test("The code, typed by somebody who leads, is the way to the desk; by all others to the tables")
    func code() async throws {
        let typed = "/bli-med?kode=\(evening.hall.code)"
        #expect(try await evening.kari.get(typed).location == "\(evening.desk)/ordstyrer")
        #expect(try await evening.open.browser().get(typed).location == "/b/\(evening.hall.code)")
    }

    @Test("The moderator's link is there as a square too, for the phone")
    func square() async throws {
        let links = try await evening.kari.get("\(evening.desk)/lenker")
        let form = try links.form("/lenker")
        let page = try await evening.kari.submit(form.with("rolle", "moderator"))
        let box = try #require(page.page.descendants.first { $0["class"] == "secret stack" })
        #expect(box.descendants.contains { $0["class"] == "qr" })
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "The minutes at an address of their own",
    .pages(
        "GET /referat/{secret}", "POST /d/{code}/referat/deling", "POST /d/{code}/referat/deling/slutt"))
struct PublicMinutesTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var referat: String { "\(evening.desk)/referat" }
    var anybody: Browser { evening.open.browser() }

    init() async throws {
        evening = try await Evening()
        try await evening.hall.write("Byttedag")
    }

    @Test("There is nothing to share before the approval")
    func tooSoon() async throws {
        #expect(try await !kari.get(referat).says("Del referatet"))
        let refused = try await kari.post("\(referat)/deling")
        #expect(refused.status == 409)
        #expect(refused.says("Godkjenn referatet først."))
    }

    @Test("The address is shown for ten minutes, opens for anybody, and shows the approved copy and nothing else")
    func shared() async throws {
        try await approve()
        let address = try await share()
        #expect(try await kari.get(referat).secret != nil)
        evening.open.clock.pass(.minutes(10))
        #expect(try await kari.get(referat).secret == nil)
        let page = try await anybody.get(address)
        #expect(page.status == 200)
        #expect(page.says("Byttedag"))
        #expect(page.says("Godkjent 23. november 2026, versjon 1."))
        for name in ["form", "input", "button"] { #expect(page.page.all(name).isEmpty, "\(name)") }
        for word in [evening.hall.code.text, evening.hall.code.shown, "/d/", "Rett"] {
            #expect(!page.body.contains(word), "\(word)")
        }
        #expect(page.page.all("meta").contains { $0["name"] == "robots" && $0["content"] == "noindex" })
    }

    @Test("Every reader of them, as a draft or at their own address, is told that the children are invented")
    func invented() async throws {
        let words = "Barna vi snakket om, er diktet opp. Ingen av dem finnes."
        #expect(try await !kari.get(referat).says(words))
        try await evening.hall.doors.groups.choose(card: "guri", group: 1, in: evening.hall.id, by: .group)
        #expect(try await kari.get(referat).says(words))
        try await approve()
        #expect(try await anybody.get(share()).says(words))
        for (path, told) in [
            ("/eksempel", words), ("/nn/eksempel", "Barna vi snakka om, er dikta opp. Ingen av dei finst."),
            ("/en/eksempel", "The children we talked about are invented. None of them exists."),
        ] { #expect(try await anybody.get(path).says(told), "\(path)") }
    }

    @Test("What is written after the approval is not there until it is approved anew")
    func onlyApproved() async throws {
        try await approve()
        let address = try await share()
        _ = try await kari.submit(kari.get(referat).form("/gjenapning"))
        try await evening.hall.write("Åpen hall")
        #expect(try await !anybody.get(address).says("Åpen hall"))
        try await approve()
        let page = try await anybody.get(address)
        #expect(page.says("Åpen hall"))
        #expect(page.says("versjon 2."))
    }

    @Test("A new address takes the place of the old; when sharing is turned off neither opens")
    func turnedOff() async throws {
        try await approve()
        let (old, new) = (try await share(), try await share())
        #expect(old != new)
        #expect(try await anybody.get(old).status == 404)
        #expect(try await anybody.get(new).status == 200)
        let page = try await kari.submit(kari.get(referat).form("/deling/slutt"), press: "Slutt å dele")
        #expect(page.says("Referatet er ikke delt."))
        #expect(try await anybody.get(new).status == 404)
    }

    @Test("A page that only renews a part of itself does not use up the address")
    func pieces() async throws {
        try await approve()
        _ = try await kari.post("\(referat)/deling")
        _ = try await kari.get("\(referat)?del=referatet")
        #expect(try await kari.get(referat).secret != nil)
    }

    private func approve() async throws {
        _ = try await kari.submit(kari.get(referat).form("/godkjenning").with("rolle", "kontaktperson"))
    }

    /// - Returns: the new address.
    private func share() async throws -> String {
        let page = try await kari.submit(kari.get(referat).form("/deling"))
        guard let secret = page.secret else { throw Missing("the address on \(page.path)") }
        return "/referat/\(secret)"
    }
}

import HTTPTypes
import TestWorld
import Testing
import Words
import WorkModel

@testable import Website

@Suite("Sign-ups on the pages for everybody are slowed in total")
struct OpenSignUpsTests {
    @Test(
        "A hall gets through at once, a few more wait a little, and the next try again; in half a minute there is room")
    func slowed() {
        let (pace, now) = (OpenSignUps(), Moment(milliseconds: 0))
        let waits = (0..<120).map { _ in pace.wait(at: now)?.milliseconds }
        #expect(waits[..<100].allSatisfy { $0 == 0 })
        #expect(waits[100..<116].map { $0 ?? 0 } == (1...16).map { $0 * 500 })
        #expect(waits[116...].allSatisfy { $0 == nil })
        #expect(pace.wait(at: now + .seconds(30)) == .zero)
    }

    @Test("Whoever is to try again keeps what they wrote")
    func keeps() async throws {
        let open = try await OpenSite()
        let guests = try await InvitingOffice(open.doors, open.world)
        try await guests.set(isOpen: true)
        let address = "/invitasjon/\(try #require(try await open.doors.answers.signUp(of: guests.id)).page)"
        let browser = open.browser()
        var form = try await browser.get(address).form(address)
        (form["slag"], form["navn"], form["epost"]) = ("sports", "Tor", "tor@fram.example")
        while open.site.openSignUps.wait(at: open.clock.now) != nil {}
        let busy = try await browser.post(form)
        #expect(busy.status == 503)
        #expect(busy.headers[.retryAfter] == "30")
        #expect(busy.says("Mange melder seg på akkurat nå."))
        #expect(try busy.form(address)["epost"] == "tor@fram.example")
        open.clock.pass(.seconds(30))
        #expect(try await browser.post(form).status == 303)
    }
}

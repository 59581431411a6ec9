import Foundation
import HTTPTypes
import TestWorld
import Testing
import Website
import WorkModel

@Suite("The one cookie, and the secrets")
struct CookieTests {
    @Test("The cookie is kept from scripts and other sites; behind https it goes nowhere else")
    func attributes() async throws {
        let open = try await OpenSite()
        let hall = try await open.start()
        let cookie = try #require(try await open.browser().enter("/inn/\(hall.secret.text)").headers[.setCookie])
        let parts = cookie.split(separator: ";").map { $0.trimmingPrefix(" ") }
        #expect(parts.contains("HttpOnly"))
        #expect(parts.contains("SameSite=Lax"))
        #expect(parts.contains("Path=/"))
        #expect(parts.contains { $0.hasPrefix("Max-Age=") })
        #expect(!parts.contains("Secure"))
        #expect(!cookie.contains(hall.secret.text))
        var settings = Settings()
        settings.publicAddress = URL(string: "https://dugnad.example.no")
        let secure = try await OpenSite(settings: settings)
        let there = try await secure.start()
        let other = try #require(try await secure.browser().enter("/inn/\(there.secret.text)").headers[.setCookie])
        #expect(other.contains("; Secure") && other.hasPrefix("__Host-allemed="))
    }

    @Test("Behind https the cookie from before opens what it did, and is put in the place of itself")
    func former() async throws {
        var settings = Settings()
        settings.publicAddress = URL(string: "https://dugnad.example.no")
        let open = try await OpenSite(settings: settings)
        let hall = try await open.start()
        let key = try #require(try await open.doors.links.open(hall.secret, in: nil)).session
        let kari = open.browser(cookie: key.text)
        let desk = try await kari.get("/d/\(hall.code)/ordstyrer")
        #expect(desk.status == 200)
        #expect(desk.headers[.setCookie]?.hasPrefix("__Host-allemed=\(key.text); ") == true)
        #expect(desk.headers[.strictTransportSecurity] == "max-age=31536000")
        let again = try await kari.get("/d/\(hall.code)/ordstyrer")
        #expect(again.status == 200 && again.headers[.setCookie] == nil)
        // One that is nobody's is put in no place.
        let stranger = open.browser(cookie: Secret.new().text)
        #expect(try await stranger.get("/").headers[.setCookie] == nil)
    }

    @Test("Opening a link gives the browser a new key; who knew the old one is in nowhere")
    func newKey() async throws {
        let open = try await OpenSite()
        let (hall, other) = (try await open.start(), try await open.start(open.world.plan(name: "Bergvik")))
        // A stranger has put the key of a browser of their own in Kari's.
        let stranger = try await open.browser(with: other.secret)
        let kari = open.browser(cookie: stranger.session)
        #expect(try await kari.enter("/inn/\(hall.secret.text)").status == 303)
        #expect(kari.session != stranger.session)
        #expect(try await kari.get("/d/\(hall.code)/ordstyrer").status == 200)
        #expect(try await stranger.get("/d/\(hall.code)/ordstyrer").status == 403)
    }

    @Test("Junk of the same name before the cookie, or behind it, does no harm")
    func junk() async throws {
        let open = try await OpenSite()
        let hall = try await open.start()
        let key = try #require(try await open.browser(with: hall.secret).session)
        for junk in ["x", "", Secret.new().text, "a=b"] {
            for cookies in ["allemed=\(junk); allemed=\(key)", "allemed=\(key); allemed=\(junk); annet=1"] {
                let browser = open.browser()
                let answer = try await browser.get("/d/\(hall.code)/ordstyrer", [.cookie: cookies])
                #expect(answer.status == 200, "\(cookies)")
            }
        }
    }

    @Test("Looking at a link changes nothing that is kept, however often, by whom and how")
    func looking() async throws {
        let open = try await OpenSite()
        let hall = try await open.start()
        let before = try await open.world.store.rowCounts()
        let scanner = open.browser()
        for _ in 1...3 {
            let page = try await scanner.get("/inn/\(hall.secret.text)")
            #expect(page.status == 200 && page.headers[.setCookie] == nil)
            #expect(page.headers[.cacheControl] == "no-store")
            #expect(try page.form("/inn/\(hall.secret.text)").buttons.map(\.text) == ["Gå inn som ordstyrer"])
            #expect(try await scanner.head("/inn/\(hall.secret.text)").status == 200)
        }
        #expect(try await open.world.store.rowCounts() == before)
        let wall = try await hall.doors.links.make(.wall, to: hall.id, by: .moderator)
        #expect(try await scanner.get("/inn/\(wall.text)").forms.last?.buttons.map(\.text) == ["Åpne veggen"])
    }

    @Test("Whoever goes out is in nowhere in that browser, and the link opens it again")
    func out() async throws {
        let open = try await OpenSite()
        let hall = try await open.start()
        let (kari, aina) = (try await open.browser(with: hall.secret), try await open.browser(with: hall.secret))
        let out = try await kari.submit(kari.get("/d/\(hall.code)/lenker").form("/ut"))
        #expect(out.path == "/" && kari.session == nil)
        #expect(try await kari.get("/d/\(hall.code)/ordstyrer").status == 403)
        #expect(try await aina.get("/d/\(hall.code)/ordstyrer").status == 200)
        #expect(try await kari.enter("/inn/\(hall.secret.text)").status == 303)
        #expect(try await open.browser().post("/ut").location == "/")
    }

    @Test("A secret link leads to an address without the secret")
    func redirect() async throws {
        let open = try await OpenSite()
        let hall = try await open.start()
        let wall = try await hall.doors.links.make(.wall, to: hall.id, by: .moderator)
        let moderator = try await open.browser().enter("/inn/\(hall.secret.text)")
        #expect(moderator.status == 303)
        #expect(moderator.location == "/d/\(hall.code)/ordstyrer")
        #expect(try await open.browser().enter("/nn/inn/\(wall.text)").location == "/nn/d/\(hall.code)/vegg")
        #expect(moderator.headers[.cacheControl] == "no-store")
    }

    @Test("Pages that need no link set no cookie: tables, the front page, the start, errors")
    func none() async throws {
        let company = try await Company()
        let ola = try await company.browser(of: .ola)
        let code = company.hall.code
        let answers = [
            try await ola.get("/"), try await ola.get("/b/\(code)"), try await ola.get("/b/\(code)/bord/3"),
            try await ola.get("/dugnad/ny/variant"), try await ola.get("/bli-med?kode=\(code)"),
            try await ola.get("/eksempel"),
            try await ola.get("/d/\(code)/ordstyrer"), try await ola.enter("/inn/0123456789abcdefghjkmnpqrs"),
            try await ola.get("/referat/\(company.readerSecret.text)"),
            try await ola.post(
                "/b/\(code)/bord/3/notater", [("steg", company.hall.step.id.description), ("tekst", "Hei")]),
            try await ola.post("/b/\(code)/bord/3/kort", [("kort", "guri")]),
            try await ola.head("/b/\(code)/bord/3/strom"),
        ]
        for answer in answers { #expect(answer.headers[values: .setCookie] == [], "\(answer.path)") }
        #expect(ola.session == nil)
    }

    @Test(
        "A cookie that is not ours, or is made up, opens nothing and breaks nothing",
        arguments: [
            "", "x", "0123456789abcdefghjkmnpqrs", "a; allemed=b", "\"sitert\"", "%00",
            String(repeating: "a", count: 5000),
        ])
    func strange(cookie: String) async throws {
        let open = try await OpenSite()
        let hall = try await open.start()
        let browser = open.browser(cookie: cookie)
        #expect(try await browser.get("/d/\(hall.code)/ordstyrer").status == 403)
        #expect(try await browser.get("/").status == 200)
        let opened = try await browser.enter("/inn/\(hall.secret.text)")
        #expect(opened.status == 303)
        #expect(try await browser.get("/d/\(hall.code)/ordstyrer").status == 200)
        #expect(browser.session != cookie)
    }

    @Test("No secret that was given to anybody stands in the database")
    func hashed() async throws {
        let company = try await Company()
        let kari = try await company.browser(of: .kari)
        let hall = company.hall.hall
        var secrets = [
            hall.secret.text, company.wallSecret.text, company.readerSecret.text, try #require(kari.session),
        ]
        for role in ["moderator", "wall", "bytt"] {
            let page = try await kari.submit(kari.get("/d/\(hall.code)/lenker").form("/lenker").with("rolle", role))
            secrets.append(try #require(page.secret))
        }
        let shared = try await kari.submit(kari.get("/d/\(hall.code)/referat").form("/referat/deling"))
        secrets.append(try #require(shared.secret))
        #expect(Set(secrets).count == 8)
        let text = try await company.open.world.store.allText()
        for secret in secrets { #expect(!text.contains(secret), "\(secret)") }
        #expect(text.contains(hall.secret.fingerprint))
    }
}

extension FormOnPage {
    func with(_ name: String, _ value: String) -> FormOnPage {
        var form = self
        form[name] = value
        return form
    }
}

extension Answer {
    /// The new secret that the page shows.
    var secret: String? { page.withID("hemmelig")?.text.split(separator: "/").last.map(String.init) }
}

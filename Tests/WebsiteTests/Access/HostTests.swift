import Foundation
import TestWorld
import Testing
import Website

@Suite("An invented host never reaches a page")
struct HostTests {
    @Test(
        "Links and squares hold an address of ours, whatever the request says",
        arguments: [
            "ond.example", "ond.example:80", "localhost.ond.example", "127.0.0.1.ond.example", "\"><script>", "8.8.8.8",
            "ond.example:99999", "[::1]:ond", "",
        ])
    func invented(host: String) async throws {
        let open = try await OpenSite()
        let hall = try await open.start()
        let kari = try await open.browser(with: hall.secret)
        let session = try #require(kari.session)
        let pages = ["klar", "lenker", "vegg", "referat", "ordstyrer"]
        let ours = try await open.live { port in
            var bodies: [String] = []
            for page in pages {
                let request =
                    "GET /d/\(hall.code)/\(page) HTTP/1.1\r\nHost: \(host)\r\nCookie: allemed=\(session)\r\nConnection: close\r\n\r\n"
                bodies.append(try await Wire.exchange(request, port: port) { _ in false })
            }
            return bodies
        }
        for body in ours {
            #expect(!body.contains("ond.example"))
            #expect(!body.contains("8.8.8.8"))
            #expect(!body.contains("\"><script>"))
        }
    }

    @Test("The setting goes before everything else, without a slash too many")
    func setting() async throws {
        var settings = Settings()
        settings.publicAddress = URL(string: "https://dugnad.example.no/")
        let open = try await OpenSite(settings: settings)
        let hall = try await open.start()
        let kari = try await open.browser(with: hall.secret)
        let page = try await kari.get("/d/\(hall.code)/klar").page
        #expect(page.withID("gruppelenke")?.text == "https://dugnad.example.no/b/\(hall.code)")
    }

    @Test("From loopback the groups get an address that phones can reach, or loopback when there is no network")
    func loopback() async throws {
        let open = try await OpenSite()
        let hall = try await open.start()
        let kari = try await open.browser(with: hall.secret)
        let link = try #require(try await kari.get("/d/\(hall.code)/klar").page.withID("gruppelenke")?.text)
        #expect(link.hasPrefix("http://"))
        #expect(link.hasSuffix("/b/\(hall.code)"))
        #expect(!link.contains("localhost"))
    }
}

import HTTPTypes
import TestWorld
import Testing
import Website
import WorkModel

@Suite("What every answer carries")
struct HeadersTests {
    @Test("Every answer tells the browser to keep to our own ground, errors and redirects too")
    func everyAnswer() async throws {
        let company = try await Company()
        let kari = try await company.browser(of: .kari)
        let code = company.hall.code
        let answers = [
            try await kari.get("/"), try await kari.get("/d/\(code)/ordstyrer"), try await kari.get("/d/\(code)/samle"),
            try await kari.get("/finnes-ikke"), try await kari.get("/b/\(code)/bord/99"),
            try await kari.get("/dugnad/ny"),
            try await kari.get("/f/x/app.css"), try await kari.get("/f/x/finnes-ikke.css"),
            try await kari.get("/helse"),
            try await kari.get("/d/\(code)/uttak/fil"), try await kari.post("/d/\(code)/slutt"),
            try await kari.get("/d/\(company.others.code)/ordstyrer"),
            try await kari.send("/dugnader", String(repeating: "a", count: 2_000_000)),
            try await kari.post("/d/\(code)/steg", [("steg", "x")]), try await kari.head("/b/\(code)/bord/3/strom"),
            try await kari.post("/"), try await kari.get("/nn/finst-ikkje"), try await kari.get("/f/%zz"),
        ]
        for answer in answers {
            let policy = answer.headers[.contentSecurityPolicy] ?? ""
            for rule in [
                "default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'",
                "frame-ancestors 'none'",
            ] {
                #expect(policy.contains(rule), "\(answer.path)")
            }
            #expect(!policy.contains("unsafe"), "\(answer.path)")
            #expect(answer.headers[.xContentTypeOptions] == "nosniff", "\(answer.path)")
            #expect(answer["Referrer-Policy"] == "same-origin", "\(answer.path)")
            #expect(answer["X-Frame-Options"] == "DENY", "\(answer.path)")
            #expect(answer["Permissions-Policy"]?.contains("camera=()") == true, "\(answer.path)")
            #expect(answer.headers[.server] == nil, "\(answer.path)")
        }
    }

    @Test("Pages are kept by no browser; files of ours for ever under their own version, and under no other")
    func caching() async throws {
        let open = try await OpenSite()
        let hall = try await open.start()
        let browser = open.browser()
        for path in ["/", "/b/\(hall.code)", "/b/\(hall.code)/bord/3", "/finnes-ikke", "/helse"] {
            #expect(try await browser.get(path).headers[.cacheControl] == "no-store", "\(path)")
        }
        let address = try #require(
            try await browser.get("/").page.all("link").first { $0["rel"] == "stylesheet" }?["href"])
        let file = try await browser.get(address)
        #expect(file.status == 200)
        #expect(file.headers[.cacheControl] == "public, max-age=31536000, immutable")
        #expect(file.headers[.contentType] == "text/css; charset=utf-8")
        #expect(try await browser.get("/f/gammel/app.css").headers[.cacheControl] == "no-cache")
    }

    @Test(
        "Only files that are meant for browsers are given out",
        arguments: [
            "../Content/barrierer.yaml", "..%2FContent%2Fbarrierer.yaml", "/etc/passwd", "", "Data/kommuner.csv",
            "%2e%2e/Package.swift", "app.css%00", "styles/rope.css",
        ])
    func onlyPublic(path: String) async throws {
        #expect(try await OpenSite().browser().get("/f/x/\(path)").status == 404)
    }

    @Test("Every file a page asks for is there", arguments: ["/", "/eksempel", "vegg", "ordstyrer", "samle", "bord"])
    func filesOfPages(page: String) async throws {
        let company = try await Company()
        try await company.hall.hall.doors.groups.choose(card: "guri", group: 3, in: company.hall.hall.id, by: .group)
        let kari = try await company.browser(of: .kari)
        let path =
            page == "bord"
            ? "/b/\(company.hall.code)/bord/3" : page.hasPrefix("/") ? page : "/d/\(company.hall.code)/\(page)"
        let found = try await kari.get(path).page
        for element in found.descendants {
            guard let address = element["src"] ?? (element.name == "link" ? element["href"] : nil) else { continue }
            #expect(try await kari.get(address).status == 200, "\(address)")
        }
    }

    @Test("A browser that accepts compressed pages gets them, and the words are the same")
    func compressed() async throws {
        let open = try await OpenSite()
        let browser = open.browser()
        let plain = try await browser.get("/personvern")
        let packed = try await open.browser().ask(.get, "/personvern", [.acceptEncoding: "gzip, br"], nil)
        #expect(plain.headers[.contentEncoding] == nil)
        #expect(packed.headers[.contentEncoding] == "gzip")
        #expect(plain.headers[.vary] == "Accept-Encoding")
        let refused = try await browser.get("/personvern", [.acceptEncoding: "gzip;q=0, identity"])
        #expect(refused.headers[.contentEncoding] == nil)
    }
}

extension Answer {
    subscript(header: String) -> String? { HTTPField.Name(header).flatMap { headers[$0] } }
}

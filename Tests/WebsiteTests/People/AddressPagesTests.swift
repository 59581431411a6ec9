import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Siri changes her address",
    .pages(
        "GET /meg/adresse", "POST /meg/adresse", "POST /meg/adresse/slutt", "GET /meg/ny-adresse/{secret}",
        "POST /meg/ny-adresse/{secret}", "GET /adresse/{secret}", "POST /adresse/{secret}", "GET /adresse"))
struct AddressPagesTests {
    let open: OpenSite
    let office: Office
    let siri: Browser

    init() async throws {
        open = try await OpenSite()
        office = try await Office(open.doors)
        siri = try await open.browser(of: .siri, in: office)
    }

    private func ask(_ address: String = "siri@ny.example") async throws -> Answer {
        var form = try await siri.get("/meg/adresse").form("/meg/adresse")
        form["epost"] = address
        return try await siri.submit(form)
    }

    /// What the links in the two letters lead to.
    private func links() async throws -> (new: String, stop: String) {
        try await open.layOutLetters()
        let texts = try await open.doors.letters.lying().map { try open.text(of: $0) }
        func link(_ pattern: Regex<(Substring, Substring)>) throws -> String {
            guard let link = texts.compactMap({ $0.firstMatch(of: pattern)?.1 }).first else { throw Missing("a link") }
            return String(link)
        }
        return (try link(/(\/meg\/ny-adresse\/\w+)/), try link(/[^g](\/adresse\/\w+)/))
    }

    @Test("Her page leads there; a scanner opens both letters and changes nothing; her button does it")
    func changes() async throws {
        #expect(try await siri.get("/meg").link("Bytt adresse") == "/meg/adresse")
        #expect(try await ask().says("Venter på siri@ny.example"))
        let links = try await links()
        for _ in 0..<2 {
            let scanner = open.browser()
            #expect(try await scanner.get(links.new).status == 303)
            #expect(try await scanner.get(links.stop).status == 200)
        }
        #expect(try await siri.get("/meg").says("siri@fjordvik.example"))
        let page = try await siri.get(links.new)
        #expect(page.says("siri@fjordvik.example") && page.says("siri@ny.example"))
        let done = try await siri.submit(try page.form(links.new))
        #expect(done.path.hasPrefix("/meg"))
        #expect(done.says("siri@ny.example"))
        #expect(try await siri.get(links.new).status == 404)
    }

    @Test("Somebody else who has signed in finds nothing behind the link")
    func somebodyElse() async throws {
        _ = try await ask()
        let links = try await links()
        let aina = try await open.browser(of: .aina, in: office)
        let page = try await aina.get(links.new)
        #expect(page.status == 404)
        #expect(!page.says("siri@"))
        #expect(try await aina.post(links.new).status == 404)
    }

    @Test("From the old address it is stopped without signing in, and the new one is not told there")
    func stopped() async throws {
        _ = try await ask()
        let links = try await links()
        _ = try await siri.submit(try await siri.get(links.new).form(links.new))
        let reader = open.browser()
        let page = try await reader.get(links.stop)
        #expect(page.says("Byttet er gjort."))
        #expect(!page.says("ny.example"))
        #expect(try await reader.submit(try page.form(links.stop)).says("Byttet er stoppet"))
        #expect(try await reader.get(links.stop).status == 404)
        #expect(try await siri.get("/meg").status == 303)
        #expect(try await office.person(.siri).name == "Siri")
    }

    @Test("She thinks better of it")
    func forgotten() async throws {
        let page = try await ask()
        _ = try await siri.submit(try page.form("/meg/adresse/slutt"))
        #expect(try await siri.get("/meg/adresse").says("Venter på") == false)
    }

    @Test("What is no address is told at the field; an hour after she signed in she signs in again")
    func wrong() async throws {
        for address in ["siri", "siri@fjordvik.example"] {
            let again = try await ask(address)
            #expect(again.status == 422)
            #expect(try again.form("/meg/adresse")["epost"] == address)
        }
        open.clock.pass(.hours(1))
        #expect(try await siri.get("/meg/adresse").says("Logg inn på nytt, så kan du bytte adresse"))
        #expect(try await siri.post("/meg/adresse", [("epost", "siri@ny.example")]).status == 403)
    }

    @Test("An address that Aina has is answered as any other")
    func taken() async throws {
        let page = try await ask("aina@fjordvik.example")
        #expect(page.says("Venter på aina@fjordvik.example"))
    }
}

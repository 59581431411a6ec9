import TestWorld
import Testing
import WorkModel

@Suite("What people are told when something goes wrong")
struct ErrorPagesTests {
    @Test("The unexpected is told in words, in the visitor's language, with nothing of the inside; the rest goes on")
    func unexpected() async throws {
        let evening = try await Evening()
        try await evening.open.world.store.loseTable("measure")
        for (language, words) in [("", "Noe gikk galt hos oss"), ("/en", "Something went wrong on our side")] {
            let page = try await evening.kari.get("\(language)\(evening.desk)/tiltak")
            #expect(page.status == 500)
            #expect(page.says(words))
            for inside in ["measure", "SQL", "no such table", "Error"] {
                #expect(!page.text.contains(inside), "\(inside)")
            }
        }
        let script = try await evening.kari.postAsScript("\(evening.desk)/tiltak", [("tekst", "Åpen hall")])
        #expect(script.status == 500)
        #expect(script.body.contains("{\"problem\":\"Prøv en gang til."))
        #expect(try await evening.kari.get("\(evening.desk)/ordstyrer").status == 200)
    }

    @Test(
        "An address with odd slashes never leads to another host",
        arguments: ["/nn//ond.example/b", "/nb//ond.example", "//ond.example/x", "/en///ond.example"])
    func slashes(path: String) async throws {
        let page = try await OpenSite().browser().get(path)
        #expect(page.status == 404)
        let hrefs = page.page.all("a").compactMap { $0["href"] }
        #expect(!hrefs.contains { $0.hasPrefix("//") })
    }

    @Test("A form that is too large is told in words, and nothing is kept of it")
    func tooLarge() async throws {
        let evening = try await Evening()
        let form = "steg=\(evening.task.id)&tekst=" + String(repeating: "a", count: 1_600_000)
        let page = try await evening.open.browser().send("\(evening.table(3))/notater", form)
        #expect(page.status == 413)
        #expect(page.says("Det var for mye på én gang"))
        #expect(try await evening.hall.texts() == [])
    }

    @Test(
        "A form that is put together in a way that is none, or is broken off, is no error of ours",
        arguments: ["Transfer-Encoding: chunked\r\n\r\nZZ\r\nabc", "Transfer-Encoding: xchunked\r\n\r\n"])
    func noForm(rest: String) async throws {
        let answer = try await OpenSite().live { port in
            try await Wire.exchange("POST /dugnader HTTP/1.1\r\nHost: h\r\n\(rest)", port: port) { $0.contains("\r\n") }
        }
        #expect(answer.hasPrefix("HTTP/1.1 400 "))
    }
}

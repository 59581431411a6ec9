import TestWorld
import Testing
import Website
import WorkModel

@Suite(
    "The challenge picture's pages",
    .pages(
        "GET /utfordringsbilde", "GET /utfordringsbilde/{number}"))
struct ChallengePicturePagesTests {
    @Test("A name leads to the municipality's page, in the language of the address", arguments: ["", "/nn", "/en"])
    func byName(language: String) async throws {
        let browser = try await OpenSite().browser()
        let form = try await browser.get("\(language)/utfordringsbilde").form("/utfordringsbilde")
        var filled = form
        filled["kommune"] = "lillehammer"
        let answer = try await browser.submit(filled)
        #expect(answer.path == "\(language)/utfordringsbilde/3405")
        #expect(answer.status == 200 && answer.text.contains("Lillehammer"))
        #expect(answer.page.all("a").contains { $0["href"]?.hasSuffix("/utfordringsbilde/3405") == true })
    }

    @Test("Without typing anything, every one of the 357 is a link")
    func byList() async throws {
        let page = try await OpenSite().browser().get("/utfordringsbilde").page
        let links = page.all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("/utfordringsbilde/") }
        #expect(Set(links).count == 357)
    }

    @Test("Two of one name are both offered")
    func twins() async throws {
        let answer = try await OpenSite().browser().get("/utfordringsbilde?kommune=V%C3%A5ler")
        #expect(answer.status == 200)
        #expect(answer.text.contains("Våler (Østfold)") && answer.text.contains("Våler (Innlandet)"))
    }

    @Test(
        "The numbers beside the chart's lines have room, in the largest municipality and the smallest",
        arguments: ["0301", "1151"])
    func roomForNumbers(number: String) async throws {
        let page = try await OpenSite().browser().get("/utfordringsbilde/\(number)").page
        let numbers = page.all("text").filter { $0["class"] == "side" }
        #expect(numbers.count >= 2)
        for text in numbers {
            // They end at their place; a digit is about seven wide.
            #expect(try #require(text["x"].flatMap(Double.init)) >= 7 * Double(text.text.count))
        }
    }

    @Test("One that is a part of another now is told so, and the other is offered")
    func former() async throws {
        let answer = try await OpenSite().browser().get("/utfordringsbilde?kommune=hurum")
        #expect(answer.status == 200)
        #expect(answer.says("Hurum er en del av Asker nå."))
        #expect(try answer.link("Asker") == "/utfordringsbilde/3203")
    }

    @Test("A name of no municipality stays in the field, with a sentence", arguments: ["Atlantis", "", "%3Cb%3E"])
    func unknownName(typed: String) async throws {
        let answer = try await OpenSite().browser().get("/utfordringsbilde?kommune=\(typed)")
        #expect(answer.status == 422)
        #expect(answer.page.first("title")?.text.hasPrefix("Feil: ") == true)
        #expect(answer.page.withID("kommune")?["aria-invalid"] == "true")
    }

    @Test("A number that is no municipality's is not found", arguments: ["9999", "0605", "abc", "34055", "%2e%2e"])
    func unknownNumber(number: String) async throws {
        #expect(try await OpenSite().browser().get("/utfordringsbilde/\(number)").status == 404)
    }

    @Test("Every municipality has a page, with a chart that has words and the same figures in a table")
    func everyPage() async throws {
        let browser = try await OpenSite().browser()
        for place in try Carried.library.get().municipalities.all {
            let page = try await browser.get("/utfordringsbilde/\(place.number)").page
            #expect(page.first("svg")?["role"] == "img" && page.first("svg")?["aria-label"]?.isEmpty == false)
            #expect(page.all("tr").count == 19, "\(place.name)")
            #expect(page.all("rect").count <= 18)
        }
    }

    @Test("A figure that is loaded stands with its source; until then the page says where to find it")
    func loaded() async throws {
        let open = try await OpenSite()
        let browser = open.browser()
        #expect(try await browser.get("/utfordringsbilde/3405").text.contains("ikke lastet inn"))
        let carried = try Carried.library.get()
        let file = try LowIncomeFile(
            Array("region;EUskala60 2024\n3405;9,8".utf8), named: "08764.csv", municipalities: carried.municipalities,
            population: carried.childPopulation)
        _ = try await Figures(store: open.world.store, carried: carried).load(file)
        let text = try await browser.get("/utfordringsbilde/3405").text
        #expect(text.spaced.contains("9,8 % av barna SSB, tabell 08764"))
        #expect(!text.contains("ikke lastet inn"))
    }
}

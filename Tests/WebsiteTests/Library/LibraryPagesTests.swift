import HTTPTypes
import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "The pages to read",
    .pages(
        "GET /kort", "GET /kort/{card}", "GET /kort/filer/{file}", "GET /veileder", "GET /veileder/{guide}",
        "GET /sjekkliste", "GET /sjekkliste/{variant}", "GET /handbok", "GET /handbok/{theme}",
        "GET /kommune", "GET /organisasjon", "GET /ung", "GET /sok"))
struct LibraryPagesTests {
    private static let shelves = [
        "/kort", "/veileder", "/sjekkliste", "/handbok", "/kommune", "/organisasjon", "/ung", "/sok",
    ]

    /// Every page there is to read.
    private func all(_ library: Library) -> [String] {
        LibraryPagesTests.shelves + library.cards.map { "/kort/\($0.address)" }
            + library.guides.map { "/veileder/\($0.guide)" }
            + library.checklists.map { "/sjekkliste/\($0.checklist.rawValue)" }
            + library.handbook.themes.map { "/handbok/\($0.key)" }
    }

    @Test("Every card, guide, checklist and theme has a page in three languages", arguments: Language.allCases)
    func everyPage(language: Language) async throws {
        let open = try await OpenSite()
        let browser = open.browser()
        for path in all(open.world.library.library) {
            let answer = try await browser.get("/\(language.tag)\(path)")
            #expect(answer.status == 200, "\(path)")
            #expect(answer.page.first("html")?["lang"] == language.tag)
        }
    }

    @Test("Every link on the pages leads to a page, and every place it names is there")
    func links() async throws {
        let open = try await OpenSite()
        let browser = open.browser()
        var seen: [String: Answer] = [:]
        for path in all(open.world.library.library) + ["/sok?q=penger"] {
            let page = try await browser.get(path)
            for href in page.page.all("a").compactMap({ $0["href"] }) where href.hasPrefix("/") {
                let parts = href.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
                let target: Answer
                if let known = seen[parts[0]] { target = known } else { target = try await browser.get(parts[0]) }
                seen[parts[0]] = target
                #expect([200, 303].contains(target.status), "\(path) → \(href)")
                if parts.count > 1 { #expect(target.page.withID(parts[1]) != nil, "\(path) → \(href)") }
            }
        }
    }

    @Test("The language switch stays on the page, with the question too")
    func languages() async throws {
        let browser = try await OpenSite().browser()
        for path in ["/kort/guri", "/veileder/utvidet", "/sok?q=fløyte%20og%20kor"] {
            let page = try await browser.get(path)
            #expect(try page.link("Nynorsk") == "/nn\(path)")
            #expect(try await browser.get(try page.link("Nynorsk")).page.first("html")?["lang"] == "nn")
            #expect(try await browser.get("/nn\(path)").link("Bokmål") == path)
        }
    }

    @Test(
        "What is not there is a page that says so",
        arguments: [
            "/kort/ingen", "/veileder/x", "/sjekkliste/ung", "/sjekkliste/x", "/handbok/x", "/kort/%00",
            "/kort/hva-gjor-vi-bra",
        ])
    func notThere(path: String) async throws {
        let answer = try await OpenSite().browser().get(path)
        #expect(answer.status == 404 && answer.isPage)
    }

    @Test("The cards as files are made where PDF is, each of its kind; elsewhere that is said")
    func cardFiles() async throws {
        let without = try await OpenSite().browser()
        #expect(try await without.get("/kort").page.downloads.isEmpty)
        let refused = try await without.get("/kort/filer/kommune-a4.pdf")
        #expect(refused.status == 503)
        #expect(
            refused.refusal
                == "PDF, Word og PowerPoint er ikke satt opp her. Siden kan skrives ut fra nettleseren i stedet.")
        for file in ["kommune-a3.pdf", "klubb-a4.pdf", "kommune-a4.docx", "kommune", "%00"] {
            #expect(try await without.get("/kort/filer/\(file)").status == 404, "\(file)")
        }
        try await ScriptedWorker(saying: ScriptedWorker.answer).asking { worker in
            let browser = try await OpenSite(documents: worker).browser()
            let files = try await browser.get("/kort").page.downloads
            #expect(files.count == 6)
            for file in files {
                let answer = try await browser.get(file)
                #expect(answer.status == 200)
                #expect(answer.headers[.contentType] == "application/pdf")
                let name = file.split(separator: "/").last ?? ""
                #expect(answer.headers[.contentDisposition] == "attachment; filename=\"kort-\(name)\"")
            }
        }
    }

    @Test("Guri's card tells of her, her barriers and what to talk about, and the next card is a step away")
    func card() async throws {
        let browser = try await OpenSite().browser()
        let guri = try await browser.get("/kort/guri")
        for words in ["Guri, 14\u{A0}år", "Oransje kort", "Mangler tilrettelegging", "Snakk om", "Guri er oppdiktet"] {
            #expect(guri.text.contains(words), "\(words)")
        }
        #expect(guri.page.all("img").first?["alt"]?.contains("tverrfløyte") == true)
        #expect(try guri.link("Nora, 15") == "/kort/nora")
        #expect(try guri.link("Bruk det i en dugnad") == "/dugnad/ny/hvem?variant=kommune")
        let blue = try await browser.get("/kort/kommune-hva-gjor-vi-bra")
        #expect(blue.text.contains("Blått kort") && blue.text.contains("Stikkord"))
    }

    @Test("The checklist is numbered through")
    func numbers() async throws {
        let page = try await OpenSite().browser().get("/sjekkliste/kommune").page
        let starts = page.all("ol").compactMap { $0["start"].flatMap(Int.init) }
        #expect(starts.prefix(3) == [1, 5, 11] && starts.count == 7)
    }

    @Test("A kind of dugnad shows its talks in order, its run sheet with what to do when it is hard, and starts one")
    func variants() async throws {
        let browser = try await OpenSite().browser()
        let page = try await browser.get("/kommune")
        let headings = page.page.all("h3").map(\.text)
        let talks = ["Hva gjør vi bra?", "Hvem er vi til for?", "Veier inn i fellesskapet", "Konkret idé"]
        #expect(headings.filter(talks.contains).prefix(4) == talks[...])
        for words in ["Går det tregt?", "Tar én stemme over?", "Forteller noen om et ekte barn?"] {
            #expect(page.text.contains(words))
        }
        #expect(try page.link("Start en dugnad i kommunen") == "/dugnad/ny/hvem?variant=kommune")
        let youth = try await browser.get("/ung")
        #expect(youth.page.first("body")?["class"]?.contains("ung") == true)
        #expect(youth.text.contains("samling"))
        #expect(try youth.link("Start en samling") == "/dugnad/ny/hvem?variant=ung")
    }

    @Test("A search shows the sentence with the words marked; what people type is only text")
    func search() async throws {
        let browser = try await OpenSite().browser()
        let page = try await browser.get("/sok?q=aktivitetane")
        #expect(page.page.all("mark").contains { $0.text == "aktivitetene" })
        let typed = try await browser.get("/sok?q=%3Cscript%3Ealert(1)%3C/script%3E%22%20x=%22")
        #expect(typed.status == 200 && !typed.body.contains("<script>alert"))
        #expect(typed.page.withID("sok")?["value"] == "<script>alert(1)</script>\" x=\"")
        #expect(typed.body.contains("noindex"))
    }

    @Test("An empty search invites, and one that finds nothing is kind about it")
    func nothingFound() async throws {
        let browser = try await OpenSite().browser()
        #expect(try await browser.get("/sok").text.contains("Skriv et ord eller to"))
        #expect(try await browser.get("/sok?q=%20%20").text.contains("Skriv et ord eller to"))
        let nothing = try await browser.get("/sok?q=qwxyzqwxyz")
        #expect(nothing.text.contains("Vi fant ingenting") && nothing.status == 200)
        #expect(try await browser.get("/sok?q=ugndom").text.contains("«ugndom» står ingen steder"))
        #expect(try await browser.get("/sok?q=" + String(repeating: "a", count: 20_000)).status == 200)
    }

    @Test("A set from elsewhere in one language is shown with its language, and its drawing is fetched from here")
    func foreign() async throws {
        let own = try OwnContent(["kort/vestli.yaml": OwnContent.vestli, "tegninger/rev.svg": OwnContent.drawing])
        var settings = Settings()
        settings.content = own.folder
        let browser = try await OpenSite(settings: settings).browser()
        let card = try await browser.get("/kort/oda")
        #expect(card.page.first("article")?["lang"] == "nn")
        #expect(card.text.contains("Ho har aldri vore på ei øving."))
        let drawing = try #require(card.page.all("img").first?["src"])
        #expect(try await browser.get(drawing).body == OwnContent.drawing)
        #expect(try await browser.get("/nn/kort/oda").page.first("article")?["lang"] == nil)
        #expect(
            try await browser.get("/sok?q=oda").page.all("li").contains {
                $0["lang"] == "nn" && $0.text.contains("Oda")
            })
        #expect(try await browser.get("/kommune").text.contains("Oda, 12"))
    }

    @Test("A letter in a guide is copied by a button of its own that says which; what is only to be read has none")
    func letters() async throws {
        let browser = try await OpenSite().browser()
        let letters = try await browser.get("/veileder/brev")
        let buttons = letters.page.all("button").compactMap { $0["data-copy"] }
        #expect(buttons.count >= 6 && Set(buttons).count == buttons.count)
        for target in buttons {
            #expect(
                letters.page.all("div").contains { $0["id"] == String(target.dropFirst()) && $0.text.contains("[") })
        }
        #expect(try await browser.get("/veileder/deltaker").page.all("button").allSatisfy { $0["data-copy"] == nil })
    }

    @Test("The pages are found from the front page and from every footer")
    func found() async throws {
        let browser = try await OpenSite().browser()
        for start in ["/", "/personvern", "/nn/ung"] {
            let links = Set(
                try await browser.get(start).page.all("a").compactMap { $0["href"]?.replacing("/nn/", with: "/") })
            #expect(Set(LibraryPagesTests.shelves.dropLast()).isSubset(of: links), "\(start)")
        }
    }
}

import TestWorld
import Testing
import WorkModel

@Suite("Somebody starts a dugnad, one question at a time")
struct StartPagesTests {
    let open: OpenSite
    let kari: Browser

    init() async throws {
        open = try await OpenSite()
        kari = open.browser()
    }

    @Test("Five questions, a last look, and Start: the moderator's link once, and the groups' address")
    func started() async throws {
        var page = try await kari.open("/dugnad/ny")
        for answer in Self.answers { page = try await go(on: page, answer) }
        #expect(page.page.first("h1")?.text == "Se over før dere starter")
        for words in ["Lillehammer, Vingrom", "90 minutter", "36 deltakere ved seks bord", "Bokmål", "Kulturhuset"]
        where words != "90 minutter" {
            #expect(page.says(words), "\(words)")
        }
        page = try await kari.submit(page.form("/dugnader"), press: "Start dugnaden")
        #expect(page.page.first("h1")?.text == "Alt er klart")
        #expect(page.secret != nil)
        let dugnad = try #require(try await open.doors.dugnader.all().first)
        #expect(page.page.withID("gruppelenke")?.text.hasSuffix("/b/\(dugnad.code)") == true)
        #expect(dugnad.municipalityNumber == "3405")
        #expect(dugnad.groupCount == 6)
        #expect(try await kari.get(page.path).secret == nil)
        #expect(try await kari.get("/d/\(dugnad.code)/ordstyrer").status == 200)
    }

    @Test("Back keeps what was typed, also what could not be taken")
    func back() async throws {
        var page = try await kari.open("/dugnad/ny")
        for answer in Self.answers.prefix(3) { page = try await go(on: page, answer) }
        page = try await go(on: page, ["antall": "500"])
        #expect(page.status == 422)
        #expect(try form(page)["antall"] == "500")
        page = try await kari.get(page.link("Tilbake"))
        #expect(try form(page)["sted"] == "Kulturhuset")
        #expect(try form(page)["start"] == "18:00")
        page = try await kari.get(page.link("Tilbake"))
        #expect(try form(page)["kommune"] == "Lillehammer")
        #expect(try form(page)["bydel"] == "Vingrom")
        page = try await kari.get(page.link("Tilbake"))
        #expect(try form(page)["variant"] == "kommune")
    }

    @Test(
        "Impossible answers are refused at their field, and what was typed is kept",
        arguments: [
            ("variant", [:], "variant", "Velg hva slags dugnad"),
            ("hvem", ["kommune": ""], "kommune", "Skriv hvilken kommune"),
            ("hvem", ["kommune": "Hurum"], "kommune", "Vi finner ingen kommune som heter «Hurum»"),
            ("hvem", ["kommune": "Herøy"], "kommune", "Flere kommuner passer"),
            ("hvem", ["kommune": "Lillehammer", "bydel": "Ring 900 00 000"], "bydel", "telefonnummer"),
            ("hvem", ["variant": "organisasjon", "navn": " "], "navn", "Skriv navnet"),
            ("hvem", ["variant": "ung", "navn": "kari@example.no"], "navn", "e-postadresse"),
            ("hvem", ["variant": "ung", "navn": String(repeating: "å", count: 201)], "navn", "plass til 200 tegn"),
            ("tid", [:], "nar", "Velg om dere begynner nå"), ("tid", ["nar": "na"], "lengde", "Velg hvor lenge"),
            ("tid", ["nar": "na", "lengde": "7"], "lengde", "Samtalene trenger minst"),
            ("tid", ["nar": "na", "lengde": "999"], "lengde", "høyst fire timer"),
            ("tid", ["nar": "na", "lengde": "-60"], "lengde", "Velg hvor lenge"),
            ("tid", ["nar": "na", "lengde": "9223372036854775807"], "lengde", "Velg hvor lenge"),
            ("tid", ["nar": "senere", "dato": "30.02.2027"], "dato", "en dag som finnes"),
            (
                "tid", ["nar": "senere", "dato": "2027-02-10", "start": "18:00", "slutt": "17:00"], "slutt",
                "etter starten"
            ),
            (
                "tid", ["nar": "senere", "dato": "2027-02-10", "start": "18:00", "slutt": "18:07"], "slutt",
                "har satt av 7"
            ),
            (
                "tid", ["nar": "senere", "dato": "2027-02-10", "start": "25:00", "slutt": "x"], "start",
                "når dere begynner"
            ),
            ("tid", ["nar": "na", "lengde": "120", "sted": "Hos Kari, 900 00 000"], "sted", "telefonnummer"),
            ("antall", ["antall": "0"], "antall", "fra 1 til 200"),
            ("antall", ["antall": "500"], "antall", "fra 1 til 200"),
            ("antall", ["antall": "mange"], "antall", "fra 1 til 200"),
            ("antall", ["antall": "12", "grupper": "31"], "grupper", "fra 1 til 30"),
            ("antall", ["antall": "2", "grupper": "3"], "grupper", "flere bord enn folk"),
        ] as [(String, [String: String], String, String)])
    func refused(question: String, typed: [String: String], field: String, sentence: String) async throws {
        var fields = typed.map { ($0.key, $0.value) } + [("videre", "1")]
        if typed["variant"] == nil, question != "variant" { fields.append(("variant", "kommune")) }
        let page = try await kari.get("/dugnad/ny/\(question)?\(Browser.encoded(fields))")
        #expect(page.status == 422)
        let problem = page.page.withID("\(field)-feil")?.text.spaced ?? ""
        #expect(problem.contains(sentence), "\(problem)")
        // Radio buttons and the browser's own fields for dates and hours show only what can be chosen.
        for (name, value) in typed where !["lengde", "dato", "start", "slutt", "navn"].contains(name) {
            #expect(try form(page)[name]?.trimmingPrefix(" ") == value.trimmingPrefix(" "), "\(name)")
        }
    }

    @Test("The same form twice starts one dugnad, and the second press comes to the same page")
    func twice() async throws {
        let form = try await lookOver().form("/dugnader")
        let first = try await kari.submit(form)
        let second = try await kari.submit(form)
        #expect(try await open.doors.dugnader.all().count == 1)
        #expect(second.path == first.path)
        #expect(second.secret == nil)
    }

    @Test("Going back and changing an answer starts another, once; the first stays as it was")
    func changed() async throws {
        let form = try await lookOver().form("/dugnader")
        _ = try await kari.submit(form)
        let other = try await kari.submit(form.with("bydel", "Nordsida"))
        _ = try await kari.submit(form.with("bydel", "Nordsida"))
        let districts = try await open.doors.dugnader.all().map(\.district)
        #expect(districts.count == 2)
        #expect(districts.count { $0 == "Nordsida" } == 1)
        #expect(other.secret != nil)
    }

    @Test("Missing or impossible answers sent straight to Start lead to the question, and nothing is started")
    func straight() async throws {
        let form = try await lookOver().form("/dugnader")
        for (field, value) in [
            ("kommune", "Hurum"), ("antall", "500"), ("slutt", "17:00"), ("lengde", "9223372036854775807"),
            ("bydel", "Ring 900 00 000"), ("variant", "x"),
        ] {
            var wrong = form.with(field, value)
            if field == "lengde" { wrong["nar"] = "na" }
            let page = try await kari.submit(wrong)
            #expect(page.status == 422, "\(field)")
            #expect(page.says("Noe må rettes"))
        }
        #expect(try await open.doors.dugnader.all().isEmpty)
    }

    @Test("The municipality's own written language is suggested, and neutral means bokmål")
    func language() async throws {
        for (place, chosen) in [("Voss", "nn"), ("Lillehammer", "nb"), ("Oslo", "nb")] {
            let page = try await kari.get("/dugnad/ny/sprak?variant=kommune&kommune=\(place)")
            #expect(try form(page)["sprak"] == chosen, "\(place)")
        }
    }

    private static let answers: [[String: String]] = [
        ["variant": "kommune"], ["kommune": "Lillehammer", "bydel": "Vingrom"],
        ["nar": "senere", "dato": "2027-02-10", "start": "18:00", "slutt": "20:30", "sted": "Kulturhuset"],
        ["antall": "36"], ["sprak": "nb"],
    ]

    private func lookOver() async throws -> Answer {
        let fields = Self.answers.flatMap { $0.map { ($0.key, $0.value) } }
        return try await kari.get("/dugnad/ny/se-over?\(Browser.encoded(fields))")
    }

    private func form(_ page: Answer) throws -> FormOnPage { try page.form(String(page.path.prefix { $0 != "?" })) }

    private func go(on page: Answer, _ answer: [String: String]) async throws -> Answer {
        var form = try form(page)
        for (name, value) in answer { form[name] = value }
        return try await kari.submit(form)
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Somebody starts a dugnad, one question at a time",
    .pages(
        "GET /dugnad/ny", "GET /dugnad/ny/{question}", "POST /dugnader"))
struct StartPagesTests {
    let open: OpenSite
    let kari: Browser

    init() async throws {
        open = try await OpenSite()
        kari = open.browser()
    }

    @Test("Seven questions, a last look, and Start: the moderator's link, and the groups' address")
    func started() async throws {
        var page = try await kari.open("/dugnad/ny")
        for answer in Self.answers { page = try await go(on: page, answer) }
        #expect(page.page.first("h1")?.text == "Se over før dere starter")
        for words in ["Lillehammer, Vingrom", "2 t 30 min", "36 deltakere ved seks bord", "Bokmål", "Kulturhuset"] {
            #expect(page.says(words), "\(words)")
        }
        page = try await kari.submit(page.form("/dugnader"), press: "Start dugnaden")
        #expect(page.page.first("h1")?.text == "Dugnaden er laget")
        #expect(try page.link("Gå til forberedelsene").hasSuffix("/plan"))
        #expect(page.secret != nil)
        let dugnad = try #require(try await open.doors.dugnader.all().first)
        #expect(page.page.withID("gruppelenke")?.text.hasSuffix("/b/\(dugnad.code)") == true)
        #expect(dugnad.municipalityNumber == "3405")
        #expect(dugnad.groupCount == 6)
        #expect(try await kari.get(page.path).secret == page.secret)
        open.clock.pass(.minutes(10))
        #expect(try await kari.get(page.path).secret == nil)
        #expect(try await kari.get("/d/\(dugnad.code)/ordstyrer").status == 200)
    }

    @Test(
        "The demo's municipality is none of Norway's: it is known by its name, and what it starts is invented as it is")
    func invented() async throws {
        let demo = Demo(doors: open.doors, edition: open.world.library.edition, now: open.clock.now)
        let secret = try await demo.unit()
        let unit = try #require(try await open.doors.units.all().first)
        let aina = open.browser()
        let home = try await aina.submit(try #require(try await aina.get("/logginn/\(secret.text)").forms.first))
        var page = try await aina.open(home.link("Planlegg en dugnad"))
        #expect(page.path.hasPrefix("/dugnad/ny/tid"))
        for answer in Self.answers.dropFirst(2) { page = try await go(on: page, answer) }
        page = try await aina.submit(page.form("/dugnader"), press: "Start dugnaden")
        #expect(page.page.first("h1")?.text == "Dugnaden er laget")
        let new = try #require(try await open.doors.units.dugnader(of: unit.id).first { $0.place == "Kulturhuset" })
        #expect(new.isInvented && new.name == "Fjordvik kommune" && new.municipalityNumber == nil)
        // For a real unit, or for nobody, such an address starts nothing.
        let office = try await Office(open.doors, at: "ekte.example")
        let real = try await open.browser(of: .aina, in: office)
        var form = try await lookOver().form("/dugnader").with("kommune", "").with("navn", "Trollheim")
        #expect(try await real.post(form).location?.contains("/hvem") == true)
        form = form.with("enhet", "\(office.unit.id)")
        #expect(try await real.post(form).status == 404)
    }

    @Test("The start begins with the first question, and a question that there is not is not found")
    func questions() async throws {
        let answer = try await kari.get("/dugnad/ny")
        #expect(answer.status == 303)
        #expect(answer.location == "/dugnad/ny/variant")
        for question in ["finnes-ikke", "HVEM", "%00"] {
            #expect(try await kari.get("/dugnad/ny/\(question)").status == 404)
        }
    }

    @Test("Start leads to the page with the keys, with a cookie for the one who pressed")
    func sent() async throws {
        let form = try await lookOver().form("/dugnader")
        let answer = try await kari.post(form)
        #expect(answer.status == 303)
        let code = try #require(try await open.doors.dugnader.all().first?.code)
        #expect(answer.location == "/d/\(code)/klar")
        #expect(kari.session != nil)
    }

    @Test("Pressed twice, a browser that let go of the first answer leads the dugnad all the same; later nobody does")
    func pressedTwice() async throws {
        let form = try await lookOver().form("/dugnader")
        _ = try await open.browser().post(form)
        let again = try await kari.post(form)
        #expect(try await kari.get(again.location ?? "").status == 200)
        #expect(try await open.doors.dugnader.all().count == 1)
        open.clock.pass(.minutes(3))
        let late = open.browser()
        #expect(try await late.get(late.post(form).location ?? "").status == 403)
    }

    @Test("Back keeps what was typed, also what could not be taken")
    func back() async throws {
        var page = try await kari.open("/dugnad/ny")
        for answer in Self.answers.prefix(5) { page = try await go(on: page, answer) }
        page = try await go(on: page, ["antall": "500"])
        #expect(page.status == 422)
        #expect(try form(page)["antall"] == "500")
        page = try await kari.get(page.link("Tilbake"))
        #expect(try form(page)["sted"] == "Kulturhuset")
        page = try await kari.get(page.link("Tilbake"))
        #expect(try form(page)["slutt"] == "20:30")
        page = try await kari.get(page.link("Tilbake"))
        #expect(try form(page)["start"] == "18:00")
        page = try await kari.get(page.link("Tilbake"))
        #expect(try form(page)["kommune"] == "Lillehammer")
        #expect(try form(page)["bydel"] == "Vingrom")
        page = try await kari.get(page.link("Tilbake"))
        #expect(try form(page)["variant"] == "kommune")
    }

    private static let tooShort =
        "Samtalene trenger minst 45 minutter. Dere har satt av 7. Sett av mer tid, så rekker dere alt."
    private static let tooLong = "Velg høyst fire timer. Lenger enn det snakker ingen godt sammen."
    private static let noLength =
        "Skriv hvor lenge dere har, for eksempel 45 min, 1 t 40 min eller til 20.15."
    private static let noPeople = "Skriv hvor mange som kommer, et helt tall fra 1 til 200."

    @Test(
        "Impossible answers are refused at their field, and what was typed is kept",
        arguments: [
            ("variant", [:], "variant", "Velg hva slags dugnad det er."),
            ("hvem", ["kommune": ""], "kommune", "Skriv hvilken kommune det er."),
            (
                "hvem", ["kommune": "Atlantis"], "kommune",
                "Vi finner ingen kommune som heter «Atlantis». Hvis den er slått sammen med en annen, skriv det nye navnet."
            ),
            ("hvem", ["kommune": "Hurum"], "kommune", "Hurum er en del av Asker nå."),
            ("hvem", ["kommune": "tysfjord"], "kommune", "Tysfjord er en del av Narvik og Hamarøy nå."),
            (
                "hvem", ["kommune": "3020"], "kommune",
                "3020 var nummeret til Nordre Follo. Nå er nummeret 3207."
            ),
            (
                "hvem", ["kommune": "Herøy"], "kommune",
                "Flere kommuner passer. Velg den rette, eller skriv mer av navnet."
            ),
            ("hvem", ["kommune": "Lillehammer", "bydel": "Ring 900 00 000"], "bydel", Sentence.telephone),
            ("hvem", ["variant": "organisasjon", "navn": " "], "navn", "Skriv navnet på laget eller gruppa."),
            ("hvem", ["variant": "ung", "navn": "kari@example.no"], "navn", Sentence.email),
            (
                "hvem", ["variant": "ung", "navn": String(repeating: "å", count: 201)], "navn",
                Sentence.noRoom(200)
            ),
            ("tid", [:], "nar", "Velg om dere begynner nå, senere eller ikke vet ennå."),
            ("tid", ["nar": "senere", "dato": ""], "dato", "Velg hvilken dag dere møtes."),
            ("tid", ["nar": "senere", "dato": "30.02.2027"], "dato", Sentence.noSuchDay),
            (
                "tid", ["nar": "senere", "dato": "2027-02-10", "start": "25:00"], "start",
                "Skriv når dere begynner, for eksempel 18.00."
            ),
            ("lengde", ["nar": "na"], "lengde", "Velg hvor lenge dere har."),
            ("lengde", ["nar": "na", "lengde": "7"], "lengde", tooShort),
            ("lengde", ["nar": "na", "lengde": "-60"], "lengde", "Velg hvor lenge dere har."),
            ("lengde", ["nar": "na", "lengde": "999"], "lengde", tooLong),
            ("lengde", ["nar": "na", "lengde": "9223372036854775807"], "lengde", "Velg hvor lenge dere har."),
            ("lengde", ["nar": "na", "lengde": "120", "slutt": "7 min"], "slutt", tooShort),
            ("lengde", ["nar": "na", "slutt": "5 timer"], "slutt", tooLong),
            ("lengde", ["nar": "na", "slutt": "lenge"], "slutt", noLength),
            (
                "lengde", ["nar": "senere", "dato": "2027-02-10", "start": "18:00", "slutt": "17:00"], "slutt",
                "Slutten må komme etter starten. Sjekk klokkeslettene."
            ),
            (
                "lengde", ["nar": "senere", "dato": "2027-02-10", "start": "18:00", "slutt": "18:07"], "slutt",
                tooShort
            ),
            ("sted", ["sted": "Hos Kari, 900 00 000"], "sted", Sentence.telephone),
            ("sted", ["sted": String(repeating: "å", count: 501)], "sted", Sentence.noRoom(500)),
            ("antall", ["antall": "0"], "antall", noPeople),
            ("antall", ["antall": "500"], "antall", noPeople),
            ("antall", ["antall": "mange"], "antall", noPeople),
            (
                "antall", ["antall": "12", "grupper": "31"], "grupper",
                "Skriv hvor mange bord, et helt tall fra 1 til 30."
            ),
            (
                "antall", ["antall": "2", "grupper": "3"], "grupper",
                "Det blir flere bord enn folk. Skriv et lavere tall."
            ),
        ] as [(String, [String: String], String, String)])
    func refused(question: String, typed: [String: String], field: String, sentence: String) async throws {
        var fields = typed.map { ($0.key, $0.value) } + [("videre", "1")]
        if typed["variant"] == nil, question != "variant" { fields.append(("variant", "kommune")) }
        let page = try await kari.get("/dugnad/ny/\(question)?\(Browser.encoded(fields))")
        #expect(page.status == 422)
        #expect(page.problem(at: field) == sentence)
        // Radio buttons and the browser's own fields for dates and hours show only what can be chosen.
        for (name, value) in typed where !["lengde", "dato", "start", "navn"].contains(name) {
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
        #expect(second.secret == first.secret)
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
            if field == "lengde" { (wrong["nar"], wrong["slutt"]) = ("na", "") }
            let page = try await kari.submit(wrong)
            #expect(page.status == 422, "\(field)")
            #expect(page.says("Noe må rettes"))
        }
        #expect(try await open.doors.dugnader.all().isEmpty)
    }

    @Test("What a municipality is a part of now is one press away")
    func former() async throws {
        let page = try await kari.get("/dugnad/ny/hvem?variant=kommune&kommune=Hurum&videre=1")
        let asker = try #require(page.page.all("a").first { $0.text == "Asker" }?["href"])
        #expect(asker.contains("kommune=Asker"))
        let next = try await kari.get(asker)
        #expect(next.location?.contains("kommune=Asker") == true)
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
        ["nar": "senere", "dato": "2027-02-10", "start": "18:00"], ["slutt": "20:30"], ["sted": "Kulturhuset"],
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

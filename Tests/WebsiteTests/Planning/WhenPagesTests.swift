import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Kari moves the dugnad, or calls it off",
    .pages(
        "GET /d/{code}/tid", "POST /d/{code}/tid", "POST /d/{code}/avlysning"))
struct WhenPagesTests {
    let open: OpenSite
    let hall: Hall
    let kari: Browser
    var tid: String { "/d/\(hall.code)/tid" }
    var dokumenter: String { "/d/\(hall.code)/dokumenter" }

    init() async throws {
        open = try await OpenSite()
        hall = try await open.start(open.world.plan(starting: open.clock.now + .days(7)))
        kari = try await open.browser(with: hall.secret)
    }

    private static let planned = [
        "dato": "2026-11-30", "start": "18:00", "slutt": "20:30", "sted": "Fjordvik samfunnshus",
    ]

    // MARK: Another day, hour or place

    @Test("The form holds what is planned")
    func planned() async throws {
        #expect(try await kari.get(tid).kept(Self.planned, in: "/tid") == Self.planned)
    }

    @Test("A link to a meeting of 500 characters is kept whole, from the first question to the calendar")
    func longPlace() async throws {
        let link = "Teams: https://teams.example.com/l/meetup-join/19%3a"
        let place = link + String(repeating: "a", count: 500 - link.count)
        let typed = [("videre", "1"), ("variant", "ung"), ("nar", "na"), ("lengde", "60"), ("sted", place)]
        let answer = try await kari.get("/dugnad/ny/sted?\(Browser.encoded(typed))")
        #expect(try await kari.get(answer.location ?? "").form("/dugnad/ny/antall")["sted"] == place)
        #expect(try await send(["sted": place]).status == 303)
        #expect(try await kari.get(tid).form("/tid")["sted"] == place)
        let calendar = try await kari.get("/d/\(hall.code)/dokumenter/kalender.ics").text
        #expect(calendar.replacing("\r\n ", with: "").contains("LOCATION:\(place)"))
    }

    @Test("No field cuts what is pasted: it is kept, or told of in words")
    func nothingIsCut() async throws {
        for page in [
            tid, "/d/\(hall.code)/kjoreplan", "/d/\(hall.code)/invitasjon", "/d/\(hall.code)/referat/frammote",
        ] {
            #expect(try await !kari.get(page).body.contains("maxlength"))
        }
    }

    @Test(
        "Another day, other hours and another place stand everywhere, as a date field or a person writes them",
        arguments: [("2026-12-07", "17:00", "19:30"), ("7. desember 2026", "17.00", "19.30")])
    func moved(day: String, start: String, end: String) async throws {
        let answer = try await send(["dato": day, "start": start, "slutt": end, "sted": " Rådhuset "])
        #expect(answer.status == 303)
        #expect(answer.location == "/d/\(hall.code)/plan?gjort=flyttet")
        let page = try await kari.get(answer.location ?? "")
        #expect(
            page.says(
                "Lagret. Hvis dere har endret lengden, er kjøreplanen tilpasset. Send kalenderfilen på nytt."))
        let moved = ["dato": "2026-12-07", "start": "17:00", "slutt": "19:30", "sted": "Rådhuset"]
        #expect(try await kari.get(tid).kept(moved, in: "/tid") == moved)
        #expect(
            try await kari.get("/d/\(hall.code)/ordstyrer").says("Mandag 7. desember 2026 kl. 17.00–19.30"))
    }

    @Test("A shorter evening has a run sheet that fits it")
    func shorter() async throws {
        #expect(try await send(["slutt": "20:00"]).status == 303)
        #expect(try await hall.room().sheet.going.map(\.minutes).reduce(0, +) == 120)
    }

    @Test("The same form twice moves it once, and so do other words for the same hours")
    func twice() async throws {
        let form = try await kari.get(tid).form("/tid")
        for typed in ["21:00", "21:00", "21.00"] {
            let answer = try await kari.post(form.with("slutt", typed))
            #expect(answer.location == "/d/\(hall.code)/plan?gjort=flyttet")
        }
        #expect(try await hall.room().dugnad.calendarSequence == 1)
    }

    @Test(
        "What cannot be is told at its field, everything typed is kept, and nothing is moved",
        arguments: [
            (["dato": "2027-02-30"], "dato", Sentence.noSuchDay),
            (["dato": "snart"], "dato", Sentence.noSuchDay),
            (["dato": ""], "dato", "Velg hvilken dag dere møtes."),
            (["start": "25:00"], "start", "Skriv når dere begynner og slutter, for eksempel 18.00 og 20.30."),
            (["slutt": ""], "start", "Skriv når dere begynner og slutter, for eksempel 18.00 og 20.30."),
            (["slutt": "17:30"], "slutt", "Slutten må komme etter starten. Sjekk klokkeslettene."),
            (["slutt": "18:00"], "slutt", "Slutten må komme etter starten. Sjekk klokkeslettene."),
            (
                ["slutt": "18:40"], "slutt",
                "Samtalene trenger minst 45 minutter. Dere har satt av 40. Sett av mer tid, så rekker dere alt."
            ),
            (
                ["slutt": "22:01"], "slutt",
                "Velg høyst fire timer. Lenger enn det snakker ingen godt sammen."
            ),
            (["sted": "Hos Kari, 900 00 000"], "sted", Sentence.telephone),
            (["sted": "kari@example.no"], "sted", Sentence.email),
            (["sted": String(repeating: "å", count: 501)], "sted", Sentence.noRoom(500)),
        ] as [([String: String], String, String)])
    func refused(wrong: [String: String], field: String, sentence: String) async throws {
        let before = try await hall.room()
        let typed = ["sted": "Rådhuset"].merging(wrong) { $1 }
        let page = try await send(typed)
        #expect(page.status == 422)
        #expect(page.problem(at: field) == sentence)
        #expect(page.page.withID(field)?["aria-invalid"] == "true")
        #expect(try page.kept(typed, in: "/tid") == typed)
        #expect(try await hall.room().dugnad == before.dugnad)
    }

    @Test("Who moves it while another has done so gets 409 with both, and the first stands")
    func stale() async throws {
        let seen = try await kari.get(tid).form("/tid")
        _ = try await kari.submit(seen.with("dato", "2026-12-07"))
        let stale = try await kari.submit(seen.with("dato", "2026-12-08").with("sted", "Rådhuset"))
        #expect(stale.status == 409)
        #expect(stale.says("Du skrev tirsdag 8. desember 2026 kl. 18.00–20.30, Rådhuset"))
        #expect(stale.says("Nå står det mandag 7. desember 2026 kl. 18.00–20.30, Fjordvik samfunnshus"))
        #expect(try stale.link("Tilbake til skjemaet") == tid)
        #expect(try await kari.get(tid).form("/tid")["dato"] == "2026-12-07")
    }

    @Test("When they have begun the hours are fixed, an old form is refused, and the place can be mended")
    func underWay() async throws {
        let seen = try await kari.get(tid).form("/tid")
        try await hall.begin(as: .fullLength)
        let before = try await hall.room()
        let page = try await kari.get(tid)
        #expect(
            page.says(
                "Dere har begynt, så tida ligger fast: mandag 30. november 2026 kl. 18.00–20.30. Hvor dere møtes, kan dere rette."
            ))
        let refused = try await kari.submit(seen.with("dato", "2026-12-07"))
        #expect(refused.status == 409)
        #expect(refused.refusal == "Dere er allerede i gang, så dag og sted kan ikke flyttes.")
        #expect(try await hall.room().dugnad == before.dugnad)
        #expect(try await kari.submit(page.form("/tid").with("sted", "Rådhuset")).status == 200)
        let mended = try await hall.room().dugnad
        #expect(mended.place == "Rådhuset")
        #expect(mended.clock == before.dugnad.clock)
    }

    // MARK: Calling it off

    @Test("Called off, the page and the calendar say so and nothing is deleted; it can be on again after all")
    func cancelled() async throws {
        let form = try await kari.get(tid).form("/avlysning")
        var page = try await kari.submit(form, press: "Ja, avlys")
        #expect(page.path == tid)
        #expect(page.says("Dugnaden er avlyst. Send kalenderfilen, så forsvinner den fra kalenderne."))
        #expect(try await calendar().contains("STATUS:CANCELLED"))
        #expect(try await hall.room().sheet.steps.isEmpty == false)
        page = try await kari.submit(page.form("/avlysning"), press: "Det blir noe av likevel")
        #expect(page.says("Ingenting blir slettet, og dere kan ombestemme dere. Kalenderfilen sier at det er avlyst."))
        #expect(try await calendar().contains("STATUS:CONFIRMED"))
    }

    @Test("The same press twice calls it off once")
    func cancelledTwice() async throws {
        for _ in 0..<2 {
            #expect(try await kari.post("/d/\(hall.code)/avlysning", [("avlys", "1")]).location == tid)
        }
        #expect(try await hall.room().dugnad.calendarSequence == 1)
        #expect(try await hall.room().dugnad.cancelledAt == open.clock.now)
    }

    private func calendar() async throws -> String { try await kari.get("\(dokumenter)/kalender.ics").body }

    /// The form as it is sent, with these fields as somebody has typed them; not followed.
    private func send(_ typed: [String: String]) async throws -> Answer {
        let form = typed.reduce(try await kari.get(tid).form("/tid")) { $0.with($1.key, $1.value) }
        return try await kari.post(form)
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Kari plans: what there is to do, and what is agreed on",
    .pages(
        "GET /d/{code}/plan", "POST /d/{code}/plan/dag", "POST /d/{code}/plan/liste", "POST /d/{code}/oppgaver",
        "GET /d/{code}/oppgaver/{task}", "POST /d/{code}/oppgaver/{task}", "POST /d/{code}/oppgaver/{task}/gjort",
        "POST /d/{code}/oppgaver/{task}/utelatelse", "GET /d/{code}/arrangorer", "POST /d/{code}/arrangorer",
        "GET /d/{code}/forankring/{kind}", "POST /d/{code}/forankring/{kind}"))
struct PlanPagesTests {
    let open: OpenSite

    init() async throws {
        open = try await OpenSite()
    }

    /// Kari's browser, and the start of the addresses of her dugnad.
    private func kari(in days: Int = 70) async throws -> (browser: Browser, at: String) {
        let hall = try await open.start(open.world.plan(starting: open.clock.now + .days(days)))
        return (try await open.browser(with: hall.secret), "/d/\(hall.code)")
    }

    /// A dugnad that has been started in three minutes, without a day.
    private func withoutDay(_ roughly: String) async throws -> (browser: Browser, at: String) {
        let kari = open.browser()
        let typed = [
            ("variant", "ung"), ("navn", "Fjordvik ungdomsråd"), ("nar", "ukjent"), ("omtrent", roughly),
            ("lengde", "90"), ("moter", "sted"), ("sted", ""), ("antall", "12"), ("sprak", "nb"),
        ]
        let ready = try await kari.post("/dugnader", typed).location ?? ""
        return (kari, String(ready.dropLast("/klar".count)))
    }

    // MARK: Tasks

    @Test("Ten weeks before, the next step says kindly that it is late, and what came too late is named")
    func shows() async throws {
        let (kari, at) = try await kari()
        let page = try await kari.get("\(at)/plan")
        #expect(page.says("Få et ja fra dem som bestemmer"))
        #expect(page.says("Gjør det nå, så går det bra."))
        #expect(page.says("Ti uker igjen."))
        #expect(page.says("Ikke med, for det er for sent: Søk om penger til mat og leie."))
        #expect(page.says("Én oppgave er gjort"))
    }

    @Test("What is agreed on is changed from there, and the way back leads there again")
    func agreed() async throws {
        let (kari, at) = try await kari()
        let page = try await kari.get("\(at)/plan")
        #expect(page.says("Egne tall Ingen ennå") && page.says("Invitasjon Ikke skrevet ennå"))
        for (words, tail) in [
            ("Tid", "tid"), ("Navn og mål", "om"), ("Egne tall", "tall"), ("Kort", "kort"),
            ("Invitasjon", "invitasjon"),
        ] {
            let link = try page.link("Endre: \(words)")
            #expect(link == "\(at)/\(tail)")
            #expect(try await kari.get(link).link("Tilbake til forberedelsene") == "\(at)/plan", "\(words)")
        }
        var cards = try await kari.get("\(at)/kort").form("/kort")
        let all = cards.fields.count { $0.name == "bruk" }
        cards.fields.removeAll { $0 == ("bruk", "guri") }
        _ = try await kari.post(cards)
        #expect(try await kari.get("\(at)/plan").says("Kort \(all - 1) av \(all)"))
    }

    @Test("Done, and not done after all; left out, and brought back")
    func ticked() async throws {
        let (kari, at) = try await kari()
        #expect(try await kari.post("\(at)/oppgaver/vedtak/gjort", [("gjort", "1")]).location == "\(at)/plan")
        #expect(try await kari.get("\(at)/plan").says("To oppgaver er gjort"))
        _ = try await kari.post("\(at)/oppgaver/vedtak/gjort", [("gjort", "0")])
        #expect(try await kari.get("\(at)/plan").says("Én oppgave er gjort"))
        _ = try await kari.post("\(at)/oppgaver/vedtak/utelatelse", [("utelatt", "1")])
        #expect(try await kari.get("\(at)/plan").says("Det dere ikke trenger: Få et ja fra dem som bestemmer."))
        #expect(try await kari.get("\(at)/oppgaver/vedtak").says("Ta den med igjen"))
        #expect(try await kari.get("\(at)/oppgaver/finnes-ikke").status == 404)
        #expect(try await kari.post("\(at)/oppgaver/finnes-ikke/gjort", [("gjort", "1")]).status == 404)
    }

    @Test("Another day and an owner stand there; what cannot be read comes back as it was typed")
    func written() async throws {
        let (kari, at) = try await kari()
        var form = try await kari.get("\(at)/oppgaver/send").form("/oppgaver/send")
        (form["dag"], form["hvem"]) = ("31. november", "leder for fritid")
        let again = try await kari.post(form)
        #expect(again.status == 422 && again.body.contains("31. november") && again.body.contains("leder for fritid"))
        form["dag"] = "20. desember 2026"
        #expect(try await kari.post(form).status == 303)
        let page = try await kari.get("\(at)/plan")
        #expect(page.says("søndag 20. desember 2026 · leder for fritid"))
        let stale = try await kari.post("\(at)/oppgaver/send", [("versjon", "0"), ("hvem", "kulturskolen")])
        #expect(stale.status == 409 && stale.body.contains("kulturskolen") && stale.body.contains("leder for fritid"))
    }

    @Test("One of their own is added once, and another list can be used")
    func own() async throws {
        let (kari, at) = try await kari()
        var form = try await kari.get("\(at)/plan").form("/oppgaver")
        form["oppgave"] = "Bestill suppe"
        for _ in 1...2 { #expect(try await kari.post(form).status == 303) }
        #expect(try await kari.get("\(at)/plan").body.split(separator: "<b>Bestill suppe</b>").count == 2)
        let empty = try await kari.post("\(at)/oppgaver", [("oppgave", ""), ("hvem", "Ola")])
        #expect(empty.status == 422 && empty.says("Skriv hva som skal gjøres."))
        #expect(try await kari.post("\(at)/plan/liste", [("liste", "fire-uker")]).status == 303)
        #expect(try await kari.get("\(at)/plan").says("Lista for fire uker."))
        #expect(try await kari.post("\(at)/plan/liste", [("liste", "finnes-ikke")]).status == 404)
    }

    // MARK: The day

    @Test("Started without a day, it stands as a month everywhere, and no calendar has it")
    func roughly() async throws {
        let (kari, at) = try await withoutDay("oktober/november 2027")
        #expect(try await kari.get("\(at)/plan").says("En dag i oktober–november 2027."))
        #expect(try await kari.get("\(at)/ordstyrer").says("Oktober–november 2027"))
        #expect(try await !kari.get("\(at)/dokumenter").body.contains("kalender.ics"))
        #expect(try await kari.get("\(at)/dokumenter/kalender.ics").status == 404)
        #expect(try await kari.get("\(at)/vegg").status == 200)
        let form = try await kari.get("\(at)/tid").form("/tid")
        #expect(form["dagen"] == "ukjent" && form["omtrent"] == "oktober–november 2027")
    }

    @Test("Looked over before the start, no day is told that nobody has chosen")
    func lookedOver() async throws {
        let typed = [
            ("variant", "ung"), ("navn", "Fjordvik ungdomsråd"), ("nar", "ukjent"), ("omtrent", "november 2027"),
            ("lengde", "90"), ("antall", "12"), ("sprak", "nb"),
        ]
        let page = try await open.browser().get("/dugnad/ny/se-over?\(Browser.encoded(typed))")
        #expect(page.says("November 2027") && !page.says("1. november 2027"))
    }

    @Test("One of three days is chosen with a press, at the hour that was left open; another day is written")
    func chosen() async throws {
        let (kari, at) = try await withoutDay("november 2027")
        let page = try await kari.get("\(at)/plan")
        #expect(page.says("mandag 8. november 2027"))
        #expect(try await kari.post("\(at)/plan/dag", [("dag", "annen")]).location == "\(at)/tid")
        #expect(try await kari.post("\(at)/plan/dag", [("dag", "2027-11-08")]).location == "\(at)/plan?gjort=lagret")
        #expect(try await kari.get("\(at)/plan").says("Mandag 8. november 2027 kl. 18.00–19.30"))
        // Pressed on a page that was open meanwhile.
        #expect(try await kari.post("\(at)/plan/dag", [("dag", "2027-11-17")]).location == "\(at)/tid")
    }

    @Test("A day becomes a month again, in the same form, and what is no month is told at its field")
    func backToRough() async throws {
        let (kari, at) = try await kari()
        var form = try await kari.get("\(at)/tid").form("/tid")
        form["dagen"] = "ukjent"
        form["omtrent"] = "7. mars 2027"
        let day = try await kari.post(form)
        #expect(day.status == 422 && day.says("Dette er en dag."))
        form["omtrent"] = "våren"
        #expect(try await kari.post(form).status == 303)
        #expect(try await kari.get("\(at)/plan").says("En dag våren 2027, Fjordvik samfunnshus."))
    }

    @Test("Before a day is chosen it can be tried, or begun for real; then the day it began is its day")
    func begun() async throws {
        let (kari, at) = try await withoutDay("")
        let desk = try await kari.get("\(at)/ordstyrer")
        #expect(desk.says("Dagen er ikke bestemt"))
        let asked = try await kari.submit(try desk.form("/steg"), press: "Begynn")
        #expect(asked.status == 409 && asked.says("Samlingen har ingen dag ennå."))
        _ = try await kari.submit(try asked.form("/steg"), press: "Nei, vi begynner på ordentlig")
        #expect(try await kari.get("\(at)/referat").says("23. november 2026"))
    }

    // MARK: What is agreed on

    @Test("The decision stands with body, day and case; how far it has come must be chosen")
    func anchored() async throws {
        let (kari, at) = try await kari()
        let typed = [
            ("versjon", "0"), ("hvem", "Kommunestyret"), ("dag", "14.6.2026"), ("sak", "34/26"),
            ("lenke", "https://fjordvik.example/sak"),
        ]
        let none = try await kari.post("\(at)/forankring/politisk", typed)
        #expect(none.status == 422 && none.says("Velg om det er på plass, på vei eller mangler."))
        #expect(
            try await kari.post("\(at)/forankring/politisk", typed + [("hvor-langt", "inPlace")]).status == 303)
        #expect(try await kari.get("\(at)/plan").says("På plass: Kommunestyret, 14. juni 2026, sak 34/26"))
        #expect(try await kari.get("\(at)/forankring/politisk").form("/politisk")["sak"] == "34/26")
        #expect(try await kari.get("\(at)/forankring/kongelig").status == 404)
        let link = try await kari.post(
            "\(at)/forankring/administrativ", [("hvor-langt", "onTheWay"), ("lenke", "javascript:alert(1)")])
        #expect(link.status == 422)
    }

    @Test("Who is behind it stands on the plan, never with a telephone number")
    func details() async throws {
        let (kari, at) = try await kari()
        let number = try await kari.post("\(at)/arrangorer", [("versjon", "0"), ("kontakt", "Aina, 912 34 567")])
        #expect(number.status == 422 && number.says("et telefonnummer"))
        let typed = [
            ("versjon", "0"), ("kontakt", "leder for fritid"), ("pamelding", "frivilligsentralen"),
            ("sammen", "idrettsrådet"), ("penger", "sparebanken"),
        ]
        #expect(try await kari.post("\(at)/arrangorer", typed).status == 303)
        #expect(try await kari.get("\(at)/plan").says("Påmelding: frivilligsentralen"))
        let form = try await kari.get("\(at)/arrangorer").form("/arrangorer")
        #expect(form["penger"] == "sparebanken" && form["versjon"] == "1")
        let stale = try await kari.post("\(at)/arrangorer", [("versjon", "0"), ("kontakt", "rektor")])
        #expect(stale.status == 409 && stale.body.contains("rektor") && stale.body.contains("leder for fritid"))
    }

    @Test("What looks wrong is said calmly, with the way to mend it")
    func heed() async throws {
        let (kari, at) = try await kari()
        var form = try await kari.get("\(at)/om").form("/om")
        form["mal"] = "Vi møtes tirsdag 1. februar 2027"
        #expect(try await kari.post(form).status == 303)
        let page = try await kari.get("\(at)/plan")
        #expect(page.says("Det står «tirsdag» 1. februar 2027. Det er en mandag."))
        #expect(page.says("Ingenting av dette stopper dere."))
    }

    @Test(
        "In nynorsk and English the plan speaks them",
        arguments: [("nn", "Oppgåvene, rekna frå dagen"), ("en", "The tasks, counted from the day")])
    func languages(tag: String, words: String) async throws {
        let (kari, at) = try await kari()
        #expect(try await kari.get("/\(tag)\(at)/plan").body.contains(words))
    }
}

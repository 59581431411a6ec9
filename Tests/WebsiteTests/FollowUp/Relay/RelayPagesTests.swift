import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "Siri passes the relay on",
    .pages(
        "GET /d/{code}/stafett", "GET /d/{code}/stafett/utkast", "POST /d/{code}/stafett/publisering",
        "POST /d/{code}/stafett/publisering/slutt", "POST /d/{code}/stafett/utfordringer",
        "POST /d/{code}/stafett/utfordringer/{challenge}/slutt", "GET /stafett/{page}",
        "GET /stafett/videre/{baton}", "GET /stafett/nei/{secret}", "POST /stafett/nei/{secret}"))
struct RelayPagesTests {
    let open: OpenSite
    let telemark: RelayingClub
    let siri: Browser
    private var page: String { "/d/\(telemark.hall.code)/stafett" }
    private let address = "post@gulset.example"

    init() async throws {
        open = try await OpenSite()
        telemark = try await RelayingClub(open.doors, open.world)
        siri = try await open.browser(of: .siri, in: #require(telemark.office))
    }

    private func published() async throws -> Answer {
        let draft = try await siri.submit(try siri.get(page).form("/utkast"))
        return try await siri.submit(draft.form("/publisering"))
    }

    private func path(_ answer: Answer) throws -> String {
        let address = try #require(answer.page.all("a").first { $0["id"] == "adressen" }?["href"])
        return String(address)
    }

    private func challenge(_ club: String, at address: String = "", and more: [(String, String)] = []) async throws
        -> Answer
    {
        var form = try await siri.get(page).form("/utfordringer")
        (form["lag"], form["epost"]) = (club, address)
        for (name, value) in more { form[name] = value }
        return try await siri.post(form)
    }

    @Test("She finds it from Home, the measures and the minutes, and it waits until the dugnad is over")
    func found() async throws {
        let unit = try #require(telemark.office).unit.id
        for from in ["/e/\(unit)", "/d/\(telemark.hall.code)/tiltak", "/d/\(telemark.hall.code)/referat"] {
            #expect(try await siri.open(siri.get(from).link("Stafetten")).page.first("h1")?.text == "Stafetten")
        }
        let going = try await RelayingClub(open.doors, open.world, "Skien IF", isOwned: false, isOver: false)
        let kari = try await open.browser(with: going.hall.secret)
        let early = try await kari.get("/d/\(going.hall.code)/stafett")
        #expect(early.text.contains("Når dugnaden er over") && early.forms.isEmpty)
        #expect(try await !kari.get("/d/\(going.hall.code)/tiltak").text.contains("Stafetten"))
    }

    @Test("She chooses, looks it over and publishes; everybody reads it, in their language, until she takes it back")
    func publish() async throws {
        var form = try await siri.get(page).form("/utkast")
        form.fields.removeAll { $0.name == "steg" }
        let none = try await siri.submit(form)
        #expect(none.status == 422 && none.text.contains("Velg minst ett steg å vise fram."))
        form.tick("steg", telemark.openDay.description)
        form["ansvarlig"] = "1"
        let draft = try await siri.submit(form)
        #expect(
            draft.text.contains("Ansvarlig: Turnkretsen") && draft.text.contains("Her skal det ikke stå navn på noen"))
        #expect(!draft.text.contains("Utstyrsbank"))
        let after = try await siri.submit(draft.form("/publisering"))
        #expect(after.text.contains("Publisert"))
        let path = try path(after)
        let nobody = open.browser()
        let there = try await nobody.get(path)
        #expect(there.page.first("h1")?.text == "Dette begynner vi med")
        #expect(there.text.contains("Åpen dag for rekruttering") && !there.text.contains("Siri"))
        #expect(!there.body.contains(telemark.hall.code.text))
        #expect(try await nobody.get("/nn\(path)").text.contains("Dette byrjar vi med"))
        #expect(try await nobody.get("/en\(path)").text.contains("This is what we begin with"))
        let taken = try await siri.submit(after.form("/slutt"))
        #expect(taken.text.contains("Publiser det dere begynner med først."))
        #expect(try await nobody.get(path).status == 404)
    }

    @Test("What has changed since she looked it over is not published")
    func changed() async throws {
        let draft = try await siri.submit(try siri.get(page).form("/utkast"))
        let unit = try #require(telemark.office).unit.id
        try await open.doors.actionPlans.set(
            StateDraft(state: "putAway", reason: "Ingen ville"), of: telemark.equipment, from: 0, in: .unit(unit),
            by: telemark.actor())
        let answer = try await siri.post(draft.form("/publisering"))
        #expect(answer.status == 409 && answer.text.contains("Noe er endret siden du leste det."))
    }

    @Test("The letter has what they began with, one link to the start with their name in it, and one to say no by")
    func letter() async throws {
        _ = try await published()
        #expect(try await challenge("Gulset IF", at: address).status == 303)
        #expect(try await siri.get(page).text.contains("Brevet er på vei."))
        try await open.layOutLetters()
        let letter = try #require(try await telemark.letters().first)
        let text = try open.text(of: letter.id)
        for words in ["Telemark idrettskrets utfordrer dere", "– Åpen dag for rekruttering", "30 dager etter"] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(!text.contains("Siri") && !text.contains("Turnkretsen"))
        let baton = try #require(try await telemark.board().challenged.first).challenge.baton
        let gulset = open.browser()
        let start = try await gulset.open("/stafett/videre/\(baton)")
        #expect(start.text.contains("Stafetten fra Telemark idrettskrets."))
        #expect(try start.form("/hvem")["navn"] == "Gulset IF")
        let no = try #require(text.firstMatch(of: /\/stafett\/nei\/[0-9a-z]{26}/)?.output)
        let stop = try await gulset.get(String(no))
        let done = try await gulset.submit(stop.forms[0])
        #expect(done.text.contains("Adressen er slettet."))
        #expect(try await siri.get(page).text.contains("De vil ikke ha brev om stafetten"))
        #expect(try await gulset.submit(done.forms[0]).text.contains("Vil dere slippe brev om stafetten?"))
        #expect(try await gulset.get("/stafett/videre/finnes-ikke").location == "/dugnad/ny/hvem?variant=organisasjon")
    }

    @Test("Started by it, their dugnad says where the relay came from; they may take that away before they start")
    func started() async throws {
        _ = try await published()
        _ = try await challenge("Gulset IF")
        let baton = try #require(try await telemark.board().challenged.first).challenge.baton
        let query =
            "variant=organisasjon&navn=Gulset%20IF&nar=na&lengde=60&moter=sted&antall=12&sprak=nb&stafett=\(baton)"
        let gulset = open.browser()
        let over = try await gulset.get("/dugnad/ny/se-over?\(query)")
        #expect(over.text.contains("Fra Telemark idrettskrets"))
        let without = try await gulset.open(over.link("Ta bort"))
        #expect(!without.text.contains("Fra Telemark idrettskrets"))
        let ready = try await gulset.submit(over.form("/dugnader"))
        #expect(ready.text.contains("Stafetten kom fra Telemark idrettskrets."))
        let relay = try await gulset.open(ready.link("Stafetten"))
        #expect(relay.text.contains("Stafetten kom fra Telemark idrettskrets."))
    }

    @Test("A club that others have challenged: she is told, loses nothing, and may mean it")
    func twice() async throws {
        let skien = try await RelayingClub(open.doors, open.world, "Skien IF", isOwned: false)
        try await skien.publish()
        try await skien.challenge("Gulset IF")
        _ = try await published()
        let told = try await challenge("Gulset idrettsforening", at: address)
        #expect(told.status == 422 && told.text.contains("er allerede utfordret, av Skien IF."))
        var form = try told.form("/utfordringer")
        #expect(form["lag"] == "Gulset idrettsforening" && form["epost"] == address)
        form["likevel"] = "1"
        let after = try await siri.submit(form)
        #expect(after.text.contains("Andre har også utfordret dere. Én dugnad er svar til alle."))
    }

    @Test("Telemark passes the relay to three, one of them back; then it is with them, until she takes one away")
    func three() async throws {
        let porsgrunn = try await RelayingClub(open.doors, open.world, "Porsgrunn HK", isOwned: false)
        try await porsgrunn.publish()
        let baton = try await porsgrunn.challenge("Bamble IF")
        let bamble = try await RelayingClub(
            open.doors, open.world, "Bamble IF", isOwned: false, challengedBy: baton)
        try await bamble.publish()
        let kari = try await open.browser(with: bamble.hall.secret)
        let page = "/d/\(bamble.hall.code)/stafett"
        for club in ["Gulset IF", "Skien IF", "Porsgrunn håndballklubb"] {
            open.clock.pass(.seconds(1))
            var form = try await kari.get(page).form("/utfordringer")
            #expect(form["epost"] == nil)
            form["lag"] = club
            _ = try await kari.submit(form)
        }
        let full = try await kari.get(page)
        #expect(
            full.text.contains("Dere har utfordret tre.") && full.text.contains("nå gir dere den tilbake. Det er lov"))
        #expect(full.text.contains("Hei, Gulset IF! Vi i Bamble IF har holdt dugnad"))
        let public1 = try await kari.get(try path(full))
        #expect(public1.page.all("ol").last?.text.contains("Porsgrunn HK") == true)
        let less = try await kari.submit(full.forms.filter { $0.action.contains("/utfordringer/") }[0])
        #expect(!less.page.all("h3").map(\.text).contains("Gulset IF"))
        #expect(less.forms.contains { $0.action.hasSuffix("/utfordringer") })
    }
}

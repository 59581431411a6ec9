import TestWorld
import Testing
import Words
import WorkModel

@Suite(
    "Aina tells what has been done since last",
    .pages(
        "GET /e/{unit}/siden-sist", "POST /e/{unit}/siden-sist", "GET /e/{unit}/siden-sist/{since}",
        "GET /e/{unit}/siden-sist/{since}/tiltak/{measure}", "POST /e/{unit}/siden-sist/{since}/tiltak/{measure}",
        "POST /e/{unit}/siden-sist/{since}/tiltak/{measure}/tilbake",
        "POST /e/{unit}/siden-sist/{since}/publisering", "POST /e/{unit}/siden-sist/{since}/publisering/slutt",
        "POST /e/{unit}/siden-sist/{since}/sletting", "GET /e/{unit}/siden-sist/{since}/filer/{file}",
        "GET /e/{unit}/siden-sist/{since}/vegg", "GET /siden-sist/{page}"))
struct SincePagesTests {
    let site: SinceOffice
    var aina: Browser { site.aina }

    init() async throws {
        site = try await SinceOffice()
    }

    private func plain(_ path: String) -> String { String(path.split(separator: "?")[0]) }

    @Test("From the plan to what has been done: each measure by what became of it, with the words of the program")
    func shown() async throws {
        try await site.set(.done, of: site.measure)
        _ = try await site.add("Kjøreliste")
        let list = try await aina.open(try await aina.get(site.plan).link("Siden sist"))
        #expect(list.text.contains("Lag en ny"))
        let page = try await site.make()
        #expect(page.page.first("h1")?.text == "Hva har vi gjort siden sist?")
        #expect(page.page.all("h2").map(\.text).prefix(2) == ["Åpen hall", "Kjøreliste"])
        for words in [
            "Utkast.", "Tiltaket fra dugnaden er gjennomført.", "Ett kom til underveis.", "Gjort", "Nytt",
            "Ingen har tatt det ennå.",
        ] { #expect(page.text.contains(words), "\(words)") }
        #expect(try await aina.get("/nn\(plain(page.path))").text.contains("Kva har vi gjort sidan sist?"))
        #expect(try await aina.get("/en\(plain(page.path))").text.contains("The measure from the dugnad is done."))
        // The same two ends are the same page.
        #expect(try await plain(site.make().path) == plain(page.path))
    }

    @Test("The wrong way round comes back as it was chosen, with what is wrong")
    func wrong() async throws {
        var form = try await aina.get(site.since).form("/siden-sist")
        (form["til"], form["til-dag"]) = ("", "2020-01-01")
        let answer = try await aina.post(form)
        #expect(answer.status == 422)
        #expect(answer.text.contains("Dette må være senere enn det dere teller fra."))
        #expect(answer.body.contains("2020-01-01"))
    }

    @Test("She rewrites one measure; it stays, is marked, and the program's words can be had again")
    func edited() async throws {
        let page = try await site.make()
        var form = try await aina.open(try page.link("Rett: Åpen hall")).form("\(site.measure)")
        form["tekst"] = "Vi venter på nøkkelen."
        let after = try await aina.submit(form)
        #expect(after.text.contains("Vi venter på nøkkelen.") && after.text.contains("Rettet for hånd"))
        try await site.set(.underWay, of: site.measure)
        #expect(try await aina.get(plain(page.path)).text.contains("noe nytt har skjedd siden"))
        let editor = try await aina.open(try after.link("Rett: Åpen hall"))
        #expect(editor.text.contains("Slik ville programmet ha skrevet det nå"))
        let back = try await aina.submit(editor.form("/tilbake"))
        #expect(back.text.contains("I gang fra") && !back.text.contains("Vi venter på nøkkelen."))
        var next = try await aina.open(try back.link("Rett: Åpen hall")).form("\(site.measure)")
        next["tekst"] = "Ring 912 34 567"
        let refused = try await aina.post(next)
        #expect(refused.status == 422 && refused.body.contains("912 34 567"))
    }

    @Test("Two write at once: the second gets both, with her own words in the field")
    func conflict() async throws {
        let page = try await site.make()
        var mine = try await aina.open(try page.link("Rett: Åpen hall")).form("\(site.measure)")
        let siri = try await site.open.browser(of: .siri, in: site.office)
        var theirs = try await siri.get(mine.action).form("\(site.measure)")
        theirs["tekst"] = "Siris ord"
        _ = try await siri.submit(theirs)
        mine["tekst"] = "Ainas ord"
        let answer = try await aina.post(mine)
        #expect(answer.status == 409)
        #expect(answer.text.contains("Siris ord") && answer.body.contains("Ainas ord"))
        #expect(try await aina.submit(answer.form("\(site.measure)")).text.contains("Ainas ord"))
    }

    @Test("What she leaves out is on no public page, and she finds it again")
    func leftOut() async throws {
        let list = try await site.add("Kjøreliste")
        let page = try await site.make()
        var form = try await aina.open(try page.link("Rett: Kjøreliste")).form("\(list)")
        form["utelatt"] = "1"
        let after = try await aina.submit(form)
        #expect(after.text.contains("Tatt ut"))
        let published = try await aina.submit(after.form("/publisering"))
        let address = try #require(published.page.first("code")?.text)
        let path = "/siden-sist/" + (address.split(separator: "/").last.map(String.init) ?? "")
        #expect(try await !site.open.browser().get(path).text.contains("Kjøreliste"))
    }

    @Test(
        "Nobody outside reads it before she publishes, nor after she has taken it back; and then only what was published"
    )
    func published() async throws {
        let page = try await site.make()
        let published = try await aina.submit(page.form("/publisering"))
        #expect(published.text.contains("Publisert"))
        let address = try #require(published.page.first("code")?.text)
        let path = "/siden-sist/" + (address.split(separator: "/").last.map(String.init) ?? "")
        let nobody = site.open.browser()
        let there = try await nobody.get(path)
        #expect(there.status == 200)
        #expect(there.page.first("h1")?.text == "Hva har vi gjort siden sist?")
        #expect(there.text.contains("Åpen hall") && there.text.contains("Fjordvik kommune"))
        #expect(!there.text.contains("Aina") && !there.body.contains("/e/"))
        _ = try await site.add("Hemmelig plan")
        #expect(try await !nobody.get(path).text.contains("Hemmelig plan"))
        let changed = try await aina.get(plain(page.path))
        #expect(changed.text.contains("Noe er endret siden."))
        let taken = try await aina.submit(changed.form("/slutt"))
        #expect(taken.text.contains("Utkast."))
        #expect(try await nobody.get(path).status == 404)
        #expect(try await nobody.get("/siden-sist/finnes-ikke").status == 404)
    }

    @Test("What has changed since she read it is not published, and she is told")
    func changedMeanwhile() async throws {
        let form = try await site.make().form("/publisering")
        try await site.set(.done, of: site.measure)
        let answer = try await aina.post(form)
        #expect(answer.status == 409)
        #expect(answer.text.contains("Noe er endret siden du leste det."))
    }

    @Test("The wall has what became of each, and nothing to press but the next page, when there is one")
    func wall() async throws {
        let page = try await site.make()
        let wall = try await aina.open(try page.link("Vis på veggen"))
        #expect(wall.page.all("b").map(\.text).contains("Åpen hall"))
        #expect(wall.forms.isEmpty && wall.text.contains("Fortsetter") && !wall.says("Neste"))
        for number in 1...20 { _ = try await site.add("Et nytt tiltak som heter nummer \(number)") }
        let first = try await aina.get(wall.path)
        #expect(first.page.all("small").count == 7 && first.says("1–7 av 21") && !first.says("Forrige"))
        let last = try await aina.get("\(plain(wall.path))?side=3")
        #expect(last.says("15–21 av 21") && last.says("Forrige") && !last.says("Neste"))
        #expect(try await aina.get("\(plain(wall.path))?side=99").says("15–21 av 21"))
    }

    @Test("Whoever deletes a measure is told that it stands in what is published, and is led there")
    func deletedMeasure() async throws {
        let list = try await site.add("Kjøreliste")
        let measure = "\(site.plan)/tiltak/\(list)"
        #expect(try await !aina.get(measure).says("Det står også i «Siden sist»"))
        let page = try await site.make()
        _ = try await aina.submit(page.form("/publisering"))
        let warned = try await aina.get(measure)
        #expect(warned.says("Det står også i «Siden sist» som dere har publisert, og blir stående der."))
        _ = try await aina.submit(warned.form("/sletting"))
        #expect(try await aina.get(plain(page.path)).says("Noe er endret siden."))
    }

    @Test("Deleted, it is gone, and the measures stand in the plan as before")
    func deleted() async throws {
        let page = try await site.make()
        let list = try await aina.submit(page.form("/sletting"))
        #expect(!list.text.contains("Dem dere har laget"))
        #expect(try await aina.get(plain(page.path)).status == 404)
        #expect(try await aina.get(site.plan).text.contains("Åpen hall"))
    }

    @Test("A reader reads it, and changes nothing")
    func reader() async throws {
        let page = try await site.make()
        let berit = try await site.open.browser(of: .berit, in: site.office)
        let read = try await berit.get(plain(page.path))
        #expect(read.status == 200 && read.text.contains("Åpen hall"))
        #expect(!read.forms.contains { $0.action.contains("siden-sist") })
    }

    @Test("PDF, Word and a slide are made of it", arguments: ["pdf", "docx", "pptx"])
    func files(ending: String) async throws {
        try await ScriptedWorker(saying: ScriptedWorker.answer).asking { worker in
            let site = try await SinceOffice(OpenSite(documents: worker))
            let page = try await site.make()
            let file = try await site.aina.get("\(page.path.split(separator: "?")[0])/filer/siden-sist.\(ending)")
            #expect(file.status == 200)
            #expect(file.body == "hello")
        }
    }
}

import TestWorld
import Testing
import Website
import Words
import WorkModel

@Suite(
    "The next dugnad begins with what has been done since last",
    .pages("POST /d/{code}/vegg/siden-sist"))
struct SinceOnDeskTests {
    let site: SinceOffice
    let hall: Hall
    var aina: Browser { site.aina }
    private var desk: String { "/d/\(hall.code)" }

    init() async throws {
        site = try await SinceOffice()
        let started = try await site.open.doors.dugnader.start(
            site.open.world.plan(starting: site.open.clock.now + .hours(1)), edition: site.open.world.library.edition,
            for: site.office.unit.id, by: site.actor
        ).dugnad
        hall = Hall(doors: site.open.doors, id: started.id, code: started.code, secret: .new())
    }

    /// Makes it up to the next, and publishes it.
    private func publish() async throws -> Answer {
        let form = try await aina.get(site.since).form("/siden-sist")
        let page = try await aina.submit(form)
        return try await aina.submit(page.form("/publisering"))
    }

    private func add(on page: Answer) async throws -> Answer {
        let form = try #require(page.forms.first { $0.buttons.contains { $0.value == "siden-sist" } })
        return try await aina.submit(form, press: "Legg til «Siden sist»")
    }

    private func begin() async throws {
        let step = try #require(try await hall.room().sheet.steps.first)
        try await hall.begin(as: .fullLength, at: step)
    }

    @Test("Where people plan they are shown the way; published, it is put in from there, or where it was made, once")
    func planned() async throws {
        let plan = try await aina.get("\(desk)/plan")
        #expect(try await aina.open(plan.link("Lag «Siden sist» fram til denne")).says("Lag en ny"))
        let draft = try await aina.submit(try await aina.get(site.since).form("/siden-sist"))
        #expect(draft.says("Når dette er publisert, kan dere begynne med det der."))
        #expect(try await !aina.get("\(desk)/kjoreplan").says("Legg til «Siden sist»"))
        let published = try await publish()
        for page in [published, try await aina.get("\(desk)/plan"), try await aina.get("\(desk)/kjoreplan")] {
            #expect(page.says("Legg til «Siden sist»") && page.says("Det tar 5 minutter"))
        }
        let sheet = try await add(on: published)
        #expect(sheet.page.all("li").first { $0["id"]?.hasPrefix("p-") == true }?.text.contains("Siden sist") == true)
        #expect(!sheet.says("Legg til «Siden sist»") && !sheet.says("mer enn dere har satt av"))
        for path in [published.path.split(separator: "?").first.map(String.init) ?? "", "\(desk)/plan"] {
            let page = try await aina.get(path)
            #expect(page.says("Står i kjøreplanen.") && !page.says("Legg til «Siden sist»"), "\(path)")
        }
    }

    @Test("The wall shows what became of each, the desk has the words and turns the pages, and phones are calm")
    func shown() async throws {
        try await site.set(.done, of: site.measure)
        for number in 1...12 { _ = try await site.add("Et nytt tiltak nummer \(number)") }
        _ = try await add(on: publish())
        try await begin()
        let wall = try await aina.get("\(desk)/vegg")
        #expect(wall.page.first("h1")?.text == "Hva har vi gjort?")
        let names = wall.page.all("b").map(\.text)
        #expect(names.contains("Åpen hall") && !names.contains("Et nytt tiltak nummer 9"))
        #expect(wall.text.spaced.contains("Siden sist · 1–7 av 13"))
        let desk = try await aina.get("\(desk)/ordstyrer")
        #expect(desk.says("Ingen skal stå til rette her.") && desk.says("På veggen nå: 1–7 av 13"))
        #expect(desk.says("Gjennomført") && !desk.says("Forrige på veggen"))
        let turned = try await aina.submit(desk.form("/vegg/siden-sist"), press: "Neste på veggen")
        #expect(turned.says("På veggen nå: 8–13 av 13") && turned.says("Forrige på veggen"))
        #expect(try await aina.get("\(self.desk)/vegg").text.spaced.contains("Siden sist · 8–13 av 13"))
        let phone = try await site.open.browser().get("/b/\(hall.code)/bord/1")
        #expect(phone.says("Hva har vi gjort?") && phone.says("Se opp og lytt. Her trenger dere ikke skrive noe."))
        #expect(!phone.says("Åpen hall"))
        #expect(try await aina.get("/nn\(self.desk)/ordstyrer").says("Ingen skal stå til rette her. Vi vil vite"))
        #expect(try await aina.get("/en\(self.desk)/vegg").says("What have we done?"))
    }

    @Test("Taken back, the step says so kindly on the wall and at the desk, and the evening goes on")
    func gone() async throws {
        let published = try await publish()
        _ = try await add(on: published)
        try await begin()
        _ = try await aina.submit(try await aina.get(plain(published.path)).form("/publisering/slutt"))
        let wall = try await aina.get("\(desk)/vegg")
        #expect(wall.says("Det er ikke noe å vise her nå.") && !wall.says("Åpen hall"))
        #expect(try await aina.get("\(desk)/ordstyrer").says("«Siden sist» er ikke publisert lenger"))
        #expect(try await aina.get("\(desk)/plan").status == 200)
        try await hall.go(to: hall.room().sheet.steps[1])
        #expect(try await !aina.get("\(desk)/vegg").says("Det er ikke noe å vise her nå."))
    }

    private func plain(_ path: String) -> String { String(path.split(separator: "?")[0]) }
}

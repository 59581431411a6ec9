import TestWorld
import Testing
import WorkModel

@Suite(
    "Kari changes the run sheet",
    .pages(
        "GET /d/{code}/kjoreplan", "POST /d/{code}/kjoreplan/punkter",
        "POST /d/{code}/kjoreplan/punkter/{step}"))
struct RunSheetPagesTests {
    let evening: Evening
    var kari: Browser { evening.kari }
    var plan: String { "\(evening.desk)/kjoreplan" }

    init() async throws { evening = try await Evening() }

    private static let noMinutes = "Skriv hvor mange minutter, fra 0 til 600."
    private static let noNewMinutes = "Skriv hvor mange minutter, fra 1 til 240."

    @Test("Young people who come after all are given a place in the plan, and then there is nothing to ask")
    func youthCome() async throws {
        let step = try await evening.hall.step("ungdom")
        _ = try await kari.submit(self.step(step), press: "Fjern")
        let page = try await kari.get(plan)
        #expect(page.says("Kommer det ungdommer med forslag?"))
        let form = try #require(page.forms.first { $0.buttons.contains { $0.value == "ungdom" } })
        let after = try await kari.submit(form, press: "Gi dem ordet")
        #expect(!after.says("Kommer det ungdommer med forslag?"))
        #expect(try await evening.hall.room().sheet.hasYouth)
    }

    @Test("A step gets another name and other minutes, and every screen has them")
    func wording() async throws {
        let page = try await kari.submit(step(evening.task).with("tittel", "Det vi får til").with("minutter", "25"))
        for words in ["Det vi får til", "25 min"] {
            #expect(row(page, evening.task)?.text.spaced.contains(words) == true)
        }
        #expect(try await evening.open.browser().get(evening.table(3)).page.first("h1")?.text == "Det vi får til")
        #expect(try await kari.get("\(evening.desk)/vegg").page.first("h1")?.text == "Det vi får til")
        #expect(try await kari.get("\(evening.desk)/ordstyrer").page.first("h1")?.text == "Det vi får til")
    }

    @Test(
        "A name that points at a person, and minutes that are no number, are refused at their field, and what was typed is kept",
        arguments: [
            ("Ring 900 00 000", "10", "t", Sentence.telephone), ("Pust", "ti", "m", noMinutes),
            ("Pust", "601", "m", noMinutes),
            ("Pust", "-1", "m", noMinutes), ("Pust", "99999999999999999999", "m", noMinutes),
            ("Pust", "", "m", noMinutes),
        ])
    func refused(title: String, minutes: String, field: String, sentence: String) async throws {
        let pause = try await evening.hall.step("pause")
        let page = try await kari.submit(step(pause).with("tittel", title).with("minutter", minutes))
        #expect(page.status == 422)
        #expect(page.problem(at: "\(field)-\(pause.id)") == sentence)
        #expect(page.page.withID("\(field)-\(pause.id)")?["aria-invalid"] == "true")
        let form = try #require(page.forms.first { $0.action.hasSuffix(pause.id.description) })
        #expect(form["tittel"] == title)
        #expect(form["minutter"] == minutes)
        #expect(row(page, pause)?.first("details")?["open"] != nil)
        #expect(try await evening.hall.step("pause") == pause)
    }

    @Test("A step of Kari's own comes after the one she chose, with notes if she wants")
    func added() async throws {
        let form = try await kari.get(plan).form("/punkter").with("tittel", "Sang").with("minutter", "5")
            .with("etter", evening.task.id.description).with("notater", "1")
        let page = try await kari.submit(form)
        let titles = page.page.first("ol")?.all("b").map(\.text) ?? []
        let own = try #require(titles.firstIndex(of: "Sang"))
        #expect(titles[own - 1] == "Hva gjør vi bra?")
        #expect(try await evening.hall.room().tasks.contains { $0.title == "Sang" })
    }

    @Test(
        "A new step without a name, with a telephone number for one, or without minutes is refused, and the rest is kept",
        arguments: [
            (" ", "5", "ny-tittel", "Skriv hva punktet skal hete."),
            ("Ring 900 00 000", "5", "ny-tittel", Sentence.telephone),
            ("Sang", "0", "ny-minutter", noNewMinutes), ("Sang", "fem", "ny-minutter", noNewMinutes),
        ])
    func addRefused(title: String, minutes: String, field: String, sentence: String) async throws {
        let form = try await kari.get(plan).form("/punkter").with("tittel", title).with("minutter", minutes)
            .with("notater", "1")
        let page = try await kari.submit(form)
        #expect(page.status == 422)
        #expect(page.problem(at: field) == sentence)
        #expect(page.page.withID(field)?["aria-invalid"] == "true")
        let kept = try page.form("/punkter")
        #expect(kept["tittel"] == title)
        #expect(kept["minutter"] == minutes)
        #expect(kept["notater"] == "1")
    }

    @Test("Changing a plan that another has changed gives 409 with both, and nothing is overwritten")
    func stale() async throws {
        let seen = try await step(evening.task)
        _ = try await kari.submit(seen.with("tittel", "Det vi får til"))
        let stale = try await kari.submit(seen.with("tittel", "Det som virker"))
        #expect(stale.status == 409)
        #expect(stale.says("Det som virker"))
        #expect(stale.says("Det vi får til"))
        #expect(try await evening.hall.task().title == "Det vi får til")
    }

    @Test("A step is skipped and taken along again, moved, and removed when nobody writes on it")
    func moved() async throws {
        let pause = try await evening.hall.step("pause")
        var page = try await kari.submit(step(pause), press: "Hopp over")
        #expect(row(page, pause)?.text.contains("hoppes over") == true)
        page = try await kari.submit(step(pause), press: "Ta med likevel")
        #expect(row(page, pause)?.text.contains("hoppes over") == false)
        page = try await kari.submit(step(pause), press: "Flytt ned")
        #expect(try await evening.hall.step("pause").position == pause.position + 1)
        page = try await kari.submit(step(pause), press: "Fjern")
        #expect(row(page, pause) == nil)
    }

    @Test("Where groups write nothing can be removed; closing it is said, and it can be opened again")
    func tasks() async throws {
        let task = evening.task
        let buttons = try await step(task).buttons.map(\.text)
        #expect(!buttons.contains { $0.hasPrefix("Fjern") })
        let forced = try await kari.post(
            "\(plan)/punkter/\(task.id)", [("gjor", "fjern"), ("versjon", String(version()))])
        #expect(forced.status == 409)
        #expect(
            forced.refusal == "Her blir det skrevet notater, så punktet kan hoppes over, men ikke fjernes.")
        _ = try await kari.submit(step(task), press: "Lukk for notater")
        #expect(try await evening.hall.task().closedAt != nil)
        _ = try await kari.submit(step(task), press: "Åpne for notater")
        #expect(try await evening.hall.task().closedAt == nil)
    }

    @Test("A step that is gone, or of another dugnad, is refused in words")
    func gone() async throws {
        let other = try await evening.open.start().task()
        for id in [other.id, .new()] {
            let answer = try await kari.post(
                "\(plan)/punkter/\(id)", [("tittel", "Overtatt"), ("versjon", String(version()))])
            #expect(answer.status == 409)
            #expect(answer.refusal == "Punktet står ikke i kjøreplanen lenger. Klokka går som før.")
            #expect(try answer.link("Tilbake til kjøreplanen") == plan)
        }
    }

    @Test("The step that the room is at is neither skipped nor removed; it is said to go on first")
    func now() async throws {
        let pause = try await evening.hall.step("pause")
        try await evening.hall.go(to: pause)
        for button in ["Hopp over", "Fjern"] {
            let page = try await kari.submit(step(pause), press: button)
            #expect(page.status == 409)
            #expect(page.refusal == "Dere er på dette punktet nå. Gå videre først.")
        }
        #expect(try await evening.hall.step("pause").isSkipped == false)
    }

    @Test("The same form twice changes a step once, adds one step, and leads back to it")
    func twice() async throws {
        let words = try await step(evening.task).with("tittel", "Det vi får til")
        let first = try await send(words)
        #expect(first.status == 303)
        #expect(first.location == "\(plan)#p-\(evening.task.id)")
        #expect(try await send(words).status == 409, "the plan is another than the form was made of")
        let new = try await kari.get(plan).form("/punkter").with("tittel", "Sang")
        #expect(try await send(new).location == "\(plan)?gjort=lagt-til")
        #expect(try await send(new).status == 409)
        #expect(try await evening.hall.room().sheet.steps.count { $0.title == "Sang" } == 1)
    }

    private func send(_ form: FormOnPage) async throws -> Answer {
        try await kari.post(form)
    }

    @Test("On the desk no two buttons have one name, also when the next step is the break")
    func distinct() async throws {
        let pause = try await evening.hall.step("pause")
        try await evening.hall.go(to: pause)
        for isPaused in [false, true] {
            try await evening.hall.doors.runSheets.pause(isPaused: isPaused, in: evening.hall.id, by: .moderator)
            let desk = try await kari.get("\(evening.desk)/ordstyrer")
            let clock = try #require(desk.page.withID("tid")?.all("button").map(\.text))
            let steps = try #require(desk.page.withID("tauet")?.all("li").map(\.text))
            #expect(steps.contains("Pause"))
            #expect(Set(clock).isDisjoint(with: steps))
        }
    }

    private func version() async throws -> Int { try await evening.hall.room().dugnad.planVersion }

    private func step(_ step: Step) async throws -> FormOnPage {
        try await kari.get(plan).form("/punkter/\(step.id)")
    }

    private func row(_ page: Answer, _ step: Step) -> Element? { page.page.withID("p-\(step.id)") }
}

import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("A question of the moderator's own is a whole task")
struct OwnQuestionTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start(world.plan(minutes: 90))
    }

    private func add(
        _ title: String = "Trygghet", _ question: QuestionDraft? = QuestionDraft(ask: "Hva gjør oss trygge?"),
        minutes: String = "15", after: Step? = nil
    ) async throws {
        try await hall.doors.runSheets.addStep(
            StepDraft(title: title, minutes: minutes, say: "", question: question), takesNotes: true, after: after?.id,
            from: hall.room().dugnad.planVersion, in: hall.id, by: .moderator)
    }

    private func own() async throws -> Step {
        guard let own = try await hall.room().tasks.first(where: \.isOwnQuestion) else { throw Missing("the question") }
        return own
    }

    private func length() async throws -> Int { try await hall.room().sheet.going.map(\.minutes).reduce(0, +) }

    @Test("It has words for wall and groups, a colour, and something to say and do")
    func words() async throws {
        try await add("Trygghet", QuestionDraft(ask: "Hva gjør oss trygge?", groups: "Snakk to og to.", card: .orange))
        let (room, own) = (try await hall.room(), try await own())
        let words = try #require(room.words(of: own))
        #expect(room.question(of: own).nn == "Hva gjør oss trygge?")
        #expect(words.groups.en == "Snakk to og to.")
        #expect(room.colour(of: own) == .orange)
        #expect(words.say.nb == "Hva gjør oss trygge?")
        #expect(!words.do.nb.isEmpty && words.do.nb.count == words.do.nn.count)
        #expect(room.kicker(of: own).nb == "Trygghet")
    }

    @Test("The name alone is question enough, with a question mark or without, and is not said twice")
    func name() async throws {
        try await add("Fortell om en gang dere lyktes", QuestionDraft())
        let (room, own) = (try await hall.room(), try await own())
        #expect(room.question(of: own).nb == "Fortell om en gang dere lyktes")
        #expect(room.kicker(of: own).nb == "Vårt eget punkt")
        #expect(room.words(of: own)?.groups.nb.isEmpty == false)
    }

    @Test(
        "The evening is as long as it was: the others become shorter, and the question as long as it was asked to be",
        arguments: ["1", "15", "40"])
    func fitted(minutes: String) async throws {
        let before = try await length()
        try await add(minutes: minutes)
        #expect(try await length() == before)
        #expect(try await String(own().minutes) == minutes)
    }

    @Test("Where there is time to spare nothing is taken from the others")
    func spare() async throws {
        let pause = try #require(try await hall.room().sheet.going.last)
        try await hall.doors.runSheets.editStep(pause.id, .skip(true), from: 1, in: hall.id, by: .moderator)
        let others = try await hall.room().sheet.going.map(\.minutes)
        try await add(minutes: String(pause.minutes))
        #expect(try await hall.room().sheet.going.filter { !$0.isOwnQuestion }.map(\.minutes) == others)
    }

    @Test("One that is longer than the evening is kept as it was asked for, and the plan says how much too long it is")
    func tooLong() async throws {
        try await add(minutes: "240")
        #expect(try await own().minutes == 240)
        #expect(try await length() > 240)
    }

    @Test("Added while a step runs: that step's clock goes on, and what comes after it is fitted to the agreed end")
    func whileRunning() async throws {
        let now = try await hall.step("hva-gjor-vi-bra")
        try await hall.go(to: try await hall.step("velkommen"))
        try await hall.go(to: now)
        world.clock.pass(.minutes(2))
        let before = try await hall.room()
        try await add(after: now)
        let after = try await hall.room()
        #expect(after.dugnad.clock == before.dugnad.clock)
        #expect(after.sheet.current == before.sheet.current)
        #expect(after.sheet.next?.isOwnQuestion == true)
        #expect(after.sheet.behind(at: world.now) <= max(before.sheet.behind(at: world.now), .zero))
        try await hall.go(to: own())
        try await hall.write("En voksen som ser deg", on: own())
    }

    @Test("Added when the room is late, it takes its own minutes from the others and no more, and that can be undone")
    func late() async throws {
        let now = try await hall.step("hva-gjor-vi-bra")
        try await hall.go(to: now)
        world.clock.pass(.minutes(25))
        let before = try await hall.room().sheet
        try await add(minutes: "1", after: now)
        let after = try await hall.room().sheet
        let others = { (sheet: RunSheet) in sheet.upcoming.filter { !$0.isOwnQuestion }.map(\.minutes).reduce(0, +) }
        #expect(others(after) >= others(before) - 1)
        #expect(after.fitted.count == (others(after) == others(before) ? 0 : 1))
        try await hall.doors.runSheets.undoTightening(hall.id, by: .moderator)
        #expect(try await others(hall.room().sheet) == others(before))
    }

    @Test("Added while it is tried, it is still there, and as long, when the trial has been emptied")
    func trial() async throws {
        let ahead = try await world.start(world.plan(minutes: 90, starting: world.now + .days(3)))
        try await ahead.begin(as: .trial, at: ahead.step("velkommen"))
        try await ahead.doors.runSheets.addStep(
            StepDraft(title: "Trygghet", minutes: "15", say: "", question: QuestionDraft()), takesNotes: true,
            after: nil, from: ahead.room().dugnad.planVersion, in: ahead.id, by: .moderator)
        let written = try await ahead.doors.trials.written(in: ahead.id)
        let begun = try #require(try await ahead.room().dugnad.startedAt)
        #expect(try await ahead.doors.trials.empty(ahead.id, begun: begun, seen: written.seen, by: .moderator))
        let sheet = try await ahead.room().sheet
        #expect(sheet.going.map(\.minutes).reduce(0, +) == 90)
        #expect(sheet.steps.first { $0.isOwnQuestion }?.minutes == 15)
    }

    @Test("Its answers stand where it says in the minutes, under its name, and every note once")
    func minutes() async throws {
        try await add("Trygghet", QuestionDraft(ask: "Hva gjør oss trygge?", records: .strengths))
        try await hall.go(to: hall.step("velkommen"))
        try await hall.write("En voksen som ser deg", on: own())
        try await hall.write("God bredde", on: hall.step("hva-gjor-vi-bra"))
        let text = try await hall.minutes().text(in: .bokmål)
        let strengths = try #require(text.part(.strengths))
        #expect(strengths.heading == "Hva gjør vi bra?")
        #expect(strengths.blocks.asText == "- God bredde (Bord 3)\n\n## Trygghet\n\n- En voksen som ser deg (Bord 3)")
        #expect(text.part(.ideas) == nil)
        #expect(text.part(.meeting)?.blocks.asText.contains("Vi spurte også: «Hva gjør oss trygge?».") == true)
    }

    @Test("One that is skipped was not asked, and the minutes do not say that it was")
    func skipped() async throws {
        try await add()
        let version = try await hall.room().dugnad.planVersion
        try await hall.doors.runSheets.editStep(own().id, .skip(true), from: version, in: hall.id, by: .moderator)
        let meeting = try #require(try await hall.minutes().text(in: .bokmål).part(.meeting))
        #expect(!meeting.blocks.asText.contains("Vi spurte også"))
    }

    @Test("An own question about ideas does not take the place of the content's")
    func ideas() async throws {
        try await add("Penger", QuestionDraft(records: .ideas), after: hall.room().sheet.steps.last)
        #expect(try await hall.room().ideaTask?.key == "konkret-ide")
    }

    @Test("It is changed like any other step, and what cannot be kept is refused at its field")
    func changed() async throws {
        try await add()
        let version = try await hall.room().dugnad.planVersion
        try await hall.doors.runSheets.writeStep(
            own().id,
            StepDraft(
                title: "Trygghet", say: "", question: QuestionDraft(ask: "Når er dere trygge?", isAnnounced: true)),
            from: version, in: hall.id, by: .moderator)
        #expect(try await own().ask == "Når er dere trygge?")
        #expect(try await own().isAnnounced == true)
        for (question, field) in [
            (QuestionDraft(ask: "Ring 900 00 000"), StepDraft.Field.ask),
            (QuestionDraft(ask: String(repeating: "å", count: 201)), .ask),
            (QuestionDraft(groups: String(repeating: "å", count: 301)), .groups),
        ] {
            let problems = await #expect(throws: Problems<StepDraft.Field>.self) { try await add("Nytt", question) }
            #expect(problems?.list.map(\.field) == [field])
        }
    }
}

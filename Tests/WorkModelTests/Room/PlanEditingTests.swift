import TestWorld
import Testing
import Words
import WorkModel

@Suite("Changing the run sheet")
struct PlanEditingTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start()
    }

    @Test("A step where groups write can be skipped, never removed")
    func notesStay() async throws {
        let task = try await hall.task()
        await #expect(throws: Refusal.self) { try await edit(task, .remove) }
        try await edit(task, .skip(true))
        let sheet = try await hall.room().sheet
        #expect(sheet.step(task.id)?.isSkipped == true)
        #expect(!sheet.going.contains { $0.id == task.id })
        try await edit(task, .skip(false))
        #expect(try await hall.room().sheet.going.contains { $0.id == task.id })
    }

    @Test("A step without notes can be removed, and the rest close up")
    func removed() async throws {
        let pause = try await hall.step("pause")
        try await edit(pause, .remove)
        let sheet = try await hall.room().sheet
        #expect(sheet.step(pause.id) == nil)
        #expect(sheet.steps.map(\.position) == Array(1...11))
        await #expect(throws: Refusal.self) { try await hall.go(to: pause) }
    }

    @Test("The step that the room is at can be neither skipped nor removed")
    func now() async throws {
        let first = try await hall.step("velkommen")
        try await hall.go(to: first)
        await #expect(throws: Refusal.self) { try await edit(first, .skip(true)) }
        await #expect(throws: Refusal.self) { try await edit(first, .remove) }
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        try await edit(first, .skip(true))
    }

    @Test("A step of the moderator's own has words to say; the others have the content's")
    func say() async throws {
        try await add(StepDraft(title: "Allsang", minutes: "5", say: " Nå synger vi. "), from: 1)
        let own = try #require(try await hall.room().sheet.steps.first)
        #expect(own.say == "Nå synger vi.")
        try await write(own, StepDraft(title: "Allsang", minutes: "7", say: ""))
        #expect(try await hall.room().sheet.steps.first?.say == nil)
        let problems = await #expect(throws: Problems<StepDraft.Field>.self) {
            try await write(own, StepDraft(title: "Allsang", say: "Ring Kari på 412 34 567"))
        }
        #expect(problems?.list.map(\.field) == [.say])
        let nameless = await #expect(throws: Problems<StepDraft.Field>.self) {
            try await write(own, StepDraft(title: " "))
        }
        #expect(nameless?.list.map(\.field) == [.title])
        let pause = try await hall.step("pause")
        await #expect(throws: Refusal.self) { try await write(pause, StepDraft(title: "Kaffe", say: "Kaffe!")) }
    }

    @Test("Steps change places, and the ends stay where they are")
    func moved() async throws {
        let keys = try await hall.room().sheet.steps.map(\.key)
        try await edit(try await hall.step("pause"), .moveUp)
        try await edit(try await hall.step("velkommen"), .moveUp)
        try await edit(try await hall.step("enighet"), .moveDown)
        var expected = keys
        let pause = try #require(keys.firstIndex(of: "pause"))
        expected.swapAt(pause, pause - 1)
        #expect(try await hall.room().sheet.steps.map(\.key) == expected)
    }

    @Test("A step is renamed, re-timed, and given its own name back")
    func wording() async throws {
        let step = try await hall.step("velkommen")
        try await write(step, StepDraft(title: "Velkommen, alle sammen", minutes: "4"))
        var room = try await hall.room()
        let renamed = try #require(room.sheet.step(step.id))
        #expect(room.title(of: renamed) == Phrase(same: "Velkommen, alle sammen"))
        #expect(renamed.minutes == 4)
        for own in ["", "Welcome"] {
            try await write(step, StepDraft(title: own))
            room = try await hall.room()
            #expect(room.sheet.step(step.id)?.title == nil)
            #expect(room.sheet.step(step.id)?.minutes == 4)
        }
    }

    @Test("The current step's clock moves with its minutes")
    func retimedNow() async throws {
        let step = try await hall.step("velkommen")
        try await hall.go(to: step)
        try await write(step, StepDraft(title: "", minutes: "25"))
        #expect(try await hall.room().sheet.clock.left(at: world.now) == .minutes(25))
    }

    @Test(
        "Absurd minutes are refused at their field",
        arguments: ["-5", "601", "100000", "", "ti", "9223372036854775808"])
    func absurdMinutes(typed: String) async throws {
        let step = try await hall.step("velkommen")
        for change in [write, { step, draft in try await add(draft, from: 1) }]
            as [(Step, StepDraft) async throws -> Void]
        {
            let problems = await #expect(throws: Problems<StepDraft.Field>.self) {
                try await change(step, StepDraft(title: "Velkommen", minutes: typed))
            }
            #expect(problems?.list.map(\.field) == [.minutes])
        }
        #expect(try await hall.room().dugnad.planVersion == 1)
    }

    @Test("Absurd numbers of added minutes do no harm", arguments: [-5, 100_000, Int.min, Int.max])
    func absurdlyAdded(minutes: Int) async throws {
        try await hall.go(to: try await hall.step("velkommen"))
        try await hall.doors.runSheets.add(minutes: minutes, in: hall.id, by: .moderator)
    }

    @Test("A step of the moderator's own stands after the one that was chosen, and needs a name")
    func ownStep() async throws {
        let after = try await hall.step("ungdom")
        try await hall.doors.runSheets.addStep(
            StepDraft(title: "  Ordføreren\nhilser ", minutes: "5", say: ""), takesNotes: true, after: after.id,
            from: 1,
            in: hall.id, by: .moderator)
        let room = try await hall.room()
        let own = room.sheet.steps[3]
        #expect(room.title(of: own) == Phrase(same: "Ordføreren hilser"))
        #expect(own.takesNotes)
        try await hall.write("Fint å bli sett", on: own)
        let problems = await #expect(throws: Problems<StepDraft.Field>.self) {
            try await add(StepDraft(title: " \n ", minutes: "5", say: ""), from: 2)
        }
        #expect(problems?.list.map(\.field) == [.title])
    }

    @Test("Changing a plan that another has changed is a conflict, and nothing is overwritten")
    func stale() async throws {
        let step = try await hall.step("velkommen")
        try await write(step, StepDraft(title: "Kari sitt navn"))
        let conflict = await #expect(throws: Conflict.self) {
            try await hall.doors.runSheets.writeStep(
                step.id, StepDraft(title: "Det andre navnet", minutes: "9"), from: 1, in: hall.id, by: .moderator)
        }
        #expect(conflict?.mine.contains("Det andre navnet") == true)
        #expect(conflict?.version == 2)
        await #expect(throws: Conflict.self) {
            try await add(StepDraft(title: "Nytt", minutes: "5", say: ""), from: 1)
        }
        #expect(try await hall.room().sheet.step(step.id)?.title == "Kari sitt navn")
        #expect(try await hall.room().sheet.steps.count == 12)
    }

    @Test("A change that changes nothing wakes no screen and makes no new version")
    func nothing() async throws {
        let before = try await hall.room().dugnad
        try await edit(try await hall.step("velkommen"), .moveUp)
        let after = try await hall.room().dugnad
        #expect(after.revision == before.revision)
        #expect(after.planVersion == before.planVersion)
    }

    @Test("A name of two hundred signs is kept, also in signs that are made of many; a longer one is told, not cut")
    func longNames() async throws {
        let step = try await hall.step("velkommen")
        let family = String(repeating: "👨‍👩‍👧‍👦", count: 200)
        try await write(step, StepDraft(title: family))
        try await add(StepDraft(title: family, minutes: "5", say: ""), from: 2)
        let sheet = try await hall.room().sheet
        #expect(sheet.step(step.id)?.title == family)
        #expect(sheet.steps.first?.title == family)
        let problems = await #expect(throws: Problems<StepDraft.Field>.self) {
            try await write(step, StepDraft(title: family + "!"))
        }
        #expect(problems?.list.map(\.field) == [.title])
        #expect(problems?.reasons.map(\.nb) == ["Her er det plass til 200 tegn. Kort teksten ned."])
    }

    @Test("The steps of another dugnad are not in this run sheet")
    func otherDugnad() async throws {
        let other = try await world.start()
        let step = try await other.step("velkommen")
        await #expect(throws: Refusal.self) { try await edit(step, .skip(true)) }
        await #expect(throws: Refusal.self) { try await hall.go(to: step) }
        #expect(try await other.room().dugnad.startedAt == nil)
    }

    private func write(_ step: Step, _ draft: StepDraft) async throws {
        let version = try await hall.room().dugnad.planVersion
        try await hall.doors.runSheets.writeStep(step.id, draft, from: version, in: hall.id, by: .moderator)
    }

    private func add(_ draft: StepDraft, from version: Int) async throws {
        try await hall.doors.runSheets.addStep(
            draft, takesNotes: false, after: nil, from: version, in: hall.id, by: .moderator)
    }

    private func edit(_ step: Step, _ edit: RunSheet.Edit) async throws {
        let version = try await hall.room().dugnad.planVersion
        try await hall.doors.runSheets.editStep(step.id, edit, from: version, in: hall.id, by: .moderator)
    }
}

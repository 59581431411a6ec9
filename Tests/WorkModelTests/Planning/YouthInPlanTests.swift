import TestWorld
import Testing
import Words
import WorkModel

@Suite("The young people are in the plan when they come, and only then")
struct YouthInPlanTests {
    let world: World

    init() throws { world = try World() }

    @Test("Whatever the length, they have their minutes when they come, and the sum is the length")
    func everyLength() {
        let template = world.library.edition.template(for: .municipality)
        for length in stride(from: 60, through: 240, by: 15) {
            for youthCome in [true, false] {
                let sheet = PlannedSheet(
                    template: template.planned(youthCome: youthCome), length: length, start: world.now)
                let theirs = sheet.rows.first { $0.step.kind == .youth }?.minutes
                #expect((theirs ?? 0 >= 5) == youthCome, "\(length)")
                #expect(sheet.rows.map(\.minutes).reduce(0, +) == length, "\(length)")
                #expect(!sheet.leftOut.contains { $0.kind == .youth })
            }
        }
    }

    @Test("A dugnad is started with them or without, and keeps to it when it becomes longer", arguments: [true, false])
    func started(youthCome: Bool) async throws {
        let hall = try await start(minutes: 90, youthCome: youthCome)
        #expect(try await hall.room().sheet.hasYouth == youthCome)
        var later = WhenDraft(When(try await hall.room().dugnad))
        later.end = NorwegianTime.clock(world.now + .days(2) + .minutes(150)).replacing("\u{A0}", with: "")
        try await hall.doors.plans.reschedule(hall.id, to: later, by: .moderator)
        let sheet = try await hall.room().sheet
        #expect(sheet.hasYouth == youthCome)
        #expect(sheet.going.map(\.minutes).reduce(0, +) == 150)
    }

    @Test("When it turns out that they come, they are given a place after the figures, and the length stays")
    func added() async throws {
        let hall = try await start(minutes: 120, youthCome: false)
        for _ in 1...2 {
            let version = try await hall.room().dugnad.planVersion
            try await hall.doors.runSheets.addYouth(from: version, in: hall.id, by: .moderator)
        }
        let sheet = try await hall.room().sheet
        #expect(
            sheet.going.prefix(4).compactMap(\.key) == ["velkommen", "utfordringsbilde", "ungdom", "hva-gjor-vi-bra"])
        #expect(sheet.going.map(\.minutes).reduce(0, +) == 120)
    }

    @Test("Another moderator's change to the plan is not overwritten")
    func conflict() async throws {
        let hall = try await start(minutes: 120, youthCome: false)
        try await hall.doors.runSheets.addYouth(from: 1, in: hall.id, by: .moderator)
        await #expect(throws: Conflict.self) {
            try await hall.doors.runSheets.addYouth(from: 1, in: hall.id, by: .moderator)
        }
    }

    @Test("When they come after all, once the room is under way, the others make room, and people go home in time")
    func underWay() async throws {
        let hall = try await world.start(plan(minutes: 120, youthCome: false, start: world.now))
        try await hall.go(to: hall.step("velkommen"))
        let before = try await hall.room()
        try await hall.doors.runSheets.addYouth(from: before.dugnad.planVersion, in: hall.id, by: .moderator)
        let after = try await hall.room().sheet
        #expect(after.hasYouth && after.current?.minutes == before.sheet.current?.minutes)
        #expect(after.behind(at: world.now) == .zero)
    }

    @Test("Their step cannot be removed once a proposal is written there; it can be skipped")
    func written() async throws {
        let hall = try await world.start(plan(minutes: 150, youthCome: true, start: world.now))
        let step = try await hall.step("ungdom")
        let draft = NoteDraft(id: .new(), from: .youth, step: step.id, text: "Åpen hall")
        _ = try await hall.doors.notes.write(draft, in: hall.id, by: .moderator)
        let version = try await hall.room().dugnad.planVersion
        await #expect(throws: Refusal.self) {
            try await hall.doors.runSheets.editStep(step.id, .remove, from: version, in: hall.id, by: .moderator)
        }
        try await hall.doors.runSheets.editStep(step.id, .skip(true), from: version, in: hall.id, by: .moderator)
        #expect(try await hall.minutes().inWords.contains("Åpen hall"))
    }

    private func start(minutes: Int, youthCome: Bool) async throws -> Hall {
        try await world.start(plan(minutes: minutes, youthCome: youthCome, start: world.now + .days(2)))
    }

    private func plan(minutes: Int, youthCome: Bool, start: Moment) -> DugnadPlan {
        var plan = world.plan(minutes: minutes, starting: start)
        plan.youthCome = youthCome
        return plan
    }
}

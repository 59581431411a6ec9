import TestWorld
import Testing
import Words
import WorkModel

@Suite("Stram inn resten")
struct TighteningTests {
    let world: World

    init() throws { world = try World() }

    @Test("The rest ends at the agreed hour, to the minute", arguments: [0, 7, 23, 41, 60])
    func agreedEnd(late: Int) async throws {
        var sheet = try await standing(at: "hva-gjor-vi-bra", late: late)
        let now = world.now + .minutes(late)
        try sheet.tighten(at: now)
        #expect(sheet.behind(at: now) <= .zero)
        #expect(sheet.behind(at: now) > .minutes(-1))
    }

    @Test("A room that is ahead gets the time back")
    func ahead() async throws {
        var sheet = try await standing(at: "enighet", late: 0)
        sheet = try await standing(at: "hvem-er-vi-til-for", late: 0)
        #expect(sheet.behind(at: world.now) < .minutes(-30))
        try sheet.tighten(at: world.now)
        // All but what no step has any use for.
        #expect(sheet.behind(at: world.now) > .minutes(-5))
    }

    @Test("The later it is, the more steps are dropped, in the order of the method; steps with notes stay")
    func order() async throws {
        let order = [
            "ungdom", "pause", "hvem-er-vi-til-for-deling", "veier-inn-deling", "utfordringsbilde",
            "hva-gjor-vi-bra-deling",
        ]
        var seen: Set<Int> = []
        for late in 0...140 {
            var sheet = try await standing(at: "velkommen", late: late)
            try sheet.tighten(at: world.now + .minutes(late))
            let gone = sheet.steps.filter(\.isSkipped).compactMap(\.key)
            #expect(Set(gone) == Set(order.prefix(gone.count)), "\(late) minutes late")
            #expect(sheet.steps.filter(\.takesNotes).allSatisfy { !$0.isSkipped })
            seen.insert(gone.count)
        }
        #expect(seen == Set(0...6))
    }

    @Test("No step is dropped while all of them fit at their least")
    func nothingTooSoon() async throws {
        // Left after the welcome's end: 170 minutes planned, least of all eleven steps 62.
        var sheet = try await standing(at: "velkommen", late: 180 - 62)
        #expect(sheet.upcoming.compactMap { Limits.of($0.key ?? "", in: .municipality)?.least }.reduce(0, +) == 62)
        let now = world.now + .minutes(180 - 62)
        try sheet.tighten(at: now)
        #expect(sheet.steps.allSatisfy { !$0.isSkipped })
        #expect(sheet.upcoming.map(\.minutes).reduce(0, +) == 62)
        sheet = try await standing(at: "velkommen", late: 180 - 61)
        try sheet.tighten(at: now + .minutes(1))
        #expect(sheet.steps.filter(\.isSkipped).compactMap(\.key) == ["ungdom"])
    }

    @Test("When there is too little time even then, every step that is left keeps its least")
    func tooLate() async throws {
        var sheet = try await standing(at: "veier-inn", late: 179)
        try sheet.tighten(at: world.now + .minutes(179))
        #expect(sheet.upcoming.map(\.minutes) == [9, 4])
    }

    @Test("What has been and what is now are left alone")
    func untouched() async throws {
        var sheet = try await standing(at: "hva-gjor-vi-bra", late: 30)
        let before = sheet
        try sheet.tighten(at: world.now + .minutes(30))
        for (old, new) in zip(before.steps, sheet.steps).prefix(4) { #expect(old == new) }
        #expect(sheet.clock == before.clock)
    }

    @Test("A step of the moderator's own stays, and is fitted with the rest")
    func ownStep() async throws {
        let hall = try await world.start(world.plan(minutes: 180))
        let after = try await hall.step("konkret-ide")
        try await hall.doors.runSheets.addStep(
            StepDraft(title: "Sparebanken forteller", minutes: "20", say: ""), takesNotes: false, after: after.id,
            from: 1,
            in: hall.id, by: .moderator)
        try await hall.go(to: hall.step("konkret-ide"))
        world.clock.pass(.minutes(190))
        try await hall.doors.runSheets.tighten(hall.id, by: .moderator)
        let own = try #require(try await hall.room().sheet.steps.first { $0.key == nil })
        #expect(!own.isSkipped)
        #expect((1...20).contains(own.minutes))
    }

    @Test("The moderator can be told what it would do before it is pressed")
    func foretold() async throws {
        var sheet = try await standing(at: "velkommen", late: 130)
        let foretold = sheet.tightened(at: world.now + .minutes(130))
        #expect(foretold != sheet)
        try sheet.tighten(at: world.now + .minutes(130))
        #expect(foretold == sheet)
    }

    @Test("What it changed can be undone until the room goes on, also when it was pressed twice")
    func undone() async throws {
        var sheet = try await standing(at: "velkommen", late: 100)
        let before = sheet
        try sheet.tighten(at: world.now + .minutes(100))
        try sheet.tighten(at: world.now + .minutes(120))
        let fitted = sheet
        #expect(fitted.fitted.contains { $0.isSkipped } && fitted.fitted.contains { !$0.isSkipped })
        sheet.undoFitting()
        #expect(sheet == before)
        sheet = fitted
        try sheet.go(to: #require(sheet.next).id, at: world.now + .minutes(121), plannedStart: world.now)
        #expect(sheet.fitted.isEmpty)
        let after = sheet
        sheet.undoFitting()
        #expect(sheet == after)
    }

    @Test("A step that is changed by hand afterwards stays as it was changed")
    func undoneAround() async throws {
        var sheet = try await standing(at: "velkommen", late: 60)
        try sheet.tighten(at: world.now + .minutes(60))
        let step = try #require(sheet.fitted.first { !$0.isSkipped })
        try sheet.edit(step.id, .skip(true), at: world.now)
        sheet.undoFitting()
        #expect(sheet.step(step.id)?.isSkipped == true)
    }

    @Test("Minutes that are set by hand afterwards stay as they were set")
    func undoneAroundMinutes() async throws {
        let hall = try await world.start(world.plan(minutes: 180))
        try await hall.go(to: hall.step("velkommen"))
        world.clock.pass(.minutes(60))
        try await hall.doors.runSheets.tighten(hall.id, by: .moderator)
        let room = try await hall.room()
        let step = try #require(room.sheet.fitted.first { !$0.isSkipped })
        try await hall.doors.runSheets.writeStep(
            step.id, StepDraft(title: "", minutes: "3"), from: room.dugnad.planVersion, in: hall.id, by: .moderator)
        try await hall.doors.runSheets.undoTightening(hall.id, by: .moderator)
        #expect(try await hall.room().sheet.step(step.id)?.minutes == 3)
    }

    @Test("Far ahead, no step gets more than makes sense: the room goes home earlier")
    func farAhead() async throws {
        var sheet = try await standing(at: "enighet", late: 0)
        try sheet.tighten(at: world.now)
        for step in sheet.upcoming {
            #expect(step.minutes <= Limits.of(step.key ?? "", in: .municipality)?.most ?? 0)
        }
        #expect(sheet.behind(at: world.now) < .minutes(-30))
    }

    /// 180 minutes, gone straight to a step at the planned start; `late` minutes later the step is looked at with
    /// nothing left of it.
    private func standing(at key: String, late: Int) async throws -> RunSheet {
        var sheet = try await world.start(world.plan(minutes: 180)).room().sheet
        guard let step = sheet.steps.first(where: { $0.key == key }) else { throw Missing(key) }
        try sheet.go(to: step.id, at: world.now, plannedStart: world.now)
        if late > 0 { try sheet.add(minutes: -60, at: world.now) }
        return sheet
    }
}

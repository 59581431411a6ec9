import TestWorld
import Testing
import Words
import WorkModel

@Suite("The day, the hours and the place")
struct WhenTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start(world.plan(starting: world.now + .days(7)))
    }

    private func move(_ place: String, days: Int = 8, seen: When? = nil) async throws {
        let there = When(try await hall.room().dugnad)
        let start = world.now + .days(days)
        try await hall.doors.plans.reschedule(
            hall.id, to: WhenDraft(When(start: start, end: start + .hours(2), place: place)),
            seen: WhenDraft(seen ?? there), by: .moderator)
    }

    @Test("Moving it changes what stands in calendars, once for each time")
    func moved() async throws {
        #expect(try await hall.room().dugnad.calendarSequence == nil)
        try await move("Rådhuset")
        try await move("Rådhuset")
        let dugnad = try await hall.room().dugnad
        #expect(dugnad.place == "Rådhuset")
        #expect(dugnad.plannedStart == world.now + .days(8))
        #expect(dugnad.agreedEnd == dugnad.plannedEnd)
        #expect(dugnad.calendarSequence == 1)
    }

    @Test("Made shorter or longer, a plan nobody has changed becomes the plan of that length")
    func fitted() async throws {
        for minutes in [90, 180, 120] {
            try await last(minutes)
            let other = try await world.start(world.plan(minutes: minutes, starting: world.now + .days(7)))
            let plan = try await hall.room().sheet.steps.map { [$0.key, String($0.minutes), String($0.position)] }
            #expect(
                plan == (try await other.room().sheet.steps.map { [$0.key, String($0.minutes), String($0.position)] }))
        }
    }

    @Test("A plan that somebody has changed is stretched or tightened as it stands; the sum is the new length")
    func ownPlanFitted() async throws {
        let pause = try await hall.step("pause")
        try await hall.doors.runSheets.writeStep(
            pause.id, StepDraft(title: "Kaffe", minutes: "12"), from: 1, in: hall.id, by: .moderator)
        for minutes in [120, 200] {
            try await last(minutes)
            let sheet = try await hall.room().sheet
            #expect(sheet.going.map(\.minutes).reduce(0, +) == minutes)
            #expect(sheet.steps.contains { $0.title == "Kaffe" })
        }
    }

    @Test("Another day of the same length leaves the plan alone")
    func sameLength() async throws {
        let before = try await hall.room().sheet.steps
        let there = When(try await hall.room().dugnad)
        let when = When(start: there.start + .days(1), end: there.end + .days(1), place: "Rådhuset")
        try await hall.doors.plans.reschedule(hall.id, to: WhenDraft(when), seen: WhenDraft(there), by: .moderator)
        #expect(try await hall.room().sheet.steps == before)
        #expect(try await hall.room().dugnad.planVersion == 1)
    }

    private func last(_ minutes: Int) async throws {
        let there = When(try await hall.room().dugnad)
        let when = When(start: there.start, end: there.start + .minutes(minutes), place: there.place)
        try await hall.doors.plans.reschedule(hall.id, to: WhenDraft(when), seen: WhenDraft(there), by: .moderator)
    }

    @Test("One that was started in the middle of a minute can be moved by a form that has whole minutes")
    func middleOfAMinute() async throws {
        let hall = try await world.start(world.plan(starting: world.now + .milliseconds(34_567)))
        let there = When(try await hall.room().dugnad)
        func whole(_ moment: Moment) -> Moment { Moment(milliseconds: moment.milliseconds / 60_000 * 60_000) }
        let seen = When(start: whole(there.start), end: whole(there.end), place: there.place)
        let when = When(start: seen.start, end: seen.end, place: "Rådhuset")
        try await hall.doors.plans.reschedule(hall.id, to: WhenDraft(when), seen: WhenDraft(seen), by: .moderator)
        #expect(try await hall.room().dugnad.place == "Rådhuset")
    }

    @Test("Two who move it at once lose neither: the second is shown both")
    func conflict() async throws {
        let seen = When(try await hall.room().dugnad)
        try await move("Rådhuset", seen: seen)
        await #expect(throws: Conflict.self) { try await move("Skolen", seen: seen) }
        #expect(try await hall.room().dugnad.place == "Rådhuset")
    }

    @Test("Once it has begun the hours stay as they are, and what the place is called can be mended")
    func begun() async throws {
        try await hall.doors.runSheets.begin(at: hall.task().id, as: .fullLength, in: hall.id, by: .moderator)
        let before = try await hall.room().dugnad
        await #expect(throws: Refusal.self) { try await move("Rådhuset") }
        let there = When(before)
        let when = When(start: there.start, end: there.end, place: "Rådhuset")
        try await hall.doors.plans.reschedule(hall.id, to: WhenDraft(when), seen: WhenDraft(there), by: .moderator)
        let dugnad = try await hall.room().dugnad
        #expect(dugnad.place == "Rådhuset")
        #expect((dugnad.plannedStart, dugnad.agreedEnd) == (before.plannedStart, before.agreedEnd))
    }

    @Test("A day, an hour or a place that cannot be one is refused at its field")
    func guards() async throws {
        let seen = WhenDraft(When(try await hall.room().dugnad))
        let wrong: [(WhenDraft, [WhenDraft.Field])] = [
            (seen.with(\.place, "Ring 900 00 000"), [.place]), (seen.with(\.place, long), [.place]),
            (seen.with(\.end, seen.start), [.end]), (seen.with(\.end, "23.59"), [.end]),
            (seen.with(\.day, ""), [.day]), (seen.with(\.day, "30. februar 2027"), [.day]),
            (seen.with(\.start, "i kveld"), [.start]),
            (WhenDraft(day: "snart", start: "kl. 25", end: "", place: long), [.day, .start, .place]),
        ]
        for (draft, fields) in wrong {
            let problems = await #expect(throws: Problems<WhenDraft.Field>.self) {
                try await hall.doors.plans.reschedule(hall.id, to: draft, seen: seen, by: .moderator)
            }
            #expect(problems?.list.map(\.field) == fields)
        }
    }

    private var long: String { String(repeating: "å", count: 501) }

    @Test("It can be called off and on again, and nothing in it goes")
    func cancelled() async throws {
        try await hall.doors.plans.cancel(hall.id, isCancelled: true, by: .moderator)
        try await hall.doors.plans.cancel(hall.id, isCancelled: true, by: .moderator)
        #expect(try await hall.room().dugnad.cancelledAt == world.now)
        #expect(try await hall.room().dugnad.calendarSequence == 1)
        try await hall.doors.plans.cancel(hall.id, isCancelled: false, by: .moderator)
        #expect(try await hall.room().dugnad.cancelledAt == nil)
        #expect(try await hall.room().dugnad.calendarSequence == 2)
    }
}

extension WhenDraft {
    fileprivate func with(_ field: WritableKeyPath<WhenDraft, String>, _ typed: String) -> WhenDraft {
        var draft = self
        draft[keyPath: field] = typed
        return draft
    }
}

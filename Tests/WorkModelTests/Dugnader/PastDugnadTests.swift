import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("A dugnad that is over, and is typed in")
struct PastDugnadTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start(world.plan(held: "høsten 2020"))
    }

    @Test(
        "What cannot have been is refused at its field",
        arguments: [
            (WhenDraft(day: "24.11.2026", start: "", end: "", place: ""), WhenDraft.Field.day),
            (WhenDraft(day: "23.11.2026", start: "18.30", end: "", place: ""), .day),
            (WhenDraft(day: "vinteren 2027", start: "", end: "", place: ""), .day),
            (WhenDraft(day: "14. oktober 1850", start: "", end: "", place: ""), .day),
            (WhenDraft(day: "oktober", start: "", end: "", place: ""), .day),
            (WhenDraft(day: "", start: "", end: "", place: ""), .day),
            (WhenDraft(day: "høsten 2020", start: "18", end: "", place: ""), .start),
            (WhenDraft(day: "14.10.2020", start: "", end: "20", place: ""), .start),
            (WhenDraft(day: "14.10.2020", start: "x", end: "", place: ""), .start),
            (WhenDraft(day: "14.10.2020", start: "20", end: "18", place: ""), .end),
            (WhenDraft(day: "14.10.2020", start: "", end: "", place: "Ring 900 00 000"), .place),
        ])
    func refused(draft: WhenDraft, field: WhenDraft.Field) throws {
        let problems = #expect(throws: Problems<WhenDraft.Field>.self) { try draft.checkPast(at: world.now) }
        #expect(problems?.list.map(\.field) == [field])
    }

    @Test(
        "Today, and the season that we are in, have begun", arguments: ["23.11.2026", "høsten 2026", "november 2026"])
    func now(day: String) throws {
        _ = try WhenDraft(day: day, start: "", end: "", place: "").checkPast(at: world.now)
    }

    @Test("Another time in the same form is another dugnad, and one that is to come is a third; the same twice is one")
    func sameForm() async throws {
        let form = Dugnad.ID.new()
        let edition = try await hall.room().edition
        var ids: [Dugnad.ID] = []
        for held in ["høsten 2020", "våren 2021", "høsten 2020", nil] as [String?] {
            let plan = try held.map { try world.plan(held: $0) } ?? world.plan()
            ids.append(
                try await hall.doors.dugnader.start(plan, edition: edition, form: form, by: .moderator).dugnad.id)
        }
        #expect(ids[0] == ids[2])
        #expect(Set(ids).count == 3)
    }

    @Test("It may have lasted longer than one that is planned can")
    func long() throws {
        _ = try WhenDraft(day: "14.10.2020", start: "9", end: "16", place: "").checkPast(at: world.now)
    }

    @Test("One that is typed in while it goes on is over from then, not from an hour that has not been")
    func goingOn() async throws {
        let hall = try await world.start(world.plan(held: "23.11.2026", from: "17", until: "23"))
        #expect(try await hall.room().dugnad.endedAt == world.now)
    }

    @Test("No clock goes in it, no code opens, and there is no way back to before the start")
    func over() async throws {
        let dugnad = try await hall.room().dugnad
        #expect(WritingTime(dugnad).isOver(at: world.now) && WritingTime(dugnad).isTooLateForAll(at: world.now))
        let begun = try #require(dugnad.startedAt)
        await #expect(throws: Refusal.self) { try await hall.go(to: hall.task()) }
        // One that is begun already is left as it is.
        try await hall.begin(as: .trial)
        await #expect(throws: Refusal.self) {
            try await hall.doors.trials.takeBack(hall.id, begun: begun, by: .moderator)
        }
        await #expect(throws: Refusal.self) {
            try await hall.doors.plans.cancel(hall.id, isCancelled: true, by: .moderator)
        }
        for begunAt in [nil, dugnad.plannedStart] as [Moment?] {
            await #expect(throws: WritingIsOver.self) { try await hall.write("Byttedag", begunAt: begunAt) }
        }
        #expect(try await hall.room().dugnad == dugnad)
    }

    @Test("Every question is there, and the notes from paper are taken at once")
    func paper() async throws {
        let template = world.library.edition.template(for: .municipality)
        #expect(try await hall.room().sheet.steps.map(\.key) == template.steps.map(\.key))
        let note = NoteDraft(
            id: .new(), group: 2, step: try await hall.task().id, text: "Byttedag", begunAt: nil, fromPaper: true)
        _ = try await hall.doors.notes.write([note], in: hall.id, by: .moderator)
        #expect(
            try await hall.minutes().text(in: .nynorsk).part(.meeting)?.blocks.asText.spaced
                == "Hausten 2020, Fjordvik samfunnshus. Eitt bord skreiv notat.")
    }

    @Test("How many came is in the minutes from the first, and a measure may be due from then on")
    func attended() async throws {
        var plan = try world.plan(held: "oktober 2020")
        plan.place = nil
        let started = try await world.doors.dugnader.start(
            plan, edition: world.library.edition, attended: Headcount(typed: "omtrent 40"), by: .moderator)
        let minutes = try await world.doors.minutesDesk.minutes(started.dugnad.id)
        #expect(minutes.text(in: .bokmål).part(.attendance)?.blocks.asText == "Omtrent 40 deltakere.")
        #expect(minutes.text(in: .bokmål).part(.meeting)?.blocks.asText == "Oktober 2020.")
        var measure = MeasureDraft()
        measure.text = "Byttedag"
        measure.deadline = "2020-11-01"
        try await world.doors.measures.add(measure, as: .new(), in: started.dugnad.id, by: .moderator)
        measure.deadline = "2020-09-30"
        await #expect(throws: (any Error).self) {
            try await world.doors.measures.add(measure, as: .new(), in: started.dugnad.id, by: .moderator)
        }
    }

    @Test("What turns out to be known better is mended, and the calendar event is the same one with a higher number")
    func mended() async throws {
        let seen = WhenDraft(When(try await hall.room().dugnad))
        #expect(seen == WhenDraft(day: "høsten 2020", start: "", end: "", place: "Fjordvik samfunnshus"))
        var known = seen
        (known.day, known.start) = ("14. oktober 2020", "18.00")
        try await hall.doors.plans.reschedule(hall.id, to: known, seen: seen, by: .moderator)
        let dugnad = try await hall.room().dugnad
        #expect(dugnad.timeInWords.en.spaced == "Wednesday 14 October 2020, 18.00")
        #expect(dugnad.plannedStart == NorwegianTime.moment(day: "2020-10-14", hour: "18:00"))
        #expect(dugnad.calendarSequence == 1)
        await #expect(throws: Conflict.self) {
            try await hall.doors.plans.reschedule(
                hall.id, to: WhenDraft(day: "våren 2020", start: "", end: "", place: ""), seen: seen, by: .moderator)
        }
    }

    @Test("It is kept 24 months after its last change, whenever it was held")
    func retention() async throws {
        let typedIn = world.now
        world.clock.set(NorwegianTime.months(24, after: typedIn) - .minutes(1))
        #expect(try await world.doors.dugnader.prune() == 0)
        world.clock.pass(.minutes(1))
        #expect(try await world.doors.dugnader.prune() == 1)
    }

    @Test("Taken out and read in elsewhere it is the same, and one whose time does not fit is refused")
    func takenOut() async throws {
        let file = try await hall.doors.takeouts.takeout(hall.id).json()
        let elsewhere = try World()
        _ = try await elsewhere.doors.takeouts.readIn(Takeout(json: file), by: .moderator)
        #expect(try await elsewhere.doors.rooms.room(hall.id).dugnad.held?.text == "2020-autumn")
        let text = String(decoding: file, as: UTF8.self)
        for wrong in ["2020-spring", "2020-13", "autumn"] {
            let spoilt = text.replacing("2020-autumn", with: wrong)
            #expect(throws: (any Error).self) { try Takeout(json: Data(spoilt.utf8)) }
        }
    }
}

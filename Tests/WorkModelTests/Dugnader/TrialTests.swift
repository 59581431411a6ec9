import TestWorld
import Testing
import Words
import WorkModel

@Suite("A trial: everything runs, and nothing of it is left")
struct TrialTests {
    let world: World
    let hall: Hall
    let begun: Moment

    /// Nine days before, with what is planned and a trial that has begun.
    init() async throws {
        world = try World()
        hall = try await world.start(world.plan(starting: world.now + .days(9)))
        try await hall.doors.runSheets.addStep(
            StepDraft(title: "Allsang", minutes: "5", say: "Nå synger vi."), takesNotes: false, after: nil, from: 1,
            in: hall.id, by: .moderator)
        try await hall.doors.plans.chooseCards(
            ["nora", "guri"], hidden: ["nora"], from: 2, in: hall.id, by: .moderator)
        try await hall.doors.invitations.fillIn(
            InvitationDraft().with(\.answerTo, "Svar på nettsiden"), from: 0, in: hall.id, by: .moderator)
        world.clock.pass(.minutes(1))
        begun = world.now
        try await hall.begin(as: .trial)
    }

    /// Something of everything that people make while they try.
    private func fill() async throws {
        let doors = hall.doors
        let first = try await hall.write("Byttedag", group: 1)
        let second = try await hall.write("Bytte utstyr", group: 2)
        _ = try await doors.notes.edit(
            second.id, to: "Bytte ski", from: 1, group: 2, begunAt: nil, in: hall.id, by: .group)
        let idea = Cluster.ID.new()
        try await doors.gatherings.tie([first.id, second.id], into: idea, name: "Bytte", in: hall.id, by: .moderator)
        try await doors.groups.makeOwnPerson(
            OwnPersonDraft(name: "Trym", age: "9", story: "God til å tegne"), from: 1, group: 2, in: hall.id, by: .group
        )
        var words = MeasureDraft()
        words.text = "Byttekvelder hver høst"
        words.clusters = [idea]
        try await doors.measures.add(words, as: .new(), in: hall.id, by: .moderator)
        try await doors.minutesDesk.setAttendance(AttendanceDraft([("Idrettslag", "7")]), in: hall.id, by: .moderator)
        try await doors.minutesDesk.edit(
            .ahead, to: "Vi møtes i mai.", language: .bokmål, from: 0, sawFingerprint: "", in: hall.id, by: .moderator)
        try await doors.runSheets.add(minutes: 4, in: hall.id, by: .moderator)
        world.clock.pass(.minutes(60))
        try await doors.runSheets.tighten(hall.id, by: .moderator)
        try await doors.runSheets.editStep(
            hall.task(2).id, .close(true), from: hall.room().dugnad.planVersion, in: hall.id, by: .moderator)
    }

    private func written() async throws -> Written { try await hall.doors.trials.written(in: hall.id) }

    @discardableResult
    private func empty() async throws -> Bool {
        try await hall.doors.trials.empty(hall.id, begun: begun, seen: written().seen, by: .moderator)
    }

    @Test("Emptied, what people made is gone, and what was planned is there")
    func emptied() async throws {
        let planned = try await hall.room().sheet.asPlanned
        try await fill()
        let there = try await written()
        #expect(
            [there.notes, there.ownPersons, there.ideas, there.measures, there.minutes] == [2, 1, 1, 1, 2])
        #expect(try await empty())
        #expect(try await written().isNothing)
        let room = try await hall.room()
        #expect(room.notes.isEmpty && room.groups.allSatisfy { $0.card == nil && $0.ownPersonName == nil })
        #expect(room.sheet.steps.map(\.minutes) == planned.steps.map(\.minutes))
        #expect(room.sheet.steps.allSatisfy { $0.startedAt == nil && $0.closedAt == nil && !$0.isSkipped })
        #expect(room.sheet.steps.contains { $0.title == "Allsang" })
        #expect(room.persons.map(\.key).contains("nora") == false)
        #expect(room.dugnad.startedAt == nil && !room.dugnad.isTrial)
        #expect(room.dugnad.agreedEnd == room.dugnad.plannedEnd)
        let minutes = try await hall.minutes()
        #expect(minutes.attendance.isEmpty && minutes.agreed.measures.isEmpty && minutes.edited(.ahead) == nil)
        #expect(try await hall.doors.invitations.invitation(hall.id).answerTo == "Svar på nettsiden")
    }

    @Test("What was there before the trial stays")
    func before() async throws {
        let other = try await world.start(world.plan(starting: world.now + .days(9)))
        _ = try await other.doors.notes.write(
            [NoteDraft(id: .new(), group: 1, step: other.task().id, text: "Fra papir", begunAt: nil, fromPaper: true)],
            in: other.id, by: .moderator)
        world.clock.pass(.minutes(1))
        try await other.begin(as: .trial)
        try await other.write("Prøve")
        let seen = try await other.doors.trials.written(in: other.id)
        #expect(seen.notes == 1)
        _ = try await other.doors.trials.empty(other.id, begun: world.now, seen: seen.seen, by: .moderator)
        #expect(try await other.texts() == ["Fra papir"])
    }

    @Test("Nothing is emptied that the moderator was not told of, and nothing twice")
    func toldFirst() async throws {
        let seen = try await written().seen
        try await hall.write("Kom i mellomtida")
        #expect(try await hall.doors.trials.empty(hall.id, begun: begun, seen: seen, by: .moderator) == false)
        #expect(try await hall.texts() == ["Kom i mellomtida"])
        try await empty()
        world.clock.pass(.days(9))
        try await hall.go(to: hall.task())
        try await hall.write("På ordentlig")
        #expect(try await hall.doors.trials.empty(hall.id, begun: begun, seen: "1.0.0.0.0", by: .moderator))
        #expect(try await hall.texts() == ["På ordentlig"], "a second moderator's late press empties nothing")
    }

    @Test("A phone that comes back with notes from the trial is told so, and the real evening is without them")
    func phoneFromTheTrial() async throws {
        let there = try await hall.write("Fra prøven", group: 1)
        let written = world.now
        world.clock.pass(.minutes(1))
        try await empty()
        world.clock.pass(.days(9))
        try await hall.go(to: hall.task())
        await #expect(throws: Refusal.self) { try await hall.write("Lå på telefonen", begunAt: written) }
        await #expect(throws: Refusal.self) {
            _ = try await hall.doors.notes.edit(
                there.id, to: "Rettet", from: 1, group: 1, begunAt: written, in: hall.id, by: .group)
        }
        await #expect(throws: Refusal.self) {
            try await hall.write("Fra prøven", group: 1, id: there.id, begunAt: written)
        }
        #expect(try await hall.texts().isEmpty)
        try await hall.write("På ordentlig", begunAt: world.now)
        #expect(try await hall.texts() == ["På ordentlig"])
    }

    @Test("A trial that was no trial is kept, with its notes")
    func kept() async throws {
        try await hall.write("Byttedag")
        try await hall.doors.trials.keep(hall.id, begun: begun, by: .moderator)
        let room = try await hall.room()
        #expect(room.notes.map(\.text) == ["Byttedag"])
        #expect(!room.dugnad.isTrial && room.dugnad.startedAt == begun)
        try await hall.doors.trials.keep(hall.id, begun: begun, by: .moderator)
        #expect(try await empty())
        #expect(try await hall.texts() == ["Byttedag"], "what is kept cannot be emptied")
    }

    @Test("Kept on the day itself, it ends when people were told")
    func keptOnTheDay() async throws {
        try await empty()
        world.clock.pass(.days(9) - .minutes(60))
        let second = world.now
        try await hall.begin(as: .trial)
        try await hall.doors.trials.keep(hall.id, begun: second, by: .moderator)
        let dugnad = try await hall.room().dugnad
        #expect(dugnad.agreedEnd == dugnad.plannedEnd)
    }

    @Test("The code lives through a trial that has ended, and through one that began for real by mistake")
    func codeLives() async throws {
        try await hall.doors.runSheets.end(hall.id, by: .moderator)
        let dugnad = try await hall.room().dugnad
        #expect(WritingTime(dugnad).ends == dugnad.plannedEnd + .hours(12))
        let mistake = try await world.start(world.plan(starting: world.now + .days(9)))
        try await mistake.begin(as: .fullLength)
        try await mistake.doors.runSheets.end(mistake.id, by: .moderator)
        let ended = try await mistake.room().dugnad
        #expect(!WritingTime(ended).isOver(at: ended.plannedEnd))
    }

    @Test("The minutes of a trial have the announced day, and cannot be approved")
    func minutes() async throws {
        try await hall.write("Byttedag")
        let meeting = try await hall.minutes().text(in: .bokmål).part(.meeting)?.blocks.asText ?? ""
        #expect(meeting.spaced.contains("2. desember 2026 kl. 18.00–20.30"))
        await #expect(throws: Refusal.self) { try await hall.approve() }
    }

    @Test("It can be moved while it is tried, made shorter too, and the trial goes on")
    func moved() async throws {
        try await hall.doors.runSheets.add(minutes: 4, in: hall.id, by: .moderator)
        let clock = try await hall.room().dugnad.clock
        let there = When(try await hall.room().dugnad)
        let when = When(start: there.start + .days(1), end: there.start + .days(1) + .minutes(120), place: "Rådhuset")
        try await hall.doors.plans.reschedule(hall.id, to: WhenDraft(when), seen: WhenDraft(there), by: .moderator)
        #expect(try await hall.room().dugnad.clock == clock)
        try await empty()
        let room = try await hall.room()
        #expect(room.sheet.going.map(\.minutes).reduce(0, +) == 120)
        #expect(room.dugnad.agreedEnd == when.end)
    }

    @Test("What is changed in the run sheet while it is tried, is changed")
    func planned() async throws {
        let pause = try await hall.step("pause")
        try await hall.doors.runSheets.writeStep(
            pause.id, StepDraft(title: "Kaffe", minutes: "12"), from: hall.room().dugnad.planVersion, in: hall.id,
            by: .moderator)
        try await empty()
        let step = try await hall.step("pause")
        #expect(step.title == "Kaffe" && step.minutes == 12)
    }

    @Test("It is taken out as what it is, and read in elsewhere as that")
    func takenOut() async throws {
        try await fill()
        let file = try await hall.doors.takeouts.takeout(hall.id).json()
        let elsewhere = try World()
        _ = try await elsewhere.doors.takeouts.readIn(Takeout(json: file), by: .program)
        let room = try await elsewhere.doors.rooms.room(hall.id)
        #expect(room.dugnad.trialSince == begun)
        let there = try await elsewhere.doors.trials.written(in: hall.id)
        #expect(try await there == written())
    }
}

extension InvitationDraft {
    fileprivate func with(_ field: WritableKeyPath<InvitationDraft, String>, _ value: String) -> InvitationDraft {
        var copy = self
        copy[keyPath: field] = value
        return copy
    }
}

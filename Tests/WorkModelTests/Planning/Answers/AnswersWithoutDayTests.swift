import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Answers to a dugnad whose day is not chosen, or not any more")
struct AnswersWithoutDayTests {
    let world: World
    let guests: InvitingOffice
    var answers: Answers { world.doors.answers }

    init() async throws {
        world = try World()
        guests = try await InvitingOffice(world)
    }

    private func move(_ change: (inout WhenDraft) -> Void) async throws {
        var draft = WhenDraft(When(try await guests.dugnad()))
        change(&draft)
        try await world.doors.plans.reschedule(guests.id, to: draft, by: guests.office.actor(.aina))
    }

    private func postpone(to roughly: String) async throws {
        try await move { draft in (draft.day, draft.roughly) = ("", roughly) }
    }

    /// What the letters that wait have to say still; then they are gone.
    private func deliver() async throws -> [AnswerLetter] {
        var all: [AnswerLetter] = []
        for letter in try await world.doors.letters.due(most: 5000) where letter.kind.isAboutInvitation {
            try await answers.content(of: letter).map { all.append($0) }
            try await world.doors.letters.drop(letter.id)
        }
        return all
    }

    @Test("Whoever comes is told once that it is postponed, and once of the new day; the answer stands")
    func postponed() async throws {
        try await guests.set(capacity: 1, isOpen: true)
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola"))
        try await guests.invite("Per")
        try await guests.send()
        try await guests.answer(kari)
        try await guests.answer(ola)
        #expect(try await guests.state(of: ola) == .waiting)
        try await postpone(to: "oktober 2027")
        // Neither invitation nor receipt is true any more.
        let told = try await deliver()
        #expect(told.map(\.kind) == [.moved, .moved])
        #expect(Set(told.compactMap(\.invitee.name)) == ["Kari", "Ola"])
        #expect(told.allSatisfy { $0.before?.roughly == nil && $0.dugnad.isWithoutDay })
        try await move { draft in (draft.day, draft.roughly) = ("2027-10-20", nil) }
        let again = try await deliver()
        #expect(again.map(\.kind) == [.moved, .moved])
        #expect(again.allSatisfy { $0.before?.roughly?.text == "2027-10" })
        #expect(try await guests.state(of: kari) == .coming)
    }

    @Test(
        "A place that was offered is offered again once there is a day, with time from then on; meanwhile no clock runs"
    )
    func offers() async throws {
        try await guests.set(capacity: 2)
        var all: [Invitee.ID] = []
        for name in ["Kari", "Ola", "Per"] {
            world.clock.pass(.minutes(1))
            all.append(try await guests.invite(name))
            try await guests.answer(all[all.count - 1])
        }
        try await guests.answer(all[0], .notComing)
        try await guests.answer(all[1], .sending, address: "bente@annen.example")
        _ = try await deliver()
        try await postpone(to: "mars 2027")
        #expect(try await answers.card(at: guests.key(to: all[2]))?.offeredUntil == nil)
        world.clock.pass(.days(20))
        try await answers.tend()
        let meanwhile = try await deliver()
        #expect(meanwhile.map(\.kind) == [.moved, .moved])
        try await move { draft in (draft.day, draft.roughly) = ("2027-03-17", nil) }
        let told = try await deliver()
        #expect(told.filter { $0.kind == .placeOffer }.map(\.invitee.name) == ["Per"])
        #expect(told.filter { $0.kind == .invited }.compactMap(\.invitee.address?.text) == ["bente@annen.example"])
        #expect(told.filter { $0.kind == .moved }.count == 2)
        let untils = try await answers.list(of: guests.id).rows.compactMap { $0.offeredUntil ?? $0.keptUntil }
        #expect(untils.count == 2 && untils.allSatisfy { $0.moment > world.now })
    }

    @Test("Invitations that had not gone are taken back, and are yet to be sent: the task stands there again")
    func invitations() async throws {
        try await guests.set()
        try await guests.invite("Kari")
        try await guests.send()
        let lists = world.library.library.taskLists
        func isSent() async throws -> Bool {
            let tasks = try await world.doors.tasks.all(of: guests.id, by: lists)
            return tasks.tasks.contains { $0.text?.leadsTo == .sending && $0.isDone }
        }
        #expect(try await isSent())
        try await postpone(to: "mars 2027")
        #expect(try await guests.waiting(.invited).isEmpty)
        #expect(try await !isSent())
        try await move { draft in (draft.day, draft.roughly) = ("2027-03-17", nil) }
        #expect(try await answers.sending(of: guests.id).invitees.count == 1)
        // Once they have gone, they stay gone.
        try await guests.send()
        _ = try await world.doors.letters.begin(#require(guests.waiting(.invited).first).id)
        try await postpone(to: "april 2027")
        #expect(try await isSent())
    }

    @Test("Midway through sending, those that had gone have gone: the reminder comes, and the rest is yet to be sent")
    func midway() async throws {
        try await guests.set(deadline: world.now + .days(20))
        for name in ["Kari", "Ola"] { try await guests.invite(name) }
        try await guests.send()
        let first = try #require(try await guests.waiting(.invited).first)
        _ = try await world.doors.letters.begin(first.id)
        try await world.doors.letters.end(first.id)
        let aina = try await guests.office.actor(.aina)
        for isCancelled in [true, false] {
            try await world.doors.plans.cancel(guests.id, isCancelled: isCancelled, by: aina)
        }
        #expect(try await answers.signUp(of: guests.id)?.sentAt != nil)
        #expect(try await answers.list(of: guests.id).unsent == 1)
        let at = try #require(try await answers.list(of: guests.id).remindedAt)
        world.clock.set(at + .minutes(1))
        try await answers.tend()
        #expect(try await guests.waiting(.reminder).map(\.address) == [first.address])
    }

    @Test("Called off and on again, what was offered is offered anew")
    func calledOff() async throws {
        try await guests.set(capacity: 1)
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola"))
        try await guests.answer(kari)
        world.clock.pass(.minutes(1))
        try await guests.answer(ola)
        try await guests.answer(kari, .notComing)
        _ = try await deliver()
        let aina = try await guests.office.actor(.aina)
        try await world.doors.plans.cancel(guests.id, isCancelled: true, by: aina)
        world.clock.pass(.days(5))
        try await answers.tend()
        try await world.doors.plans.cancel(guests.id, isCancelled: false, by: aina)
        #expect(try await deliver().map(\.kind).contains(.placeOffer))
        let until = try await answers.list(of: guests.id).rows.compactMap(\.offeredUntil)
        #expect(until.map(\.moment) == [LastMinute(world.now + .hours(48)).moment])
    }

    @Test("Who has heard that it is postponed hears nothing of when it may be; who has not, hears it once")
    func postponedOn() async throws {
        try await guests.set()
        let kari = try await guests.invite("Kari")
        try await guests.answer(kari)
        _ = try await deliver()
        try await postpone(to: "oktober 2027")
        try await postpone(to: "november 2027")
        let told = try await deliver()
        #expect(told.map(\.kind) == [.moved])
        #expect(told.first?.before?.roughly == nil)
        try await postpone(to: "")
        #expect(try await deliver().isEmpty)
    }

    @Test(
        "Nobody answers, signs up or is asked while there is no day, but the contact person can type in what was said")
    func closed() async throws {
        try await guests.set(capacity: 1, isOpen: true)
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola"))
        try await guests.send()
        try await guests.answer(kari)
        try await guests.answer(ola)
        try await postpone(to: "")
        _ = try await deliver()
        await #expect(throws: Refusal.self) { try await guests.answer(kari, .notComing) }
        let page = try #require(try await answers.signUp(of: guests.id)?.page)
        #expect(try await answers.publicInvitation(page)?.takesSignUps == false)
        let aina = try await guests.office.actor(.aina)
        _ = try await answers.type(.notComing, for: [kari], in: guests.id, by: aina)
        _ = try await answers.type(.coming(people: 1, young: 0), for: [kari], in: guests.id, by: aina)
        #expect(try await guests.state(of: kari) == .coming)
        // Its place in the calendar is nobody's day.
        world.clock.pass(.days(300))
        _ = try await answers.type(.notComing, for: [kari], in: guests.id, by: aina)
        try await answers.tend()
        #expect(try await deliver().isEmpty)
        #expect(try await guests.state(of: ola) == .waiting)
    }

    @Test("Names, needs and who sits where stay as long as it may come: the month out, or a year without any change")
    func kept() async throws {
        let kari = try await guests.invite("Kari")
        try await guests.answer(kari, needs: "glutenfritt")
        try await postpone(to: "oktober/november 2027")
        let dugnad = try await guests.dugnad()
        #expect(NorwegianTime.isoDate(dugnad.isOverAt) == "2027-12-01")
        #expect(dugnad.dayOfForgetting(after: .days(30)).nb == "30 dager etter dugnaden")
        world.clock.set(dugnad.isOverAt + .days(30) - .minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await world.store.allText().contains("kari@gjest.example"))
        #expect(try await !world.store.allText().contains("glutenfritt"))
        world.clock.pass(.minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await !world.store.allText().contains("kari@gjest.example"))
        try await postpone(to: "")
        let undecided = try await guests.dugnad()
        #expect(undecided.isOverAt == NorwegianTime.months(12, after: undecided.changedAt))
    }
}

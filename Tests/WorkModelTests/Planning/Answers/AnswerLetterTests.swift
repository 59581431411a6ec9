import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Letters about an invitation")
struct AnswerLetterTests {
    let world: World
    let guests: InvitingOffice
    var answers: Answers { world.doors.answers }

    init() async throws {
        world = try World()
        guests = try await InvitingOffice(world)
    }

    /// What the letters that wait say, by kind; then they are gone.
    private func deliver() async throws -> [AnswerLetter] {
        var all: [AnswerLetter] = []
        for letter in try await world.doors.letters.due(most: 5000) where letter.kind.isAboutInvitation {
            if let content = try await answers.content(of: letter) {
                all.append(content)
                _ = try await world.doors.letters.begin(letter.id)
                try await world.doors.letters.end(letter.id)
            } else {
                try await world.doors.letters.drop(letter.id)
            }
        }
        return all
    }

    // MARK: The invitation

    @Test("The invitation goes once to each who has an address, however often the button is pressed")
    func once() async throws {
        for name in ["Kari", "Ola"] { try await guests.invite(name) }
        try await guests.invite("Per", hasAddress: false)
        let sending = try await answers.sending(of: guests.id)
        #expect(sending.invitees.count == 2)
        #expect(sending.withoutAddress.map(\.name) == ["Per"])
        let contact = try await guests.office.actor(.aina)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    try await answers.send(seen: sending.seen, in: guests.id, at: InvitingOffice.site, by: contact)
                }
            }
            try await group.waitForAll()
        }
        #expect(try await guests.waiting(.invited).count == 2)
        #expect(try await answers.sending(of: guests.id).invitees.isEmpty)
        try await guests.invite("Tor")
        try await guests.send()
        #expect(try await guests.waiting(.invited).count == 3)
    }

    @Test("A list that is another one than was looked at is looked at again first")
    func otherList() async throws {
        try await guests.invite("Kari")
        let seen = try await answers.sending(of: guests.id).seen
        try await guests.invite("Ola")
        let contact = try await guests.office.actor(.aina)
        await #expect(throws: Refusal.self) {
            try await answers.send(seen: seen, in: guests.id, at: InvitingOffice.site, by: contact)
        }
        #expect(try await guests.waiting(.invited).isEmpty)
    }

    @Test(
        "From a unit that is not confirmed nothing goes to anybody: no invitation, receipt or offer; and it is told why"
    )
    func notConfirmed() async throws {
        let other = try await InvitingOffice(World(), isConfirmed: false)
        let kari = try await other.invite("Kari")
        try await other.set(capacity: 1)
        let contact = try await other.office.actor(.aina)
        let sending = try await other.doors.answers.sending(of: other.id)
        #expect(sending.block == .notConfirmed)
        let refusal = await #expect(throws: Refusal.self) {
            try await other.doors.answers.send(seen: sending.seen, in: other.id, at: InvitingOffice.site, by: contact)
        }
        #expect(refusal?.reason.nb.contains("ikke bekreftet") == true)
        await #expect(throws: Refusal.self) { try await other.remind() }
        try await other.answer(kari)
        try await other.doors.answers.tend()
        #expect(try await other.doors.letters.due().filter { $0.kind.isAboutInvitation }.isEmpty)
        // To oneself it may go.
        _ = try await other.doors.answers.sendTest(in: other.id, at: InvitingOffice.site, by: contact)
        let test = try #require(try await other.waiting(.invitationTest).first)
        #expect(test.address.text == "aina@fjordvik.example")
        let content = try #require(try await other.doors.answers.content(of: test))
        #expect(content.link == nil)
    }

    @Test("Each letter has a key of its own, which opens that one's answer; none stands in the database")
    func keys() async throws {
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola"))
        try await guests.send()
        let letters = try await deliver()
        var opened: Set<Invitee.ID> = []
        for letter in letters {
            let key = try #require(letter.link)
            let card = try #require(try await answers.card(at: key))
            #expect(card.invitee.id == letter.invitee.id)
            #expect(try await !world.store.allText().contains(key.text))
            opened.insert(card.invitee.id)
        }
        #expect(opened == [kari, ola])
        try await guests.answer(kari)
        let receipt = try #require(try await deliver().first)
        // The first letter's link works still.
        for key in [letters.first { $0.invitee.id == kari }?.link, receipt.link] {
            #expect(try await answers.card(at: #require(key))?.answer?.state == .coming)
        }
    }

    @Test("A letter that is written anew has another key, and what somebody waits for goes before many invitations")
    func order() async throws {
        let kari = try await guests.invite("Kari")
        try await guests.send()
        world.clock.pass(.minutes(1))
        try await guests.answer(kari)
        world.clock.pass(.minutes(1))
        _ = try await world.doors.signIns.ask(
            for: EmailAddress(typed: "aina@fjordvik.example"), language: .bokmål, in: nil, at: InvitingOffice.site)
        let kinds = try await world.doors.letters.due().map(\.kind)
        #expect(kinds == [.signIn, .receipt, .invited])
        let letter = try #require(try await guests.waiting(.receipt).first)
        let first = try #require(try await answers.content(of: letter)?.link)
        let second = try #require(try await answers.content(of: letter)?.link)
        #expect(first != second)
        // Tried for days: the first may be the one that came.
        for _ in 0..<8 { _ = try await answers.content(of: letter) }
        #expect(try await answers.card(at: first) != nil)
        #expect(try await answers.card(at: second) != nil)
    }

    // MARK: Reminders

    @Test("The silent are reminded once by themselves and once by hand, by day; who has answered is not")
    func reminders() async throws {
        let deadline = world.now + .days(14)
        try await guests.set(deadline: deadline)
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola"))
        try await guests.send()
        _ = try await deliver()
        try await guests.answer(ola, .unsure)
        _ = try await deliver()
        let at = try #require(NorwegianTime.moment(day: "2026-12-03", hour: "09:00"))
        world.clock.set(at - .minutes(1))
        try await answers.tend()
        #expect(try await deliver().isEmpty)
        world.clock.set(at)
        for _ in 0..<3 { try await answers.tend() }
        #expect(try await deliver().map(\.kind) == [.reminder])
        for _ in 0..<2 { try await guests.remind() }
        #expect(try await deliver().map(\.invitee.id) == [kari])
        // Two days before the deadline who did not know is asked again, once.
        world.clock.set(try #require(NorwegianTime.moment(day: "2026-12-05", hour: "07:59")))
        try await answers.tend()
        #expect(try await deliver().isEmpty)
        world.clock.set(try #require(NorwegianTime.moment(day: "2026-12-05", hour: "09:00")))
        for _ in 0..<3 { try await answers.tend() }
        let again = try await deliver()
        #expect(again.map(\.kind) == [.askedAgain])
        #expect(again.map(\.invitee.id) == [ola])
    }

    @Test("A reminder that waits while they answer is not sent")
    func overtaken() async throws {
        let kari = try await guests.invite("Kari")
        try await guests.set()
        try await guests.send()
        _ = try await deliver()
        try await guests.remind()
        try await guests.answer(kari, .notComing)
        #expect(try await deliver().map(\.kind) == [.receipt])
    }

    @Test("Changed many times before it went, one receipt tells of the answer that stands; and five an hour go at most")
    func receipts() async throws {
        try await guests.set()
        let kari = try await guests.invite("Kari")
        for number in 1...8 { try await guests.answer(kari, people: String(number)) }
        #expect(try await deliver().map { $0.answer?.people } == [8])
        for number in 1...7 {
            try await guests.answer(kari, people: String(number))
            #expect(try await deliver().count == (number <= 4 ? 1 : 0))
        }
        world.clock.pass(.hours(1) + .seconds(1))
        try await guests.answer(kari, people: "3")
        #expect(try await deliver().map { $0.answer?.people } == [3])
    }

    // MARK: Another time, and off

    private func move(by days: Int, place: String = "Fjordvik samfunnshus") async throws {
        let dugnad = try await guests.dugnad()
        let when = When(
            start: dugnad.plannedStart + .days(days), end: dugnad.plannedEnd + .days(days), place: place)
        try await world.doors.plans.reschedule(guests.id, to: WhenDraft(when), by: guests.office.actor(.aina))
    }

    @Test("Moved: all who come or may are told what it was before; moved twice before it went, they are told once")
    func moved() async throws {
        try await guests.set(capacity: 1)
        let (kari, ola, per) = (
            try await guests.invite("Kari"), try await guests.invite("Ola"), try await guests.invite("Per")
        )
        try await guests.answer(kari)
        try await guests.answer(ola)
        try await guests.answer(per, .notComing)
        _ = try await deliver()
        let before = try await guests.dugnad().plannedStart
        try await move(by: 1)
        try await move(by: 1, place: "Rådhuset")
        let told = try await deliver()
        #expect(told.map(\.kind) == [.moved, .moved])
        #expect(Set(told.map(\.invitee.id)) == [kari, ola])
        #expect(told.allSatisfy { $0.before?.start == before && $0.dugnad.place == "Rådhuset" })
        try await move(by: 1)
        try await move(by: -1, place: "Rådhuset")
        #expect(try await deliver().isEmpty)
    }

    @Test(
        "Where there is no mail, what lies to be given by hand is written anew when it is moved, and nothing lies twice"
    )
    func lying() async throws {
        func lay() async throws -> [Letter.Kind] {
            let due = try await world.doors.letters.due()
            for letter in due { try await world.doors.letters.lay(letter.id) }
            return due.map(\.kind)
        }
        try await guests.set()
        let kari = try await guests.invite("Kari")
        try await guests.invite("Ola")
        try await guests.send()
        #expect(try await lay() == [.invited, .invited])
        for people in ["1", "2"] {
            try await guests.answer(kari, people: people)
            #expect(try await lay() == [.receipt])
        }
        let before = try await guests.dugnad().plannedStart
        for _ in 0..<2 {
            try await move(by: 1)
            #expect(try await answers.content(of: #require(guests.waiting(.moved).first))?.before?.start == before)
            #expect(try await lay().count == 4)
        }
        #expect(try await world.doors.letters.all(of: guests.office.unit.id).count == 4)
    }

    @Test("Called off: everybody who has not said no is told; on again before they heard, nobody is")
    func cancelled() async throws {
        try await guests.set()
        let (kari, per) = (try await guests.invite("Kari"), try await guests.invite("Per"))
        try await guests.invite("Tor")
        try await guests.send()
        _ = try await deliver()
        try await guests.invite("Ukjent")
        try await guests.answer(kari)
        try await guests.answer(per, .notComing)
        _ = try await deliver()
        let contact = try await guests.office.actor(.aina)
        func cancel(_ isOff: Bool) async throws {
            try await world.doors.plans.cancel(guests.id, isCancelled: isOff, by: contact)
        }
        try await cancel(true)
        try await cancel(false)
        #expect(try await deliver().isEmpty)
        try await cancel(true)
        let told = try await deliver()
        #expect(told.map(\.kind) == [.cancelled, .cancelled])
        #expect(Set(told.compactMap(\.invitee.name)) == ["Kari", "Tor"])
        try await cancel(false)
        let again = try await deliver()
        #expect(again.count == 2)
        #expect(again.allSatisfy { $0.dugnad.cancelledAt == nil })
    }

    @Test("An address that was mended gets the invitation; the letter to the wrong one opens nothing any more")
    func mended() async throws {
        let kari = try await guests.invite("Kari")
        try await guests.send()
        let wrong = try #require(try await deliver().first?.link)
        var draft = InviteeDraft(kind: .schools, name: "Kari", address: "kari@rett.example")
        let contact = try await guests.office.actor(.aina)
        try await world.doors.invitees.edit(kari, to: draft, from: 1, in: guests.id, by: contact)
        #expect(try await answers.card(at: wrong) == nil)
        try await guests.send()
        let right = try #require(try await deliver().first)
        #expect(right.invitee.address?.text == "kari@rett.example")
        // Nothing but the address ends what has gone.
        draft.role = "rektor"
        try await world.doors.invitees.edit(kari, to: draft, from: 2, in: guests.id, by: contact)
        #expect(try await answers.card(at: #require(right.link))?.invitee.role == "rektor")
    }

    @Test("Whoever has asked not to be written to gets no letter, however they come onto the list again")
    func leftAlone() async throws {
        try await guests.set(isOpen: true)
        let (kari, ola) = (try await guests.invite("Kari"), try await guests.invite("Ola"))
        try await answers.remove(at: try await guests.key(to: kari))
        let page = try #require(try await answers.signUp(of: guests.id)?.page)
        var draft = OpenSignUpDraft()
        (draft.kind, draft.name, draft.address) = (.sports, "Kari", "kari@gjest.example")
        try await answers.signUp(draft, on: page)
        let again = try #require(try await guests.find("kari@gjest.example"))
        _ = try await answers.type(.notComing, for: [again.id], in: guests.id, by: guests.office.actor(.aina))
        #expect(try await deliver().isEmpty)
        try await guests.answer(ola)
        #expect(try await deliver().map(\.invitee.name) == ["Ola"])
    }

    @Test("Nobody who owns it, nothing to say: a letter that was left behind holds up no other")
    func ownerless() async throws {
        try await guests.invite("Kari")
        try await guests.send()
        let (letter, id) = (try #require(try await guests.waiting(.invited).first), guests.id)
        try await world.store.write { db in
            try db.execute(sql: "UPDATE dugnad SET unit = NULL, keptMonths = NULL WHERE id = ?", arguments: [id])
        }
        #expect(try await answers.content(of: letter) == nil)
        #expect(try await answers.samples(of: id).isEmpty)
    }

    @Test("After a backup is put back nobody is reminded of what was due before: it may have gone after the copy")
    func restored() async throws {
        try await guests.set(deadline: world.now + .days(20))
        try await guests.invite("Kari")
        try await guests.send()
        _ = try await deliver()
        let sent = try #require(try await answers.signUp(of: guests.id)?.sentAt)
        let due = try #require(
            Reminding.silent(
                sentAt: sent, deadline: try await answers.signUp(of: guests.id)?.deadline,
                start: try await guests.dugnad().plannedStart))
        world.clock.set(due + .hours(1))
        _ = try await world.store.write { db in try db.beginAgain() }
        try await answers.tend()
        #expect(try await guests.waiting(.reminder).isEmpty)
        #expect(try await guests.remind() == 1)
    }

    @Test("Letters and links go thirty days after, and nothing goes once it has begun")
    func afterwards() async throws {
        try await guests.set()
        let kari = try await guests.invite("Kari")
        try await guests.send()
        let key = try #require(try await deliver().first?.link)
        try await guests.answer(kari)
        let dugnad = try await guests.dugnad()
        world.clock.set(dugnad.plannedStart)
        #expect(try await deliver().isEmpty)
        world.clock.set(dugnad.plannedEnd + .days(30) - .minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await answers.card(at: key) != nil)
        #expect(try await world.doors.letters.all(of: guests.office.unit.id).map(\.kind) == [.invited])
        world.clock.pass(.minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await answers.card(at: key) == nil)
        #expect(try await world.doors.letters.all(of: guests.office.unit.id).isEmpty)
    }

    // MARK: Signing up without a letter

    @Test("On the open page the same address twice is one, whatever is written the second time")
    func openTwice() async throws {
        try await guests.set(isOpen: true)
        let page = try #require(try await answers.signUp(of: guests.id)?.page)
        var draft = OpenSignUpDraft()
        (draft.kind, draft.body, draft.name, draft.address) = (.sports, "IL Fram", "Tor", "tor@fram.example")
        for name in ["Tor", "Tor H"] {
            draft.name = name
            try await answers.signUp(draft, on: page)
        }
        let rows = try await answers.list(of: guests.id).rows
        #expect(rows.map(\.invitee.name) == ["Tor"])
        #expect(rows.map(\.invitee.way) == [.open])
        #expect(rows.map { $0.answer?.state } == [.coming])
        // The second time they get their own link once more.
        #expect(try await deliver().map(\.kind) == [.receipt, .receipt])
        // Youth are asked for no name.
        (draft.kind, draft.address, draft.people, draft.young) = (.youth, "radet@fram.example", "5", "4")
        try await answers.signUp(draft, on: page)
        let council = try #require(try await guests.find("radet@fram.example"))
        #expect(council.name == nil)
        #expect(try await answers.list(of: guests.id).people(.coming) == 6)
    }

    @Test("Somebody on the list who signs up there is told that one press is left, and is not signed up by it")
    func signsUpFromTheList() async throws {
        try await guests.set(isOpen: true)
        let kari = try await guests.invite("Kari")
        let page = try #require(try await answers.signUp(of: guests.id)?.page)
        var draft = OpenSignUpDraft()
        (draft.kind, draft.name, draft.address) = (.sports, "Kari", "kari@gjest.example")
        try await answers.signUp(draft, on: page)
        let letter = try #require(try await deliver().first)
        #expect(letter.kind == .reminder && letter.isAfterSigningUp)
        #expect(try await guests.state(of: kari) == nil)
    }

    @Test("From where it is full, whoever signs up on the page for everybody is not asked to answer no there")
    func fullFromThere() async throws {
        try await guests.set(perBody: 1, isOpen: true)
        let page = try #require(try await answers.signUp(of: guests.id)?.page)
        var draft = OpenSignUpDraft()
        (draft.kind, draft.body, draft.name, draft.address) = (.sports, "IL Fram", "Tor", "tor@fram.example")
        try await answers.signUp(draft, on: page)
        draft.address = "liv@fram.example"
        let refused = await #expect(throws: Refusal.self) { try await answers.signUp(draft, on: page) }
        #expect(refused?.reason.nb.hasSuffix("hos dere som kommer.") == true)
        // Nobody learns who is on the list.
        let per = try await guests.invite("Per", .sports, body: "IL Fram")
        draft.address = "per@gjest.example"
        let listed = await #expect(throws: Refusal.self) { try await answers.signUp(draft, on: page) }
        #expect(listed?.reason == refused?.reason)
        #expect(try await guests.waiting(.reminder).isEmpty)
        let invited = await #expect(throws: Refusal.self) { try await guests.answer(per) }
        #expect(invited?.reason.nb.hasSuffix("eller svar at du ikke kan.") == true)
    }

    @Test("A reminder is looked over first: to whom, what it says, and when the invitation went")
    func lookedOver() async throws {
        try await guests.set()
        try await guests.invite("Kari")
        try await guests.send()
        let reminder = try await answers.reminder(in: guests.id)
        #expect(reminder.invitees.map(\.name) == ["Kari"] && reminder.sentAt == world.now)
        #expect(reminder.sample?.link == nil && reminder.sample?.kind == .reminder)
        #expect(try await guests.remind() == 1)
        #expect(try await answers.reminder(in: guests.id).invitees.isEmpty)
    }

    @Test("To others than were looked at, or about another day, no reminder goes before it is looked over again")
    func lookedOverAgain() async throws {
        try await guests.set()
        for name in ["Kari", "Ola"] { try await guests.invite(name) }
        try await guests.send()
        let aina = try await guests.office.actor(.aina)
        func press(_ seen: String) async throws -> Int {
            try await answers.remind(seen: seen, in: guests.id, by: aina)
        }
        let first = try await answers.reminder(in: guests.id)
        try await guests.answer(first.invitees[0].id, .notComing)
        await #expect(throws: Refusal.self) { try await press(first.seen) }
        let second = try await answers.reminder(in: guests.id)
        var draft = WhenDraft(When(try await guests.dugnad()))
        draft.day = "2027-01-20"
        try await world.doors.plans.reschedule(guests.id, to: draft, by: aina)
        await #expect(throws: Refusal.self) { try await press(second.seen) }
        #expect(try await guests.waiting(.reminder).isEmpty)
        let third = try await answers.reminder(in: guests.id).seen
        // A button pressed twice sends once.
        #expect(try await [press(third), press(third)] == [1, 0])
        #expect(try await guests.waiting(.reminder).count == 1)
    }

    @Test("Three hundred new ones an hour and no more, whoever asks; whoever plans is told before that")
    func manyAtOnce() async throws {
        try await guests.set(isOpen: true)
        let page = try #require(try await answers.signUp(of: guests.id)?.page)
        var draft = OpenSignUpDraft()
        (draft.kind, draft.name, draft.address) = (.sports, "Tor", "tor@fram.example")
        try await guests.fill(39)
        #expect(try await !answers.list(of: guests.id).hasUnusuallyMany)
        try await answers.signUp(draft, on: page)
        #expect(try await answers.list(of: guests.id).hasUnusuallyMany)
        try await guests.fill(260)
        for address in ["tor@fram.example", "ny@fram.example"] {
            draft.address = address
            await #expect(throws: Refusal.self) { try await answers.signUp(draft, on: page) }
        }
        world.clock.pass(.hours(1))
        try await answers.signUp(draft, on: page)
        #expect(try await !answers.list(of: guests.id).hasUnusuallyMany)
        // Nor does the list grow without end.
        world.clock.pass(.hours(2))
        let kari = try await guests.invite("Kari")
        try await guests.fill(2000 - 302)
        await #expect(throws: Refusal.self) { try await answers.signUp(draft, on: page) }
        await #expect(throws: Refusal.self) { try await guests.answer(kari, .sending, address: "ola@annen.example") }
    }

    @Test("A page that is not open takes nobody, nor does one that never was; who is late waits for the contact person")
    func closed() async throws {
        try await guests.set(deadline: world.now + .days(3), isOpen: true)
        let page = try #require(try await answers.signUp(of: guests.id)?.page)
        var draft = OpenSignUpDraft()
        (draft.kind, draft.name, draft.address) = (.music, "Liv", "liv@korps.example")
        await #expect(throws: NotFound.self) { try await answers.signUp(draft, on: "0123456789ab") }
        world.clock.pass(.days(4))
        try await answers.signUp(draft, on: page)
        let liv = try #require(try await guests.find("liv@korps.example"))
        #expect(try await guests.state(of: liv.id) == .late)
        var settings = SignUpDraft(try #require(try await answers.signUp(of: guests.id)))
        settings.isOpen = false
        try await answers.set(
            settings, from: 1, in: guests.id, at: InvitingOffice.site, by: guests.office.actor(.aina))
        draft.address = "per@korps.example"
        await #expect(throws: NotFound.self) { try await answers.signUp(draft, on: page) }
    }
}

import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("Somebody from outside leads one dugnad of a unit")
struct GuestsTests {
    let world: World
    let office: Office
    let dugnad: Dugnad
    var guests: Guests { world.doors.guests }

    init() async throws {
        world = try World()
        office = try await Office(world)
        dugnad = try await Self.start(world, office)
    }

    private static func start(_ world: World, _ office: Office) async throws -> Dugnad {
        try await world.doors.dugnader.start(
            world.plan(starting: world.now + .days(10)), edition: world.library.edition, for: office.unit.id,
            by: office.actor(.aina)
        ).dugnad
    }

    private func invite(_ address: String = "liv@fjordvik.example", by worker: Office.Worker = .aina) async throws {
        try await guests.invite(
            address, to: dugnad.id, at: "https://allemed.example", by: office.actor(worker))
    }

    /// A browser where somebody has signed in.
    private func signIn(_ name: String = "liv") async throws -> (me: SignedIn, session: Secret) {
        let secret = try await world.doors.signIns.printed(for: Office.address(name), language: .bokmål)
        let entered = try #require(try await world.doors.signIns.enter(by: secret, in: nil, browser: nil))
        return (entered.signedIn, entered.session)
    }

    /// Liv, who has been let in, and her browser.
    private func liv() async throws -> (person: Person.ID, session: Secret) {
        try await office.letIn("liv", to: dugnad)
        let (me, session) = try await signIn()
        return (try #require(me.person).id, session)
    }

    private func standing(_ session: Secret) async throws -> Standing {
        try await world.doors.links.standing(of: session, in: dugnad)
    }

    private func record() async throws -> [UnitEvent] {
        try await world.doors.units.records(of: office.unit.id).map(\.what)
    }

    @Test("She is written to, says yes, and leads that dugnad; the unit's log says who let her in and that she came")
    func letIn() async throws {
        try await invite()
        let letter = try #require(try await world.doors.letters.due().last)
        guard case .guest(let about, let unit, let by, let link, _) = try await world.doors.letters.content(of: letter)
        else { throw Missing("an invitation") }
        #expect(about.id == dugnad.id && unit.id == office.unit.id && by == "Aina")
        let entered = try await world.doors.signIns.enter(by: #require(link), in: nil, browser: nil)
        let (me, session) = try #require(entered)
        let invited = try #require(try await guests.invitations(for: me.address).first)
        #expect(invited.to.dugnad.id == dugnad.id)
        _ = try await guests.accept(invited.invitation.id, in: me, name: "Liv")
        let standing = try await standing(session)
        #expect(standing.roles == [.moderator])
        #expect(standing.moderator.role == .guest)
        #expect(standing.membership == nil)
        #expect(try await guests.all(in: dugnad.id).map(\.person.name) == ["Liv"])
        #expect(try await record().prefix(2) == [.guestJoined, .guestInvited])
        await #expect(throws: NotFound.self) { try await guests.accept(invited.invitation.id, in: me, name: "Liv") }
    }

    @Test("She is nowhere else: not in the unit, and not in its other dugnader")
    func nowhereElse() async throws {
        let (person, session) = try await liv()
        let other = try await Self.start(world, office)
        #expect(try await world.doors.links.standing(of: session, in: other).roles.isEmpty)
        #expect(try await world.doors.units.all(of: person).isEmpty)
        #expect(try await world.doors.people.members(of: office.unit.id).count == 3)
        #expect(try await guests.all(of: person).map(\.dugnad.id) == [dugnad.id])
    }

    @Test("She makes a link to the wall, and none that would lead it when her own time is over")
    func links() async throws {
        let (person, session) = try await liv()
        let actor = Actor.guest(person)
        let links = world.doors.links
        _ = try await links.make(.wall, to: dugnad.id, by: actor)
        await #expect(throws: Refusal.self) { try await links.make(.moderator, to: dugnad.id, by: actor) }
        await #expect(throws: Refusal.self) {
            try await links.replaceModeratorLinks(in: dugnad.id, session: session, by: actor)
        }
        for link in try await links.all(to: dugnad.id) {
            if link.role == .wall {
                try await links.end(link.id, to: dugnad.id, by: actor)
            } else {
                await #expect(throws: Refusal.self) { try await links.end(link.id, to: dugnad.id, by: actor) }
            }
        }
        #expect(try await links.all(to: dugnad.id).filter { $0.endedAt == nil }.map(\.role) == [.moderator])
    }

    @Test("Only the contact person lets in and ends, and only to a dugnad of theirs")
    func onlyContacts() async throws {
        let loose = try await world.start()
        let (person, _) = try await liv()
        for worker in [Office.Worker.siri, .berit] {
            await #expect(throws: NotFound.self) { try await invite("tor@fjordvik.example", by: worker) }
            await #expect(throws: NotFound.self) {
                try await guests.end(person, in: dugnad.id, by: office.actor(worker))
            }
        }
        await #expect(throws: NotFound.self) {
            try await guests.invite(
                "tor@fjordvik.example", to: loose.id, at: "https://allemed.example", by: office.actor(.aina))
        }
        let bergvik = try await Office(world, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        await #expect(throws: NotFound.self) {
            try await guests.invite(
                "tor@fjordvik.example", to: dugnad.id, at: "https://allemed.example", by: bergvik.actor(.aina))
        }
    }

    @Test("Whoever leads it already is not asked; a reader of the unit can be")
    func already() async throws {
        _ = try await liv()
        await #expect(throws: Refusal.self) { try await invite() }
        await #expect(throws: Refusal.self) { try await invite("siri@fjordvik.example") }
        try await office.letIn("berit", to: dugnad)
        let standing = try await standing(signIn("berit").session)
        #expect(standing.membership?.role == .reader)
        #expect(standing.moderator.role == .guest)
    }

    @Test("She neither moves it nor calls it off, and an end that is pressed days later gives her no more time")
    func ownTime() async throws {
        let liv = Actor.guest(try await liv().person)
        let plans = world.doors.plans
        let when = WhenDraft(
            day: NorwegianTime.isoDate(dugnad.plannedStart + .days(30)), start: "18:00", end: "20:30", place: "")
        await #expect(throws: Refusal.self) { try await plans.reschedule(dugnad.id, to: when, by: liv) }
        await #expect(throws: Refusal.self) { try await plans.cancel(dugnad.id, isCancelled: true, by: liv) }
        var ended = dugnad
        for (pressed, counts) in [(-30, 0), (90, 90), (5 * 24 * 60, 12 * 60)] {
            ended.clock.endedAt = dugnad.plannedEnd + .minutes(pressed)
            #expect(ended.guestsLeaveAt == dugnad.plannedEnd + .days(14) + .minutes(counts))
        }
    }

    @Test("Moved to a day that was long ago, an invitation lets nobody in")
    func acceptedTooLate() async throws {
        try await invite()
        let liv = try await signIn().me
        let invitation = try #require(try await guests.invitations(to: dugnad.id).first)
        try await world.store.write { [dugnad] db in
            try db.execute(
                sql: "UPDATE dugnad SET plannedStart = ?, plannedEnd = ? WHERE id = ?",
                arguments: [dugnad.madeAt - .days(16), dugnad.madeAt - .days(15), dugnad.id])
        }
        await #expect(throws: Refusal.self) { try await guests.accept(invitation.id, in: liv, name: "Liv") }
    }

    @Test("Invited, withdrawn and invited again, or to a dugnad that is deleted, an address gets three letters an hour")
    func flood() async throws {
        for _ in 0..<3 {
            let other = try await Self.start(world, office).id
            try await guests.invite(
                "liv@fjordvik.example", to: other, at: "https://allemed.example", by: office.actor(.aina))
            let letter = try #require(try await world.doors.letters.due().last)
            _ = try await world.doors.letters.begin(letter.id)
            try await world.doors.letters.end(letter.id)
            let invitation = try #require(try await guests.invitations(to: other).first)
            try await guests.withdraw(invitation.id, to: other, by: office.actor(.aina))
            try await world.doors.dugnader.delete(other, by: office.actor(.aina))
        }
        await #expect(throws: Refusal.self) { try await invite() }
    }

    @Test("The same press twice makes one letter; another address does not accept it; withdrawn, nobody does")
    func invitations() async throws {
        try await invite()
        try await invite("LIV@fjordvik.example")
        #expect(try await world.doors.letters.due().count == 1)
        let invitation = try #require(try await guests.invitations(to: dugnad.id).first)
        let nils = try await signIn("nils").me
        await #expect(throws: NotFound.self) { try await guests.accept(invitation.id, in: nils, name: "Nils") }
        try await guests.withdraw(invitation.id, to: dugnad.id, by: office.actor(.aina))
        let liv = try await signIn().me
        await #expect(throws: NotFound.self) { try await guests.accept(invitation.id, in: liv, name: "Liv") }
        #expect(try await world.doors.letters.due().isEmpty)
        #expect(try await record().first == .guestInvitationWithdrawn)
        await #expect(throws: Problem.self) { try await invite("liv på fjordvik") }
    }

    @Test("An unconfirmed unit has room for ten, process leaders among them")
    func ten() async throws {
        _ = try await liv()
        for number in 1...6 { try await invite("leder\(number)@fjordvik.example") }
        await #expect(throws: Refusal.self) { try await invite("en.til@fjordvik.example") }
        try await world.doors.units.confirm(office.unit.id, by: .operator)
        try await invite("en.til@fjordvik.example")
    }

    @Test("Fourteen days after the end she is out by herself, to the minute, and the log says so")
    func over() async throws {
        let (person, session) = try await liv()
        let ends = dugnad.plannedEnd + .days(14)
        world.clock.set(ends - .minutes(1))
        #expect(try await standing(session).guest == person)
        await #expect(throws: Refusal.self) { try await invite() }
        world.clock.set(ends)
        #expect(try await standing(session).roles.isEmpty)
        #expect(try await guests.all(of: person).isEmpty)
        await #expect(throws: Refusal.self) { try await invite("tor@fjordvik.example") }
        try await world.doors.dugnader.prune()
        #expect(try await world.store.rowCounts()["guest"] == 0)
        #expect(try await record().first == .guestOver)
    }

    @Test("Moved to a later day, it is open to her as much longer")
    func moved() async throws {
        let (person, session) = try await liv()
        let when = WhenDraft(
            day: NorwegianTime.isoDate(dugnad.plannedStart + .days(30)), start: "18:00", end: "20:30", place: "")
        try await world.doors.plans.reschedule(dugnad.id, to: when, by: office.actor(.aina))
        world.clock.set(dugnad.plannedEnd + .days(16))
        let later = try #require(try await world.doors.dugnader.find(dugnad.id))
        #expect(try await world.doors.links.standing(of: session, in: later).guest == person)
    }

    @Test("Ended by the contact person, or by herself, she is out at once", arguments: [true, false])
    func ended(byHerself: Bool) async throws {
        let (person, session) = try await liv()
        try await guests.end(
            person, in: dugnad.id, by: byHerself ? .guest(person) : try await office.actor(.aina))
        #expect(try await standing(session).roles.isEmpty)
        #expect(try await record().first == (byHerself ? .guestLeft : .guestEnded))
    }

    @Test("Given up or handed over, whoever let her in has no say any more, and she is out")
    func otherOwner() async throws {
        let (_, session) = try await liv()
        try await invite("tor@fjordvik.example")
        try await world.doors.ownership.giveBack(dugnad.id, by: office.actor(.aina))
        let loose = try #require(try await world.doors.dugnader.find(dugnad.id))
        #expect(try await world.doors.links.standing(of: session, in: loose).roles.isEmpty)
        try await world.doors.ownership.takeIn(dugnad.id, to: office.unit.id, by: office.actor(.aina))
        #expect(try await guests.all(in: dugnad.id).isEmpty)
        #expect(try await guests.invitations(to: dugnad.id).isEmpty)
    }

    @Test("Deleted, she is nowhere, and what she did stands as her role; so when the unit is deleted")
    func deleted() async throws {
        let (person, _) = try await liv()
        try await world.doors.people.delete(person)
        #expect(try await guests.all(in: dugnad.id).isEmpty)
        let left = try #require(try await world.doors.units.records(of: office.unit.id).first)
        #expect(left.what == .guestLeft && left.role == .guest && left.name == nil)
        #expect(try await world.store.allText().contains("liv@") == false)
        try await office.letIn("tor", to: dugnad)
        let bergvik = try await Office(world, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let theirs = try await Self.start(world, bergvik)
        _ = try await office.letIn("unni", to: dugnad)
        try await guests.invite(
            "unni@fjordvik.example", to: theirs.id, at: "https://allemed.example", by: bergvik.actor(.aina))
        let unni = try await signIn("unni").me
        let invited = try #require(try await guests.invitations(for: unni.address).first)
        _ = try await guests.accept(invited.invitation.id, in: unni, name: "Unni")
        try await world.doors.units.delete(office.unit.id, typed: office.unit.name, by: office.actor(.aina))
        let text = try await world.store.allText()
        #expect(!text.contains("tor@fjordvik.example"))
        #expect(text.contains("unni@fjordvik.example"))
    }

    @Test("Somebody who is let in nowhere any more is forgotten when no browser has known them for thirty days")
    func forgotten() async throws {
        let (person, _) = try await liv()
        try await guests.end(person, in: dugnad.id, by: office.actor(.aina))
        world.clock.pass(.days(30) - .minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await world.doors.people.find(person) != nil)
        world.clock.pass(.minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await world.doors.people.find(person) == nil)
        #expect(try await world.doors.people.members(of: office.unit.id).count == 3)
    }
}

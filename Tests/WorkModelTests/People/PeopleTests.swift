import TestWorld
import Testing
import Words
import WorkModel

@Suite("Who acts for a unit")
struct PeopleTests {
    let world: World
    let office: Office
    var people: People { world.doors.people }
    var unit: WorkModel.Unit.ID { office.unit.id }

    init() async throws {
        world = try World()
        office = try await Office(world)
    }

    private func invite(
        _ address: String, as role: UnitRole = .colleague, by worker: Office.Worker = .aina
    ) async throws {
        var draft = ColleagueDraft()
        (draft.address, draft.role) = (address, role)
        try await people.invite(draft, to: unit, at: "https://allemed.example", by: office.actor(worker))
    }

    /// The link in the latest letter, if there is one in it.
    private func letter() async throws -> (link: Secret?, letter: Letter) {
        let letter = try #require(try await world.doors.letters.due().last)
        guard case .colleague(_, _, _, let link, _) = try await world.doors.letters.content(of: letter) else {
            throw Missing("an invitation")
        }
        return (link, letter)
    }

    @Test("Contact persons stand first, then colleagues, then readers")
    func order() async throws {
        #expect(try await people.members(of: unit).map(\.person.name) == ["Aina", "Siri", "Berit"])
    }

    @Test("Somebody new is invited, signs in by the letter, says yes, and is in it")
    func invited() async throws {
        try await invite("tor@fjordvik.example")
        let link = try #require(try await letter().link)
        let entered = try #require(try await world.doors.signIns.enter(by: link, in: nil, browser: nil)).signedIn
        let invitation = try #require(try await people.invitations(for: entered.address).first).invitation
        let unit = try await people.accept(invitation.id, in: entered, name: "Tor")
        #expect(unit.id == self.unit)
        #expect(try await people.members(of: unit.id).contains { $0.person.name == "Tor" && $0.role == .colleague })
        #expect(try await people.invitations(to: unit.id).isEmpty)
        await #expect(throws: NotFound.self) { try await people.accept(invitation.id, in: entered, name: "Tor") }
    }

    @Test("Somebody who is in another unit signs in as they do: the letter that lies here opens nothing of theirs")
    func knownElsewhere() async throws {
        let other = try await Office(world, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        try await invite(other.address(of: .siri).text)
        #expect(try await letter().link == nil)
        let siri = try await other.signedIn(.siri)
        let invitation = try #require(try await people.invitations(for: siri.address).first).invitation
        _ = try await people.accept(invitation.id, in: siri, name: "")
        #expect(try await world.doors.units.all(of: try #require(siri.person).id).count == 2)
    }

    @Test("An invitation is accepted by the address that got it, and by no other")
    func otherAddress() async throws {
        try await invite("tor@fjordvik.example")
        let nils = try await Office.signedIn(try Office.address("nils", "other.example"), world.doors)
        let invitation = try #require(try await people.invitations(to: unit).first)
        await #expect(throws: NotFound.self) { try await people.accept(invitation.id, in: nils, name: "Nils") }
    }

    @Test("Invited twice there is one invitation, with the role that was said last; the same press makes one letter")
    func twice() async throws {
        try await invite("tor@fjordvik.example")
        try await invite("TOR@Fjordvik.example")
        #expect(try await world.doors.letters.due().count == 1)
        world.clock.pass(.seconds(1))
        try await invite("tor@fjordvik.example", as: .reader)
        #expect(try await people.invitations(to: unit).map(\.role) == [.reader])
        world.clock.pass(.minutes(3))
        try await invite("tor@fjordvik.example", as: .reader)
        #expect(try await world.doors.letters.due().count == 3)
    }

    @Test("At most three letters an hour go to an address, of all kinds together, and the fourth is refused for now")
    func threeAnHour() async throws {
        let tor = try Office.address("tor")
        _ = try await world.doors.signIns.ask(for: tor, language: .bokmål, in: nil, at: "https://allemed.example")
        try await invite("tor@fjordvik.example")
        world.clock.pass(.minutes(3))
        try await invite("TOR@fjordvik.example")
        world.clock.pass(.minutes(3))
        let refusal = await #expect(throws: Refusal.self) { try await invite("tor@fjordvik.example") }
        #expect(refusal?.isForNow == true)
        world.clock.pass(.hours(1))
        try await invite("tor@fjordvik.example")
    }

    @Test("Once somebody is here, a letter that those who invite have read opens nothing of theirs, used or not")
    func readByOthers() async throws {
        let (signIns, tor) = (world.doors.signIns, try Office.address("tor"))
        try await invite(tor.text)
        let unused = try #require(try await letter().link)
        let used = try await signIns.enter(
            by: try await signIns.printed(for: tor, language: .bokmål), in: nil, browser: nil)
        let reader = try #require(used)
        let bergvik = try await Office(world, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        try await people.open(.contact, to: bergvik.unit.id, for: tor, by: .operator)
        let lasting = try await signIns.printed(for: tor, language: .bokmål, isLasting: true)
        let me = try await Office.signedIn(tor, world.doors)
        let invitations = try await people.invitations(for: tor)
        let theirs = try #require(invitations.first { $0.unit.id == bergvik.unit.id })
        _ = try await people.accept(theirs.invitation.id, in: me, name: "Tor")
        #expect(try await signIns.enter(by: unused, in: nil, browser: nil) == nil)
        #expect(try await signIns.signedIn(in: reader.session) == nil)
        let here = try #require(invitations.first { $0.unit.id == unit })
        await #expect(throws: NotFound.self) {
            try await people.accept(here.invitation.id, in: reader.signedIn, name: "Tor")
        }
        #expect(try await signIns.enter(by: lasting, in: nil, browser: nil)?.signedIn.person?.name == "Tor")
    }

    @Test("Invited and taken back again and again, also by deleting the unit, an address gets three letters an hour")
    func flood() async throws {
        let bergvik = try await Office(world, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        func send() async throws {
            for letter in try await world.doors.letters.due() {
                _ = try await world.doors.letters.begin(letter.id)
                try await world.doors.letters.end(letter.id)
            }
        }
        var draft = ColleagueDraft()
        (draft.address, draft.role) = ("tor@fjordvik.example", .colleague)
        try await people.invite(
            draft, to: bergvik.unit.id, at: "https://allemed.example", by: bergvik.actor(.aina))
        try await send()
        try await world.doors.units.delete(bergvik.unit.id, typed: bergvik.unit.name, by: bergvik.actor(.aina))
        for _ in 0..<2 {
            try await invite("tor@fjordvik.example")
            try await send()
            let invitation = try #require(try await people.invitations(to: unit).first)
            try await people.withdraw(invitation.id, in: unit, by: office.actor(.aina))
        }
        await #expect(throws: Refusal.self) { try await invite("tor@fjordvik.example") }
        #expect(try await world.doors.letters.all(of: unit).isEmpty)
        world.clock.pass(.hours(1))
        try await world.doors.dugnader.prune()
        #expect(try await world.store.allText().contains("tor@") == false)
        try await invite("tor@fjordvik.example")
    }

    @Test("Only the contact person decides for the unit, also when she was one a moment ago")
    func settings() async throws {
        let draft = UnitSettingsDraft(office.unit)
        var other = draft
        other.name = "Fjordvik"
        for actor in [try await office.actor(.siri), Actor(.contact, person: try await office.person(.berit).id)] {
            await #expect(throws: NotFound.self) {
                try await world.doors.units.set(other, of: unit, from: 1, by: actor)
            }
        }
    }

    @Test("Changed by two at once, both see what the other wrote, whatever it was")
    func conflict() async throws {
        var (one, other) = (UnitSettingsDraft(office.unit), UnitSettingsDraft(office.unit))
        (one.sender, other.roleAddress) = ("Aina Berg", "post@fjordvik.example")
        try await world.doors.units.set(one, of: unit, from: 1, by: office.actor(.aina))
        let conflict = await #expect(throws: Conflict.self) {
            try await world.doors.units.set(other, of: unit, from: 1, by: office.actor(.aina))
        }
        #expect(conflict?.mine == "Fjordvik kommune\npost@fjordvik.example")
        #expect(conflict?.theirs == "Fjordvik kommune\nAina Berg")
    }

    @Test("Whoever is in it already is not invited once more")
    func alreadyIn() async throws {
        await #expect(throws: Refusal.self) { try await invite(try office.address(of: .siri).text) }
    }

    @Test("A withdrawn invitation lets nobody in, and its letter has nothing to say")
    func withdrawn() async throws {
        try await invite("tor@fjordvik.example")
        let invitation = try #require(try await people.invitations(to: unit).first)
        try await people.withdraw(invitation.id, in: unit, by: office.actor(.aina))
        #expect(try await world.doors.letters.due().isEmpty)
        let tor = try await Office.signedIn(try Office.address("tor"), world.doors)
        await #expect(throws: NotFound.self) { try await people.accept(invitation.id, in: tor, name: "Tor") }
    }

    @Test("After fourteen days it stands open no more")
    func tooLate() async throws {
        try await invite("tor@fjordvik.example")
        let invitation = try #require(try await people.invitations(to: unit).first)
        world.clock.pass(ColleagueInvitation.length)
        let tor = try await Office.signedIn(try Office.address("tor"), world.doors)
        await #expect(throws: NotFound.self) { try await people.accept(invitation.id, in: tor, name: "Tor") }
        #expect(try await people.invitations(to: unit).isEmpty)
    }

    @Test("An unconfirmed unit has room for ten, those who are invited among them")
    func ten() async throws {
        for number in 1...7 { try await invite("kollega\(number)@fjordvik.example") }
        await #expect(throws: Refusal.self) { try await invite("en.til@fjordvik.example") }
        try await world.doors.units.confirm(unit, by: .operator)
        try await invite("en.til@fjordvik.example")
    }

    @Test("Only a contact person invites, changes roles and takes out", arguments: [Office.Worker.siri, .berit])
    func onlyContacts(worker: Office.Worker) async throws {
        let aina = try await office.person(.aina).id
        await #expect(throws: NotFound.self) { try await invite("tor@fjordvik.example", by: worker) }
        await #expect(throws: NotFound.self) {
            try await people.set(.reader, of: aina, in: unit, by: office.actor(worker))
        }
        await #expect(throws: NotFound.self) { try await people.remove(aina, from: unit, by: office.actor(worker)) }
    }

    @Test("A role that is taken away counts at once, also for a page that is open")
    func takenAway() async throws {
        let siri = try await office.person(.siri).id
        try await people.set(.contact, of: siri, in: unit, by: office.actor(.aina))
        let before = Actor(.contact, person: siri)
        try await people.set(.reader, of: siri, in: unit, by: office.actor(.aina))
        await #expect(throws: NotFound.self) {
            try await people.set(.reader, of: try await office.person(.aina).id, in: unit, by: before)
        }
    }

    @Test("The last contact person cannot leave, be made something else, or be deleted; with another, she can")
    func lastContact() async throws {
        let (aina, siri) = (try await office.person(.aina).id, try await office.person(.siri).id)
        await #expect(throws: Refusal.self) { try await people.remove(aina, from: unit, by: office.actor(.aina)) }
        await #expect(throws: Refusal.self) {
            try await people.set(.reader, of: aina, in: unit, by: office.actor(.aina))
        }
        await #expect(throws: Refusal.self) { try await people.delete(aina) }
        try await people.set(.contact, of: siri, in: unit, by: office.actor(.aina))
        try await people.remove(aina, from: unit, by: office.actor(.aina))
        #expect(try await people.members(of: unit).map(\.person.name) == ["Siri", "Berit"])
    }

    @Test("Deleted, a person is nowhere; what they did stands as the role that did it")
    func deleted() async throws {
        let (me, actor) = (try await office.signedIn(.siri), try await office.actor(.siri))
        _ = try await world.doors.dugnader.start(
            world.plan(), edition: world.library.edition, for: unit, by: actor)
        try await people.delete(try #require(me.person).id)
        #expect(try await people.members(of: unit).map(\.person.name) == ["Aina", "Berit"])
        let record = try #require(
            try await world.doors.units.records(of: unit).first { $0.what == .dugnadStarted })
        #expect(record.role == .colleague)
        #expect(record.name == nil)
        #expect(try await world.store.allText().contains("siri@") == false)
        #expect(try await world.doors.signIns.sessions(of: me).isEmpty)
        let founded = try await world.doors.units.records(of: unit).last
        world.clock.set(NorwegianTime.months(24, after: record.at))
        try await world.doors.dugnader.prune()
        let left = try await world.doors.units.records(of: unit)
        #expect(!left.contains { $0.id == record.id })
        #expect(left.last == founded)
    }
}

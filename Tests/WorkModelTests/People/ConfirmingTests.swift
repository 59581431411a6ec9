import TestWorld
import Testing
import Words
import WorkModel

@Suite("The ways a unit is confirmed, and what the others are told")
struct ConfirmingTests {
    let world: World
    private let site = "https://allemed.example"
    var units: Units { world.doors.units }
    var letters: Letters { world.doors.letters }

    init() throws {
        world = try World()
    }

    private func list(_ text: String) async throws {
        try await units.load(
            ConfirmingAddresses(Array(text.utf8), municipalities: world.library.municipalities))
    }

    /// A unit with Aina as its contact person, Siri and Berit.
    private func office(
        _ kind: UnitKind = .municipality, name: String = "", municipality: String = "3405", district: String = "",
        number: String = "", at place: String = "fjordvik.example"
    ) async throws -> Office {
        let founding = try Office.founding(
            kind, name: name, municipality: municipality, district: district, number: number)
        return try await Office(world, founding, at: place)
    }

    private func ask(_ office: Office, _ worker: Office.Worker = .aina) async throws {
        try await units.askOutside(about: office.unit.id, at: site, by: office.actor(worker))
    }

    /// The key in the letter that waits.
    private func key() async throws -> Secret {
        let letter = try #require(try await letters.due().last { $0.kind == .confirmation })
        guard case .confirmation(_, _, let link, _) = try await letters.content(of: letter) else {
            throw Missing("a letter of confirmation")
        }
        return link
    }

    // MARK: By a letter to somebody outside

    @Test(
        "Each is asked about at its own address; a district without one, and a youth group, at its municipality's",
        arguments: [
            (UnitKind.municipality, "", "", UnitKind.municipality, "post@oslo.example"),
            (.district, "Alna", "", .district, "post@alna.example"),
            (.district, "Frogner", "", .municipality, "post@oslo.example"),
            (.youthGroup, "", "", .municipality, "post@oslo.example"),
            (.organisation, "", "123456785", .organisation, "post@krets.example"),
        ])
    func offices(kind: UnitKind, district: String, number: String, office: UnitKind, address: String) async throws {
        try await list("0301;post@oslo.example\n0301 Alna;post@alna.example\n123456785;post@krets.example")
        let asking = try await self.office(
            kind, name: "Klubben", municipality: "0301", district: district, number: number)
        #expect(try await units.confirming(asking.unit.id).office == office)
        try await ask(asking)
        #expect(try await letters.due().map(\.address.text) == [address])
    }

    @Test("Without an address on the list nobody is asked, and a list that is loaded takes the place of the one before")
    func notListed() async throws {
        let office = try await office()
        try await list("3405;post@lillehammer.example")
        #expect(try await units.confirming(office.unit.id).canAsk)
        try await list("5028;post@melhus.example")
        #expect(try await !units.confirming(office.unit.id).canAsk)
        await #expect(throws: Refusal.self) { try await ask(office) }
        #expect(try await letters.due().isEmpty)
    }

    @Test("Only a contact person asks, once a day, and the letter is not among the unit's own")
    func asks() async throws {
        try await list("3405;post@lillehammer.example")
        let office = try await office()
        for worker in [Office.Worker.siri, .berit] {
            await #expect(throws: NotFound.self) { try await ask(office, worker) }
        }
        for _ in 0..<3 { try await ask(office) }
        #expect(try await letters.due().count == 1)
        #expect(try await letters.all(of: office.unit.id).isEmpty)
        #expect(try await units.records(of: office.unit.id).first?.what == .confirmationAsked)
        let first = try await key()
        world.clock.pass(.days(1))
        try await ask(office)
        // The one before opens nothing more.
        #expect(try await units.question(first) == nil)
        #expect(try await units.question(key())?.state == .open)
    }

    @Test("A yes confirms it, once; only a fingerprint of the key is kept")
    func yes() async throws {
        try await list("3405;post@lillehammer.example")
        let office = try await office()
        try await ask(office)
        let key = try await key()
        for _ in 0..<2 { #expect(try await units.question(key)?.state == .open) }
        #expect(try await !world.store.allText().contains(key.text))
        try await units.answer(.yes, to: key, at: site)
        #expect(try await units.find(office.unit.id)?.isConfirmed == true)
        #expect(try await units.records(of: office.unit.id).first?.what == .confirmedByLetter)
        try await units.answer(.no, to: key, at: site)
        #expect(try await units.question(key)?.state == .answered(.yes))
        #expect(try await units.find(office.unit.id)?.isConfirmed == true)
    }

    @Test("A no ends it, and nobody is asked again for fourteen days")
    func no() async throws {
        try await list("3405;post@lillehammer.example")
        let office = try await office()
        try await ask(office)
        let key = try await key()
        try await units.answer(.no, to: key, at: site)
        try await units.answer(.yes, to: key, at: site)
        #expect(try await units.find(office.unit.id)?.isConfirmed == false)
        #expect(try await units.confirming(office.unit.id).asked?.answer == .no)
        world.clock.pass(.days(13))
        await #expect(throws: Refusal.self) { try await ask(office) }
        world.clock.pass(.days(2))
        try await world.doors.dugnader.prune()
        #expect(try await units.confirming(office.unit.id).canAsk)
    }

    @Test(
        "What can be answered no more stays as it is: too late, off the list, whoever asked is gone, or another is confirmed",
        arguments: ["late", "unlisted", "gone", "taken"])
    func over(why: String) async throws {
        try await list("3405;post@lillehammer.example")
        let office = try await office()
        try await ask(office)
        let key = try await key()
        switch why {
        case "late": world.clock.pass(.days(14))
        case "unlisted": try await list("3405;ny@lillehammer.example")
        case "gone":
            let aina = try await office.person(.aina).id
            let actor = try await office.actor(.aina)
            try await world.doors.people.set(.contact, of: office.person(.siri).id, in: office.unit.id, by: actor)
            try await world.doors.people.remove(aina, from: office.unit.id, by: actor)
        default:
            let other = try await self.office(at: "other.example")
            try await units.confirm(other.unit.id, by: .operator)
        }
        #expect(try await units.question(key)?.state == .over)
        try await units.answer(.yes, to: key, at: site)
        #expect(try await units.find(office.unit.id)?.isConfirmed == false)
    }

    @Test(
        "Nobody is led away by a name in the letter",
        arguments: ["Se www.annet.example", "Gå til http://x", "annet.no"])
    func names(name: String) async throws {
        try await list("3405;post@lillehammer.example")
        let office = try await office(.youthGroup, name: name)
        await #expect(throws: Refusal.self) { try await ask(office) }
        #expect(try await letters.due().isEmpty)
    }

    @Test("One address gets three letters an hour and five a day, however many ask")
    func limits() async throws {
        try await list("3405;post@lillehammer.example")
        var asked = 0
        for number in 0..<8 {
            let office = try await office(.youthGroup, name: "Klubb \(number)", at: "klubb\(number).example")
            if number % 3 == 0 { world.clock.pass(.hours(2)) }
            do {
                try await ask(office)
                asked += 1
            } catch is Refusal {}
        }
        #expect(asked == 5)
        #expect(try await letters.due().count == 5)
    }

    // MARK: By a municipality

    @Test(
        "A confirmed municipality sees its own districts and youth groups with their contact persons, and confirms them"
    )
    func municipality() async throws {
        let oslo = try await office(municipality: "0301", at: "oslo.example")
        await #expect(throws: NotFound.self) { try await units.confirmable(by: oslo.unit.id) }
        try await units.confirm(oslo.unit.id, by: .operator)
        let alna = try await office(.district, municipality: "0301", district: "Alna", at: "alna.example")
        let klubb = try await office(.youthGroup, name: "Klubben", municipality: "0301", at: "klubb.example")
        _ = try await office(.youthGroup, name: "En annen", municipality: "3405", at: "annen.example")
        _ = try await office(.organisation, name: "Kretsen", number: "123456785", at: "krets.example")
        _ = try await office(municipality: "0301", at: "likevel.example")
        let list = try await units.confirmable(by: oslo.unit.id)
        #expect(Set(list.map(\.unit.id)) == [alna.unit.id, klubb.unit.id])
        #expect(list.map(\.contacts) == [["Aina"], ["Aina"]])
        try await units.confirm(alna.unit.id, organisation: nil, for: oslo.unit.id, at: site, by: oslo.actor(.aina))
        #expect(try await units.find(alna.unit.id)?.isConfirmed == true)
        #expect(try await units.confirmable(by: oslo.unit.id).map(\.unit.id) == [klubb.unit.id])
        for (id, what) in [(oslo.unit.id, UnitEvent.confirmedAnother), (alna.unit.id, .confirmedByMunicipality)] {
            let record = try #require(try await units.records(of: id).first)
            #expect(record.what == what)
            #expect(record.name == "Aina")
        }
        // Pressed twice.
        try await units.confirm(alna.unit.id, organisation: nil, for: oslo.unit.id, at: site, by: oslo.actor(.aina))
        #expect(try await units.records(of: oslo.unit.id).count { $0.what == .confirmedAnother } == 1)
    }

    @Test("An organisation is confirmed by the number that was typed, and by no other")
    func organisation() async throws {
        let oslo = try await office(municipality: "0301", at: "oslo.example")
        try await units.confirm(oslo.unit.id, by: .operator)
        let krets = try await office(.organisation, name: "Kretsen", number: "123456785", at: "krets.example")
        let number = try #require(OrganisationNumber("123456785"))
        #expect(try await units.confirmable(by: oslo.unit.id, organisation: number).map(\.unit.id) == [krets.unit.id])
        let other = try OrganisationNumber(typed: "964965226")
        #expect(try await units.confirmable(by: oslo.unit.id, organisation: other).isEmpty)
        for wrong in [nil, other] {
            await #expect(throws: NotFound.self) {
                try await units.confirm(
                    krets.unit.id, organisation: wrong, for: oslo.unit.id, at: site, by: oslo.actor(.aina))
            }
        }
        try await units.confirm(
            krets.unit.id, organisation: number, for: oslo.unit.id, at: site, by: oslo.actor(.aina))
        #expect(try await units.find(krets.unit.id)?.isConfirmed == true)
        #expect(try await units.confirmable(by: oslo.unit.id, organisation: number).isEmpty)
    }

    @Test("Nobody else confirms: a colleague, an unconfirmed municipality, another municipality, an organisation")
    func nobodyElse() async throws {
        let klubb = try await office(.youthGroup, name: "Klubben", municipality: "0301", at: "klubb.example")
        let oslo = try await office(municipality: "0301", at: "oslo.example")
        let other = try await office(at: "lillehammer.example")
        let krets = try await office(.organisation, name: "Kretsen", number: "123456785", at: "krets.example")
        for office in [other, krets] { try await units.confirm(office.unit.id, by: .operator) }
        for office in [oslo, other, krets] {
            await #expect(throws: NotFound.self) {
                try await units.confirm(
                    klubb.unit.id, organisation: nil, for: office.unit.id, at: site, by: office.actor(.aina))
            }
        }
        try await units.confirm(oslo.unit.id, by: .operator)
        for actor in [try await oslo.actor(.siri), try await other.actor(.aina)] {
            await #expect(throws: NotFound.self) {
                try await units.confirm(klubb.unit.id, organisation: nil, for: oslo.unit.id, at: site, by: actor)
            }
        }
        #expect(try await units.find(klubb.unit.id)?.isConfirmed == false)
    }

    // MARK: The others

    @Test("When one is confirmed, the contact persons of the others are told so; the others keep what is theirs")
    func told() async throws {
        let (one, other) = (try await office(), try await office(at: "other.example"))
        _ = try await office(municipality: "5028", at: "melhus.example")
        try await units.confirm(one.unit.id, at: site, by: .operator)
        try await units.confirm(one.unit.id, at: site, by: .operator)
        let made = try await letters.due()
        #expect(made.map(\.kind) == [.placeTaken])
        #expect(made.map(\.address) == [try other.address(of: .aina)])
        guard case .placeTaken(let theirs, let by) = try await letters.content(of: made[0]) else {
            throw Missing("a letter")
        }
        #expect((theirs.id, by.id) == (other.unit.id, one.unit.id))
        #expect(try await units.confirming(other.unit.id).taker?.id == one.unit.id)
        #expect(try await world.doors.people.members(of: other.unit.id).count == 3)
    }

    @Test("The one that the operator founds and confirms is told of in the same way")
    func foundedByOperator() async throws {
        let other = try await office()
        _ = try await units.confirmed(
            Office.founding(.municipality, name: "", municipality: "3405"), at: site, by: .operator)
        #expect(try await units.confirming(other.unit.id).taker?.name == "Lillehammer kommune")
        #expect(try await letters.due().count == 1)
    }

    @Test("A name of their own is an answer; other settings are none")
    func renamed() async throws {
        let (one, other) = (try await office(), try await office(at: "other.example"))
        try await units.confirm(one.unit.id, at: site, by: .operator)
        for (change, isTold) in [("3", true), ("Fritid på Lillehammer", false)] {
            let unit = try #require(try await units.find(other.unit.id))
            var draft = UnitSettingsDraft(unit)
            if isTold { draft.keptYears = change } else { draft.name = change }
            try await units.set(draft, of: unit.id, from: unit.version, by: other.actor(.aina))
            #expect(try await (units.confirming(other.unit.id).taker != nil) == isTold)
        }
        #expect(try await units.confirming(other.unit.id).isPlaceTaken)
        // The letter that has not gone has nothing to say any more.
        #expect(try await letters.content(of: letters.due()[0]) == nil)
    }

    @Test("A youth group takes nobody's place, so no other is told")
    func youthGroups() async throws {
        let one = try await office(.youthGroup, name: "Klubben")
        _ = try await office(.youthGroup, name: "Klubben", at: "other.example")
        try await units.confirm(one.unit.id, at: site, by: .operator)
        #expect(try await letters.due().isEmpty)
    }

    // MARK: What is kept

    @Test("A question goes a day after its time, with its letter; what was told the others after fourteen days")
    func pruned() async throws {
        try await list("3405;post@lillehammer.example\n0301;post@oslo.example")
        try await ask(try await office())
        let (one, _) = (
            try await office(municipality: "0301", at: "oslo.example"),
            try await office(municipality: "0301", at: "other.example")
        )
        try await units.confirm(one.unit.id, at: site, by: .operator)
        world.clock.pass(.days(14) - .minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await world.store.rowCounts()["letter"] == 2)
        world.clock.pass(.days(1) + .minutes(2))
        try await world.doors.dugnader.prune()
        #expect(try await world.store.rowCounts()["letter"] == 0)
        #expect(try await world.store.rowCounts()["confirmationRequest"] == 0)
    }

    @Test("Whoever deletes themselves is gone from the question and from the letters that were to come")
    func deleted() async throws {
        try await list("3405;post@lillehammer.example")
        let (office, other) = (try await office(), try await office(at: "other.example"))
        try await ask(other)
        let (key, nils) = (try await key(), try await other.person(.aina))
        try await units.confirm(office.unit.id, at: site, by: .operator)
        let siri = try await other.person(.siri).id
        try await world.doors.people.set(.contact, of: siri, in: other.unit.id, by: other.actor(.aina))
        try await world.doors.people.delete(nils.id)
        #expect(try await !world.store.allText().contains("aina@other.example"))
        #expect(try await units.question(key)?.asker == nil)
    }
}

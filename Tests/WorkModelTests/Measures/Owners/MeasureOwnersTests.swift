import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Those responsible, outside and without an account")
struct MeasureOwnersTests {
    let world: World
    let held: PromisingOffice
    let band: Measure.ID
    let hall: Measure.ID
    private let address = "styret@korpset.example"

    init() async throws {
        world = try World()
        held = try await PromisingOffice(world)
        band = try await held.agree("Korpset øver i første etasje på torsdager", by: "2027-01-14")
        hall = try await held.agree("Åpen hall hver fredag", "Fjordvik IL", by: "2027-03-11")
    }

    private func state(_ measure: Measure.ID) async throws -> MeasureState {
        try await held.row(measure).followUp.state
    }

    /// What is recorded of a measure: the role, and what.
    private func record(_ measure: Measure.ID) async throws -> [String] {
        try await world.store.read { db in
            try Row.fetchAll(
                db, sql: "SELECT role, what FROM measureChange WHERE measure = ? ORDER BY number", arguments: [measure]
            ).map { "\($0["role"] as String) \($0["what"] as String)" }
        }
    }

    // MARK: The first letter

    @Test("Two measures of one address are one letter, however often the button is pressed; and it asks")
    func firstLetter() async throws {
        #expect(try await held.write(address, band, hall).letters == 1)
        #expect(try await held.write("Styret@Korpset.example", band, hall).letters == 0)
        let sent = try await held.deliver()
        #expect(sent.count == 1)
        let letter = try #require(sent.first)
        #expect(letter.letter.kind == .ownerAsked)
        #expect(letter.content.asks)
        #expect(Set(letter.content.promised.map(\.id)) == [band, hall])
        #expect(try await held.row(band).owners.map(\.reach) == [.asked])
        // One that comes later is told of in a letter of its own, and only that one.
        let swap = try await held.agree("Byttedag")
        #expect(try await held.write(address, swap).letters == 1)
        #expect(try await held.deliver().map { $0.content.promised.map(\.id) } == [[swap]])
    }

    @Test("Nothing is written to anybody from a unit that is not confirmed, and no address is kept")
    func notConfirmed() async throws {
        let other = try await PromisingOffice(World(), isConfirmed: false)
        let measure = try await other.agree("Åpen hall")
        await #expect(throws: Refusal.self) { try await other.write(address, measure) }
        #expect(try await other.waiting().isEmpty)
        #expect(try await !other.doors.store.allText().contains(address))
    }

    @Test("In the quiet weeks the first letter waits for the first working day after, and says so")
    func quietWeeks() async throws {
        world.clock.set(try #require(NorwegianTime.moment(day: "2026-12-28", hour: "10:00")))
        let made = try await held.write(address, band)
        #expect(made.letters == 1)
        #expect(made.goOn == "2027-01-04")
        #expect(try await held.waiting().isEmpty)
        #expect(try await held.row(band).owners.map(\.reach) == [.toBeAsked])
        world.clock.set(try #require(NorwegianTime.moment(day: "2027-01-04", hour: "09:00")))
        #expect(try await held.deliver().count == 1)
        // The thirty days begin with the letter.
        world.clock.pass(.days(29))
        try await world.doors.dugnader.prune()
        #expect(try await held.row(band).owners.map(\.reach) == [.asked])
    }

    @Test("What is no address, another unit's measure or done already is told at its own field, and nothing is taken")
    func refused() async throws {
        let draft = OwnerAddressesDraft([.init(band, "korpset"), .init(hall, "hallen@il.example")])
        let aina = try await held.office.actor(.aina)
        let error = await #expect(throws: Problems<Measure.ID>.self) {
            try await held.owners.add(draft, in: held.unit, at: PromisingOffice.site, by: aina)
        }
        #expect(error?.list.map(\.field) == [band])
        #expect(try await held.waiting().isEmpty)
        let bergvik = try await Office(world, Office.founding(name: "Bergvik idrettslag"), at: "bergvik.example")
        try await world.doors.units.confirm(bergvik.unit.id, by: .operator)
        await #expect(throws: NotFound.self) {
            try await held.owners.add(
                OwnerAddressesDraft([.init(band, address)]), in: bergvik.unit.id, at: PromisingOffice.site,
                by: bergvik.actor(.aina))
        }
        let berit = try await held.office.actor(.berit)
        await #expect(throws: NotFound.self) {
            try await held.owners.add(
                OwnerAddressesDraft([.init(band, address)]), in: held.unit, at: "https://x.example", by: berit)
        }
    }

    // MARK: By the link

    @Test("Looking says nothing: the question is unanswered and the plan as it was, however often the link is opened")
    func looking() async throws {
        try await held.write(address, band)
        let key = try await held.key(to: address)
        for _ in 0..<3 { #expect(try await held.owners.card(at: key)?.owner.said == nil) }
        #expect(try await state(band) == .notBegun)
        #expect(try await held.row(band).words.isEmpty)
    }

    @Test(
        "What is told is the state of the measure, with who, when and what in its record, and the number as it was meant"
    )
    func telling() async throws {
        let key = try await held.willing(address, band)
        try await held.tell(.underWay, "Rektor sa ja.", number: "ca. 20 barn", of: band, at: key)
        #expect(try await state(band) == .underWay)
        #expect(try await record(band).last == "owner told")
        let word = try #require(try await held.row(band).words.first)
        #expect(word.tally == Tally(20, .about, of: "barn"))
        #expect(!word.waits)
        try await held.tell(.done, of: band, at: key)
        #expect(try await state(band) == .done)
    }

    @Test(
        "The same form sent twice is told once; two answers in the same second are both kept, and the later one holds")
    func twice() async throws {
        let key = try await held.willing(address, band)
        let form = OwnersWord.ID.new()
        for _ in 0..<2 { try await held.tell(.underWay, "Første", of: band, at: key, as: form) }
        #expect(try await held.row(band).words.count == 1)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await held.tell(.underWay, "Ja", of: band, at: key) }
            group.addTask { try await held.tell(.done, "Ferdig", of: band, at: key) }
            try await group.waitForAll()
        }
        let words = try await held.row(band).words
        #expect(Set(words.compactMap(\.line)) == ["Første", "Ja", "Ferdig"])
        #expect(try await record(band).count { $0 == "owner told" } == 3)
        #expect(try await state(band).rawValue == words.first?.how.rawValue)
    }

    @Test("What became different needs a reason, and waits for the contact person, who decides once")
    func different() async throws {
        let key = try await held.willing(address, band)
        let error = await #expect(throws: Problems<OwnerDraft.Field>.self) {
            try await held.tell(.different, of: band, at: key)
        }
        #expect(error?.list.map(\.field) == [.line])
        try await held.tell(.underWay, of: band, at: key)
        try await held.tell(.different, "Rommet er pusset opp til noe annet.", of: band, at: key)
        #expect(try await state(band) == .underWay)
        let word = try #require(try await held.row(band).waiting)
        #expect(try await held.owners.toSeeTo(in: held.unit).waiting == 1)
        let aina = try await held.office.actor(.aina)
        try await held.owners.decide(.putAway, because: "", on: word.id, of: band, in: held.unit, by: aina)
        #expect(try await held.row(band).followUp.reason == "Rommet er pusset opp til noe annet.")
        #expect(try await state(band) == .putAway)
        #expect(try await record(band).last == "contact stateSet")
        await #expect(throws: Refusal.self) {
            try await held.owners.decide(.waiting, because: "", on: word.id, of: band, in: held.unit, by: aina)
        }
        // What she has put away is hers to take up: what is told after that waits for her.
        try await held.tell(.done, "Det ordnet seg", of: band, at: key)
        #expect(try await state(band) == .putAway)
        #expect(try await held.row(band).waiting?.line == "Det ordnet seg")
    }

    // MARK: Giving it on

    @Test(
        "Passed on, the new address gets a letter that asks, the old one is forgotten, and the unit sees where it went")
    func passingOn() async throws {
        let key = try await held.willing(address, band)
        for _ in 0..<2 { try await held.owners.passOn(band, to: "leder@skolen.example", at: key) }
        let sent = try await held.deliver()
        #expect(sent.map(\.letter.address.text) == ["leder@skolen.example"])
        #expect(sent.first?.content.asks == true)
        #expect(try await record(band).count { $0 == "owner passedOn" } == 1)
        let lines = try await held.row(band).owners
        #expect(lines.first { !$0.relation.isActive }?.next?.text == "leder@skolen.example")
        #expect(try await !world.store.allText().contains(address))
        await #expect(throws: Refusal.self) { try await held.tell(.done, of: band, at: key) }
        await #expect(throws: Problem.self) {
            try await held.owners.passOn(band, to: "leder@skolen.example", at: held.key(to: "leder@skolen.example"))
        }
        #expect(try await held.owners.card(at: key)?.active.isEmpty == true)
    }

    @Test("A measure is passed on three times at most, and nobody is flooded by it")
    func passingOnTooOften() async throws {
        var key = try await held.willing(address, band)
        for number in 1...3 {
            try await held.owners.passOn(band, to: "nummer\(number)@annen.example", at: key)
            key = try await held.key(to: "nummer\(number)@annen.example")
        }
        await #expect(throws: Problem.self) { try await held.owners.passOn(band, to: "siste@annen.example", at: key) }
    }

    @Test("Whoever says that it is not theirs hears no more, and the contact person sees it with what they wrote")
    func notOurs() async throws {
        let key = try await held.willing(address, band)
        for _ in 0..<2 { try await held.owners.disown(band, saying: "Spør SFO", at: key) }
        #expect(try await record(band).count { $0 == "owner notOurs" } == 1)
        #expect(try await held.row(band).isNobodys)
        #expect(try await !world.store.allText().contains(address))
        await #expect(throws: Problem.self) {
            try await held.owners.disown(hall, saying: "Ring 90 12 34 56", at: key)
        }
    }

    // MARK: Stopping

    @Test(
        "After a stop the address is gone everywhere and cannot be written in again; and the link still tells how it goes"
    )
    func stopping() async throws {
        let key = try await held.willing(address, band)
        for _ in 0..<2 { try await held.owners.stop(at: key) }
        #expect(try await !world.store.allText().contains("korpset.example"))
        #expect(try await held.row(band).owners.map(\.reach) == [.stopped])
        await #expect(throws: Problems<Measure.ID>.self) { try await held.write(address, hall) }
        try await held.owners.set(isReminded: true, at: key)
        #expect(try await held.owners.card(at: key)?.owner.isReminded == false)
        try await held.tell(.underWay, "Vi er i gang likevel", of: band, at: key)
        #expect(try await state(band) == .underWay)
        let other = try await held.willing("andre@korpset.example", hall)
        // Whoever passes it on to one who has stopped is not told so, and no letter goes.
        try await held.owners.passOn(hall, to: address, at: other)
        #expect(try await held.waiting().isEmpty)
        #expect(try await held.row(hall).owners.allSatisfy { !$0.relation.isActive && $0.relation.passedTo == nil })
    }

    // MARK: Links

    @Test("A new link ends the old ones and is sent; taken away, the link opens nothing, and so with a measure deleted")
    func links() async throws {
        let key = try await held.willing(address, band)
        let aina = try await held.office.actor(.aina)
        let owner = try #require(try await held.row(band).owners.first).id
        try await held.owners.renewLink(of: owner, for: band, in: held.unit, by: aina)
        #expect(try await held.owners.card(at: key) == nil)
        let sent = try await held.deliver()
        #expect(sent.map(\.letter.kind) == [.ownerLink])
        let new = try #require(sent.first?.content.link)
        #expect(try await held.owners.card(at: new)?.active.map(\.id) == [band])
        try await held.owners.end(owner, of: band, in: held.unit, by: aina)
        #expect(try await held.owners.card(at: new) == nil)
        #expect(try await !world.store.allText().contains(address))
        let second = try await held.willing("il@fjordvik.example", hall)
        try await world.store.write { [hall] db in
            try db.execute(sql: "DELETE FROM measure WHERE id = ?", arguments: [hall])
        }
        #expect(try await held.owners.card(at: second) == nil)
        await #expect(throws: NotFound.self) { try await held.tell(.done, of: hall, at: second) }
        try await world.doors.dugnader.prune()
        #expect(try await !world.store.allText().contains("il@fjordvik.example"))
    }

    @Test("Handed to another person in the unit the link goes on; handed to another unit it opens nothing")
    func handOver() async throws {
        let key = try await held.willing(address, band)
        let (aina, siri) = (try await held.office.person(.aina).id, try await held.office.person(.siri).id)
        try await world.doors.people.handOver(
            from: aina, to: siri, isLeaving: true, in: held.unit, at: PromisingOffice.site,
            by: held.office.actor(.aina))
        try await held.tell(.underWay, of: band, at: key)
        #expect(try await held.owners.card(at: key)?.active.count == 1)
        let other = try await Office(world, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        try await world.store.write { [held] db in
            try db.execute(
                sql: "UPDATE dugnad SET unit = ? WHERE id = ?", arguments: [other.unit.id, held.id])
        }
        #expect(try await held.owners.card(at: key) == nil)
        await #expect(throws: NotFound.self) { try await held.tell(.done, of: band, at: key) }
    }

    @Test("One address in two units is two, and neither letter tells of the other's measures or addresses")
    func twoUnits() async throws {
        let bergvik = try await Office(world, Office.founding(name: "Bergvik idrettslag"), at: "bergvik.example")
        try await world.doors.units.confirm(bergvik.unit.id, by: .operator)
        let dugnad = try await world.doors.dugnader.start(
            world.plan(), edition: world.library.edition, for: bergvik.unit.id, by: bergvik.actor(.aina)
        ).dugnad
        var draft = MeasureDraft()
        draft.text = "Låneskap i garderoben"
        let theirs = Measure.ID.new()
        try await world.doors.measures.add(draft, as: theirs, in: dugnad.id, by: bergvik.actor(.aina))
        try await held.write(address, band)
        try await world.doors.measureOwners.add(
            OwnerAddressesDraft([.init(theirs, address)]), in: bergvik.unit.id, at: PromisingOffice.site,
            by: bergvik.actor(.aina))
        let sent = try await held.deliver()
        #expect(sent.count == 2)
        for (letter, content) in sent {
            #expect(content.promised.map(\.id) == (letter.unit == held.unit ? [band] : [theirs]))
        }
    }
}

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

    @Test("What is added while the first letter is on its way out is told of in one of its own")
    func onItsWay() async throws {
        try await held.write(address, band)
        let letter = try #require(try await held.waiting().first)
        #expect(try await held.owners.content(of: letter)?.promised.map(\.id) == [band])
        #expect(try await held.write(address, hall).letters == 1)
        _ = try await world.doors.letters.begin(letter.id)
        try await world.doors.letters.end(letter.id)
        #expect(try await held.deliver().map { $0.content.promised.map(\.id) } == [[hall]])
    }

    @Test("Empty fields are no addresses, however many there are before the one that is filled in")
    func emptyFields() async throws {
        let empty = (0..<OwnerAddressesDraft.most).map { _ in OwnerAddressesDraft.Address(.new(), " ") }
        let made = try await held.owners.add(
            OwnerAddressesDraft(empty + [.init(band, address)]), in: held.unit, at: PromisingOffice.site,
            by: held.office.actor(.aina))
        #expect(made.letters == 1)
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
        let seen = try await held.row(band).followUp.version
        try await held.owners.decide(
            .putAway, because: "", on: word.id, of: band, from: seen, in: held.unit, by: aina)
        #expect(try await held.row(band).followUp.reason == "Rommet er pusset opp til noe annet.")
        #expect(try await state(band) == .putAway)
        #expect(try await record(band).last == "contact stateSet")
        await #expect(throws: Refusal.self) {
            try await held.owners.decide(
                .waiting, because: "", on: word.id, of: band, from: seen + 1, in: held.unit, by: aina)
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
        #expect(try await held.row(band).suggestions == ["Spør SFO"])
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
        // Whoever passes it on to one who has stopped is not told so, also when they press twice, and no letter goes.
        for _ in 0..<2 { try await held.owners.passOn(hall, to: address, at: other) }
        await #expect(throws: Refusal.self) { try await held.owners.passOn(hall, to: "x@y.example", at: other) }
        #expect(try await held.waiting().isEmpty)
        #expect(try await held.row(hall).isNobodys)
        #expect(try await held.row(hall).owners.map(\.nextHasStopped) == [true])
        #expect(try await !world.store.allText().contains(address))
        // Of what is done nobody learns it either.
        let swap = try await held.agree("Byttedag")
        let third = try await held.willing("sfo@skolen.example", swap)
        try await held.tell(.done, of: swap, at: third)
        for typed in [address, "fjerde@skolen.example"] {
            await #expect(throws: Problem.self) { try await held.owners.passOn(swap, to: typed, at: third) }
        }
    }

    @Test("Whoever is taken away after it was passed on to them has not stopped, and is not said to have")
    func takenAwayAfterPassing() async throws {
        let key = try await held.willing(address, band)
        try await held.owners.passOn(band, to: "sfo@skolen.example", at: key)
        let next = try #require(try await held.row(band).owners.first { $0.relation.isActive }).id
        try await held.owners.end(next, of: band, in: held.unit, by: held.office.actor(.aina))
        let line = try #require(try await held.row(band).owners.first)
        #expect(line.next == nil)
        #expect(!line.nextHasStopped)
    }

    @Test(
        "A stop by an old letter reaches the address though it has been forgotten and written in anew",
        arguments: ["silent", "passedOn", "notOurs"])
    func stoppingLater(how: String) async throws {
        try await held.write(address, band)
        try await held.deliver()
        let old = try await held.key(to: address)
        switch how {
        case "passedOn": try await held.owners.passOn(band, to: "sfo@skolen.example", at: old)
        case "notOurs": try await held.owners.disown(band, saying: "", at: old)
        default:
            world.clock.pass(.days(30))
            try await world.doors.dugnader.prune()
        }
        #expect(try await !world.store.allText().contains(address))
        world.clock.pass(.hours(2))
        let new = try await held.willing(address, hall)
        try await held.owners.stop(at: old)
        #expect(try await !world.store.allText().contains(address))
        #expect(try await held.row(hall).owners.map(\.reach) == [.stopped])
        #expect(try await held.owners.card(at: new)?.owner.said == .stop)
        await #expect(throws: Problems<Measure.ID>.self) { try await held.write(address, hall) }
        // Nobody else is.
        #expect(try await held.write("sfo2@skolen.example", hall).letters == 1)
    }

    @Test("Nothing is kept of an address that is taken away, but what counts for the rest of the hour")
    func takenAway() async throws {
        _ = try await held.willing(address, band)
        let owner = try #require(try await held.row(band).owners.first).id
        try await held.owners.end(owner, of: band, in: held.unit, by: held.office.actor(.aina))
        world.clock.pass(.hours(1))
        try await world.doors.dugnader.prune()
        #expect(try await !world.store.allText().contains(address))
        let stops = try await world.store.read { db in try Table("ownerStop").fetchCount(db) }
        #expect(stops == 0)
    }

    @Test("Written in, taken away and written in again, an address gets three letters an hour and no more")
    func notFlooded() async throws {
        let aina = try await held.office.actor(.aina)
        for _ in 1...3 {
            try await held.write(address, band)
            try await held.deliver()
            let owner = try #require(try await held.row(band).owners.first).id
            try await held.owners.end(owner, of: band, in: held.unit, by: aina)
        }
        let error = await #expect(throws: Problems<Measure.ID>.self) { try await held.write(address, band) }
        #expect(error?.list.map(\.field) == [band])
        world.clock.pass(.hours(1))
        try await held.write(address, band)
    }

    @Test("What one of two has told still waits when the other tells; a state in the plan settles both")
    func twoTell() async throws {
        let first = try await held.willing(address, band)
        let second = try await held.willing("andre@korpset.example", band)
        try await held.tell(.different, "Rommet er borte.", of: band, at: first)
        try await held.tell(.underWay, of: band, at: second)
        let word = try #require(try await held.row(band).waiting)
        #expect(word.line == "Rommet er borte.")
        let aina = try await held.office.actor(.aina)
        let seen = try await held.row(band).followUp.version
        try await held.doors.actionPlans.set(
            StateDraft(state: "putAway", reason: "Vi venter"), of: band, from: seen, in: .unit(held.unit), by: aina)
        #expect(try await held.row(band).waiting == nil)
        #expect(try await held.owners.toSeeTo(in: held.unit).waiting == 0)
        let conflict = await #expect(throws: Conflict.self) {
            try await held.owners.decide(
                .waiting, because: "", on: word.id, of: band, from: seen, in: held.unit, by: aina)
        }
        #expect(conflict?.theirs?.contains("Vi venter") == true)
        #expect(try await state(band) == .putAway)
    }

    @Test("That it goes on as before is a decision, and stands in the history")
    func goesOn() async throws {
        let key = try await held.willing(address, band)
        try await held.tell(.different, "Vi bytter dag.", of: band, at: key)
        let word = try #require(try await held.row(band).waiting)
        let row = try await held.row(band)
        try await held.owners.decide(
            .goesOn, because: "", on: word.id, of: band, from: row.followUp.version, in: held.unit,
            by: held.office.actor(.aina))
        #expect(try await held.row(band).waiting == nil)
        #expect(try await record(band).last == "contact stateSet")
    }

    @Test("Another unit's address is not taken away by way of a measure of one's own")
    func endingAnothers() async throws {
        try await held.write(address, band)
        let owner = try #require(try await held.row(band).owners.first).id
        let bergvik = try await Office(world, Office.founding(name: "Bergvik idrettslag"), at: "bergvik.example")
        let other = try await PromisingOffice(of: InvitingOffice(of: bergvik, world, days: 0))
        let theirs = try await other.agree("Åpen hall")
        for measure in [theirs, band] {
            await #expect(throws: NotFound.self) {
                try await held.owners.end(owner, of: measure, in: other.unit, by: other.office.actor(.aina))
            }
        }
        #expect(try await held.row(band).owners.map(\.id) == [owner])
    }

    @Test("When one of several is gone meanwhile, it is told at its own field, and nothing is taken")
    func goneMeanwhile() async throws {
        let gone = Measure.ID.new()
        let aina = try await held.office.actor(.aina)
        let error = await #expect(throws: Problems<Measure.ID>.self) {
            try await held.owners.add(
                OwnerAddressesDraft([.init(band, address), .init(gone, address)]), in: held.unit,
                at: PromisingOffice.site, by: aina)
        }
        #expect(error?.list.map(\.field) == [gone])
        #expect(try await held.waiting().isEmpty)
    }

    @Test("What she does about those responsible stands in the unit's record, without any address")
    func recorded() async throws {
        _ = try await held.willing(address, band)
        let aina = try await held.office.actor(.aina)
        let owner = try #require(try await held.row(band).owners.first).id
        try await held.owners.ask(about: band, in: held.unit, by: aina)
        try await held.owners.renewLink(of: owner, for: band, in: held.unit, by: aina)
        try await held.owners.putAside(band, in: held.unit, by: aina)
        try await held.owners.set(Rhythm(daysBefore: 3, months: []), from: 0, in: held.unit, by: aina)
        try await held.owners.end(owner, of: band, in: held.unit, by: aina)
        let events = try await world.store.read { db in
            try Row.fetchAll(db, sql: "SELECT what, about FROM unitEvent ORDER BY id DESC LIMIT 6")
                .map { ($0["what"] as String, $0["about"] as String?) }
        }
        #expect(
            events.map(\.0) == [
                "ownerTakenAway", "rhythmChanged", "measurePutAside", "ownerLinkRenewed", "ownerAsked",
                "ownerWrittenTo",
            ])
        #expect(Set(events.compactMap(\.1)) == [band.description])
    }

    @Test("A new link to what is done goes too, for the old ones open nothing any more")
    func newLinkToDone() async throws {
        let key = try await held.willing(address, band)
        try await held.tell(.done, of: band, at: key)
        let owner = try #require(try await held.row(band).owners.first).id
        try await held.owners.renewLink(of: owner, for: band, in: held.unit, by: held.office.actor(.aina))
        let sent = try await held.deliver()
        #expect(sent.map { $0.content.promised.map(\.id) } == [[band]])
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

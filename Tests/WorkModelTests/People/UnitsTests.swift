import TestWorld
import Testing
import Words
import WorkModel

@Suite("A unit is founded, confirmed and owns dugnader")
struct UnitsTests {
    let world: World
    var units: Units { world.doors.units }

    init() throws {
        world = try World()
    }

    private func found(
        _ founding: Founding, by name: String = "aina", as id: WorkModel.Unit.ID = .new()
    ) async throws -> WorkModel.Unit {
        try await units.found(
            founding, as: id, by: try await Office.signedIn(try Office.address(name), world.doors), name: name)
    }

    @Test("Whoever founds it is its contact person, and it waits to be confirmed")
    func founded() async throws {
        let unit = try await found(Office.founding(.municipality, name: "", municipality: "Lillehammer"))
        #expect(unit.name == "Lillehammer kommune")
        #expect(!unit.isConfirmed)
        #expect(unit.keptYears == 5)
        #expect(try await world.doors.people.members(of: unit.id).map(\.role) == [.contact])
        #expect(try await units.waiting().map(\.id) == [unit.id])
        #expect(try await units.records(of: unit.id).map(\.what) == [.founded])
    }

    @Test("The same form twice founds one, and somebody else with it founds nothing")
    func onceOnly() async throws {
        let id = WorkModel.Unit.ID.new()
        let founding = try Office.founding(name: "Fjordvik idrettslag")
        _ = try await found(founding, as: id)
        #expect(try await found(founding, as: id).id == id)
        #expect(try await units.all().count == 1)
        await #expect(throws: NotFound.self) { try await found(founding, by: "nils", as: id) }
    }

    @Test("Several may wait for one municipality; only one is confirmed")
    func oneConfirmed() async throws {
        let founding = try Office.founding(.municipality, name: "", municipality: "Lillehammer")
        let (first, second) = (try await found(founding), try await found(founding, by: "nils"))
        try await units.confirm(second.id, by: .operator)
        await #expect(throws: Refusal.self) { try await units.confirm(first.id, by: .operator) }
        #expect(try await units.waiting().map(\.id) == [first.id])
        #expect(try await units.confirmed(like: founding)?.id == second.id)
    }

    @Test("A district is one in its municipality, in every way of writing it; a youth group takes nobody's place")
    func districts() async throws {
        let alna = try Office.founding(.district, name: "", municipality: "Oslo", district: "Alna")
        let again = try Office.founding(.district, name: "", municipality: "0301", district: "bydel ALNA")
        let frogner = try Office.founding(.district, name: "", municipality: "Oslo", district: "Frogner")
        try await units.confirm(try await found(alna).id, by: .operator)
        let second = try await found(again, by: "nils")
        await #expect(throws: Refusal.self) { try await units.confirm(second.id, by: .operator) }
        try await units.confirm(try await found(frogner).id, by: .operator)
        for name in ["Ungdomsrådet", "Klubben"] {
            let group = try await found(Office.founding(.youthGroup, name: name, municipality: "Oslo"))
            try await units.confirm(group.id, by: .operator)
        }
    }

    @Test("The operator gets the confirmed one that is there, or founds it")
    func operators() async throws {
        let founding = try Office.founding(.municipality, name: "", municipality: "5028")
        let unit = try await units.confirmed(founding, by: .operator)
        #expect(unit.name == "Melhus kommune")
        #expect(unit.isConfirmed)
        #expect(try await units.confirmed(founding, by: .operator).id == unit.id)
        #expect(try await units.records(of: unit.id).map(\.role) == [.operator, .operator])
    }

    @Test("Its dugnad tells the tables the unit's own time, which can be made shorter and never longer")
    func keptYears() async throws {
        let office = try await Office(world)
        let dugnad = try await start(for: office)
        #expect(dugnad.unit == office.unit.id)
        #expect(dugnad.retention.months == 60)
        for (years, months) in [("8", 60), ("2", 24), ("10", 24)] {
            var draft = UnitSettingsDraft(try #require(try await units.find(office.unit.id)))
            draft.keptYears = years
            let version = try #require(try await units.find(office.unit.id)).version
            try await units.set(draft, of: office.unit.id, from: version, by: office.actor(.aina))
            #expect(try await world.doors.dugnader.find(dugnad.id)?.retention.months == months)
        }
        #expect(try await start(for: office).retention.months == 120)
    }

    @Test("What the tables wrote goes on their day; what people made of it stays")
    func tablesAreForgotten() async throws {
        let office = try await Office(world)
        let dugnad = try await start(for: office)
        let hall = Hall(doors: world.doors, id: dugnad.id, code: dugnad.code, secret: .new())
        try await hall.begin(as: .fullLength)
        let (idea, measure) = (Cluster.ID.new(), Measure.ID.new())
        let note = try await hall.write("Byttedag").id
        _ = try await world.doors.notes.edit(
            note, to: "Byttedag for utstyr", from: 1, group: 3, begunAt: nil, in: dugnad.id, by: .group)
        let other = try await hall.write("Bytte ski", group: 2).id
        try await world.doors.gatherings.tie([note, other], into: idea, name: "Bytte", in: dugnad.id, by: .moderator)
        let person = OwnPersonDraft(name: "Trym", age: "9", story: "God til å tegne")
        try await world.doors.groups.makeOwnPerson(person, from: 1, group: 3, in: dugnad.id, by: .group)
        try await world.doors.runSheets.end(dugnad.id, by: .moderator)
        var words = MeasureDraft()
        (words.text, words.clusters) = ("Utstyrsbod i april", [idea])
        try await world.doors.measures.add(words, as: measure, in: dugnad.id, by: .moderator)
        try await hall.approve()
        let day = try #require(try await world.doors.dugnader.find(dugnad.id)).isDeletedAt
        world.clock.set(day - .minutes(1))
        #expect(try await world.doors.dugnader.prune() == 0)
        #expect(try await hall.texts().sorted() == ["Bytte ski", "Byttedag for utstyr"])
        world.clock.set(day)
        #expect(try await world.doors.dugnader.prune() == 0)
        #expect(try await hall.texts() == [])
        #expect(try await world.store.rowCounts()["noteText"] == 0)
        let gathering = try await hall.gathering()
        #expect(gathering.clusters(on: try await hall.task().id).map(\.name) == ["Bytte"])
        #expect(gathering.origins(of: idea) == [.group(2), .group(3)])
        #expect(try await world.doors.measures.agreed(dugnad.id).origins(of: measure) == [.group(2), .group(3)])
        #expect(try await hall.minutes().inWords.contains("Bytte"))
        #expect(try await hall.room().groups.allSatisfy { $0.ownPerson == nil })
        #expect(try await world.doors.measures.agreed(dugnad.id).measures.map(\.text) == ["Utstyrsbod i april"])
        #expect(try await hall.minutes().approvals.count == 1)
    }

    @Test("One that is nobody's is deleted after 24 months, as before")
    func loose() async throws {
        let hall = try await world.start()
        world.clock.set(try #require(try await world.doors.dugnader.find(hall.id)).isDeletedAt)
        #expect(try await world.doors.dugnader.prune() == 1)
    }

    @Test("Only those who work for a unit start a dugnad for it, and only its contact person deletes one")
    func roles() async throws {
        let office = try await Office(world)
        await #expect(throws: NotFound.self) { try await start(for: office, by: .berit) }
        let dugnad = try await start(for: office, by: .siri)
        for actor in [try await office.actor(.siri), .moderator] {
            await #expect(throws: NotFound.self) { try await world.doors.dugnader.delete(dugnad.id, by: actor) }
        }
        try await world.doors.dugnader.delete(dugnad.id, by: office.actor(.aina))
        #expect(try await world.doors.dugnader.find(dugnad.id) == nil)
        #expect(try await units.records(of: office.unit.id).first?.what == .dugnadDeleted)
        #expect(try await units.records(of: office.unit.id).first?.name == "Aina")
    }

    @Test("Taken out and read in elsewhere it is nobody's")
    func takenOut() async throws {
        let office = try await Office(world)
        let dugnad = try await start(for: office)
        let json = try await world.doors.takeouts.takeout(dugnad.id).json()
        #expect(!String(decoding: json, as: UTF8.self).contains(office.unit.id.description))
        let elsewhere = try World()
        _ = try await elsewhere.doors.takeouts.readIn(try Takeout(json: json), by: .program)
        let there = try #require(try await elsewhere.doors.dugnader.find(dugnad.id))
        #expect(there.unit == nil)
        #expect(there.retention == .ofLoose)
    }

    @Test("Somebody asks to be let in: the contact persons get a letter, once a day, and can say no")
    func letIn() async throws {
        let office = try await Office(world)
        let nils = try await Office.signedIn(try Office.address("nils", "other.example"), world.doors)
        for _ in 0..<3 { try await units.ask(toBeLetInto: office.unit.id, nils, at: "https://allemed.example") }
        let letters = try await world.doors.letters.due()
        #expect(letters.map(\.kind) == [.letIn])
        #expect(letters.map(\.address) == [try office.address(of: .aina)])
        #expect(try await units.askers(of: office.unit.id) == [nils.address])
        world.clock.pass(ColleagueInvitation.length - .minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await units.askers(of: office.unit.id) == [nils.address])
        world.clock.pass(.minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await !world.store.allText().contains("nils@"))
        let again = try await Office.signedIn(nils.address, world.doors)
        try await units.ask(toBeLetInto: office.unit.id, again, at: "https://allemed.example")
        try await units.refuse(nils.address, in: office.unit.id, by: office.actor(.aina))
        #expect(try await units.askers(of: office.unit.id) == [])
    }

    private func start(for office: Office, by worker: Office.Worker = .aina) async throws -> Dugnad {
        try await world.doors.dugnader.start(
            world.plan(), edition: world.library.edition, for: office.unit.id, by: office.actor(worker)
        ).dugnad
    }
}

import TestWorld
import Testing
import Words
import WorkModel

@Suite("A person changes to another address")
struct AddressChangeTests {
    let world: World
    let office: Office
    let me: SignedIn
    let person: Person.ID
    private let new: EmailAddress
    private let old: EmailAddress
    var people: People { world.doors.people }
    var letters: Letters { world.doors.letters }

    init() async throws {
        world = try World()
        office = try await Office(world)
        me = try await office.signedIn(.siri)
        person = try #require(me.person).id
        (new, old) = (try Office.address("siri", "ny.example"), try office.address(of: .siri))
    }

    private func ask(_ address: String = "siri@ny.example") async throws {
        try await people.ask(toChangeAddressTo: address, me, at: "https://allemed.example")
    }

    /// - Parameter isSent: the letters go out; else they still wait to.
    private func keys(isSent: Bool = true) async throws -> (new: Secret?, stop: Secret?) {
        var keys: (new: Secret?, stop: Secret?) = (nil, nil)
        for letter in try await letters.due() {
            switch try await letters.content(of: letter) {
            case .newAddress(let link, _):
                #expect(letter.kind == .newAddress)
                keys.new = link
            case .addressChanging(let link, _, _):
                keys.stop = link
            default: break
            }
            if isSent { try await letters.lay(letter.id) }
        }
        return keys
    }

    private func change() async throws -> Secret? {
        try await ask()
        let keys = try await keys()
        try await people.changeAddress(by: #require(keys.new), of: me)
        return keys.stop
    }

    private func address() async throws -> EmailAddress? { try await people.find(person)?.address }

    @Test("A letter goes to each; looking does nothing; the button does it, once, for whoever asked")
    func changes() async throws {
        try await ask()
        #expect(Set(try await letters.due().map(\.address)) == [new, old])
        let key = try #require(try await keys().new)
        #expect(try await people.addressChange(by: key, of: person)?.address == new)
        let aina = try await office.signedIn(.aina)
        #expect(try await people.addressChange(by: key, of: #require(aina.person).id) == nil)
        await #expect(throws: NotFound.self) { try await people.changeAddress(by: key, of: aina) }
        #expect(try await address() == old)
        try await people.changeAddress(by: key, of: me)
        #expect(try await address() == new)
        #expect(try await people.role(of: person, in: office.unit.id) == .colleague)
        await #expect(throws: NotFound.self) { try await people.changeAddress(by: key, of: me) }
    }

    @Test("Afterwards the new one signs her in, and what was sent to either before, or used there, does not")
    func signsIn() async throws {
        let signIns = world.doors.signIns
        var before: [Secret] = []
        for address in [old, new, new] { before.append(try await signIns.printed(for: address, language: .bokmål)) }
        let entered = try #require(try await signIns.enter(by: before.removeLast(), in: nil, browser: nil))
        _ = try await change()
        for secret in before { #expect(try await signIns.enter(by: secret, in: nil, browser: nil) == nil) }
        #expect(try await signIns.signedIn(in: entered.session) == nil)
        #expect(try await Office.signedIn(new, world.doors).person?.id == person)
        #expect(try await Office.signedIn(old, world.doors).person == nil)
    }

    @Test("What the new address was invited to is found afterwards")
    func invitations() async throws {
        let bergvik = try await Office(world, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        try await people.open(.reader, to: bergvik.unit.id, for: new, by: .operator)
        _ = try await change()
        let siri = try await Office.signedIn(new, world.doors)
        #expect(try await people.invitations(for: siri.address).map(\.unit.id) == [bergvik.unit.id])
    }

    @Test("An address that somebody else has is answered in the same way, and is told only to who reads its mail")
    func taken() async throws {
        try await ask("aina@fjordvik.example")
        #expect(try await letters.due().count == 2)
        let key = try #require(try await keys().new)
        #expect(try await people.addressChange(by: key, of: person) != nil)
        await #expect(throws: Refusal.self) { try await people.changeAddress(by: key, of: me) }
        #expect(try await address() == old)
    }

    @Test(
        "What is no address, or hers already, is refused; the same press twice is one; a third letter an hour the last")
    func refused() async throws {
        for typed in ["", "siri", "SIRI@fjordvik.example"] {
            await #expect(throws: Problem.self) { try await ask(typed) }
        }
        try await ask()
        try await ask("Siri@NY.example")
        #expect(try await letters.due().count == 2)
        world.clock.pass(.minutes(3))
        for name in ["a", "b"] { try await ask("\(name)@ny.example") }
        let refusal = await #expect(throws: Refusal.self) { try await ask("c@ny.example") }
        #expect(refusal?.isForNow == true)
        // Of what was asked for before, no letter has anything to say any more.
        for letter in try await letters.due() where letter.address == new {
            #expect(try await letters.content(of: letter) == nil)
        }
    }

    @Test("Asked, thought better of, and asked again is no way to send more than three letters an hour to anybody")
    func flood() async throws {
        var sent = 0
        for _ in 0..<5 {
            world.clock.pass(.minutes(3))
            do { try await ask() } catch is Refusal { break }
            sent += 1
            try await people.stopAddressChange(by: #require(try await keys().stop))
            try await people.forgetAddressChange(of: person)
        }
        #expect(sent == 3)
    }

    @Test("After a day the letter to the new one works no more; thought better of, neither does")
    func over() async throws {
        try await ask()
        let key = try #require(try await keys().new)
        world.clock.pass(.days(1))
        await #expect(throws: NotFound.self) { try await people.changeAddress(by: key, of: me) }
        try await ask()
        let keys = try await keys()
        try await people.forgetAddressChange(of: person)
        #expect(try await people.addressChange(of: person) == nil)
        await #expect(throws: NotFound.self) { try await people.changeAddress(by: #require(keys.new), of: me) }
        #expect(try await people.stoppableAddressChange(by: #require(keys.stop)) == nil)
    }

    @Test("Whoever reads the old one stops it before it is done, as long as their letter says")
    func stoppedBefore() async throws {
        try await ask()
        let keys = try await keys()
        world.clock.pass(.days(7) - .minutes(1))
        try await world.doors.dugnader.prune()
        try await people.stopAddressChange(by: #require(keys.stop))
        await #expect(throws: NotFound.self) { try await people.changeAddress(by: #require(keys.new), of: me) }
        #expect(try await world.doors.signIns.sessions(of: me).isEmpty == false)
    }

    @Test("Done already, the old one is hers again for a week, also through a second change, and she is signed out")
    func stoppedAfter() async throws {
        let stop = try #require(try await change())
        let hall = try await world.start()
        let kari = try #require(try await world.doors.links.open(hall.secret, in: nil)?.session)
        let secret = try await world.doors.signIns.printed(for: new, language: .bokmål)
        let leading = try #require(try await world.doors.signIns.enter(by: secret, in: kari, browser: nil)?.session)
        world.clock.pass(.minutes(3))
        try await ask("hun@tredje.example")
        let second = try #require(try await keys(isSent: false).new)
        try await people.changeAddress(by: second, of: me)
        world.clock.pass(.days(7) - .minutes(4))
        try await world.doors.dugnader.prune()
        try await people.stopAddressChange(by: stop)
        #expect(try await address() == old)
        #expect(try await world.doors.signIns.sessions(of: me).isEmpty)
        await #expect(throws: NotFound.self) { try await people.stopAddressChange(by: stop) }
        // The letter of the second has nothing to say: it would give whoever did it a way to take it back.
        for letter in try await letters.due() { #expect(try await letters.content(of: letter) == nil) }
        #expect(try await world.doors.signIns.signedIn(in: leading) == nil)
        #expect(try await world.doors.links.roles(of: leading, in: hall.id) == [.moderator])
        world.clock.pass(.days(7))
        try await world.doors.dugnader.prune()
        #expect(try await world.store.allText().contains("tredje.example") == false)
    }

    @Test("After a week it stays as it is, and nothing is kept of it")
    func stays() async throws {
        let stop = try #require(try await change())
        world.clock.pass(.days(7))
        await #expect(throws: NotFound.self) { try await people.stopAddressChange(by: stop) }
        try await world.doors.dugnader.prune()
        #expect(try await world.store.rowCounts()["addressChange"] == 0)
        #expect(try await world.store.allText().contains(old.text) == false)
    }
}

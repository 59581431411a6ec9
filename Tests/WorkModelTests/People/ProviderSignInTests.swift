import TestWorld
import Testing
import Words
import WorkModel

@Suite("Signing in at a provider")
struct ProviderSignInTests {
    let world: World
    let office: Office
    var signIns: SignIns { world.doors.signIns }

    init() async throws {
        world = try World()
        office = try await Office(world)
    }

    private func vouching(
        _ subject: String = "en", address: EmailAddress? = nil, issuer: String = "https://login.example",
        organisations: [String] = []
    ) -> Vouching {
        Vouching(
            provider: "porten", issuer: issuer, subject: subject, address: address,
            organisations: organisations.compactMap { OrganisationNumber($0) })
    }

    /// Signs in by a letter in a browser where a provider has said who it is.
    private func know(_ vouching: Vouching, as address: EmailAddress) async throws -> SignedIn {
        let session = try await signIns.ask(
            for: address, language: .bokmål, in: nil, at: "https://allemed.example")
        let letter = try #require(try await world.doors.letters.due().last)
        guard case .signIn(_, let digits, _, _, _) = try await world.doors.letters.content(of: letter) else {
            throw Missing("a letter")
        }
        try await world.doors.letters.lay(letter.id)
        return try await signIns.enter(digits: digits, in: session, browser: nil, knownAs: vouching).signedIn
    }

    @Test(
        "A verified address is who it belongs to; the browser gets a new key, and where it came from is remembered there"
    )
    func verified() async throws {
        let address = try office.address(of: .aina)
        let before = Secret.new()
        let entered = try #require(
            try await signIns.enter(
                as: vouching(address: address, organisations: ["123456785", "974760673", "123456785"]), in: before,
                browser: "Firefox/Linux"))
        #expect(entered.session != before)
        let me = try #require(try await signIns.signedIn(in: entered.session))
        #expect(me == entered.signedIn)
        #expect(me.person?.name == "Aina")
        #expect(me.provider == "porten")
        #expect(me.organisations.map(\.text) == ["123456785", "974760673"])
        try await signIns.end(me)
        #expect(try await signIns.signedIn(in: entered.session) == nil)
        #expect(try await !world.store.allText().contains("974760673"))
    }

    @Test("Without one nobody is signed in, and nothing is stored")
    func unverified() async throws {
        let before = try await world.store.rowCounts()
        #expect(try await signIns.enter(as: vouching(), in: .new(), browser: nil) == nil)
        #expect(try await world.store.rowCounts() == before)
    }

    @Test("Who has shown by a letter who they are is known again: by the provider that said it, and by no other")
    func known() async throws {
        let address = try office.address(of: .siri)
        #expect(try await know(vouching(), as: address).person?.name == "Siri")
        #expect(try await signIns.enter(as: vouching(), in: nil, browser: nil)?.signedIn.address == address)
        #expect(try await signIns.enter(as: vouching("to"), in: nil, browser: nil) == nil)
        #expect(try await signIns.enter(as: vouching(issuer: "https://other.example"), in: nil, browser: nil) == nil)
        #expect(try await signIns.known(office.person(.siri).id).map(\.provider) == ["porten"])
        // A sign-in by a letter alone says nothing of a provider.
        #expect(try await office.signedIn(.siri).provider == nil)
    }

    @Test("The same one who shows another address is that person from then on")
    func moved() async throws {
        _ = try await know(vouching(), as: office.address(of: .siri))
        _ = try await know(vouching(), as: office.address(of: .berit))
        #expect(try await signIns.enter(as: vouching(), in: nil, browser: nil)?.signedIn.person?.name == "Berit")
        #expect(try await signIns.known(office.person(.siri).id).isEmpty)
    }

    @Test("It is forgotten when they say so, when they are deleted, and after a year without use")
    func forgotten() async throws {
        let siri = try await office.person(.siri).id
        _ = try await know(vouching(), as: office.address(of: .siri))
        world.clock.pass(.days(364))
        #expect(try await signIns.enter(as: vouching(), in: nil, browser: nil) != nil)
        world.clock.pass(.days(364))
        try await world.doors.dugnader.prune()
        #expect(try await signIns.known(siri).count == 1)
        world.clock.pass(.days(1))
        try await world.doors.dugnader.prune()
        #expect(try await signIns.known(siri).isEmpty)

        _ = try await know(vouching(), as: office.address(of: .siri))
        try await signIns.forget(siri, at: "another")
        #expect(try await signIns.known(siri).count == 1)
        try await signIns.forget(siri, at: "porten")
        #expect(try await signIns.enter(as: vouching(), in: nil, browser: nil) == nil)

        _ = try await know(vouching(), as: office.address(of: .siri))
        try await world.doors.people.delete(siri)
        #expect(try await signIns.enter(as: vouching(), in: nil, browser: nil) == nil)
        #expect(try await world.store.rowCounts()["knownAtProvider"] == 0)
    }

    @Test("When a change of address is stopped, whoever made it is known nowhere again")
    func stopped() async throws {
        _ = try await know(vouching(), as: office.address(of: .siri))
        let people = world.doors.people
        try await people.ask(
            toChangeAddressTo: "ny@fjordvik.example", office.signedIn(.siri), at: "https://allemed.example")
        var (new, old): (Secret?, Secret?)
        for letter in try await world.doors.letters.due() {
            switch try await world.doors.letters.content(of: letter) {
            case .newAddress(let link, _): new = link
            case .addressChanging(let link, _, _): old = link
            default: continue
            }
        }
        try await people.changeAddress(by: try #require(new), of: office.signedIn(.siri))
        try await people.stopAddressChange(by: try #require(old))
        #expect(try await signIns.enter(as: vouching(), in: nil, browser: nil) == nil)
    }
}

@Suite("A unit and the number that somebody has signed in on behalf of")
struct ClaimingTests {
    let world: World
    let municipalities: Municipalities
    let site = "https://allemed.example"

    init() throws {
        world = try World()
        municipalities = try Carried.library.get().municipalities
    }

    private func office(_ kind: UnitKind, _ municipality: String = "", number: String = "") async throws -> Office {
        try await Office(
            world, Office.founding(kind, name: "Enheten", municipality: municipality, number: number))
    }

    /// Aina, as a provider has said whom she signed in on behalf of.
    private func aina(_ office: Office, _ numbers: String...) async throws -> SignedIn {
        let vouching = Vouching(
            provider: "porten", issuer: "https://login.example", subject: "en", address: try office.address(of: .aina),
            organisations: numbers.compactMap { OrganisationNumber($0) })
        return try #require(try await world.doors.signIns.enter(as: vouching, in: nil, browser: nil)).signedIn
    }

    @Test("It confirms the municipality whose number it is, once, and stands in the record as hers")
    func municipality() async throws {
        let office = try await office(.municipality, "3405")
        let number = try #require(municipalities.numbered("3405")?.organisationNumber)
        let me = try await aina(office, "123456785", number)
        for _ in 0..<2 {
            try await world.doors.units.confirm(
                office.unit.id, as: me, among: municipalities, at: site, by: office.actor(.aina))
        }
        #expect(try await world.doors.units.find(office.unit.id)?.isConfirmed == true)
        let records = try await world.doors.units.records(of: office.unit.id)
        #expect(records.map(\.what).filter { $0 == .confirmedByProvider }.count == 1)
        #expect(records.first?.name == "Aina")
    }

    @Test("Another number, a role that may not, and an hour confirm nothing")
    func nothing() async throws {
        let office = try await office(.organisation, number: "123456785")
        func confirm(_ me: SignedIn, by worker: Office.Worker = .aina) async throws {
            try await world.doors.units.confirm(
                office.unit.id, as: me, among: municipalities, at: site, by: office.actor(worker))
        }
        let (other, right) = (try await aina(office, "974760673"), try await aina(office, "123456785"))
        await #expect(throws: NotFound.self) { try await confirm(other) }
        await #expect(throws: NotFound.self) { try await confirm(right, by: .siri) }
        world.clock.pass(.hours(1))
        await #expect(throws: NotFound.self) { try await confirm(right) }
        #expect(try await world.doors.units.find(office.unit.id)?.isConfirmed == false)
    }

    @Test("Another that is confirmed keeps its place")
    func taken() async throws {
        let (office, other) = (
            try await office(.organisation, number: "123456785"),
            try await Office(
                world, Office.founding(.organisation, name: "Den andre", number: "123456785"), at: "annen.example")
        )
        try await world.doors.units.confirm(other.unit.id, by: .operator)
        let me = try await aina(office, "123456785")
        await #expect(throws: Refusal.self) {
            try await world.doors.units.confirm(
                office.unit.id, as: me, among: municipalities, at: site, by: office.actor(.aina))
        }
    }

    @Test("No number settles Ålesund, Haram, a district, a youth group, or an office of a municipality’s")
    func neverAlone() async throws {
        let oslo = try #require(municipalities.numbered("0301")?.organisationNumber)
        let foundings = [
            try Office.founding(.municipality, municipality: "1508"),
            try Office.founding(.municipality, municipality: "1580"),
            try Office.founding(.district, municipality: "0301", district: "Alna"),
            try Office.founding(.youthGroup, name: "Alna ungdomsråd", municipality: "0301"),
            try Office.founding(.organisation, name: "Bydel Alna", number: oslo), try Office.founding(.organisation),
        ]
        for (number, founding) in foundings.enumerated() {
            let office = try await Office(world, founding, at: "sted\(number).example")
            #expect(office.unit.settlingNumber(among: municipalities) == nil, "\(founding.name)")
        }
    }
}

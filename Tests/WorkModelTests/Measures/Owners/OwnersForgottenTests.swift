import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("When the addresses of those responsible go")
struct OwnersForgottenTests {
    let world: World
    let held: PromisingOffice
    let band: Measure.ID
    private let address = "styret@korpset.example"

    init() async throws {
        world = try World()
        held = try await PromisingOffice(world)
        band = try await held.agree("Korpset øver i første etasje", by: "2027-01-14")
    }

    private func isKept() async throws -> Bool { try await world.store.allText().contains(address) }

    @Test(
        "Who is silent, or says no, is forgotten thirty days after the first letter; and can still tell by the link",
        arguments: [false, true])
    func silent(saysNo: Bool) async throws {
        try await held.write(address, band)
        let key = try await held.key(to: address)
        try await held.deliver()
        if saysNo { try await held.owners.set(isReminded: false, at: key) }
        world.clock.pass(.days(30) - .minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await isKept())
        world.clock.pass(.minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await !isKept())
        #expect(try await held.row(band).owners.map(\.reach) == [saysNo ? .declined : .silent])
        try await held.tell(.underWay, of: band, at: key)
        #expect(try await held.row(band).followUp.state == .underWay)
    }

    @Test("Who said no is not said to have been silent, and a no after a yes has thirty days of its own")
    func no() async throws {
        let key = try await held.willing(address, band)
        world.clock.pass(.days(60))
        try await held.owners.set(isReminded: false, at: key)
        let now = try await world.store.read { db in try db.now }
        #expect(try await held.owners.card(at: key)?.owner.forgottenAt == now + .days(30))
        world.clock.pass(.days(30) - .minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await isKept())
        world.clock.pass(.minutes(1))
        try await world.doors.dugnader.prune()
        #expect(try await !isKept())
        #expect(try await held.row(band).owners.map(\.reach) == [.declined])
    }

    @Test(
        "Who has said yes is forgotten a year after the last of theirs was closed, links and all; what they told stays")
    func closed() async throws {
        let key = try await held.willing(address, band)
        world.clock.set(try #require(NorwegianTime.moment(day: "2027-02-01")))
        try await held.tell(.done, "Ferdig", number: "20", of: band, at: key)
        world.clock.set(try #require(NorwegianTime.moment(day: "2028-01-31")))
        try await world.doors.dugnader.prune()
        #expect(try await isKept())
        world.clock.set(try #require(NorwegianTime.moment(day: "2028-02-02")))
        try await world.doors.dugnader.prune()
        #expect(try await !isKept())
        #expect(try await held.owners.card(at: key) == nil)
        #expect(try await held.row(band).words.map(\.tally) == [Tally(20)])
    }

    @Test("As long as one of theirs is to be done nothing goes but letters that are a month old")
    func open() async throws {
        let key = try await held.willing(address, band)
        world.clock.pass(.days(3 * 365))
        try await world.doors.dugnader.prune()
        #expect(try await held.owners.card(at: key)?.owner.isReminded == true)
        #expect(try await world.doors.letters.all(of: held.unit).allSatisfy { !$0.kind.isToOwner })
    }

    @Test("With the unit everything goes, the stops too")
    func unit() async throws {
        let key = try await held.willing(address, band)
        try await held.owners.stop(at: key)
        try await held.doors.units.delete(held.unit, typed: held.office.unit.name, by: held.office.actor(.aina))
        let left = try await world.store.read { db in
            try ["measureOwner", "ownedMeasure", "ownerLink", "ownerStop", "ownersWord", "reminderRhythm"]
                .map { try Table($0).fetchCount(db) }.reduce(0, +)
        }
        #expect(left == 0)
    }
}

import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("A stop can be taken back from the same link")
struct StopTakenBackTests {
    let world: World
    let held: PromisingOffice
    let band: Measure.ID
    let hall: Measure.ID
    private let address = "styret@korpset.example"

    init() async throws {
        world = try World()
        held = try await PromisingOffice(world)
        band = try await held.agree("Korpset øver i første etasje", by: "2027-01-14")
        hall = try await held.agree("Åpen hall", "Fjordvik IL", by: "2027-03-11")
    }

    @Test("The address that stopped is typed once more and is reminded from today; no other is taken")
    func takenBack() async throws {
        let key = try await held.willing(address, band)
        try await held.owners.stop(at: key)
        for typed in ["andre@korpset.example", "korpset"] {
            await #expect(throws: Problem.self) { try await held.owners.takeStopBack(typed, at: key) }
        }
        #expect(try await held.row(band).owners.map(\.reach) == [.stopped])
        for _ in 0..<2 { try await held.owners.takeStopBack("Styret@Korpset.example", at: key) }
        #expect(try await held.row(band).owners.map(\.reach) == [.yes])
        #expect(try await held.owners.card(at: key)?.nextReminder(of: try promised(at: key)) == "2027-01-04")
        #expect(try await held.write(address, hall).letters == 1)
        // And it can be stopped again.
        try await held.owners.stop(at: key)
        #expect(try await held.row(hall).owners.map(\.reach) == [.stopped])
        #expect(try await !world.store.allText().lowercased().contains(address))
    }

    private func promised(at key: Secret) async throws -> Promised {
        try #require(try await held.owners.card(at: key)?.find(band))
    }

    @Test("Whichever of its links is used, all that the address had is one again")
    func oneAgain() async throws {
        try await held.write(address, band)
        try await held.deliver()
        let old = try await held.key(to: address)
        try await held.owners.passOn(band, to: "sfo@skolen.example", at: old)
        world.clock.pass(.hours(2))
        let new = try await held.willing(address, hall)
        try await held.tell(.underWay, "I gang", of: hall, at: new)
        try await held.owners.stop(at: old)
        try await held.owners.takeStopBack(address, at: old)
        for key in [old, new] {
            let card = try #require(try await held.owners.card(at: key))
            #expect(card.active.map(\.id) == [hall])
            #expect(card.active.first?.last?.line == "I gang")
            #expect(card.owner.isReminded)
        }
        #expect(try await held.row(hall).owners.map(\.reach) == [.yes])
    }

    @Test("Whoever has nothing any more gives no address by it")
    func nothingTheirs() async throws {
        let key = try await held.willing(address, band)
        try await held.owners.stop(at: key)
        try await held.owners.disown(band, saying: "", at: key)
        try await held.owners.takeStopBack(address, at: key)
        #expect(try await !world.store.allText().contains(address))
    }
}

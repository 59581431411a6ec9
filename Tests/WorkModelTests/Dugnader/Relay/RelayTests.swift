import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("The relay: what a club begins with, and who passed it on to whom")
struct RelayTests {
    let world: World
    let telemark: RelayingClub

    init() async throws {
        world = try World()
        telemark = try await RelayingClub(world.doors, world)
    }

    private func club(
        _ name: String, by baton: String? = nil, isOwned: Bool = false
    ) async throws -> RelayingClub {
        try await RelayingClub(world.doors, world, name, isOwned: isOwned, challengedBy: baton)
    }

    private func published(_ club: RelayingClub) async throws -> PublishedRelay? {
        guard let page = try await club.board().relay?.page else { return nil }
        return try await club.relays.published(at: page)
    }

    // MARK: What is shown

    @Test("Only what is chosen is shown, as it was read, and who does it only when that is chosen too")
    func chosen() async throws {
        #expect(try await published(telemark) == nil)
        try await telemark.publish(RelayChoice([telemark.openDay], showsOwners: false))
        let text = try #require(try await published(telemark)).text
        #expect(text.steps.map(\.text) == ["Åpen dag for rekruttering"])
        #expect(text.steps[0].firstStep == "Spørre klubbene" && text.steps[0].owner == nil)
        #expect(text.club == "Telemark idrettskrets")
        let page = try await telemark.board().relay?.page
        try await telemark.publish(RelayChoice([telemark.equipment, telemark.openDay], showsOwners: true))
        #expect(try await published(telemark)?.text.steps.map(\.owner) == ["Turnkretsen", nil])
        #expect(try await telemark.board().relay?.page == page)
    }

    @Test("What has been put away is not offered, and an id of another dugnad's shows nothing")
    func putAway() async throws {
        let unit = try #require(telemark.office?.unit.id)
        try await world.doors.actionPlans.set(
            StateDraft(state: MeasureState.putAway.rawValue, reason: "Ingen ville"), of: telemark.equipment, from: 0,
            in: .unit(unit), by: telemark.actor())
        #expect(try await telemark.board().measures.map(\.id) == [telemark.openDay])
        let other = try await club("Skien svømmeklubb")
        await #expect(throws: Problem.self) {
            try await telemark.publish(RelayChoice([telemark.equipment, other.openDay], showsOwners: false))
        }
        #expect(try await published(telemark) == nil)
    }

    @Test("What has changed since it was read is not published, nor what points at a real person")
    func guarded() async throws {
        let read = try await telemark.relays.text(telemark.both, of: telemark.id, by: telemark.actor()).fingerprint
        for words in ["Utstyrsbank i boden", "Ring Ola på 912 34 567"] {
            try await world.store.write { [id = telemark.equipment] db in
                try db.execute(sql: "UPDATE measure SET text = ? WHERE id = ?", arguments: [words, id])
            }
            await #expect(throws: (any Error).self) {
                try await telemark.relays.publish(
                    telemark.both, read: read, of: telemark.id, by: telemark.actor())
            }
        }
        await #expect(throws: Problem.self) { try await telemark.publish() }
        #expect(try await published(telemark) == nil)
    }

    @Test("Not before the dugnad is over, not of another kind, and not by somebody outside the unit")
    func notTheirs() async throws {
        let going = try await RelayingClub(world.doors, world, "Skien IF", isOver: false)
        await #expect(throws: Refusal.self) { try await going.publish() }
        let hall = try await world.start()
        await #expect(throws: NotFound.self) {
            try await world.doors.relays.board(of: hall.id, by: .moderator)
        }
        await #expect(throws: NotFound.self) {
            try await world.doors.relays.board(of: telemark.id, by: .moderator)
        }
        let others = try await going.actor()
        await #expect(throws: NotFound.self) {
            try await world.doors.relays.takeBack(telemark.id, by: others)
        }
    }

    @Test("Taken back the address opens nothing; published again it is another")
    func takenBack() async throws {
        try await telemark.publish()
        let page = try #require(try await telemark.board().relay?.page)
        try await telemark.relays.takeBack(telemark.id, by: telemark.actor())
        #expect(try await telemark.relays.published(at: page) == nil)
        try await telemark.publish()
        #expect(try await telemark.board().relay?.page != page)
        let records = try await world.doors.units.records(of: #require(telemark.office?.unit.id)).map(\.what)
        #expect(records.filter { [.relayPublished, .relayTakenBack].contains($0) }.count == 3)
    }

    // MARK: The line

    @Test("Telemark passes the relay to three, one of them back")
    func oneOfThemBack() async throws {
        let porsgrunn = try await club("Porsgrunn håndballklubb")
        try await porsgrunn.publish()
        let telemark = try await club(
            "Telemark idrettskrets", by: porsgrunn.challenge("Telemark idrettskrets"))
        #expect(try await telemark.board().relay?.fromClub == "Porsgrunn håndballklubb")
        try await telemark.publish()
        for name in ["Gulset IF", "Skien friidrettsklubb", "Porsgrunn HK"] {
            world.clock.pass(.seconds(1))
            try await telemark.challenge(name)
        }
        let board = try await telemark.board()
        #expect(board.challenged.map(\.message.isPassedBack) == [false, false, true])
        #expect(!board.hasRoom)
        let line = try #require(try await published(telemark)).line
        #expect(line.before.map(\.name) == ["Porsgrunn håndballklubb"] && line.before[0].page != nil)
        #expect(line.after.map(\.name) == ["Gulset IF", "Skien friidrettsklubb", "Porsgrunn HK"])
        #expect(line.after.allSatisfy { $0.page == nil })
        await #expect(throws: Refusal.self) { try await telemark.challenge("Bamble IF") }
        // They run another round, and the line goes on without going round.
        let again = try await club("Porsgrunn håndballklubb", by: board.challenged[2].challenge.baton)
        #expect(try await published(telemark)?.line.after[2].page == nil)
        try await again.publish()
        #expect(try await published(telemark)?.line.after[2].page != nil)
        #expect(
            try await published(again)?.line.before.map(\.name) == [
                "Porsgrunn håndballklubb", "Telemark idrettskrets",
            ])
    }

    @Test("The line goes from club to club, and back only as far as each shows its page")
    func line() async throws {
        try await telemark.publish()
        let gulset = try await club("Gulset IF", by: telemark.challenge("Gulset IF"))
        try await gulset.publish()
        let bamble = try await club("Bamble IF", by: gulset.challenge("Bamble IF"))
        try await bamble.publish()
        #expect(try await published(bamble)?.line.before.map(\.name) == ["Telemark idrettskrets", "Gulset IF"])
        try await gulset.relays.takeBack(gulset.id, by: gulset.actor())
        let broken = try #require(try await published(bamble)).line
        #expect(broken.before.map(\.name) == ["Gulset IF"] && broken.before[0].page == nil)
    }

    // MARK: When it is gone

    @Test("Deleted, nothing of it is left but what those who started after it say of themselves")
    func deleted() async throws {
        try await telemark.publish()
        let gulset = try await club("Gulset IF", by: telemark.challenge("Gulset IF", at: "post@gulset.example"))
        try await gulset.publish()
        let unit = try #require(telemark.office?.unit)
        try await world.doors.units.delete(unit.id, typed: unit.name, by: telemark.office?.actor(.aina) ?? .program)
        let left = try await world.store.rowCounts()
        #expect((left["relay"], left["relayChallenge"], left["letter"]) == (1, 0, 0))
        let line = try #require(try await published(gulset)).line
        #expect(line.before == [RelayClub(name: "Telemark idrettskrets", page: nil)])
        try await world.doors.dugnader.delete(gulset.id, by: .moderator)
        #expect(try await world.store.rowCounts()["relay"] == 0)
    }

    @Test("A baton that is nothing, or for another kind of dugnad, starts a dugnad that is in no relay")
    func noBaton() async throws {
        try await telemark.publish()
        let baton = try await telemark.challenge("Gulset IF")
        for (variant, key) in [(Variant.municipality, baton), (.organisation, "finnes-ikke-her")] {
            let dugnad = try await world.doors.dugnader.start(
                world.plan(variant, minutes: 60, groups: 2), edition: world.library.edition, challengedBy: key,
                by: .moderator
            ).dugnad
            #expect(try await world.doors.relays.giver(of: dugnad.id) == nil)
        }
    }
}

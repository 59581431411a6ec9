import TestWorld
import Testing
import Words
import WorkModel

@Suite("Somebody leaves, and another takes over")
struct HandOverTests {
    let world: World
    let office: Office

    init() async throws {
        world = try World()
        office = try await Office(world)
    }

    private var people: People { world.doors.people }

    private func handOver(
        _ from: Office.Worker, to: Office.Worker, isLeaving: Bool = true, by actor: Actor? = nil
    ) async throws {
        let aina = try await office.actor(.aina)
        try await people.handOver(
            from: office.person(from).id, to: office.person(to).id, isLeaving: isLeaving, in: office.unit.id,
            at: "https://allemed.example", by: actor ?? aina)
    }

    @Test("The new one is a contact person, the last one may leave, and those she invited are the new one's")
    func inOne() async throws {
        let dugnad = try await InvitingOffice(of: office, world).id
        try await world.doors.guests.invite(
            "liv@utenfra.example", to: dugnad, at: "https://allemed.example", by: office.actor(.aina))
        var draft = ColleagueDraft()
        (draft.address, draft.role) = ("tor@fjordvik.example", .colleague)
        try await people.invite(draft, to: office.unit.id, at: "https://allemed.example", by: office.actor(.aina))
        let siri = try await office.person(.siri)
        try await handOver(.aina, to: .siri)
        #expect(try await people.members(of: office.unit.id).map(\.person.name) == ["Siri", "Berit"])
        #expect(try await people.role(of: siri.id, in: office.unit.id) == .contact)
        let invitation = try #require(try await people.invitations(to: office.unit.id).first)
        #expect(invitation.invitedBy == siri.id)
        #expect(try await world.doors.guests.invitations(to: dugnad).map(\.invitedBy) == [siri.id])
        #expect(try await people.handOver(to: siri.id, in: office.unit.id)?.from == "Aina")
        #expect(try await world.doors.units.records(of: office.unit.id).prefix(2).map(\.what) == [.left, .handedOver])
    }

    @Test("The new one gets a letter that says who it is from, also when the operator did it, and as long as it is so")
    func letter() async throws {
        let letters = world.doors.letters
        func content() async throws -> (String?, EmailAddress)? {
            let letter = try #require(try await letters.due().last)
            guard case .handedOver(let unit, let from) = try await letters.content(of: letter) else { return nil }
            #expect(unit.id == office.unit.id)
            return (from, letter.address)
        }
        try await handOver(.aina, to: .siri)
        #expect(try await content()?.0 == "Aina")
        world.clock.pass(.minutes(1))
        try await people.handOver(
            from: office.person(.siri).id, to: office.person(.berit).id, isLeaving: true, in: office.unit.id,
            at: "https://allemed.example", by: .operator)
        let told = try #require(try await content())
        #expect(told.0 == nil)
        #expect(told.1 == (try office.address(of: .berit)))
        // What was to be told Siri is not so any more.
        let first = try #require(try await letters.due().first)
        #expect(try await letters.content(of: first) == nil)
        world.clock.pass(.days(14))
        try await world.doors.dugnader.prune()
        #expect(try await letters.due().isEmpty)
    }

    @Test("She can stay, too; pressed twice it is once; and after two months it is no news")
    func staying() async throws {
        for _ in 0..<2 { try await handOver(.aina, to: .siri, isLeaving: false) }
        #expect(try await world.doors.letters.due().count == 1)
        #expect(
            try await world.doors.units.records(of: office.unit.id).count { $0.what == .handedOver } == 1)
        #expect(try await office.person(.aina).name == "Aina")
        let siri = try await office.person(.siri).id
        world.clock.pass(.days(60) - .minutes(1))
        #expect(try await people.handOver(to: siri, in: office.unit.id) != nil)
        world.clock.pass(.minutes(1))
        #expect(try await people.handOver(to: siri, in: office.unit.id) == nil)
    }

    @Test("For somebody who is gone the operator does it; nobody else may, and nobody hands over to herself")
    func others() async throws {
        await #expect(throws: NotFound.self) { try await handOver(.aina, to: .siri, by: office.actor(.siri)) }
        await #expect(throws: Refusal.self) { try await handOver(.aina, to: .aina) }
        #expect(try await people.members(of: office.unit.id).count == 3)
        let siri = try await office.person(.siri).id
        try await handOver(.aina, to: .siri, by: .operator)
        #expect(try await people.handOver(to: siri, in: office.unit.id)?.from == nil)
        #expect(try await people.members(of: office.unit.id).count == 2)
    }

    @Test("Each January the contact person is shown what is more than five years old")
    func january() async throws {
        let dugnad = try await world.doors.dugnader.start(
            world.plan(), edition: world.library.edition, for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        let home = try await world.doors.units.home(of: office.unit.id)
        func day(_ day: String) throws -> Moment {
            guard let moment = NorwegianTime.moment(day: day, hour: "09:00") else { throw Missing(day) }
            return moment
        }
        let year = try #require(Int(NorwegianTime.isoDate(dugnad.plannedEnd).prefix(4)))
        #expect(try home.old(at: day("\(year + 5)-01-31")).isEmpty)
        #expect(try home.old(at: day("\(year + 6)-01-31")).map(\.dugnad.id) == [dugnad.id])
        #expect(try home.old(at: day("\(year + 6)-02-01")).isEmpty)
    }
}

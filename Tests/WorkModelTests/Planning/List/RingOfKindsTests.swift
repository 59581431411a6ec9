import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Who is missing, as a ring")
struct RingOfKindsTests {
    private let all = InviteeKind.allCases

    @Test("Before anybody is asked, whoever is on the list is in")
    func before() {
        let counts = InviteeCounts([.schools: .init(notAsked: 2), .health: .init(notAsked: 1)], areAsked: false)
        let ring = RingOfKinds(all, counts)
        #expect(ring.places.map(\.kind) == all)
        #expect(ring.closed.map(\.kind) == [.schools, .health])
        #expect(ring.closed.map(\.number) == [2, 1])
        #expect(ring.places.indices.filter(ring.isTied) == [0])
    }

    @Test("When they are asked, a kind is in when somebody comes; asked is not enough, and on the list is not asked")
    func after() {
        let counts = InviteeCounts(
            [
                .schools: .init(coming: 5, unanswered: 2), .business: .init(coming: 1),
                .politicians: .init(notComing: 1, unanswered: 4), .sports: .init(unsure: 1), .music: .init(waiting: 2),
                .parents: .init(notAsked: 3),
            ], areAsked: true)
        let ring = RingOfKinds(all, counts)
        #expect(ring.closed.map(\.kind) == [.schools, .business])
        #expect(ring.open.prefix(7).allSatisfy { $0.state == .nobody })
        #expect(ring.open.suffix(3).map(\.kind) == [.politicians, .sports, .music])
        // From the last to the first, around.
        #expect(ring.places.indices.filter(ring.isTied) == [11])
    }

    @Test("Whoever has sent somebody of another kind has been asked")
    func sentOn() {
        var mayor = InviteeCounts.Count()
        mayor.sentOn = 1
        let ring = RingOfKinds([.politicians], InviteeCounts([.politicians: mayor], areAsked: true))
        #expect(ring.places.map(\.state) == [.asked])
    }

    @Test("A club has fewer places; another kind that is on its list is there too")
    func club() {
        let ring = RingOfKinds([.youth, .parents], InviteeCounts([.health: .init(notAsked: 1)], areAsked: false))
        #expect(ring.places.map(\.kind) == [.health, .youth, .parents])
    }

    @Test("One place alone is tied to nobody, and none at all is no ring", arguments: [[], [InviteeKind.youth]])
    func alone(kinds: [InviteeKind]) {
        let counts = InviteeCounts(kinds.isEmpty ? [:] : [.youth: .init(notAsked: 1)], areAsked: false)
        let ring = RingOfKinds(kinds, counts)
        #expect(ring.places.indices.filter(ring.isTied).isEmpty)
        #expect(!ring.isTied(after: 0) && !ring.isTied(after: -1))
    }

    @Test("The counts are those of the answers: one may come with several, and who sent another is not counted twice")
    func counted() async throws {
        let world = try World()
        let hall = try await world.start()
        let bodies = ["A", "B", "C", "D", "E", "F", "G"]
        let drafts = bodies.map { InviteeDraft(kind: .youth, body: "Råd \($0)") }
        _ = try await world.doors.invitees.add(drafts, to: hall.id, by: .moderator)
        #expect(try await !world.doors.invitees.counts(of: hall.id).areAsked)
        let list = try await world.doors.invitees.list(of: hall.id, for: .moderator)
        for (invitee, state) in zip(list, WorkModel.Answer.State.allCases) {
            try await world.answer(state, invitee, people: [.coming, .waiting].contains(state) ? 4 : 1)
        }
        let counts = try await world.doors.invitees.counts(of: hall.id)
        #expect(counts.areAsked)
        var all = InviteeCounts.Count(coming: 4, notComing: 1, unsure: 1, waiting: 4, late: 1, notAsked: 1)
        all.sentOn = 1
        #expect(counts.byKind == [.youth: all])
    }

    @Test("They are asked when the invitation goes, and only those who get it; a sign-up on the open page asks nobody")
    func asked() async throws {
        let world = try World()
        let guests = try await InvitingOffice(world)
        func counts() async throws -> InviteeCounts { try await world.doors.invitees.counts(of: guests.id) }
        try await guests.set(isOpen: true)
        try await guests.invite("Ola")
        try await guests.invite("Elevrådet", .youth, hasAddress: false)
        var open = OpenSignUpDraft()
        (open.kind, open.name, open.address) = (.music, "Liv", "liv@korps.example")
        let page = try #require(try await world.doors.answers.signUp(of: guests.id)?.page)
        try await world.doors.answers.signUp(open, on: page)
        #expect(try await !counts().areAsked)
        try await guests.send()
        let after = try await counts()
        #expect(after.areAsked)
        #expect(after.byKind == [.schools: .init(unanswered: 1), .youth: .init(notAsked: 1), .music: .init(coming: 1)])
        // The letters go before the list does.
        let end = try await guests.dugnad().plannedEnd
        world.clock.set(end + .days(30))
        try await world.doors.dugnader.prune()
        #expect(try await counts().byKind[.schools] == .init(unanswered: 1))
    }
}

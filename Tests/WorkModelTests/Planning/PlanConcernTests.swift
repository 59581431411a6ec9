import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("What looks wrong in a plan")
struct PlanConcernTests {
    let world: World

    init() throws {
        world = try World()
    }

    /// - Parameter day: of the dugnad, at six.
    private func facts(
        _ day: String = "2027-02-02", about aims: String? = nil, place: String? = "Rådhuset",
        _ change: (inout InvitationDraft) -> Void = { _ in }, listed: [InviteeKind: Int] = [:], coming: Int? = nil
    ) async throws -> PlanFacts {
        let start: Moment = try #require(NorwegianTime.moment(day: day, hour: "18:00"))
        var plan = world.plan(starting: start)
        plan.place = place
        let hall = try await world.start(plan)
        if let aims {
            var about = AboutDraft()
            about.aims = aims
            try await world.doors.plans.describe(hall.id, as: about, seen: About().fingerprint, by: .moderator)
        }
        var draft = InvitationDraft()
        change(&draft)
        if draft != InvitationDraft() {
            try await world.doors.invitations.fillIn(draft, from: 0, in: hall.id, by: .moderator)
        }
        let found = try await world.doors.plans.facts(hall.id)
        return PlanFacts(
            dugnad: found.dugnad, invitation: found.invitation, unit: nil, listed: listed, coming: coming,
            room: found.room)
    }

    @Test("Nothing is wrong with a plan that holds together")
    func fine() async throws {
        let facts = try await facts(about: "Vi møtes tirsdag 2. februar") { $0.deadline = "26.1.2027" }
        #expect(facts.concerns(at: world.now).isEmpty)
    }

    @Test(
        "A weekday that is not the date's, in any of the languages, with or without the year",
        arguments: [
            ("Vi møtes onsdag 2. februar 2027", 3), ("Møt opp mandag den 2. februar", 1), ("tysdag 3.2.2027", 2),
            ("See you on Friday 2 February", 5), ("LØRDAG 2.2", 6),
        ])
    func weekday(aims: String, written: Int) async throws {
        let concerns = try await facts(about: aims).concerns(at: world.now)
        guard case .weekday(written, _, .about)? = concerns.first else {
            Issue.record("\(concerns)")
            return
        }
        #expect(concerns.count == 1)
    }

    @Test(
        "A weekday without a date, or a date without a weekday, is nothing to look at",
        arguments: ["Hver mandag trener 12 barn", "Frist 2. februar", "mandag kl. 18.00", "fredag 31. februar"])
    func noWeekday(aims: String) async throws {
        #expect(try await facts(about: aims).concerns(at: world.now).isEmpty)
    }

    @Test("A deadline in December before a dugnad in February is of the year before")
    func yearBefore() async throws {
        let right = try await facts { $0.answerTo = "Svar innen fredag 18. desember" }
        #expect(right.concerns(at: world.now).isEmpty)
        let wrong = try await facts { $0.answerTo = "Svar innen mandag 18. desember" }
        #expect(wrong.concerns(at: world.now) == [.weekday(written: 1, day: "2026-12-18", place: .invitation)])
    }

    @Test("In the invitation the way leads there")
    func inInvitation() async throws {
        let facts = try await facts { $0.answerTo = "Svar før torsdag 26. januar 2027" }
        #expect(facts.concerns(at: world.now) == [.weekday(written: 4, day: "2027-01-26", place: .invitation)])
    }

    @Test("A holiday, a day that has been, a place that nobody knows when the day is near")
    func day() async throws {
        let national = try #require(Holidays.name(of: "2027-05-17"))
        #expect(try await facts("2027-05-17").concerns(at: world.now) == [.holiday(national)])
        #expect(try await facts("2026-11-10").concerns(at: world.now) == [.hasBeen])
        #expect(try await facts("2026-12-14", place: nil).concerns(at: world.now) == [.noPlace])
        #expect(try await facts(place: nil).concerns(at: world.now).isEmpty)
    }

    @Test(
        "A text that says another place than the plan is told of, with the place as it stands there",
        arguments: [
            ("Vi møtes i Kulturhuset kl. 18.00.", "Kulturhuset"),
            ("Sted: Fjordvik bibliotek, 2. etasje", "Fjordvik bibliotek"),
            ("Vi møtes tirsdag 2. februar på biblioteket", "biblioteket"), ("We meet at Sjøbua.", "Sjøbua"),
            ("Stad: Folkets hus", "Folkets hus"), ("Vi møtest mandag 1. februar kl. 18.00 i Sjøbua, og et.", "Sjøbua"),
        ])
    func otherPlace(aims: String, written: String) async throws {
        let concerns = try await facts(about: aims).concerns(at: world.now)
        #expect(concerns == [.twoPlaces(written: written, planned: Phrase(same: "Rådhuset"), place: .about)])
    }

    @Test(
        "The planned place in other words, a club's school, a municipality and a meeting without a place are nothing",
        arguments: [
            "Vi møtes i rådhuset.", "Sted: Rådhus, møterom 3", "Kari Berg, rektor ved Kirkebakken skole",
            "Vi møtes i Fjordvik.", "Vi møtes på tirsdag. I Oslo gjør de det samme.", "Vi møtes i februar",
            "Svar på Kulturhuset sin nettside", "Vi møtes for å snakke sammen", "Sted:", "møtes i",
        ])
    func samePlace(aims: String) async throws {
        #expect(try await facts(about: aims).concerns(at: world.now).isEmpty)
    }

    @Test("A place in the invitation leads there, and where no place is planned there is nothing to differ from")
    func placeInInvitation() async throws {
        let facts = try await facts { $0.sender = "Vi møtes i Kulturhuset" }
        let planned = Phrase(same: "Rådhuset")
        #expect(
            facts.concerns(at: world.now)
                == [.twoPlaces(written: "Kulturhuset", planned: planned, place: .invitation)])
        #expect(try await self.facts(about: "Sted: Kulturhuset", place: nil).concerns(at: world.now).isEmpty)
    }

    @Test("The deadline has been and nobody has answered")
    func deadline() async throws {
        let facts = try await facts { $0.deadline = "20.11.2026" }
        #expect(facts.concerns(at: world.now) == [.deadlineHasBeen])
    }

    @Test("The dugnad is moved to before the deadline")
    func deadlineAfter() async throws {
        let hall = try await world.start(world.plan(starting: world.now + .days(60)))
        var draft = InvitationDraft()
        draft.deadline = "10.1.2027"
        try await world.doors.invitations.fillIn(draft, from: 0, in: hall.id, by: .moderator)
        var when = WhenDraft(When(try await hall.room().dugnad))
        when.day = "5.1.2027"
        try await world.doors.plans.reschedule(hall.id, to: when, by: .moderator)
        #expect(try await world.doors.plans.facts(hall.id).concerns(at: world.now) == [.deadlineAfterStart])
    }

    @Test("More than there is room for, and nobody of those who are needed")
    func people() async throws {
        let many = try await facts(listed: [.sports: 30, .schools: 5, .politicians: 11])
        #expect(many.concerns(at: world.now) == [.longList(listed: 46, room: 36)])
        let full = try await facts(listed: [.sports: 30, .schools: 5, .politicians: 11], coming: 40)
        #expect(full.concerns(at: world.now) == [.full(coming: 40, room: 36)])
        let clubs = try await facts(listed: [.sports: 3])
        #expect(clubs.concerns(at: world.now) == [.nobodyWhoDecides, .noFrontLine])
    }
}

import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("What there is to do before and after")
struct TasksTests {
    let world: World
    var lists: TaskLists { world.library.library.taskLists }

    init() throws {
        world = try World()
    }

    private func hall(in days: Int, _ variant: Variant = .municipality) async throws -> Hall {
        try await world.start(world.plan(variant, starting: world.now + .days(days)))
    }

    private func tasks(_ hall: Hall) async throws -> DugnadTasks {
        try await world.doors.tasks.all(of: hall.id, by: lists)
    }

    // MARK: The list

    @Test(
        "The longest list that there is time for is picked",
        arguments: [
            (112, Variant.municipality, "seksten-uker"), (42, .municipality, "seksten-uker"),
            (41, .municipality, "fire-uker"), (8, .municipality, "fire-uker"), (7, .municipality, "en-kveld"),
            (0, .organisation, "en-kveld"), (30, .organisation, "fire-uker-lag"), (60, .youth, "fire-uker-ung"),
            (3, .youth, "en-kveld-ung"),
        ])
    func picked(days: Int, variant: Variant, list: String) async throws {
        #expect(try await tasks(hall(in: days, variant)).list?.key == list)
    }

    @Test("Every task of every list is there, and each list says in order what comes before the other")
    func shipped() {
        #expect(lists.lists.allSatisfy { list in list.days.keys.allSatisfy { lists.task($0) != nil } })
        #expect(lists.tasks.allSatisfy { task in lists.lists.contains { $0.days[task.key] != nil } })
        for variant in Variant.allCases {
            let fits = lists.lists(for: variant).map(\.fitsFrom)
            #expect(fits == fits.sorted(by: >) && fits.last == 0)
        }
    }

    @Test("Days are counted back from the dugnad, over the change to summer time and the turn of the year")
    func counted() async throws {
        let tasks = try await tasks(hall(in: 126))
        #expect(tasks.task("send")?.day == "2027-02-08")
        #expect(tasks.task("referat")?.day == "2027-04-05")
        #expect(tasks.tasks.compactMap(\.day) == tasks.tasks.compactMap(\.day).sorted())
    }

    @Test("What had to be done before the planning began is left out, and named; the rest is late at most")
    func tooLate() async throws {
        let tasks = try await tasks(hall(in: 70))
        #expect(tasks.tooLate.map(\.key) == ["penger"])
        #expect(tasks.next?.key == "vedtak")
        #expect(tasks.next?.isLate(at: world.now) == true)
        #expect(tasks.task("send")?.isLate(at: world.now) == false)
    }

    @Test("Once it is over only what comes after it is next, however much was not ticked before")
    func over() async throws {
        let hall = try await hall(in: 70)
        world.clock.pass(.days(70) + .hours(12))
        #expect(try await tasks(hall).next?.key == "referat")
        for task in try await tasks(hall).open where task.isAfter {
            try await world.doors.tasks.tick(task.key, isDone: true, in: hall.id, by: lists, by: .moderator)
        }
        #expect(try await tasks(hall).next == nil)
        #expect(try await !tasks(hall).open.isEmpty)
    }

    @Test("For one that is called off nothing is next")
    func calledOff() async throws {
        let hall = try await hall(in: 70)
        try await world.doors.plans.cancel(hall.id, isCancelled: true, by: .moderator)
        #expect(try await tasks(hall).next == nil)
        try await world.doors.plans.cancel(hall.id, isCancelled: false, by: .moderator)
        #expect(try await tasks(hall).next != nil)
    }

    @Test("Moved, the tasks follow, except those whose day was set by hand; done is done")
    func moved() async throws {
        let hall = try await hall(in: 100)
        try await world.doors.tasks.write(
            TaskDraft(day: "1.2.2027", owner: "leder for fritid"), of: "send", from: 0, in: hall.id, by: lists,
            by: .moderator)
        try await world.doors.tasks.tick("hvem", isDone: true, in: hall.id, by: lists, by: .moderator)
        var when = WhenDraft(When(try await hall.room().dugnad))
        when.day = "10. mars 2027"
        try await world.doors.plans.reschedule(hall.id, to: when, by: .moderator)
        let tasks = try await tasks(hall)
        #expect(tasks.task("send")?.day == "2027-02-01")
        #expect(tasks.task("send")?.mark.owner == "leder for fritid")
        #expect(tasks.task("bord")?.day == "2027-02-26")
        #expect(tasks.task("hvem")?.isDone == true)
    }

    // MARK: Without a day

    private func withoutDay(_ typed: String) async throws -> Hall {
        var plan = world.plan()
        plan.roughly = try RoughTime(typed: typed, at: world.now)
        let start = plan.roughly?.placeInCalendar(at: world.now) ?? world.now
        (plan.start, plan.end) = (start, start + .minutes(150))
        return try await world.start(plan)
    }

    @Test("As long as no day is chosen tasks have none, and the next step is to choose it or what comes before")
    func roughly() async throws {
        let hall = try await withoutDay("oktober 2027")
        let tasks = try await tasks(hall)
        #expect(tasks.list?.key == "seksten-uker")
        #expect(tasks.tasks.allSatisfy { $0.day == nil })
        #expect(tasks.tasks.map(\.key).prefix(3) == ["vedtak", "penger", "dag"])
        #expect(tasks.tooLate.isEmpty)
    }

    @Test("A draft that has lain for months counts from the day that it got its day")
    func lainLong() async throws {
        let hall = try await withoutDay("oktober 2027")
        world.clock.pass(.days(300))
        var when = WhenDraft(When(try await hall.room().dugnad))
        (when.day, when.roughly) = ("14.10.2027", nil)
        try await world.doors.plans.reschedule(hall.id, to: when, by: .moderator)
        #expect(try await tasks(hall).list?.key == "fire-uker")
        #expect(try await tasks(hall).task("dag")?.isSeen == true)
        #expect(try await hall.room().dugnad.isWithoutDay == false)
    }

    @Test("Three days are proposed: evenings in the week, no holidays, on different weekdays, with when to invite")
    func proposed() throws {
        let time = try RoughTime(typed: "november 2027", at: world.now)
        let days = ProposedDay.three(in: time, by: lists, for: .municipality, at: world.now)
        #expect(days.map(\.day) == ["2027-11-08", "2027-11-17", "2027-11-23"])
        #expect(days.first?.invitationGoes == "2027-09-20")
        let easter = try RoughTime(typed: "mars 2027", at: world.now)
        let spring = ProposedDay.three(in: easter, by: lists, for: .municipality, at: world.now)
        #expect(spring.count == 3 && spring.allSatisfy { Holidays.name(of: $0.day) == nil })
        let late = ProposedDay.three(
            in: try RoughTime(typed: "november", at: world.now), by: lists, for: .municipality, at: world.now)
        #expect(late.map(\.day) == ["2026-11-30"])
        #expect(ProposedDay.three(in: .undecided, by: lists, for: .youth, at: world.now).count == 3)
        // A samling that opens a dugnad comes before it.
        let before = ProposedDay.three(
            in: .undecided, before: "2027-02-09", by: lists, for: .youth, at: world.now)
        #expect(before.count == 3 && before.allSatisfy { $0.day < "2027-02-09" })
    }

    // MARK: Done

    @Test("What the program sees need not be ticked off: the decision, day and place, the invitation, the minutes")
    func seen() async throws {
        let hall = try await hall(in: 120)
        #expect(try await tasks(hall).done.map(\.key) == ["dag"])
        try await world.doors.plans.write(
            AnchoringDraft(state: "inPlace"), of: .administrative, from: 0, in: hall.id, by: .moderator)
        var invitation = InvitationDraft()
        invitation.sender = "Leder for fritid"
        try await world.doors.invitations.fillIn(invitation, from: 0, in: hall.id, by: .moderator)
        #expect(try await tasks(hall).done.map(\.key) == ["vedtak", "dag", "skriv"])
        #expect(try await tasks(hall).next?.key == "penger")
    }

    @Test("Ticked off twice is once, taken back it is open, and left out it is nobody's")
    func ticked() async throws {
        let hall = try await hall(in: 120)
        let (doors, id) = (world.doors, hall.id)
        for _ in 1...2 { try await doors.tasks.tick("ordstyrer", isDone: true, in: id, by: lists, by: .moderator) }
        let once = try await tasks(hall).task("ordstyrer")?.mark
        #expect(once?.version == 1 && once?.doneBy == "moderator" && once?.doneAt == world.now)
        try await doors.tasks.tick("ordstyrer", isDone: false, in: id, by: lists, by: .moderator)
        #expect(try await tasks(hall).task("ordstyrer")?.isDone == false)
        try await doors.tasks.leaveOut("penger", isLeftOut: true, in: id, by: lists, by: .moderator)
        #expect(try await tasks(hall).leftOut.map(\.key) == ["penger"])
        #expect(try await tasks(hall).tasks.contains { $0.key == "penger" } == false)
        await #expect(throws: NotFound.self) {
            try await doors.tasks.tick("finnes-ikke", isDone: true, in: id, by: lists, by: .moderator)
        }
    }

    @Test("Two write of the same task: the second sees both")
    func conflict() async throws {
        let hall = try await hall(in: 100)
        func write(_ owner: String) async throws {
            try await world.doors.tasks.write(
                TaskDraft(day: "", owner: owner), of: "send", from: 0, in: hall.id, by: lists, by: .moderator)
        }
        try await write("kulturskolen")
        let conflict = await #expect(throws: Conflict.self) { try await write("idrettsrådet") }
        #expect(conflict?.mine.contains("idrettsrådet") == true && conflict?.theirs?.contains("kulturskolen") == true)
    }

    @Test(
        "One of their own stands by its day, or on the day itself; the same form twice adds one; an empty one is told")
    func own() async throws {
        let hall = try await hall(in: 100)
        let form = Identifier<TaskMark>.new()
        let draft = TaskDraft(title: "Bestill suppe", day: "1. februar 2027", owner: "")
        for _ in 1...2 { try await world.doors.tasks.add(draft, form: form, in: hall.id, by: .moderator) }
        let own = try await tasks(hall).tasks.filter { $0.text == nil }
        #expect(own.map(\.title.nb) == ["Bestill suppe"] && own.first?.day == "2027-02-01")
        let dayless = TaskDraft(title: "Spør banken", day: "", owner: "")
        try await world.doors.tasks.add(dayless, form: .new(), in: hall.id, by: .moderator)
        let titles = try await tasks(hall).tasks.map(\.title.nb)
        let last = try #require(titles.firstIndex(of: "Spør banken"))
        #expect(titles.firstIndex(of: "Skriv ut kort og papir").map { $0 < last } == true)
        #expect(titles.firstIndex(of: "Godkjenn referatet, og send det").map { $0 > last } == true)
        let problems = await #expect(throws: Problems<TaskDraft.Field>.self) {
            try await world.doors.tasks.add(
                TaskDraft(title: " ", day: "31. november", owner: String(repeating: "å", count: 300)), form: .new(),
                in: hall.id, by: .moderator)
        }
        #expect(problems?.list.map(\.field) == [.title, .day, .owner])
    }
}

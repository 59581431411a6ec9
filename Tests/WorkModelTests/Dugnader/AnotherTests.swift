import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Another dugnad like the one before")
struct AnotherTests {
    let world: World
    let office: Office

    init() async throws {
        world = try World()
        office = try await Office(world.doors)
    }

    private func held() async throws -> Dugnad {
        let dugnad = try await world.doors.dugnader.start(
            world.plan(), edition: world.library.edition, for: office.unit.id, by: try await office.actor(.aina)
        ).dugnad
        let (doors, id, by) = (world.doors, dugnad.id, try await office.actor(.aina))
        let question = QuestionDraft(
            ask: "Hvem kan hente?", groups: "Snakk to og to.", card: .blue, records: .ways, isAnnounced: true)
        let first = try await doors.rooms.room(id).sheet.steps.first { $0.key == "veier-inn" }
        try await doors.runSheets.addStep(
            StepDraft(title: "Henting", minutes: "8", say: "Nå snakker vi om henting.", question: question),
            takesNotes: true, after: first?.id, from: 1, in: id, by: by)
        var invitation = InvitationDraft()
        (invitation.sender, invitation.youthLine) = ("Kari Berg", "Jeg vil ha et sted å gå til (15)")
        invitation.answerTo = "Servicetorget"
        try await doors.invitations.fillIn(invitation, from: 0, in: id, by: by)
        var details = PlanDetailsDraft()
        (details.partner, details.contacts) = ("Idrettsrådet", "Kari Berg, leder for fritid")
        try await doors.plans.write(details, from: 0, in: id, by: by)
        let lists = world.library.library.taskLists
        try await doors.tasks.tick("ordstyrer", isDone: true, in: id, by: lists, by: by)
        try await doors.tasks.leaveOut("penger", isLeftOut: true, in: id, by: lists, by: by)
        try await doors.tasks.add(
            TaskDraft(title: "Bestill suppe", day: "1.12.2026", owner: "kjøkkenet"), form: .new(), in: id, by: by)
        return dugnad
    }

    private func another(_ former: Dugnad, form: Dugnad.ID = .new()) async throws -> Dugnad {
        try await world.doors.dugnader.start(
            another: form, like: former.id, in: nil, edition: world.library.edition, by: try await office.actor(.siri))
    }

    @Test("It has no day, and the questions, the words, those behind it and the tasks of the former, but nothing done")
    func brought() async throws {
        let (doors, former) = (world.doors, try await held())
        let new = try await another(former)
        #expect(new.isWithoutDay && new.unit == office.unit.id && new.startedAt == nil)
        #expect(When(new).length == When(former).length)
        let sheet = try await doors.rooms.room(new.id).sheet
        let own = try #require(sheet.steps.firstIndex { $0.title == "Henting" })
        #expect(sheet.steps[own - 1].key == "veier-inn" && sheet.steps[own].ask == "Hvem kan hente?")
        #expect(sheet.steps[own].say == "Nå snakker vi om henting." && sheet.steps[own].startedAt == nil)
        let invitation = try await doors.invitations.invitation(new.id)
        #expect(invitation.answerTo == "Servicetorget" && invitation.youthLine == nil)
        #expect(try await doors.plans.details(new.id).partner == "Idrettsrådet")
        // Neither whoever signed it nor whom to ask.
        #expect(invitation.sender == nil)
        #expect(try await doors.plans.details(new.id).contacts == nil)
        let tasks = try await doors.tasks.all(of: new.id, by: world.library.library.taskLists)
        #expect(tasks.leftOut.map(\.key) == ["penger"])
        #expect(tasks.task("ordstyrer")?.isDone == false)
        let soup = try #require(tasks.tasks.first { $0.text == nil })
        #expect(soup.title.nb == "Bestill suppe" && soup.mark.owner == "kjøkkenet" && soup.day == nil)
    }

    @Test("No note, no measure and nobody's name comes along, but the offices that were asked")
    func notBrought() async throws {
        let former = try await held()
        let hall = Hall(doors: world.doors, id: former.id, code: former.code, secret: .new())
        try await hall.go(to: hall.task())
        try await hall.write("Byttedag")
        try await world.store.write { db in
            let asked = [("Fjordvik skole", "Berit"), ("Fjordvik skole", "Liv"), (nil, "Tor")] as [(String?, String)]
            for (body, name) in asked {
                try db.execute(
                    sql: """
                        INSERT INTO invitee (id, dugnad, kind, body, name, way, version, madeAt)
                        VALUES (?, ?, 'schools', ?, ?, 'list', 1, 0)
                        """, arguments: [Identifier<Dugnad>.new(), former.id, body, name])
            }
        }
        let new = try await another(former)
        #expect(try await world.doors.rooms.room(new.id).notes.isEmpty)
        let invited = try await world.store.read { db in
            try String.fetchAll(
                db, sql: "SELECT body || coalesce(name, '') FROM invitee WHERE dugnad = ?", arguments: [new.id])
        }
        #expect(invited == ["Fjordvik skole"])
    }

    @Test("The same form twice starts one; a reader, another unit and one that nobody owns start none")
    func refused() async throws {
        let (former, form) = (try await held(), Dugnad.ID.new())
        #expect(try await another(former, form: form).id == form)
        #expect(try await another(former, form: form).id == form)
        #expect(try await world.doors.dugnader.all().count == 2)
        for actor in [try await office.actor(.berit), Actor.moderator] {
            await #expect(throws: NotFound.self) {
                _ = try await world.doors.dugnader.start(
                    another: .new(), like: former.id, in: nil, edition: world.library.edition, by: actor)
            }
        }
        let loose = try await world.start()
        await #expect(throws: NotFound.self) {
            _ = try await world.doors.dugnader.start(
                another: .new(), like: loose.id, in: nil, edition: world.library.edition,
                by: try await office.actor(.aina))
        }
    }
}

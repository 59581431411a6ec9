import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("What has been done since last, at the next dugnad")
struct SinceInRoomTests {
    let fjordvik: SinceFjordvik
    let next: Hall
    let since: SinceLast
    private var doors: Doors { fjordvik.world.doors }

    init() async throws {
        fjordvik = try await SinceFjordvik()
        fjordvik.pass(10)
        let world = fjordvik.world
        let started = try await world.doors.dugnader.start(
            world.plan(starting: world.now + .days(60)), edition: world.library.edition, for: fjordvik.unit,
            by: fjordvik.aina
        ).dugnad
        next = Hall(doors: world.doors, id: started.id, code: started.code, secret: .new())
        since = try await fjordvik.make(
            SinceDraft(fromDugnad: "\(fjordvik.planned.hall.id)", toDugnad: "\(started.id)"))
    }

    private func publish() async throws {
        let text = try await fjordvik.report(since).text(in: .bokmål, isInvented: false)
        try await fjordvik.lasts.publish(
            text.fingerprint, in: .bokmål, since.id, of: fjordvik.unit, by: fjordvik.aina)
    }

    private func add(_ place: RunSheet.SincePlace = .first) async throws {
        try await fjordvik.lasts.addStep(
            place, from: next.room().dugnad.planVersion, in: next.id, by: .moderator)
    }

    private func minutes() async throws -> Int { try await next.room().sheet.going.map(\.minutes).reduce(0, +) }

    @Test("Only what is published can be shown, so nothing is put in before that, nor after it was taken back")
    func notYet() async throws {
        await #expect(throws: Refusal.self) { try await add() }
        try await publish()
        #expect(try await fjordvik.lasts.shown(in: next.id)?.rows.map(\.name) == ["Åpen hall"])
        #expect(try await fjordvik.lasts.shown(in: fjordvik.planned.hall.id) == nil)
        try await fjordvik.lasts.takeBack(since.id, of: fjordvik.unit, by: fjordvik.aina)
        await #expect(throws: Refusal.self) { try await add() }
        #expect(try await !next.room().sheet.hasSinceLast)
    }

    @Test("It stands first, once, and the others give up what it takes: people go home when they were told")
    func first() async throws {
        try await publish()
        let before = try await minutes()
        try await add()
        try await add()
        let room = try await next.room()
        let step = try #require(room.sheet.steps.first)
        #expect(step.isSinceLast && room.sheet.steps.count(where: \.isSinceLast) == 1)
        #expect(step.minutes == 5)
        #expect(try await minutes() == before)
        #expect(room.title(of: step).nn == "Sidan sist" && room.question(of: step).nb == "Hva har vi gjort?")
        #expect(room.words(of: step)?.say.en.contains("Nobody has to answer for it here.") == true)
        #expect(room.task(forTablesAt: step)?.nb == "Se opp og lytt. Her trenger dere ikke skrive noe.")
        // It is renamed, moved and taken out as any other.
        try await doors.runSheets.editStep(
            step.id, .remove, from: room.dugnad.planVersion, in: next.id, by: .moderator)
        #expect(try await !next.room().sheet.hasSinceLast)
    }

    @Test("After the welcome if that is wanted, and under way never where the room has been")
    func later() async throws {
        try await publish()
        try await add(.afterWelcome)
        #expect(try await next.room().sheet.steps.map(\.isSinceLast).prefix(2) == [false, true])
        let other = try await fjordvik.world.doors.dugnader.start(
            fjordvik.world.plan(starting: fjordvik.world.now + .days(90)), edition: fjordvik.world.library.edition,
            for: fjordvik.unit, by: fjordvik.aina
        ).dugnad
        let hall = Hall(doors: doors, id: other.id, code: other.code, secret: .new())
        let since = try await fjordvik.make(
            SinceDraft(fromDugnad: "\(fjordvik.planned.hall.id)", toDugnad: "\(other.id)"))
        let text = try await fjordvik.report(since).text(in: .bokmål, isInvented: false)
        try await fjordvik.lasts.publish(
            text.fingerprint, in: .bokmål, since.id, of: fjordvik.unit, by: fjordvik.aina)
        try await hall.begin(as: .fullLength)
        try await fjordvik.lasts.addStep(
            .first, from: hall.room().dugnad.planVersion, in: hall.id, by: .moderator)
        let sheet = try await hall.room().sheet
        #expect(sheet.next?.isSinceLast == true && sheet.next?.plannedMinutes == 5)
    }

    @Test("Published, taken back and deleted wake the room that shows it; the day on which that goes stays")
    func woken() async throws {
        try await publish()
        try await add()
        func seen() async throws -> (revision: Int, changed: Moment) {
            let dugnad = try await next.room().dugnad
            return (dugnad.revision, dugnad.changedAt)
        }
        var last = try await seen()
        fjordvik.pass(1)
        try await fjordvik.lasts.takeBack(since.id, of: fjordvik.unit, by: fjordvik.aina)
        for change in [publish, { try await fjordvik.lasts.delete(since.id, of: fjordvik.unit, by: fjordvik.aina) }] {
            let now = try await seen()
            #expect(now.revision > last.revision && now.changed == last.changed)
            last = now
            try await change()
        }
        #expect(try await seen().revision > last.revision)
        #expect(try await fjordvik.lasts.shown(in: next.id) == nil)
    }

    @Test("The wall is turned by hand, and begins at the first page")
    func turned() async throws {
        #expect(fjordvik.lasts.page(in: next.id, at: fjordvik.world.now) == 0)
        try await fjordvik.lasts.turn(to: 2, in: next.id)
        #expect(fjordvik.lasts.page(in: next.id, at: fjordvik.world.now) == 2)
        try await fjordvik.lasts.turn(to: -5, in: next.id)
        #expect(fjordvik.lasts.page(in: next.id, at: fjordvik.world.now) == 0)
    }

    @Test("Whoever deletes a measure is told where it is published, also by what it was called then")
    func naming() async throws {
        let measure = fjordvik.planned.measure
        func published() async throws -> [SinceLast.ID] {
            try await fjordvik.lasts.published(naming: measure, of: fjordvik.unit, by: fjordvik.aina).map(\.since.id)
        }
        #expect(try await published().isEmpty)
        try await publish()
        #expect(try await published() == [since.id])
        try await fjordvik.rename(measure, "Fredagshallen")
        #expect(try await published() == [since.id])
        try await fjordvik.lasts.takeBack(since.id, of: fjordvik.unit, by: fjordvik.aina)
        #expect(try await published().isEmpty)
    }
}

import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Reminders to those responsible")
struct RemindingTests {
    let world: World
    let held: PromisingOffice
    let band: Measure.ID
    private let address = "styret@korpset.example"

    init() async throws {
        world = try World()
        held = try await PromisingOffice(world)
        band = try await held.agree("Korpset øver i første etasje", by: "2027-01-14")
    }

    private func go(to day: String, _ hour: String = "09:00") throws {
        world.clock.set(try #require(NorwegianTime.moment(day: day, hour: hour)))
    }

    /// Looks each hour of some days, and says on which days letters were made.
    private func days(from first: String, through last: String) async throws -> [String] {
        var (day, found) = (first, [String]())
        while day <= last {
            for hour in ["08:00", "09:00", "12:00", "20:59", "23:00"] {
                try go(to: day, hour)
                if try await held.owners.remind() > 0 { found.append("\(day) \(hour)") }
            }
            try await held.deliver()
            day = try #require(NorwegianTime.day(1, after: day))
        }
        return found
    }

    @Test("Silence and no are no: only who has said yes is reminded, at nine, on the days that the rhythm has, once")
    func byTheRhythm() async throws {
        let hall = try await held.agree("Åpen hall", "Fjordvik IL", by: "2027-01-14")
        try await held.write("il@fjordvik.example", hall)
        try await held.deliver()
        let no = try await held.agree("Byttedag", "Speiderne", by: "2027-01-14")
        try await held.write("speider@fjordvik.example", no)
        try await held.deliver()
        try await held.owners.set(isReminded: false, at: held.key(to: "speider@fjordvik.example"))
        _ = try await held.willing(address, band)
        // Held on 23 November: 23 December is quiet, 7 January a week before, 23 February, 24 May and so on.
        #expect(
            try await days(from: "2026-11-24", through: "2027-06-05") == [
                "2027-01-04 09:00", "2027-01-07 09:00", "2027-02-23 09:00", "2027-05-24 09:00",
            ])
    }

    @Test("A server that slept sends one letter and not seven, on a working day")
    func slept() async throws {
        let second = try await held.agree("Lån av utstyr", by: "2027-01-20")
        _ = try await held.willing(address, band, second)
        try go(to: "2027-03-06", "12:00")
        #expect(try await held.owners.remind() == 0)
        try go(to: "2027-03-08", "12:00")
        #expect(try await held.owners.remind() == 1)
        #expect(try await held.owners.remind() == 0)
        let sent = try await held.deliver()
        #expect(sent.map { Set($0.content.promised.map(\.id)) } == [[band, second]])
    }

    @Test(
        "Nobody is reminded of what is done, on hold or passed on, nor who has stopped",
        arguments: ["done", "waiting", "passedOn", "stopped", "open"])
    func notOf(what: String) async throws {
        let key = try await held.willing(address, band)
        let aina = try await held.office.actor(.aina)
        switch what {
        case "done": try await held.tell(.done, of: band, at: key)
        case "waiting":
            try await held.doors.actionPlans.set(
                StateDraft(state: "waiting", reason: "Rommet pusses opp"), of: band, from: 0, in: .unit(held.unit),
                by: aina)
        case "passedOn": try await held.owners.passOn(band, to: "sfo@fjordvik.example", at: key)
        case "stopped": try await held.owners.stop(at: key)
        default: break
        }
        #expect(
            try await days(from: "2027-01-04", through: "2027-01-08")
                == (what == "open" ? ["2027-01-04 09:00", "2027-01-07 09:00"] : []))
    }

    @Test("Who stops before the letter goes does not get it")
    func stoppedMeanwhile() async throws {
        let key = try await held.willing(address, band)
        try go(to: "2027-01-07")
        #expect(try await held.owners.remind() == 1)
        try await held.owners.stop(at: key)
        #expect(try await held.deliver().isEmpty)
    }

    @Test("What is to be talked of at a dugnad without a day is not reminded of from a day that nobody has chosen")
    func withoutADay() async throws {
        let swap = try await held.agree("Byttedag")
        _ = try await held.willing(address, swap)
        let agreed = try #require(try await world.doors.dugnader.find(held.id))
        var draft = WhenDraft(When(agreed))
        (draft.day, draft.roughly) = ("", "oktober 2027")
        try await world.doors.plans.reschedule(held.id, to: draft, by: held.office.actor(.aina))
        let postponed = try #require(try await world.doors.dugnader.find(held.id))
        #expect(postponed.isWithoutDay)
        let first = NorwegianTime.isoDate(NorwegianTime.months(1, after: postponed.plannedStart))
        let last = try #require(NorwegianTime.day(7, after: first))
        #expect(try await days(from: first, through: last).isEmpty)
    }

    // MARK: By hand

    @Test(
        "Asked by hand about two measures the same day, both are asked about, each once; and the rhythm asks about the rest"
    )
    func asking() async throws {
        let hall = try await held.agree("Åpen hall", by: "2027-01-14")
        let swap = try await held.agree("Byttedag", by: "2027-01-14")
        _ = try await held.willing(address, band, hall, swap)
        try go(to: "2027-01-07", "08:00")
        let aina = try await held.office.actor(.aina)
        for measure in [band, hall] {
            #expect(try await held.owners.ask(about: measure, in: held.unit, by: aina).letters == 1)
            #expect(try await held.owners.ask(about: measure, in: held.unit, by: aina).letters == 0)
        }
        #expect(Set(try await held.deliver().map { $0.content.promised.map(\.id) }) == [[band], [hall]])
        try go(to: "2027-01-07", "09:30")
        #expect(try await held.owners.remind() == 1)
        #expect(try await held.deliver().map { $0.content.promised.map(\.id) } == [[swap]])
        // What the rhythm has asked about is not asked about by hand as well.
        #expect(try await held.owners.ask(about: swap, in: held.unit, by: aina).letters == 0)
    }

    @Test("Nobody is asked about what is done or on hold, nor when nobody has said yes; and nobody is flooded")
    func notAsked() async throws {
        let key = try await held.willing(address, band)
        let aina = try await held.office.actor(.aina)
        let hall = try await held.agree("Åpen hall")
        await #expect(throws: Refusal.self) { try await held.owners.ask(about: hall, in: held.unit, by: aina) }
        world.clock.pass(.hours(2))
        for number in 1...4 {
            let one = try await held.agree("Tiltak \(number)")
            _ = try await held.write(address, one)
            if number == 4 {
                await #expect(throws: Refusal.self) { try await held.owners.ask(about: one, in: held.unit, by: aina) }
            } else if number > 1 {
                #expect(try await held.owners.ask(about: one, in: held.unit, by: aina).letters == 1)
            }
        }
        try await held.tell(.done, of: band, at: key)
        await #expect(throws: Refusal.self) { try await held.owners.ask(about: band, in: held.unit, by: aina) }
    }

    // MARK: The quiet weeks

    @Test("Asked by hand in the quiet weeks, the letter goes when they are over, and the day is said")
    func askingInQuietWeeks() async throws {
        _ = try await held.willing(address, band)
        try go(to: "2026-12-28", "10:00")
        let aina = try await held.office.actor(.aina)
        let made = try await held.owners.ask(about: band, in: held.unit, by: aina)
        #expect(made.letters == 1)
        #expect(made.goOn == "2027-01-04")
        #expect(try await held.waiting().isEmpty)
        try go(to: "2027-01-04")
        #expect(try await held.waiting(.ownerReminder).count == 1)
    }

    @Test("What falls in the quiet weeks comes after them, also to who says yes meanwhile; and the page says that day")
    func yesInQuietWeeks() async throws {
        try await held.write(address, band)
        try await held.deliver()
        let key = try await held.key(to: address)
        // A month after 23 November is 23 December.
        try go(to: "2026-12-28", "10:00")
        try await held.owners.set(isReminded: true, at: key)
        let card = try #require(try await held.owners.card(at: key))
        #expect(card.nextReminder(of: try #require(card.find(band))) == "2027-01-04")
        #expect(try await days(from: "2026-12-29", through: "2027-01-08") == ["2027-01-04 09:00", "2027-01-07 09:00"])
    }

    @Test("A letter that was due before the quiet weeks and has not gone is held until they are over")
    func heldBack() async throws {
        _ = try await held.willing(address, band)
        let late = try await held.agree("Byttedag", by: "2026-12-29")
        try await held.write(address, late)
        try await held.deliver()
        try go(to: "2026-12-22", "20:00")
        #expect(try await held.owners.remind() == 1)
        try go(to: "2026-12-23", "08:00")
        #expect(try await held.waiting().isEmpty)
        try go(to: "2027-01-04")
        #expect(try await held.waiting(.ownerReminder).count == 1)
    }

    @Test(
        "A letter that became pointless before it went is dropped, and one that did not arrive is not followed by another"
    )
    func pointless() async throws {
        let key = try await held.willing(address, band)
        try go(to: "2027-01-07")
        #expect(try await held.owners.remind() == 1)
        try await held.tell(.done, of: band, at: key)
        #expect(try await held.deliver().isEmpty)
    }

    @Test("Whoever a letter did not reach is not written to again, until one has arrived")
    func unreachable() async throws {
        _ = try await held.willing(address, band)
        try go(to: "2027-01-07")
        try await held.owners.remind()
        let letter = try #require(try await held.waiting().first)
        _ = try await world.doors.letters.begin(letter.id)
        try await world.doors.letters.refuse(letter.id, "550 No such user")
        #expect(try await held.row(band).isUnreachable)
        #expect(try await days(from: "2027-02-23", through: "2027-02-24").isEmpty)
        // The fault was theirs, and is mended: a new link arrives.
        let owner = try #require(try await held.row(band).owners.first).id
        try await held.owners.renewLink(of: owner, for: band, in: held.unit, by: held.office.actor(.aina))
        try await held.deliver()
        #expect(try await held.row(band).owners.map(\.reach) == [.yes])
        #expect(try await days(from: "2027-05-24", through: "2027-05-25") == ["2027-05-24 09:00"])
        try await world.doors.dugnader.prune()
        world.clock.pass(.days(31))
        try await world.doors.dugnader.prune()
        #expect(try await held.row(band).owners.map(\.reach) == [.yes])
    }

    @Test("The contact person's own rhythm holds, and two who change it at once are told of both")
    func ownRhythm() async throws {
        _ = try await held.willing(address, band)
        let aina = try await held.office.actor(.aina)
        try await held.owners.set(Rhythm(daysBefore: 3, months: [2]), from: 0, in: held.unit, by: aina)
        await #expect(throws: Conflict.self) {
            try await held.owners.set(Rhythm(daysBefore: nil, months: []), from: 0, in: held.unit, by: aina)
        }
        #expect(
            try await days(from: "2026-12-20", through: "2027-02-28") == ["2027-01-11 09:00", "2027-01-25 09:00"])
    }

    @Test("A milestone is a date, until it is reached; a date that is set in the past is not caught up with")
    func milestones() async throws {
        _ = try await held.willing(address, band)
        try await world.store.write { [band] db in
            for (id, day, done) in [("a", "2027-04-14", nil), ("b", "2027-04-15", "2027-02-01" as String?)] {
                try db.execute(
                    sql:
                        "INSERT INTO milestone (id, measure, position, text, day, doneOn, version) VALUES (?, ?, 1, 'x', ?, ?, 1)",
                    arguments: [String(repeating: id, count: 32), band, day, done])
            }
        }
        #expect(try await days(from: "2027-04-01", through: "2027-04-09") == ["2027-04-01 09:00", "2027-04-07 09:00"])
        try await world.store.write { [band] db in
            try db.execute(sql: "UPDATE measure SET deadline = '2027-03-03' WHERE id = ?", arguments: [band])
        }
        #expect(try await days(from: "2027-04-12", through: "2027-04-14").isEmpty)
    }

    @Test("After a backup is put back nothing of that day or before goes once more")
    func restored() async throws {
        _ = try await held.willing(address, band)
        try go(to: "2027-01-07", "14:00")
        _ = try await world.store.write { db in try db.beginAgain() }
        #expect(try await held.owners.remind() == 0)
        #expect(try await days(from: "2027-02-22", through: "2027-02-24") == ["2027-02-23 09:00"])
    }

    @Test("A morning's two thousand are chosen and written in one go")
    func twoThousand() async throws {
        _ = try await held.willing(address, band)
        try await world.store.write { [band, held] db in
            try db.execute(
                sql: """
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1999)
                    INSERT INTO measureOwner (id, unit, address, addressKey, site, madeAt, askedAt, said, saidAt, remindedThrough)
                    SELECT printf('%032x', i), ?, i || '@lag.example', i || '@lag.example', 'https://x.example', 1, 1, 'yes', 1,
                        '2026-12-01' FROM n
                    """, arguments: [held.unit])
            try db.execute(
                sql: """
                    INSERT INTO ownedMeasure (measure, owner, since) SELECT ?, id, 1 FROM measureOwner
                    WHERE address LIKE '%@lag.example'
                    """, arguments: [band])
        }
        try go(to: "2027-01-07")
        #expect(try await held.owners.remind() == 2000)
        #expect(try await held.waiting(.ownerReminder).count == 2000)
    }
}

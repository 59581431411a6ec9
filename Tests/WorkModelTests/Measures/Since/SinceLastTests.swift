import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("What has been done since last")
struct SinceLastTests {
    let fjordvik: SinceFjordvik
    var hall: Measure.ID { fjordvik.planned.measure }

    init() async throws {
        fjordvik = try await SinceFjordvik()
    }

    private func words(_ name: String, _ language: Language = .bokmål) async throws -> String {
        let row = try #require(try await fjordvik.report().rows.first { $0.name == name })
        return SinceTexts(language: language).written(row)
    }

    private func lead(_ language: Language = .bokmål) async throws -> String {
        SinceTexts(language: language).lead(of: try await fjordvik.report())
    }

    // MARK: Fates

    @Test("Each is told of by what became of it: done, grown, renamed, goes on, put away, new; in that order")
    func fates() async throws {
        fjordvik.pass(10)
        let names = ["Korpset", "Gratis lån", "App", "Koret"]
        var ids: [Measure.ID] = []
        for name in names { ids.append(try await fjordvik.planned.add(name)) }
        fjordvik.pass(1)
        try await fjordvik.grow(hall, "Fra tre kvelder på prøve til hver måned")
        try await fjordvik.planned.set(.done, of: ids[0])
        try await fjordvik.rename(ids[1], "Fløyter og horn på utlånsdager")
        try await fjordvik.planned.set(.putAway, "Foreldrene ville ha én side.", of: ids[2])
        try await fjordvik.planned.set(.underWay, of: ids[3])
        try await fjordvik.planned.add("Kjøreliste") { $0.owner = "Frivilligsentralen" }
        let rows = try await fjordvik.report().rows
        #expect(rows.map(\.fate) == [.done, .grown, .renamed, .goesOn, .putAway, .new])
        #expect(
            rows.map(\.name) == [
                "Korpset", "Åpen hall", "Fløyter og horn på utlånsdager", "Koret", "App", "Kjøreliste",
            ])
        #expect(rows[2].formerName == "Gratis lån")
    }

    @Test("The program writes when it was added, what it was called, how it went, what was reached and what was told")
    func programsWords() async throws {
        fjordvik.pass(10)
        let day = NorwegianTime.date(fjordvik.world.now).nb
        try await fjordvik.rename(hall, "Fredagshall")
        try await fjordvik.planned.set(.done, of: hall)
        try await fjordvik.plans.add(
            MilestoneDraft(text: "Omtrent 90 kom", doneOn: fjordvik.today), as: .new(), to: hall, in: fjordvik.place,
            by: fjordvik.aina)
        #expect(
            try await words("Fredagshall")
                == "Het «Åpen hall». Gjennomført \(day). \(day.capitalisedFirst): Omtrent 90 kom.")
        #expect(try await words("Fredagshall", .nynorsk).hasPrefix("Heitte «Åpen hall». Gjennomført"))
        try await fjordvik.planned.add("Buss") { $0.owner = "Speiderne" }
        #expect(try await words("Buss") == "Lagt til \(day). Speiderne tar det.")
        #expect(try await words("Buss", .english).hasSuffix("Speiderne takes it."))
        let bus = try await fjordvik.report().rows.first { $0.name == "Buss" }
        try await fjordvik.planned.set(.done, of: #require(bus).id)
        #expect(try await words("Buss") == "Gjennomført \(day).")
        let waits = try await fjordvik.planned.add("Kano")
        try await fjordvik.planned.set(.waiting, "Venter på banken", of: waits)
        #expect(try await words("Kano").hasSuffix("Satt på vent: Venter på banken."))
    }

    @Test("What came of a milestone is told once, with its name")
    func milestoneOnce() async throws {
        fjordvik.pass(10)
        let day = NorwegianTime.date(fjordvik.world.now).nb.capitalisedFirst
        try await fjordvik.plans.add(
            MilestoneDraft(text: "Første kveld", doneOn: fjordvik.today), as: .new(), to: hall, in: fjordvik.place,
            by: fjordvik.aina)
        var counted = EffectDraft()
        (counted.day, counted.words, counted.number) = (fjordvik.today, "Første kveld", "90")
        try await fjordvik.plans.add(counted, as: .new(), to: hall, in: fjordvik.place, by: fjordvik.aina)
        let written = try await words("Åpen hall")
        #expect(written.ranges(of: "Første kveld").count == 1)
        #expect(written.contains("\(day): Første kveld: 90"))
    }

    @Test("A slip of the pen is no new name, and a name that was given back is none either")
    func names() async throws {
        fjordvik.pass(2)
        try await fjordvik.planned.edit { $0.text = "Åpen hall!" }
        #expect(try await fjordvik.fates() == ["Åpen hall!": .goesOn])
        try await fjordvik.rename(hall, "Fredagshall")
        #expect(try await fjordvik.fates() == ["Fredagshall": .renamed])
        try await fjordvik.rename(hall, "Åpen hall!")
        #expect(try await fjordvik.fates() == ["Åpen hall!": .goesOn])
    }

    @Test("Put together and divided are told of as that; taken out again it goes on")
    func joined() async throws {
        fjordvik.pass(2)
        let other = try await fjordvik.planned.add("Kveldshall")
        try await fjordvik.plans.merge(
            hall, into: other, seen: SeenMeasure(words: 1, state: 0), in: fjordvik.place, by: fjordvik.aina)
        #expect(try await fjordvik.fates()["Åpen hall"] == .merged)
        #expect(try await words("Åpen hall") == "Slått sammen med «Kveldshall».")
        try await fjordvik.planned.set(.underWay, of: hall)
        #expect(try await fjordvik.fates()["Åpen hall"] == .goesOn)
        try await fjordvik.plans.divide(
            other, DivisionDraft(first: "Små", second: "Store"), as: .new(),
            seen: SeenMeasure(words: 1, state: fjordvik.state(of: other)), in: fjordvik.place, by: fjordvik.aina)
        let fates = try await fjordvik.fates()
        #expect(fates["Kveldshall"] == .divided && fates["Små"] == .new)
    }

    @Test("It tells how it was then: what has happened later changes nothing in an earlier one")
    func asItWas() async throws {
        fjordvik.pass(10)
        try await fjordvik.planned.set(.underWay, of: hall)
        let earlier = try await fjordvik.make()
        fjordvik.pass(300)
        try await fjordvik.rename(hall, "Fredagshall")
        try await fjordvik.grow(hall)
        try await fjordvik.planned.set(.done, of: hall)
        try await fjordvik.planned.add("Senere")
        #expect(try await fjordvik.fates(earlier) == ["Åpen hall": .goesOn])
        let later = try await fjordvik.make(
            SinceDraft(fromDay: earlier.toDay, toDay: fjordvik.today))
        #expect(try await fjordvik.fates(later) == ["Fredagshall": .grown, "Senere": .new])
        fjordvik.pass(100)
        // What was over before, and has not changed, is not told of again.
        let last = try await fjordvik.make(SinceDraft(fromDay: later.toDay, toDay: fjordvik.today))
        #expect(try await fjordvik.fates(last) == ["Senere": .goesOn])
    }

    @Test("What is typed in afterwards counts from the day that it was, also before it was written down")
    func afterwards() async throws {
        fjordvik.pass(400)
        try await fjordvik.planned.set(.done, since: "2027-01-07", of: hall)
        let since = try await fjordvik.make(
            SinceDraft(fromDugnad: fjordvik.planned.hall.id.description, toDay: "2027-02-01"))
        #expect(try await fjordvik.fates(since) == ["Åpen hall": .done])
        let festival = try await fjordvik.planned.add("Festival")
        try await fjordvik.planned.set(.done, since: "2027-01-20", of: festival)
        #expect(try await fjordvik.fates(since) == ["Åpen hall": .done, "Festival": .done])
    }

    @Test("What an owner tells by their link counts, as far as it waits for no decision")
    func told() async throws {
        fjordvik.pass(5)
        let (id, now) = (hall, fjordvik.world.now)
        try await fjordvik.world.store.write { db in
            for (line, number, waits) in [("Mange nye", 90, false), ("Hemmelig", 3, true)] {
                try db.execute(
                    sql: """
                        INSERT INTO ownersWord (id, measure, at, how, line, hundredths, exactness, counted, waits)
                        VALUES (?, ?, ?, 'done', ?, ?, 'about', 'barn', ?)
                        """, arguments: [OwnersWord.ID.new(), id, now, line, number * 100, waits])
            }
            try db.note(
                [MeasureNews(.told, was: "notBegun", became: "done")], of: id, by: .owner)
            try db.execute(
                sql: "INSERT INTO followUp (measure, state, since, version) VALUES (?, 'done', ?, 1)",
                arguments: [id, NorwegianTime.isoDate(now)])
        }
        #expect(try await fjordvik.fates() == ["Åpen hall": .done])
        let written = try await words("Åpen hall")
        #expect(written.hasSuffix("Omtrent 90 barn. Mange nye.") && !written.contains("Hemmelig"))
    }

    // MARK: The lead

    @Test("The lead counts those of the dugnad by what became of them, and what came to in between")
    func leadOfMany() async throws {
        let (instruments, app) = (try await fjordvik.agree(on: "Instrumenter"), try await fjordvik.agree(on: "App"))
        fjordvik.pass(10)
        try await fjordvik.planned.set(.done, of: hall)
        try await fjordvik.grow(instruments)
        try await fjordvik.rename(app, "Én side med alt")
        for name in ["A", "B", "C"] { try await fjordvik.planned.add(name) }
        let end =
            "Av de tre fra dugnaden er ett gjennomført, ett har vokst og ett har fått nytt navn. Tre kom til underveis."
        #expect(try await lead().hasSuffix(end))
        #expect(try await lead().hasPrefix("Fra dugnaden "))
        #expect(
            try await lead(.nynorsk).hasSuffix(
                "Av dei tre frå dugnaden er eitt gjennomført, eitt har vakse og eitt har fått nytt namn. Tre kom til undervegs."
            ))
        #expect(
            try await lead(.english).hasSuffix(
                "Of the three from the dugnad, one is done, one has grown and one has a new name. Three came to on the way."
            ))
    }

    @Test("One alone is said in a sentence of its own; between days those count that stood in the plan then")
    func leadOfOne() async throws {
        fjordvik.pass(3)
        #expect(try await lead().hasSuffix("Tiltaket fra dugnaden fortsetter."))
        let before = fjordvik.today
        try await fjordvik.planned.add("Buss")
        fjordvik.pass(3)
        try await fjordvik.planned.set(.done, of: hall)
        let since = try await fjordvik.make(SinceDraft(fromDay: before, toDay: fjordvik.today))
        let report = try await fjordvik.report(since)
        #expect(
            SinceTexts(language: .bokmål).lead(of: report).hasSuffix(
                "Av de to som sto i planen da, er ett gjennomført og ett fortsetter."))
    }

    @Test("What comes along to a dugnad counts with those of it; what was there before is told of beside them")
    func carried() async throws {
        fjordvik.pass(30)
        let buss = try await fjordvik.planned.add("Buss")
        try await fjordvik.planned.add("Kano")
        fjordvik.pass(30)
        let next = try await fjordvik.world.doors.dugnader.start(
            fjordvik.world.plan(), edition: fjordvik.world.library.edition, for: fjordvik.unit, by: fjordvik.aina
        ).dugnad
        try await fjordvik.plans.carry(buss, to: next.id, isCarried: true, in: fjordvik.place, by: fjordvik.aina)
        fjordvik.pass(30)
        let since = try await fjordvik.make(SinceDraft(fromDugnad: next.id.description, toDay: fjordvik.today))
        let report = try await fjordvik.report(since)
        #expect(report.rows.filter { $0.origin == .counted }.map(\.name) == ["Buss"])
        let lead = SinceTexts(language: .bokmål).lead(of: report)
        #expect(lead.hasSuffix("Tiltaket fra dugnaden fortsetter. To tiltak fra tidligere er også med."))
    }

    // MARK: Making it

    @Test("The same two ends make it once; the wrong way round, or without an end, is said kindly; roles are held")
    func made() async throws {
        fjordvik.pass(5)
        let first = try await fjordvik.make()
        #expect(try await fjordvik.make().id == first.id)
        for wrong in [
            SinceDraft(fromDay: "2027-01-01", toDay: "2026-01-01"), SinceDraft(fromDay: "2027-01-01"),
            SinceDraft(fromDay: "31. april", toDay: "2027-01-01"),
            SinceDraft(fromDugnad: Dugnad.ID.new().description, toDay: "2027-01-01"),
        ] {
            await #expect(throws: Problems<SinceDraft.Field>.self) { try await fjordvik.make(wrong) }
        }
        let bergvik = try await Office(
            fjordvik.world, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        await #expect(throws: NotFound.self) {
            try await fjordvik.lasts.report(first.id, of: bergvik.unit.id, by: bergvik.actor(.aina))
        }
        await #expect(throws: NotFound.self) {
            try await fjordvik.lasts.publish(
                "", in: .bokmål, first.id, of: fjordvik.unit, by: fjordvik.planned.office.actor(.berit))
        }
    }

    @Test("When a dugnad is deleted its day stays, and so does what is told since")
    func deletedDugnad() async throws {
        fjordvik.pass(5)
        try await fjordvik.planned.set(.done, of: hall)
        let since = try await fjordvik.make()
        try await fjordvik.world.doors.dugnader.delete(fjordvik.planned.hall.id, by: fjordvik.aina)
        let report = try await fjordvik.lasts.report(since.id, of: fjordvik.unit, by: fjordvik.aina)
        #expect(report.from.dugnad == nil && report.from.day == since.fromDay)
        #expect(report.rows.map(\.fate) == [.done])
    }

    @Test("However much the plan holds, it is read with a question for each kind of row")
    func questions() async throws {
        fjordvik.pass(5)
        let since = try await fjordvik.make()
        for number in 1...20 { try await fjordvik.planned.add("Tiltak \(number)") }
        let before = try await statements(since)
        for number in 21...40 {
            let id = try await fjordvik.planned.add("Tiltak \(number)")
            try await fjordvik.planned.set(.underWay, of: id)
            try await fjordvik.rename(id, "Noe annet \(number)")
        }
        #expect(try await statements(since) == before)
        #expect(before < 20)
    }

    private func statements(_ since: SinceLast) async throws -> Int {
        try await fjordvik.world.store.read { db in
            var count = 0
            db.trace { event in if case .statement = event { count += 1 } }
            defer { db.trace(options: []) }
            _ = try db.report(of: since)
            return count
        }
    }
}

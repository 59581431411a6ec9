import GRDB
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("A measure's timeline")
struct TimelineTests {
    let fjordvik: PlannedFjordvik

    init() async throws {
        fjordvik = try await PlannedFjordvik(World())
    }

    private func timeline(_ id: Measure.ID? = nil, as worker: Office.Worker = .aina) async throws -> MeasureTimeline {
        try await fjordvik.plans.timeline(
            of: id ?? fjordvik.measure, in: fjordvik.place, by: fjordvik.office.actor(worker))
    }

    private func items(
        _ id: Measure.ID? = nil, as worker: Office.Worker = .aina, in language: Language = .bokmål
    ) async throws -> [TimelineItem] {
        try await timeline(id, as: worker).items(in: language)
    }

    private func headings(_ id: Measure.ID? = nil) async throws -> [String] { try await items(id).map(\.heading) }

    private func mark(_ text: String, _ day: String = "", done: String = "") async throws {
        try await fjordvik.plans.add(
            MilestoneDraft(text: text, day: day, doneOn: done), as: .new(), to: fjordvik.measure, in: fjordvik.place,
            by: fjordvik.aina)
    }

    @Test("From what was written, through what the room agreed on, to what came of it and what is to come")
    func whole() async throws {
        try await fjordvik.edit { ($0.owner, $0.deadline) = ("Ungdomsklubben", "2027-11-01") }
        fjordvik.world.clock.pass(.days(150))
        try await mark("Nøkkelen er ordnet", done: "2027-01-21")
        try await mark("Første åpne hall", done: "2027-03-12")
        try await mark("Finne flere voksne")
        try await mark("Tredje åpne hall", "2027-05-07")
        try await fjordvik.came("2027-03-12", "ca. 90 barn") { $0.learned = "Musikk hjelper" }
        try await fjordvik.came("2027-04-09", "over 200 barn", "Andre åpne hall")
        try await fjordvik.set(.underWay, since: "2027-01-21")
        #expect(
            try await headings() == [
                "Notater fra tre bord", "Vi ble enige", "Nøkkelen er ordnet", "Første åpne hall: omtrent 90 barn",
                "Andre åpne hall: minst 200 barn", "Finne flere voksne", "Tredje åpne hall", "Skal være gjort",
            ])
        let items = try await items()
        #expect(items[0].slips.map(\.from) == ["Bord 1", "Bord 3", "Bord 5"])
        #expect(items[0].when?.spaced == "mandag 23. november 2026, i dugnaden")
        #expect(items[1].when?.spaced == "kl. 18.00")
        #expect(items[3].lines == ["Lært: Musikk hjelper"])
        #expect(items.map(\.place) == [.past, .past, .past, .past, .past, .now, .toCome, .toCome])
        #expect(items[5].when?.spaced == "nå, torsdag 22. april 2027")
        let line = try await timeline()
        #expect(line.lead(in: .bokmål).spaced == "Fra tre bord i 2026 til minst 200 barn, på fem måneder.")
        #expect(line.lead(in: .nynorsk).spaced == "Frå tre bord i 2026 til minst 200 barn, på fem månader.")
        #expect(line.lead(in: .english) == "From three tables in 2026 to at least 200 barn, in five months.")
        #expect(line.series.first?.ahead?.text == "Tredje åpne hall")
    }

    @Test("An idea that was put together stands there with its tables, and the cards that they talked from")
    func gathered() async throws {
        let hall = try await fjordvik.world.start()
        try await fjordvik.world.doors.ownership.takeIn(hall.id, to: fjordvik.office.unit.id, by: fjordvik.aina)
        try await hall.begin(as: .fullLength)
        try await hall.doors.groups.choose(card: "guri", group: 2, in: hall.id, by: .group)
        let task = try await hall.step("konkret-ide")
        let notes = [
            try await hall.write("Hallen står tom hver fredag", group: 2, on: task).id,
            try await hall.write("Et sted der ingen teller mål", group: 6, on: task).id,
        ]
        let idea = Cluster.ID.new()
        fjordvik.world.clock.pass(.minutes(48))
        try await hall.doors.gatherings.tie(
            notes, into: idea, name: "Åpen hall på fredager", in: hall.id, by: .moderator)
        var words = MeasureDraft()
        (words.text, words.owner, words.clusters) = ("Åpen hall én fredag i måneden", "Ungdomsrådet", [idea])
        let id = Measure.ID.new()
        fjordvik.world.clock.pass(.minutes(5))
        try await hall.doors.measures.add(words, as: id, in: hall.id, by: .moderator)
        let items = try await items(id)
        #expect(
            items.prefix(4).map(\.heading) == [
                "Kortet de snakket ut fra", "Notater fra to bord", "Samlet idé", "Vi ble enige",
            ])
        #expect(items[0].lines.first?.hasPrefix("Guri, 14") == true && items[0].lines.first?.contains("bord 2") == true)
        #expect(items[2].idea?.name == "Åpen hall på fredager" && items[2].idea?.groups == [2, 6])
        #expect(items[2].when?.spaced == "kl. 18.48" && items[3].when?.spaced == "kl. 18.53")
        #expect(items[3].lines == ["Ansvarlig: Ungdomsrådet"])
        #expect(try await fjordvik.plans.measures(ofIdeasIn: hall.id) == [idea: id])
    }

    @Test("A reader sees how it went, and not what tables wrote")
    func reader() async throws {
        let items = try await items(as: .berit)
        #expect(items[0].heading == "Notater fra tre bord" && items[0].slips.isEmpty)
        let bergvik = try await Office(
            fjordvik.world.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        await #expect(throws: NotFound.self) {
            try await fjordvik.plans.timeline(
                of: fjordvik.measure, in: .unit(bergvik.unit.id), by: bergvik.actor(.aina))
        }
    }

    @Test("The notes' day comes: the words are gone, and it says which tables and that they are deleted")
    func notesGone() async throws {
        fjordvik.world.clock.pass(.days(366 * 6))
        try await fjordvik.world.doors.dugnader.prune()
        let items = try await items()
        #expect(items[0].heading == "Notater fra tre bord" && items[0].slips.isEmpty)
        #expect(items[0].lines.first?.contains("er slettet") == true)
    }

    @Test("The dugnad is deleted: the timeline says from three tables in 2026, and stays with all that came of it")
    func dugnadGone() async throws {
        fjordvik.world.clock.pass(.days(150))
        try await fjordvik.came("2027-03-12", "90 barn", "Første åpne hall")
        try await fjordvik.world.doors.dugnader.delete(fjordvik.hall.id, by: fjordvik.aina)
        let items = try await items()
        #expect(items.map(\.heading).prefix(3) == ["Fra tre bord i 2026", "Vi ble enige", "Første åpne hall: 90 barn"])
        #expect(items[0].lines.first?.contains("Fjordvik") == true)
    }

    @Test("One that was written into the plan begins there; one that is done has nothing to come but the next dugnad")
    func written() async throws {
        let own = try await fjordvik.add("Byttedag") { $0.deadline = "2026-12-01" }
        #expect(try await headings(own) == ["Skrevet inn i planen", "Ikke begynt", "Skal være gjort"])
        let next = fjordvik.world.plan(starting: fjordvik.world.now + .days(300))
        _ = try await fjordvik.world.doors.dugnader.start(
            next, edition: fjordvik.world.library.edition, for: fjordvik.office.unit.id, by: fjordvik.aina)
        try await fjordvik.set(.done, of: own)
        #expect(
            try await headings(own) == [
                "Skrevet inn i planen", "Gjennomført", "Neste dugnad: Hva har vi gjort siden sist?",
            ])
    }

    @Test("What is to come stands by its day, and what came before the plan before that it was written there")
    func inOrder() async throws {
        let own = try await fjordvik.add("Byttedag") { $0.deadline = "2027-12-01" }
        try await fjordvik.came("2019-09-23", "40 par ski", "Første byttedag", of: own)
        let next = fjordvik.world.plan(starting: fjordvik.world.now + .days(90))
        _ = try await fjordvik.world.doors.dugnader.start(
            next, edition: fjordvik.world.library.edition, for: fjordvik.office.unit.id, by: fjordvik.aina)
        #expect(
            try await headings(own) == [
                "Første byttedag: 40 par ski", "Skrevet inn i planen", "Ikke begynt",
                "Neste dugnad: Hva har vi gjort siden sist?", "Skal være gjort",
            ])
    }

    @Test("A day that has gone by says that it should have been")
    func overdue() async throws {
        try await mark("Avklare vakter", "2026-12-01")
        fjordvik.world.clock.pass(.days(30))
        let item = try #require(try await items().last)
        #expect(item.heading == "Avklare vakter" && item.place == .toCome)
        #expect(item.when?.spaced == "skulle vært nådd tirsdag 1. desember 2026")
    }

    @Test("However much the room wrote and however much came of it, it is read with as many questions to the database")
    func questions() async throws {
        func count() async throws -> Int {
            let (plans, id, place) = (fjordvik.plans, fjordvik.measure, fjordvik.place)
            let aina = try await fjordvik.aina
            return try await fjordvik.world.store.read { db in
                var count = 0
                db.trace { event in if case .statement = event { count += 1 } }
                defer { db.trace(options: []) }
                _ = try plans.timeline(of: id, in: place, by: aina, db: db)
                return count
            }
        }
        fjordvik.world.clock.pass(.days(150))
        // The texts are read once, and kept.
        _ = try await count()
        let before = try await count()
        for number in 1...20 { try await fjordvik.came("2027-03-\(number)", "\(number) barn") }
        #expect(try await count() == before)
    }
}

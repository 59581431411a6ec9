import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("How long a measure is kept, and what it takes along")
struct MeasureKeepingTests {
    let fjordvik: PlannedFjordvik

    init() async throws {
        fjordvik = try await PlannedFjordvik(World())
    }

    @Test("The dugnad is deleted, and the measure stays with its text, from three tables in 2026")
    func dugnadDeleted() async throws {
        try await fjordvik.edit { $0.owner = "Ungdomsklubben" }
        try await fjordvik.world.doors.dugnader.delete(fjordvik.hall.id, by: fjordvik.aina)
        let planned = try await fjordvik.file().planned
        #expect(planned.measure.text == "Åpen hall")
        let source = try #require(planned.source)
        #expect(source.dugnad == nil)
        #expect(source.groups == [1, 3, 5])
        #expect(source.year == 2026)
        #expect(source.name == "Fjordvik")
        #expect(planned.measure.asAgreed.owner == nil)
        #expect(try await fjordvik.file().changes.count == 1)
    }

    @Test("One that was read in from before tables were written down says how many it came from when its dugnad goes")
    func readInFromBefore() async throws {
        try await fjordvik.world.doors.store.write { db in
            try db.execute(sql: "UPDATE measure SET fromGroups = NULL, fromOthers = NULL")
        }
        try await fjordvik.world.doors.dugnader.delete(fjordvik.hall.id, by: fjordvik.aina)
        #expect(try await fjordvik.file().planned.source?.groups == [1, 3, 5])
    }

    @Test("A note is removed, or its day comes, and the measure still says how many tables it came from")
    func notesGone() async throws {
        let note = try #require(try await fjordvik.hall.room().notes.first)
        try await fjordvik.world.doors.notes.remove(note.id, in: fjordvik.hall.id, by: .moderator)
        #expect(try await fjordvik.file().planned.source?.groups == [1, 3, 5])
        fjordvik.world.clock.pass(.days(366 * 6))
        try await fjordvik.world.doors.dugnader.prune()
        #expect(try await fjordvik.hall.room().notes.allSatisfy { !$0.isPresent })
        #expect(try await fjordvik.file().planned.source?.groups == [1, 3, 5])
    }

    @Test(
        "A plan that is used does not keep what the tables wrote a day longer; a loose dugnad's is kept as it is used")
    func retention() async throws {
        let hall = fjordvik.hall
        let before = try #require(try await fjordvik.world.doors.dugnader.find(hall.id))
        fjordvik.world.clock.pass(.days(200))
        try await fjordvik.set(.underWay)
        let after = try #require(try await fjordvik.world.doors.dugnader.find(hall.id))
        #expect(after.isDeletedAt == before.isDeletedAt)
        #expect(after.revision > before.revision)
        let loose = try await fjordvik.world.start()
        let measure = try await PlannedFjordvik.agree(on: "Turn", from: [1], in: loose)
        let was = try #require(try await fjordvik.world.doors.dugnader.find(loose.id))
        fjordvik.world.clock.pass(.days(200))
        try await fjordvik.plans.set(
            StateDraft(state: "underWay"), of: measure, from: 0, in: .dugnad(loose.id), by: .moderator)
        let now = try #require(try await fjordvik.world.doors.dugnader.find(loose.id))
        #expect(now.isDeletedAt > was.isDeletedAt)
    }

    @Test("A loose dugnad takes its plan with it when it goes, by hand or by itself")
    func looseGoes() async throws {
        let loose = try await fjordvik.world.start()
        _ = try await PlannedFjordvik.agree(on: "Turn", from: [1], in: loose)
        try await fjordvik.plans.add(PlannedDraft(text: "Rulle"), as: .new(), in: .dugnad(loose.id), by: .moderator)
        fjordvik.world.clock.pass(.days(366 * 3))
        try await fjordvik.world.doors.dugnader.prune()
        let counts = try await fjordvik.world.store.rowCounts()
        #expect(counts["measure"] == 1 && counts["followUp"] == 0 && counts["measureChange"] == 0)
    }

    @Test("The dugnad is handed over, and its measures go along; those that the unit wrote stay")
    func handedOver() async throws {
        try await fjordvik.add("Eget")
        try await fjordvik.edit { $0.owner = "Ungdomsklubben" }
        let bergvik = try await Office(
            fjordvik.world.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let secret = try await fjordvik.world.doors.ownership.offer(fjordvik.hall.id, by: fjordvik.aina)
        _ = try await fjordvik.world.doors.ownership.receive(secret, in: bergvik.unit.id, by: bergvik.actor(.aina))
        #expect(try await fjordvik.plan().measures.map(\.measure.text) == ["Eget"])
        let theirs = try await fjordvik.plans.find(
            fjordvik.measure, in: .unit(bergvik.unit.id), by: bergvik.actor(.aina))
        #expect(theirs.planned.measure.owner == "Ungdomsklubben")
        #expect(theirs.changes.map(\.name) == [nil])
    }

    @Test("The unit is deleted, and a planted sentence is found nowhere")
    func unitDeleted() async throws {
        let folder = try Folder()
        let world = try World(store: Store.open(in: folder.url))
        let fjordvik = try await PlannedFjordvik(world)
        try await fjordvik.edit { $0.partners = "Nattuglen flyr" }
        let own = try await fjordvik.add("Nattuglen sover")
        try await fjordvik.plans.add(
            MilestoneDraft(text: "Nattuglen våkner"), as: .new(), to: own, in: fjordvik.place, by: fjordvik.aina)
        try await fjordvik.set(.putAway, "Nattuglen er borte", of: own)
        try await fjordvik.came("2026-11-01", "to ugler", "Nattuglen telte", of: own)
        #expect(try folder.holds("Nattuglen"))
        try await world.doors.units.delete(
            fjordvik.office.unit.id, typed: fjordvik.office.unit.name, by: fjordvik.aina)
        #expect(try folder.holds("Nattuglen") == false)
        let counts = try await world.store.rowCounts()
        for table in ["measure", "followUp", "milestone", "measureChange", "effect"] {
            #expect(counts[table] == 0, "\(table)")
        }
    }

    @Test("A measure that is deleted leaves nothing; what minutes tell of is not deleted behind them")
    func deleted() async throws {
        let own = try await fjordvik.add("Feil")
        try await fjordvik.plans.delete(own, from: 1, in: fjordvik.place, by: fjordvik.office.actor(.siri))
        #expect(try await fjordvik.plan().measures.count == 1)
        await #expect(throws: Refusal.self) {
            try await fjordvik.plans.delete(fjordvik.measure, from: 1, in: fjordvik.place, by: fjordvik.aina)
        }
        try await fjordvik.world.doors.dugnader.delete(fjordvik.hall.id, by: fjordvik.aina)
        await #expect(throws: NotFound.self) {
            try await fjordvik.plans.delete(
                fjordvik.measure, from: 1, in: fjordvik.place, by: fjordvik.office.actor(.siri))
        }
        try await fjordvik.plans.delete(fjordvik.measure, from: 1, in: fjordvik.place, by: fjordvik.aina)
        #expect(try await fjordvik.plan().measures.isEmpty)
    }

    @Test("Out with the unit and in elsewhere, twice: the plan is whole, with its history, and nobody's name")
    func takenOut() async throws {
        try await fjordvik.edit { ($0.owner, $0.area) = ("Ungdomsklubben", "variety") }
        try await fjordvik.set(.waiting, "Hallen pusses opp")
        let own = try await fjordvik.add("Eget")
        try await fjordvik.plans.add(
            MilestoneDraft(text: "Spørre", day: "2027-01-14"), as: .new(), to: own, in: fjordvik.place,
            by: fjordvik.aina)
        let second = try await fjordvik.world.start()
        try await fjordvik.world.doors.ownership.takeIn(
            second.id, to: fjordvik.office.unit.id, by: fjordvik.aina)
        let orphan = try await PlannedFjordvik.agree(on: "Foreldreløs", from: [2], in: second)
        try await fjordvik.world.doors.dugnader.delete(second.id, by: fjordvik.aina)
        for id in [fjordvik.measure, own] {
            try await fjordvik.came("2026-11-23", "over 200 barn", "Åpen hall 🎉", of: id) { $0.cost = "1 400 kr" }
        }
        var lines: [Data] = []
        try await fjordvik.world.doors.takeouts.takeOut(
            fjordvik.office.unit.id, withPeople: false, by: fjordvik.aina
        ) { lines += $0.split(separator: UInt8(ascii: "\n")) }
        #expect(!lines.contains { String(decoding: $0, as: UTF8.self).contains("Aina") })
        let there = try World()
        for _ in 1...2 {
            _ = try await there.doors.takeouts.readIn(UnitFile.owner(lines[1]), by: .operator)
            for line in lines[2..<lines.count - 1] {
                _ = try await there.doors.takeouts.readIn(
                    UnitFile.dugnad(line), of: fjordvik.office.unit.id, by: .operator)
            }
            try await there.doors.takeouts.readIn(
                UnitFile.plan(lastLine: lines[lines.count - 1]), of: fjordvik.office.unit.id, by: .operator)
        }
        let plan = try await there.doors.actionPlans.plan(of: fjordvik.place, by: .operator)
        #expect(Set(plan.measures.map(\.measure.text)) == ["Åpen hall", "Eget", "Foreldreløs"])
        for id in [fjordvik.measure, own, orphan] {
            let (before, after) = (
                try await fjordvik.file(id),
                try await there.doors.actionPlans.find(id, in: fjordvik.place, by: .operator)
            )
            #expect(after.planned == before.planned)
            #expect(after.changes.map(\.change.became) == before.changes.map(\.change.became))
        }
    }

    @Test("The end of a unit's file that has been meddled with is refused")
    func meddled() throws {
        let id = String(repeating: "a", count: 32)
        let measure = """
            {"id":"\(id)","position":1,"text":"Feil","barriers":"[]","version":1,"madeAt":"2026-11-01T10:00:00.000Z"}
            """
        func end(_ plan: String) -> Data { Data(#"{"dugnader":0,"plan":\#(plan)}"#.utf8) }
        let sound = #"{"measures":[\#(measure)],"followUps":[],"milestones":[],"changes":[]}"#
        _ = try UnitFile.plan(lastLine: end(sound))
        for wrong in [
            sound.replacing("\"Feil\"", with: "\"\""),
            sound.replacing("\"position\"", with: "\"dugnad\":\"\(id)\",\"position\""),
            sound.replacing(
                "\"milestones\":[]",
                with: """
                    "milestones":[{"id":"\(id)","measure":"\(id.replacing("a", with: "b"))","position":1,"text":"x","version":1}]
                    """),
        ] {
            #expect(throws: Refusal.self) { try UnitFile.plan(lastLine: end(wrong)) }
        }
    }

    @Test("A database from before has its measures in the unit's plan, with the tables they came from")
    func migrated() async throws {
        let folder = try Folder()
        try #require(LandedDatabase.all.first { $0.name == "2026-11-30 limits" }).write(in: folder.url)
        let world = try World(store: Store.open(in: folder.url))
        let unit = try #require(WorkModel.Unit.ID(String(repeating: "1", count: 32)))
        let plan = try await world.doors.actionPlans.plan(of: .unit(unit), by: .operator)
        let planned = try #require(plan.measures.first { $0.measure.text == "Byttedag hver vår" })
        #expect(planned.measure.owner == "Fjordvik IL")
        #expect(planned.source?.groups == [1, 2])
        #expect(planned.measure.hands == 31)
    }
}

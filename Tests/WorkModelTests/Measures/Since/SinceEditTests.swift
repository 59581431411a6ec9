import Foundation
import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("What people write in it themselves, and what they publish")
struct SinceEditTests {
    let fjordvik: SinceFjordvik
    let since: SinceLast
    var hall: Measure.ID { fjordvik.planned.measure }
    private let texts = SinceTexts(language: .bokmål)

    init() async throws {
        fjordvik = try await SinceFjordvik()
        fjordvik.pass(10)
        since = try await fjordvik.make()
    }

    private func row() async throws -> SinceRow {
        try #require(try await fjordvik.report(since).row(hall))
    }

    private func edit(_ text: String, isLeftOut: Bool = false, from version: Int = 0) async throws {
        let saw = texts.fingerprint(of: try await row())
        try await fjordvik.lasts.edit(
            hall, to: text, isLeftOut: isLeftOut, language: .bokmål, from: version, sawFingerprint: saw, in: since.id,
            of: fjordvik.unit, by: fjordvik.aina)
    }

    private func text() async throws -> SinceText {
        try await fjordvik.report(since).text(in: .bokmål, isInvented: false)
    }

    private func publish() async throws {
        try await fjordvik.lasts.publish(
            text().fingerprint, in: .bokmål, since.id, of: fjordvik.unit, by: fjordvik.aina)
    }

    private func page() async throws -> String? {
        try await fjordvik.lasts.all(of: fjordvik.unit, by: fjordvik.aina).first { $0.since.id == since.id }?.since.page
    }

    @Test("What somebody has written stays, and tells when something new has happened; the program's can be had again")
    func edited() async throws {
        try await edit("Halvparten av hallene er åpne.")
        #expect(try await text().rows.map(\.text) == ["Halvparten av hallene er åpne."])
        #expect(try await texts.hasNews(row()) == false)
        try await fjordvik.planned.set(.underWay, of: hall)
        #expect(try await text().rows.map(\.text) == ["Halvparten av hallene er åpne."])
        #expect(try await texts.hasNews(row()))
        try await fjordvik.lasts.unedit(hall, from: 1, in: since.id, of: fjordvik.unit, by: fjordvik.aina)
        #expect(try await text().rows.first?.text.hasPrefix("I gang fra") == true)
    }

    @Test("Two at once: the second gets both. What reads as the program writes is the program's still")
    func conflict() async throws {
        try await edit("Først")
        let conflict = await #expect(throws: Conflict.self) { try await edit("Så") }
        #expect(conflict?.mine == "Så" && conflict?.theirs == "Først" && conflict?.version == 1)
        try await edit(texts.written(row()), from: 1)
        #expect(try await row().edit?.isOwn == false)
        await #expect(throws: Problem.self) { try await edit("Ring 912 34 567", from: 2) }
    }

    @Test("What is left out is read by nobody else, and counted all the same: and it says that not all are told of")
    func leftOut() async throws {
        try await edit("", isLeftOut: true)
        #expect(try await text().rows.isEmpty)
        #expect(try await text().lead.contains("Tiltaket fra dugnaden fortsetter. Ett tiltak er ikke omtalt her."))
        #expect(try await fjordvik.report(since).leftOut.map(\.id) == [hall])
    }

    @Test(
        "Nobody reads it before it is published; then the copy stays as it was, at one address, until it is taken back")
    func published() async throws {
        #expect(try await page() == nil)
        try await publish()
        let page = try #require(try await page())
        let before = try #require(try await fjordvik.lasts.published(at: page)).text
        #expect(before.rows.map(\.name) == ["Åpen hall"])
        try await fjordvik.rename(hall, "Fredagshall")
        #expect(try await fjordvik.lasts.published(at: page)?.text == before)
        fjordvik.pass(1)
        try await publish()
        #expect(try await self.page() == page)
        try await fjordvik.lasts.takeBack(since.id, of: fjordvik.unit, by: fjordvik.aina)
        #expect(try await fjordvik.lasts.published(at: page) == nil)
        #expect(try await !fjordvik.world.store.allText().contains(page))
        try await publish()
        #expect(try await self.page() != page)
        let told = try await fjordvik.world.doors.units.records(of: fjordvik.unit).map(\.what)
        #expect(told.filter { $0 == .sincePublished }.count >= 2 && told.contains(.sinceTakenBack))
    }

    @Test("What has changed since it was read is not published")
    func changed() async throws {
        let read = try await text().fingerprint
        try await fjordvik.planned.set(.done, of: hall)
        await #expect(throws: Refusal.self) {
            try await fjordvik.lasts.publish(read, in: .bokmål, since.id, of: fjordvik.unit, by: fjordvik.aina)
        }
        #expect(try await page() == nil)
    }

    @Test(
        "Deleted, its words and its page are gone, and the measures stand as before; a deleted measure takes its words along"
    )
    func deleted() async throws {
        try await edit("Nattuglen flyr")
        try await publish()
        try await fjordvik.lasts.delete(since.id, of: fjordvik.unit, by: fjordvik.aina)
        #expect(try await !fjordvik.world.store.allText().contains("Nattuglen"))
        #expect(try await fjordvik.planned.plan().measures.count == 1)
        let again = try await fjordvik.make()
        let own = try await fjordvik.planned.add("Eget")
        try await fjordvik.lasts.edit(
            own, to: "Ugla flyr", isLeftOut: false, language: .bokmål, from: 0, sawFingerprint: "", in: again.id,
            of: fjordvik.unit, by: fjordvik.aina)
        try await fjordvik.plans.delete(own, from: 1, in: fjordvik.place, by: fjordvik.aina)
        #expect(try await fjordvik.world.store.rowCounts()["sinceEdit"] == 0)
    }

    @Test(
        "In the unit's file it comes along: links, what is carried, the words; twice is once, and nothing is published")
    func inFile() async throws {
        let world = fjordvik.world
        let next = try await world.doors.dugnader.start(
            world.plan(), edition: world.library.edition, for: fjordvik.unit, by: fjordvik.aina
        ).dugnad
        let other = try await fjordvik.planned.add("Kveldshall")
        try await fjordvik.plans.carry(other, to: next.id, isCarried: true, in: fjordvik.place, by: fjordvik.aina)
        try await edit("Slik gikk det.")
        try await fjordvik.plans.merge(
            hall, into: other, seen: SeenMeasure(words: 1, state: 0), in: fjordvik.place, by: fjordvik.aina)
        try await publish()
        var lines: [Data] = []
        try await world.doors.takeouts.takeOut(fjordvik.unit, withPeople: false, by: fjordvik.aina) {
            lines += $0.split(separator: UInt8(ascii: "\n"))
        }
        let there = try World()
        for _ in 1...2 {
            _ = try await there.doors.takeouts.readIn(UnitFile.owner(lines[1]), by: .operator)
            for line in lines[2..<lines.count - 1] {
                _ = try await there.doors.takeouts.readIn(UnitFile.dugnad(line), of: fjordvik.unit, by: .operator)
            }
            try await there.doors.takeouts.readIn(
                UnitFile.plan(lastLine: lines[lines.count - 1]), of: fjordvik.unit, by: .operator)
        }
        let (before, after) = (
            try await text(),
            try await there.doors.sinceLasts.report(since.id, of: fjordvik.unit, by: .operator)
        )
        #expect(after.text(in: .bokmål, isInvented: false) == before)
        #expect(after.since.page == nil)
        let ties = try await there.doors.actionPlans.ties(of: other, in: fjordvik.place, by: .operator)
        #expect(ties.from.map(\.measure.id) == [hall] && ties.carriedTo.map(\.id) == [next.id])
    }

    @Test("A file that has been meddled with is refused")
    func meddled() throws {
        let (id, other) = (String(repeating: "a", count: 32), String(repeating: "b", count: 32))
        func end(_ since: String) -> Data {
            Data(
                #"{"dugnader":0,"plan":{"measures":[],"followUps":[],"milestones":[],"changes":[],"since":\#(since)}}"#
                    .utf8)
        }
        let report = #"{"id":"\#(id)","fromDay":"2026-11-01","toDay":"2027-11-01","madeAt":"2026-11-01T10:00:00.000Z"}"#
        let edit = """
            {"sinceLast":"\(id)","measure":"\(other)","text":"Ja","isLeftOut":false,"language":"nb","sawFingerprint":"",\
            "version":1,"editedAt":"2026-11-01T10:00:00.000Z"}
            """
        let sound = #"{"links":[],"carried":[],"reports":[\#(report)],"edits":[\#(edit)]}"#
        _ = try UnitFile.plan(lastLine: end(sound))
        for wrong in [
            sound.replacing("\"toDay\":\"2027-11-01\"", with: "\"toDay\":\"i fjor\""),
            sound.replacing("\"sinceLast\":\"\(id)\"", with: "\"sinceLast\":\"\(other)\""),
            sound.replacing("\"sawFingerprint\":\"\"", with: "\"sawFingerprint\":\"abc\""),
            sound.replacing("\"version\":1", with: "\"version\":0"),
            sound.replacing("\"reports\":[", with: "\"reports\":[\(report),"),
        ] {
            #expect(throws: Refusal.self) { try UnitFile.plan(lastLine: end(wrong)) }
        }
    }
}

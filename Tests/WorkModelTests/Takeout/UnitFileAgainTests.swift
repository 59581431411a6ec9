import Foundation
import TestWorld
import Testing
import Words
import WorkModel

/// Units with everything in them that goes into a unit's file, each made through the doors that people use.
enum FullUnit: String, CaseIterable {
    /// A plan with effects, a dugnad to come and whom it invites.
    case demo
    /// Proposals, what became of them, and what the council is asked for.
    case proposals
    /// What has been done since last, with words of their own, and measures put together and carried on.
    case since
}

@Suite("A unit's file that is read in elsewhere, and taken out there, is the same file")
struct UnitFileAgainTests {
    @Test("Whatever the unit has: nothing is lost on the way, and nothing comes to", arguments: FullUnit.allCases)
    func again(what: FullUnit) async throws {
        let (world, unit) = try await make(what)
        let file = try await lines(of: unit, from: world)
        let there = try World()
        there.clock.pass(.days(3))
        _ = try await there.doors.takeouts.readIn(UnitFile.owner(file[1]), by: .operator)
        for line in file[2..<file.count - 1] {
            _ = try await there.doors.takeouts.readIn(UnitFile.dugnad(line), of: unit, by: .operator)
        }
        let last = file[file.count - 1]
        try await there.doors.takeouts.readIn(UnitFile.forerunners(lastLine: last), of: unit, by: .operator)
        try await there.doors.takeouts.readIn(UnitFile.plan(lastLine: last), of: unit, by: .operator)
        let again = try await lines(of: unit, from: there)
        #expect(again.count == file.count)
        for (before, after) in zip(file, again) {
            let changes = try comparable(after).difference(from: comparable(before))
            #expect(changes.isEmpty, "\(changes.map { "\($0)" }.prefix(20).joined(separator: "\n"))")
        }
    }

    private func make(_ what: FullUnit) async throws -> (World, WorkModel.Unit.ID) {
        switch what {
        case .demo:
            let world = try World()
            _ = try await Demo(doors: world.doors, edition: world.library.edition, now: world.now).unit()
            return (world, try #require(try await world.doors.units.all().first).id)
        case .proposals:
            let world = try World()
            let fjordvik = try await ProposingOffice(world.doors, world)
            try await fjordvik.bringAll()
            let made = try await fjordvik.agree(on: "Buss hjem klokka ti", saying: "Buss fra hallen")
            try await fjordvik.answer(.becameMeasure, "Fra høsten.", measure: made, to: fjordvik.bus)
            try await fjordvik.answer(.partly, "Annenhver lørdag.", to: fjordvik.hall)
            try await world.doors.actionPlans.write(
                CouncilWordsDraft(asks: "Penger til buss", caseNumber: "34/27"), from: 0, in: fjordvik.unit,
                by: fjordvik.office.actor(.aina))
            return (world, fjordvik.unit)
        case .since:
            let fjordvik = try await SinceFjordvik()
            let hall = try await fjordvik.agree(on: "Åpen hall")
            _ = try await fjordvik.planned.add("Kveldshall")
            try await fjordvik.grow(hall, "Hver uke")
            try await fjordvik.rename(hall, "Åpen hall for alle")
            _ = try await fjordvik.make()
            return (fjordvik.world, fjordvik.unit)
        }
    }

    private func lines(of unit: WorkModel.Unit.ID, from world: World) async throws -> [Data] {
        var lines: [Data] = []
        try await world.doors.takeouts.takeOut(unit, withPeople: true, by: .operator) {
            lines += $0.split(separator: UInt8(ascii: "\n"))
        }
        return lines
    }

    /// Without what each takeout and each reading says of itself, and with what has no order of its own in one.
    private func comparable(_ line: Data) throws -> [Substring] {
        let object = try JSONSerialization.jsonObject(with: line)
        let bytes = try JSONSerialization.data(withJSONObject: without(object), options: [.sortedKeys, .prettyPrinted])
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }

    private func without(_ value: Any) throws -> Any {
        if let fields = value as? [String: Any] {
            let own = ["exportedAt", "events", "revision", "linkedAt"]
            return try fields.filter { !own.contains($0.key) }.mapValues(without)
        }
        if let rows = value as? [[String: Any]] {
            return try rows.map(without).map { row in
                (row, try JSONSerialization.data(withJSONObject: row, options: .sortedKeys))
            }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
        }
        return try (value as? [Any])?.map(without) ?? value
    }
}

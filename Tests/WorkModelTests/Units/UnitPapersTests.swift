import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("What a unit's dugnader get from it for their papers")
struct UnitPapersTests {
    let world: World
    let office: Office
    let dugnad: Dugnad
    var templates: WordTemplates { world.doors.templates }

    init() async throws {
        world = try World()
        office = try await Office(world)
        dugnad = try await world.doors.dugnader.start(
            world.plan(), edition: world.library.edition, for: office.unit.id, by: office.actor(.aina)
        ).dugnad
    }

    private func set(_ sender: String) async throws {
        let unit = try #require(try await world.doors.units.find(office.unit.id))
        var draft = UnitSettingsDraft(unit)
        draft.sender = sender
        try await world.doors.units.set(draft, of: unit.id, from: unit.version, by: office.actor(.aina))
    }

    private func sender() async throws -> String? {
        try await world.doors.invitations.invitation(dugnad.id).sender
    }

    @Test("Who invites stands in the invitation until something else is written there, also nothing")
    func whoInvites() async throws {
        #expect(try await sender() == nil)
        try await set("Aina Berg, folkehelsekoordinator\n61 00 00 00\n ")
        #expect(try await sender() == "Aina Berg, folkehelsekoordinator\n61 00 00 00")
        #expect(try await world.doors.invitations.invitation(dugnad.id).version == 0)
        try await world.doors.invitations.fillIn(InvitationDraft(), from: 0, in: dugnad.id, by: .moderator)
        var draft = InvitationDraft()
        draft.answerTo = "Ring"
        try await world.doors.invitations.fillIn(draft, from: 0, in: dugnad.id, by: .moderator)
        #expect(try await sender() == nil)
        await #expect(throws: Problems<UnitSettingsDraft.Field>.self) {
            try await set(String(repeating: "a", count: 601))
        }
        let loose = try await world.start()
        #expect(try await world.doors.invitations.invitation(loose.id).sender == nil)
    }

    @Test("The unit's template is used where the dugnad has none of its own")
    func template() async throws {
        let (unit, aina) = (office.unit.id, try await office.actor(.aina))
        #expect(try await templates.inUse(in: dugnad.id) == nil)
        try await templates.keep(Data("enhetens".utf8), named: "C:\\brev.docx", for: unit, by: aina)
        #expect(try await templates.inUse(in: dugnad.id)?.bytes == Data("enhetens".utf8))
        #expect(try await templates.wordTemplate(dugnad.id) == nil)
        try await templates.keep(Data("egen".utf8), named: "egen.docx", in: dugnad.id, by: .moderator)
        #expect(try await templates.inUse(in: dugnad.id)?.name == "egen.docx")
        try await templates.remove(from: dugnad.id, by: .moderator)
        try await templates.remove(from: unit, by: aina)
        #expect(try await templates.inUse(in: dugnad.id) == nil)
        #expect(try await world.doors.units.records(of: unit).first?.what == .settingsChanged)
        for worker in [Office.Worker.siri, .berit] {
            let actor = try await office.actor(worker)
            await #expect(throws: NotFound.self) {
                try await templates.keep(Data("en".utf8), named: "en.docx", for: unit, by: actor)
            }
        }
        let large = Data(count: WordTemplate.largest + 1)
        await #expect(throws: Problem.self) {
            try await templates.keep(large, named: "stor.docx", for: unit, by: aina)
        }
    }

    @Test("Its arms are set and taken away by the contact person alone")
    func arms() async throws {
        let (units, unit, aina) = (world.doors.units, office.unit.id, try await office.actor(.aina))
        let picture = try PNGPicture(TestPicture().file)
        let siri = try await office.actor(.siri)
        await #expect(throws: NotFound.self) { try await units.set(picture, of: unit, by: siri) }
        try await units.set(picture, of: unit, by: aina)
        #expect(try await units.arms(of: unit)?.picture == picture)
        await #expect(throws: NotFound.self) { try await units.removeArms(of: unit, by: siri) }
        try await units.removeArms(of: unit, by: aina)
        #expect(try await units.arms(of: unit) == nil)
    }

    @Test("It is in the unit's file, who invites and the template only with its people, and is deleted with the unit")
    func inFile() async throws {
        let (unit, aina) = (office.unit.id, try await office.actor(.aina))
        try await set("Aina Berg")
        try await templates.keep(Data("enhetens".utf8), named: "brev.docx", for: unit, by: aina)
        let picture = try PNGPicture(TestPicture().file)
        try await world.doors.units.set(picture, of: unit, by: aina)
        for withPeople in [true, false] {
            var file = Data()
            try await world.doors.takeouts.takeOut(unit, withPeople: withPeople, by: aina) { file += $0 }
            let lines = file.split(separator: UInt8(ascii: "\n"))
            let there = try World()
            _ = try await there.doors.takeouts.readIn(UnitFile.owner(lines[1]), by: .operator)
            #expect(try await there.doors.units.find(unit)?.sender == (withPeople ? "Aina Berg" : nil))
            _ = try await there.doors.takeouts.readIn(UnitFile.dugnad(lines[2]), of: unit, by: .operator)
            let template = try await there.doors.templates.inUse(in: dugnad.id)
            #expect(template?.bytes == (withPeople ? Data("enhetens".utf8) : nil))
            #expect(try await there.doors.units.arms(of: unit)?.picture == picture)
            let text = String(decoding: lines[1], as: UTF8.self)
            guard withPeople else { continue }
            for (was, becomes) in [
                (#""name":"brev.docx""#, #""name":"""#), (#""bytes":"ZW5oZXRlbnM=""#, #""bytes":"""#),
                ("\"bytes\":\"iVBOR", "\"bytes\":\"iVBOS"),
            ] {
                #expect(text.contains(was))
                #expect(throws: Refusal.self) {
                    try UnitFile.owner(Data(text.replacing(was, with: becomes).utf8))
                }
            }
        }
        try await world.doors.units.delete(unit, typed: office.unit.name, by: aina)
        let left = try await world.store.rowCounts()
        #expect(left["unitTemplate"] == 0 && left["unitArms"] == 0)
    }
}

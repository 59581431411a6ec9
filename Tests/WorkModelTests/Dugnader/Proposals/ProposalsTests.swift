import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("What became of what young people proposed")
struct ProposalsTests {
    let world: World
    let fjordvik: ProposingOffice

    init() async throws {
        world = try World()
        fjordvik = try await ProposingOffice(world.doors, world)
    }

    private func proposal(_ id: Measure.ID) async throws -> Proposal {
        try #require(try await fjordvik.board().find(id))
    }

    private func secret() async throws -> Secret {
        try await fjordvik.proposals.makeLink(to: fjordvik.samling.id, by: fjordvik.office.actor(.aina))
    }

    // MARK: Answering

    @Test("All that a samling proposed stands in its own order, unanswered until somebody in the unit answers")
    func board() async throws {
        let one = try await fjordvik.one()
        #expect(one.proposals.map(\.measure.text) == ["Buss hjem klokka ti", "Åpen hall på lørdag"])
        #expect(one.unanswered == 2 && one.heardIn.map(\.id) == [fjordvik.joint.id])
        try await fjordvik.answer(.takenIn, to: fjordvik.bus)
        #expect(try await proposal(fjordvik.bus).fate?.fate == .takenIn)
        #expect(try await fjordvik.one().unanswered == 1)
    }

    @Test("In part and no take words, a measure takes which, and what is no answer is none; all is told at once")
    func wrong() async throws {
        for (fate, field) in [(ProposalFate.Fate.no, 1), (.partly, 1), (.becameMeasure, 1)] {
            let problems = await #expect(throws: Problems<ProposalFateDraft.Field>.self) {
                try await fjordvik.answer(fate, " \n", to: fjordvik.bus)
            }
            #expect(problems?.list.count == field)
        }
        let problems = await #expect(throws: Problems<ProposalFateDraft.Field>.self) {
            try await fjordvik.proposals.answer(
                ProposalFateDraft(fate: "kanskje", words: "Ring 41 23 45 67"), of: fjordvik.bus, from: 0,
                in: fjordvik.unit, by: fjordvik.office.actor(.aina))
        }
        #expect(problems?.list.map(\.field) == [.fate, .words])
        #expect(try await proposal(fjordvik.bus).fate == nil)
    }

    @Test("A reader, a moderator and another unit answer nothing, and what is no samling's is no proposal")
    func notTheirs() async throws {
        await #expect(throws: NotFound.self) { try await fjordvik.answer(.takenIn, to: fjordvik.bus, by: .berit) }
        let bergvik = try await Office(world.doors, Office.founding(name: "Bergvik kommune"), at: "bergvik.example")
        let answer = ProposalFateDraft(fate: "takenIn")
        for (unit, actor) in [
            (bergvik.unit.id, try await bergvik.actor(.aina)), (fjordvik.unit, try await bergvik.actor(.aina)),
            (fjordvik.unit, Actor.moderator),
        ] {
            await #expect(throws: NotFound.self) {
                try await fjordvik.proposals.answer(answer, of: fjordvik.bus, from: 0, in: unit, by: actor)
            }
        }
        try await fjordvik.bringAll()
        let made = try await fjordvik.agree(on: "Buss hjem klokka ti", saying: "Sen buss fredager")
        await #expect(throws: NotFound.self) { try await fjordvik.answer(.takenIn, to: made) }
        let elsewhere = await #expect(throws: Problems<ProposalFateDraft.Field>.self) {
            try await fjordvik.answer(.becameMeasure, measure: .new(), to: fjordvik.bus)
        }
        #expect(elsewhere?.list.map(\.field) == [.measure])
    }

    @Test("The same answer twice is one; whoever comes second with another gets both")
    func conflict() async throws {
        for _ in 1...2 { try await fjordvik.answer(.no, "Bussen koster for mye.", to: fjordvik.bus) }
        #expect(try await proposal(fjordvik.bus).fate?.version == 1)
        let conflict = await #expect(throws: Conflict.self) {
            try await fjordvik.answer(.partly, "Én buss", to: fjordvik.bus, by: .aina)
        }
        #expect(conflict?.theirs == "Nei, fordi …\nBussen koster for mye." && conflict?.mine == "Delvis\nÉn buss")
        try await fjordvik.answer(.partly, "Én buss", to: fjordvik.bus, from: 1)
        #expect(try await proposal(fjordvik.bus).fate?.words == "Én buss")
    }

    // MARK: What the program sees

    @Test("It suggests what it can see: brought in, then the measure that was made of it, and says nothing to anybody")
    func suggestions() async throws {
        #expect(try await proposal(fjordvik.bus).suggestion == nil)
        try await fjordvik.bringAll()
        #expect(try await proposal(fjordvik.bus).suggestion?.fate == .takenIn)
        let made = try await fjordvik.agree(on: "Buss hjem klokka ti", saying: "Sen buss fredager")
        let suggestion = try await proposal(fjordvik.bus).suggestion
        #expect(suggestion?.fate == .becameMeasure && suggestion?.measure == made)
        #expect(suggestion?.dugnad?.id == fjordvik.joint.id)
        #expect(try await proposal(fjordvik.bus).fate == nil)
        #expect(try await proposal(fjordvik.hall).suggestion?.fate == .takenIn)
    }

    @Test("Also when it was put together with others, and when the tables' words have gone")
    func suggestedOfIdea() async throws {
        try await fjordvik.bringAll()
        let notes = try await fjordvik.joint.room().notes.map(\.id)
        let idea = Cluster.ID.new()
        try await world.doors.gatherings.tie(
            notes, into: idea, name: "Ute om kvelden", in: fjordvik.joint.id, by: .moderator)
        var draft = MeasureDraft()
        (draft.text, draft.clusters) = ("Buss og hall", [idea])
        try await world.doors.measures.add(draft, as: .new(), in: fjordvik.joint.id, by: .moderator)
        for _ in 1...2 {
            for id in [fjordvik.bus, fjordvik.hall] {
                #expect(try await proposal(id).suggestion?.fate == .becameMeasure)
            }
            try await world.store.write { db in
                try db.execute(sql: "UPDATE note SET text = '', deletedAt = 1, deletedBy = 'moderator'")
            }
        }
    }

    @Test("What is under way in the plan by itself is suggested as itself")
    func itself() async throws {
        try await world.doors.actionPlans.set(
            StateDraft(state: "underWay"), of: fjordvik.bus, from: 0, in: .unit(fjordvik.unit),
            by: fjordvik.office.actor(.aina))
        #expect(try await proposal(fjordvik.bus).suggestion?.measure == fjordvik.bus)
        try await fjordvik.answer(.becameMeasure, measure: fjordvik.bus, to: fjordvik.bus)
        #expect(try await proposal(fjordvik.bus).became?.state == .underWay)
    }

    @Test("What it became is read as it is today; deleted, the answer stands without it")
    func became() async throws {
        let plans = world.doors.actionPlans
        var draft = PlannedDraft()
        draft.text = "Sen buss fredager"
        let made = Measure.ID.new()
        let aina = try await fjordvik.office.actor(.aina)
        try await plans.add(draft, as: made, in: .unit(fjordvik.unit), by: aina)
        try await fjordvik.answer(.becameMeasure, measure: made, to: fjordvik.bus)
        try await plans.set(StateDraft(state: "done"), of: made, from: 0, in: .unit(fjordvik.unit), by: aina)
        #expect(try await proposal(fjordvik.bus).became?.state == .done)
        try await plans.delete(made, from: 1, in: .unit(fjordvik.unit), by: aina)
        let left = try await proposal(fjordvik.bus)
        #expect(left.fate?.fate == .becameMeasure && left.became == nil)
    }

    // MARK: The link

    @Test("The samling's link opens the answers and nothing else, and opening it leaves no trace")
    func link() async throws {
        let secret = try await secret()
        try await fjordvik.answer(.no, "Det er ikke råd til det i år.", to: fjordvik.bus)
        let before = try await world.store.allText()
        let card = try #require(try await fjordvik.proposals.card(at: secret))
        #expect(card.samling.proposals.first?.fate?.words == "Det er ikke råd til det i år.")
        #expect(try await world.store.allText() == before)
        #expect(try await world.doors.links.open(secret, in: nil) == nil)
        #expect(try await world.doors.links.find(readerSecret: secret) == nil)
        #expect(try await fjordvik.proposals.card(at: .new()) == nil)
    }

    @Test("It outlives the code; made anew the old one opens nothing, ended none does")
    func renewed() async throws {
        let first = try await secret()
        world.clock.pass(.days(400))
        #expect(try await fjordvik.proposals.card(at: first) != nil)
        let second = try await secret()
        #expect(try await fjordvik.proposals.card(at: first) == nil)
        #expect(try await fjordvik.proposals.card(at: second) != nil)
        try await fjordvik.proposals.endLink(to: fjordvik.samling.id, by: fjordvik.office.actor(.aina))
        #expect(try await fjordvik.proposals.card(at: second) == nil)
        #expect(try await fjordvik.proposals.linkMadeAt(to: fjordvik.samling.id) == nil)
    }

    @Test("Only a unit's samling has one, and it ends when the samling changes hands or is deleted")
    func handsChange() async throws {
        let aina = try await fjordvik.office.actor(.aina)
        await #expect(throws: NotFound.self) { try await fjordvik.proposals.makeLink(to: fjordvik.joint.id, by: aina) }
        let loose = try await world.start(world.plan(.youth, minutes: 60))
        await #expect(throws: NotFound.self) { try await fjordvik.proposals.makeLink(to: loose.id, by: .moderator) }
        let secret = try await secret()
        try await fjordvik.bringAll()
        let made = try await fjordvik.agree(on: "Buss hjem klokka ti", saying: "Sen buss fredager")
        try await fjordvik.answer(.becameMeasure, measure: made, to: fjordvik.bus)
        try await world.doors.ownership.giveBack(fjordvik.samling.id, by: aina)
        #expect(try await fjordvik.proposals.card(at: secret) == nil)
        let fate = try await world.store.read { db in try ProposalFate.fetchOne(db) }
        #expect(fate?.fate == .becameMeasure && fate?.measure == nil)
    }

    // MARK: In files

    @Test("The samling's file has what became of it, the unit's also which measure, and read in twice it is once")
    func files() async throws {
        try await fjordvik.bringAll()
        let made = try await fjordvik.agree(on: "Buss hjem klokka ti", saying: "Sen buss fredager")
        try await fjordvik.answer(.becameMeasure, "Fra høsten.", measure: made, to: fjordvik.bus)
        let aina = try await fjordvik.office.actor(.aina)
        let file = try await String(decoding: world.doors.takeouts.takeout(fjordvik.samling.id).json(), as: UTF8.self)
        #expect(file.contains("Fra høsten.") && !file.contains(made.description))
        try await world.doors.actionPlans.write(
            CouncilWordsDraft(asks: "Penger til buss", caseNumber: "34/27"), from: 0, in: fjordvik.unit, by: aina)
        var lines: [Data] = []
        try await world.doors.takeouts.takeOut(fjordvik.unit, withPeople: false, by: aina) { lines.append($0) }
        let all = lines.joined().split(separator: UInt8(ascii: "\n")).map { Data($0) }
        let there = try World()
        for _ in 1...2 {
            _ = try await there.doors.takeouts.readIn(UnitFile.owner(all[1]), by: .operator)
            for line in all[2..<all.count - 1] {
                _ = try await there.doors.takeouts.readIn(UnitFile.dugnad(line), of: fjordvik.unit, by: .operator)
            }
            try await there.doors.takeouts.readIn(
                UnitFile.plan(lastLine: all[all.count - 1]), of: fjordvik.unit, by: .operator)
        }
        let fates = try await there.store.read { db in try ProposalFate.fetchAll(db) }
        #expect(fates.map(\.measure) == [made] && fates.map(\.words) == ["Fra høsten."])
        let words = try await there.store.read { db in try CouncilWords.fetchAll(db) }
        #expect(words.map(\.caseNumber) == ["34/27"] && words.map(\.asks) == ["Penger til buss"])
    }
}

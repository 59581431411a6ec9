import Foundation
import TestWorld
import Testing
import Words

@testable import WorkModel

/// From what youth proposed to what came of it, as it was in Lødingen (`Tests/Cases/lodingen-2021.yaml`). The notes of the
/// tables are built: the source tells the proposal, what was agreed, and what was counted.
@Suite("Lødingen: from the young people's proposal to over two hundred in the hall, on one timeline")
struct LodingenTests {
    let told: Told
    let world: World
    let office: Office
    let joint: Hall
    let measure = Measure.ID.new()

    init() async throws {
        told = try Told.read()
        world = try World()
        let unit = try Office.founding(.municipality, municipality: told.unit.number)
        world.clock.set(try #require(NorwegianTime.moment(day: "2021-10-12", hour: "18:00")))
        office = try await Office(world, unit)
        let youth = try await LodingenTests.youth(world, office, proposing: told.youth.proposals.map(\.text))
        joint = try await LodingenTests.dugnad(told.dugnad, world, office, after: youth)
        try await agree()
        try await follow()
    }

    private static func hall(_ plan: DugnadPlan, _ world: World, _ office: Office) async throws -> Hall {
        let dugnad = try await world.doors.dugnader.start(
            plan, edition: world.library.edition, for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        return Hall(doors: world.doors, id: dugnad.id, code: dugnad.code, secret: .new())
    }

    private static func youth(_ world: World, _ office: Office, proposing texts: [String]) async throws -> Hall {
        let youth = try await hall(
            world.plan(.youth, minutes: 60, groups: 2, name: "Ungdomsrådet"), world, office)
        try await youth.begin(as: .fullLength)
        for text in texts {
            var proposal = MeasureDraft()
            (proposal.text, proposal.hearer) = (text, "dugnaden")
            try await youth.doors.measures.add(proposal, as: .new(), in: youth.id, by: .moderator)
        }
        try await youth.doors.runSheets.end(youth.id, by: .moderator)
        return youth
    }

    private static func dugnad(_ day: Told.Day, _ world: World, _ office: Office, after youth: Hall) async throws
        -> Hall
    {
        func moment(_ text: String) throws -> Moment {
            let parts = text.split(separator: "T").map(String.init)
            guard let found = NorwegianTime.moment(day: parts.first ?? "", hour: parts.last ?? "") else {
                throw Missing(text)
            }
            return found
        }
        let start = try moment(day.starts)
        var plan = world.plan(minutes: 180, name: office.unit.name, starting: start)
        plan.end = try moment(day.ends)
        plan.place = day.place
        let joint = try await hall(plan, world, office)
        let (forerunners, aina) = (world.doors.forerunners, try await office.actor(.aina))
        try await forerunners.link(joint.id, to: [youth.id], by: aina)
        let ideas = try await forerunners.offer(from: youth.id, to: joint.id).ideas
        _ = try await forerunners.bring(Set(ideas.map(\.id)), from: youth.id, on: nil, in: joint.id, by: aina)
        world.clock.set(start)
        try await joint.begin(as: .fullLength)
        return joint
    }

    /// Two tables write the same in other words, and it is put together with the proposal.
    private func agree() async throws {
        let task = try await joint.step("konkret-ide")
        let proposal = try #require(try await joint.room().notes.first(where: \.isBrought))
        let built = [
            try await joint.write("Et sted på fredager der ingen må melde seg på", group: 2, on: task).id,
            try await joint.write("Hallen står tom hver fredag", group: 6, on: task).id,
        ]
        let idea = Cluster.ID.new()
        world.clock.pass(.minutes(108))
        try await joint.doors.gatherings.tie(
            built + [proposal.id], into: idea, name: "Åpen hall", in: joint.id, by: .moderator)
        var words = MeasureDraft()
        (words.text, words.owner, words.clusters) = (told.measure.text, told.measure.owner, [idea])
        world.clock.pass(.minutes(5))
        try await joint.doors.measures.add(words, as: measure, in: joint.id, by: .moderator)
        try await joint.doors.runSheets.end(joint.id, by: .moderator)
    }

    /// Each milestone when it was reached, and what was counted then.
    private func follow() async throws {
        let (plans, place, aina) = (
            world.doors.actionPlans, PlanPlace.unit(office.unit.id), try await office.actor(.aina)
        )
        try await plans.set(StateDraft(state: "underWay"), of: measure, from: 0, in: place, by: aina)
        for step in told.measure.milestones {
            let isAhead = step.planned == true
            if !isAhead { world.clock.set(try #require(NorwegianTime.moment(day: step.date, hour: "20:00"))) }
            try await plans.add(
                MilestoneDraft(text: step.what, day: step.date, doneOn: isAhead ? "" : step.date), as: .new(),
                to: measure, in: place, by: aina)
            guard let effect = step.effect else { continue }
            let number = "\(effect.approx == true ? "ca. " : effect.atLeast == true ? "over " : "")\(effect.count)"
            var draft = EffectDraft(step.date, number)
            draft.counted = effect.unit
            try await plans.add(draft, as: .new(), to: measure, in: place, by: aina)
        }
    }

    @Test("The proposal, the tables, the idea, what was agreed, about 90, over 200, and the third to come")
    func timeline() async throws {
        let line = try await world.doors.actionPlans.timeline(
            of: measure, in: .unit(office.unit.id), by: office.actor(.aina))
        let items = line.items(in: .bokmål)
        #expect(
            items.map(\.heading) == [
                "Forslag fra ungdommene", "Notater fra to bord", "Samlet idé", "Vi ble enige",
                "Første åpne hall: omtrent 90 deltakere", "Andre åpne hall: minst 200 deltakere",
                items[6].heading, "Tredje åpne hall",
            ])
        #expect(items[0].when?.spaced == "12. oktober 2021" && items[0].lines == ["«Åpen hall»"])
        #expect(items[2].idea?.groups == [2, 6] && items[2].idea?.others?.contains("ungdomssamlingen") == true)
        #expect(items[2].when?.spaced == "kl. 19.48" && items[3].when?.spaced == "kl. 19.53")
        #expect(items[4].when?.spaced == "fredag 11. mars 2022" && items[5].when?.spaced == "fredag 1. april 2022")
        #expect(items[6].place == .now && items[7].place == .toCome)
        #expect(items[7].when?.spaced == "fredag 29. april 2022")
        #expect(line.lead(in: .bokmål).contains("til minst 200 deltakere, på fire måneder."))
        let series = try #require(line.series.first)
        #expect(series.counted.map(\.tally.exactness) == [.about, .atLeast])
        #expect(series.ahead?.text == "Tredje åpne hall")
    }
}

extension LodingenTests {
    /// What the case says, in its own words.
    struct Told: Codable {
        let unit: Unit
        let youth: Youth
        let dugnad: Day
        let measure: Agreed

        enum CodingKeys: String, CodingKey {
            case unit, dugnad, measure
            case youth = "youth_session"
        }

        struct Unit: Codable {
            let number: String

            enum CodingKeys: String, CodingKey { case number = "kommunenummer" }
        }

        struct Youth: Codable {
            let proposals: [Proposal]

            struct Proposal: Codable {
                let text: String
            }
        }

        struct Day: Codable {
            let starts: String
            let ends: String
            let place: String
        }

        struct Agreed: Codable {
            let text: String
            let owner: String
            let milestones: [Step]
        }

        struct Step: Codable {
            let date: String
            let what: String
            let planned: Bool?
            let effect: Counted?
        }

        struct Counted: Codable {
            let count: Int
            let approx: Bool?
            let atLeast: Bool?
            let unit: String

            enum CodingKeys: String, CodingKey {
                case count, approx, unit
                case atLeast = "at_least"
            }
        }

        static func read() throws -> Told {
            let name = "lodingen-2021.yaml"
            let text = try String(contentsOf: Repository.file("Tests/Cases/\(name)"), encoding: .utf8)
            return try ContentFiles(carried: [name: text]).decode(name, Told.self)
        }
    }
}

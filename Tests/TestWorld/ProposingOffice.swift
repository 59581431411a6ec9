import GRDB
import Words
import WorkModel

/// A unit whose young people have met, proposed two things, and handed them to the unit's dugnad in twenty days.
package struct ProposingOffice: Sendable {
    package let doors: Doors
    package let office: Office
    package let samling: Hall
    /// The dugnad that hears them.
    package let joint: Hall
    /// «Buss hjem klokka ti» and «Åpen hall på lørdag».
    package let bus: Measure.ID
    package let hall: Measure.ID
    package static let site = InvitingOffice.site

    package var proposals: Proposals { doors.proposals }
    package var unit: WorkModel.Unit.ID { office.unit.id }

    package init(
        _ doors: Doors, _ world: World, isConfirmed: Bool = true, isLinked: Bool = true, language: Language = .bokmål
    ) async throws {
        let office = try await Office(doors, Office.founding(.municipality, municipality: "3405"))
        if isConfirmed { try await doors.units.confirm(office.unit.id, by: .operator) }
        let joint = try await ProposingOffice.start(world.plan(starting: world.now + .days(20)), of: office, world)
        let samling = try await ProposingOffice.start(
            world.plan(.youth, minutes: 60, groups: 2, language: language, name: "Ungdom i Fjordvik"), of: office, world
        )
        try await samling.go(to: samling.task())
        bus = try await ProposingOffice.propose("Buss hjem klokka ti", in: samling)
        hall = try await ProposingOffice.propose("Åpen hall på lørdag", in: samling)
        try await doors.runSheets.end(samling.id, by: .moderator)
        if isLinked { try await doors.forerunners.link(joint.id, to: [samling.id], by: office.actor(.aina)) }
        (self.doors, self.office, self.joint, self.samling) = (doors, office, joint, samling)
    }

    private static func start(_ plan: DugnadPlan, of office: Office, _ world: World) async throws -> Hall {
        let dugnad = try await office.doors.dugnader.start(
            plan, edition: world.library.edition, for: office.unit.id, by: office.actor(.aina)
        ).dugnad
        return Hall(doors: office.doors, id: dugnad.id, code: dugnad.code, secret: .new())
    }

    private static func propose(_ text: String, in samling: Hall) async throws -> Measure.ID {
        var draft = MeasureDraft()
        (draft.text, draft.hearer) = (text, "kommunestyret")
        let id = Measure.ID.new()
        try await samling.doors.measures.add(draft, as: id, in: samling.id, by: .moderator)
        return id
    }

    package func board(_ worker: Office.Worker = .aina) async throws -> ProposalBoard {
        try await proposals.board(of: unit, by: office.actor(worker))
    }

    package func one() async throws -> SamlingProposals {
        guard let one = try await board().samlinger.first(where: { $0.id == samling.id }) else {
            throw Missing("the samling")
        }
        return one
    }

    package func answer(
        _ fate: ProposalFate.Fate, _ words: String = "", measure: Measure.ID? = nil, to proposal: Measure.ID,
        from version: Int = 0, by worker: Office.Worker = .siri
    ) async throws {
        try await proposals.answer(
            ProposalFateDraft(fate: fate.rawValue, measure: measure?.description ?? "", words: words), of: proposal,
            from: version, in: unit, by: office.actor(worker))
    }

    /// Brings everything the samling came to into the joint dugnad.
    package func bringAll() async throws {
        let ideas = try await doors.forerunners.offer(from: samling.id, to: joint.id).ideas
        _ = try await doors.forerunners.bring(
            Set(ideas.map(\.id)), from: samling.id, on: nil, in: joint.id, by: office.actor(.aina))
    }

    /// A measure that the joint dugnad makes of one of the notes that were brought in.
    package func agree(on note: String, saying text: String) async throws -> Measure.ID {
        guard let note = try await joint.room().notes.first(where: { $0.text == note }) else { throw Missing(note) }
        var draft = MeasureDraft()
        (draft.text, draft.owner, draft.deadline) = (text, "Kultur og fritid", "2027-05-01")
        draft.notes = [note.id]
        let id = Measure.ID.new()
        try await doors.measures.add(draft, as: id, in: joint.id, by: office.actor(.aina))
        return id
    }

    /// The letters that wait, of one kind.
    package func letters(_ kind: Letter.Kind) async throws -> [Letter] {
        try await doors.letters.all(of: unit).filter { $0.kind == kind }
    }

    /// Everything that waits has gone.
    package func deliver() async throws {
        for letter in try await doors.letters.due(most: 5000) {
            _ = try await doors.letters.begin(letter.id)
            try await doors.letters.end(letter.id)
        }
    }
}

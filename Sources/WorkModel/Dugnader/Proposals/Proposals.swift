import GRDB
import Words

/// The door to what young people proposed: what became of it, and the link by which they see that.
package struct Proposals: Door {
    let house: House
}

/// All that a unit's samlinger have proposed, and what it can be said to have become.
package struct ProposalBoard: Sendable {
    /// The latest first.
    package let samlinger: [SamlingProposals]
    /// The measures of the unit's that a proposal can have become, by their words.
    package let measures: [PlannedMeasure]
    package let isConfirmed: Bool
    package let at: Moment

    /// Those where somebody waits and is to be reminded of it.
    package var toSeeTo: [SamlingProposals] { samlinger.filter { $0.wait(at: at)?.isToBeSeenTo(at: at) == true } }

    package func find(_ proposal: Measure.ID) -> Proposal? {
        samlinger.lazy.flatMap(\.proposals).first { $0.id == proposal }
    }
}

extension Proposals {
    /// - Throws: `NotFound` when it is not for whoever looks.
    package func board(of unit: Unit.ID, by actor: Actor) async throws -> ProposalBoard {
        try await store.read { db in
            try db.require(.see, of: actor, in: unit)
            let plan = try db.plan(of: .unit(unit))
            let samlinger = try db.samlinger(of: unit, plan)
            return ProposalBoard(
                samlinger: samlinger,
                measures: plan.measures.filter { $0.source?.variant.makesProposals != true }.sorted {
                    NorwegianOrder.areInOrder($0.measure.text, $1.measure.text)
                },
                isConfirmed: try db.unit(unit).isConfirmed, at: try db.now)
        }
    }

    /// How many samlinger wait for an answer, of those that somebody is to be reminded of.
    package func toSeeTo(in unit: Unit.ID) async throws -> Int {
        try await store.read { db in
            let now = try db.now
            return try db.samlinger(of: unit, db.plan(of: .unit(unit)))
                .count { $0.wait(at: now)?.isToBeSeenTo(at: now) == true }
        }
    }

    /// Says what became of a proposal.
    ///
    /// - Parameter version: of the answer that was seen; 0 when there was none.
    /// - Throws: `Problems` of the draft, `NotFound` when it is no samling's of the unit's, `Conflict` with both when
    ///   somebody has answered something else since.
    package func answer(
        _ draft: ProposalFateDraft, of proposal: Measure.ID, from version: Int, in unit: Unit.ID, by actor: Actor
    ) async throws {
        let answer = try draft.check()
        try await store.write { db in
            try db.require(.work, of: actor, in: unit)
            let measure = try db.proposal(proposal, of: unit)
            if let became = answer.measure, try Measure.fetchOne(db, key: became)?.unit != unit {
                throw Problems(ProposalFateDraft.Field.measure, .whichMeasure)
            }
            let there = try ProposalFate.fetchOne(db, key: proposal)
            if let there, there.answer == answer { return }
            guard (there?.version ?? 0) == version else {
                let language = try db.unit(unit).language
                throw Conflict(
                    mine: draft.inLines(in: language),
                    theirs: there.map { ProposalFateDraft($0).inLines(in: language) },
                    version: there?.version ?? 0)
            }
            try ProposalFate(
                proposal: proposal, fate: answer.fate, measure: answer.measure, words: answer.words,
                answeredAt: db.now, version: version + 1
            ).save(db)
            try touchDugnad(of: measure, by: actor, db: db)
        }
    }
}

extension ProposalFate {
    fileprivate var answer: ProposalFateDraft.Answer {
        ProposalFateDraft.Answer(fate: fate, measure: measure, words: words)
    }
}

extension Database {
    /// Something that a samling of a unit's proposed.
    fileprivate func proposal(_ id: Measure.ID, of unit: Unit.ID) throws -> Measure {
        let measure = try measure(id, in: .unit(unit))
        guard measure.way == nil, let dugnad = measure.dugnad, try self.dugnad(dugnad).variant.makesProposals else {
            throw NotFound()
        }
        return measure
    }

    /// Those of a unit's samlinger that are over and have proposed something, the latest first.
    func samlinger(of unit: Unit.ID, _ plan: ActionPlan) throws -> [SamlingProposals] {
        let now = try now
        let all = try dugnader(of: .unit(unit)).filter { $0.variant.makesProposals && $0.isBehind(at: now) }
        return try all.compactMap { samling in
            let proposals = try proposals(of: samling, plan)
            return proposals.proposals.isEmpty ? nil : proposals
        }
    }

    /// What one samling has proposed.
    ///
    /// - Parameter plan: its unit's.
    func proposals(of samling: Dugnad, _ plan: ActionPlan) throws -> SamlingProposals {
        let measures = try Measure.fetchAll(
            self, sql: "SELECT * FROM measure WHERE dugnad = ? AND way IS NULL ORDER BY position, madeAt, id",
            arguments: [samling.id]
        ).map(\.asAgreed)
        let fates = try ProposalFate.fetchAll(
            self,
            sql: """
                SELECT proposalFate.* FROM proposalFate JOIN measure ON measure.id = proposalFate.proposal
                WHERE measure.dugnad = ?
                """, arguments: [samling.id])
        let fateOf = Dictionary(fates.map { ($0.proposal, $0) }, uniquingKeysWith: { first, _ in first })
        let planned = Dictionary(plan.measures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let homes = try dugnaderThatHaveIdeas(of: samling)
        let links = try samling.unit.map { try measureLinks(of: $0) } ?? []
        return SamlingProposals(
            samling: samling,
            proposals: try measures.map { measure in
                let fate = fateOf[measure.id]
                return Proposal(
                    measure: measure, fate: fate, became: fate?.measure.flatMap { planned[$0] },
                    standsIn: fate?.measure.map { plan.standing(for: $0, by: links) } ?? [],
                    suggestion: fate == nil
                        ? try suggestion(for: measure, of: samling, in: homes, planned[measure.id]) : nil)
            },
            heardIn: try dugnaderThatBuild(on: samling), linkMadeAt: try linkMadeAt(to: samling.id))
    }

    private func dugnaderThatBuild(on samling: Dugnad) throws -> [Dugnad] {
        try Dugnad.fetchAll(
            self,
            sql: """
                SELECT dugnad.* FROM forerunner JOIN dugnad ON dugnad.id = forerunner.dugnad
                WHERE forerunner.earlier = ? AND dugnad.unit IS ? ORDER BY dugnad.plannedStart, dugnad.id
                """, arguments: [samling.id, samling.unit])
    }

    /// Those of the same unit's that something of the samling's has been brought into, whether they are linked still or not.
    func dugnaderThatHaveIdeas(of samling: Dugnad) throws -> [Dugnad] {
        try Dugnad.fetchAll(
            self,
            sql: """
                SELECT dugnad.* FROM otherDugnad JOIN dugnad ON dugnad.id = otherDugnad.dugnad
                WHERE otherDugnad.id = ? AND dugnad.unit IS ? AND trialSince IS NULL
                ORDER BY dugnad.plannedStart, dugnad.id
                """, arguments: [samling.id.description, samling.unit])
    }

    /// A measure that was made of it, else that it was brought in.
    private func suggestion(
        for measure: Measure, of samling: Dugnad, in homes: [Dugnad], _ planned: PlannedMeasure?
    ) throws -> Proposal.Suggestion? {
        let brought = try brought("measure \(measure.id)", of: samling, into: homes)
        if let brought, brought.fate == .becameMeasure { return brought }
        if let planned, planned.state == .underWay || planned.state == .done {
            return Proposal.Suggestion(fate: .becameMeasure, measure: measure.id, dugnad: nil)
        }
        return brought
    }

    /// Where something of a samling's was brought in: a measure that was made of its note, or of an idea that the note is in;
    /// else that it lies there.
    ///
    /// - Parameter key: what it is known by: «measure …», «cluster …».
    func brought(_ key: String, of samling: Dugnad, into homes: [Dugnad]) throws -> Proposal.Suggestion? {
        var broughtInto: Dugnad?
        for home in homes {
            let note = Note.ID.brought(key, from: samling.id.description, into: home.id)
            let isThere = try Bool.fetchOne(
                self,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM note WHERE id = ? AND (text = '' OR deletedAt IS NULL AND hiddenAt IS NULL))
                    """, arguments: [note])
            guard isThere == true else { continue }
            let made = try Measure.ID.fetchOne(
                self,
                sql: """
                    SELECT measure.id FROM measureOrigin JOIN measure ON measure.id = measureOrigin.measure
                    LEFT JOIN clusterNote ON clusterNote.cluster = measureOrigin.cluster
                    WHERE coalesce(measureOrigin.note, clusterNote.note) = ? AND measure.unit IS ?
                    ORDER BY measure.madeAt, measure.id LIMIT 1
                    """, arguments: [note, samling.unit])
            if let made { return Proposal.Suggestion(fate: .becameMeasure, measure: made, dugnad: home) }
            broughtInto = broughtInto ?? home
        }
        return broughtInto.map { Proposal.Suggestion(fate: .takenIn, measure: nil, dugnad: $0) }
    }
}

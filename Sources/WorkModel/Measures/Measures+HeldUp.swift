import Words

extension Measures {
    /// Shows on the wall what is being written. What could not be saved is not shown either; nothing typed takes it away.
    package func grow(_ draft: MeasureDraft, as measure: Measure.ID, in id: Dugnad.ID) async throws {
        @Sendable func allowed(_ text: String) -> String { (try? TypedText.lines(text)) ?? "" }
        let deadline = Day(typed: draft.deadline)
        let isOfIdeas = !(draft.clusters.isEmpty && draft.notes.isEmpty)
        // Read by itself: it comes with every few letters, and those who write wait for nothing that is only read.
        let (who, times) = try await store.read { db in
            (
                allowed(try db.dugnad(id).variant.makesProposals ? draft.hearer : draft.owner),
                try deadline == nil && isOfIdeas
                    ? agreed(id, in: db).times(clusters: draft.clusters, notes: draft.notes) : []
            )
        }
        try await store.write { [held] db in
            let words = GrowingMeasure(
                id: measure.description, text: allowed(draft.text), who: who, firstStep: allowed(draft.firstStep),
                deadline: deadline, times: times, writtenAt: try db.now)
            if [words.text, words.who, words.firstStep].allSatisfy(\.isEmpty), words.deadline == nil {
                guard stopGrowing(measure, in: id) else { return }
            } else {
                held.hold(.measure(words), in: id)
            }
            try announce([.wall], in: id, db: db)
        }
    }

    @discardableResult
    func stopGrowing(_ measure: Measure.ID, in id: Dugnad.ID) -> Bool {
        held.takeDown(in: id) { there in
            if case .measure(let growing) = there { growing.id == measure.description } else { false }
        }
    }

    /// One idea, large, for everybody to look at; nil takes it down.
    ///
    /// - Throws: `NotFound` when it is none of those to choose from.
    package func holdUp(idea: String?, in id: Dugnad.ID) async throws {
        try await store.write { [held] db in
            if let idea {
                let agreed = try agreed(id, in: db)
                let ideas = agreed.ideasToChoose.map { "\($0.id)" } + agreed.looseIdeas.map { "\($0.id)" }
                guard ideas.contains(idea) else { throw NotFound() }
                held.hold(.idea(idea), in: id)
            } else {
                held.takeDown(in: id)
            }
            try announce([.wall], in: id, db: db)
        }
    }

    /// What the wall holds up now.
    package func heldUp(in id: Dugnad.ID, at now: Moment) -> HeldUp? { held.seen(in: id, at: now) }

    private var held: HeldUpOnWalls { house.held }
}

import Words

/// A plan as it is printed: a heading and blocks for each part, as minutes have them.
package struct ActionPlanPaper: Sendable, Equatable {
    package let title: String
    package let lead: String
    package let parts: [Part]

    package struct Part: Sendable, Equatable {
        package let heading: String
        package let blocks: [Block]
    }

    /// - Parameters:
    ///   - owner: whose plan it is.
    ///   - order: by what those alive are put together.
    ///   - barrier: what a barrier is called, by its key.
    package init(
        _ plan: ActionPlan, of owner: String, by order: PlanOrder, in language: Language, at now: Moment,
        barrier: (Barrier.Key) -> String?
    ) {
        let texts = ActionPlanTexts(language: language)
        title = ActionPlanTexts.title(of: owner)[language]
        lead = texts.lead(of: plan, at: now)
        func item(_ planned: PlannedMeasure) -> Block.MeasureItem {
            Block.MeasureItem(
                text: planned.measure.text, from: texts.shortSource(of: planned).capitalisedFirst,
                barriersLabel: MeasureLabels.barriers[language], barriers: [],
                facts: texts.printed(planned, barriers: planned.measure.barrierKeys.compactMap(barrier)))
        }
        let alive = plan.groups(by: order, in: language).map { group in
            Part(heading: group.heading ?? PlanOrder.alive[language], blocks: [.measures(group.measures.map(item))])
        }
        let sunk = plan.sunk(in: language).map { group in
            Part(heading: group.heading, blocks: [.list(group.measures.map(texts.line))])
        }
        parts = alive + sunk
    }
}

extension ActionPlanTexts {
    /// Its facts with how it goes first, and its milestones and what came of it last.
    fileprivate func printed(_ planned: PlannedMeasure, barriers: [String]) -> [MeasureTexts.Fact] {
        let state = MeasureTexts.Fact(
            label: Phrase(nb: "Status", nn: "Status", en: "Status")[language], text: self.state(of: planned),
            isMissing: false)
        let milestones = planned.milestones.map { milestone in
            let day = (milestone.doneOn ?? milestone.day).flatMap { NorwegianTime.moment(day: $0) }
            let when = day.map { NorwegianTime.date($0)[language] }
            return [milestone.isDone ? "✓" : nil, when, milestone.text].compactMap(\.self).joined(separator: " ")
        }
        let reached = MeasureTexts.Fact(
            label: Phrase(nb: "Milepæler", nn: "Milepælar", en: "Milestones")[language],
            text: milestones.joined(separator: "\n"), isMissing: false)
        let effect = latest(of: planned).map { text in
            MeasureTexts.Fact(label: ActionPlanTexts.effects[language], text: text, isMissing: false)
        }
        return [state] + facts(of: planned, barriers: barriers) + (milestones.isEmpty ? [] : [reached])
            + (effect.map { [$0] } ?? [])
    }

    /// «Byttedag, hver høst (Fjordvik IL)», with when or why under it, and what came of it.
    fileprivate func line(_ planned: PlannedMeasure) -> Block.Item {
        let why = planned.followUp.reason.map { [Block.Item($0)] } ?? []
        let effect = latest(of: planned).map { [Block.Item("\(ActionPlanTexts.effects[language]): \($0)")] } ?? []
        return Block.Item(
            planned.measure.text, source: planned.measure.owner,
            under: [Block.Item(state(of: planned))] + why + effect)
    }
}

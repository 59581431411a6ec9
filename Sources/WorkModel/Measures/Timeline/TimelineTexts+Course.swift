import Words

/// What has become of it, where it is now, and what is to come.
extension TimelineTexts {
    // MARK: What has been

    /// Steps that were reached and what came of it, in the order of their days; one of each that tell of the same stand
    /// in one knot.
    var course: [TimelineItem] {
        let named = Dictionary(
            planned.effects.compactMap { effect in planned.milestone(of: effect).map { ($0.id, effect.id) } },
            uniquingKeysWith: { first, _ in first })
        let steps = planned.milestones.compactMap { milestone -> (String, TimelineItem)? in
            guard let day = milestone.doneOn, named[milestone.id] == nil else { return nil }
            return (day, TimelineItem(self.day(day), milestone.text))
        }
        let effects = planned.effects.map { effect -> (String, TimelineItem) in
            let name = planned.milestone(of: effect)?.text
            let lines = texts.more(of: effect) + [texts.teller(of: effect)].compactMap(\.self)
            return (effect.day, TimelineItem(day(effect.day), texts.what(effect, called: name), lines))
        }
        // What was written into the plan may be older than that.
        let written = measure.way == .plan ? [(NorwegianTime.isoDate(measure.madeAt), agreed(nil))] : []
        return (written + steps + effects + [standing].compactMap(\.self)).enumerated().sorted {
            ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
        }.map(\.element.1)
    }

    /// That it is done, rests, or was put away.
    private var standing: (String, TimelineItem)? {
        let followUp = planned.followUp
        switch followUp.state {
        case .notBegun, .underWay: return nil
        case .done, .waiting, .putAway:
            return (
                followUp.since, TimelineItem(day(followUp.since), say(followUp.state.name), [followUp.reason])
            )
        }
    }

    // MARK: Now, and to come

    var ahead: [TimelineItem] {
        guard !planned.state.isClosed else { return again.map(\.1) }
        let open = planned.milestones.filter { !$0.isDone }
        let undated = open.filter { $0.day == nil }
        let dated = open.compactMap { milestone in milestone.day.map { ($0, coming(milestone)) } } + deadline + again
        let inOrder = dated.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
        return [now(undated.first)] + inOrder.map(\.element.1)
            + undated.dropFirst().map { TimelineItem(nil, $0.text, at: .toCome) }
    }

    /// What people are at: the first step without a day; else how it goes.
    private func now(_ step: Milestone?) -> TimelineItem {
        let day = NorwegianTime.day(timeline.now)
        let when = Phrase(nb: "nå, \(day.nb)", nn: "no, \(day.nn)", en: "now, \(day.en)")
        let state = texts.state(of: planned)
        let owner = measure.owner.map { "\(say(MeasureLabels.owner)): \($0)" }
        guard let step, planned.state.isAlive else { return TimelineItem(say(when), state, [owner], at: .now) }
        return TimelineItem(say(when), step.text, [state, owner], at: .now)
    }

    private func coming(_ milestone: Milestone) -> TimelineItem {
        let iso = milestone.day ?? ""
        guard iso < today else { return TimelineItem(day(iso), milestone.text, at: .toCome) }
        let late = Phrase(
            nb: "skulle vært nådd \(day(iso))", nn: "skulle vore nådd \(day(iso))",
            en: "was to be reached by \(day(iso))")
        return TimelineItem(say(late), milestone.text, at: .toCome)
    }

    private var deadline: [(String, TimelineItem)] {
        guard let iso = measure.deadline else { return [] }
        let heading =
            iso < today
            ? Phrase(nb: "Skulle vært gjort", nn: "Skulle vore gjort", en: "Was to be done")
            : Phrase(nb: "Skal være gjort", nn: "Skal vere gjort", en: "To be done by then")
        return [(iso, TimelineItem(day(iso), say(heading), at: .toCome))]
    }

    /// The next dugnad asks what has been done.
    private var again: [(String, TimelineItem)] {
        guard let next = timeline.next else { return [] }
        let heading = Phrase(
            nb: "Neste dugnad: Hva har vi gjort siden sist?", nn: "Neste dugnad: Kva har vi gjort sidan sist?",
            en: "Next dugnad: What have we done since last time?")
        let start = next.plannedStart
        return [
            (NorwegianTime.isoDate(start), TimelineItem(say(NorwegianTime.day(start)), say(heading), at: .toCome))
        ]
    }
}

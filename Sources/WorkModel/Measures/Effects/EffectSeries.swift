import Words

/// What has been counted of one kind, several times: what a chart shows, and the table beside it.
package struct EffectSeries: Sendable, Equatable {
    /// «barn», as it was written last; nil when nobody has said of what.
    package let of: String?
    /// In the order of their days.
    package let counted: [Counted]
    /// The next time that is planned, when there is one that is like these.
    package let ahead: Milestone?

    package struct Counted: Sendable, Equatable {
        package let day: String
        package let tally: Tally

        package var moment: Moment? { NorwegianTime.moment(day: day) }
    }
}

extension PlannedMeasure {
    /// Each kind that has been counted twice or more, that of the latest number first. A number that says nothing of what
    /// it counts belongs to the only kind there is.
    ///
    /// - Parameter today: «2027-04-21».
    package func series(at today: String) -> [EffectSeries] {
        let counted = effects.filter { $0.tally != nil }
        func key(_ effect: Effect) -> String? { effect.tally?.of.map { PlainText.line($0).lowercased() } }
        let kinds = Set(counted.compactMap(key))
        let groups = Dictionary(grouping: counted) { key($0) ?? (kinds.count == 1 ? kinds.first : nil) }
        return groups.values.filter { $0.count > 1 }.map { effects in
            EffectSeries(
                of: effects.compactMap { $0.tally?.of }.last,
                counted: effects.compactMap { effect in
                    effect.tally.map { EffectSeries.Counted(day: effect.day, tally: $0) }
                },
                ahead: ahead(like: effects, at: today))
        }.sorted { ($0.counted.last?.day ?? "", $0.of ?? "") > ($1.counted.last?.day ?? "", $1.of ?? "") }
    }

    /// «Tredje åpne hall» is like «Andre åpne hall»: it ends with the same word.
    private func ahead(like effects: [Effect], at today: String) -> Milestone? {
        guard state.isAlive else { return nil }
        let endings = Set(effects.compactMap { effect in (effect.words ?? milestone(of: effect)?.text)?.lastWord })
        let coming = milestones.filter { milestone in
            guard !milestone.isDone, let day = milestone.day, day >= today else { return false }
            return milestone.text.lastWord.map(endings.contains) == true
        }
        return coming.min { ($0.day ?? "") < ($1.day ?? "") }
    }

    /// The step that was reached on the day that something came of it, when that says no more, or the same.
    package func milestone(of effect: Effect) -> Milestone? {
        let reached = milestones.filter { $0.doneOn == effect.day }
        guard let words = effect.words else {
            return reached.count == 1 && effects.count { $0.day == effect.day } == 1 ? reached.first : nil
        }
        return reached.first { PlainText.line($0.text).lowercased() == PlainText.line(words).lowercased() }
    }
}

extension String {
    /// In small letters, without what stands after it: «hall» of «Tredje åpne hall.».
    fileprivate var lastWord: String? {
        let words = lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.last.map(String.init).flatMap { $0.count > 2 ? $0 : nil }
    }
}

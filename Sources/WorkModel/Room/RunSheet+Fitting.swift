import Words

/// Makes the plan fit the time there is.
extension RunSheet {
    /// Fits what is left to the agreed end. When there is no room for every step at its least, steps without notes are
    /// dropped. A room that is ahead gets its minutes back, but no step more than makes sense.
    package mutating func tighten(at now: Moment) throws(Refusal) {
        guard clock.isRunning else { throw .notRunning }
        rememberingBefore { sheet in
            let most = sheet.upcoming.map { sheet.limits(of: $0).most }.reduce(0, +)
            sheet.fit(sheet.upcoming, to: min(max(sheet.left(at: now), 0), most))
        }
    }

    /// What becomes of a running plan can be taken back for as long as the room stays where it is.
    mutating func rememberingBefore(_ change: (inout RunSheet) -> Void) {
        let before = steps
        change(&self)
        for index in steps.indices where steps[index] != before[index] {
            steps[index].minutesBefore = before[index].minutesBefore ?? before[index].minutes
            steps[index].skippedBefore = before[index].skippedBefore ?? before[index].isSkipped
        }
    }

    /// The minutes between the end of the current step and the agreed end.
    func left(at now: Moment) -> Int {
        // Rounded as *behind* is, or the two would be a minute apart on the screen.
        ((clock.agreedEnd - now) - max(clock.left(at: now), .zero)).wholeMinutes
    }

    /// Makes the others shorter when there is not time for all of them and a new one, and by no more than it takes: a
    /// room that is behind stays as far behind. The new one is as long as it was asked to be.
    mutating func makeRoom(for new: Step.ID, among steps: [Step], in minutes: Int) {
        guard let new = steps.first(where: { $0.id == new }) else { return }
        let others = steps.filter { $0.id != new.id }
        let total = others.map(\.minutes).reduce(0, +)
        let available = max(minutes, total) - new.minutes
        guard total > available else { return }
        fit(others, to: max(available, 0))
    }

    /// The steps that were fitted since the room came to the step it is at.
    package var fitted: [Step] {
        steps.filter { step in
            step.minutesBefore.map { $0 != step.minutes || step.skippedBefore != step.isSkipped } ?? false
        }
    }

    /// The way back from that, for as long as the room stays where it is.
    package mutating func undoFitting() {
        for index in steps.indices {
            steps[index].minutes = steps[index].minutesBefore ?? steps[index].minutes
            steps[index].isSkipped = steps[index].skippedBefore ?? steps[index].isSkipped
        }
        forgetFitting()
    }

    mutating func forgetFitting() {
        for index in steps.indices { steps[index].forgetFitting() }
    }

    /// What *stram inn resten* would do now, to tell the moderator before it is pressed.
    package func tightened(at now: Moment) -> RunSheet {
        var copy = self
        try? copy.tighten(at: now)
        return copy
    }

    /// Gives the plan another length before the start. An unchanged plan becomes what the content has for the new
    /// length; one that has been changed is stretched or tightened as it stands.
    mutating func fit(from old: Int, to length: Int, by template: RunSheetTemplate, in dugnad: Dugnad.ID) {
        let template = template.planned(youthCome: hasYouth)
        let planned = RunSheet.steps(of: template, for: old, in: dugnad)
        guard steps.map(\.plan) == planned.map(\.plan) else { return fit(going, to: length) }
        steps = RunSheet.steps(of: template, for: length, in: dugnad).map { new in
            guard var there = steps.first(where: { $0.key == new.key }) else { return new }
            there.position = new.position
            there.minutes = new.minutes
            return there
        }
    }

    /// The content's steps for a length, those that there is room for.
    static func steps(of template: RunSheetTemplate, for length: Int, in dugnad: Dugnad.ID) -> [Step] {
        let minutes = Fitting.minutes(of: template, for: length)
        return zip(template.steps, minutes).filter { $0.1 > 0 }.enumerated().map { index, pair in
            Step(
                dugnad: dugnad, position: index + 1, key: pair.0.key, takesNotes: pair.0.takesNotes, minutes: pair.1)
        }
    }

    /// Whether there is a step where young people are heard.
    package var hasYouth: Bool { steps.contains { limits[$0.key ?? ""]?.kind == .youth } }

    /// Makes room for the young people where the content has them.
    mutating func addYouth(from template: RunSheetTemplate, in dugnad: Dugnad, at now: Moment) {
        guard !hasYouth, let place = template.steps.firstIndex(where: { $0.kind == .youth }) else { return }
        let length = going.map(\.minutes).reduce(0, +)
        let planned = RunSheet.steps(of: template.planned(youthCome: true), for: length, in: dugnad.id)
        let before = Set(template.steps[..<place].map(\.key))
        guard var new = planned.first(where: { $0.key == template.steps[place].key }) else { return }
        new.minutes = max(new.minutes, template.steps[place].least)
        if clock.startedAt != nil { (new.plannedMinutes, new.wasSkipped) = (new.minutes, false) }
        add(new, after: steps.last { before.contains($0.key ?? "") }?.id, makingRoomIn: dugnad, at: now)
    }

    private mutating func fit(_ steps: [Step], to available: Int) {
        var kept = steps.map(\.id)
        for id in dropOrder(kept) where least(of: kept) > available {
            kept.removeAll { $0 == id }
            change(id) { $0.isSkipped = true }
        }
        let wishes = kept.compactMap(step).map { step in
            let limit = limits(of: step)
            return Fitting.Wish(
                minutes: Double(step.minutes), least: min(limit.least, max(step.minutes, 1)), most: limit.most)
        }
        for (id, minutes) in zip(kept, Fitting.fit(wishes, to: available)) {
            change(id) { $0.minutes = min(minutes, StepDraft.minutes.upperBound) }
        }
    }

    private func least(of ids: [Step.ID]) -> Int {
        ids.compactMap(step).map { min(limits(of: $0).least, max($0.minutes, 1)) }.reduce(0, +)
    }

    private func limits(of step: Step) -> (least: Int, most: Int) {
        guard let template = step.key.flatMap({ limits[$0] }) else { return (1, 240) }
        return (template.least, max(template.most, step.minutes))
    }

    private func dropOrder(_ ids: [Step.ID]) -> [Step.ID] {
        let droppable = ids.compactMap(step).filter { $0.canBeRemoved && limits[$0.key ?? ""]?.drops != nil }
        return droppable.sorted { (limits[$0.key ?? ""]?.drops ?? 0) < (limits[$1.key ?? ""]?.drops ?? 0) }.map(\.id)
    }

    mutating func change(_ id: Step.ID, _ change: (inout Step) -> Void) {
        guard let index = steps.firstIndex(where: { $0.id == id }) else { return }
        change(&steps[index])
    }
}

extension Step {
    /// What it has now is what it is to have.
    mutating func forgetFitting() {
        minutesBefore = nil
        skippedBefore = nil
    }

    /// What the plan says of it.
    fileprivate var plan: [String] { [key ?? "", title ?? "", String(minutes), String(isSkipped)] }
}

import Words

/// Changing the plan itself.
extension RunSheet {
    /// What can be done to one step on the run sheet's page.
    package enum Edit: Sendable, Equatable {
        case skip(Bool)
        case moveUp
        case moveDown
        case remove
        case close(Bool)
    }

    package mutating func edit(_ id: Step.ID, _ edit: Edit, at now: Moment) throws(Refusal) {
        guard let index = steps.firstIndex(where: { $0.id == id }) else { throw .stepGone }
        switch edit {
        case .skip(let isSkipped):
            guard !isSkipped || clock.currentStep != id || !clock.isRunning else { throw .stepIsNow }
            steps[index].isSkipped = isSkipped
            // It is the plan that is changed here, also when they have begun.
            if steps[index].wasSkipped != nil { steps[index].wasSkipped = isSkipped }
            steps[index].forgetFitting()
        case .moveUp: swap(index, with: index - 1)
        case .moveDown: swap(index, with: index + 1)
        case .remove:
            guard steps[index].canBeRemoved else { throw .stepHasNotes }
            guard clock.currentStep != id else { throw .stepIsNow }
            steps.remove(at: index)
            number()
        case .close(let isClosed): steps[index].closedAt = isClosed ? (steps[index].closedAt ?? now) : nil
        }
    }

    /// Writes on a step: the name, back to the content's own when it is empty or the same; the minutes when they are
    /// given; and what to say, in a step of the moderator's own.
    ///
    /// - Throws: `Refusal` when the step is not there, or is not the moderator's own; `Problems` when one of those has no
    ///   name.
    package mutating func write(_ words: StepWords, on id: Step.ID) throws {
        guard let index = steps.firstIndex(where: { $0.id == id }) else { throw Refusal.stepGone }
        let own = steps[index].key.flatMap { limits[$0]?.title }
        guard own != nil || !words.title.isEmpty else { throw Problems(StepDraft.Field.title, .stepNeedsTitle) }
        if let say = words.say {
            guard steps[index].key == nil else { throw Refusal.stepGone }
            steps[index].say = say.nilIfEmpty
        }
        if let question = words.question, steps[index].isOwnQuestion { steps[index].set(question) }
        let isContents = own.map { [$0.nb, $0.nn, $0.en].contains(words.title) } ?? false
        steps[index].title = isContents ? nil : words.title.nilIfEmpty
        if let minutes = words.minutes { setMinutes(minutes, of: index) }
    }

    /// Puts a step of the moderator's own after another, or first.
    package mutating func add(_ step: Step, after id: Step.ID?) {
        let index = id.flatMap { id in steps.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
        steps.insert(step, at: index)
        number()
    }

    /// The same, with the time for it taken from the others, where they have it to spare.
    mutating func add(_ step: Step, after id: Step.ID?, makingRoomIn dugnad: Dugnad, at now: Moment) {
        if clock.isRunning, clock.trialSince == nil {
            add(step, after: id)
            return rememberingBefore { $0.makeRoom(for: step.id, among: $0.upcoming, in: $0.left(at: now)) }
        }
        guard clock.endedAt == nil else { return add(step, after: id) }
        replan { sheet in
            sheet.add(step, after: id)
            sheet.makeRoom(for: step.id, among: sheet.going, in: When(dugnad).length)
        }
    }

    /// The current step's clock moves with its minutes, as +1 and −1 do.
    private mutating func setMinutes(_ minutes: Int, of index: Int) {
        let difference = minutes - steps[index].minutes
        steps[index].minutes += difference
        steps[index].forgetFitting()
        if steps[index].plannedMinutes != nil { steps[index].plannedMinutes = minutes }
        guard clock.isRunning, steps[index].id == clock.currentStep else { return }
        clock.stepEndsAt = clock.stepEndsAt.map { $0 + .minutes(difference) }
        clock.pausedLeft = clock.pausedLeft.map { max($0 + .minutes(difference), .zero) }
    }

    /// Changes the whole plan, also under a trial's clock. The step that the room is at stays in it.
    mutating func replan(_ change: (inout RunSheet) -> Void) {
        guard clock.startedAt != nil else { return change(&self) }
        let (before, current) = (steps, current)
        self = asPlanned
        change(&self)
        if let current, step(current.id) == nil, let index = before.firstIndex(of: current) {
            steps.insert(current, at: min(index, steps.count))
            number()
        }
        for index in steps.indices {
            steps[index].plannedMinutes = steps[index].minutes
            steps[index].wasSkipped = steps[index].isSkipped
        }
    }

    private mutating func swap(_ index: Int, with other: Int) {
        guard steps.indices.contains(other) else { return }
        steps.swapAt(index, other)
        number()
    }

    private mutating func number() {
        for index in steps.indices { steps[index].position = index + 1 }
    }
}

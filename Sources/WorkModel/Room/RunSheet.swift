import Words

/// The moderator's plan, step by step, and where in it the room is.
package struct RunSheet: Sendable, Equatable {
    package internal(set) var steps: [Step]
    package internal(set) var clock: Clock
    let limits: [String: StepTemplate]

    init(steps: [Step], clock: Clock, template: RunSheetTemplate) {
        self.steps = steps.sorted { $0.position < $1.position }
        self.clock = clock
        limits = Dictionary(
            (template.steps + [.sinceLast]).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The steps that the room goes through: those that are not skipped.
    package var going: [Step] { steps.filter { !$0.isSkipped } }
    package var current: Step? { clock.currentStep.flatMap(step) }
    package func step(_ id: Step.ID) -> Step? { steps.first { $0.id == id } }

    /// The one after the current; the first before the start; nil at the end.
    package var next: Step? {
        guard let current else { return going.first }
        return going.first { $0.position > current.position }
    }

    package var upcoming: [Step] {
        guard let current else { return going }
        return going.filter { $0.position > current.position }
    }

    /// How far behind the plan: what is left of it, minus the time to the agreed end. Negative when ahead.
    ///
    /// A step that has run over has nothing left; its overrun shows because the agreed end has come nearer.
    package func behind(at now: Moment) -> Moment.Length {
        let left = max(clock.left(at: now), .zero) + .minutes(upcoming.map(\.minutes).reduce(0, +))
        return left - (clock.agreedEnd - now)
    }

    /// When a step begins by the plan, seen from now; past ones at the time they began.
    package func begins(_ step: Step, at now: Moment, plannedStart: Moment) -> Moment {
        guard let current, let from = clock.currentStep.map({ _ in current.position }) else {
            let before = going.filter { $0.position < step.position }.map(\.minutes).reduce(0, +)
            return plannedStart + .minutes(before)
        }
        if step.position <= from { return step.startedAt ?? plannedStart }
        let between = upcoming.filter { $0.position < step.position }.map(\.minutes).reduce(0, +)
        return now + max(clock.left(at: now), .zero) + .minutes(between)
    }
}

// MARK: - While the room is there

extension RunSheet {
    /// Takes the room to a step. The one it is at already goes on as it was: a second press changes nothing.
    ///
    /// - Throws: a refusal when the step is not in the run sheet or is skipped.
    package mutating func go(
        to id: Step.ID, at now: Moment, plannedStart: Moment, as beginning: Beginning = .announcedEnd
    ) throws(Refusal) {
        guard let index = steps.firstIndex(where: { $0.id == id }), !steps[index].isSkipped else {
            throw .stepGone
        }
        if clock.currentStep == id, clock.endedAt == nil { return }
        if clock.startedAt == nil { begin(beginning, at: now, plannedStart: plannedStart) }
        clock.endedAt = nil
        clock.currentStep = id
        clock.pausedLeft = nil
        clock.stepEndsAt = now + .minutes(steps[index].minutes)
        clock.pairsEndAt = nil
        steps[index].startedAt = now
        forgetFitting()
    }

    /// What people were told holds, unless the moderator says otherwise. A trial has the planned length, and so has a
    /// dugnad that was made to begin at once: it is not late because the moderator read a page first.
    private mutating func begin(_ beginning: Beginning, at now: Moment, plannedStart: Moment) {
        if beginning != .announcedEnd { clock.agreedEnd = now + (clock.agreedEnd - plannedStart) }
        clock.startedAt = now
        clock.trialSince = beginning == .trial ? now : nil
        for index in steps.indices {
            steps[index].plannedMinutes = steps[index].minutes
            steps[index].wasSkipped = steps[index].isSkipped
        }
    }

    /// +1 or −1 on the current step. The agreed end stays.
    package mutating func add(minutes: Int, at now: Moment) throws(Refusal) {
        guard clock.isRunning, let index = steps.firstIndex(where: { $0.id == clock.currentStep }) else {
            throw .notRunning
        }
        let length = Moment.Length.minutes(min(max(minutes, -60), 60))
        steps[index].minutes = min(max(steps[index].minutes + min(max(minutes, -60), 60), 0), 600)
        if let left = clock.pausedLeft {
            // As with a running clock: −1 never takes more than there is, +1 on an overrun makes it a minute shorter.
            clock.pausedLeft = minutes < 0 ? max(left + length, min(left, .zero)) : left + length
        } else if let end = clock.stepEndsAt {
            clock.stepEndsAt = minutes < 0 ? max(end + length, min(end, now)) : end + length
        }
    }

    package mutating func pause(at now: Moment) throws(Refusal) {
        guard clock.isRunning else { throw .notRunning }
        guard !clock.isPaused else { return }
        clock.pausedLeft = clock.left(at: now)
        clock.stepEndsAt = nil
    }

    package mutating func resume(at now: Moment) throws(Refusal) {
        guard clock.isRunning else { throw .notRunning }
        guard let left = clock.pausedLeft else { return }
        clock.stepEndsAt = now + left
        clock.pausedLeft = nil
    }
}

extension Refusal {
    static let stepGone = Refusal(
        Phrase(
            nb: "Punktet står ikke i kjøreplanen lenger. Klokka går som før.",
            nn: "Punktet står ikkje i køyreplanen lenger. Klokka går som før.",
            en: "That step is no longer in the run sheet. The clock goes on as before."))
    static let notRunning = Refusal(
        Phrase(
            nb: "Dere er ikke i gang nå, så det er ingen klokke å stille.",
            nn: "De er ikkje i gang no, så det er inga klokke å stille.",
            en: "You are not under way now, so there is no clock to set."))
    static let stepIsNow = Refusal(
        Phrase(
            nb: "Dere er på dette punktet nå. Gå videre først.",
            nn: "De er på dette punktet no. Gå vidare først.",
            en: "You are at this step now. Move on first."))
    static let stepHasNotes = Refusal(
        Phrase(
            nb: "Her blir det skrevet notater, så punktet kan hoppes over, men ikke fjernes.",
            nn: "Her blir det skrive notat, så punktet kan hoppast over, men ikkje fjernast.",
            en: "Notes are written here, so the step can be skipped but not removed."))
}

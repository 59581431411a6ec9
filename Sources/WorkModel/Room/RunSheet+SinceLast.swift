import Words

/// The step of what has been done since last, which is put in by hand.
extension RunSheet {
    /// Where the step of what has been done since last can stand.
    package enum SincePlace: String, Sendable, CaseIterable {
        case first, afterWelcome
    }

    package var hasSinceLast: Bool { steps.contains(where: \.isSinceLast) }

    /// The step that welcomes people; nil when it has been taken out.
    package var welcome: Step? { steps.first { limits[$0.key ?? ""]?.kind == .opening && !$0.isSinceLast } }

    /// As long as it takes to tell of so many measures.
    package static func minutes(forSince measures: Int) -> Int { min(max(measures + 3, 5), 15) }

    /// Puts it in the plan, once, and never where the room has been. The others become shorter.
    mutating func addSinceLast(
        _ place: SincePlace, measures: Int, in dugnad: Dugnad, at now: Moment
    ) {
        guard !hasSinceLast, clock.endedAt == nil else { return }
        var new = Step(
            dugnad: dugnad.id, position: 0, key: StepTemplate.sinceLastKey, takesNotes: false,
            minutes: RunSheet.minutes(forSince: measures))
        if clock.startedAt != nil { (new.plannedMinutes, new.wasSkipped) = (new.minutes, false) }
        let wanted = place == .first ? nil : welcome
        let been = current.map(\.position) ?? 0
        let before = wanted.map(\.position) ?? 0
        add(new, after: been > before ? current?.id : wanted?.id, makingRoomIn: dugnad, at: now)
    }
}

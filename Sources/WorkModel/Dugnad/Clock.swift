import Words

/// Where a dugnad is in time. Decided on the server; every screen only shows it.
package struct Clock: Sendable, Equatable {
    package var currentStep: Step.ID?
    /// When the current step is over, while the clock runs.
    package var stepEndsAt: Moment?
    /// What was left of the current step when the clock was stopped.
    package var pausedLeft: Moment.Length?
    /// When the talk in pairs is over: a small clock of its own.
    package var pairsEndAt: Moment?
    package var startedAt: Moment?
    package var endedAt: Moment?
    /// Since when a trial goes on; nil when it is for real.
    package var trialSince: Moment?
    /// When people have been told that they can go home.
    package var agreedEnd: Moment

    package init(agreedEnd: Moment) {
        self.agreedEnd = agreedEnd
    }

    package var isPaused: Bool { pausedLeft != nil }
    package var isRunning: Bool { currentStep != nil && endedAt == nil }

    /// What is left of the current step; negative when it has run over.
    package func left(at now: Moment) -> Moment.Length {
        pausedLeft ?? stepEndsAt.map { $0 - now } ?? .zero
    }
}

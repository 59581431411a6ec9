import Words

/// Asked when it is ended while there is time left of the step: a stray press sends nobody home.
package struct EndingQuestion: Error, Sendable, Equatable {
    package let minutesLeft: Int
}

extension RunSheet {
    /// What has to be asked before it ends; nil when the time is out, or it has ended already.
    package func endingQuestion(at now: Moment) -> EndingQuestion? {
        let left = clock.left(at: now).wholeMinutes
        return clock.isRunning && left >= 1 ? EndingQuestion(minutesLeft: left) : nil
    }

    package mutating func end(at now: Moment) throws(Refusal) {
        guard clock.startedAt != nil else { throw .notRunning }
        guard clock.endedAt == nil else { return }
        clock.endedAt = now
        clock.stepEndsAt = nil
        clock.pausedLeft = nil
        clock.pairsEndAt = nil
        forgetFitting()
    }
}

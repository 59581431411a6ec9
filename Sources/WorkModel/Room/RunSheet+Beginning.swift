import Words

/// The way back to before the start.
extension RunSheet {
    /// The plan as it was when they began, with what has been written in it since.
    package var asPlanned: RunSheet {
        var copy = self
        for index in steps.indices {
            copy.steps[index].minutes = steps[index].plannedMinutes ?? steps[index].minutes
            copy.steps[index].isSkipped = steps[index].wasSkipped ?? steps[index].isSkipped
        }
        copy.forgetFitting()
        return copy
    }

    /// Takes the room back to before the start.
    ///
    /// - Parameter end: the announced one.
    mutating func takeBack(until end: Moment) {
        self = asPlanned
        clock = Clock(agreedEnd: end)
        for index in steps.indices {
            steps[index].plannedMinutes = nil
            steps[index].wasSkipped = nil
            steps[index].startedAt = nil
            steps[index].closedAt = nil
        }
    }

    /// What was taken for a trial was for real. The end is the announced one, when it is on the same day.
    mutating func keepTrial(until end: Moment) {
        guard let since = clock.trialSince else { return }
        clock.trialSince = nil
        if NorwegianTime.isoDate(since) == NorwegianTime.isoDate(end) { clock.agreedEnd = end }
    }
}

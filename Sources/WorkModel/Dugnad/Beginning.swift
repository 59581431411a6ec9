import Words

/// How a dugnad begins when the announced hour is far off.
package enum Beginning: String, Sendable, CaseIterable {
    /// Everything runs, and is emptied before the real start.
    case trial = "prove"
    /// People go home when they were told.
    case announcedEnd = "avtalt"
    /// As long as was planned, from now.
    case fullLength = "lengde"
}

/// Why the moderator has to say how it is to begin. Thrown when it is begun without a word about it.
package enum BeginningQuestion: Error, Sendable, CaseIterable {
    /// More than half an hour before.
    case early
    /// On an earlier day, or before any day is chosen, so that the announced hour is no end of what begins now.
    case daysBefore
    /// More than half an hour after.
    case late
    /// After the announced end.
    case over

    /// What can be answered, the likeliest first.
    package var answers: [Beginning] {
        switch self {
        case .early: [.trial, .announcedEnd]
        case .daysBefore: [.trial, .fullLength]
        case .late: [.announcedEnd, .fullLength]
        case .over: [.fullLength]
        }
    }
}

extension Dugnad {
    /// What has to be asked before it begins; nil when it begins close to the announced hour, or none was announced.
    package func beginningQuestion(at now: Moment) -> BeginningQuestion? {
        if isWithoutDay { return .daysBefore }
        let late = now - plannedStart
        if isForNow || late >= .minutes(-30) && late <= .minutes(30) { return nil }
        if late > .zero { return now < plannedEnd ? .late : .over }
        return NorwegianTime.isoDate(now) == NorwegianTime.isoDate(plannedStart) ? .early : .daysBefore
    }

    /// How it begins when the moderator has answered, or has not been asked.
    ///
    /// - Throws: the question, when it has to be answered first.
    func beginning(_ answer: Beginning?, at now: Moment) throws(BeginningQuestion) -> Beginning {
        guard let question = beginningQuestion(at: now) else {
            return answer ?? (isForNow ? .fullLength : .announcedEnd)
        }
        // The announced end may have passed while the page was read.
        guard let answer, question != .over || answer != .announcedEnd else { throw question }
        return answer
    }

    /// What goes on is tried out, and is emptied before the real start.
    package var isTrial: Bool { trialSince != nil }

    /// It can still be moved, also while it is tried out: people have still to come.
    package var isYetToBegin: Bool { startedAt == nil || isTrial }

    /// The hours it is held at: as announced, until it has begun for real.
    package var heldFrom: Moment { isTrial ? plannedStart : startedAt ?? plannedStart }
    package var heldUntil: Moment { isTrial ? plannedEnd : endedAt ?? agreedEnd }
}

import Words

/// How long a dugnad is kept. Pruning and the pages ask here; what the guides and docs/privacy.md say, a test compares.
package struct Retention: Sendable, Equatable {
    package let months: Int

    package init(months: Int) {
        self.months = months
    }

    /// The rule for a dugnad without an owner. See `docs/privacy.md`.
    package static let ofLoose = Retention(months: 24)

    /// The shortest that any dugnad has: a unit's own time is at least a year.
    static let shortest = Retention(months: 12)

    /// When a dugnad is deleted, or, of one that a unit owns, what its tables wrote: this many months after its date or
    /// its last change, whichever is later.
    package func end(of dugnad: Dugnad) -> Moment {
        NorwegianTime.months(months, after: max(dugnad.plannedEnd, dugnad.changedAt))
    }

    /// A dugnad that has changed after the moment this returns cannot be over, so pruning's first look need not read
    /// them all. There are a few days to spare, because months differ in length.
    package func noneIsOver(changedSince now: Moment) -> Moment { NorwegianTime.months(-months, after: now) + .days(4) }

    /// «24 måneder», with a space that does not break.
    package var inWords: Phrase {
        Phrase(nb: "\(months)\u{A0}måneder", nn: "\(months)\u{A0}månader", en: "\(months)\u{A0}months")
    }
}

extension Dugnad {
    package var retention: Retention { keptMonths.map { Retention(months: $0) } ?? .ofLoose }

    /// Of one that a unit owns, only what its tables wrote.
    package var isDeletedAt: Moment { retention.end(of: self) }

    /// When that would be if a unit had it.
    package func isDeletedAt(in unit: Unit) -> Moment { received(in: unit).isDeletedAt }

    /// When all of it would be if nobody had it.
    package var isDeletedWhenGivenUpAt: Moment { givenUp().isDeletedAt }

    /// When whoever was let in to lead it is out again: so long after it was to end, or did. An end that is pressed days
    /// later counts as the same night's.
    package var guestsLeaveAt: Moment {
        max(isOverAt, min(endedAt ?? isOverAt, isOverAt + .hours(12))) + Dugnad.guestsStay
    }

    /// That day: «3. mars 2027», or, as long as it has no day, «14 dager etter dugnaden».
    package var guestsLeave: Phrase {
        isWithoutDay ? dayOfForgetting(after: Dugnad.guestsStay) : NorwegianTime.date(guestsLeaveAt)
    }

    package static let guestsStay = Moment.Length.days(14)

    /// The last month before deletion, when the pages warn.
    package func isInLastMonth(at now: Moment) -> Bool { now >= NorwegianTime.months(-1, after: isDeletedAt) }

    /// When what is kept so long after it is deleted: «3. mars 2027», or, as long as it has no day, «30 dager etter
    /// dugnaden».
    package func dayOfForgetting(after length: Moment.Length) -> Phrase {
        guard isWithoutDay else { return NorwegianTime.on(NorwegianTime.date(isOverAt + length)) }
        let days = Counting.days.inWords(length.wholeMinutes / (24 * 60))
        let meeting = variant.theMeeting
        return Phrase(
            nb: "\(days.nb) etter \(meeting.nb)", nn: "\(days.nn) etter \(meeting.nn)",
            en: "\(days.en) after \(meeting.en)")
    }
}

extension Counting {
    package static let days = Counting(
        one: Phrase(nb: "en dag", nn: "ein dag", en: "a day"), many: Phrase(nb: "dager", nn: "dagar", en: "days"))
}

import GRDB
import Words

/// Something that a samling proposed, and what became of it.
package struct Proposal: Sendable, Identifiable {
    /// As they agreed on it.
    package let measure: Measure
    /// Nil as long as nobody has answered.
    package let fate: ProposalFate?
    /// What it became, as that reads today.
    package let became: PlannedMeasure?
    /// What that is now: itself, what it was put together with, or the two that it was divided into.
    package let standsIn: [PlannedMeasure]
    /// What the program thinks became of it, when nobody has answered.
    package let suggestion: Suggestion?

    package var id: Measure.ID { measure.id }

    /// What can be seen to have become of it: it was brought into a dugnad, or a measure was made of it there.
    package struct Suggestion: Sendable, Equatable {
        package let fate: ProposalFate.Fate
        package let measure: Measure.ID?
        /// Where; nil when it is the proposal itself that is followed up.
        package let dugnad: Dugnad?
    }
}

/// What a samling proposed, and where that was to be heard.
package struct SamlingProposals: Sendable, Identifiable {
    package let samling: Dugnad
    /// In their own order.
    package let proposals: [Proposal]
    /// The dugnader of the unit's that build on it, the first one first.
    package let heardIn: [Dugnad]
    /// When the samling's link was last made by hand; nil when there is none.
    package let linkMadeAt: Moment?

    package var id: Dugnad.ID { samling.id }
    package var unanswered: Int { proposals.count { $0.fate == nil } }
    package var isAnswered: Bool { unanswered == 0 }
    package var lastAnswer: Moment? { proposals.compactMap { $0.fate?.answeredAt }.max() }

    /// Since when those who proposed wait; nil when nothing waits, or what is to be heard has not been heard yet.
    package func wait(at now: Moment) -> ProposalWait? {
        guard unanswered > 0, let written = proposals.map(\.measure.madeAt).max() else { return nil }
        let met = heardIn.filter { $0.cancelledAt == nil && $0.isBehind(at: now) }
        if met.isEmpty, heardIn.contains(where: { $0.isStillToBeHeld(at: now) }) { return nil }
        let heard = met.map(\.endOfMeeting).min() ?? samling.endOfMeeting
        return ProposalWait(since: max(heard, written), unanswered: unanswered, all: proposals.count)
    }
}

/// That young people wait for an answer.
package struct ProposalWait: Sendable, Equatable {
    package let since: Moment
    package let unanswered: Int
    package let all: Int

    package static let mostReminders = 6

    /// How many reminders there should have been: one a month, and six at most.
    package func reminders(at now: Moment) -> Int {
        (1...ProposalWait.mostReminders).last { NorwegianTime.months($0, after: since) <= now } ?? 0
    }

    /// It stands among what waits for somebody from the first reminder until a month after the last.
    package func isToBeSeenTo(at now: Moment) -> Bool {
        reminders(at: now) > 0 && now < NorwegianTime.months(ProposalWait.mostReminders + 1, after: since)
    }

    /// Somebody has been reminded as often as they are, and nobody has answered anything.
    package func isLeft(at now: Moment) -> Bool {
        unanswered == all && reminders(at: now) == ProposalWait.mostReminders
    }
}

extension Dugnad {
    /// When the people went home, as far as is known.
    var endOfMeeting: Moment { clock.endedAt.map { max($0, heldFrom) } ?? plannedEnd }

    /// It has been held.
    func isBehind(at now: Moment) -> Bool {
        // A trial that is over is none.
        cancelledAt == nil
            && (!isTrial && clock.endedAt != nil || !isWithoutDay && plannedEnd + .hours(12) <= now)
    }

    /// It has a day, and that has not been.
    func isStillToBeHeld(at now: Moment) -> Bool { cancelledAt == nil && !isWithoutDay && !isBehind(at: now) }
}

extension Counting {
    /// «ett» of proposals, «to».
    package static func ofProposals(_ number: Int) -> Phrase {
        number == 1 ? Phrase(nb: "ett", nn: "eitt", en: "one") : word(for: number)
    }
}

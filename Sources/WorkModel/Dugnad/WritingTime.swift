import Words

/// When a group may write, and what is still accepted afterwards. Everything that must know whether a group may write
/// now asks here.
package struct WritingTime: Sendable {
    /// The code opens, and notes can be begun, until twelve hours after people went home. What ended before it was to
    /// begin is no end of it: the code on the posters must work when people come.
    package let ends: Moment
    /// When nothing new could be begun any more; nil while it can.
    package let closedAt: Moment?
    /// When people went home, or the minutes were approved: what has been received by then has been read.
    private let readAt: Moment?

    /// - Parameters:
    ///   - step: the one that is written on; nil for the dugnad as a whole.
    ///   - approvedAt: when its minutes were approved; nil while they are a draft.
    package init(_ dugnad: Dugnad, step: Step? = nil, approvedAt: Moment? = nil) {
        guard !dugnad.isPast else {
            // It never had a code, so nothing was ever on its way to it.
            (ends, closedAt, readAt) = (Moment(milliseconds: 0), Moment(milliseconds: 0), Moment(milliseconds: 0))
            return
        }
        let ended = dugnad.isTrial ? nil : dugnad.endedAt.flatMap { $0 < dugnad.plannedStart ? nil : $0 }
        ends = (ended ?? max(dugnad.agreedEnd, dugnad.plannedEnd)) + .hours(12)
        closedAt = [step?.closedAt, dugnad.endedAt, approvedAt].compactMap(\.self).min()
        readAt = [dugnad.endedAt, approvedAt].compactMap(\.self).min()
    }

    package var isClosed: Bool { closedAt != nil }

    /// Whether the code opens the groups' pages.
    package func isOver(at now: Moment) -> Bool { now > ends }

    /// Whether it is too late also for what a phone without network wrote in time: nothing is expected two weeks after
    /// the end.
    package func isTooLateForAll(at now: Moment) -> Bool { now > ends + .days(14) }

    /// Whether a table can still take away what it has sent. Afterwards the moderator does, who sees what goes.
    func canTakeAway(at now: Moment) -> Bool { readAt.map { now < $0 } ?? !isOver(at: now) }

    /// When something that arrives now was begun. A phone's clock may be ahead of ours; then it counts as begun now.
    ///
    /// - Throws: `WritingIsOver` when that is after the end.
    func began(_ begunAt: Moment?, at now: Moment) throws(WritingIsOver) -> Moment {
        let began = min(begunAt ?? now, now)
        guard began <= ends else { throw WritingIsOver() }
        return began
    }

    /// Whether something begun at that moment arrives after the closing.
    ///
    /// - Throws: `refusal` when it was also begun after it.
    func isLate(began: Moment, at now: Moment, or refusal: Refusal) throws(Refusal) -> Bool {
        guard let closedAt, now > closedAt else { return false }
        guard began <= closedAt else { throw refusal }
        return true
    }
}

/// The code is right, but the dugnad's writing time is over.
package struct WritingIsOver: Error {
    package init() {}
}

import GRDB
import Words

/// What stands behind the link in somebody's letter: to what they are invited, and what they have answered.
package struct AnswerCard: Sendable {
    package let dugnad: Dugnad
    package let unit: Unit
    package let signUp: SignUp?
    package let invitee: Invitee
    package let answer: Answer?
    package let needs: String?
    package let places: Places
    /// Their number on the waiting list.
    package let number: Int?
    /// Until when they can say yes to the place that is kept for them.
    package let offeredUntil: LastMinute?
    /// Until when their place is kept for the one they have sent; nil when it is not any more.
    package let keptUntil: LastMinute?
    /// Whom they have sent, and what that one has answered.
    package let sent: (address: EmailAddress?, answer: Answer.State?)?
    /// When whoever does not know yet is asked again.
    package let askedAgainAt: Moment?
    /// What is said of it now is true now.
    package let at: Moment

    /// How many come with them that there is a place for already.
    package var canAnswer: Bool { dugnad.takesAnswers(at: at) }

    /// An answer that comes now waits for the contact person, unless they have a place.
    package var isLate: Bool {
        signUp?.isLate(at: at) == true && answer?.state != .coming && answer?.state != .waiting && offeredUntil == nil
            && keptUntil == nil && !isAwaited
    }

    /// Somebody has sent them, and the place waits.
    package let isAwaited: Bool

    package var forgotten: Phrase { dugnad.dayOfForgetting(after: Answers.namesAreKept) }
    package var needsForgotten: Phrase { dugnad.dayOfForgetting(after: Answers.needsAreKept) }
}

extension Answers {
    /// - Returns: nil when the link opens nothing, or nothing any more.
    package func card(at secret: Secret) async throws -> AnswerCard? {
        try await store.read { db in
            guard let invitee = try db.invitee(at: secret) else { return nil }
            let dugnad = try db.dugnad(invitee.dugnad)
            guard let owner = dugnad.unit else { return nil }
            let now = try db.now
            let answer = try Answer.fetchOne(db, key: invitee.id)
            let signUp = try db.signUp(of: dugnad.id)
            let links = try db.substitutes(with: invitee.id)
            func isOpen(_ substitute: Substitute) -> Bool {
                substitute.endedAt == nil && substitute.people > 0 && !substitute.until.isOver(at: now)
            }
            let mine = links.first { $0.invitee == invitee.id }
            let again = Reminding.unsure(deadline: signUp?.deadline, start: dugnad.plannedStart)
            let offer = try LastMinute.fetchOne(
                db, sql: "SELECT until FROM placeOffer WHERE invitee = ? AND endedAt IS NULL", arguments: [invitee.id])
            return AnswerCard(
                dugnad: dugnad, unit: try db.unit(owner), signUp: signUp, invitee: invitee, answer: answer,
                needs: try db.needs(of: invitee.id), places: try db.places(in: dugnad.id),
                number: try answer.flatMap {
                    $0.state == .waiting ? try db.placeInQueue(of: $0, in: dugnad.id) : nil
                },
                offeredUntil: offer.flatMap { $0.isOver(at: now) ? nil : $0 },
                keptUntil: mine.flatMap { isOpen($0) ? $0.until : nil },
                sent: try mine.map { mine in
                    (
                        try Invitee.fetchOne(db, key: mine.other)?.address,
                        try Answer.fetchOne(db, key: mine.other)?.state
                    )
                },
                askedAgainAt: now < again ? again : nil, at: now,
                isAwaited: links.contains { $0.other == invitee.id && isOpen($0) })
        }
    }
}

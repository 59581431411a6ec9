import GRDB
import Words

/// What stands behind the link in somebody's letter: to what they are invited, and what they have answered.
package struct AnswerCard: Sendable {
    package let dugnad: Dugnad
    package let unit: Unit
    /// Where whoever is invited writes.
    package let answersTo: EmailAddress?
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
    /// How it goes with whoever they have sent; nil when they have sent nobody.
    package let sent: Sent?
    /// There is room for them now, also from where they come.
    package let hasRoom: Bool
    /// What happens when a place comes free for somebody who waits.
    package let turn: Turn
    /// When whoever does not know yet is asked again.
    package let askedAgainAt: Moment?
    /// They have said that the unit may ask next time too.
    package let kept: KeptPerson?
    /// What is said of it now is true now.
    package let at: Moment

    /// They are asked whether the unit may ask next time: not of anybody young, and not again when they have said it of
    /// this one.
    package var isAskedAboutNextTime: Bool {
        dugnad.mayKeep(invitee, who: answer) && kept.map { $0.until < dugnad.peopleAskedAgainUntil } ?? true
    }

    /// An answer is taken, and can be changed.
    package var canAnswer: Bool { dugnad.takesAnswers(at: at) }

    /// An answer that comes now waits for the contact person, unless they have a place.
    package var isLate: Bool {
        signUp?.isLate(at: at) == true && answer?.state != .coming && answer?.state != .waiting && offeredUntil == nil
            && keptUntil == nil && !isAwaited
    }

    package var isYetToBeChosen: Bool { answer.flatMap { signUp?.isYetToChoose($0) } ?? false }

    /// Somebody has sent them, and the place waits.
    package let isAwaited: Bool

    /// A place is kept while somebody whom they send decides.
    package var keepsPlace: Bool {
        answer?.state == .coming || offeredUntil != nil || keptUntil != nil || isAwaited
            || (signUp?.isLate(at: at) != true && signUp?.isChosen != true && places.hasRoom(for: 1))
    }

    package enum Sent: Sendable {
        case saidYes
        /// They have sent another in their turn.
        case passedOn
        /// They can still answer.
        case isAsked
        case isOver
    }

    package enum Turn: Sendable {
        case isAsked
        /// They were asked once, and let it pass.
        case wasAsked
        /// Nobody would have time to answer a letter, or none goes.
        case isNotAsked
    }

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
            let mine = links.first { $0.invitee == invitee.id }
            let offer = try LastMinute.fetchOne(
                db, sql: "SELECT until FROM placeOffer WHERE invitee = ? AND endedAt IS NULL", arguments: [invitee.id])
            let (places, people) = (try db.places(in: dugnad.id), answer?.people ?? 1)
            let unit = try db.unit(owner)
            return AnswerCard(
                dugnad: dugnad, unit: unit, answersTo: try unit.roleAddress ?? db.contacts(of: owner).first?.address,
                signUp: signUp, invitee: invitee, answer: answer,
                needs: try db.needs(of: invitee.id), places: places,
                number: try answer.flatMap {
                    $0.state == .waiting ? try db.placeInQueue(of: $0, in: dugnad.id) : nil
                },
                offeredUntil: offer.flatMap { $0.isOver(at: now) ? nil : $0 },
                keptUntil: mine.flatMap { $0.isOpen(at: now) && $0.people > 0 ? $0.until : nil },
                sent: try answer?.state == .sentOn ? db.howItGoes(with: mine) : nil,
                hasRoom: try places.hasRoom(for: people)
                    && db.shares(in: dugnad.id, without: invitee.id).hasRoom(for: people, from: invitee.body),
                turn: try db.turn(of: invitee, in: dugnad),
                askedAgainAt: try db.askedAgainAt(invitee.id, to: dugnad, signUp),
                kept: try db.kept(invitee.address, in: owner), at: now,
                isAwaited: links.contains {
                    $0.other == invitee.id && !$0.isForNobody && $0.isOpen(at: now) && $0.people > 0
                })
        }
    }
}

extension Database {
    fileprivate func howItGoes(with substitute: Substitute?) throws -> AnswerCard.Sent {
        guard let substitute else { return .isOver }
        switch substitute.isForNobody ? nil : try Answer.fetchOne(self, key: substitute.other)?.state {
        case .coming: return .saidYes
        case .sentOn: return .passedOn
        case .notComing, .unsure, .waiting, .late, nil: return substitute.isOpen(at: try now) ? .isAsked : .isOver
        }
    }

    fileprivate func turn(of invitee: Invitee, in dugnad: Dugnad) throws -> AnswerCard.Turn {
        let wasAsked = try Bool.fetchOne(
            self, sql: "SELECT EXISTS (SELECT 1 FROM placeOffer WHERE invitee = ?)", arguments: [invitee.id])
        if wasAsked == true { return .wasAsked }
        let isAsked =
            try writingBlock(of: dugnad) == nil && invitee.address != nil
            && KeptPlace.until(from: now, start: dugnad.plannedStart) != nil
        return isAsked ? .isAsked : .isNotAsked
    }
}

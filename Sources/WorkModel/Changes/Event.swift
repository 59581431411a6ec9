import GRDB
import Words

/// What was done to a dugnad. The names stand in the database and in takeouts, so they never change.
package enum Event: String, Sendable, CaseIterable {
    case started, imported, restored, moved, cancelled, calledOnAgain, planEdited, planFitted, cardsChosen,
        invitationFilledIn, described, figuresBrought
    case planWritten, anchoringWritten
    case taskDone, taskOpened, taskWritten, taskLeftOut, taskBroughtBack, taskAdded, taskListChosen
    case stepTaken, minutesAdded, paused, resumed, tightened, tighteningUndone, pairsBegun, pairsOver, ended
    case trialBegun, trialEmptied, trialKept, beginningTakenBack
    case ideasReadIn
    case earlierLinked, earlierUnlinked
    case groupCountSet, tableOnPaper, tableOffPaper, lineSaid, lineTakenDown
    case tableClosed, tableOpened, writingPaused, writingResumed, notesTakenAway, notesBroughtBack, codeReplaced
    case noteShown, noteTakenDown, noteHidden, noteUnhidden, noteRemoved, noteDeleted, noteMoved
    case notesTied, noteTakenOut, notesMoved, ideaSplit, ideaUntied, ideaTiedAgain, ideaRenamed
    case measureAdded, measureEdited, measureDeleted, measureFollowedUp, concluded
    case minutesEdited, minutesPartReturned, attendanceSet, minutesApproved, minutesReopened, minutesUnpublished
    case templateKept, templateRemoved
    case linkMade, linkOpened, linkEnded, moderatorLinksReplaced
    case takenIn, disowned, givenBack, handedOver
    case inviteesAdded, inviteesTakenBack, inviteeEdited, inviteeRemoved
    case tablesMixed, seatMoved, seatBound, seatLoosened, lateSeated, tablesDiscarded, doorClosed, doorOpened
    case relayPublished, relayTakenBack, relayPassedOn, relayChallengeTakenBack
    case signUpSet, invitationsSent, remindersSent, answersTyped, lateDecided, placePassedOn
}

extension Database {
    /// Who did what, when; never people's words.
    ///
    /// - Parameter about: the id or the number of what it was done to.
    func record(_ event: Event, in dugnad: Dugnad.ID, by actor: Actor, about: String? = nil) throws {
        try execute(
            sql: "INSERT INTO event (dugnad, at, role, what, about) VALUES (?, ?, ?, ?, ?)",
            arguments: [dugnad, try now, actor.role.rawValue, event.rawValue, about])
    }
}

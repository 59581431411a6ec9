import Hummingbird
import WorkModel

/// For those with a moderator's link.
extension Routes {
    func withTheModeratorsLink(_ router: Router<Visit>) {
        let moderating = found(router).group(context: ModeratorVisit.self)

        let desk = ModeratorPages(doors: doors, frame: frame, addresses: site.addresses, clock: site.clock)
        moderating.get(Path.moderator.pattern, use: desk.show)
        moderating.get(Path.changes.pattern, use: desk.stream)
        moderating.post(Path.step.pattern, use: desk.go)
        let beginning = BeginningPages(doors: doors, frame: frame)
        moderating.get(Path.beginning.pattern, use: beginning.show)
        moderating.post(Path.beginning.pattern, use: beginning.leave)
        moderating.post(Path.moreMinutes.pattern, use: desk.addMinutes)
        moderating.post(Path.pause.pattern, use: desk.pause)
        moderating.post(Path.tightening.pattern, use: desk.tighten)
        moderating.post(Path.tighteningUndoing.pattern, use: desk.undoTightening)
        moderating.post(Path.pairs.pattern, use: desk.talkInPairs)
        moderating.post(Path.end.pattern, use: desk.end)
        moderating.post(Path.hiddenNotes.pattern, use: desk.hideChosen)
        moderating.post(Path.movedNotes.pattern, use: desk.moveChosen)
        moderating.post(Path.ideaOnWall.pattern, use: desk.showIdea)
        moderating.post(Path.sincePageOnWall.pattern, use: desk.turnSince)
        moderating.post(Path.wallClearing.pattern, use: desk.clearWall)
        moderating.post(Path.noteOnWall.pattern, use: desk.showNote)
        moderating.post(Path.noteHiding.pattern, use: desk.hideNote)
        moderating.post(Path.noteRemoval.pattern, use: desk.removeNote)
        moderating.post(Path.noteQuestion.pattern, use: desk.moveNote)

        let tables = TablesOnDesk(doors: doors, frame: frame)
        moderating.post(Path.onPaper.pattern, use: tables.mark)
        moderating.post(Path.callSeen.pattern, use: tables.seeCall)
        moderating.post(Path.tableClosing.pattern, use: tables.close)
        moderating.post(Path.tableEmptying.pattern, use: tables.takeAway)
        moderating.post(Path.tablesOwnPerson.pattern, use: tables.removeOwnPerson)
        moderating.post(Path.writingPause.pattern, use: tables.pauseWriting)
        moderating.post(Path.lineToAll.pattern, use: tables.say)

        let plan = RunSheetPages(doors: doors, frame: frame)
        moderating.get(Path.runSheet.pattern, use: plan.show)
        moderating.post(Path.newStep.pattern, use: plan.add)
        moderating.post(Path.editedStep.pattern, use: plan.edit)

        let figures = OwnFiguresPages(doors: doors, frame: frame)
        moderating.get(Path.ownFigures.pattern, use: figures.show)
        moderating.post(Path.ownFigures.pattern, use: figures.write)

        let paper = PaperPages(doors: doors, frame: frame)
        moderating.get(Path.paper.pattern, use: paper.show)
        moderating.post(Path.paper.pattern, use: paper.write)

        let gathering = GatheringPages(doors: doors, frame: frame)
        moderating.get(Path.gathering.pattern, use: gathering.show)
        moderating.post(Path.ideas.pattern, use: gathering.tie)
        moderating.post(Path.ideaName.pattern, use: gathering.rename)
        moderating.post(Path.ideaChoice.pattern, use: gathering.takeOut)
        moderating.post(Path.ideaUntying.pattern, use: gathering.untie)
        moderating.post(Path.ideaTyingAgain.pattern, use: gathering.tieAgain)

        let others = OtherIdeasPages(doors: doors, frame: frame)
        moderating.get(Path.otherIdeas.pattern, use: others.show)
        moderating.post(Path.otherIdeas.pattern, use: others.readIn)

        let measures = MeasurePages(doors: doors, frame: frame)
        moderating.get(Path.measures.pattern, use: measures.show)
        moderating.post(Path.measures.pattern, use: measures.add)
        moderating.get(Path.measure.pattern, use: measures.open)
        moderating.post(Path.measure.pattern, use: measures.edit)
        moderating.post(Path.growingMeasure.pattern, use: measures.grow)
        moderating.post(Path.measureDeletion.pattern, use: measures.delete)

        self.plan(moderating)
        self.proposed(moderating)

        let conclusions = ConclusionPages(doors: doors, frame: frame)
        moderating.get(Path.conclusions.pattern, use: conclusions.show)
        moderating.post(Path.conclusions.pattern, use: conclusions.write)

        moderating.get(Path.minutes.pattern, use: minutes.show)
        moderating.get(Path.minutesPart.pattern, use: minutes.open)
        moderating.post(Path.minutesPart.pattern, use: minutes.edit)
        moderating.post(Path.minutesPartUnediting.pattern, use: minutes.unedit)
        moderating.get(Path.attendance.pattern, use: minutes.openAttendance)
        moderating.post(Path.attendance.pattern, use: minutes.setAttendance)
        moderating.post(Path.approval.pattern, use: minutes.approve)
        moderating.post(Path.reopening.pattern, use: minutes.reopen)
        moderating.post(Path.sharing.pattern, use: minutes.publish)
        moderating.post(Path.sharingEnd.pattern, use: minutes.unpublish)

        let documents = DocumentPages(sources: site.documentSources, frame: frame)
        moderating.get(Path.documents.pattern, use: documents.show)
        moderating.get(Path.document.pattern, use: documents.file)
        moderating.get(Path.proposals.pattern, use: ProposalsPages(sources: site.documentSources, frame: frame).show)
        moderating.post(Path.wordTemplate.pattern, use: documents.keepTemplate)
        moderating.post(Path.wordTemplateRemoval.pattern, use: documents.removeTemplate)

        let about = NameAndAimsPages(doors: doors, frame: frame)
        moderating.get(Path.about.pattern, use: about.show)
        moderating.post(Path.about.pattern, use: about.write)

        let planning = PlanPages(
            doors: doors, frame: frame, lists: site.library.taskLists, library: site.library)
        moderating.get(Path.plan.pattern, use: planning.show)
        moderating.post(Path.chosenDay.pattern, use: planning.chooseDay)
        moderating.post(Path.taskList.pattern, use: planning.chooseList)
        moderating.post(Path.newTask.pattern, use: planning.add)
        moderating.get(Path.task.pattern, use: planning.open)
        moderating.post(Path.task.pattern, use: planning.write)
        moderating.post(Path.taskTick.pattern, use: planning.tick)
        moderating.post(Path.taskLeftOut.pattern, use: planning.leaveOut)
        let details = PlanDetailsPages(doors: doors, frame: frame)
        moderating.get(Path.planDetails.pattern, use: details.show)
        moderating.post(Path.planDetails.pattern, use: details.write)
        let forerunners = ForerunnerPages(doors: doors, frame: frame)
        moderating.get(Path.forerunners.pattern, use: forerunners.show)
        let anchorings = AnchoringPages(doors: doors, frame: frame)
        moderating.get(Path.anchoring.pattern, use: anchorings.show)
        moderating.post(Path.anchoring.pattern, use: anchorings.write)

        let when = WhenPages(doors: doors, frame: frame)
        moderating.get(Path.when.pattern, use: when.show)
        moderating.post(Path.when.pattern, use: when.move)
        moderating.post(Path.cancellation.pattern, use: when.cancel)

        let invitation = InvitationPages(sources: site.documentSources, frame: frame)
        moderating.get(Path.invitation.pattern, use: invitation.show)
        moderating.post(Path.invitation.pattern, use: invitation.fillIn)
        let words = InvitationTextPages(sources: site.documentSources, frame: frame)
        moderating.get(Path.invitationText.pattern, use: words.open)
        moderating.post(Path.invitationText.pattern, use: words.write)
        moderating.post(Path.standardInvitation.pattern, use: words.useStandard)

        let chosen = ChosenCardsPages(doors: doors, frame: frame)
        moderating.get(Path.chosenCards.pattern, use: chosen.show)
        moderating.post(Path.chosenCards.pattern, use: chosen.choose)

        let links = LinkPages(
            doors: doors, frame: frame, addresses: site.addresses, newSecrets: site.newSecrets,
            wallDigits: site.wallDigits)
        moderating.get(Path.ready.pattern, use: links.ready)
        moderating.post(Path.groupCount.pattern, use: links.setGroupCount)
        moderating.get(Path.links.pattern, use: links.show)
        moderating.post(Path.links.pattern, use: links.make)
        moderating.post(Path.wallDigits.pattern, use: links.makeDigits)
        moderating.post(Path.newCode.pattern, use: links.replaceCode)
        moderating.post(Path.linkEnd.pattern, use: links.end)

        let takeout = TakeoutPages(doors: doors, frame: frame)
        moderating.get(Path.takeout.pattern, use: takeout.show)
        moderating.get(Path.takeoutFile.pattern, use: takeout.file)
        moderating.post(Path.deletion.pattern, use: takeout.delete)
    }

    /// Whose it is, for whoever leads it. Who has signed in matters here.
    func owner(_ router: Router<Visit>) {
        let leading = found(router).add(middleware: FindPerson(doors: doors)).group(context: ModeratorVisit.self)
        let owner = OwnerPages(
            doors: doors, frame: frame, addresses: site.addresses, newSecrets: site.newSecrets)
        leading.get(Path.owner.pattern, use: owner.show)
        leading.post(Path.takingIn.pattern, use: owner.takeIn)
        leading.post(Path.disowning.pattern, use: owner.disown)
        leading.post(Path.givingBack.pattern, use: owner.giveBack)
        leading.post(Path.offer.pattern, use: owner.offer)
        leading.post(Path.offerEnd.pattern, use: owner.withdrawOffer)

        let guests = GuestPages(doors: doors, frame: frame, addresses: site.addresses)
        leading.get(Path.guests.pattern, use: guests.show)
        leading.post(Path.guests.pattern, use: guests.invite)
        leading.post(Path.guestEnd.pattern, use: guests.end)
        leading.post(Path.guestWithdrawal.pattern, use: guests.withdraw)
    }
}

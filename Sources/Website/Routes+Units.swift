import Hummingbird
import WorkModel

/// Signing in, and what is for those who act for a unit.
extension Routes {
    func signingIn(_ router: Router<Visit>) {
        let pages = SignInPages(
            doors: doors, frame: frame, addresses: site.addresses, providers: site.providers,
            hasMail: site.settings.mail != nil, isSecure: site.isSecure, clock: site.clock)
        router.get(Path.signIn.pattern, use: pages.ask)
        router.post(Path.signIn.pattern, use: pages.send)
        router.get(Path.digits.pattern, use: pages.showDigits)
        router.post(Path.digits.pattern, use: pages.enterDigits)
        router.get(Path.signInLink.pattern, use: pages.look)
        router.post(Path.signInLink.pattern, use: pages.enter)
        router.post(Path.signOut.pattern, use: pages.leave)
        let providers = ProviderPages(
            doors: doors, frame: frame, addresses: site.addresses, providers: site.providers, isSecure: site.isSecure,
            clock: site.clock)
        router.post(Path.providerStart.pattern, use: providers.begin)
        router.get(Path.providerReturn.pattern, use: providers.end)

        let confirmation = ConfirmationPages(doors: doors, frame: frame, addresses: site.addresses)
        router.get(Path.confirmation.pattern, use: confirmation.show)
        router.post(Path.confirmation.pattern, use: confirmation.answer)

        let stopping = AddressStopPages(doors: doors, frame: frame)
        router.get(Path.addressStop.pattern, use: stopping.show)
        router.post(Path.addressStop.pattern, use: stopping.stop)
        router.get(Path.addressStopped.pattern, use: stopping.stopped)
    }

    // MARK: Invitations and answers

    /// With the link in one's own letter, and for everybody.
    func invited(_ router: Router<Visit>) {
        let answer = AnswerPages(doors: doors, frame: frame, drawings: site.drawings)
        router.get(Path.answer.pattern, use: answer.show)
        router.post(Path.answer.pattern, use: answer.answer)
        router.get(Path.answerCalendar.pattern, use: answer.calendar)
        router.get(Path.answerFacts.pattern, use: answer.showFacts)
        router.post(Path.answerFacts.pattern, use: answer.mend)
        router.get(Path.answerRemoval.pattern, use: answer.askRemoval)
        router.post(Path.answerRemoval.pattern, use: answer.remove)
        router.post(Path.answerNextTime.pattern, use: answer.setNextTime)

        let open = PublicInvitationPages(
            doors: doors, frame: frame, letters: site.answerLetters, pace: site.openSignUps, clock: site.clock)
        router.get(Path.publicInvitation.pattern, use: open.show)
        router.post(Path.publicInvitation.pattern, use: open.signUp)
        router.get(Path.publicCalendar.pattern, use: open.calendar)
    }

    /// For those who work for the unit that owns the dugnad.
    func answers(_ router: Router<Visit>) {
        let planner = found(router).group(context: PlannerVisit.self)
        let hasMail = site.settings.mail != nil
        let answers = AnswersPages(
            doors: doors, frame: frame, addresses: site.addresses, letters: site.answerLetters,
            writer: site.letterWriter, hasMail: hasMail)
        planner.get(Path.answers.pattern, use: answers.show)
        planner.post(Path.answersByHand.pattern, use: answers.type)
        planner.post(Path.lateAnswer.pattern, use: answers.decide)
        planner.get(Path.secondReminder.pattern, use: answers.lookAtReminder)
        planner.post(Path.secondReminder.pattern, use: answers.remind)
        planner.get(Path.kitchenList.pattern, use: answers.kitchen)

        let forerunners = ForerunnerPages(doors: doors, frame: frame)
        planner.post(Path.forerunners.pattern, use: forerunners.link)
        planner.post(Path.forerunnerRemoval.pattern, use: forerunners.unlink)
        planner.get(Path.forerunner.pattern, use: forerunners.offer)
        planner.post(Path.forerunner.pattern, use: forerunners.bring)

        let signUp = SignUpPages(doors: doors, frame: frame, addresses: site.addresses)
        planner.get(Path.signUp.pattern, use: signUp.show)
        planner.post(Path.signUp.pattern, use: signUp.write)

        let sending = SendingPages(
            doors: doors, frame: frame, addresses: site.addresses, letters: site.answerLetters,
            writer: site.letterWriter, hasMail: hasMail)
        planner.get(Path.sending.pattern, use: sending.show)
        planner.post(Path.sending.pattern, use: sending.send)
        planner.post(Path.sendingTest.pattern, use: sending.tryIt)
    }

    func signedIn(_ router: Router<Visit>) {
        let found = router.group()
            .add(middleware: FindPerson(doors: doors))
            .add(middleware: ErrorPages(frame: frame))
            .add(middleware: AskToSignIn())
        let person = found.group(context: PersonVisit.self)
        let me = MePages(
            doors: doors, frame: frame, providers: site.providers, isSecure: site.isSecure, clock: site.clock)
        person.get(Path.me.pattern, use: me.show)
        person.post(Path.me.pattern, use: me.rename)
        person.post(Path.otherSessionsEnd.pattern, use: me.endOtherSessions)
        person.post(Path.sessionEnd.pattern, use: me.endSession)
        person.post(Path.knownPlaceEnd.pattern, use: me.endKnownPlace)
        person.post(Path.myDeletion.pattern, use: me.delete)
        person.post(Path.guesthoodEnd.pattern, use: me.endGuesthood)

        let address = AddressPages(
            doors: doors, frame: frame, addresses: site.addresses, hasMail: site.settings.mail != nil, clock: site.clock
        )
        person.get(Path.address.pattern, use: address.show)
        person.post(Path.address.pattern, use: address.ask)
        person.post(Path.addressForgetting.pattern, use: address.forget)
        person.get(Path.newAddress.pattern, use: address.look)
        person.post(Path.newAddress.pattern, use: address.change)

        let units = UnitsPages(
            doors: doors, frame: frame, municipalities: site.municipalities, addresses: site.addresses)
        person.get(Path.units.pattern, use: units.show)
        person.post(Path.acceptance.pattern, use: units.accept)
        person.post(Path.guestAcceptance.pattern, use: units.acceptAsGuest)
        person.get(Path.newUnit.pattern, use: units.beginFounding)
        person.post(Path.newUnit.pattern, use: units.found)

        let receiving = ReceivingPages(doors: doors, frame: frame)
        person.get(Path.receiving.pattern, use: receiving.show)
        person.post(Path.receiving.pattern, use: receiving.receive)

        // Whoever has left by it, and presses once more, is not in the unit.
        person.post(Path.handOver.pattern, use: handOverPages.handOver)

        members(found.group(context: MemberVisit.self))
    }

    private var handOverPages: HandOverPages {
        HandOverPages(doors: doors, frame: frame, addresses: site.addresses, clock: site.clock)
    }

    private func members(_ member: RouterGroup<MemberVisit>) {
        owners(member)
        let home = HomePages(
            doors: doors, frame: frame, clock: site.clock, lists: site.library.taskLists,
            choices: site.startChoices, providers: site.providers)
        member.get(Path.home.pattern, use: home.show)
        member.post(Path.another.pattern, use: home.another)
        member.get(Path.year.pattern, use: home.year)
        member.get(Path.minutesToRead.pattern, use: home.minutes)
        plan(member)
        proposed(member)
        since(member)
        let missing = MissingToSeePages(doors: doors, frame: frame, library: site.library)
        member.get(Path.missingToSee.pattern, use: missing.show)
        let kept = KeptPeoplePages(doors: doors, frame: frame)
        member.get(Path.keptPeople.pattern, use: kept.show)
        member.post(Path.keptPerson.pattern, use: kept.forget)

        let people = UnitPeoplePages(doors: doors, frame: frame, addresses: site.addresses, clock: site.clock)
        member.get(Path.people.pattern, use: people.show)
        member.post(Path.people.pattern, use: people.invite)
        member.post(Path.askersRefusal.pattern, use: people.refuse)
        member.post(Path.member.pattern, use: people.set)
        member.post(Path.memberRemoval.pattern, use: people.remove)
        member.post(Path.withdrawal.pattern, use: people.withdraw)

        let handOver = handOverPages
        member.get(Path.handOver.pattern, use: handOver.show)
        member.get(Path.handOverReceived.pattern, use: handOver.received)

        let settings = UnitSettingsPages(
            doors: doors, frame: frame, sources: site.documentSources, example: site.example)
        member.get(Path.unitSettings.pattern, use: settings.show)
        member.post(Path.unitSettings.pattern, use: settings.write)
        member.post(Path.unitTemplate.pattern, use: settings.keepTemplate)
        member.post(Path.unitTemplateRemoval.pattern, use: settings.removeTemplate)
        member.get(Path.unitArms.pattern, use: settings.showArms)
        member.post(Path.unitArms.pattern, use: settings.keepArms)
        member.post(Path.unitArmsRemoval.pattern, use: settings.removeArms)
        member.get(Path.records.pattern, use: settings.records)

        let takeout = UnitTakeoutPages(doors: doors, frame: frame, clock: site.clock)
        member.get(Path.unitTakeout.pattern, use: takeout.show)
        member.get(Path.unitTakeoutFile.pattern, use: takeout.file)
        member.post(Path.unitDeletion.pattern, use: takeout.delete)

        let confirming = ConfirmingPages(
            doors: doors, frame: frame, addresses: site.addresses, municipalities: site.municipalities,
            clock: site.clock)
        member.post(Path.claim.pattern, use: confirming.claim)
        member.post(Path.confirmationLetter.pattern, use: confirming.ask)
        member.get(Path.confirmingOthers.pattern, use: confirming.show)
        member.post(Path.confirmingOther.pattern, use: confirming.confirm)

        let outbox = OutboxPages(
            doors: doors, frame: frame, folder: site.letterFolder, trouble: site.mailTrouble,
            returnsTrouble: site.returnsTrouble, mail: site.settings.mail, clock: site.clock)
        member.get(Path.outbox.pattern, use: outbox.show)
        member.get(Path.lyingLetters.pattern, use: outbox.files)
        member.post(Path.lyingLetters.pattern, use: outbox.deliverAll)
        member.get(Path.letter.pattern, use: outbox.file)
        member.post(Path.letterDelivery.pattern, use: outbox.deliver)
        member.post(Path.letterAnswer.pattern, use: outbox.settle)
    }
}

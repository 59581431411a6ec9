import Hummingbird
import WorkModel

/// The table of contents of the site, ordered by who may come in.
struct Routes {
    let site: Site

    func build() -> Router<Visit> {
        let router = Router(context: Visit.self, options: .autoGenerateHeadEndpoints)
        // Middleware applies only to routes added after it; the order here is the order of the pipeline.
        router.add(middleware: RequestLog())
        router.add(middleware: SecurityHeaders(isSecure: site.isSecure))
        router.add(middleware: ErrorPages(site: site))
        router.add(middleware: SameOriginPosts())
        router.add(middleware: Sessions())
        everybody(router)
        withTheCode(router)
        withTheWallsLink(router)
        withTheModeratorsLink(router)
        return router
    }

    /// Error pages stand after it once more: only then is the dugnad's own language known.
    private var find: FindDugnad {
        FindDugnad(doors: site.doors, wrongCodes: site.wrongCodes, clock: site.clock)
    }

    // MARK: Everybody

    private func everybody(_ router: Router<Visit>) {
        let open = OpenPages(site: site)
        router.get(Path.front.pattern, use: open.front)
        router.get(Path.example.pattern, use: open.example)
        router.get(Path.accessibility.pattern, use: open.accessibility)
        router.get(Path.privacy.pattern, use: open.privacy)
        router.get(Path.sources.pattern, use: open.sources)
        router.get(Path.health.pattern, use: open.health)
        router.get(Path.file.pattern, use: open.file)

        toRead(router)

        let figures = ChallengePicturePages(site: site)
        router.get(Path.challengePictures.pattern, use: figures.choose)
        router.get(Path.challengePicture.pattern, use: figures.show)

        let starting = StartPages(site: site)
        router.get(Path.start.pattern, use: starting.begin)
        router.get(Path.question.pattern, use: starting.ask)
        router.post(Path.dugnader.pattern, use: starting.create)

        router.get(Path.deleted.pattern, use: TakeoutPages(site: site).deleted)

        let entry = EntryPages(site: site)
        router.get(Path.join.pattern, use: entry.join)
        router.get(Path.scanned.pattern, use: entry.scanned)
        router.get(Path.entry.pattern, use: entry.open)
        router.get(Path.publicMinutes.pattern, use: MinutesPages(site: site).showPublic)
    }

    private func toRead(_ router: Router<Visit>) {
        let library = LibraryPages(site: site)
        router.get(Path.cards.pattern, use: library.cards)
        router.get(Path.card.pattern, use: library.card)
        router.get(Path.cardFile.pattern, use: library.cardFile)
        router.get(Path.guides.pattern, use: library.guides)
        router.get(Path.guide.pattern, use: library.guide)
        router.get(Path.checklists.pattern, use: library.checklists)
        router.get(Path.checklist.pattern, use: library.checklist)
        router.get(Path.handbook.pattern, use: library.handbook)
        router.get(Path.handbookTheme.pattern, use: library.theme)
        router.get(Path.variant(.municipality).pattern, use: library.municipality)
        router.get(Path.variant(.organisation).pattern, use: library.organisation)
        router.get(Path.variant(.youth).pattern, use: library.youth)
        router.get(Path.search.pattern, use: library.search)
    }

    // MARK: Whoever has the groups' code

    private func withTheCode(_ router: Router<Visit>) {
        let found = router.group().add(middleware: find).add(middleware: ErrorPages(site: site))
        let code = found.group().add(middleware: WhileWriting())
        code.group(context: CodeVisit.self).get(Path.tables.pattern, use: TablePages(site: site).show)

        let group = code.group(context: GroupVisit.self)
        let pages = GroupPages(site: site)
        group.get(Path.group.pattern, use: pages.show)
        group.get(Path.groupChanges.pattern, use: pages.stream)

        let cards = CardPages(site: site)
        group.post(Path.cardChoice.pattern, use: cards.choose)
        group.get(Path.ownPerson.pattern, use: cards.ownPerson)
        group.post(Path.ownPerson.pattern, use: cards.makeOwnPerson)
        group.post(Path.ownPersonRemoval.pattern, use: cards.removeOwnPerson)

        let late = found.group().add(middleware: WhileWriting.whileOnTheWay).group(context: GroupVisit.self)
        let notes = NotePages(site: site)
        late.post(Path.notes.pattern, use: notes.create)
        late.post(Path.note.pattern, use: notes.edit)
        late.post(Path.noteDeletion.pattern, use: notes.delete)
        late.post(Path.noteRestoration.pattern, use: notes.restore)
    }

    // MARK: Whoever has the wall's link, and the moderator

    private func withTheWallsLink(_ router: Router<Visit>) {
        let wall = router.group().add(middleware: find).add(middleware: ErrorPages(site: site))
            .group(context: WallVisit.self)
        let pages = WallPages(site: site)
        wall.get(Path.wall.pattern, use: pages.show)
        wall.get(Path.wallChanges.pattern, use: pages.stream)
    }

    // MARK: Whoever has a moderator's link

    private func withTheModeratorsLink(_ router: Router<Visit>) {
        let moderating = router.group().add(middleware: find).add(middleware: ErrorPages(site: site))
            .group(context: ModeratorVisit.self)

        let desk = ModeratorPages(site: site)
        moderating.get(Path.moderator.pattern, use: desk.show)
        moderating.get(Path.changes.pattern, use: desk.stream)
        moderating.post(Path.step.pattern, use: desk.go)
        moderating.post(Path.moreMinutes.pattern, use: desk.addMinutes)
        moderating.post(Path.pause.pattern, use: desk.pause)
        moderating.post(Path.tightening.pattern, use: desk.tighten)
        moderating.post(Path.end.pattern, use: desk.end)
        moderating.post(Path.hiddenNotes.pattern, use: desk.hideChosen)
        moderating.post(Path.noteOnWall.pattern, use: desk.showNote)
        moderating.post(Path.noteHiding.pattern, use: desk.hideNote)
        moderating.post(Path.noteRemoval.pattern, use: desk.removeNote)

        let plan = RunSheetPages(site: site)
        moderating.get(Path.runSheet.pattern, use: plan.show)
        moderating.post(Path.newStep.pattern, use: plan.add)
        moderating.post(Path.editedStep.pattern, use: plan.edit)

        let paper = PaperPages(site: site)
        moderating.get(Path.paper.pattern, use: paper.show)
        moderating.post(Path.paper.pattern, use: paper.write)

        let gathering = GatheringPages(site: site)
        moderating.get(Path.gathering.pattern, use: gathering.show)
        moderating.post(Path.ideas.pattern, use: gathering.tie)
        moderating.post(Path.ideaName.pattern, use: gathering.rename)
        moderating.post(Path.ideaChoice.pattern, use: gathering.takeOut)
        moderating.post(Path.ideaUntying.pattern, use: gathering.untie)
        moderating.post(Path.ideaTyingAgain.pattern, use: gathering.tieAgain)

        let measures = MeasurePages(site: site)
        moderating.get(Path.measures.pattern, use: measures.show)
        moderating.post(Path.measures.pattern, use: measures.add)
        moderating.get(Path.measure.pattern, use: measures.open)
        moderating.post(Path.measure.pattern, use: measures.edit)
        moderating.post(Path.measureDeletion.pattern, use: measures.delete)

        let minutes = MinutesPages(site: site)
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

        let documents = DocumentPages(site: site)
        moderating.get(Path.documents.pattern, use: documents.show)
        moderating.get(Path.document.pattern, use: documents.file)
        moderating.post(Path.wordTemplate.pattern, use: documents.keepTemplate)
        moderating.post(Path.wordTemplateRemoval.pattern, use: documents.removeTemplate)

        let when = WhenPages(site: site)
        moderating.get(Path.when.pattern, use: when.show)
        moderating.post(Path.when.pattern, use: when.move)
        moderating.post(Path.cancellation.pattern, use: when.cancel)

        let invitation = InvitationPages(site: site)
        moderating.get(Path.invitation.pattern, use: invitation.show)
        moderating.post(Path.invitation.pattern, use: invitation.fillIn)

        let chosen = ChosenCardsPages(site: site)
        moderating.get(Path.chosenCards.pattern, use: chosen.show)
        moderating.post(Path.chosenCards.pattern, use: chosen.choose)

        let links = LinkPages(site: site)
        moderating.get(Path.ready.pattern, use: links.ready)
        moderating.get(Path.links.pattern, use: links.show)
        moderating.post(Path.links.pattern, use: links.make)
        moderating.post(Path.linkEnd.pattern, use: links.end)

        let takeout = TakeoutPages(site: site)
        moderating.get(Path.takeout.pattern, use: takeout.show)
        moderating.get(Path.takeoutFile.pattern, use: takeout.file)
        moderating.post(Path.deletion.pattern, use: takeout.delete)
    }
}

import Hummingbird

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
        router.get("/", use: open.front)
        router.get("eksempel", use: open.example)
        router.get("tilgjengelighet", use: open.accessibility)
        router.get("personvern", use: open.privacy)
        router.get("kilder", use: open.sources)
        router.get("helse", use: open.health)
        router.get("f/:version/**", use: open.file)

        toRead(router)

        let figures = ChallengePicturePages(site: site)
        router.get("utfordringsbilde", use: figures.choose)
        router.get("utfordringsbilde/:number", use: figures.show)

        let starting = StartPages(site: site)
        router.get("dugnad/ny", use: starting.begin)
        router.get("dugnad/ny/:question", use: starting.ask)
        router.post("dugnader", use: starting.create)

        router.get("slettet", use: TakeoutPages(site: site).deleted)

        let entry = EntryPages(site: site)
        router.get("bli-med", use: entry.join)
        router.get("B/:code", use: entry.scanned)
        router.get("inn/:secret", use: entry.open)
        router.get("referat/:secret", use: MinutesPages(site: site).showPublic)
    }

    private func toRead(_ router: Router<Visit>) {
        let library = LibraryPages(site: site)
        router.get("kort", use: library.cards)
        router.get("kort/:card", use: library.card)
        router.get("kort/filer/:file", use: library.cardFile)
        router.get("veileder", use: library.guides)
        router.get("veileder/:guide", use: library.guide)
        router.get("sjekkliste", use: library.checklists)
        router.get("sjekkliste/:variant", use: library.checklist)
        router.get("handbok", use: library.handbook)
        router.get("handbok/:theme", use: library.theme)
        router.get("kommune", use: library.municipality)
        router.get("organisasjon", use: library.organisation)
        router.get("ung", use: library.youth)
        router.get("sok", use: library.search)
    }

    // MARK: Whoever has the groups' code

    private func withTheCode(_ router: Router<Visit>) {
        let code = router.group("b/:code")
            .add(middleware: find).add(middleware: ErrorPages(site: site)).add(middleware: WhileWriting())
        code.group(context: CodeVisit.self).get(use: TablePages(site: site).show)

        let group = code.group("bord/:group", context: GroupVisit.self)
        let pages = GroupPages(site: site)
        group.get(use: pages.show)
        group.get("strom", use: pages.stream)

        let notes = NotePages(site: site)
        group.post("notater", use: notes.create)
        group.post("notater/:note", use: notes.edit)
        group.post("notater/:note/sletting", use: notes.delete)
        group.post("notater/:note/angring", use: notes.restore)

        let cards = CardPages(site: site)
        group.post("kort", use: cards.choose)
        group.get("person", use: cards.ownPerson)
        group.post("person", use: cards.makeOwnPerson)
        group.post("person/sletting", use: cards.removeOwnPerson)
    }

    // MARK: Whoever has the wall's link, and the moderator

    private func withTheWallsLink(_ router: Router<Visit>) {
        let wall = router.group("d/:code").add(middleware: find).add(middleware: ErrorPages(site: site))
            .group(context: WallVisit.self)
        let pages = WallPages(site: site)
        wall.get("vegg", use: pages.show)
        wall.get("vegg/strom", use: pages.stream)
    }

    // MARK: Whoever has a moderator's link

    private func withTheModeratorsLink(_ router: Router<Visit>) {
        let moderating = router.group("d/:code").add(middleware: find).add(middleware: ErrorPages(site: site))
            .group(context: ModeratorVisit.self)

        let desk = ModeratorPages(site: site)
        moderating.get("ordstyrer", use: desk.show)
        moderating.get("strom", use: desk.stream)
        moderating.post("steg", use: desk.go)
        moderating.post("minutter", use: desk.addMinutes)
        moderating.post("pause", use: desk.pause)
        moderating.post("innstramming", use: desk.tighten)
        moderating.post("slutt", use: desk.end)
        moderating.post("notater", use: desk.hideChosen)
        moderating.post("notater/:note/vegg", use: desk.showNote)
        moderating.post("notater/:note/skjuling", use: desk.hideNote)
        moderating.post("notater/:note/sletting", use: desk.removeNote)

        let plan = RunSheetPages(site: site)
        moderating.get("kjoreplan", use: plan.show)
        moderating.post("kjoreplan/punkter", use: plan.add)
        moderating.post("kjoreplan/punkter/:step", use: plan.edit)

        let paper = PaperPages(site: site)
        moderating.get("papir", use: paper.show)
        moderating.post("papir", use: paper.write)

        let gathering = GatheringPages(site: site)
        moderating.get("samle", use: gathering.show)
        moderating.post("ideer", use: gathering.tie)
        moderating.post("ideer/:idea/navn", use: gathering.rename)
        moderating.post("ideer/:idea/utvalg", use: gathering.takeOut)
        moderating.post("ideer/:idea/opplosning", use: gathering.untie)
        moderating.post("ideer/:idea/angring", use: gathering.tieAgain)

        let measures = MeasurePages(site: site)
        moderating.get("tiltak", use: measures.show)
        moderating.post("tiltak", use: measures.add)
        moderating.get("tiltak/:measure", use: measures.open)
        moderating.post("tiltak/:measure", use: measures.edit)
        moderating.post("tiltak/:measure/sletting", use: measures.delete)

        let minutes = MinutesPages(site: site)
        moderating.get("referat", use: minutes.show)
        moderating.get("referat/del/:part", use: minutes.open)
        moderating.post("referat/del/:part", use: minutes.edit)
        moderating.post("referat/del/:part/tilbake", use: minutes.unedit)
        moderating.get("referat/frammote", use: minutes.openAttendance)
        moderating.post("referat/frammote", use: minutes.setAttendance)
        moderating.post("referat/godkjenning", use: minutes.approve)
        moderating.post("referat/gjenapning", use: minutes.reopen)
        moderating.post("referat/deling", use: minutes.publish)
        moderating.post("referat/deling/slutt", use: minutes.unpublish)

        let documents = DocumentPages(site: site)
        moderating.get("dokumenter", use: documents.show)
        moderating.get("dokumenter/:file", use: documents.file)
        moderating.post("dokumenter/mal", use: documents.keepTemplate)
        moderating.post("dokumenter/mal/sletting", use: documents.removeTemplate)

        let when = WhenPages(site: site)
        moderating.get("tid", use: when.show)
        moderating.post("tid", use: when.move)
        moderating.post("avlysning", use: when.cancel)

        let invitation = InvitationPages(site: site)
        moderating.get("invitasjon", use: invitation.show)
        moderating.post("invitasjon", use: invitation.fillIn)

        let chosen = ChosenCardsPages(site: site)
        moderating.get("kort", use: chosen.show)
        moderating.post("kort", use: chosen.choose)

        let links = LinkPages(site: site)
        moderating.get("klar", use: links.ready)
        moderating.get("lenker", use: links.show)
        moderating.post("lenker", use: links.make)
        moderating.post("lenker/:link/slutt", use: links.end)

        let takeout = TakeoutPages(site: site)
        moderating.get("uttak", use: takeout.show)
        moderating.get("uttak/fil", use: takeout.file)
        moderating.post("sletting", use: takeout.delete)
    }
}

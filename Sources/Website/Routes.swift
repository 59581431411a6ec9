import Hummingbird
import WorkModel

/// The table of contents of the site, ordered by who may come in.
struct Routes {
    let site: Site
    var doors: Doors { site.doors }
    var frame: Frame { site.frame }

    func build() -> Router<Visit> {
        let router = Router(context: Visit.self, options: .autoGenerateHeadEndpoints)
        // Middleware applies only to routes added after it; the order here is the order of the pipeline.
        router.add(middleware: CountedAnswers(counted: site.counted))
        router.add(middleware: RequestLog())
        router.add(middleware: SecurityHeaders(isSecure: site.isSecure))
        router.add(middleware: ErrorPages(frame: frame))
        router.add(middleware: SameOriginPosts())
        router.add(middleware: Sessions(links: doors.links, isSecure: site.isSecure))
        everybody(router)
        invited(router)
        promised(router)
        proposed(router)
        relay(router)
        withTheCode(router)
        withTheWallsLink(router)
        withTheModeratorsLink(router)
        owner(router)
        planning(router)
        seats(router)
        answers(router)
        signedIn(router)
        return router
    }

    /// Where the dugnad in the address has been found. Error pages stand once more: only now is its language known.
    func found(_ router: Router<Visit>) -> RouterGroup<Visit> {
        router.group()
            .add(middleware: FindDugnad(doors: doors, wrongCodes: site.wrongCodes, clock: site.clock))
            .add(middleware: ErrorPages(frame: frame))
            .add(middleware: FormerCodes())
    }

    var minutes: MinutesPages {
        MinutesPages(doors: doors, frame: frame, addresses: site.addresses, newSecrets: site.newSecrets)
    }

    private var wall: WallPages {
        WallPages(
            doors: doors, figures: site.figures, frame: frame, addresses: site.addresses, clock: site.clock)
    }

    // MARK: Everybody

    private func everybody(_ router: Router<Visit>) {
        let open = OpenPages(
            frame: frame, doors: doors, whoRunsIt: site.whoRunsIt, soundness: site.soundness, clock: site.clock)
        router.get(Path.front.pattern, use: open.front)
        router.get(Path.example.pattern, use: ExamplePages(frame: frame, example: site.example).show)
        router.get(Path.accessibility.pattern, use: open.accessibility)
        router.get(Path.privacy.pattern, use: open.privacy)
        router.get(Path.sources.pattern, use: open.sources)
        router.get(Path.health.pattern, use: open.health)
        router.get(Path.file.pattern, use: open.file)

        toRead(router)

        let figures = ChallengePicturePages(frame: frame, municipalities: site.municipalities, figures: site.figures)
        router.get(Path.challengePictures.pattern, use: figures.choose)
        router.get(Path.challengePicture.pattern, use: figures.show)

        let starting = StartPages(
            doors: doors, frame: frame, choices: site.startChoices, newSecrets: site.newSecrets, isSecure: site.isSecure
        )
        router.get(Path.start.pattern, use: starting.begin)
        let perhapsSignedIn = router.group().add(middleware: FindPerson(doors: doors))
        perhapsSignedIn.get(Path.question.pattern, use: starting.ask)
        perhapsSignedIn.post(Path.dugnader.pattern, use: starting.create)

        signingIn(router)

        router.get(Path.deleted.pattern, use: TakeoutPages(doors: doors, frame: frame).deleted)

        let entry = EntryPages(
            doors: doors, frame: frame, wrongCodes: site.wrongCodes, isSecure: site.isSecure, clock: site.clock)
        router.get(Path.join.pattern, use: entry.join)
        router.get(Path.scanned.pattern, use: entry.scanned)
        router.get(Path.entry.pattern, use: entry.look)
        router.post(Path.entry.pattern, use: entry.open)
        router.post(Path.leaving.pattern, use: entry.leave)
        let walls = WallEntryPages(
            doors: doors, frame: frame, wrongCodes: site.wrongCodes, digits: site.wallDigits, isSecure: site.isSecure,
            clock: site.clock)
        router.get(Path.wallEntry.pattern, use: walls.show)
        router.post(Path.wallEntry.pattern, use: walls.open)
        router.get(Path.publicMinutes.pattern, use: minutes.showPublic)
        publishedSince(router)
    }

    private func toRead(_ router: Router<Visit>) {
        let library = LibraryPages(
            frame: frame, library: site.library, search: site.search, documents: site.documents,
            drawings: site.drawings, startedAt: site.startedAt)
        router.get(Path.cards.pattern, use: library.cards)
        router.get(Path.card.pattern, use: library.card)
        router.get(Path.cardFile.pattern, use: library.cardFile)
        router.get(Path.guides.pattern, use: library.guides)
        router.get(Path.guide.pattern, use: library.guide)
        router.get(Path.checklists.pattern, use: library.checklists)
        router.get(Path.checklist.pattern, use: library.checklist)
        router.get(Path.handbook.pattern, use: library.handbook)
        router.get(Path.handbookTheme.pattern, use: library.theme)
        for variant in Variant.allCases {
            router.get(Path.variant(variant).pattern) { try await library.about(variant, visit: $1) }
        }
        router.get(Path.search.pattern, use: library.search)
    }

    // MARK: With the groups' code

    private func withTheCode(_ router: Router<Visit>) {
        let found = found(router)
        let code = found.group().add(middleware: WhileWriting())
        let tables = code.group(context: CodeVisit.self)
        tables.get(Path.tables.pattern, use: TablePages(doors: site.doors, frame: frame).show)
        tables.get(Path.wallToLookAt.pattern, use: wall.look)
        tables.get(Path.wallToLookAtChanges.pattern) { try await wall.stream($0, visit: WallVisit(looking: $1)) }

        let group = code.group(context: GroupVisit.self)
        let pages = GroupPages(doors: doors, frame: frame, clock: site.clock)
        group.get(Path.group.pattern, use: pages.show)
        group.get(Path.groupChanges.pattern, use: pages.stream)

        group.post(Path.call.pattern, use: pages.call)

        let cards = CardPages(doors: doors, frame: frame)
        group.post(Path.cardChoice.pattern, use: cards.choose)
        group.get(Path.ownPerson.pattern, use: cards.ownPerson)
        group.post(Path.ownPerson.pattern, use: cards.makeOwnPerson)
        group.post(Path.ownPersonRemoval.pattern, use: cards.removeOwnPerson)

        let late = found.group().add(middleware: WhileWriting.whileOnTheWay).group(context: GroupVisit.self)
        let notes = NotePages(doors: doors, frame: frame)
        late.post(Path.notes.pattern, use: notes.create)
        late.post(Path.note.pattern, use: notes.edit)
        late.post(Path.noteDeletion.pattern, use: notes.delete)
        late.post(Path.noteRestoration.pattern, use: notes.restore)
    }

    // MARK: With the wall's link, or a moderator's

    private func withTheWallsLink(_ router: Router<Visit>) {
        let hall = found(router).group(context: WallVisit.self)
        hall.get(Path.wall.pattern, use: wall.show)
        hall.get(Path.wallChanges.pattern, use: wall.stream)
    }
}

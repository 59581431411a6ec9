import Markup
import Words
import WorkModel

/// What the moderator sees: now and next, the words to say, the clock, the groups, and the notes as they come.
struct ModeratorPage: LivePage {
    let room: Room
    let visit: ModeratorVisit
    let assets: Assets
    /// Groups seen in the last two minutes, and since when.
    let seen: [Int: Moment]
    /// When the room agrees: what there is to agree on.
    var agreed: Agreed?
    /// What the wall holds up, while the room agrees.
    var held: HeldUp?
    /// What is published of what has been done since last, while the room is at it; and how far it has come.
    var since: SinceText?
    var sincePage = 0
    /// What has been taken away from the table that is open, and can be brought back.
    var takenAway: [NotesTakenAway] = []
    /// The site's address, as others reach it.
    var base = ""
    /// What is open in the right column.
    var drawer = Drawer.notes

    var say: Tongue { visit.say }
    var dugnad: Dugnad { room.dugnad }
    var sheet: RunSheet { room.sheet }
    var clock: Clock { dugnad.clock }
    var step: Step? { sheet.current }
    /// What the screen is about: the step that is on, or the first before the start.
    var shownStep: Step? { step ?? sheet.next }
    var words: StepTemplate? { room.words(of: shownStep) }
    var task: Step? { room.task(of: shownStep) }
    var question: Step? { room.stepOfNotes(at: shownStep) }

    /// What has the notes that the moderator needs now: the question that is on, or the last that the room has been through.
    var atHand: Step? {
        question ?? step.flatMap { now in room.stepsOfNotes.last { $0.position < now.position } }
    }

    /// The room agrees at the end: there is nothing left to write but measures.
    var isAgreeing: Bool {
        clock.endedAt != nil || words?.kind == .agreement || words?.kind == .closing
            || step != nil && sheet.next == nil
    }

    var regions: [Region] { [.trialMark(visit), .newOwner(visit), rope, now, time, tables, right] }

    var page: Page {
        let title = shownStep.map { say(room.title(of: $0)) } ?? say(.moderator)
        return Page(
            title: "\(title) – \(say(.moderator).lowercased())", bodyClass: "room mod",
            top: .own(
                "\(deskBar(visit, at: .moderator(dugnad)))\n\(getTheLatest(visit.to(.moderator(dugnad)), say))\n\(rope.html)\n\(lostConnection(.clockGoesOn, say, class: "lost"))"
            ),
            main: "\(now.html)\n\(time.html)\n\(tables.html)\n\(right.html)",
            skip: (
                "innhold",
                say(nb: "Hopp til det du skal si", nn: "Hopp til det du skal seie", en: "Skip to what to say")
            ),
            hasFooter: false,
            scripts: ["moderator.js", "hall.js", "typed.js"] + (dugnad.hasVideo ? ["copy.js"] : []),
            live: (visit.to(.changes(dugnad)), dugnad.revision), words: ScriptWords.moderating.json(say))
    }

    // MARK: The rope, and now

    var rope: Region {
        Region(
            id: "tauet", follows: [.steps], tag: "nav",
            attributes:
                " aria-label=\"\(say(nb: "Punktene i kjøreplanen", nn: "Punkta i køyreplanen", en: "The steps of the run sheet"))\"",
            content:
                Rope(room: room, language: visit.language, goingTo: visit.to(.moderator(dugnad)) + "?til=").html
        )
    }

    var now: Region {
        let colour = room.colour(of: shownStep).map { $0 == .blue ? " blue" : " orange" } ?? ""
        let title = clock.endedAt == nil ? shownStep.map { say(room.title(of: $0)) } ?? "" : say(.farewell)
        return Region(
            id: "na", follows: [.steps, .measures],
            attributes: " class=\"now card words-\(hundreds)\(colour)\" aria-labelledby=\"na-tittel\"",
            content: """
                \(cardKind(room.colour(of: shownStep), place, say))
                <h1 id="na-tittel">\(title)</h1>
                \(clock.endedAt == nil ? speech : afterwards)
                \(next)
                """)
    }

    var place: String {
        let count = sheet.going.count
        guard let number = sheet.going.firstIndex(where: { $0.id == step?.id }).map({ $0 + 1 }) else {
            return say(nb: "Ikke begynt", nn: "Ikkje byrja", en: "Not begun")
        }
        if clock.endedAt != nil { return say(nb: "Avsluttet", nn: "Avslutta", en: "Ended") }
        return say(
            nb: "Punkt \(number) av \(count)", nn: "Punkt \(number) av \(count)", en: "Step \(number) of \(count)")
    }

    var speech: HTML {
        guard let words else { return shownStep.map(OwnStepWords(visit: visit).speech) ?? .nothing }
        let todo = todo(words)
        return """
            \(spokenWords(words, say))
            <div class="parthead"><h2>\(say(StepTemplate.doLabel))</h2>\
            \(opening(.help, "\(say(ModeratorPage.helpTitle))"))</div>
            <ol class="todo">\(todo)</ol>
            """
    }

    /// What to do. Around one table there is first what is different there.
    func todo(_ words: StepTemplate) -> [HTML] {
        lines(words).map { "<li>\($0)</li>" }
    }

    private func lines(_ words: StepTemplate) -> [String] {
        let alone = dugnad.groupCount == 1 ? words.small.map { say($0) } : nil
        return [alone].compactMap { $0 } + words.do[visit.language]
    }

    private var hundreds: Int {
        guard clock.endedAt == nil else { return lettersAtTheEnd }
        return hundredsOfLetters(words.map { say($0.say) } ?? shownStep?.say ?? "", words.map(lines) ?? [])
    }
}

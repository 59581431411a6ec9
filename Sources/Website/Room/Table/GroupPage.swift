import Markup
import Words
import WorkModel

/// What a table sees now.
struct GroupPage: LivePage {
    let room: Room
    let visit: GroupVisit
    let form: Form
    /// What the room has agreed on, when it is over.
    let agreed: Agreed?
    /// Whether everybody with the code may know where a meeting by video is.
    let showsLink: Bool
    let assets: Assets
    /// How many of the table's notes the moderator has taken away together, and could bring back.
    var takenAway = 0

    var say: Tongue { visit.say }
    var dugnad: Dugnad { room.dugnad }
    var number: Int { visit.group }
    func text(_ phrase: Phrase?) -> String { phrase?[visit.language] ?? "" }

    /// The step the table looks at: an earlier one when it has asked for that, else the room's.
    var step: Step? {
        if let asked: Step.ID = form.identifier("steg"), let step = room.sheet.step(asked), isOpenToSee(step) {
            return step
        }
        return room.sheet.current
    }

    var isLookingBack: Bool { step?.id != room.sheet.current?.id }
    /// The task that notes go to now: in the plenary, the task that is shared.
    var task: Step? { room.task(of: step) }

    func isOpenToSee(_ step: Step) -> Bool {
        guard let current = room.sheet.current else { return false }
        return step.takesNotes && !step.isSkipped && step.position <= current.position
    }

    var canWrite: Bool { task != nil && dugnad.clock.startedAt != nil && !isOver && stop == nil }

    /// Why the table may not write just now.
    var stop: WritingStop? { room.writingStop(for: number) }

    /// Notes on the task the room is at are no longer accepted.
    var isOver: Bool { room.writingTime(on: task).isClosed }
    var isAllOver: Bool { room.writingTime(on: nil).isClosed }

    var regions: [Region] { [head, question, card, notes, earlier, call, meeting] }

    var page: Page {
        Page(
            title: "\(say(room.seating.group)) \(number)"
                + (isGoodbye ? "" : step.map { " – " + say(room.title(of: $0)) } ?? ""),
            bodyClass: "room grp",
            top: .own(head.html),
            main: """
                \(lostConnection(keepWriting, say))
                <p id="nytt" role="status" class="vh"></p>
                \(getTheLatest(visit.to(.group(dugnad, number)), say))
                \(question.html)
                \(isIdea ? writing : .nothing)
                \(card.html)
                <ul id="venter" class="mine"></ul>
                \(notes.html)
                <div id="angre" role="status" class="row">\(undo)</div>
                \(earlier.html)
                \(isIdea ? .nothing : writing)
                \(call.html)
                \(meeting.html)
                <p class="small">\(assurance)</p>
                <p class="small">\(elsewhere)</p>
                """,
            skip: ("tekst", say(nb: "Hopp til notatfeltet", nn: "Hopp til notatfeltet", en: "Skip to the note field")),
            hasFooter: false, scripts: ["notes.js"],
            live: (visit.to(.groupChanges(dugnad, number)), dugnad.revision), words: ScriptWords.writing.json(say))
    }

    private var keepWriting: Phrase {
        Phrase(
            nb: "Skriv videre. Notatene ligger trygt i telefonen og sendes av seg selv når nettet er tilbake.",
            nn: "Skriv vidare. Notata ligg trygt i telefonen og blir sende av seg sjølve når nettet er tilbake.",
            en: "Keep writing. The notes are safe on the phone, which sends them when the network is back.")
    }

    /// Where whoever writes may want to go from here.
    private var elsewhere: HTML {
        let group = room.seating.group.map { $0.lowercased() }
        let change = say(nb: "Bytt \(group.nb)", nn: "Byt \(group.nn)", en: "Change \(group.en)")
        let worried = say(nb: "Bekymret for et barn?", nn: "Uroleg for eit barn?", en: "Worried about a child?")
        return """
            <a href="\(visit.to(.tables(dugnad)))">\(change)</a>
            · <a href="\(visit.toSite(.guide("skriver")))">\(say(room.seating.toTheWriter))</a>
            · <a href="\(visit.toSite(.privacy))#barn">\(worried)</a>
            · <a href="\(visit.toSite(.privacy))">\(say(.privacy))</a>
            · <a href="\(visit.toSite(.accessibility))">\(say(.accessibility))</a>
            """
    }

    // MARK: Regions

    var head: Region {
        let clock: HTML? = timeLeft(of: dugnad.clock, say)
        return Region(
            id: "hode", follows: [.steps], tag: "header",
            content: """
                <div class="bar"><p><b>\(say(room.seating.group)) \(number)</b> <span>\(whereWeAre)</span></p>\(clock)</div>
                \(Rope(room: room, language: visit.language, isKnotsOnly: true).html)
                \(TrialMark.forGroups(dugnad, say))
                \(lineToAll)
                """)
    }

    /// The question's short name stays at the top with the clock; before and after there is only the place.
    private var whereWeAre: String {
        guard dugnad.clock.endedAt == nil, let now = room.sheet.current else { return dugnad.nameAndDistrict }
        return say(room.title(of: now))
    }

    var question: Region {
        Region(
            id: "steg", follows: [.steps, .group(number)] + (isGoodbye ? [.measures] : []),
            attributes: """
                 aria-labelledby="sporsmal" class="stack"\("data-step", is: task?.id.description ?? "") \
                data-at="\(isLookingBack ? "" : isGoodbye ? "slutt" : step?.id.description ?? "")" \
                data-now="\(isLookingBack || isGoodbye ? "" : step.map { say(room.title(of: $0)) } ?? "")" \
                data-title="\(task.map { say(room.title(of: $0)) } ?? "")" data-write="\(writeLabel)"\("data-idea", is: isIdea ? "1" : nil) \
                data-open="\(canWrite ? "1" : "0")" data-over="\(isOver || stop != nil ? "1" : "0")"
                """,
            content: """
                <div class="asks\(colour.map { " \($0.rawValue)" } ?? "")">
                \(cardKind(colour, kicker, say))
                <h1 id="sporsmal">\(headline)</h1>
                <p>\(step == nil ? before : isGoodbye ? thanks : text(room.task(forTablesAt: step)))</p>\(pairs)</div>
                \(isGoodbye ? outcome : .nothing)
                \(backToNow)
                \(closed)
                \(toTheWriter)
                """)
    }

    private var colour: CardColour? { isGoodbye ? nil : room.colour(of: step) }

    /// After the end no step goes on any more: then where and when it was, as on the wall.
    private var kicker: String {
        isGoodbye ? dugnad.placeAndDay(say) : step.map { say(room.kicker(of: $0)) } ?? ""
    }

    var headline: String {
        guard let step else {
            return dugnad.cancelledAt == nil
                ? say(
                    nb: "Velkommen. Vi begynner snart.", nn: "Velkomne. Vi byrjar snart.",
                    en: "Welcome. We begin soon.")
                : say(nb: "Det er avlyst.", nn: "Det er avlyst.", en: "It has been called off.")
        }
        if isGoodbye { return say(.farewell) }
        return say(room.question(of: step))
    }

    /// The small clock of the talk in pairs, as on the wall; where no script counts, the hour.
    private var pairs: HTML? {
        guard !isLookingBack, dugnad.clock.isRunning, let ends = dugnad.clock.pairsEndAt else { return nil }
        return """
            <p class="pairs">\(pairsClock(ends, at: nil, room.seating, say)) <span class="in-pairs">\(say(
                .untilHour))\u{A0}\(NorwegianTime.clock(ends))</span></p>
            """
    }

    var before: String {
        let time =
            dugnad.roughTime?.words ?? NorwegianTime.dayAndHours(from: dugnad.plannedStart, to: dugnad.agreedEnd)
        return say(time).capitalisedFirst + (dugnad.placeInWords.map { ", \(say($0))" } ?? "") + "."
    }

    var backToNow: HTML? {
        guard isLookingBack, let current = room.sheet.current else { return nil }
        return """
            <p><a href="\(visit.to(.group(dugnad, number)))">\(say(
                nb: "Tilbake til nå:",
                nn: "Tilbake til no:",
                en: "Back to now:")) \(say(room.title(of: current)))</a></p>
            """
    }

    var closed: HTML? {
        if let stop {
            return """
                <p class="slip"><b>\(say(stop.reason))</b> \(say(
                    nb: "Det dere har begynt på, ligger trygt her og kommer med når dere kan skrive igjen.",
                    nn: "Det de har byrja på, ligg trygt her og kjem med når de kan skrive igjen.",
                    en: "What you have begun is safe here, and is included when you can write again."))</p>
                """
        }
        if task?.closedAt != nil {
            return """
                <p class="slip">\(say(
                    nb: "Ordstyreren har lukket dette punktet for nye notater. Det dere allerede har begynt på, kommer med.",
                    nn: "Ordstyraren har lukka dette punktet for nye notat. Det de alt har byrja på, kjem med.",
                    en: "The moderator has closed this step to new notes. What you have already begun will be included."))</p>
                """
        }
        guard room.approvedAt != nil else { return nil }
        return """
            <p class="slip">\(say(
                nb: "Referatet er godkjent, så nye notater kommer ikke med. Det dere allerede har begynt på, går til ordstyreren.",
                nn: "Referatet er godkjent, så nye notat kjem ikkje med. Det de alt har byrja på, går til ordstyraren.",
                en: "The minutes have been approved, so new notes are not included. What you have already begun goes to the moderator."))</p>
            """
    }
}

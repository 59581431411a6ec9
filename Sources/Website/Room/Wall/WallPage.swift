import Documents
import Markup
import Words
import WorkModel

/// The question and the clock, how to join, and below them what the room has made.
struct WallPage: LivePage {
    let agreed: Agreed
    let held: HeldUp?
    /// The groups that are here, before the start.
    let joined: Set<Int>
    let figures: [ChallengePicture.Figure]
    /// What is published of what has been done since last, while the room is at it.
    var since: SinceText?
    /// From 0.
    var sincePage = 0
    let visit: WallVisit
    let base: String
    let assets: Assets

    var room: Room { agreed.room }
    var dugnad: Dugnad { room.dugnad }
    var say: Tongue { visit.say }
    var step: Step? { room.sheet.current }
    var clock: Clock { dugnad.clock }
    /// Nothing is agreed on for good before the room is done with agreeing.
    var showsMeasures: Bool {
        !agreed.measures.isEmpty && (scene == .ending || room.words(of: step)?.kind == .closing && scene == .measures)
    }

    /// What the wall follows; a new note wakes it only when it is shown (`Note.changedParts`). What stands on it decides
    /// how the question and the clock stand too, so all of it is fetched when any of it changes.
    static let parts: [LiveUpdates.Part] = [.steps, .wall, .gathering, .measures, .groups]

    var regions: [Region] { [question, shown, side, foot] }

    var page: Page {
        Page(
            title: say(.wall), bodyClass: "wall", top: .none,
            main: """
                \(question.html)
                \(shown.html)
                \(side.html)
                \(foot.html)
                \(withoutScript)
                \(lostConnection(.wallWaits, say, class: "lost"))
                """, hasFooter: false,
            scripts: ["live.js", "hall.js"],
            live: (visit.to(visit.isLooking ? .wallToLookAtChanges(dugnad) : .wallChanges(dugnad)), dugnad.revision),
            words: ScriptWords.showing.json(say))
    }

    private var withoutScript: HTML {
        getTheLatest(visit.to(visit.isLooking ? .wallToLookAt(dugnad) : .wall(dugnad)), say)
    }

    private var question: Region {
        Region(
            id: "sporsmal", follows: WallPage.parts, tag: "header",
            content: """
                \(kicker)
                <h1\("class", is: isLong ? "long" : nil)>\(headline)</h1>
                """)
    }

    private var kicker: HTML {
        let title =
            clock.endedAt != nil
            ? dugnad.placeAndDay(say)
            : step.map { say(room.kicker(of: $0)) + place(in: $0) } ?? dugnad.titleAndPlace ?? dugnad.nameAndDistrict
        let kind = dugnad.isTrial ? "\(say(TrialMark.words)) · \(title)" : title
        return cardKind(clock.endedAt == nil ? room.colour(of: step) : nil, kind, say)
    }

    /// How far the room has come in what has been done since last, when that takes more than one page.
    private func place(in step: Step) -> String {
        guard step.isSinceLast, let place = sinceOnWall?.place else { return "" }
        return " · \(say(place))"
    }

    static let longQuestion = 66

    /// Smaller letters for a long question, over many measures, and where three lines would take the room of the rest.
    var isLong: Bool {
        headline.count > WallPage.longQuestion
            || (scene == .measures || scene == .ending) && agreed.measures.count > 3
            || isWide && WallFit.isLong([headline], letters: 24, lines: 2)
    }

    var headline: String {
        if showsMeasures { return say(dugnad.variant.headline) }
        if clock.endedAt != nil { return say(.farewell) }
        guard let step else { return say(nb: "Velkommen!", nn: "Velkomne!", en: "Welcome!") }
        return say(room.question(of: step))
    }

    private var side: Region {
        Region(
            id: "side", follows: WallPage.parts,
            attributes:
                " class=\"side\(clock.startedAt == nil ? " early" : "")\" aria-label=\"\(say(nb: "Tid og kode", nn: "Tid og kode", en: "Time and code"))\"",
            content: "\(time)\(joining)")
    }

    private var time: HTML {
        guard clock.isRunning, let ends = clock.pairsEndAt else { return stepTime }
        return "\(stepTime)<p class=\"pairs\">\(pairsClock(ends, at: nil, room.seating, say))</p>"
    }

    private var stepTime: HTML {
        if let left = clock.pausedLeft, clock.isRunning {
            return """
                <p class="clock num" role="timer"><span data-left="\(left.milliseconds)">\(clockText(left))</span></p>
                <p class="until">\(say(nb: "klokka står", nn: "klokka står", en: "the clock is stopped"))</p>
                """
        }
        guard clock.isRunning, let ends = clock.stepEndsAt else {
            guard clock.startedAt == nil, !dugnad.isWithoutDay else { return .nothing }
            return """
                <p class="until">\(say(
                    nb: "Vi begynner kl.",
                    nn: "Vi byrjar kl.",
                    en: "We begin at"))\u{A0}\(NorwegianTime.clock(dugnad.plannedStart))</p>
                """
        }
        return """
            <div class="countdown"><p class="clock num" role="timer"><span data-ends="\(ends.milliseconds)"\(soonMark(step))></span></p>
            <p class="until"><span class="in-time"><span class="left">\(say(
                nb: "igjen,",
                nn: "att,",
                en: "left,")) </span>\(say(.untilHour))\u{A0}\(NorwegianTime.clock(ends))</span>\(soon(.twoMinutesLeft, say))\
            \(overtime(step?.takesNotes == true ? .finishTheSentence : .overTheTime, say))</p></div>
            """
    }

    var shortBase: String { base.withoutScheme }

    private var joining: HTML {
        if clock.endedAt != nil {
            return agreed.measures.isEmpty ? .nothing : "<p class=\"join\"><b>\(say(.farewell))</b></p>"
        }
        guard hasSquare else {
            return
                "<p class=\"join\"\(asTyped)>\(say(nb: "Kode", nn: "Kode", en: "Code")) <b>\(dugnad.code.shown)</b></p>"
        }
        return """
            \(QRCode(base + Path.tables(dugnad).text)?.svg(title: say(.qrCode(for: dugnad.seating))))
            <p class="join"\(asTyped)>\(shortBase)<b>\(dugnad.code.shown)</b></p>
            """
    }

    private var foot: Region {
        Region(
            id: "tauet", follows: [.steps], tag: "footer",
            content: """
                <img src="\(assets.address("tegninger/holder.svg"))" width="200" height="260" alt="">
                \(Rope(room: room, language: visit.language, isKnotsOnly: true).html)
                <img src="\(assets.address("tegninger/drar.svg"))" width="200" height="260" alt="">
                """)
    }
}

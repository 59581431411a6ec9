import Documents
import Hummingbird
import Markup
import WorkModel

/// What everybody in the hall looks at.
struct WallPages {
    let site: Site

    func show(_ request: Request, visit: WallVisit) async throws -> Response {
        let base = site.addresses.base(for: request)
        let dugnad = visit.dugnad
        let key = "\(visit.chosenLanguage?.tag ?? "-") wall \(dugnad.id) \(base) \(visit.visit.pageAddress)"
        let entry = try await site.kept.page(key, revision: dugnad.revision) {
            let agreement = try await site.dugnader.agreement(dugnad.id)
            let page = WallPage(agreement: agreement, visit: visit, base: base, assets: site.assets)
            return page.pieces(Form(addressOf: request)["del"])?.source
                ?? site.frame.html(page.page, for: visit, address: visit.visit.pageAddress).source
        }
        return .html(entry, to: visit.visit)
    }

    func stream(_ request: Request, visit: WallVisit) async throws -> Response {
        ChangeStream(
            live: site.dugnader.live, clock: site.clock, dugnad: visit.dugnad, parts: [.steps, .wall, .measures]
        ).response(to: request)
    }
}

/// The question, the clock, how to join, the notes the moderator shows, and at the end the measures.
struct WallPage: LivePage {
    let agreement: Agreement
    let visit: WallVisit
    let base: String
    let assets: Assets

    private var room: Room { agreement.room }
    private var dugnad: Dugnad { room.dugnad }
    var say: Tongue { visit.say }
    private var step: Step? { room.sheet.current }
    private var clock: Clock { dugnad.clock }
    private var isAgreeing: Bool {
        clock.endedAt != nil || room.words(of: step)?.kind == .agreement || room.words(of: step)?.kind == .closing
    }

    var regions: [Region] { [question, shown, side, foot] }

    var page: Page {
        Page(
            title: say(nb: "Veggen", nn: "Veggen", en: "The wall"), bodyClass: "wall", top: .none,
            main: "\(question.html)\n\(shown.html)\n\(side.html)\n\(foot.html)\n\(withoutScript)", hasFooter: false,
            scripts: ["live.js"],
            live: (visit.to(.dugnad(dugnad, "vegg/strom")), dugnad.revision))
    }

    /// A page that reads itself anew takes the reader by surprise; without script somebody asks for it.
    private var withoutScript: HTML {
        "<noscript><p><a href=\"\(visit.to(.wall(dugnad)))\">\(say(nb: "Hent det siste", nn: "Hent det siste", en: "Get the latest"))</a></p></noscript>"
    }

    private var question: Region {
        let text = headline
        return Region(
            id: "sporsmal", follows: [.steps, .measures], tag: "header",
            content: """
                \(cardKind(room.colour(of: step), step.map { say(room.title(of: $0)) } ?? dugnad.nameAndDistrict, say))
                <h1\("class", is: text.count > 66 ? "long" : nil)>\(text)</h1>
                """)
    }

    private var headline: String {
        if clock.endedAt != nil || isAgreeing && !agreement.measures.isEmpty {
            return dugnad.variant == .youth
                ? say(nb: "Dette foreslår vi", nn: "Dette foreslår vi", en: "This is what we propose")
                : say(nb: "Dette er vi enige om", nn: "Dette er vi einige om", en: "This is what we have agreed")
        }
        guard let step else { return say(nb: "Velkommen!", nn: "Velkomne!", en: "Welcome!") }
        guard step.title == nil, let words = room.words(of: step) else { return say(room.title(of: step)) }
        return say(words.ask)
    }

    /// Notes come here only when the moderator shows them; the measures at the end.
    private var shown: Region {
        let content: HTML = isAgreeing && !agreement.measures.isEmpty ? measures : notes
        return Region(
            id: "vises", follows: [.steps, .wall, .measures],
            attributes: " class=\"shown\" aria-labelledby=\"vises-tittel\"",
            content: content)
    }

    private var notes: HTML {
        let task = room.task(of: step)
        let chosen = room.notes.filter { $0.isShown && $0.step == task?.id }
            .sorted { ($0.shownAt ?? $0.receivedAt) < ($1.shownAt ?? $1.receivedAt) }.suffix(3)
        let colour = room.colour(of: task) == .blue ? "slip blue" : "slip"
        let items = chosen.map { note in
            "<li class=\"\(colour)\" data-note=\"\(note.id)\"><b>\(say(room.variant.group)) \(note.groupNumber)</b> <span>\(note.text)</span></li>\n"
                as HTML
        }
        return """
            <h2 id="vises-tittel" class="vh">\(say(nb: "Fra gruppene", nn: "Frå gruppene", en: "From the groups"))</h2>
            <ul>\(items)</ul>
            """
    }

    private var measures: HTML {
        let items = agreement.measures.map { measure in
            let day = measure.deadlineDay.map { say(NorwegianTime.date($0)) }
            let facts: HTML =
                room.variant == .youth
                ? fact(measure.hearer, else: MeasureTexts.noHearer)
                : "\(fact(measure.owner, else: MeasureTexts.noOwner)) · \(fact(day, else: MeasureTexts.noDeadline))"
            return "<li class=\"slip blue\"><span>\(measure.text)</span> <small>\(facts)</small></li>\n" as HTML
        }
        return """
            <h2 id="vises-tittel" class="vh">\(room.variant == .youth ? say(nb: "Forslag", nn: "Forslag", en: "Proposals") : say(nb: "Tiltak", nn: "Tiltak", en: "Measures"))</h2>
            <ol class="agreed\(items.count > 4 ? " many" : "")">\(items)</ol>
            """
    }

    private func fact(_ text: String?, else missing: Phrase) -> HTML {
        text.map { "<span>\($0)</span>" } ?? "<span class=\"missing\">\(say(missing))</span>"
    }

    private var side: Region {
        Region(
            id: "side", follows: [.steps],
            attributes:
                " class=\"side\" aria-label=\"\(say(nb: "Tid og kode", nn: "Tid og kode", en: "Time and code"))\"",
            content: "\(time)\(joining)")
    }

    private var time: HTML {
        if let left = clock.pausedLeft, clock.isRunning {
            return """
                <p class="clock num" role="timer"><span data-left="\(left.milliseconds)">\(clockText(left))</span></p>
                <p class="until">\(say(nb: "klokka står", nn: "klokka står", en: "the clock is stopped"))</p>
                """
        }
        guard clock.isRunning, let ends = clock.stepEndsAt else {
            guard clock.startedAt == nil else { return .nothing }
            return """
                <p class="until">\(say(
                    nb: "Vi begynner kl.",
                    nn: "Vi byrjar kl.",
                    en: "We begin at"))\u{A0}\(NorwegianTime.clock(dugnad.plannedStart))</p>
                """
        }
        return """
            <p class="clock num" role="timer"><span data-ends="\(ends.milliseconds)"></span></p>
            <p class="until">\(say(nb: "til kl.", nn: "til kl.", en: "until"))\u{A0}\(NorwegianTime.clock(ends))</p>
            """
    }

    private var joining: HTML {
        guard clock.endedAt == nil else { return .nothing }
        let shortBase = base.replacing("https://", with: "").replacing("http://", with: "")
        return """
            \(QRCode("\(base)/b/\(dugnad.code)".uppercased())?.svg(title: say(
                nb: "QR-kode som åpner siden til gruppene",
                nn: "QR-kode som opnar sida til gruppene",
                en: "QR code that opens the groups’ page")))
            <p class="join">\(shortBase)<b>\(dugnad.code.shown)</b></p>
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

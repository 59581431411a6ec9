import Hummingbird
import Markup
import WorkModel

/// The run sheet to read and to change, before the start and while it runs.
struct RunSheetPages {
    let site: Site

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let room = try await site.dugnader.room(visit.dugnad.id)
        return site.respond(runSheetPage(room, visit, Problems(), Form([])), to: visit.visit)
    }

    func edit(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        guard let step = visit.parameters.get("step").flatMap({ Step.ID($0) }) else { throw NotFound() }
        for edit in RunSheetPages.edits(form) {
            try await site.dugnader.edit(step, edit, from: form.number("versjon") ?? 0, in: visit.dugnad.id)
        }
        return .redirect(to: visit.to(.runSheet(visit.dugnad)) + "#p-\(step)")
    }

    /// A step of the moderator's own.
    func add(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        guard let minutes = form.number("minutter"), (1...240).contains(minutes),
            !PlainText.line(form["tittel"]).isEmpty
        else {
            var problems = Problems()
            if PlainText.line(form["tittel"]).isEmpty {
                problems.add(
                    "ny-tittel",
                    visit.say(
                        nb: "Skriv hva punktet skal hete.", nn: "Skriv kva punktet skal heite.",
                        en: "Write what the step is called."))
            } else {
                problems.add(
                    "ny-minutter",
                    visit.say(
                        nb: "Skriv hvor mange minutter, fra 1 til 240.", nn: "Skriv kor mange minutt, frå 1 til 240.",
                        en: "Write how many minutes, from 1 to 240."))
            }
            let room = try await site.dugnader.room(visit.dugnad.id)
            return site.respond(
                runSheetPage(room, visit, problems, form), to: visit.visit, status: .unprocessableContent)
        }
        try await site.dugnader.addStep(
            title: form["tittel"], minutes: minutes, takesNotes: form["notater"] == "1", say: form["si"],
            after: form.identifier("etter"), from: form.number("versjon") ?? 0, in: visit.dugnad.id)
        return .redirect(to: visit.to(.runSheet(visit.dugnad)))
    }

    /// What a button or the fields of a step ask for.
    private static func edits(_ form: Form) -> [RunSheet.Edit] {
        switch form["gjor"] {
        case "opp": [.moveUp]
        case "ned": [.moveDown]
        case "hopp": [.skip(true)]
        case "ta-med": [.skip(false)]
        case "fjern": [.remove]
        case "lukk": [.close(true)]
        case "apne": [.close(false)]
        case _ where form.has("si"):
            [.own(PlainText.line(form["tittel"]), minutes: form.number("minutter"), say: form["si"])]
        default: [.wording(PlainText.line(form["tittel"]), minutes: form.number("minutter"))]
        }
    }
}

private func runSheetPage(_ room: Room, _ visit: ModeratorVisit, _ problems: Problems, _ form: Form) -> Page {
    let say = visit.say
    let rows = room.sheet.steps.map { stepRow($0, room, visit) }
    let options = room.sheet.steps.map {
        "<option value=\"\($0.id)\"\("selected", when: $0.id == room.sheet.steps.last?.id)>\(say(room.title(of: $0)))</option>"
            as HTML
    }
    let sum = room.sheet.going.map(\.minutes).reduce(0, +)
    var page = deskPage(
        visit, at: .runSheet(room.dugnad), title: say(nb: "Kjøreplan", nn: "Køyreplan", en: "Run sheet"),
        """
        \(problems.summary(say))
        <h1>\(say(nb: "Kjøreplan", nn: "Køyreplan", en: "Run sheet"))</h1>
        <p>\(say(
            nb: "\(sum)\u{A0}minutter i alt. Avtalt slutt kl.\u{A0}\(NorwegianTime.clock(room.dugnad.agreedEnd)). Endringer vises på alle skjermer med én gang.",
            nn: "\(sum)\u{A0}minutt i alt. Avtalt slutt kl.\u{A0}\(NorwegianTime.clock(room.dugnad.agreedEnd)). Endringar kjem på alle skjermar med éin gong.",
            en: "\(sum)\u{A0}minutes in all. Agreed end at \(NorwegianTime.clock(room.dugnad.agreedEnd)). Changes appear on every screen at once."))</p>
        <ol class="down sheet">\(rows)</ol>
        <section class="card stack noprint" aria-labelledby="nytt">
        <h2 id="nytt">\(say(nb: "Legg til et punkt", nn: "Legg til eit punkt", en: "Add a step"))</h2>
        <form class="stack" method="post" action="\(visit.to(.dugnad(room.dugnad, "kjoreplan/punkter")))" novalidate>
        <p><label for="ny-tittel">\(say(
            nb: "Hva skal punktet hete?",
            nn: "Kva skal punktet heite?",
            en: "What is the step called?"))</label></p>
        \(problems.at("ny-tittel", say))
        <p><input id="ny-tittel" name="tittel" value="\(form["tittel"])" maxlength="200"\("aria-describedby", is: problems.describedBy("ny-tittel"))></p>
        <p><label for="ny-minutter">\(say(nb: "Minutter", nn: "Minutt", en: "Minutes"))</label></p>
        \(problems.at("ny-minutter", say))
        <p><input id="ny-minutter" name="minutter" value="\(form.has("minutter") ? form["minutter"] : "10")" inputmode="numeric" size="4"\("aria-describedby", is: problems.describedBy("ny-minutter"))></p>
        \(OwnStepWords(visit: visit).field("ny-si", form["si"], problems))
        <p><label for="etter">\(say(nb: "Etter", nn: "Etter", en: "After"))</label></p>
        <p><select id="etter" name="etter">\(options)</select></p>
        <p><label class="row">
        <input type="checkbox" name="notater" value="1"\("checked", when: form["notater"] == "1")> \(say(
            nb: "Gruppene skriver notater her",
            nn: "Gruppene skriv notat her",
            en: "Groups write notes here"))</label></p>
        <input type="hidden" name="versjon" value="\(room.dugnad.planVersion)">
        <p><button class="btn">\(say(nb: "Legg til", nn: "Legg til", en: "Add"))</button></p>
        </form></section>
        """)
    page.scripts = ["copy.js"] + (problems.isEmpty ? [] : ["focus.js"])
    return page
}

private func stepRow(_ step: Step, _ room: Room, _ visit: ModeratorVisit) -> HTML {
    let say = visit.say
    let title = say(room.title(of: step))
    let begins = NorwegianTime.clock(room.sheet.begins(step, at: visit.now, plannedStart: room.dugnad.plannedStart))
    let isNow = step.id == room.sheet.current?.id && room.dugnad.clock.isRunning
    let isDone = step.startedAt != nil && !isNow
    let colour = room.words(of: step)?.card.map { $0 == .blue ? "slip blue" : "slip" } ?? "slip plain"
    func button(_ value: String, _ label: String) -> HTML {
        """
        <button class="btn quiet slim" name="gjor" value="\(value)">\(label)<span class="vh">: \(title)</span>
        </button>
        """
    }
    let state =
        step.isSkipped
        ? say(nb: "hoppes over", nn: "blir hoppa over", en: "skipped")
        : isNow ? say(nb: "nå", nn: "no", en: "now") : nil
    let stateText: HTML? = state.map { " <span class=\"tag\">\($0)</span>" }
    let closing: HTML? =
        !step.takesNotes
        ? nil
        : step.closedAt == nil
            ? button("lukk", say(nb: "Lukk for notater", nn: "Lukk for notat", en: "Close for notes"))
            : button("apne", say(nb: "Åpne for notater", nn: "Opne for notat", en: "Open for notes"))
    return """
        <li id="p-\(step.id)"\("class", is: isDone ? nil : "open")\("aria-current", is: isNow ? "step" : nil)>
        <form class="\(colour)" method="post" action="\(visit.to(.dugnad(room.dugnad, "kjoreplan/punkter/\(step.id)")))">
        <p class="row"><span class="num">\(begins)</span>
        <b>\(title)</b>\(stateText)<span class="num">\(step.minutes)\u{A0}min</span></p>
        <details class="noprint" id="d-\(step.id)">
        <summary>\(say(nb: "Endre", nn: "Endre", en: "Change"))<span class="vh">: \(title)</span></summary>
        <p class="row"><label for="t-\(step.id)">\(say(nb: "Navn", nn: "Namn", en: "Name"))</label>
        <input id="t-\(step.id)" name="tittel" value="\(title)" maxlength="200">
        <label for="m-\(step.id)">\(say(nb: "Minutter", nn: "Minutt", en: "Minutes"))</label>
        <input id="m-\(step.id)" name="minutter" value="\(step.minutes)" inputmode="numeric" size="4">
        <button class="btn slim">\(say(
            nb: "Lagre",
            nn: "Lagre",
            en: "Save"))<span class="vh">: \(title)</span></button></p>
        \(step.key == nil ? OwnStepWords(visit: visit).field("s-\(step.id)", step.say ?? "", Problems()) : .nothing)
        <p class="row">\(button("opp", say(
            nb: "Flytt opp",
            nn: "Flytt opp",
            en: "Move up")))\(button("ned", say(nb: "Flytt ned", nn: "Flytt ned", en: "Move down")))\(step.isSkipped ? button("ta-med", say(nb: "Ta med likevel", nn: "Ta med likevel", en: "Include after all")) : button("hopp", say(nb: "Hopp over", nn: "Hopp over", en: "Skip")))\(closing)\(step.canBeRemoved ? button("fjern", say(nb: "Fjern", nn: "Fjern", en: "Remove")) : .nothing)</p>
        <input type="hidden" name="versjon" value="\(room.dugnad.planVersion)">
        </details></form></li>

        """
}

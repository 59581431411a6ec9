import Hummingbird
import Markup
import Words
import WorkModel

/// The run sheet to read and to change, before the start and while it runs.
struct RunSheetPages {
    let site: Site

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let room = try await site.doors.rooms.room(visit.dugnad.id)
        return site.respond(runSheetPage(room, visit, Problems(), Form([]), on: nil), to: visit.visit)
    }

    func edit(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        guard let step = visit.parameters.get("step").flatMap({ Step.ID($0) }) else { throw NotFound() }
        let edit = RunSheetPages.edit(form)
        var problems = Problems()
        if form["gjor"].isEmpty, form.has("minutter"), !(0...600).contains(form.number("minutter") ?? -1) {
            problems.add(
                "m-\(step)",
                visit.say(
                    nb: "Skriv hvor mange minutter, fra 0 til 600.", nn: "Skriv kor mange minutt, frå 0 til 600.",
                    en: "Write how many minutes, from 0 to 600."))
        }
        do {
            if problems.isEmpty {
                try await site.doors.runSheets.editStep(
                    step, edit, from: form.number("versjon") ?? 0, in: visit.dugnad.id, by: visit.actor)
            }
        } catch let refusal as Refusal where refusal.about == .words {
            problems.add(RunSheetPages.isAboutTitle(form) ? "t-\(step)" : "s-\(step)", visit.say(refusal.reason))
        }
        guard problems.isEmpty else { return try await again(form, problems, visit, on: step) }
        return .redirect(to: visit.to(.runSheet(visit.dugnad)) + "#p-\(step)")
    }

    /// A step of the moderator's own.
    func add(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        var problems = Problems()
        let minutes = form.number("minutter") ?? 0
        if !(1...240).contains(minutes) {
            problems.add(
                "ny-minutter",
                visit.say(
                    nb: "Skriv hvor mange minutter, fra 1 til 240.", nn: "Skriv kor mange minutt, frå 1 til 240.",
                    en: "Write how many minutes, from 1 to 240."))
        }
        do {
            if problems.isEmpty {
                try await site.doors.runSheets.addStep(
                    title: form["tittel"], minutes: minutes, takesNotes: form["notater"] == "1", say: form["si"],
                    after: form.identifier("etter"), from: form.number("versjon") ?? 0, in: visit.dugnad.id,
                    by: visit.actor)
            }
        } catch let refusal as Refusal where refusal.about == .words {
            problems.add(RunSheetPages.isAboutTitle(form) ? "ny-tittel" : "ny-si", visit.say(refusal.reason))
        }
        guard problems.isEmpty else { return try await again(form, problems, visit, on: nil) }
        return .redirect(to: visit.to(.runSheet(visit.dugnad)))
    }

    /// The page once more, with what was typed and what is wrong: on a step, or on a new one.
    private func again(
        _ form: Form, _ problems: Problems, _ visit: ModeratorVisit, on step: Step.ID?
    ) async throws -> Response {
        let room = try await site.doors.rooms.room(visit.dugnad.id)
        let page = runSheetPage(room, visit, problems, form, on: step)
        return site.respond(page, to: visit.visit, status: .unprocessableContent)
    }

    /// Whether a refusal of the words is about the name of a step, and not about what to say.
    private static func isAboutTitle(_ form: Form) -> Bool {
        let title = PlainText.line(form["tittel"])
        return !form.has("si") || title.isEmpty || !PersonalData.found(in: title).isEmpty
    }

    /// What a button or the fields of a step ask for.
    private static func edit(_ form: Form) -> RunSheet.Edit {
        switch form["gjor"] {
        case "opp": .moveUp
        case "ned": .moveDown
        case "hopp": .skip(true)
        case "ta-med": .skip(false)
        case "fjern": .remove
        case "lukk": .close(true)
        case "apne": .close(false)
        case _ where form.has("si"):
            .own(PlainText.line(form["tittel"]), minutes: form.number("minutter"), say: form["si"])
        default: .wording(PlainText.line(form["tittel"]), minutes: form.number("minutter"))
        }
    }
}

/// - Parameter edited: the step whose fields `typed` belongs to; nil for those of a new step.
private func runSheetPage(
    _ room: Room, _ visit: ModeratorVisit, _ problems: Problems, _ typed: Form, on edited: Step.ID?
) -> Page {
    let say = visit.say
    let form = edited == nil ? typed : Form([])
    let rows = room.sheet.steps.map { step in
        RunSheetRow(
            step: step, room: room, visit: visit, problems: problems, typed: step.id == edited ? typed : nil
        ).html
    }
    let after: Step.ID? = form.identifier("etter") ?? room.sheet.steps.last?.id
    let options = room.sheet.steps.map {
        "<option value=\"\($0.id)\"\("selected", when: $0.id == after)>\(say(room.title(of: $0)))</option>" as HTML
    }
    let sum = room.sheet.going.map(\.minutes).reduce(0, +)
    let groups = room.variant.theGroups.map(\.capitalisedFirst)
    var page = deskPage(
        visit, at: .runSheet(room.dugnad),
        title: problems.titled(say(nb: "Kjøreplan", nn: "Køyreplan", en: "Run sheet"), say),
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
        <p><input id="ny-tittel" name="tittel" value="\(form["tittel"])" maxlength="200"\(problems.told("ny-tittel"))></p>
        <p><label for="ny-minutter">\(say(nb: "Minutter", nn: "Minutt", en: "Minutes"))</label></p>
        \(problems.at("ny-minutter", say))
        <p><input id="ny-minutter" name="minutter" value="\(form.has("minutter") ? form["minutter"] : "10")" inputmode="numeric" size="4"\(problems.told("ny-minutter"))></p>
        \(OwnStepWords(visit: visit).field("ny-si", form["si"], problems))
        <p><label for="etter">\(say(nb: "Etter", nn: "Etter", en: "After"))</label></p>
        <p><select id="etter" name="etter">\(options)</select></p>
        <p><label class="row">
        <input type="checkbox" name="notater" value="1"\("checked", when: form["notater"] == "1")> \(say(
            nb: "\(groups.nb) skriver notater her",
            nn: "\(groups.nn) skriv notat her",
            en: "\(groups.en) write notes here"))</label></p>
        <input type="hidden" name="versjon" value="\(room.dugnad.planVersion)">
        <p><button class="btn">\(say(nb: "Legg til", nn: "Legg til", en: "Add"))</button></p>
        </form></section>
        """)
    page.scripts = ["copy.js"] + (problems.isEmpty ? [] : ["focus.js"])
    return page
}

import Hummingbird
import Markup
import Words
import WorkModel

/// The run sheet to read and to change, before the start and while it runs.
struct RunSheetPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        frame.respond(try await page(visit, FormProblems(), Form([]), on: nil), to: visit.visit)
    }

    private func page(
        _ visit: ModeratorVisit, _ problems: FormProblems, _ typed: Form, on edited: Step.ID?
    ) async throws -> Page {
        let room = try await doors.rooms.room(visit.dugnad.id)
        let since = try await doors.sinceLasts.shown(in: visit.dugnad.id)
        return runSheetPage(room, since, visit, problems, typed, on: edited)
    }

    /// Does what a button of a step says, or writes what stands in its fields.
    func edit(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        guard let step = visit.parameters.get("step").flatMap({ Step.ID($0) }) else { throw NotFound() }
        let version = form.number("versjon") ?? 0
        func id(of field: StepDraft.Field) -> String { field.id(on: step) }
        return try await frame.taking(visit.visit, id) {
            if let edit = RunSheetPages.edit(form["gjor"]) {
                try await doors.runSheets.editStep(step, edit, from: version, in: visit.dugnad.id, by: visit.actor)
            } else {
                try await doors.runSheets.writeStep(
                    step, StepDraft(form), from: version, in: visit.dugnad.id, by: visit.actor)
            }
            return .redirect(to: visit.to(.runSheet(visit.dugnad)) + "#p-\(step)")
        } orAgain: { problems in
            try await page(visit, problems, form, on: step)
        }
    }

    /// A step of the moderator's own.
    func add(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        return try await frame.taking(visit.visit, \StepDraft.Field.idOfNew) {
            let version = form.number("versjon") ?? 0
            if form["gjor"] == "ungdom" {
                try await doors.runSheets.addYouth(from: version, in: visit.dugnad.id, by: visit.actor)
                return .redirect(to: visit.to(.runSheet(visit.dugnad)) + Done.added.query)
            }
            if form["gjor"] == "siden-sist" {
                try await doors.sinceLasts.addStep(
                    RunSheet.SincePlace(rawValue: form["plass"]) ?? .first, from: version, in: visit.dugnad.id,
                    by: visit.actor)
                return .redirect(to: visit.to(.runSheet(visit.dugnad)) + Done.added.query)
            }
            var draft = StepDraft(form)
            draft.say = form["si"]
            try await doors.runSheets.addStep(
                draft, takesNotes: form["notater"] == "1", after: form.identifier("etter"),
                from: version, in: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.runSheet(visit.dugnad)) + Done.added.query)
        } orAgain: { problems in
            try await page(visit, problems, form, on: nil)
        }
    }

    /// What a button of a step asks for; nil for the one that saves its fields.
    private static func edit(_ button: String) -> RunSheet.Edit? {
        switch button {
        case "opp": .moveUp
        case "ned": .moveDown
        case "hopp": .skip(true)
        case "ta-med": .skip(false)
        case "fjern": .remove
        case "lukk": .close(true)
        case "apne": .close(false)
        default: nil
        }
    }
}

extension StepDraft {
    fileprivate init(_ form: Form) {
        self.init(
            title: form["tittel"], minutes: form.has("minutter") ? form["minutter"] : nil,
            say: form.has("si") ? form["si"] : nil, question: form.has("stort") ? QuestionDraft(form) : nil)
    }
}

extension StepDraft.Field {
    /// The id of the field of a step that is there. There are many steps on the page.
    func id(on step: Step.ID) -> String {
        switch self {
        case .title: "t-\(step)"
        case .minutes: "m-\(step)"
        case .say: "s-\(step)"
        case .ask: "q-\(step)"
        case .groups: "g-\(step)"
        }
    }

    /// The id of the field of a new step.
    var idOfNew: String {
        switch self {
        case .title: "ny-tittel"
        case .minutes: "ny-minutter"
        case .say: "ny-si"
        case .ask: "ny-stort"
        case .groups: "ny-oppgave"
        }
    }
}

/// A way to give young people a step of their own, when it turns out that they come.
private func youthForm(_ room: Room, _ visit: ModeratorVisit) -> HTML? {
    let say = visit.say
    let template = room.edition.template(for: room.variant)
    guard template.hasRoomForYouth, !room.sheet.hasYouth, room.dugnad.clock.endedAt == nil else { return nil }
    return """
        <form class="row noprint" method="post" action="\(visit.to(.newStep(room.dugnad)))">
        <p>\(say(
            nb: "Kommer det ungdommer med forslag?",
            nn: "Kjem det ungdommar med forslag?",
            en: "Are young people coming with proposals?"))</p>
        <input type="hidden" name="versjon" value="\(room.dugnad.planVersion)">
        <button class="btn quiet slim" name="gjor" value="ungdom">\(say(
            nb: "Gi dem ordet i kjøreplanen",
            nn: "Gi dei ordet i køyreplanen",
            en: "Give them a place in the run sheet"))</button></form>
        """
}

/// - Parameter edited: the step whose fields `typed` belongs to; nil for those of a new step.
private func runSheetPage(
    _ room: Room, _ since: SinceText?, _ visit: ModeratorVisit, _ problems: FormProblems, _ typed: Form,
    on edited: Step.ID?
) -> Page {
    let say = visit.say
    let form = edited == nil ? typed : Form([])
    let rows = room.sheet.steps.map { step in
        RunSheetRow(
            step: step, room: room, visit: visit, problems: problems, typed: step.id == edited ? typed : nil
        ).html
    }
    let after: Step.ID? = form.identifier("etter") ?? usualPlace(in: room)?.id
    let options = room.sheet.steps.map {
        "<option value=\"\($0.id)\"\("selected", when: $0.id == after)>\(say(room.title(of: $0)))</option>" as HTML
    }
    let groups = room.seating.theGroups.map(\.capitalisedFirst)
    var page = deskPage(
        visit, at: .runSheet(room.dugnad),
        title: problems.titled(say(room.variant.runSheet), say),
        """
        \(problems.summary(say))
        <h1>\(say(room.variant.runSheet))</h1>
        \(PlanLine(room: room, say: say).html)
        <ol class="down sheet">\(rows)</ol>
        \(youthForm(room, visit))
        \(SinceStepForm(dugnad: room.dugnad, sheet: room.sheet, since: since, say: say).html(
            at: visit.to(.newStep(room.dugnad))))
        <section class="card stack noprint" aria-labelledby="nytt">
        <h2 id="nytt">\(say(nb: "Legg til et punkt", nn: "Legg til eit punkt", en: "Add a step"))</h2>
        <form class="stack" method="post" action="\(visit.to(.newStep(room.dugnad)))" novalidate\(keptUntilSaved(say))>
        <p><label for="ny-tittel">\(say(
            nb: "Hva skal punktet hete?",
            nn: "Kva skal punktet heite?",
            en: "What is the step called?"))</label></p>
        \(problems.at("ny-tittel", say))
        <p><input dir="auto" id="ny-tittel" name="tittel" value="\(form["tittel"])"\
        \(problems.told("ny-tittel"))></p>
        <p><label for="ny-minutter">\(say(Step.minutesLabel))</label></p>
        \(problems.at("ny-minutter", say))
        <p><input id="ny-minutter" name="minutter" value="\(form.has("minutter") ? form["minutter"] : "10")" \
        inputmode="numeric" size="4"\(problems.told("ny-minutter"))></p>
        <p><label for="etter">\(say(nb: "Etter", nn: "Etter", en: "After"))</label></p>
        <p><select id="etter" name="etter">\(options)</select></p>
        \(OwnStepWords(visit: visit).field("ny-si", form["si"], problems))
        <p><label class="row">
        <input type="checkbox" name="notater" value="1"\("checked", when: form["notater"] == "1")> \(say(
            nb: "\(groups.nb) skriver notater her",
            nn: "\(groups.nn) skriv notat her",
            en: "\(groups.en) write notes here"))</label></p>
        <fieldset class="stack when-writing"><legend>\(say(
            nb: "Når \(room.seating.theGroups.nb) skriver", nn: "Når \(room.seating.theGroups.nn) skriv",
            en: "When \(room.seating.theGroups.en) write"))</legend>
        \(OwnQuestionFields(
            seating: room.seating, problems: problems, say: say, id: \.idOfNew
        ).html(QuestionDraft(form)))</fieldset>
        <input type="hidden" name="versjon" value="\(room.dugnad.planVersion)">
        <p><button class="btn">\(say(nb: "Legg til", nn: "Legg til", en: "Add"))</button></p>
        </form></section>
        """)
    page.scripts += ["copy.js"] + (problems.isEmpty ? [] : ["focus.js"])
    return page
}

/// Where a step of the moderator's own is put when nothing is said: before the room agrees, for what is written after that
/// comes too late to be agreed on; and never where the room has been.
private func usualPlace(in room: Room) -> Step? {
    let agreeing = room.sheet.steps.first { room.words(of: $0)?.kind == .agreement }
    let before = agreeing.flatMap { agreeing in room.sheet.steps.last { $0.position < agreeing.position } }
    guard let before, before.position >= room.sheet.current?.position ?? 0 else { return room.sheet.steps.last }
    return before
}

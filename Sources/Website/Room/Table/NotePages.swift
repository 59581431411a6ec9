import Hummingbird
import Markup
import Words
import WorkModel

/// Writing, editing, deleting and bringing back a group's notes. The same answers for a script and for a form.
struct NotePages {
    let doors: Doors
    let frame: Frame

    func create(_ request: Request, visit: GroupVisit) async throws -> Response {
        let form = try await Form(request)
        guard let step: Step.ID = form.identifier("steg") else { throw Refusal.noStepToWriteOn }
        let text = ConcreteIdea(form).text(of: visit.dugnad.variant, in: visit.language)
        // Without script the id is made of the form and the words: sent twice it is one note, with other words another.
        let sent: Note.ID? = form.identifier("id")
        let id =
            sent
            ?? .made(from: "\(visit.dugnad.id) \(visit.group) \(step) \(form["blankett"]) \(text)")
        let note = NoteDraft(
            id: id, group: visit.group, step: step, text: text,
            begunAt: sent == nil ? visit.dugnad.begun(form.moment("begynt")) : form.moment("begynt"))
        return try await answer(visit, form) {
            try await doors.notes.write(note, in: visit.dugnad.id, by: visit.actor)
        }
    }

    func edit(_ request: Request, visit: GroupVisit) async throws -> Response {
        let form = try await Form(request)
        let id = try note(visit)
        return try await answer(visit, form) {
            try await doors.notes.edit(
                id, to: form["tekst"], from: form.number("fra") ?? 1, group: visit.group,
                begunAt: form.moment("begynt"), in: visit.dugnad.id, by: visit.actor)
        }
    }

    func delete(_ request: Request, visit: GroupVisit) async throws -> Response {
        let form = try await Form(request)
        let receipt = try await doors.notes.delete(
            try note(visit), from: form.number("fra") ?? 1, group: visit.group,
            begunAt: form.moment("begynt"), in: visit.dugnad.id, by: visit.actor)
        guard !visit.visit.wantsJSON else { return .json(NotePages.json(receipt)) }
        return .redirect(to: visit.to(.group(visit.dugnad, visit.group)) + "?slettet=\(receipt.id)#angre")
    }

    func restore(_ request: Request, visit: GroupVisit) async throws -> Response {
        let form = try await Form(request)
        let receipt = try await doors.notes.restore(
            try note(visit), group: visit.group, begunAt: form.moment("begynt"), in: visit.dugnad.id, by: visit.actor)
        guard !visit.visit.wantsJSON else { return .json(NotePages.json(receipt)) }
        return .redirect(to: visit.to(.group(visit.dugnad, visit.group)))
    }

    private func note(_ visit: GroupVisit) throws -> Note.ID {
        guard let id = visit.parameters.get("note").flatMap({ Note.ID($0) }) else { throw NotFound() }
        return id
    }

    private func answer(
        _ visit: GroupVisit, _ form: Form, _ save: () async throws -> NoteReceipt
    ) async throws -> Response {
        if visit.visit.wantsJSON { return .json(NotePages.json(try await save())) }
        return try await frame.taking(visit.visit, at: "tekst") {
            do {
                _ = try await save()
            } catch let refusal as Refusal {
                let page = keptNotePage(visit, form, FormProblems("tekst", Problem(refusal.reason)))
                return frame.respond(page, to: visit.visit, status: refusal.status)
            }
            let step: Step.ID? = form.identifier("steg")
            let query = step.map { "?steg=\($0)" } ?? ""
            return .redirect(to: visit.to(.group(visit.dugnad, visit.group)) + query + "#notater")
        } orAgain: { problems in
            keptNotePage(visit, form, problems)
        }
    }

    private static func json(_ receipt: NoteReceipt) -> String {
        JSON.object([
            ("id", .text(receipt.id.description)), ("version", .number(receipt.version)), ("text", .text(receipt.text)),
            ("late", .bool(receipt.isLate)), ("at", .text(NorwegianTime.clock(receipt.at))),
        ])
    }
}

extension Dugnad {
    /// Without script nothing lies waiting: what is sent from a page that was opened during a trial is written now.
    fileprivate func begun(_ at: Moment?) -> Moment? {
        at.flatMap { at in trialEmptiedAt.map { at < $0 } == true ? nil : at }
    }
}

extension Refusal {
    fileprivate static let noStepToWriteOn = Refusal(
        Phrase(
            nb: "Akkurat nå er det ikke noe å skrive på. Vent til ordstyreren går videre.",
            nn: "Akkurat no er det ikkje noko å skrive på. Vent til ordstyraren går vidare.",
            en: "There is nothing to write about right now. Wait until the moderator moves on."))
}

/// Without script: the note that was stopped, in a field, ready to be corrected and sent again.
private func keptNotePage(_ visit: GroupVisit, _ form: Form, _ problems: FormProblems) -> Page {
    let say = visit.say
    let title = say(
        nb: "Notatet er ikke lagret ennå", nn: "Notatet er ikkje lagra enno", en: "The note has not been saved yet")
    let hidden = ["steg", "begynt", "blankett", "fra"].filter(form.has).map { name in
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(form[name])\">" as HTML
    }
    return Page(
        title: problems.titled(title, say), bodyClass: "room grp",
        top: .own(
            "<header><div class=\"bar\"><p><b>\(say(visit.dugnad.seating.group)) \(visit.group)</b></p></div></header>"),
        main: """
            \(problems.summary(say))
            <form class="stack" method="post" action="\(visit.visit.addressInLanguage)">
            <h1><label for="tekst">\(title)</label></h1>
            \(problems.at("tekst", say))
            <textarea dir="auto" id="tekst" name="tekst" rows="8"\(problems.told("tekst"))>\(ConcreteIdea(form).text(of: visit.dugnad.variant, in: visit.language))</textarea>
            \(hidden)
            <p class="row"><button class="btn">\(say(.save))</button>
            <a href="\(visit.to(.group(visit.dugnad, visit.group)))">\(say(.backToNotes))</a></p>
            </form>
            """,
        hasFooter: false, scripts: ["focus.js"], canSwitchLanguage: false)
}

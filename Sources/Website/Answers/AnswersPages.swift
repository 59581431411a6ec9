import Documents
import Hummingbird
import Markup
import Words
import WorkModel

/// Who comes, who waits and who is silent, for those who plan it; and typing in what came by telephone.
struct AnswersPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let letters: AnswerLetters
    let writer: LetterWriter
    /// Letters go from here; else they lie in the outbox.
    let hasMail: Bool

    func show(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let list = try await doors.answers.list(of: visit.dugnad.id)
        let address = Form(addressOf: request)
        let needs = visit.role.may(.letters) ? try await doors.answers.needs(in: visit.dugnad.id, by: visit.actor) : []
        let page = AnswersPage(
            visit: visit, list: list, needs: needs, reminded: address.number("minnet"),
            waiting: address.number("venter"), hasMail: hasMail)
        return frame.respond(page.page, to: visit.visit)
    }

    func type(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        let chosen: [Invitee.ID] = form.identifiers("hvem")
        guard !chosen.isEmpty else { throw Problem(.nobodyTicked) }
        let people = try TypedText.number(form["antall"], in: 1...Answer.mostPeople, or: .noSuchNumberOfPeople)
        let reply: Answers.Typed =
            switch form["svar"] {
            case "kommer": .coming(people: people)
            case "vetikke": .unsure
            case "nei": .notComing
            default: throw NotFound()
            }
        let waiting = try await doors.answers.type(reply, for: chosen, in: visit.dugnad.id, by: visit.actor)
        let query = waiting > 0 ? "?venter=\(waiting)" : Done.saved.query
        return .redirect(to: visit.to(.answers(visit.dugnad)) + query)
    }

    func decide(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        guard let invitee = visit.visit.parameters.get("invitee").flatMap({ Invitee.ID($0) }),
            ["ja", "nei", "videre"].contains(form["svar"])
        else { throw NotFound() }
        if form["svar"] == "videre" {
            try await doors.answers.passOn(invitee, in: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.answers(visit.dugnad)) + Done.saved.query)
        }
        try await doors.answers.decide(
            form["svar"] == "ja", about: invitee, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.answers(visit.dugnad)) + Done.saved.query)
    }

    /// Who would be reminded, and of what, before it goes.
    func lookAtReminder(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let reminder = try await doors.answers.reminder(in: visit.dugnad.id)
        var text: LetterText?
        if let sample = reminder.sample {
            text = try await letters.text(sample: sample, site: addresses.base(for: request), by: writer)
        }
        let page = ReminderPage(visit: visit, reminder: reminder, text: text)
        return frame.respond(page.page, to: visit.visit)
    }

    func remind(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let seen = try await Form(request)["sett"]
        let count = try await doors.answers.remind(seen: seen, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.answers(visit.dugnad)) + "?minnet=\(count)")
    }

    /// For the kitchen and the house, to be printed: what is needed, and how many times, without any name.
    func kitchen(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let list = KitchenList(try await doors.answers.needs(in: visit.dugnad.id, by: visit.actor))
        let coming = try await doors.answers.list(of: visit.dugnad.id).people(.coming)
        return frame.respond(KitchenPage(visit: visit, list: list, coming: coming).page, to: visit.visit)
    }
}

extension Phrase {
    fileprivate static let nobodyTicked = Phrase(
        nb: "Kryss av for den eller dem det gjelder først.", nn: "Kryss av for den eller dei det gjeld først.",
        en: "Tick whoever it is about first.")
}

import Hummingbird
import Markup
import Words
import WorkModel

/// Who comes, who waits and who is silent, for those who plan it; and typing in what came by telephone.
struct AnswersPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let list = try await doors.answers.list(of: visit.dugnad.id)
        let address = Form(addressOf: request)
        let needs = visit.role.may(.letters) ? try await doors.answers.needs(in: visit.dugnad.id, by: visit.actor) : []
        let page = AnswersPage(
            visit: visit, list: list, needs: needs, reminded: address.number("minnet"),
            waiting: address.number("venter"))
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
            ["ja", "nei"].contains(form["svar"])
        else { throw NotFound() }
        try await doors.answers.decide(
            form["svar"] == "ja", about: invitee, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.answers(visit.dugnad)) + Done.saved.query)
    }

    func remind(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let count = try await doors.answers.remind(in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.answers(visit.dugnad)) + "?minnet=\(count)")
    }

    /// For the kitchen and the house, to be printed: what is needed, and how many times, without any name.
    func kitchen(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let list = KitchenList(try await doors.answers.needs(in: visit.dugnad.id, by: visit.actor))
        let say = visit.say
        let title = say(nb: "Til kjøkkenet og huset", nn: "Til kjøkenet og huset", en: "For the kitchen and the house")
        let lines = list.lines.map { "<li\(asWritten)><b>\($0.count)</b> \($0.text)</li>" as HTML }
        let coming = try await doors.answers.list(of: visit.dugnad.id).people(.coming)
        let people = say(Counting.people.inDigits(coming))
        let day = say(visit.dugnad.timeInWords)
        let body: HTML =
            lines.isEmpty
            ? "<p>\(say(nb: "Ingen har skrevet noe ennå.", nn: "Ingen har skrive noko enno.", en: "Nobody has written anything yet."))</p>"
            : "<ul class=\"dots\">\(lines)</ul>"
        let page = deskPage(
            visit.moderator, at: .answers(visit.dugnad), title: title,
            """
            <p class="noprint"><a class="back" href="\(visit.to(.answers(visit.dugnad)))">\(say(.answersToInvitation))</a></p>
            <h1>\(title)</h1>
            <p>\(day.capitalisedFirst). \(say(
                nb: "Så langt kommer \(people).", nn: "Så langt kjem \(people).", en: "So far: \(people)."))</p>
            \(body)
            """)
        return frame.respond(page, to: visit.visit)
    }
}

extension Phrase {
    fileprivate static let nobodyTicked = Phrase(
        nb: "Kryss av for den eller dem det gjelder først.", nn: "Kryss av for den eller dei det gjeld først.",
        en: "Tick whoever it is about first.")
}

import Hummingbird
import Markup
import Words
import WorkModel

/// Starting a dugnad: one question a page, then look over, then *Start*.
struct StartPages {
    let doors: Doors
    let frame: Frame
    let choices: StartChoices
    let shownOnce: ShownOnce
    let isSecure: Bool

    func begin(_ request: Request, visit: Visit) async throws -> Response {
        .redirect(to: visit.to(.question(.variant)))
    }

    /// Asks a question, or takes the answer and goes on.
    func ask(_ request: Request, visit: Visit) async throws -> Response {
        guard let question = visit.parameters.get("question").flatMap(StartQuestion.init) else { throw NotFound() }
        let form = Form(addressOf: request)
        let answers = StartAnswers(form)
        guard form.has("videre") else {
            return frame.respond(page(question, answers, FormProblems(), visit), to: visit)
        }
        let problems = answers.problems(at: question, choices)
        guard problems.isEmpty else {
            return frame.respond(
                page(question, answers, problems, visit), to: visit, status: .unprocessableContent)
        }
        let next = form.has("endrer") ? StartQuestion.lookOver : answers.next(after: question)
        return .redirect(to: visit.to(.question(next)) + "?" + answers.query)
    }

    private func page(
        _ question: StartQuestion, _ answers: StartAnswers, _ problems: FormProblems, _ visit: Visit
    ) -> Page {
        QuestionPage(question: question, answers: answers, problems: problems, visit: visit, choices: choices).page
    }

    /// Starts it. The same form twice starts one.
    func create(_ request: Request, visit: Visit) async throws -> Response {
        let answers = StartAnswers(try await Form(request))
        guard let plan = answers.plan(choices) else {
            let wrong = answers.firstWrong(choices)
            return .redirect(to: visit.to(.question(wrong)) + "?videre=1&" + answers.query)
        }
        let started = try await doors.dugnader.start(
            plan, edition: choices.edition, attended: answers.isPast ? answers.headcount : nil,
            form: Dugnad.ID(answers["blankett"]) ?? .new(), by: .moderator)
        let made =
            if let first = started.secret { first } else { try await another(to: started.dugnad, visit) }
        guard let secret = made, let opened = try await doors.links.open(secret, in: visit.session)
        else {
            return .redirect(to: visit.to(.ready(started.dugnad)))
        }
        shownOnce.keep(secret, for: opened.session, about: "moderator \(started.dugnad.id)", at: choices.clock())
        var response = Response.redirect(to: visit.to(.ready(started.dugnad)))
        response.headers[.setCookie] = Sessions.cookie(opened.session, isSecure: isSecure)
        return response
    }

    /// Pressed twice, a browser lets go of the answer to the first press, and its key with it. For two minutes whoever
    /// has the form, and no key, gets another.
    private func another(to dugnad: Dugnad, _ visit: Visit) async throws -> Secret? {
        guard choices.clock() - dugnad.madeAt < .minutes(2), dugnad.startedAt == nil else { return nil }
        if let session = visit.session, try await doors.links.roles(of: session, in: dugnad.id).contains(.moderator) {
            return nil
        }
        guard try await doors.links.all(to: dugnad.id).count < 4 else { return nil }
        return try await doors.links.make(.moderator, to: dugnad.id, by: .moderator)
    }
}

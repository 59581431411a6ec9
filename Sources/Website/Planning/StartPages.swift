import Hummingbird
import Markup
import WorkModel

/// Starting a dugnad: one question a page, then look over, then *Start*.
struct StartPages {
    let site: Site

    func begin(_ request: Request, visit: Visit) async throws -> Response {
        .redirect(to: visit.to(.question(.variant)))
    }

    /// Asks a question, or takes the answer and goes on.
    func ask(_ request: Request, visit: Visit) async throws -> Response {
        guard let question = visit.parameters.get("question").flatMap(StartQuestion.init) else { throw NotFound() }
        let form = Form(addressOf: request)
        let answers = StartAnswers(form)
        guard form.has("videre") else {
            return site.respond(questionPage(question, answers, FormProblems(), visit, site), to: visit)
        }
        let problems = answers.problems(at: question, site)
        guard problems.isEmpty else {
            return site.respond(
                questionPage(question, answers, problems, visit, site), to: visit, status: .unprocessableContent)
        }
        let next = form.has("endrer") ? StartQuestion.lookOver : question.next
        return .redirect(to: visit.to(.question(next)) + "?" + answers.query)
    }

    /// Starts it. The same form twice starts one.
    func create(_ request: Request, visit: Visit) async throws -> Response {
        let answers = StartAnswers(try await Form(request))
        guard let plan = answers.plan(site) else {
            let wrong = StartQuestion.allCases.first { !answers.problems(at: $0, site).isEmpty } ?? .variant
            return .redirect(to: visit.to(.question(wrong)) + "?videre=1&" + answers.query)
        }
        let started = try await site.doors.dugnader.start(
            plan, edition: site.edition, form: Dugnad.ID(answers["blankett"]) ?? .new(), by: .moderator)
        guard let secret = started.secret, let opened = try await site.doors.links.open(secret, in: visit.session)
        else {
            return .redirect(to: visit.to(.ready(started.dugnad)))
        }
        site.shownOnce.keep(secret, for: opened.session, about: "moderator \(started.dugnad.id)", at: site.clock())
        var response = Response.redirect(to: visit.to(.ready(started.dugnad)))
        response.headers[.setCookie] = Sessions.cookie(opened.session, isSecure: site.isSecure)
        return response
    }
}

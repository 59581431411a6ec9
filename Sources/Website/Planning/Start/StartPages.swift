import Hummingbird
import Markup
import Words
import WorkModel

/// Starting a dugnad: one question a page, then look over, then *Start*.
struct StartPages {
    let doors: Doors
    let frame: Frame
    let choices: StartChoices
    let newSecrets: NewSecrets
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
            var page = page(question, answers, FormProblems(), visit)
            page.challenge = try await challenge(answers)
            if question == .lookOver {
                page.units = try await units(of: visit)
                page.later = try await later(answers, among: page.units)
            }
            return frame.respond(page.page, to: visit)
        }
        let problems = answers.problems(at: question, choices)
        guard problems.isEmpty else {
            var page = page(question, answers, problems, visit)
            page.challenge = try await challenge(answers)
            return frame.respond(page.page, to: visit, status: .unprocessableContent)
        }
        let next = form.has("endrer") ? StartQuestion.lookOver : answers.next(after: question)
        return .redirect(to: visit.to(.question(next)) + "?" + answers.query)
    }

    private func page(
        _ question: StartQuestion, _ answers: StartAnswers, _ problems: FormProblems, _ visit: Visit
    ) -> QuestionPage {
        QuestionPage(question: question, answers: answers, problems: problems, visit: visit, choices: choices)
    }

    /// The challenge that it is an answer to; one that has been taken back, or is not for such a dugnad, is passed over.
    private func challenge(_ answers: StartAnswers) async throws -> RelayMessage? {
        guard let baton = answers.baton, answers.variantOrUsual.hasRelay else { return nil }
        return try await doors.relays.message(at: baton)
    }

    /// Those that whoever has signed in may start a dugnad for.
    private func units(of visit: Visit) async throws -> [Membership] {
        guard let person = visit.signedIn?.person else { return [] }
        return try await doors.units.all(of: person.id).filter { $0.role.may(.work) }
    }

    /// What it comes before, where whoever has signed in works for the unit that owns that.
    private func later(_ answers: StartAnswers, among units: [Membership]) async throws -> Dugnad? {
        guard let id = answers.later, let later = try await doors.dugnader.find(id) else { return nil }
        return units.contains { $0.unit.id == later.unit } ? later : nil
    }

    /// Starts it. The same form twice starts one.
    func create(_ request: Request, visit: Visit) async throws -> Response {
        let answers = StartAnswers(try await Form(request))
        guard let plan = answers.plan(choices) else {
            let wrong = answers.firstWrong(choices)
            return .redirect(to: visit.to(.question(wrong)) + "?videre=1&" + answers.query)
        }
        let owner = try await owner(answers, visit)
        guard !answers.isOfTheDemo || owner?.unit.isInvented == true else { throw NotFound() }
        let started = try await doors.dugnader.start(
            plan, edition: choices.edition, attended: answers.isPast ? answers.headcount : nil,
            form: Dugnad.ID(answers["blankett"]) ?? .new(), for: owner?.unit.id, before: answers.later,
            challengedBy: answers.baton, isInvented: owner?.unit.isInvented ?? false, by: owner?.actor ?? .moderator)
        let made =
            if let first = started.secret { first } else { try await another(to: started.dugnad, visit) }
        guard let secret = made, let opened = try await doors.links.open(secret, in: visit.session)
        else {
            return .redirect(to: visit.to(.ready(started.dugnad)))
        }
        newSecrets.keep(secret, for: opened.session, about: "moderator \(started.dugnad.id)", at: choices.clock())
        var response = Response.redirect(to: visit.to(.ready(started.dugnad)))
        response.headers[.setCookie] = Sessions.cookie(opened.session, isSecure: isSecure)
        return response
    }

    /// Whose it is to be, and who says so. Somebody who has been signed out meanwhile signs in first.
    private func owner(_ answers: StartAnswers, _ visit: Visit) async throws -> (unit: WorkModel.Unit, actor: Actor)? {
        guard let unit = answers.unit else { return nil }
        guard let person = visit.signedIn?.person else {
            throw SignInAgain(page: Path("\(Path.question(.lookOver).text)?\(answers.query)"))
        }
        guard let membership = try await doors.units.all(of: person.id).first(where: { $0.unit.id == unit }) else {
            throw NotFound()
        }
        return (membership.unit, Actor(membership.role, person: person.id))
    }

    /// Pressed twice, a browser lets go of the answer to the first press, and its key with it. For two minutes whoever
    /// has the form, and no key, gets another.
    private func another(to dugnad: Dugnad, _ visit: Visit) async throws -> Secret? {
        guard choices.clock() - dugnad.madeAt < .minutes(2), dugnad.startedAt == nil else { return nil }
        if let session = visit.session,
            try await doors.links.standing(of: session, in: dugnad).roles.contains(.moderator)
        {
            return nil
        }
        guard try await doors.links.all(to: dugnad.id).count < 4 else { return nil }
        return try await doors.links.make(.moderator, to: dugnad.id, by: .moderator)
    }
}

extension Path {
    /// The start with what is known of a unit answered, at the first question that is left.
    static func start(for unit: WorkModel.Unit) -> Path {
        let isKnown =
            !unit.kind.variant.isForAMunicipality || unit.municipalityNumber != nil || unit.isInvented
        return Path("\(Path.question(isKnown ? .time : .whom).text)?\(StartAnswers(unit).query)")
    }

    /// The start of a dugnad that answers a challenge, at what those who are challenged are called.
    static func start(answering challenge: RelayMessage) -> Path {
        Path("\(Path.question(.whom).text)?\(StartAnswers(answering: challenge).query)")
    }

    /// The start of a samling that a unit's dugnad is going to build on, at what it is called.
    static func samling(before dugnad: Dugnad) -> Path {
        Path("\(Path.question(.whom).text)?\(StartAnswers(ofSamlingBefore: dugnad).query)")
    }
}

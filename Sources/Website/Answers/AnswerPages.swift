import Documents
import HTTPTypes
import Hummingbird
import Markup
import Words
import WorkModel

/// Answering an invitation, by the link in one's own letter. Looking changes nothing: whoever looks at links before
/// people do answers nothing.
struct AnswerPages {
    let doors: Doors
    let frame: Frame
    let drawings: Drawings

    func show(_ request: Request, visit: Visit) async throws -> Response {
        if visit.parameters.get("secret") == Path.nobodysAnswer {
            return frame.respond(AnswerPages.onlyTried(visit), to: visit)
        }
        guard let (secret, card) = try await card(visit) else { return try await nothing(visit) }
        let isChanging = Form(addressOf: request).has("endre")
        let visit = AnswerPages.inItsLanguage(visit, card)
        guard card.answer == nil || isChanging, card.canAnswer else {
            return frame.respond(AnswerReceiptPage(visit: visit, secret: secret, card: card).page, to: visit)
        }
        let draft = AnswerDraft(card.answer, needs: card.needs)
        return frame.respond(AnswerPage(visit: visit, secret: secret, card: card, draft: draft).page, to: visit)
    }

    func answer(_ request: Request, visit: Visit) async throws -> Response {
        let form = try await Form(request)
        guard let (secret, card) = try await card(visit) else { return try await nothing(visit) }
        let visit = AnswerPages.inItsLanguage(visit, card)
        if form.has("plass") {
            guard ["ja", "nei"].contains(form["plass"]) else { throw Problem(.sayYesOrNo) }
            try await doors.answers.answerOffer(form["plass"] == "ja", at: secret)
            return .redirect(to: visit.to(.answer(secret)))
        }
        let draft = AnswerDraft(form)
        do {
            // What there is no room for is told where it was asked for; when it has begun there is no form to tell it at.
            let place: AnswerDraft.Field? = card.canAnswer ? (draft.choice == .coming ? .people : .choice) : nil
            return try await frame.taking(visit, \AnswerDraft.Field.name, refusedAt: place) {
                try await doors.answers.answer(draft, at: secret, from: form.number("versjon") ?? 0)
                return .redirect(to: visit.to(.answer(secret)))
            } orAgain: { problems in
                AnswerPage(visit: visit, secret: secret, card: card, draft: draft, problems: problems).page
            }
        } catch let conflict as Conflict {
            let card = try await doors.answers.card(at: secret) ?? card
            let page = AnswerPage(visit: visit, secret: secret, card: card, draft: draft, conflict: conflict)
            return frame.respond(page.page, to: visit, status: .conflict)
        }
    }

    /// What is in the calendar of whoever comes. The link to a video meeting is for them alone.
    func calendar(_ request: Request, visit: Visit) async throws -> Response {
        guard let (_, card) = try await card(visit) else { return try await nothing(visit) }
        guard !card.dugnad.isWithoutDay else { throw NotFound() }
        let papers = DugnadPapers(
            minutes: try await doors.minutesDesk.minutes(card.dugnad.id), language: card.dugnad.language,
            drawings: drawings, base: "")
        let text = papers.calendar(
            at: card.at, showsMeetingLink: card.answer?.state == .coming,
            organiser: card.answersTo.map { Mailbox(name: card.unit.name, $0) })
        return .file(
            Array(text.utf8), named: "\(card.dugnad.variant.meeting.nb).ics", type: "text/calendar; charset=utf-8")
    }

    // MARK: What is kept of them

    /// What they are called, from where and as what; and the way to being taken away.
    func showFacts(_ request: Request, visit: Visit) async throws -> Response {
        if visit.parameters.get("secret") == Path.nobodysAnswer {
            return frame.respond(AnswerPages.onlyTried(visit), to: visit)
        }
        guard let (secret, card) = try await card(visit) else { return try await nothing(visit) }
        let page = AnswerFactsPage(
            visit: AnswerPages.inItsLanguage(visit, card), secret: secret, card: card,
            draft: InviteeDraft(card.invitee.facts))
        return frame.respond(page.page, to: visit)
    }

    func mend(_ request: Request, visit: Visit) async throws -> Response {
        let form = try await Form(request)
        guard let (secret, card) = try await card(visit) else { return try await nothing(visit) }
        let visit = AnswerPages.inItsLanguage(visit, card)
        var draft = InviteeDraft(card.invitee.facts)
        draft.body = form[InviteeDraft.Field.body.name]
        draft.role = form[InviteeDraft.Field.role.name]
        if form.has(InviteeDraft.Field.name.name) { draft.name = form[InviteeDraft.Field.name.name] }
        var page = AnswerFactsPage(visit: visit, secret: secret, card: card, draft: draft)
        do {
            return try await frame.taking(visit, \InviteeDraft.Field.name) {
                try await doors.answers.mend(draft, at: secret, from: form.number("versjon") ?? 0)
                return .redirect(to: visit.to(.answer(secret)))
            } orAgain: { problems in
                page.problems = problems
                return page.page
            }
        } catch let conflict as Conflict {
            page.conflict = conflict
            return frame.respond(page.page, to: visit, status: .conflict)
        }
    }

    func askRemoval(_ request: Request, visit: Visit) async throws -> Response {
        guard let (secret, card) = try await card(visit) else { return try await nothing(visit) }
        let visit = AnswerPages.inItsLanguage(visit, card)
        return frame.respond(AnswerPages.removal(visit, secret, card), to: visit)
    }

    func remove(_ request: Request, visit: Visit) async throws -> Response {
        guard let (secret, card) = try await card(visit) else { return try await nothing(visit) }
        try await doors.answers.remove(at: secret)
        return frame.respond(AnswerPages.removed(AnswerPages.inItsLanguage(visit, card)), to: visit)
    }

    // MARK: Next time

    /// Says that the unit may ask next time too, or takes it back, also when all else is deleted.
    func setNextTime(_ request: Request, visit: Visit) async throws -> Response {
        let form = try await Form(request)
        guard let secret = visit.parameters.get("secret").flatMap({ Secret($0) }) else {
            return try await nothing(visit)
        }
        let card = try await doors.answers.card(at: secret)
        if form["igjen"] == "1" {
            guard card != nil else { return try await nothing(visit) }
            try await doors.answers.mayAskAgain(at: secret)
        } else {
            let kept = try await doors.answers.kept(at: secret)
            guard card != nil || kept != nil else { return try await nothing(visit) }
            try await doors.answers.mayNotAskAgain(at: secret)
            guard card != nil else { return frame.respond(NextTimePart.takenBack(visit), to: visit) }
        }
        return .redirect(to: visit.to(.answer(secret)))
    }

    // MARK: -

    private func card(_ visit: Visit) async throws -> (Secret, AnswerCard)? {
        guard let secret = visit.parameters.get("secret").flatMap({ Secret($0) }) else { return nil }
        return try await doors.answers.card(at: secret).map { (secret, $0) }
    }

    /// Of somebody who may be asked again there is still something, and a way to take it back.
    private func nothing(_ visit: Visit) async throws -> Response {
        if let secret = visit.parameters.get("secret").flatMap({ Secret($0) }),
            let kept = try await doors.answers.kept(at: secret)
        {
            return frame.respond(NextTimePart.afterwards(visit, secret, kept), to: visit)
        }
        return frame.respond(AnswerPages.gone(visit), to: visit, status: .notFound)
    }

    /// The page speaks the dugnad's language, unless another is chosen.
    static func inItsLanguage(_ visit: Visit, _ card: AnswerCard) -> Visit {
        var visit = visit
        visit.found = FoundDugnad(dugnad: card.dugnad, standing: Standing(), at: card.at)
        return visit
    }
}

extension Phrase {
    fileprivate static let sayYesOrNo = Phrase(
        nb: "Vi skjønte ikke om du vil ha plassen. Gå tilbake, og trykk på ja eller nei.",
        nn: "Vi skjøna ikkje om du vil ha plassen. Gå tilbake, og trykk på ja eller nei.",
        en: "We could not tell whether you want the place. Go back, and press yes or no.")
}

extension AnswerDraft {
    init(_ form: Form) {
        self.init()
        choice = Choice(rawValue: form["svar"])
        people = form[Field.people.name]
        young = form[Field.young.name]
        needs = form[Field.needs.name]
        address = form[Field.address.name]
        name = form[Field.name.name]
        mayBeAskedAgain = form.has("igjen")
    }
}

extension AnswerDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .choice: "svar"
        case .people: "antall"
        case .young: "unge"
        case .needs: "behov"
        case .address: "epost"
        case .name: "navn"
        }
    }
}

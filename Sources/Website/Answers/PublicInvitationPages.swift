import Documents
import HTTPTypes
import Hummingbird
import Markup
import Words
import WorkModel

/// The invitation as everybody may read it, with a calendar file; and signing up there, when that is open.
struct PublicInvitationPages {
    let doors: Doors
    let frame: Frame
    let letters: AnswerLetters
    let pace: OpenSignUps
    let clock: @Sendable () -> Moment

    func show(_ request: Request, visit: Visit) async throws -> Response {
        let hasSigned = Form(addressOf: request).has("meldt")
        // A link that many have got is opened by many at once.
        return try await frame.respond(
            kept: "invitation", revision: doors.store.revision(at: clock()), to: visit, asked: ["meldt=1"],
            finding: {
                let (open, visit) = try await found(visit)
                let page = try await page(open, visit, OpenSignUpDraft(), FormProblems(), hasSigned: hasSigned)
                return (page, visit)
            })
    }

    func signUp(_ request: Request, visit: Visit) async throws -> Response {
        let (open, visit) = try await found(visit)
        let draft = OpenSignUpDraft(try await Form(request))
        guard let pause = pace.wait(at: clock()) else {
            let problems = FormProblems(OpenSignUpForm.button, Problem(PublicInvitationPages.manyNow))
            var response = frame.respond(
                try await page(open, visit, draft, problems, hasSigned: false), to: visit, status: .serviceUnavailable)
            response.headers[.retryAfter] = "30"
            return response
        }
        try await Task.sleep(for: .milliseconds(pause.milliseconds))
        return try await frame.taking(visit, at: OpenSignUpForm.button, isRefusedThere: true) {
            try await frame.taking(visit, \OpenSignUpDraft.Field.name) {
                try await doors.answers.signUp(draft, on: open.signUp.page)
                return .redirect(to: visit.to(.publicInvitation(open.signUp.page)) + "?meldt=1")
            } orAgain: { problems in
                try await page(open, visit, draft, problems, hasSigned: false)
            }
        } orAgain: { problems in
            try await page(open, visit, draft, problems, hasSigned: false)
        }
    }

    private static let manyNow = Phrase(
        nb: "Mange melder seg på akkurat nå. Vent et halvt minutt, og trykk en gang til. Det du skrev, står her.",
        nn: "Mange melder seg på akkurat no. Vent eit halvt minutt, og trykk ein gong til. Det du skreiv, står her.",
        en: "Many are signing up just now. Wait half a minute, and press once more. What you wrote is here.")

    func calendar(_ request: Request, visit: Visit) async throws -> Response {
        let (open, visit) = try await found(visit)
        guard !open.dugnad.isWithoutDay else { throw NotFound() }
        let papers = DugnadPapers(
            minutes: try await doors.minutesDesk.minutes(open.dugnad.id), language: visit.language,
            drawings: letters.drawings, base: "")
        let text = papers.calendar(
            at: open.at, showsMeetingLink: false,
            organiser: open.unit.roleAddress.map { Mailbox(name: open.unit.name, $0) })
        return .file(
            Array(text.utf8), named: "\(open.dugnad.variant.meeting.nb).ics", type: "text/calendar; charset=utf-8")
    }

    private func found(_ visit: Visit) async throws -> (Answers.PublicInvitation, Visit) {
        guard let open = try await doors.answers.publicInvitation(visit.parameters.get("page") ?? "") else {
            throw NotFound()
        }
        var visit = visit
        visit.found = FoundDugnad(dugnad: open.dugnad, standing: Standing(), at: open.at)
        return (open, visit)
    }

    private func page(
        _ open: Answers.PublicInvitation, _ visit: Visit, _ draft: OpenSignUpDraft, _ problems: FormProblems,
        hasSigned: Bool
    ) async throws -> Page {
        let words = try await letters.words(
            of: open.dugnad, from: open.unit, deadline: open.signUp.deadline, to: nil, in: visit.language)
        return PublicInvitationPage(
            visit: visit, open: open, kinds: NamedKinds(letters.library, for: open.dugnad.variant), words: words,
            draft: draft, problems: problems, hasSigned: hasSigned,
            assets: frame.assets
        ).page
    }
}

extension OpenSignUpDraft {
    fileprivate init(_ form: Form) {
        self.init()
        kind = InviteeKind(rawValue: form[Field.kind.name])
        body = form[Field.body.name]
        name = form[Field.name.name]
        address = form[Field.address.name]
        people = form[Field.people.name]
        young = form[Field.young.name]
        needs = form[Field.needs.name]
    }
}

extension OpenSignUpDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .kind: "slag"
        case .body: "sted"
        case .name: "navn"
        case .address: "epost"
        case .people: "antall"
        case .young: "unge"
        case .needs: "behov"
        }
    }
}

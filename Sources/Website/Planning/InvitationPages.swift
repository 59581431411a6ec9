import Documents
import Hummingbird
import Markup
import Words
import WorkModel

/// Filling in the standard invitation, and reading it as it will be sent.
struct InvitationPages {
    let sources: DocumentSources
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let invitation = try await sources.doors.invitations.invitation(visit.dugnad.id)
        let recipient = Form(addressOf: request)["til"]
        let form = InvitationPages.form(of: invitation)
        return frame.respond(try await page(request, visit, form, recipient, FormProblems()), to: visit.visit)
    }

    func fillIn(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        return try await frame.taking(visit.visit, \InvitationDraft.Field.name) {
            try await sources.doors.invitations.fillIn(
                InvitationDraft(form), from: form.number("versjon") ?? 0, in: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.invitation(visit.dugnad)) + Done.saved.query)
        } orAgain: { problems in
            try await page(request, visit, form, form["til"], problems)
        }
    }

    private static func form(of invitation: Invitation) -> Form {
        Form([
            (InvitationDraft.Field.deadline.name, invitation.deadline ?? ""),
            (InvitationDraft.Field.youthLine.name, invitation.youthLine ?? ""),
            (InvitationDraft.Field.answerTo.name, invitation.answerTo ?? ""),
            (InvitationDraft.Field.sender.name, invitation.sender ?? ""),
            ("versjon", String(invitation.version)),
        ])
    }

    private func page(
        _ request: Request, _ visit: ModeratorVisit, _ form: Form, _ recipient: String, _ problems: FormProblems
    ) async throws -> Page {
        guard let text = sources.library.invitation(for: visit.dugnad.variant) else { throw NotFound() }
        let making = DocumentMaking(
            sources: sources, papers: try await sources.papers(for: visit, request), visit: visit,
            recipient: recipient)
        return InvitationPage(
            visit: visit, text: text, form: form, recipient: recipient, filled: try await making.filledIn(),
            signUp: try await sources.doors.answers.signUp(of: visit.dugnad.id),
            own: try await sources.doors.invitations.own(visit.dugnad.id),
            isInstalled: sources.documents.isInstalled, problems: problems
        ).page
    }
}

extension InvitationDraft {
    fileprivate init(_ form: Form) {
        self.init()
        youthLine = form[Field.youthLine.name]
        deadline = form[Field.deadline.name]
        answerTo = form[Field.answerTo.name]
        sender = form[Field.sender.name]
    }
}

extension InvitationDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .youthLine: "ung"
        case .deadline: "frist"
        case .answerTo: "svar"
        case .sender: "avsender"
        }
    }
}

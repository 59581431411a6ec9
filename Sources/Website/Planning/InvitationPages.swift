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
    fileprivate var name: String {
        switch self {
        case .youthLine: "ung"
        case .deadline: "frist"
        case .answerTo: "svar"
        case .sender: "avsender"
        }
    }
}

private struct InvitationPage {
    let visit: ModeratorVisit
    let text: InvitationText
    let form: Form
    let recipient: String
    let filled: DugnadPapers.FilledInvitation
    let isInstalled: Bool
    let problems: FormProblems

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }
    private var address: String { visit.to(.invitation(dugnad)) }

    var page: Page {
        var page = formPage(
            visit, below: dugnad.changedFrom.place, dugnad.changedFrom.back, title: say(.invitation),
            problems: problems,
            mainClass: "wrap stack desk",
            """
            <div class="two"><div class="stack">\(fields)</div>\(reading)</div>
            """)
        page.scripts.append("copy.js")
        page.words = ScriptWords.copying.json(say)
        return page
    }

    private var fields: HTML {
        """
        <p>\(say(
            nb: "Resten av teksten er skrevet, med tid, sted og tall for dere. Det dere selv må fylle inn, står i hakeparentes.",
            nn: "Resten av teksten er skriven, med tid, stad og tal for dykk. Det de sjølve må fylle inn, står i hakeparentesar.",
            en: "The rest is written, with your time, place and figures. What you have to fill in yourselves is in square brackets."))</p>
        <form class="stack" method="post" action="\(address)" novalidate\(keptUntilSaved(say))>
        <input type="hidden" name="versjon" value="\(form["versjon"])">\
        <input type="hidden" name="til" value="\(recipient)">
        \(area(.youthLine, say(
            nb: "En setning fra en ungdom hos dere", nn: "Ei setning frå ein ungdom hos dykk",
            en: "A sentence from a young person near you"), say(
                nb: "Spør om lov, og skriv alder i stedet for navn.", nn: "Spør om lov, og skriv alder i staden for namn.",
                en: "Ask for permission, and give their age instead of their name.")))
        \(dayField(say(nb: "Svar innen", nn: "Svar innan", en: "Reply by")))
        \(area(.answerTo, say(
            nb: "Hvor skal folk svare?", nn: "Kvar skal folk svare?", en: "Where should people reply?"), say(
            nb: "En e-postadresse, et telefonnummer eller en nettside.",
            nn: "Ei e-postadresse, eit telefonnummer eller ei nettside.",
            en: "An e-mail address, a telephone number or a web page.")))
        \(area(.sender, say(nb: "Hvem inviterer?", nn: "Kven inviterer?", en: "Who is inviting?"), say(
            nb: "Gjerne navn og rolle, for eksempel to kontaktpersoner. Det står i invitasjonen, men ikke i referatet.",
            nn: "Gjerne namn og rolle, til dømes to kontaktpersonar. Det står i invitasjonen, men ikkje i referatet.",
            en: "Names and roles, for example two contact persons. They are in the invitation, but not in the minutes.")))
        <p><button class="btn">\(say(.save))</button></p></form>
        """
    }

    private func dayField(_ label: String) -> HTML {
        let name = InvitationDraft.Field.deadline.name
        return """
            <p><label for="\(name)">\(label)</label></p>
            \(problems.at(name, say))
            <p><input id="\(name)" name="\(name)" type="date" \
            value="\(Day.field(form[name]))"\(problems.told(name))></p>
            """
    }

    private func area(_ field: InvitationDraft.Field, _ label: String, _ hint: String) -> HTML {
        let name = field.name
        return """
            <p><label for="\(name)">\(label)</label></p>\
            <p class="small" id="\(name)-hint">\(hint)</p>\(problems.at(name, say))
            <textarea dir="auto" id="\(name)" name="\(name)" rows="2"\
            \(problems.told(name, hint: "\(name)-hint"))>\(form[name])</textarea>
            """
    }

    // MARK: As it will be read

    private var reading: HTML {
        let parts = filled.parts.map { "<p class=\"asis\" dir=\"auto\">\($0.text)</p>\n" as HTML }
        return """
            <section class="card stack" id="lest" aria-labelledby="lest-tittel">\
            <h2 id="lest-tittel">\(filled.subject)</h2>
            \(chooseRecipient)
            <div class="stack" id="teksten">\(parts)</div>
            <p class="row">\(copyButton("#teksten", say)) \(downloads)</p></section>
            """
    }

    private var chooseRecipient: HTML {
        let options = text.recipients.map { kind in
            "<option value=\"\(kind.key)\"\("selected", when: kind.key == recipient)>\(say(kind.name))</option>\n"
                as HTML
        }
        return """
            <form class="row" action="\(address)#lest"><label for="til">\(say(nb: "Til", nn: "Til", en: "To"))</label>
            <select id="til" name="til"><option value="">\(say(nb: "alle", nn: "alle", en: "everyone"))</option>
            \(options)</select>
            <button class="btn quiet slim">\(say(nb: "Vis", nn: "Vis", en: "Show"))</button></form>
            """
    }

    private var downloads: HTML {
        let files: [DocumentFile] = isInstalled ? [.invitation, .invitationWord, .invitationText] : [.invitationText]
        return files.map { file in
            """
            <a class="btn quiet slim" href="\(visit.to(.document(dugnad, file.rawValue)))\(recipient.isEmpty ? "" : "?til=\(recipient)")" download>\(say(file.linkText))</a>

            """ as HTML
        }.joined(by: "")
    }
}

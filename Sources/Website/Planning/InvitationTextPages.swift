import Documents
import Hummingbird
import Markup
import Words
import WorkModel

/// The whole text of the invitation, to be written as they like. What is left as it was follows the day and the place.
struct InvitationTextPages {
    let sources: DocumentSources
    let frame: Frame

    private var invitations: Invitations { sources.doors.invitations }

    func open(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let (standard, own) = try await texts(request, visit)
        let shown = own.invitation?.shown(with: standard) ?? (subject: standard.subject, text: standard.text)
        let form = Form([
            ("emne", shown.subject), ("tekst", shown.text), ("versjon", String(own.invitation?.version ?? 0)),
            ("sa", own.fingerprint),
        ])
        let page = InvitationTextPage(visit: visit, standard: standard, own: own, form: form)
        return frame.respond(page.page, to: visit.visit)
    }

    func write(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let (standard, own) = try await texts(request, visit)
        var page = InvitationTextPage(visit: visit, standard: standard, own: own, form: form)
        do {
            return try await frame.taking(visit.visit, \OwnInvitationDraft.Field.name) {
                try await invitations.write(
                    OwnInvitationDraft(subject: form["emne"], text: form["tekst"]), over: standard,
                    in: visit.language, from: form.number("versjon") ?? 0, saw: form["sa"], to: visit.dugnad.id,
                    by: visit.actor)
                return .redirect(to: visit.to(.invitation(visit.dugnad)) + Done.saved.query + "#lest")
            } orAgain: { problems in
                page.problems = problems
                return page.page
            }
        } catch let conflict as Conflict {
            page.conflict = conflict
            return frame.respond(page.page, to: visit.visit, status: .conflict)
        }
    }

    func useStandard(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await invitations.useStandard(
            from: form.number("versjon") ?? 0, to: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.invitation(visit.dugnad)) + Done.saved.query + "#lest")
    }

    private func texts(
        _ request: Request, _ visit: ModeratorVisit
    ) async throws -> (StandardInvitation, Invitations.Own) {
        let making = DocumentMaking(
            sources: sources, papers: try await sources.papers(for: visit, request), visit: visit, recipient: "")
        return (try await making.standardInvitation(), try await invitations.own(visit.dugnad.id))
    }
}

extension OwnInvitationDraft.Field {
    /// Its name in the form.
    fileprivate var name: String {
        switch self {
        case .subject: "emne"
        case .text: "tekst"
        }
    }
}

private struct InvitationTextPage {
    let visit: ModeratorVisit
    let standard: StandardInvitation
    let own: Invitations.Own
    let form: Form
    var problems = FormProblems()
    /// Somebody else has written since: what was typed stands in the form, the other text above it.
    var conflict: Conflict?

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        formPage(
            visit, below: .invitation(dugnad), .invitation,
            title: say(nb: "Teksten i invitasjonen", nn: "Teksten i invitasjonen", en: "The text of the invitation"),
            problems: problems, mainClass: "wrap stack desk",
            """
            \(conflict.map(changedMeanwhile))
            \(InvitationTextPage.older(own, say))
            <p>\(say(
                nb: "Skriv som dere vil. Avsnitt dere lar stå, følger med når dagen eller stedet endres.",
                nn: "Skriv som de vil. Avsnitt de lèt stå, følgjer med når dagen eller staden blir endra.",
                en: "Write as you like. Paragraphs that you leave as they are follow when the day or the place changes."))</p>
            <form class="stack" method="post" action="\(visit.to(.invitationText(dugnad)))" novalidate\(keptUntilSaved(say))>
            <input type="hidden" name="versjon" value="\(String(conflict?.version ?? form.number("versjon") ?? 0))">
            <input type="hidden" name="sa" value="\(form["sa"])">
            <p><label for="emne">\(say(nb: "Emne", nn: "Emne", en: "Subject"))</label></p>
            \(problems.at("emne", say))
            <p><input dir="auto" id="emne" name="emne" size="60" value="\(form["emne"])" autocomplete="off"\(problems.told("emne"))></p>
            <p><label for="tekst">\(say(nb: "Tekst", nn: "Tekst", en: "Text"))</label></p>
            <p class="small" id="tekst-hint">\(say(
                nb: "En tom linje skiller to avsnitt.", nn: "Ei tom linje skil to avsnitt.",
                en: "An empty line parts two paragraphs."))</p>
            \(problems.at("tekst", say))
            <textarea dir="auto" id="tekst" name="tekst" rows="24"\(problems.told("tekst", hint: "tekst-hint"))>\(form["tekst"])</textarea>
            <p><button class="btn">\(say(.save))</button></p></form>
            \(programsOwn)
            """)
    }

    private func changedMeanwhile(_ conflict: Conflict) -> HTML {
        """
        <div class="warn" role="alert"><p>\(say(
            nb: "Noen andre har lagret mens du skrev. Det du skrev, står fortsatt her. Lagre på nytt hvis det er det som skal gjelde.",
            nn: "Nokon andre har lagra medan du skreiv. Det du skreiv, står framleis her. Lagre på nytt om det er det som skal gjelde.",
            en: "Somebody else saved while you wrote. What you wrote is still here. Save again if that is what is to count."))</p>
        <p><b>\(say(nb: "Nå står det:", nn: "No står det:", en: "It now says:"))</b></p>
        <p class="asis"\(asWritten)>\(conflict.theirs ?? "")</p></div>
        """
    }

    /// Something that the text may tell of is another by now.
    static func older(_ own: Invitations.Own, _ say: Tongue) -> HTML? {
        guard own.isOlder else { return nil }
        return "<p class=\"heed\">\(say(Phrase.ownTextIsOlder))</p>"
    }

    /// What the standard text says now, beside what somebody has written instead, and the way back to it.
    private var programsOwn: HTML? {
        guard let there = own.invitation else { return nil }
        let again = say(
            nb: "Bruk standardteksten igjen", nn: "Bruk standardteksten igjen", en: "Use the standard text again")
        let back = pressOnceMore(
            "\(again)", formClass: "stack", to: visit.to(.standardInvitation(dugnad)),
            """
            <input type="hidden" name="versjon" value="\(there.version)">
            <p>\(say(
                nb: "Det dere selv har skrevet her, blir borte.", nn: "Det de sjølve har skrive her, blir borte.",
                en: "What you have written here yourselves will be lost."))</p>
            <p><button class="btn quiet slim">\(say(
                nb: "Ja, bruk standardteksten", nn: "Ja, bruk standardteksten", en: "Yes, use the standard text"))</button></p>
            """)
        return """
            <details\("open", when: own.isOlder)>
            <summary>\(say(
                nb: "Slik er standardteksten nå", nn: "Slik er standardteksten no", en: "The standard text as it is now"))</summary>
            <div class="card stack"><p><b\(asWritten)>\(standard.subject)</b></p>
            <p class="asis"\(asWritten)>\(standard.text)</p></div></details>
            \(back)
            """
    }
}

extension Phrase {
    /// Said on the invitation's own pages, and before it is sent.
    static let ownTextIsOlder = Phrase(
        nb:
            "Teksten er skrevet før noe ble endret: dagen, stedet, fristen eller det dere har fylt inn. Se over det dere har skrevet selv, og lagre.",
        nn:
            "Teksten er skriven før noko blei endra: dagen, staden, fristen eller det de har fylt inn. Sjå over det de har skrive sjølve, og lagre.",
        en:
            "The text was written before something was changed: the day, the place, the deadline or what you have filled in. Look over what you have written yourselves, and save."
    )
}

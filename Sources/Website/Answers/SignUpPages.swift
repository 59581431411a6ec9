import Hummingbird
import Markup
import Words
import WorkModel

/// How people answer: how many there is room for, until when, and whether everybody may sign up.
struct SignUpPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses

    func show(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let signUp = try await doors.answers.signUp(of: visit.dugnad.id)
        var draft = signUp.map(SignUpDraft.init) ?? SignUpDraft()
        if signUp == nil {
            // The one deadline that there is, until people sign up.
            draft.day = try await doors.invitations.invitation(visit.dugnad.id).deadline ?? ""
        }
        let page = SignUpPage(
            visit: visit, draft: draft, version: signUp?.version ?? 0, signUp: signUp,
            base: addresses.base(for: request))
        return frame.respond(page.page, to: visit.visit)
    }

    func write(_ request: Request, visit: PlannerVisit) async throws -> Response {
        let form = try await Form(request)
        let (draft, version) = (SignUpDraft(form), form.number("versjon") ?? 0)
        let base = addresses.base(for: request)
        let signUp = try await doors.answers.signUp(of: visit.dugnad.id)
        var page = SignUpPage(visit: visit, draft: draft, version: version, signUp: signUp, base: base)
        do {
            return try await frame.taking(visit.visit, \SignUpDraft.Field.name) {
                try await doors.answers.set(draft, from: version, in: visit.dugnad.id, at: base, by: visit.actor)
                return .redirect(to: visit.to(.answers(visit.dugnad)) + Done.saved.query)
            } orAgain: { problems in
                page.problems = problems
                return page.page
            }
        } catch let conflict as Conflict {
            page.conflict = conflict
            return frame.respond(page.page, to: visit.visit, status: .conflict)
        }
    }
}

extension SignUpDraft {
    subscript(field: Field) -> String {
        switch field {
        case .capacity: capacity
        case .day: day
        case .hour: hour
        case .perBody: perBody
        }
    }

    fileprivate init(_ form: Form) {
        self.init()
        capacity = form[Field.capacity.name]
        day = form[Field.day.name]
        hour = form[Field.hour.name]
        perBody = form[Field.perBody.name]
        (isOpen, isChosen) = (form.has("apen"), form.has("velges"))
    }
}

extension SignUpDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .capacity: "plasser"
        case .day: "frist"
        case .hour: "klokka"
        case .perBody: "hver"
        }
    }
}

private struct SignUpPage {
    let visit: PlannerVisit
    let draft: SignUpDraft
    let version: Int
    let signUp: SignUp?
    let base: String
    var problems = FormProblems()
    /// Somebody else has written since: what was typed stands in the form, the other above it.
    var conflict: Conflict?

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        var page = form
        if conflict != nil { page.scripts.append("focus.js") }
        return page
    }

    private var form: Page {
        formPage(
            visit.moderator, below: .answers(dugnad), .answersToInvitation,
            title: say(nb: "Plasser og frist", nn: "Plassar og frist", en: "Places and deadline"), problems: problems,
            """
            \(conflict.map(changedMeanwhile))
            <form class="stack" method="post" action="\(visit.to(.signUp(dugnad)))" novalidate\(keptUntilSaved(say))>
            <input type="hidden" name="versjon" value="\(String(conflict?.version ?? version))">
            \(field(.capacity, "text", draft.capacity, Phrase(
                nb: "Hvor mange er det plass til?", nn: "Kor mange er det plass til?", en: "How many is there room for?"),
                Phrase(
                    nb: "La stå tomt når det er plass til alle. Den som svarer først, får plass. De neste står på venteliste.",
                    nn: "La stå tomt når det er plass til alle. Den som svarar først, får plass. Dei neste står på venteliste.",
                    en: "Leave empty when there is room for everybody. Whoever answers first gets a place. The next ones wait.")))
            \(field(.day, "date", Day.field(draft.day), Phrase(nb: "Svar innen", nn: "Svar innan", en: "Reply by"), nil))
            \(field(.hour, "time", TimeOfDay.field(draft.hour), Phrase(nb: "Klokka", nn: "Klokka", en: "Hour"), Phrase(
                nb: "Minuttet er med: kl. 16.00 varer til 16.01. Uten klokkeslett varer fristen hele dagen.",
                nn: "Minuttet er med: kl. 16.00 varer til 16.01. Utan klokkeslett varer fristen heile dagen.",
                en: "The minute counts: 16.00 lasts until 16.01. Without an hour the deadline lasts all day.")))
            \(field(.perBody, "text", draft.perBody, Phrase(
                nb: "Hvor mange kan komme fra samme sted?", nn: "Kor mange kan kome frå same stad?",
                en: "How many may come from the same place?"), Phrase(
                nb: "For eksempel 1 eller 2. La stå tomt når det ikke er noen grense.",
                nn: "Til dømes 1 eller 2. La stå tomt når det ikkje er noka grense.",
                en: "For example 1 or 2. Leave empty when there is no limit.")))
            \(chosen)\(open)
            <p><button class="btn">\(say(.save))</button></p></form>
            """)
    }

    private func changedMeanwhile(_ conflict: Conflict) -> HTML {
        conflict.aboveForm(
            say,
            title: Phrase(
                nb: "Noen andre har lagret mens du skrev", nn: "Nokon andre har lagra medan du skreiv",
                en: "Somebody else saved while you wrote"),
            Phrase(
                nb: "Det du skrev, står fortsatt her. Lagre på nytt hvis det er det som skal gjelde.",
                nn: "Det du skreiv, står framleis her. Lagre på nytt om det er det som skal gjelde.",
                en: "What you wrote is still here. Save again if that is what is to count."))
    }

    private func field(
        _ field: SignUpDraft.Field, _ type: String, _ value: String, _ label: Phrase, _ hint: Phrase?
    ) -> HTML {
        let name = field.name
        let words: HTML? = hint.map { "<p class=\"small\" id=\"\(name)-hint\">\(say($0))</p>" }
        let numeric: HTML? = type == "text" ? " inputmode=\"numeric\" size=\"5\"" : nil
        return """
            <p><label for="\(name)">\(say(label))</label></p>\(words)
            \(problems.at(name, say))
            <p><input id="\(name)" name="\(name)" type="\(type)" value="\(value)" autocomplete="off"\(numeric)\
            \(problems.told(name, hint: hint == nil ? nil : "\(name)-hint"))></p>
            """
    }

    private var chosen: HTML {
        """
        <p><label class="box"><input type="checkbox" name="velges" value="1"\("checked", when: draft.isChosen) \
        aria-describedby="velges-hint"> <span>\(say(
            nb: "Vi velger selv hvem som får plass når fristen er ute", nn: "Vi vel sjølve kven som får plass når fristen er ute",
            en: "We choose who gets a place once the deadline has passed"))</span></label></p>
        <p class="small" id="velges-hint">\(say(
            nb: "Da hjelper det ikke å svare først. Alle får brev når du har valgt.",
            nn: "Då hjelper det ikkje å svare først. Alle får brev når du har valt.",
            en: "Then it does not help to answer first. Everybody gets a letter when you have chosen."))</p>
        """
    }

    private var open: HTML {
        let address: HTML? = signUp.map { signUp in
            let page = visit.to(.publicInvitation(signUp.page))
            return """
                <p class="small">\(say(
                    nb: "Siden alle kan lese:", nn: "Sida alle kan lese:", en: "The page everybody can read:"))
                <a href="\(page)"\(asTyped)>\(base.withoutScheme)\(page)</a></p>
                """
        }
        return """
            <p><label class="box"><input type="checkbox" name="apen" value="1"\("checked", when: draft.isOpen)> <span>\(say(
                nb: "Alle kan melde seg på nettsiden til invitasjonen", nn: "Alle kan melde seg på nettsida til invitasjonen",
                en: "Everybody can sign up on the invitation’s web page"))</span></label></p>
            \(address)
            """
    }
}

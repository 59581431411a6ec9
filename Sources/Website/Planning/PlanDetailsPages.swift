import Hummingbird
import Markup
import Words
import WorkModel

/// Who is behind a dugnad: whom to ask, who registers, with whom, and with whose money.
struct PlanDetailsPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let details = try await doors.plans.details(visit.dugnad.id)
        return frame.respond(
            PlanDetailsPage(visit: visit, draft: PlanDetailsDraft(details), version: details.version).page,
            to: visit.visit)
    }

    func write(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let (draft, version) = (PlanDetailsDraft(form), form.number("versjon") ?? 0)
        return try await frame.taking(visit.visit, \PlanDetailsDraft.Field.name) {
            try await doors.plans.write(draft, from: version, in: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.plan(visit.dugnad)) + Done.saved.query)
        } orAgain: { problems in
            PlanDetailsPage(visit: visit, draft: draft, version: version, problems: problems).page
        }
    }
}

extension PlanDetailsDraft {
    fileprivate init(_ form: Form) {
        self.init()
        contacts = form[Field.contacts.name]
        registrar = form[Field.registrar.name]
        partner = form[Field.partner.name]
        funder = form[Field.funder.name]
    }
}

extension PlanDetailsDraft.Field {
    /// Its name in the form.
    fileprivate var name: String {
        switch self {
        case .contacts: "kontakt"
        case .registrar: "pamelding"
        case .partner: "sammen"
        case .funder: "penger"
        }
    }
}

private struct PlanDetailsPage {
    let visit: ModeratorVisit
    let draft: PlanDetailsDraft
    let version: Int
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        formPage(
            visit, below: .plan(visit.dugnad), .backToPlan,
            title: say(nb: "Hvem er med?", nn: "Kven er med?", en: "Who is behind it?"), problems: problems,
            """
            <p>\(say(
                nb: "Skriv roller og steder, ikke telefonnumre. Det som står her, er for dere som planlegger.",
                nn: "Skriv roller og stader, ikkje telefonnummer. Det som står her, er for dykk som planlegg.",
                en: "Write roles and bodies, not telephone numbers. What stands here is for you who plan."))</p>
            <form class="stack" method="post" action="\(visit.to(.planDetails(visit.dugnad)))" novalidate\(keptUntilSaved(say))>
            <input type="hidden" name="versjon" value="\(String(version))">
            \(contacts)
            \(line(.registrar, draft.registrar, say(
                nb: "Hvem tar imot påmeldinger?", nn: "Kven tek imot påmeldingar?", en: "Who takes sign-ups?"), say(
                nb: "Kan være noen utenfor, for eksempel frivilligsentralen.",
                nn: "Kan vere nokon utanfor, til dømes frivilligsentralen.",
                en: "May be somebody outside, such as the volunteer centre.")))
            \(line(.partner, draft.partner, say(
                nb: "Hvem arrangerer dere sammen med?", nn: "Kven arrangerer de saman med?",
                en: "With whom do you arrange it?"), say(
                nb: "For eksempel idrettsrådet eller nabokommunen.", nn: "Til dømes idrettsrådet eller nabokommunen.",
                en: "Such as the sports council or the neighbouring municipality.")))
            \(line(.funder, draft.funder, say(
                nb: "Hvem betaler?", nn: "Kven betaler?", en: "Who pays?"), say(
                nb: "For eksempel en sparebank, til mat og leie.", nn: "Til dømes ein sparebank, til mat og leige.",
                en: "Such as a savings bank, for food and rent.")))
            <p><button class="btn">\(say(.save))</button></p></form>
            """)
    }

    private var contacts: HTML {
        let (name, asked) = (PlanDetailsDraft.Field.contacts.name, visit.dugnad.variant.contacts)
        return """
            <p><label for="\(name)">\(say(asked.label))</label> \(optional)</p>
            <p class="small" id="\(name)-hint">\(say(asked.hint))</p>
            \(problems.at(name, say))
            <textarea dir="auto" id="\(name)" name="\(name)" rows="3"\
            \(problems.told(name, hint: "\(name)-hint"))>\(draft.contacts)</textarea>
            """
    }

    private var optional: HTML { "<span class=\"small\">(\(say(.optional)))</span>" }

    private func line(_ field: PlanDetailsDraft.Field, _ typed: String, _ label: String, _ hint: String) -> HTML {
        let name = field.name
        return """
            <p><label for="\(name)">\(label)</label> \(optional)</p>
            <p class="small" id="\(name)-hint">\(hint)</p>
            \(problems.at(name, say))
            <p><input dir="auto" id="\(name)" name="\(name)" value="\(typed)" \
            autocomplete="off"\(problems.told(name, hint: "\(name)-hint"))></p>
            """
    }
}

extension Variant {
    /// Young people lead their own samling, with an adult of the unit's beside them.
    fileprivate var contacts: (label: Phrase, hint: Phrase) {
        switch self {
        case .municipality, .organisation:
            (
                Phrase(nb: "Kontaktpersoner", nn: "Kontaktpersonar", en: "Contact persons"),
                Phrase(
                    nb: "Én på hver linje, med rolle. Gjerne to, så står det ikke stille når den ene er syk.",
                    nn: "Éin på kvar linje, med rolle. Gjerne to, så står det ikkje stille når den eine er sjuk.",
                    en: "One on each line, with their role. Preferably two, so that it does not stop when one is ill.")
            )
        case .youth:
            (
                Phrase(
                    nb: "Hvem leder, og hvem er den trygge voksne?", nn: "Kven leier, og kven er den trygge vaksne?",
                    en: "Who leads, and who is the safe adult?"),
                Phrase(
                    nb:
                        "Skriv hvilke ungdommer som leder, uten navn: «lederne i ungdomsrådet». Den voksne skriver dere med rolle: «ungdomskoordinatoren».",
                    nn:
                        "Skriv kva ungdommar som leier, utan namn: «leiarane i ungdomsrådet». Den vaksne skriv de med rolle: «ungdomskoordinatoren».",
                    en:
                        "Write which young people lead, without names: “the leaders of the youth council”. The adult you write by role: “the youth coordinator”."
                )
            )
        }
    }
}

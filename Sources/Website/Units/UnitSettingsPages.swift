import Hummingbird
import Markup
import Words
import WorkModel

/// What a unit decides for itself, and the record of who did what.
struct UnitSettingsPages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.settings)
        let page = UnitSettingsPage(visit: visit, draft: UnitSettingsDraft(visit.unit), version: visit.unit.version)
        return frame.respond(page.page, to: visit.visit)
    }

    func write(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.settings)
        let form = try await Form(request)
        let draft = UnitSettingsDraft(form)
        let version = form.number("versjon") ?? 0
        return try await frame.taking(visit.visit, \UnitSettingsDraft.Field.name) {
            try await doors.units.set(draft, of: visit.unit.id, from: version, by: visit.actor)
            return .redirect(to: visit.to(.unitSettings(visit.unit)) + Done.saved.query)
        } orAgain: { problems in
            UnitSettingsPage(visit: visit, draft: draft, version: version, problems: problems).page
        }
    }

    func records(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.people)
        let records = try await doors.units.records(of: visit.unit.id)
        return frame.respond(recordsPage(records, visit), to: visit.visit)
    }
}

extension UnitSettingsDraft {
    fileprivate init(_ form: Form) {
        self.init()
        name = form[Field.name.name]
        roleAddress = form[Field.roleAddress.name]
        keptYears = form[Field.keptYears.name]
        language = Language(rawValue: form["sprak"])
    }
}

extension UnitSettingsDraft.Field {
    /// Its name in the form.
    fileprivate var name: String {
        switch self {
        case .name: "navn"
        case .roleAddress: "adresse"
        case .keptYears: "ar"
        }
    }
}

private struct UnitSettingsPage {
    let visit: MemberVisit
    let draft: UnitSettingsDraft
    let version: Int
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        var page = unitPage(
            visit, at: .unitSettings(visit.unit), title: problems.titled(say(.unitSettings), say),
            """
            \(problems.summary(say))
            <h1>\(say(.unitSettings))</h1>
            \(whatItIs)
            <form class="stack" method="post" action="\(visit.to(.unitSettings(visit.unit)))" novalidate>
            <input type="hidden" name="versjon" value="\(String(version))">
            \(line(.name, draft.name, Phrase(
                nb: "Navnet, slik dere skriver det", nn: "Namnet, slik de skriv det", en: "The name, as you write it"), nil))
            \(languages)
            \(line(.roleAddress, draft.roleAddress, Phrase(
                nb: "En e-postadresse som kan vises", nn: "Ei e-postadresse som kan visast",
                en: "An e-mail address that may be shown"), Phrase(
                nb: "Adressen til kontoret, ikke til en person. La stå tomt om dere ikke har noen.",
                nn: "Adressa til kontoret, ikkje til ein person. La stå tomt om de ikkje har noka.",
                en: "The office’s address, not a person’s. Leave it empty if you have none.")))
            \(years)
            <p><button class="btn">\(say(.save))</button></p>
            </form>
            <p><a href="\(visit.to(.unitTakeout(visit.unit)))">\(say(.downloadOrDeleteUnit))</a></p>
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    private var whatItIs: HTML {
        let unit = visit.unit
        let number = unit.organisationNumber.map {
            say(
                nb: ", organisasjonsnummer \($0.grouped)", nn: ", organisasjonsnummer \($0.grouped)",
                en: ", organisation number \($0.grouped)")
        }
        let municipality = unit.municipalityNumber.map {
            say(nb: ", kommunenummer \($0)", nn: ", kommunenummer \($0)", en: ", municipality number \($0)")
        }
        let confirmed =
            unit.isInvented
            ? say(Dugnad.everythingIsInvented)
            : unit.isConfirmed
                ? say(nb: "Bekreftet", nn: "Stadfesta", en: "Confirmed")
                : say(nb: "Ikke bekreftet", nn: "Ikkje stadfesta", en: "Not confirmed")
        return "<p>\(say(unit.kind.name).capitalisedFirst)\(municipality ?? "")\(number ?? ""). \(confirmed).</p>"
    }

    private func line(_ field: UnitSettingsDraft.Field, _ typed: String, _ label: Phrase, _ hint: Phrase?) -> HTML {
        let name = field.name
        let words: HTML? = hint.map { "<p class=\"small\" id=\"\(name)-hint\">\(say($0))</p>" }
        return """
            <p><label for="\(name)">\(say(label))</label></p>
            \(words)
            \(problems.at(name, say))
            <p><input dir="auto" id="\(name)" name="\(name)" value="\(typed)" autocomplete="off"\
            \(problems.told(name, hint: hint == nil ? nil : "\(name)-hint"))></p>
            """
    }

    private var languages: HTML {
        languageChoice(
            say(nb: "Hvilket språk skriver dere?", nn: "Kva språk skriv de?", en: "Which language do you write?"),
            chosen: draft.language)
    }

    private var years: HTML {
        let name = UnitSettingsDraft.Field.keptYears.name
        let options = WorkModel.Unit.yearLimits.map { years in
            """
            <option value="\(String(years))"\("selected", when: draft.keptYears == String(years))>\(say(Counting.years.inDigits(years)))</option>

            """ as HTML
        }
        return """
            <p><label for="\(name)">\(say(
                nb: "Hvor lenge skal det bordene skriver, bli liggende?", nn: "Kor lenge skal det borda skriv, bli liggjande?",
                en: "How long is what the tables write kept?"))</label></p>
            <p class="small" id="\(name)-hint">\(say(
                nb: "Ideer, tiltak og referater blir liggende til dere sletter dem. En kortere tid gjelder med en gang. En lengre gjelder bare nye dugnader, for bordene har fått vite en dag.",
                nn: "Idear, tiltak og referat blir liggjande til de slettar dei. Ei kortare tid gjeld med ein gong. Ei lengre gjeld berre nye dugnader, for borda har fått vite ein dag.",
                en: "Ideas, measures and minutes are kept until you delete them. A shorter time counts at once. A longer one counts only for new dugnader, because the tables have been told a day."))</p>
            \(problems.at(name, say))
            <p><select id="\(name)" name="\(name)"\(problems.told(name, hint: "\(name)-hint"))>\(options)</select></p>
            """
    }
}

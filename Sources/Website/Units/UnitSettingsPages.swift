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

private func recordsPage(_ records: [UnitRecord], _ visit: MemberVisit) -> Page {
    let say = visit.say
    let title = say(nb: "Hvem har gjort hva", nn: "Kven har gjort kva", en: "Who did what")
    let rows = records.map { record in
        """
        <tr><td>\(say(NorwegianTime.dayAndHour(record.at)))</td><td>\(record.name ?? say(record.role.name))</td><td>\(say(record.what.name))</td></tr>

        """ as HTML
    }
    return unitPage(
        visit, at: .records(visit.unit), title: title, mainClass: "wrap stack",
        """
        <p><a class="back" href="\(visit.to(.people(visit.unit)))">\(say(.peopleOfUnit))</a></p>
        <h1>\(title)</h1>
        <div class="scroll" tabindex="0" role="region" aria-label="\(title)"><table>
        <thead><tr><th scope="col">\(say(nb: "Når", nn: "Når", en: "When"))</th>\
        <th scope="col">\(say(nb: "Hvem", nn: "Kven", en: "Who"))</th>\
        <th scope="col">\(say(nb: "Hva", nn: "Kva", en: "What"))</th></tr></thead>
        <tbody>\(rows)</tbody></table></div>
        """)
}

extension Role {
    /// Of somebody whose name is not known any more, or never was.
    fileprivate var name: Phrase {
        switch self {
        case .contact: UnitRole.contact.name
        case .colleague: UnitRole.colleague.name
        case .reader: UnitRole.reader.name
        case .moderator: Phrase(nb: "ordstyrer", nn: "ordstyrar", en: "moderator")
        case .group, .wall, .program: Phrase(nb: "programmet", nn: "programmet", en: "the program")
        case .operator:
            Phrase(nb: "den som driver tjenesten", nn: "den som driv tenesta", en: "whoever runs the service")
        }
    }
}

extension UnitEvent {
    fileprivate var name: Phrase {
        switch self {
        case .founded: Phrase(nb: "opprettet enheten", nn: "oppretta eininga", en: "created the unit")
        case .confirmed: Phrase(nb: "bekreftet enheten", nn: "stadfesta eininga", en: "confirmed the unit")
        case .settingsChanged:
            Phrase(nb: "endret innstillingene", nn: "endra innstillingane", en: "changed the settings")
        case .takenOut: Phrase(nb: "lastet ned alt", nn: "lasta ned alt", en: "downloaded everything")
        case .readIn:
            Phrase(
                nb: "leste inn enheten fra en fil", nn: "las inn eininga frå ei fil", en: "read the unit in from a file"
            )
        case .invited: Phrase(nb: "inviterte noen", nn: "inviterte nokon", en: "invited somebody")
        case .invitationWithdrawn:
            Phrase(nb: "trakk en invitasjon tilbake", nn: "trekte ein invitasjon tilbake", en: "withdrew an invitation")
        case .joined: Phrase(nb: "ble med", nn: "blei med", en: "joined")
        case .roleChanged: Phrase(nb: "endret en rolle", nn: "endra ei rolle", en: "changed a role")
        case .left: Phrase(nb: "gikk ut", nn: "gjekk ut", en: "left")
        case .removed: Phrase(nb: "tok noen ut", nn: "tok nokon ut", en: "took somebody out")
        case .handedOver:
            Phrase(
                nb: "overlot det som er åpent, til en annen", nn: "overlét det som er ope, til ein annan",
                en: "handed what is open to somebody else")
        case .dugnadStarted: Phrase(nb: "startet en dugnad", nn: "starta ein dugnad", en: "started a dugnad")
        case .dugnadDeleted: Phrase(nb: "slettet en dugnad", nn: "sletta ein dugnad", en: "deleted a dugnad")
        case .dugnadTakenIn: Phrase(nb: "tok inn en dugnad", nn: "tok inn ein dugnad", en: "took a dugnad in")
        case .dugnadDisowned:
            Phrase(
                nb: "sa at en dugnad ikke er enhetens", nn: "sa at ein dugnad ikkje er eininga sin",
                en: "said that a dugnad is not the unit’s")
        case .dugnadGivenBack: Phrase(nb: "ga fra seg en dugnad", nn: "gav frå seg ein dugnad", en: "gave a dugnad up")
        case .dugnadOffered:
            Phrase(
                nb: "laget en lenke som en dugnad kan overføres med",
                nn: "laga ei lenkje som ein dugnad kan overførast med",
                en: "made a link that a dugnad can be handed over with")
        case .dugnadHandedOver:
            Phrase(
                nb: "overførte en dugnad til en annen enhet", nn: "overførte ein dugnad til ei anna eining",
                en: "handed a dugnad over to another unit")
        case .dugnadReceived:
            Phrase(
                nb: "tok imot en dugnad fra en annen enhet", nn: "tok imot ein dugnad frå ei anna eining",
                en: "received a dugnad from another unit")
        case .confirmationAsked:
            Phrase(
                nb: "ba om bekreftelse med brev", nn: "bad om stadfesting med brev",
                en: "asked for confirmation by letter")
        case .confirmedByLetter:
            Phrase(
                nb: "fikk ja på brevet: enheten er bekreftet", nn: "fekk ja på brevet: eininga er stadfesta",
                en: "got a yes to the letter: the unit is confirmed")
        case .confirmationDenied:
            Phrase(nb: "fikk nei på brevet", nn: "fekk nei på brevet", en: "got a no to the letter")
        case .confirmedAnother:
            Phrase(nb: "bekreftet en annen enhet", nn: "stadfesta ei anna eining", en: "confirmed another unit")
        case .confirmedByMunicipality:
            Phrase(
                nb: "bekreftet enheten, for kommunen", nn: "stadfesta eininga, for kommunen",
                en: "confirmed the unit, for the municipality")
        case .letterSentAgain:
            Phrase(nb: "sendte et brev på nytt", nn: "sende eit brev på nytt", en: "sent a letter again")
        case .letterDelivered:
            Phrase(
                nb: "merket et brev som levert", nn: "merkte eit brev som levert", en: "marked a letter as delivered")
        case .restored:
            Phrase(
                nb: "la alt tilbake fra en sikkerhetskopi", nn: "la alt tilbake frå ein tryggingskopi",
                en: "put everything back from a backup")
        }
    }
}

import Markup
import Words
import WorkModel

/// What a unit decides for itself, as a form.
struct UnitSettingsPage {
    let visit: MemberVisit
    var draft: UnitSettingsDraft
    var version: Int
    /// The name of its Word template, if there is one.
    let template: String?
    let arms: PNGPicture?
    /// Whether Word files can be made here.
    let isInstalled: Bool
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
            \(sender)
            \(years)
            <p><button class="btn">\(say(.save))</button></p>
            </form>
            \(isInstalled || template != nil ? templateForm : nil)
            \(isInstalled || arms != nil ? armsForm : nil)
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

    private var sender: HTML {
        let name = UnitSettingsDraft.Field.sender.name
        return """
            <p><label for="\(name)">\(say(
                nb: "Hvem inviterer til dugnadene deres?", nn: "Kven inviterer til dugnadene dykkar?",
                en: "Who invites to your dugnader?"))</label></p>
            <p class="small" id="\(name)-hint">\(say(
                nb: "Gjerne navn og rolle. Det står i invitasjonen til hver ny dugnad, og kan endres der.",
                nn: "Gjerne namn og rolle. Det står i invitasjonen til kvar ny dugnad, og kan endrast der.",
                en: "Names and roles, for example. It stands in the invitation to every new dugnad, and can be changed there."))</p>
            \(problems.at(name, say))
            <textarea dir="auto" id="\(name)" name="\(name)" rows="2"\
            \(problems.told(name, hint: "\(name)-hint"))>\(draft.sender)</textarea>
            """
    }

    private var templateForm: HTML {
        let kept: HTML? = template.map { name in
            """
            <form class="row" method="post" action="\(visit.to(.unitTemplateRemoval(visit.unit)))">
            <p>\(say(nb: "I bruk nå:", nn: "I bruk no:", en: "In use now:")) <b class="asis"\(asWritten)>\(name)</b></p>
            <button class="btn quiet slim">\(say(
                nb: "Slutt å bruke den", nn: "Slutt å bruke malen", en: "Stop using it"))</button></form>
            """
        }
        return """
            <section class="card stack" aria-labelledby="mal"><h2 id="mal">\(say(
                nb: "Word-malen deres", nn: "Word-malen dykkar", en: "Your Word template"))</h2>
            <p id="malfil-hint">\(say(
                nb: "En mal med brevhode brukes til invitasjonen og referatet i Word, i hver dugnad som ikke har sin egen. Filen må være .docx eller .dotx og høyst 5\u{A0}MB.",
                nn: "Ein mal med brevhovud blir brukt til invitasjonen og referatet i Word, i kvar dugnad som ikkje har sin eigen. Fila må vere .docx eller .dotx og høgst 5\u{A0}MB.",
                en: "A template with a letterhead is used for the invitation and the minutes in Word, in every dugnad that has none of its own. The file must be .docx or .dotx, and at most 5\u{A0}MB."))</p>
            \(kept)
            \(isInstalled ? templateChoice : nil)</section>
            """
    }

    private var templateChoice: HTML {
        """
        <form class="stack" method="post" enctype="multipart/form-data" action="\(visit.to(.unitTemplate(visit.unit)))">
        <p><label for="malfil">\(say(nb: "Velg en fil", nn: "Vel ei fil", en: "Choose a file"))</label></p>
        \(problems.at("malfil", say))
        <p><input id="malfil" type="file" name="\(SentTemplate.field)" \
        accept=".docx,.dotx"\(problems.told("malfil", hint: "malfil-hint"))></p>
        <p><button class="btn quiet">\(say(
            nb: "Bruk denne malen", nn: "Bruk denne malen", en: "Use this template"))</button></p>
        </form>
        """
    }

    private var armsForm: HTML {
        let kept: HTML? = arms.map { picture in
            let height = max(min(64, 240 * picture.height / picture.width), 1)
            return """
                <form class="row" method="post" action="\(visit.to(.unitArmsRemoval(visit.unit)))">
                <img src="\(visit.to(.unitArms(visit.unit)))" alt="\(say(
                nb: "Det som er i bruk nå", nn: "Det som er i bruk no", en: "The one in use now"))" \
                width="\(String(max(picture.width * height / picture.height, 1)))" height="\(String(height))">
                <button class="btn quiet slim">\(say(
                nb: "Slutt å bruke det", nn: "Slutt å bruke det", en: "Stop using it"))</button></form>
                """
        }
        return """
            <section class="card stack" aria-labelledby="vapen"><h2 id="vapen">\(say(
                nb: "Våpenet eller merket deres", nn: "Våpenet eller merket dykkar", en: "Your coat of arms or mark"))</h2>
            <p id="vapenfil-hint">\(say(
                nb: "Står øverst i referatet og invitasjonen, i PDF og i Word uten egen mal. Et bilde i PNG-format, høyst 500\u{A0}kB.",
                nn: "Står øvst i referatet og invitasjonen, i PDF og i Word utan eigen mal. Eit bilete i PNG-format, høgst 500\u{A0}kB.",
                en: "Stands at the top of the minutes and the invitation, in PDF and in Word without a template of your own. A picture in the PNG format, at most 500\u{A0}kB."))</p>
            \(kept)
            \(isInstalled ? armsChoice : nil)</section>
            """
    }

    private var armsChoice: HTML {
        """
        <form class="stack" method="post" enctype="multipart/form-data" action="\(visit.to(.unitArms(visit.unit)))">
        <p><label for="vapenfil">\(say(nb: "Velg et bilde", nn: "Vel eit bilete", en: "Choose a picture"))</label></p>
        \(problems.at("vapenfil", say))
        <p><input id="vapenfil" type="file" name="\(SentArms.field)" \
        accept=".png,image/png"\(problems.told("vapenfil", hint: "vapenfil-hint"))></p>
        <p><button class="btn quiet">\(say(
            nb: "Bruk dette bildet", nn: "Bruk dette biletet", en: "Use this picture"))</button></p>
        </form>
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

import Markup
import WorkModel

/// One question of *Start en dugnad*.
func questionPage(
    _ question: StartQuestion, _ answers: StartAnswers, _ problems: Problems, _ visit: Visit, _ site: Site
) -> Page {
    let asked = Asked(question: question, answers: answers, problems: problems, visit: visit, site: site)
    let title = asked.title
    let say = visit.say
    return Page(
        title: (problems.isEmpty ? "" : say(nb: "Feil: ", nn: "Feil: ", en: "Error: ")) + title,
        main: question == .lookOver ? asked.lookOver : asked.page,
        mainClass: question == .lookOver ? "wrap ask" : "wrap stack form",
        scripts: problems.isEmpty ? [] : ["focus.js"], isOpen: true)
}

struct Asked {
    let question: StartQuestion
    let answers: StartAnswers
    let problems: Problems
    let visit: Visit
    let site: Site

    var say: Tongue { visit.say }

    var title: String {
        switch question {
        case .variant:
            say(nb: "Hva slags dugnad er det?", nn: "Kva slags dugnad er det?", en: "What kind of dugnad is it?")
        case .whom:
            answers.variant == .municipality
                ? say(nb: "Hvilken kommune er det?", nn: "Kva kommune er det?", en: "Which municipality is it?")
                : say(nb: "Hvem er dugnaden for?", nn: "Kven er dugnaden for?", en: "Who is the dugnad for?")
        case .time: say(nb: "Når og hvor?", nn: "Når og kvar?", en: "When and where?")
        case .people: say(nb: "Hvor mange kommer?", nn: "Kor mange kjem?", en: "How many are coming?")
        case .language:
            say(
                nb: "Hvilket språk skal dugnaden ha?", nn: "Kva språk skal dugnaden ha?",
                en: "Which language should the dugnad have?")
        case .lookOver:
            say(nb: "Se over før dere starter", nn: "Sjå over før de startar", en: "Look over before you start")
        }
    }

    var page: HTML {
        let shown = Asked.fields[question] ?? []
        return """
            \(back)
            \(problems.summary(say))
            <form class="stack" action="\(visit.to(.question(question)))" novalidate>
            \(answers.hidden(except: shown))<input type="hidden" name="videre" value="1">\(isChanging)
            \(fields)
            <p><button class="btn">\(say(nb: "Fortsett", nn: "Hald fram", en: "Continue"))</button></p>
            <p class="small">\(progress)</p>
            </form>
            """
    }

    /// Whoever changes one answer goes straight back to the overview.
    private var isChanging: HTML {
        visit.pageAddress.contains("endrer=1") ? "<input type=\"hidden\" name=\"endrer\" value=\"1\">" : .nothing
    }

    var back: HTML {
        let path = question.previous.map { visit.to(.question($0)) + "?" + answers.query } ?? visit.to(.front)
        return """
            <p><a class="back" href="\(path)">\(say(nb: "Tilbake", nn: "Tilbake", en: "Back"))</a></p>
            """
    }

    private var progress: String {
        let number = question.number
        return say(
            nb: "Spørsmål \(number) av 5. Alt kan endres når du ser over til slutt.",
            nn: "Spørsmål \(number) av 5. Alt kan endrast når du ser over til slutt.",
            en: "Question \(number) of 5. Everything can be changed when you look over at the end.")
    }

    static let fields: [StartQuestion: [String]] = [
        .variant: ["variant"], .whom: ["kommune", "bydel", "navn"],
        .time: ["nar", "lengde", "dato", "start", "slutt", "sted"], .people: ["antall", "grupper"],
        .language: ["sprak"],
    ]

    private var fields: HTML {
        switch question {
        case .variant: variantFields
        case .whom: answers.variant == .municipality ? municipalityFields : nameField
        case .time: timeFields
        case .people: peopleFields
        case .language: languageFields
        case .lookOver: .nothing
        }
    }

    // MARK: The questions

    private var variantFields: HTML {
        let hints: [Variant: String] = [
            .municipality: say(
                nb: "Kommunen, lagene, ungdom og de som bestemmer, rundt flere bord. 90–180 minutter.",
                nn: "Kommunen, laga, ungdom og dei som bestemmer, rundt fleire bord. 90–180 minutt.",
                en: "The municipality, clubs, youth and decision makers, around several tables. 90–180 minutes."),
            .organisation: say(
                nb: "Styret, trenerne eller foreldrene i et lag, et kor eller en speidergruppe. 30–60 minutter.",
                nn: "Styret, trenarane eller foreldra i eit lag, eit kor eller ei speidargruppe. 30–60 minutt.",
                en: "The board, coaches or parents of a club, a choir or a scout group. 30–60 minutes."),
            .youth: say(
                nb: "Ungdom leder selv en samling og lager forslag til de voksne. 60–120 minutter.",
                nn: "Ungdom leier sjølve ei samling og lagar framlegg til dei vaksne. 60–120 minutt.",
                en: "Young people lead a samling themselves and make proposals to the adults. 60–120 minutes."),
        ]
        let choices = Variant.allCases.map { variant in
            radio("variant", variant.rawValue, say(variant.name), hint: hints[variant])
        }
        return fieldset("variant", choices)
    }

    private var municipalityFields: HTML {
        let options = site.municipalities.all.map { "<option value=\"\($0.name)\">" as HTML }.joined(by: "")
        return """
            <h1><label for="kommune">\(title)</label></h1>
            <p class="small" id="kommune-hint">\(say(
                nb: "Skriv navnet, så kommer forslagene.",
                nn: "Skriv namnet, så kjem framlegga.",
                en: "Type the name and suggestions appear."))</p>
            \(problems.at("kommune", say))
            <p><input id="kommune" name="kommune" list="kommuner" value="\(answers["kommune"])" autocomplete="off" spellcheck="false"\(describedBy("kommune", hint: "kommune-hint"))></p>
            <datalist id="kommuner">\(options)</datalist>
            <p><label for="bydel">\(say(
                nb: "Bydel eller sted i kommunen",
                nn: "Bydel eller stad i kommunen",
                en: "District or place in the municipality"))</label> <span class="small">(\(say(nb: "valgfritt", nn: "valfritt", en: "optional")))</span></p>
            <p><input id="bydel" name="bydel" value="\(answers["bydel"])" maxlength="120" autocomplete="off"></p>
            """
    }

    private var nameField: HTML {
        let hint =
            answers.variant == .youth
            ? say(
                nb: "For eksempel ungdomsrådet, elevrådet eller fritidsklubben.",
                nn: "Til dømes ungdomsrådet, elevrådet eller fritidsklubben.",
                en: "For example the youth council, the pupils’ council or the youth club.")
            : say(
                nb: "Lagets, korets eller foreningens navn.", nn: "Namnet på laget, koret eller foreininga.",
                en: "The name of the club, choir or association.")
        return """
            <h1><label for="navn">\(title)</label></h1>
            <p class="small" id="navn-hint">\(hint)</p>
            \(problems.at("navn", say))
            <p><input id="navn" name="navn" value="\(answers["navn"])" maxlength="200" autocomplete="organization"\(describedBy("navn", hint: "navn-hint"))></p>
            """
    }

    private var peopleFields: HTML {
        let size =
            answers.variant == .organisation
            ? say(nb: "tre eller fire i hver", nn: "tre eller fire i kvar", en: "three or four in each")
            : say(nb: "omtrent seks ved hvert", nn: "om lag seks ved kvart", en: "about six at each")
        return """
            <h1><label for="antall">\(title)</label></h1>
            <p class="small" id="antall-hint">\(say(
                nb: "Omtrent er godt nok. Fra 1 til 200.",
                nn: "Om lag er godt nok. Frå 1 til 200.",
                en: "About is good enough. From 1 to 200."))</p>
            \(problems.at("antall", say))
            <p><input id="antall" name="antall" value="\(answers["antall"])" inputmode="numeric" size="4" autocomplete="off"\(describedBy("antall", hint: "antall-hint"))></p>
            <p><label for="grupper">\(say(
                nb: "Hvor mange bord eller grupper?",
                nn: "Kor mange bord eller grupper?",
                en: "How many tables or groups?"))</label> <span class="small">(\(say(nb: "valgfritt", nn: "valfritt", en: "optional")))</span></p>
            <p class="small" id="grupper-hint">\(say(
                nb: "La feltet stå tomt, så regner vi med \(size).",
                nn: "La feltet stå tomt, så reknar vi med \(size).",
                en: "Leave it empty and we reckon with \(size)."))</p>
            \(problems.at("grupper", say))
            <p><input id="grupper" name="grupper" value="\(answers["grupper"])" inputmode="numeric" size="4" autocomplete="off"\(describedBy("grupper", hint: "grupper-hint"))></p>
            """
    }

    private var languageFields: HTML {
        let hint: HTML? = answers.municipality(site.municipalities).map { place in
            """
            <p class="small">\(say(
                    nb: "\(place.name) har valgt \(place.language.ownName.lowercased()) eller er nøytral. Velg det dere selv skriver.",
                    nn: "\(place.name) har valt \(place.language.ownName.lowercased()) eller er nøytral. Vel det de sjølve skriv.",
                    en: "\(place.name) has chosen \(place.language.ownName) or is neutral. Choose what you write yourselves."))</p>
            """
        }
        let chosen = answers.language(site.municipalities)
        let choices = Language.allCases.map { language in
            radio("sprak", language.tag, language.ownName, isChosen: language == chosen)
        }
        return fieldset("sprak", choices, after: hint)
    }

    // MARK: Pieces

    func fieldset(_ name: String, _ choices: [HTML], after legend: HTML? = nil) -> HTML {
        """
        <fieldset class="choices stack" id="\(name)"\(describedBy(name))><legend><h1>\(title)</h1></legend>
        \(legend)\(problems.at(name, say))
        \(choices)
        </fieldset>
        """
    }

    func radio(_ name: String, _ value: String, _ label: String, hint: String? = nil, isChosen: Bool? = nil) -> HTML {
        let hintText: HTML? = hint.map { "<small id=\"\(name)-\(value)-hint\">\($0)</small>" }
        return """
            <label class="choice">
            <input type="radio" name="\(name)" value="\(value)"\("checked", when: isChosen ?? (answers[name] == value))\("aria-describedby", is: hint == nil ? nil : "\(name)-\(value)-hint")>
            <span>\(label)</span>\(hintText)</label>

            """
    }

    func describedBy(_ field: String, hint: String? = nil) -> HTML {
        """
        \("aria-describedby", is: problems.describedBy(field, hint: hint))\("aria-invalid", is: problems.message(for: field) == nil ? nil : "true")
        """
    }
}

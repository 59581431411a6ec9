import Markup
import Words
import WorkModel

/// The fields of each question.
extension QuestionPage {
    var variantFields: HTML {
        let choices = Variant.allCases.map { variant in
            radio("variant", variant.rawValue, say(variant.name), hint: say(variant.hint))
        }
        return "\(fieldset("variant", choices))\(isPast ? nil : hasItBeen)"
    }

    var municipalityFields: HTML {
        let options = choices.municipalities.all.map { "<option value=\"\($0.name)\">" as HTML }.joined(by: "")
        return """
            <h1><label for="kommune">\(title)</label></h1>
            <p class="small" id="kommune-hint">\(say(
                nb: "Skriv navnet, så kommer forslagene.",
                nn: "Skriv namnet, så kjem forslaga.",
                en: "Type the name and suggestions appear."))</p>
            \(problems.at("kommune", say))
            <p><input id="kommune" name="kommune" list="kommuner" value="\(answers["kommune"])" autocomplete="off" \
            spellcheck="false"\(problems.told("kommune", hint: "kommune-hint"))></p>
            <datalist id="kommuner">\(options)</datalist>
            <div id="treff" class="stack" data-fits role="status">\(found)</div>
            <p><label for="bydel">\(say(
                nb: "Bydel eller sted i kommunen",
                nn: "Bydel eller stad i kommunen",
                en: "District or place in the municipality"))</label> <span class="small">(\(say(.optional)))</span></p>
            \(problems.at("bydel", say))
            <p><input dir="auto" id="bydel" name="bydel" value="\(answers["bydel"])" \
            autocomplete="off"\(problems.told("bydel"))></p>
            """
    }

    var nameField: HTML {
        """
        <h1><label for="navn">\(title)</label></h1>
        <p class="small" id="navn-hint">\(say(answers.variantOrUsual.nameHint))</p>
        \(problems.at("navn", say))
        <p><input dir="auto" id="navn" name="navn" value="\(answers["navn"])" \
        autocomplete="organization"\(problems.told("navn", hint: "navn-hint"))></p>
        """
    }

    var peopleFields: HTML {
        let size = answers.variantOrUsual.groupSizeInWords
        return """
            <h1><label for="antall">\(title)</label></h1>
            <p class="small" id="antall-hint">\(say(
                nb: "Et omtrentlig tall holder. Fra 1 til 200.",
                nn: "Eit omtrentleg tal held. Frå 1 til 200.",
                en: "A rough number is good enough. From 1 to 200."))</p>
            \(problems.at("antall", say))
            <p><input id="antall" name="antall" value="\(answers["antall"])" inputmode="numeric" size="4" \
            autocomplete="off"\(problems.told("antall", hint: "antall-hint"))></p>
            \(groupsField(hint: say(
                nb: "La feltet stå tomt, så lar vi \(size.nb) sitte sammen.",
                nn: "La feltet stå tomt, så lèt vi \(size.nn) sitje saman.",
                en: "Leave it empty, and we put \(size.en) together.")))
            \(youthField)
            """
    }

    func groupsField(hint: String) -> HTML {
        let groups = answers.seating.groups
        return """
            <p><label for="grupper">\(say(
                nb: "Hvor mange \(groups.nb)?",
                nn: "Kor mange \(groups.nn)?",
                en: "How many \(groups.en)?"))</label> <span class="small">(\(say(.optional)))</span></p>
            <p class="small" id="grupper-hint">\(hint)</p>
            \(problems.at("grupper", say))
            <p><input id="grupper" name="grupper" value="\(answers["grupper"])" inputmode="numeric" size="4" \
            autocomplete="off"\(problems.told("grupper", hint: "grupper-hint"))></p>
            """
    }

    /// Asked, because a plan with time for people who do not come is wrong, and so is one without for those who do.
    private var youthField: HTML? {
        guard choices.edition.template(for: answers.variantOrUsual).hasRoomForYouth else { return nil }
        return """
            <p><label class="row"><input type="checkbox" name="ungdom" value="1"\
            \("checked", when: answers["ungdom"] == "1")> \(say(
                nb: "Det kommer ungdommer med forslag",
                nn: "Det kjem ungdommar med forslag",
                en: "Young people are coming with proposals"))</label></p>
            <p class="small">\(say(
                nb: "Da får de ordet tidlig i kjøreplanen. Det kan endres senere.",
                nn: "Då får dei ordet tidleg i køyreplanen. Det kan endrast seinare.",
                en: "Then they are heard early in the run sheet. You can change this later."))</p>
            """
    }

    var languageFields: HTML {
        let hint: HTML? = answers.municipality(choices.municipalities).map { place in
            """
            <p class="small">\(say(
                    nb: "Vi foreslår \(place.language.ownName.lowercased()) for \(place.name). Velg det dere selv skriver.",
                    nn: "Vi foreslår \(place.language.ownName.lowercased()) for \(place.name). Vel det de sjølve skriv.",
                    en: "We suggest \(place.language.ownName) for \(place.name). Choose the one you write yourselves."))</p>
            """
        }
        let chosen = answers.language(choices.municipalities, otherwise: visit.language)
        let choices = Language.allCases.map { language in
            radio("sprak", language.tag, language.ownName, isChosen: language == chosen)
        }
        return fieldset("sprak", choices, after: hint)
    }
}

extension Variant {
    fileprivate var hint: Phrase {
        switch self {
        case .municipality:
            Phrase(
                nb: "Kommunen, lagene, ungdom og de som bestemmer, rundt flere bord. 90–180\u{A0}minutter.",
                nn: "Kommunen, laga, ungdom og dei som bestemmer, rundt fleire bord. 90–180\u{A0}minutt.",
                en: "The municipality, clubs, youth and decision makers, around several tables. 90–180\u{A0}minutes.")
        case .organisation:
            Phrase(
                nb: "Styret, trenerne eller foreldrene i et lag, et kor eller en speidergruppe. 30–60\u{A0}minutter.",
                nn: "Styret, trenarane eller foreldra i eit lag, eit kor eller ei speidargruppe. 30–60\u{A0}minutt.",
                en: "The board, coaches or parents of a club, a choir or a scout group. 30–60\u{A0}minutes.")
        case .youth:
            Phrase(
                nb: "Ungdom leder selv en samling og lager forslag til de voksne. 60–120\u{A0}minutter.",
                nn: "Ungdom leier sjølve ei samling og lagar forslag til dei vaksne. 60–120\u{A0}minutt.",
                en:
                    "Young people lead their own meeting, a samling, with proposals for the adults. 60–120\u{A0}minutes."
            )
        }
    }

    /// What to write as a name, where one is written.
    fileprivate var nameHint: Phrase {
        switch self {
        case .municipality, .organisation:
            Phrase(
                nb: "Navnet på laget, koret eller foreningen.", nn: "Namnet på laget, koret eller foreininga.",
                en: "The name of the club, choir or association.")
        case .youth:
            Phrase(
                nb: "For eksempel ungdomsrådet, elevrådet eller fritidsklubben.",
                nn: "Til dømes ungdomsrådet, elevrådet eller fritidsklubben.",
                en: "For example the youth council, the pupil council or the youth club.")
        }
    }
}

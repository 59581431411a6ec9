import Markup
import WorkModel

/// One question of *Start en dugnad*.
struct QuestionPage {
    let question: StartQuestion
    let answers: StartAnswers
    let problems: FormProblems
    let visit: Visit
    let choices: StartChoices
    /// Those that whoever has signed in may start a dugnad for.
    var units: [Membership] = []
    /// What it comes before, and is going to be linked to.
    var later: Dugnad?
    /// Who has challenged them, when it is an answer to that.
    var challenge: RelayMessage?

    var say: Tongue { visit.say }

    var title: String {
        switch question {
        case .variant:
            isPast
                ? say(
                    nb: "Hva slags dugnad var det?", nn: "Kva slags dugnad var det?", en: "What kind of dugnad was it?")
                : say(nb: "Hva slags dugnad er det?", nn: "Kva slags dugnad er det?", en: "What kind of dugnad is it?")
        case .whom:
            answers.isForAMunicipality
                ? say(MunicipalityChoice.question)
                : say(nb: "Hva heter dere?", nn: "Kva heiter de?", en: "What are you called?")
        case .time:
            isPast
                ? say(nb: "Når var det, og hvor?", nn: "Når var det, og kvar?", en: "When was it, and where?")
                : say(nb: "Når begynner dere?", nn: "Når byrjar de?", en: "When do you begin?")
        case .length: say(nb: "Hvor lenge har dere?", nn: "Kor lenge har de?", en: "How long do you have?")
        case .place: say(nb: "Hvordan møtes dere?", nn: "Korleis møtest de?", en: "How do you meet?")
        case .people:
            isPast
                ? say(nb: "Hvor mange kom?", nn: "Kor mange kom?", en: "How many came?")
                : say(nb: "Hvor mange kommer?", nn: "Kor mange kjem?", en: "How many are coming?")
        case .language:
            say(
                nb: "Hvilket språk vil dere bruke?", nn: "Kva for eit språk vil de bruke?",
                en: "Which language will you use?")
        case .lookOver:
            isPast
                ? say(
                    nb: "Se over før dere skriver inn notatene", nn: "Sjå over før de skriv inn notata",
                    en: "Check before you type in the notes")
                : say(nb: "Se over før dere starter", nn: "Sjå over før de startar", en: "Check before you start")
        }
    }

    /// What is asked about is over.
    var isPast: Bool { answers.isPast }

    var page: Page {
        let (isLast, hasPlan) = (question == .lookOver, question == .length)
        return Page(
            title: problems.titled(title, say), bodyClass: answers.variant?.bodyClass ?? "",
            main: isLast ? lookOver : hasPlan ? "<div class=\"stack\">\(asking)</div>\(planBeside)" : asking,
            mainClass: isLast || hasPlan ? "wrap ask" : "wrap stack form",
            scripts: ["start.js"] + (problems.isEmpty ? [] : ["focus.js"]), isOpen: true)
    }

    private var asking: HTML {
        // What it is about is answered by the way in, not by a field of the page.
        let shown = (isPast && question == .time ? QuestionPage.pastFields : QuestionPage.fields[question]) ?? []
        return """
            \(back)
            \(question == .time ? matched : nil)
            \(question == .whom ? challenged : nil)
            \(problems.summary(say))
            <form class="stack" action="\(visit.to(.question(question)))" novalidate>
            \(answers.hidden(except: shown))<input type="hidden" name="videre" value="1">\(isChanging)
            \(fields)
            <p><button class="btn">\(say(nb: "Fortsett", nn: "Hald fram", en: "Continue"))</button></p>
            <p class="small">\(progress)</p>
            </form>
            """
    }

    /// Said where they meet it first.
    private var challenged: HTML? {
        guard let challenge else { return nil }
        return """
            <p class="slip plain"><b>\(say(
                nb: "Stafetten fra \(challenge.challenger).", nn: "Stafetten frå \(challenge.challenger).",
                en: "The relay from \(challenge.challenger)."))</b> \(say(
                nb: "Ingen får vite at dere har startet, før dere selv viser det fram.",
                nn: "Ingen får vite at de har starta, før de sjølve viser det fram.",
                en: "Nobody is told that you have started until you show it yourselves."))</p>
            """
    }

    /// Changing one answer leads straight back to the overview.
    var isChanging: HTML {
        isChangingOne ? "<input type=\"hidden\" name=\"endrer\" value=\"1\">" : .nothing
    }

    var isChangingOne: Bool { visit.pageAddress.contains("endrer=1") }

    var back: HTML {
        let path =
            answers.previous(to: question).map { visit.to(.question($0)) + "?" + answers.query } ?? visit.to(.front)
        return """
            <p><a class="back" href="\(path)">\(say(.back))</a></p>
            """
    }

    var progress: String {
        let (number, all) = ((answers.questions.firstIndex(of: question) ?? 0) + 1, answers.questions.count - 1)
        return say(
            nb: "Spørsmål \(number) av \(all). Du kan endre alt når du ser over til slutt.",
            nn: "Spørsmål \(number) av \(all). Du kan endre alt når du ser over til slutt.",
            en: "Question \(number) of \(all). You can change anything when you check at the end.")
    }

    private static let pastFields = ["dato", "start", "slutt", "sted"]

    static let fields: [StartQuestion: [String]] = [
        .variant: ["variant"], .whom: ["kommune", "bydel", "navn"],
        .time: ["nar", "dato", "start", "omtrent"], .length: ["lengde", "slutt"], .place: ["moter", "sted", "lenke"],
        .people: ["antall", "grupper", "ungdom"],
        .language: ["sprak"],
    ]

    var fields: HTML {
        switch question {
        case .variant: variantFields
        case .whom: answers.isForAMunicipality ? municipalityFields : nameField
        case .time: isPast ? pastTimeFields : timeFields
        case .length: lengthFields
        case .place: placeFields
        case .people: isPast ? pastPeopleFields : peopleFields
        case .language: languageFields
        case .lookOver: .nothing
        }
    }

    // MARK: Pieces

    func fieldset(_ name: String, _ choices: [HTML], after legend: HTML? = nil) -> HTML {
        """
        <fieldset class="choices stack" id="\(name)"\(problems.told(name))><legend><h1>\(title)</h1></legend>
        \(legend)\(problems.at(name, say))
        \(choices)
        </fieldset>
        """
    }

    func radio(_ name: String, _ value: String, _ label: String, hint: String? = nil, isChosen: Bool? = nil) -> HTML {
        let hintText: HTML? = hint.map { "<small id=\"\(name)-\(value)-hint\">\($0)</small>" }
        return """
            <label class="choice">
            <input type="radio" name="\(name)" value="\(value)"\
            \("checked", when: isChosen ?? (answers[name] == value))\("aria-describedby", is: hint == nil ? nil : "\(name)-\(value)-hint")>
            <span>\(label)</span>\(hintText)</label>

            """
    }
}

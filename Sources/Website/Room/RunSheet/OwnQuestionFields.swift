import Markup
import Words
import WorkModel

/// The fields of a question of the moderator's own, on the run sheet: for a new one, and for one that is there.
struct OwnQuestionFields {
    let seating: Seating
    let problems: FormProblems
    let say: Tongue
    /// The ids of the fields of a new step, or of one that is there.
    let id: (StepDraft.Field) -> String

    func html(_ question: QuestionDraft) -> HTML {
        let groups = seating.theGroups
        return """
            \(field(.ask, "stort", question.ask, say(
                nb: "Hele spørsmålet, stort på veggen", nn: "Heile spørsmålet, stort på veggen",
                en: "The whole question, large on the wall"), hint: say(
                nb: "La feltet stå tomt hvis navnet er spørsmålet.", nn: "La feltet stå tomt dersom namnet er spørsmålet.",
                en: "Leave it empty if the name is the question.")))
            \(field(.groups, "oppgave", question.groups, say(
                nb: "Hva skal \(groups.nb) gjøre?", nn: "Kva skal \(groups.nn) gjere?", en: "What are \(groups.en) to do?")))
            <p class="row">\(choice("farge", id(.ask) + "-farge", say(nb: "Farge", nn: "Farge", en: "Colour"), colours, question.card?.rawValue))
            \(choice("referat", id(.ask) + "-referat", say(
                nb: "Svarene i referatet", nn: "Svara i referatet", en: "The answers in the minutes"), places, question.records?.rawValue))</p>
            <p><label class="row"><input type="checkbox" name="kunngjor" value="1"\("checked", when: question.isAnnounced)> \(say(
                nb: "Ta spørsmålet med i invitasjonen og på plakaten",
                nn: "Ta spørsmålet med i invitasjonen og på plakaten",
                en: "Put the question in the invitation and on the poster"))</label></p>
            """
    }

    private func field(
        _ field: StepDraft.Field, _ name: String, _ value: String, _ label: String, hint: String? = nil
    ) -> HTML {
        let id = id(field)
        let hintText: HTML? = hint.map { "<p class=\"small\" id=\"\(id)-hint\">\($0)</p>" }
        return """
            <p><label for="\(id)">\(label)</label> <span class="small">(\(say(.optional)))</span></p>
            \(hintText)\(problems.at(id, say))
            <p><input dir="auto" id="\(id)" name="\(name)" value="\(value)"\
            \(problems.told(id, hint: hint.map { _ in "\(id)-hint" }))></p>
            """
    }

    private func choice(
        _ name: String, _ id: String, _ label: String, _ choices: [(value: String, words: String)], _ chosen: String?
    ) -> HTML {
        let options = choices.map {
            "<option value=\"\($0.value)\"\("selected", when: $0.value == chosen ?? "")>\($0.words)</option>" as HTML
        }
        return "<label for=\"\(id)\">\(label)</label> <select id=\"\(id)\" name=\"\(name)\">\(options)</select>"
    }

    private var colours: [(value: String, words: String)] {
        [("", say(nb: "Ingen", nn: "Ingen", en: "None"))] + CardColour.allCases.map { ($0.rawValue, say($0.cardName)) }
    }

    private var places: [(value: String, words: String)] {
        let own = say(
            nb: "For seg selv, under navnet", nn: "For seg sjølve, under namnet", en: "By themselves, under the name")
        return [("", own)] + StepTemplate.Record.allCases.map { ($0.rawValue, say($0.place)) }
    }
}

extension QuestionDraft {
    init(_ form: Form) {
        self.init(
            ask: form["stort"], groups: form["oppgave"], card: CardColour(rawValue: form["farge"]),
            records: StepTemplate.Record(rawValue: form["referat"]), isAnnounced: form["kunngjor"] == "1")
    }

    init(_ step: Step) {
        let question = OwnQuestion(step)
        self.init(
            ask: question.ask ?? "", groups: question.groups ?? "", card: question.card, records: question.records,
            isAnnounced: question.isAnnounced)
    }
}

extension StepTemplate.Record {
    /// Where in the minutes, said to whoever makes a question of their own.
    fileprivate var place: Phrase {
        switch self {
        case .strengths:
            Phrase(nb: "Sammen med det vi gjør bra", nn: "Saman med det vi gjer bra", en: "With what we do well")
        case .persons:
            Phrase(
                nb: "Sammen med dem vi er til for", nn: "Saman med dei vi er til for", en: "With those we are here for"
            )
        case .ways: Phrase(nb: "Sammen med veiene inn", nn: "Saman med vegane inn", en: "With the ways in")
        case .ideas: Phrase(nb: "Sammen med ideene", nn: "Saman med ideane", en: "With the ideas")
        }
    }
}

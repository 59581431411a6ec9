import Markup
import Words
import WorkModel

/// One proposal with its answer, or the form for it.
struct ProposalForm {
    let visit: MemberVisit
    let board: ProposalBoard
    let proposal: Proposal
    let problems: FormProblems
    /// What was typed, and could not be accepted; and the version that it began from.
    let draft: ProposalFateDraft?
    let version: Int?

    private var say: Tongue { visit.say }
    private var id: Measure.ID { proposal.id }

    static func place(of proposal: Measure.ID) -> String { "forslag-\(proposal)" }

    var html: HTML {
        let words: HTML =
            proposal.fate.map { fate in
                """
                \(answer(fate))
                <details\("open", when: draft != nil)><summary>\(say(.change))<span class="vh">: \(proposal.measure.text)</span></summary>
                \(form)</details>
                """
            } ?? form
        return """
            <div class="card stack" id="\(ProposalForm.place(of: id))"><h3 class="asis"\(asWritten)>\(proposal.measure.text)</h3>
            \(hearer)
            \(words)</div>

            """
    }

    private var hearer: HTML? {
        proposal.measure.hearer.map { hearer in
            "<p class=\"small\">\(say(MeasureLabels.hearer)): <span\(asWritten)>\(hearer)</span></p>"
        }
    }

    private func answer(_ fate: ProposalFate) -> HTML {
        let day = NorwegianTime.date(fate.answeredAt)
        let became: HTML? = proposal.became.map { planned in
            """
            <p><a href="\(visit.to(Path.unitPlan.measure(visit.unit.inPath, planned.id)))"\(asWritten)>\(planned.shortText)</a></p>
            """
        }
        let words: HTML? = fate.words.map { "<p class=\"asis\"\(asWritten)>\($0)</p>" }
        return """
            <p><b class="st \(fate.fate.mark)">\(say(fate.fate.name))</b> <span class="small">\(say(
                nb: "svart \(day.nb)", nn: "svart \(day.nn)", en: "answered on \(day.en)"))</span></p>
            \(became)\(words)\(putAway)
            """
    }

    /// They read how it goes, and not why: that is written for those who have the plan.
    private var putAway: HTML? {
        guard let became = proposal.became, became.state == .putAway || became.state == .waiting else { return nil }
        let state = became.state.name
        return """
            <p class="heed">\(say(
                nb: "I planen står tiltaket som «\(state.nb.lowercased())», og det ser ungdommene. Fortell dem hvorfor i svaret.",
                nn: "I planen står tiltaket som «\(state.nn.lowercased())», og det ser ungdommane. Fortel dei kvifor i svaret.",
                en: "In the plan the measure is “\(state.en.lowercased())”, and the young people see that. Tell them why in the answer."))</p>
            """
    }

    // MARK: The form

    private var shown: ProposalFateDraft {
        if let draft { return draft }
        if let fate = proposal.fate { return ProposalFateDraft(fate) }
        guard let suggestion = proposal.suggestion else { return ProposalFateDraft() }
        return ProposalFateDraft(
            fate: suggestion.fate.rawValue, measure: suggestion.measure?.description ?? "")
    }

    private func name(_ field: ProposalFateDraft.Field) -> String { field.name(of: id) }

    private var form: HTML {
        let version = version ?? proposal.fate?.version ?? 0
        return """
            <form class="stack" method="post" action="\(visit.to(.proposalFate(visit.unit, id)))" novalidate>
            <input type="hidden" name="versjon" value="\(String(version))">
            \(suggested)
            \(fates)
            \(measures)
            \(words)
            <p><button class="btn">\(say(
                nb: "Lagre svaret", nn: "Lagre svaret", en: "Save the answer"))<span class="vh">: \(proposal.measure.text)</span></button></p>
            </form>
            """
    }

    /// Nothing is said to anybody before it is saved.
    private var suggested: HTML? {
        guard draft == nil, proposal.fate == nil, let suggestion = proposal.suggestion else { return nil }
        let words: Phrase
        if let dugnad = suggestion.dugnad {
            let name = dugnad.shownName
            words =
                suggestion.fate == .becameMeasure
                ? Phrase(
                    nb: "I «\(name.nb)» ble det laget et tiltak av dette. Stemmer det, er det bare å lagre.",
                    nn: "I «\(name.nn)» blei det laga eit tiltak av dette. Stemmer det, er det berre å lagre.",
                    en: "At “\(name.en)” a measure was made of this. If that is right, just save.")
                : Phrase(
                    nb: "Forslaget ble tatt med inn i «\(name.nb)». Ble det noe mer av det?",
                    nn: "Forslaget blei teke med inn i «\(name.nn)». Blei det noko meir av det?",
                    en: "The proposal was brought into “\(name.en)”. Did anything more come of it?")
        } else {
            words = Phrase(
                nb: "Forslaget er i gang i handlingsplanen. Stemmer det, er det bare å lagre.",
                nn: "Forslaget er i gang i handlingsplanen. Stemmer det, er det berre å lagre.",
                en: "The proposal is under way in the action plan. If that is right, just save.")
        }
        return "<p class=\"slip plain\">\(say(words))</p>"
    }

    private var fates: HTML {
        let field = name(.fate)
        let choices = ProposalFate.Fate.allCases.map { fate in
            """
            <label class="choice"><input type="radio" name="ble" value="\(fate.rawValue)"\
            \("checked", when: fate.rawValue == shown.fate)> <span><b>\(say(fate.name))</b> <small>\(say(fate.meaning))</small></span></label>

            """ as HTML
        }
        return """
            <fieldset id="\(field)"\(problems.told(field))><legend>\(say(
                nb: "Hva ble det av det?", nn: "Kva blei det av det?", en: "What became of it?"))</legend>
            \(problems.at(field, say))<div class="choices">\(choices)</div></fieldset>
            """
    }

    private var measures: HTML {
        let field = name(.measure)
        let itself = (
            id,
            say(
                nb: "Forslaget selv, i handlingsplanen", nn: "Forslaget sjølv, i handlingsplanen",
                en: "The proposal itself, in the action plan")
        )
        let all = [itself] + board.measures.map { ($0.id, $0.shortText) }
        let options = all.map { one, text in
            "<option value=\"\(one)\"\("selected", when: one.description == shown.measure)>\(text)</option>\n" as HTML
        }
        return """
            <p><label for="\(field)">\(say(
                nb: "Ble det et tiltak, hvilket?", nn: "Blei det eit tiltak, kva for eit?",
                en: "If it became a measure, which?"))</label></p>
            \(problems.at(field, say))
            <p><select id="\(field)" name="tiltak"\(problems.told(field))><option value="">\(say(
                nb: "Velg et tiltak", nn: "Vel eit tiltak", en: "Choose a measure"))</option>
            \(options)</select></p>
            """
    }

    private var words: HTML {
        let field = name(.words)
        return """
            <p><label for="\(field)">\(say(
                nb: "Svaret, til dem som foreslo det", nn: "Svaret, til dei som foreslo det",
                en: "The answer, to those who proposed it"))</label></p>
            <p class="small" id="\(field)-hint">\(say(
                nb: "Må skrives når svaret er delvis eller nei. Ellers kan dere legge til noe.",
                nn: "Må skrivast når svaret er delvis eller nei. Elles kan de leggje til noko.",
                en: "To be written when the answer is in part or no. Otherwise you can add something."))</p>
            \(problems.at(field, say))
            <textarea dir="auto" id="\(field)" name="ord" rows="3"\(problems.told(field, hint: "\(field)-hint"))>\(shown.words)</textarea>
            """
    }
}

extension ProposalFate.Fate {
    /// The shape that stands beside its word.
    var mark: String {
        switch self {
        case .takenIn, .partly: "go"
        case .becameMeasure: "yes"
        case .no: "cut"
        }
    }
}

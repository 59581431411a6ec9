import Markup
import Words
import WorkModel

/// The form for a measure in the plan: what everybody asks first, and what else can be written behind one press.
struct PlannedEditor {
    let visit: PlanVisit
    /// Nil for a new one.
    let measure: PlannedMeasure?
    let draft: PlannedDraft
    let edition: Edition
    let problems: FormProblems
    /// What was sent and could not be accepted, or what the address says of an idea.
    var form: Form?

    private var say: Tongue { visit.say }

    var page: Page {
        let title =
            measure == nil
            ? say(nb: "Nytt tiltak", nn: "Nytt tiltak", en: "New measure")
            : say(nb: "Rett tiltaket", nn: "Rett tiltaket", en: "Edit the measure")
        let action = measure.map { visit.mending($0.id) } ?? visit.plan
        var page = visit.page(
            title: problems.titled(title, say), mainClass: "wrap stack form desk",
            """
            <p><a class="back" href="\(visit.to(back))">\(say(measure == nil ? .backToActionPlan : .back))</a></p>
            \(problems.summary(say))
            <h1>\(title)</h1>
            <form class="stack" method="post" action="\(visit.to(action))" novalidate\(keptUntilSaved(say))>
            \(hidden)
            <ol class="down deed">
            \(area(.text, say(nb: "Hva skal dere gjøre?", nn: "Kva skal de gjere?", en: "What are you going to do?"), draft.text, hint: say(
                nb: "Bare dette må fylles ut. Resten kan vente.", nn: "Berre dette må fyllast ut. Resten kan vente.",
                en: "Only this is required. The rest can wait.")))
            \(line(.owner, say(nb: "Hvem er ansvarlig?", nn: "Kven er ansvarleg?", en: "Who is responsible?"), draft.owner, hint: say(
                nb: "Et lag, en tjeneste eller en rolle. Ikke navn på en privatperson.",
                nn: "Eit lag, ei teneste eller ei rolle. Ikkje namn på ein privatperson.",
                en: "A club, a service or a role. Not the name of a private person.")))
            \(area(.firstStep, say(MeasureLabels.firstStep), draft.firstStep))
            \(line(.deadline, say(nb: "Innen når?", nn: "Innan når?", en: "By when?"), Day.field(draft.deadline), type: "date"))
            </ol>
            \(rest)
            <p class="save row"><button class="btn">\(say(.save))</button></p>
            </form>
            """)
        page.scripts = problems.isEmpty ? ["typed.js"] : ["typed.js", "focus.js"]
        return page
    }

    private var back: Path { measure.map { visit.measure($0.id) } ?? visit.plan }

    private var hidden: HTML {
        if let measure {
            return input("versjon", form?["versjon"] ?? String(measure.measure.version))
        }
        let id: Measure.ID = form?.identifier("blankett") ?? .new()
        let idea: HTML? = form.flatMap(LeftIdea.Source.init).map { input($0.inForm.name, $0.inForm.value) }
        return "\(input("blankett", id.description))\(idea)"
    }

    private func input(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(value)\">"
    }

    // MARK: The rest

    private var rest: HTML {
        """
        <details class="rest" id="resten"\("open", when: isRestOpen)><summary>\(say(
            nb: "Mer om tiltaket", nn: "Meir om tiltaket", en: "More about the measure"))
        <span class="small">\(say(
            nb: "sammen med hvem, penger, område, forankring, barrierer",
            nn: "saman med kven, pengar, område, forankring, barrierar",
            en: "with whom, money, area, anchoring, barriers"))</span></summary>
        <ul class="stack">
        \(line(.partners, say(MeasureField.partners.name), draft.partners))
        \(line(.cost, say(MeasureField.cost.name), draft.cost, hint: say(
            nb: "For eksempel «ca. 5 000 kr» eller «bare tid».", nn: "Til dømes «ca. 5 000 kr» eller «berre tid».",
            en: "For example “about 5,000 kroner” or “only time”.")))
        \(line(.funding, say(MeasureField.funding.name), draft.funding))
        \(areas)
        \(area(.anchoring, say(MeasureField.anchoring.name), draft.anchoring, hint: say(
            nb: "Hva er vedtatt, hvor og når? En plan eller et saksnummer.",
            nn: "Kva er vedteke, kvar og når? Ein plan eller eit saksnummer.",
            en: "What has been decided, where and when? A plan or a case number.")))
        \(area(.knownBy, say(
            nb: "Hvordan vet dere at det virker?", nn: "Korleis veit de at det verkar?",
            en: "How do you know it works?"), draft.knownBy))
        \(line(.hearer, say(MeasureField.hearer.name), draft.hearer))
        </ul>
        \(barriers)
        </details>
        """
    }

    /// What has been written there, and what has to be mended, is in sight.
    private var isRestOpen: Bool {
        let fields: [MeasureField] = [.partners, .cost, .funding, .area, .anchoring, .knownBy, .hearer]
        let written = [
            draft.partners, draft.cost, draft.funding, draft.area, draft.anchoring, draft.knownBy, draft.hearer,
        ]
        return fields.contains { problems.has($0.inForm) } || written.contains { !$0.isEmpty }
            || !draft.barriers.isEmpty
    }

    private var areas: HTML {
        let options = MeasureArea.allCases.map { area -> HTML in
            """
            <option value="\(area.rawValue)"\("selected", when: area.rawValue == draft.area)>\(say(area.name))</option>

            """
        }
        let name = MeasureField.area.inForm
        return """
            <li><p><label for="\(name)">\(say(MeasureField.area.name))</label> <span class="small" id="\(name)-hint">\(say(
                nb: "Områdene i den nasjonale planen «Alle inkludert!».",
                nn: "Områda i den nasjonale planen «Alle inkludert!».",
                en: "The areas of the national plan “Alle inkludert!”."))</span></p>
            <select id="\(name)" name="\(name)" aria-describedby="\(name)-hint">
            <option value="">\(say(nb: "Ikke valgt", nn: "Ikkje valt", en: "Not chosen"))</option>
            \(options)</select></li>

            """
    }

    private var barriers: HTML {
        let boxes = edition.barriers.map { barrier -> HTML in
            """
            <label class="box"><input type="checkbox" name="\(MeasureField.barriers.inForm)" value="\(barrier.key)"\
            \("checked", when: draft.barriers.contains(barrier.key))> <span>\(say(barrier.name))</span></label>

            """
        }
        // One of another edition's stays when the rest is saved.
        let others = draft.barriers.filter { edition.barrier($0) == nil }.map { input("barriere", $0) }
        return """
            <fieldset><legend>\(say(
                nb: "Hvilke barrierer hjelper det mot?", nn: "Kva for barrierar hjelper det mot?",
                en: "Which barriers does it help with?"))</legend>\(boxes)\(others)</fieldset>
            """
    }

    // MARK: Pieces

    private func line(
        _ field: MeasureField, _ label: String, _ value: String, hint: String? = nil, type: String = "text"
    ) -> HTML {
        let isDay = type == "date"
        return asked(
            field, label, hint, isOpen: isDay && value.isEmpty,
            """
            <input id="\(field.inForm)" name="\(field.inForm)" type="\(type)"\
            \("dir", is: isDay ? nil : "auto")\("placeholder", is: isDay ? nil : " ") value="\(value)" \
            autocomplete="off"\(told(field, hint))>
            """)
    }

    private func area(_ field: MeasureField, _ label: String, _ value: String, hint: String? = nil) -> HTML {
        asked(
            field, label, hint,
            """
            <textarea dir="auto" id="\(field.inForm)" name="\(field.inForm)" rows="2" placeholder=" "\
            \(told(field, hint))>\(value)</textarea>
            """)
    }

    private func told(_ field: MeasureField, _ hint: String?) -> HTML {
        problems.told(field.inForm, hint: hint == nil ? nil : "\(field.inForm)-hint")
    }

    private func asked(
        _ field: MeasureField, _ label: String, _ hint: String?, isOpen: Bool = false, _ control: HTML
    ) -> HTML {
        let name = field.inForm
        let hintText: HTML? = hint.map { " <span class=\"small\" id=\"\(name)-hint\">\($0)</span>" }
        return """
            <li\("class", is: isOpen ? "open" : nil)><p><label for="\(name)">\(label)</label>\(hintText)</p>\(problems.at(name, say))
            \(control)</li>

            """
    }
}

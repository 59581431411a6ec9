import Markup
import Words
import WorkModel

/// What came of a measure, on its own page: the latest first, and room for one more.
struct EffectsPart {
    let page: PlannedPage

    /// As many as stand open; the older ones are folded together.
    private static let mostOpen = 12

    private var say: Tongue { page.say }
    private var visit: PlanVisit { page.visit }
    private var planned: PlannedMeasure { page.planned }

    var html: HTML {
        let none = say(
            nb: "Ingenting er skrevet ennå. Tell dem som kom, eller skriv hva som ble annerledes.",
            nn: "Ingenting er skrive enno. Tel dei som kom, eller skriv kva som blei annleis.",
            en: "Nothing has been written yet. Count those who came, or write what became different.")
        let all = Array(planned.effects.reversed())
        let list: HTML =
            all.isEmpty
            ? "<p>\(none)</p>"
            : "<ul class=\"plainlist effects\">\(all.prefix(EffectsPart.mostOpen).map { item($0) })</ul>"
        return """
            <section class="section" aria-labelledby="virkning"><h2 id="virkning">\(say(ActionPlanTexts.effects))</h2>
            \(list)
            \(older(all.dropFirst(EffectsPart.mostOpen)))
            \(new)</section>
            """
    }

    private func older(_ effects: ArraySlice<Effect>) -> HTML? {
        guard !effects.isEmpty else { return nil }
        let chosen = page.effect?.id ?? page.opened
        let items = effects.map { effect -> HTML in
            guard effect.id != chosen else { return item(effect) }
            let mend: HTML? =
                visit.mayWork
                ? """
                <a href="\(visit.to(visit.measure(planned.id)))?virkning=\(effect.id)#virkning-\(effect.id)">\(say(.edit))\
                <span class="vh">: \(page.texts.day(of: effect))</span></a>
                """ : nil
            return item(effect, mending: mend)
        }
        let isOpen = effects.contains { $0.id == chosen }
        return """
            <details\("open", when: isOpen)><summary>\(say(
                nb: "Eldre", nn: "Eldre", en: "Older")): \(String(effects.count))</summary>
            <ul class="plainlist effects">\(items)</ul></details>
            """
    }

    /// - Parameter link: where it is mended, when that is not here.
    private func item(_ effect: Effect, mending link: HTML? = nil) -> HTML {
        let name = planned.milestone(of: effect)?.text
        let more = page.texts.more(of: effect).map { "<p class=\"asis small\"\(asWritten)>\($0)</p>" as HTML }
        let teller: HTML? = page.texts.teller(of: effect).map { "<p class=\"small\">\($0)</p>" }
        return """
            <li id="virkning-\(effect.id)"><p><b class="asis"\(asWritten)>\(page.texts.what(effect, called: name))</b> \
            <span class="small">\(page.texts.day(of: effect))</span></p>
            \(more)\(teller)
            \(link ?? work(effect))</li>

            """
    }

    private func work(_ effect: Effect) -> HTML? {
        guard visit.mayWork else { return nil }
        let typed = page.effect.flatMap { $0.id == effect.id ? $0 : nil }
        let name = "\(page.texts.what(effect)), \(page.texts.day(of: effect))"
        return """
            <details\("open", when: typed != nil || page.opened == effect.id)><summary>\(say(.edit))<span class="vh">: \(name)</span></summary>
            <form class="stack" method="post" action="\(visit.to(visit.effect(planned.id, effect.id)))" novalidate>
            \(fields(typed?.draft ?? EffectDraft(effect), "-\(effect.id)", typed == nil ? FormProblems() : page.problems))
            <input type="hidden" name="versjon" value="\(typed?.form["versjon"] ?? String(effect.version))">
            <p><button class="btn quiet">\(say(.save))</button></p></form>
            \(pressOnceMore(
                "\(say(.delete))<span class=\"vh\">: \(name)</span>",
                to: visit.to(visit.deletion(of: effect.id, planned.id)),
                """
                <input type="hidden" name="versjon" value="\(String(effect.version))">
                <button class="btn quiet">\(say(nb: "Ja, slett", nn: "Ja, slett", en: "Yes, delete"))</button>
                """))</details>
            """
    }

    private var new: HTML? {
        guard visit.mayWork else { return nil }
        let typed = page.effect.flatMap { $0.id == nil ? $0 : nil }
        let form: Effect.ID = typed?.form.identifier("blankett") ?? .new()
        return """
            <details id="ny-virkning"\("open", when: typed != nil)><summary>\(say(
                nb: "Skriv hva som kom ut av det", nn: "Skriv kva som kom ut av det",
                en: "Write what came of it"))</summary>
            <form class="stack" method="post" action="\(visit.to(visit.effects(planned.id)))" novalidate>
            \(fields(typed?.draft ?? EffectDraft(), "-nytt", typed == nil ? FormProblems() : page.problems))
            <input type="hidden" name="blankett" value="\(form.description)">
            <p><button class="btn quiet">\(say(nb: "Legg til", nn: "Legg til", en: "Add"))</button></p></form></details>
            """
    }

    // MARK: The form

    /// - Parameter mark: what tells the ids of one form from those of the others; nothing where the summary leads.
    private func fields(_ draft: EffectDraft, _ mark: String, _ problems: FormProblems) -> HTML {
        let mark = problems.isEmpty ? mark : ""
        func field(_ field: EffectDraft.Field) -> HTML {
            let (name, hint) = (field.inForm, field.hint.map { _ in "\(field.inForm)-hint\(mark)" })
            let words: HTML? = field.hint.map { "<p class=\"small\" id=\"\(hint ?? "")\">\(say($0))</p>" }
            let label: HTML = """
                <p><label for="\(name)\(mark)">\(say(field.label))</label></p>\(words)\(problems.at(name, say))
                """
            let value = draft.typed(in: field)
            let told = problems.told(name, hint: hint)
            switch field {
            case .day:
                return """
                    \(label)<p><input id="\(name)\(mark)" name="\(name)" type="date" max="\(NorwegianTime.isoDate(page.now))" \
                    value="\(Day.field(value))" autocomplete="off"\(told)></p>
                    """
            case .learned:
                return """
                    \(label)<p><textarea dir="auto" id="\(name)\(mark)" name="\(name)" rows="2"\(told)>\(value)</textarea></p>
                    """
            case .number, .counted, .words, .cost:
                let example: HTML? = field.example.map { " placeholder=\"\(say($0))\"" }
                return """
                    \(label)<p><input dir="auto" id="\(name)\(mark)" name="\(name)" value="\(value)"\(example) \
                    autocomplete="off"\(told)></p>
                    """
            }
        }
        return """
            \(field(.day))
            <div class="pair"><div>\(field(.number))</div><div>\(field(.counted))</div></div>
            \(field(.words))
            \(field(.learned))
            \(field(.cost))
            """
    }
}

extension EffectDraft.Field {
    fileprivate var label: Phrase {
        switch self {
        case .day: Phrase(nb: "Hvilken dag?", nn: "Kva for dag?", en: "Which day?")
        case .number: Phrase(nb: "Et tall", nn: "Eit tal", en: "A number")
        case .counted: Phrase(nb: "av hva", nn: "av kva", en: "of what")
        case .words: Phrase(nb: "Hva skjedde?", nn: "Kva skjedde?", en: "What happened?")
        case .cost: Phrase(nb: "Hva kostet det?", nn: "Kva kosta det?", en: "What did it cost?")
        case .learned: Phrase(nb: "Hva lærte dere?", nn: "Kva lærte de?", en: "What did you learn?")
        }
    }

    fileprivate var hint: Phrase? {
        switch self {
        case .words:
            Phrase(
                nb: "Et tall eller en setning er nok. Ikke skriv navn på barn eller andre.",
                nn: "Eit tal eller ei setning er nok. Ikkje skriv namn på barn eller andre.",
                en: "A number or a sentence is enough. Leave out names of children and others.")
        case .day, .number, .counted, .cost, .learned: nil
        }
    }

    fileprivate var example: Phrase? {
        switch self {
        case .number: Phrase(nb: "ca. 90", nn: "ca. 90", en: "about 90")
        case .counted: Phrase(nb: "barn", nn: "barn", en: "children")
        case .words: Phrase(nb: "Første åpne hall", nn: "Første opne hall", en: "First open hall")
        case .day, .cost, .learned: nil
        }
    }
}

import Markup
import Words
import WorkModel

/// A measure's own page: what it says, how it goes, its milestones, and what has become of it.
struct PlannedPage {
    let visit: PlanVisit
    let file: MeasureFile
    let edition: Edition
    let now: Moment
    let ties: MeasureTies
    /// What is published of what has been done since last that names it.
    var published: [(since: SinceLast, from: SinceEnd, to: SinceEnd)] = []
    var problems = FormProblems()
    /// What was said of how it goes, and could not be accepted.
    var state: StateDraft?
    /// The version that it began from.
    var stateVersion: Int?
    /// What was typed of a milestone, and could not be accepted; of a new one without an id.
    var milestone: (id: Milestone.ID?, draft: MilestoneDraft, form: Form)?
    /// The same of what came of it.
    var effect: (id: Effect.ID?, draft: EffectDraft, form: Form)?
    /// The effect that is opened to be mended.
    var opened: Effect.ID?

    var say: Tongue { visit.say }
    var planned: PlannedMeasure { file.planned }
    var measure: Measure { planned.measure }
    var texts: ActionPlanTexts { ActionPlanTexts(language: visit.language) }

    var page: Page {
        var page = visit.page(
            title: problems.titled(planned.shortText, say),
            """
            <p><a class="back" href="\(visit.to(visit.plan))">\(say(.backToActionPlan))</a></p>
            \(problems.summary(say))
            <header class="stack measurehead"><h1 class="asis"\(asWritten)>\(measure.text)</h1>
            <p>\(texts.source(of: planned)).\(fromWhere)</p>
            \(StateMark(planned.state, say).html)
            \(reason)
            \(TiesPart(page: self, ties: ties).html)
            <p><a class="btn quiet noprint" href="\(visit.to(visit.timeline(planned.id)))">\(say(MeasureTimeline.name))</a></p></header>
            <div class="house">
            <div class="chapters">
            \(facts)
            \(MilestonesPart(page: self).html)
            \(EffectsPart(page: self).html)
            \(MeasureHistory(page: self).html)
            </div>
            <div class="chapters">
            \(howItGoes)
            \(deletion)
            </div>
            </div>
            """)
        page.scripts = problems.isEmpty ? ["typed.js"] : ["typed.js", "focus.js"]
        return page
    }

    /// What the dugnad it is from is called, or was.
    private var fromWhere: HTML? {
        guard let source = planned.source, source.way != .plan else { return nil }
        return " <span class=\"small\"\(asWritten)>\(source.name)</span>"
    }

    private var reason: HTML? {
        planned.followUp.reason.map { "<p class=\"asis\"\(asWritten)>\($0)</p>" }
    }

    // MARK: What it says

    private var facts: HTML {
        let barriers = measure.barrierKeys.compactMap { key in edition.barrier(key).map { say($0.name) } }
        let rows = texts.facts(of: planned, barriers: barriers)
        let none = say(
            nb: "Ingenting mer er skrevet ennå.", nn: "Ingenting meir er skrive enno.",
            en: "Nothing more has been written yet.")
        let edit: HTML? =
            visit.mayWork
            ? """
            <p><a class="btn quiet" href="\(visit.to(visit.mending(planned.id)))">\(say(
                nb: "Rett tiltaket", nn: "Rett tiltaket", en: "Edit the measure"))</a></p>
            <p><a href="\(visit.to(visit.becoming(planned.id)))">\(say(BecomingPage.title))</a></p>
            """ : nil
        return """
            <section class="section" aria-labelledby="tiltaket"><h2 id="tiltaket">\(say(
                nb: "Dette er avtalt", nn: "Dette er avtalt", en: "What is agreed"))</h2>
            \(rows.isEmpty ? "<p>\(none)</p>" : measureFacts(rows))
            \(asAgreed)
            \(edit)\(responsible)</section>
            """
    }

    /// Whom the unit writes to about it, and what they have told.
    private var responsible: HTML? {
        guard visit.mayWork, let unit = visit.unit else { return nil }
        return """
            <p><a href="\(visit.to(.measureOwners(unit, planned.id)))">\(say(
                nb: "Skriv til dem som er ansvarlige, og se hva de har fortalt",
                nn: "Skriv til dei som er ansvarlege, og sjå kva dei har fortalt",
                en: "Write to those responsible, and see what they have told"))</a></p>
            """
    }

    /// When the plan says something else than the room agreed on, both can be read.
    private var asAgreed: HTML? {
        guard let agreed = measure.agreed else { return nil }
        let day = agreed.deadline.flatMap { NorwegianTime.moment(day: $0) }.map { say(NorwegianTime.day($0)) }
        let lines = [
            agreed.text, agreed.owner.map { "\(say(MeasureLabels.owner)): \($0)" },
            day.map { "\(say(MeasureLabels.deadline)): \($0)" },
            agreed.firstStep.map { "\(say(MeasureLabels.firstStep)): \($0)" },
            agreed.knownBy.map { "\(say(MeasureLabels.knownBy)): \($0)" },
        ].compactMap(\.self)
        return """
            <details><summary>\(say(
                nb: "Slik ble dere enige om det", nn: "Slik blei de einige om det",
                en: "As you agreed on it"))</summary>
            <p class="small">\(say(
                nb: "Dette står i referatet, og blir stående der.", nn: "Dette står i referatet, og blir ståande der.",
                en: "This stands in the minutes, and stays there."))</p>
            <p class="asis"\(asWritten)>\(lines.joined(separator: "\n"))</p></details>
            """
    }

    // MARK: How it goes

    private var howItGoes: HTML? {
        guard visit.mayWork else { return nil }
        let chosen = state.map(\.state) ?? planned.state.rawValue
        let choices = MeasureState.allCases.map { one -> HTML in
            """
            <label class="choice"><input type="radio" name="stand" value="\(one.rawValue)"\
            \("checked", when: one.rawValue == chosen)> <span>\(say(one.name))</span></label>

            """
        }
        let why = state?.reason ?? planned.followUp.reason ?? ""
        return """
            <section class="section" aria-labelledby="hvordan"><h2 id="hvordan">\(say(
                nb: "Hvordan går det?", nn: "Korleis går det?", en: "How is it going?"))</h2>
            <form class="stack" method="post" action="\(visit.to(visit.state(planned.id)))" novalidate>
            <fieldset id="stand"><legend class="vh">\(say(
                nb: "Hvordan går det?", nn: "Korleis går det?", en: "How is it going?"))</legend>\(problems.at("stand", say))
            <div class="choices">\(choices)</div></fieldset>
            <p><label for="grunn">\(say(nb: "Hvorfor?", nn: "Kvifor?", en: "Why?"))</label>
            <span class="small" id="grunn-hint">\(say(
                nb: "Når dere setter det på vent eller legger det bort.", nn: "Når de set det på vent eller legg det bort.",
                en: "When you put it on hold or away."))</span></p>\(problems.at("grunn", say))
            <textarea dir="auto" id="grunn" name="grunn" rows="2"\(problems.told("grunn", hint: "grunn-hint"))>\(why)</textarea>
            <p><label for="siden">\(say(nb: "Fra hvilken dag?", nn: "Frå kva dag?", en: "Since which day?"))</label>
            <span class="small" id="siden-hint">\(say(
                nb: "Tomt betyr i dag.", nn: "Tomt tyder i dag.", en: "Empty means today."))</span></p>\(problems.at("siden", say))
            <input type="date" id="siden" name="siden" max="\(NorwegianTime.isoDate(now))" \
            value="\(Day.field(state?.since ?? ""))"\(problems.told("siden", hint: "siden-hint"))>
            <input type="hidden" name="versjon" value="\(String(stateVersion ?? planned.followUp.version))">
            <p><button class="btn">\(say(.save))</button></p>
            </form></section>
            """
    }

    // MARK: Away

    /// What minutes tell of is put away, and not deleted behind them.
    private var deletion: HTML? {
        let mayDelete = measure.way == nil ? visit.mayGiveUp && measure.dugnad == nil : visit.mayWork
        guard mayDelete else { return nil }
        return """
            <section class="section">
            \(pressOnceMore(
                "\(say(nb: "Slett tiltaket", nn: "Slett tiltaket", en: "Delete the measure"))", id: "slett",
                formClass: "stack", to: visit.to(visit.deletion(planned.id)),
                """
                <input type="hidden" name="versjon" value="\(String(measure.version))">
                <p>\(say(
                    nb: "Det blir borte med milepæler, virkning og historie, og kan ikke hentes tilbake. Er det slutt på det, så legg det heller bort.",
                    nn: "Det blir borte med milepælar, verknad og historie, og kan ikkje hentast tilbake. Er det slutt på det, så legg det heller bort.",
                    en: "It disappears with its milestones, its effects and its history, and cannot be brought back. If it has come to an end, put it away instead."))</p>
                \(stillPublished)
                <p><button class="btn quiet">\(say(nb: "Ja, slett", nn: "Ja, slett", en: "Yes, delete"))</button></p>
                """))</section>
            """
    }

    /// What is published stays as it was read until somebody publishes once more or takes it back.
    private var stillPublished: HTML? {
        guard let unit = visit.unit, !published.isEmpty else { return nil }
        let links = published.map { one -> HTML in
            "<li><a href=\"\(visit.to(.sinceLast(unit, one.since.id)))\">\(say(SinceTexts.span(one.from, one.to)))</a></li>"
        }
        return """
            <p>\(say(
                nb: "Det står også i «Siden sist» som dere har publisert, og blir stående der. Publiser på nytt etterpå, eller ta det tilbake:",
                nn: "Det står òg i «Sidan sist» som de har publisert, og blir ståande der. Publiser på nytt etterpå, eller ta det tilbake:",
                en: "It also stands in “Since last” that you have published, and stays there. Publish once more afterwards, or take it back:"))</p>
            <ul class="dots">\(links)</ul>
            """
    }
}

import Markup
import Words
import WorkModel

/// All measures on one page that is read in a minute: what is alive first, what rests and is done below.
struct ActionPlanPage {
    let visit: PlanVisit
    let plan: ActionPlan
    let order: PlanOrder
    /// Whether PDF and Word can be made here.
    let hasDocuments: Bool
    let now: Moment

    private var say: Tongue { visit.say }
    private var texts: ActionPlanTexts { ActionPlanTexts(language: visit.language) }

    var page: Page {
        let title = ActionPlanTexts.title(of: visit.owner)
        return visit.page(
            title: say(ActionPlanTexts.name),
            """
            <header class="planhead"><div class="stack"><h1>\(say(title))</h1>
            <p class="lead">\(texts.lead(of: plan, at: now))</p></div>
            <p class="row noprint">\(adding)\(sinceLast)\(files)</p></header>
            \(plan.measures.isEmpty ? nil : sorting)
            \(alive)
            \(sunk)
            """)
    }

    private var adding: HTML? {
        guard visit.mayWork else { return nil }
        return """
            <a class="btn" href="\(visit.to(visit.new))">\(say(nb: "Nytt tiltak", nn: "Nytt tiltak", en: "New measure"))</a>
            <a class="btn quiet" href="\(visit.to(visit.ideas))">\(say(LeftIdeasPage.title))</a>
            \(responsible)
            """
    }

    /// Whom the unit writes to, and what they have told.
    private var responsible: HTML? {
        guard let unit = visit.unit, !plan.measures.isEmpty else { return nil }
        return """
            <a class="btn quiet" href="\(visit.to(.owners(unit)))">\(say(.thoseResponsible))</a>

            """
    }

    /// What has been done between two dugnader.
    private var sinceLast: HTML? {
        guard let unit = visit.unit, !plan.measures.isEmpty else { return nil }
        return """
            <a class="btn quiet" href="\(visit.to(.sinceLasts(unit)))">\(say(SinceTexts.name))</a>

            """
    }

    private var files: HTML? {
        guard !plan.measures.isEmpty else { return nil }
        let query = order == .day ? "" : "?etter=\(order.rawValue)"
        let links = PlanFile.allCases.filter { hasDocuments || !$0.needsWorker }.map { file -> HTML in
            """
            <a class="btn quiet" href="\(visit.to(visit.file(file.rawValue)))\(query)" download>\(file.linkText)</a>

            """
        }
        return "\(links)\(printButton(say(.print), class: "btn quiet"))"
    }

    private var sorting: HTML {
        let ways = PlanOrder.allCases.map { way -> HTML in
            guard way != order else { return "<b aria-current=\"true\">\(say(way.name))</b>\n" }
            let query = way == .day ? "" : "?etter=\(way.rawValue)"
            return "<a href=\"\(visit.to(visit.plan))\(query)\">\(say(way.name))</a>\n"
        }
        return """
            <nav class="row sortby noprint" aria-label="\(say(
                nb: "Vis planen", nn: "Vis planen", en: "Show the plan"))">\(ways)</nav>
            """
    }

    // MARK: What is alive

    private var alive: HTML {
        plan.groups(by: order, in: visit.language).enumerated().map { index, group -> HTML in
            let heading: HTML =
                group.heading.map { "<h2 id=\"lever-\(index)\"\(asWritten)>\($0)</h2>" }
                ?? "<h2 id=\"lever-\(index)\" class=\"vh\">\(say(PlanOrder.alive))</h2>"
            return """
                <section aria-labelledby="lever-\(index)">\(heading)
                <ol class="down plan2">
                \(group.measures.map(item))</ol></section>

                """
        }.joined()
    }

    private func item(_ planned: PlannedMeasure) -> HTML {
        let (owner, next) = (planned.measure.owner, planned.next)
        let isOpen = owner == nil || planned.state == .notBegun
        let words: HTML? = texts.words(of: next).map { "<b\(asWritten)>\($0)</b>" }
        return """
            <li\("class", is: isOpen ? "open" : nil)><div><h3\(asWritten)><a href="\(address(planned))">\(planned.shortText)</a></h3>
            <p class="small"><span\(asWritten)>\(owner ?? say(ActionPlanTexts.nobodyYet))</span> · \
            \(texts.shortSource(of: planned))</p>\(effect(planned))</div>
            <p class="nx"><span>\(texts.day(of: next))</span>\(words)</p>
            <div>\(MilestoneRope(planned.milestones, say).html)\(StateMark(planned.state, say).html)</div></li>

            """
    }

    /// The latest that came of it, and the way to the whole of its time.
    private func effect(_ planned: PlannedMeasure) -> HTML {
        let latest: HTML? = texts.latest(of: planned).map { text in
            "<span>\(say(ActionPlanTexts.effects)): <span\(asWritten)>\(text)</span></span>"
        }
        return """
            <p class="small came">\(latest)<a class="noprint" href="\(visit.to(visit.timeline(planned.id)))">\(say(
                MeasureTimeline.name))<span class="vh">: \(planned.shortText)</span></a></p>
            """
    }

    private func address(_ planned: PlannedMeasure) -> String { visit.to(visit.measure(planned.id)) }

    // MARK: What rests and is done

    private var sunk: HTML? {
        let groups = plan.sunk(in: visit.language)
        guard !groups.isEmpty else { return nil }
        let latest = groups.first { $0.measures.first?.state == .done }?.heading
        let details = groups.map { group -> HTML in
            """
            <details class="sunk"\("open", when: group.heading == latest)><summary>\(group.heading): \
            \(String(group.measures.count))</summary><ul class="plainlist">
            \(group.measures.map(line))</ul></details>

            """
        }
        return """
            <section class="stack" aria-labelledby="hviler"><h2 id="hviler">\(say(
                nb: "Hviler og er gjort", nn: "Kviler og er gjort", en: "Resting and done"))</h2>
            \(details)</section>
            """
    }

    private func line(_ planned: PlannedMeasure) -> HTML {
        let why: HTML? = planned.followUp.reason.map { " <span class=\"asis\"\(asWritten)>\($0)</span>" }
        let owner: HTML? = planned.measure.owner.map { " · <span\(asWritten)>\($0)</span>" }
        return """
            <li><p class="st \(planned.state.mark)"><b\(asWritten)><a href="\(address(planned))">\
            \(planned.shortText)</a></b></p>
            <p class="small">\(texts.state(of: planned))\(owner).\(why)</p>\(effect(planned))</li>

            """
    }
}

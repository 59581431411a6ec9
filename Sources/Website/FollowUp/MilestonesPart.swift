import Markup
import Words
import WorkModel

/// The milestones on a measure's page: down the rope, each ticked with one press, and room for one more.
struct MilestonesPart {
    let page: PlannedPage

    private var say: Tongue { page.say }
    private var visit: PlanVisit { page.visit }
    private var planned: PlannedMeasure { page.planned }

    var html: HTML {
        let none = say(
            nb: "Ingen ennå. En milepæl er noe dere skal ha nådd, gjerne med en dag.",
            nn: "Ingen enno. Ein milepæl er noko de skal ha nådd, gjerne med ein dag.",
            en: "None yet. A milestone is something you are to have reached, preferably with a day.")
        let list: HTML =
            planned.milestones.isEmpty
            ? "<p>\(none)</p>" : "<ol class=\"down milestones\">\(planned.milestones.map(item))</ol>"
        return """
            <section class="section" aria-labelledby="milepaler"><h2 id="milepaler">\(say(
                nb: "Milepæler", nn: "Milepælar", en: "Milestones"))</h2>
            \(list)
            \(new)</section>
            """
    }

    private func item(_ milestone: Milestone) -> HTML {
        let when = (milestone.doneOn ?? milestone.day).flatMap { NorwegianTime.moment(day: $0) }
        let day = when.map { say(NorwegianTime.day($0)) }
        let words = [
            milestone.isDone ? say(nb: "Nådd", nn: "Nådd", en: "Reached") : nil, day,
        ].compactMap(\.self).joined(separator: " ")
        return """
            <li\("class", is: milestone.isDone ? nil : "open")><p><b\(asWritten)>\(milestone.text)</b> \
            <span class="small">\(words)</span></p>
            \(work(milestone))</li>

            """
    }

    private func work(_ milestone: Milestone) -> HTML? {
        guard visit.mayWork else { return nil }
        let tick =
            milestone.isDone
            ? say(nb: "Ikke nådd likevel", nn: "Ikkje nådd likevel", en: "Not reached after all")
            : say(nb: "Nådd i dag", nn: "Nådd i dag", en: "Reached today")
        let typed = page.milestone.flatMap { $0.id == milestone.id ? $0 : nil }
        let draft =
            typed?.draft
            ?? MilestoneDraft(text: milestone.text, day: milestone.day ?? "", doneOn: milestone.doneOn ?? "")
        return """
            <div class="row">
            <form method="post" action="\(visit.to(visit.reaching(planned.id, milestone.id)))">
            <input type="hidden" name="nadd" value="\(milestone.isDone ? "0" : "1")">
            <button class="btn quiet slim">\(tick)<span class="vh">: \(milestone.text)</span></button></form>
            <details\("open", when: typed != nil)><summary>\(say(.edit))<span class="vh">: \(milestone.text)</span></summary>
            <form class="stack" method="post" action="\(visit.to(visit.milestone(planned.id, milestone.id)))" novalidate>
            \(fields(draft, "-\(milestone.position)", typed == nil ? FormProblems() : page.problems, asksReached: true))
            <input type="hidden" name="versjon" value="\(typed?.form["versjon"] ?? String(milestone.version))">
            <p><button class="btn quiet">\(say(.save))</button></p></form>
            \(pressOnceMore(
                "\(say(.delete))<span class=\"vh\">: \(milestone.text)</span>",
                to: visit.to(visit.deletion(of: milestone.id, planned.id)),
                """
                <input type="hidden" name="versjon" value="\(String(milestone.version))">
                <button class="btn quiet">\(say(nb: "Ja, slett", nn: "Ja, slett", en: "Yes, delete"))</button>
                """))</details>
            </div>
            """
    }

    private var new: HTML? {
        guard visit.mayWork else { return nil }
        guard planned.milestones.count < Milestone.most else {
            return """
                <p>\(say(
                    nb: "Det er plass til \(Milestone.most). Ta bort noen, eller del tiltaket i flere.",
                    nn: "Det er plass til \(Milestone.most). Ta bort nokre, eller del tiltaket i fleire.",
                    en: "There is room for \(Milestone.most). Remove some, or make several measures of it."))</p>
                """
        }
        let typed = page.milestone.flatMap { $0.id == nil ? $0 : nil }
        let form: Milestone.ID = typed?.form.identifier("blankett") ?? .new()
        return """
            <details\("open", when: typed != nil || planned.milestones.isEmpty)><summary>\(say(
                nb: "Ny milepæl", nn: "Ny milepæl", en: "New milestone"))</summary>
            <form class="stack" method="post" action="\(visit.to(visit.milestones(planned.id)))" novalidate>
            \(fields(typed?.draft ?? MilestoneDraft(), "", typed == nil ? FormProblems() : page.problems, asksReached: false))
            <input type="hidden" name="blankett" value="\(form.description)">
            <p><button class="btn quiet">\(say(nb: "Legg til", nn: "Legg til", en: "Add"))</button></p></form></details>
            """
    }

    /// - Parameter mark: what tells the ids of one form from those of the others; nothing where the summary leads.
    private func fields(
        _ draft: MilestoneDraft, _ mark: String, _ problems: FormProblems, asksReached: Bool
    ) -> HTML {
        let mark = problems.isEmpty ? mark.isEmpty ? "-ny" : mark : ""
        func field(_ name: String, _ label: String, _ value: String, _ type: String) -> HTML {
            """
            <p><label for="\(name)\(mark)">\(label)</label></p>\(problems.at(name, say))
            <input id="\(name)\(mark)" name="\(name)" type="\(type)" value="\(type == "date" ? Day.field(value) : value)" \
            autocomplete="off"\(problems.told(name))>
            """
        }
        let reached: HTML? =
            asksReached ? field("nadd", say(nb: "Nådd", nn: "Nådd", en: "Reached"), draft.doneOn, "date") : nil
        return """
            \(field("milepal", say(
                nb: "Hva skal være nådd?", nn: "Kva skal vere nådd?", en: "What is to be reached?"), draft.text, "text"))
            \(field("dag", say(nb: "Når?", nn: "Når?", en: "When?"), draft.day, "date"))
            \(reached)
            """
    }
}

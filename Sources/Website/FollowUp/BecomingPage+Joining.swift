import Markup
import Words
import WorkModel

/// One of two, and two of one.
extension BecomingPage {
    var merging: HTML? {
        guard !isPutAway else { return nil }
        let options = ties.others.map { "<option value=\"\($0.id)\">\($0.shortText)</option>\n" as HTML }
        guard !options.isEmpty else { return nil }
        return section(
            "sammen-del",
            say(
                nb: "Slå sammen med et annet", nn: "Slå saman med eit anna", en: "Put together with another"),
            """
            <p class="small">\(say(
                nb: "Det andre lever videre, og får det som ikke er nådd ennå. Dette blir lagt bort som «slått sammen», med alt som har skjedd. De som er ansvarlige for dette, får ikke brev om det andre før dere skriver til dem.",
                nn: "Det andre lever vidare, og får det som ikkje er nådd enno. Dette blir lagt bort som «slått saman», med alt som har skjedd. Dei som er ansvarlege for dette, får ikkje brev om det andre før de skriv til dei.",
                en: "The other one lives on, and gets what is not reached yet. This one is put away as “put together”, with all that has happened. Those responsible for this one get no letter about the other until you write to them."))</p>
            <form class="stack" method="post" action="\(visit.to(visit.merging(planned.id)))">
            <label for="annet">\(say(nb: "Hvilket tiltak?", nn: "Kva for tiltak?", en: "Which measure?"))</label>
            \(problems.at("annet", say))
            <select id="annet" name="annet"\(problems.told("annet"))>\(options)</select>
            \(seen)
            <p><button class="btn">\(say(nb: "Slå sammen", nn: "Slå saman", en: "Put together"))</button></p></form>
            """)
    }

    var division: HTML? {
        guard !isPutAway else { return nil }
        let id: Measure.ID = form?.identifier("blankett") ?? .new()
        return section(
            "deling-del", say(nb: "Del i to", nn: "Del i to", en: "Divide in two"),
            """
            <p class="small">\(say(
                nb: "Hvert av dem får ansvarlig, frist og det andre som er avtalt. Milepæler som ikke er nådd, følger det første. Dette blir lagt bort som «delt», med alt som har skjedd.",
                nn: "Kvart av dei får ansvarleg, frist og det andre som er avtalt. Milepælar som ikkje er nådde, følgjer det første. Dette blir lagt bort som «delt», med alt som har skjedd.",
                en: "Each of them gets who is responsible, the date and all else that is agreed. Milestones that are not reached go with the first. This one is put away as “divided”, with all that has happened."))</p>
            <form class="stack" method="post" action="\(visit.to(visit.division(planned.id)))" novalidate\(keptUntilSaved(say))>
            \(part("forste", say(nb: "Det første", nn: "Det første", en: "The first")))
            \(part("andre", say(nb: "Det andre", nn: "Det andre", en: "The second")))
            \(input("blankett", id.description))\(seen)
            <p><button class="btn">\(say(nb: "Del i to", nn: "Del i to", en: "Divide in two"))</button></p></form>
            """)
    }

    private func part(_ name: String, _ label: String) -> HTML {
        """
        <label for="\(name)">\(label)</label>
        \(problems.at(name, say))
        <textarea dir="auto" id="\(name)" name="\(name)" rows="2"\(problems.told(name))>\(form.has(name, or: ""))</textarea>
        """
    }
}

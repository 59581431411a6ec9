import Markup
import Words
import WorkModel

/// What has been done since last, in the dugnad that it goes up to.
extension SincePage {
    var inTheRoom: HTML? {
        guard visit.role.may(.work), let next else { return nil }
        let name = visit.say(SinceEnd(next.dugnad).name)
        return """
            <section class="section stack noprint" aria-labelledby="i-rommet"><h2 id="i-rommet">\(visit.say(
                nb: "I \(name)", nn: "I \(name)", en: "At \(name)"))</h2>
            \(way(to: next))</section>
            """
    }

    private func way(to next: Room) -> HTML {
        let say = visit.say
        if next.sheet.hasSinceLast {
            return """
                <p>\(say(
                    nb: "Står i kjøreplanen. Veggen viser det som er publisert, når dere kommer dit.",
                    nn: "Står i køyreplanen. Veggen viser det som er publisert, når de kjem dit.",
                    en: "It is in the run sheet. The wall shows what is published when you get there.")) \
                <a href="\(visit.to(.runSheet(next.dugnad)))">\(say(
                    nb: "Se kjøreplanen", nn: "Sjå køyreplanen", en: "See the run sheet"))</a></p>
                """
        }
        let form = SinceStepForm(dugnad: next.dugnad, sheet: next.sheet, since: shownThere, say: say)
        return form.html(at: visit.to(.newStep(next.dugnad)))
            ?? """
            <p>\(say(
                nb: "Når dette er publisert, kan dere begynne med det der.",
                nn: "Når dette er publisert, kan de byrje med det der.",
                en: "Once this is published, you can begin with it there."))</p>
            """
    }
}

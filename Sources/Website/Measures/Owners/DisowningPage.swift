import Markup
import Words
import WorkModel

/// Saying that a measure is not theirs: one button, and a line for whoever knows whose it is.
struct DisowningPage {
    let visit: Visit
    let secret: Secret
    let card: OwnerCard
    let one: Promised
    var line = ""
    var problems = FormProblems()

    var page: Page {
        let say = visit.say
        guard one.relation.isActive else { return PromisedPages.given(visit, secret, card, one) }
        let title = say(nb: "Er ikke dette deres?", nn: "Er ikkje dette dykkar?", en: "Is this not yours?")
        var page = PromisedPages.page(
            problems.titled(title, say), top: PromisedPages.top(visit, card),
            """
            \(problems.summary(say))
            <h1>\(title)</h1>
            <p class="lead"\(asWritten)>\(one.measure.text)</p>
            <p>\(say(
                nb: "Det er helt greit. \(card.unit.name) får vite det, og dere hører ikke mer om dette.",
                nn: "Det er heilt greitt. \(card.unit.name) får vite det, og de høyrer ikkje meir om dette.",
                en: "That is quite all right. \(card.unit.name) is told, and you hear no more about this."))</p>
            <form class="stack" method="post" action="\(visit.to(.promisedDisowning(secret, one.id)))" novalidate>
            <p><label for="setning">\(say(
                nb: "Vet dere hvem som bør ha det?", nn: "Veit de kven som bør ha det?",
                en: "Do you know who should have it?"))</label></p>
            <p class="small" id="setning-hint">\(say(
                nb: "Et lag, et kontor eller en rolle, ikke navnet på noen. Feltet kan stå tomt.",
                nn: "Eit lag, eit kontor eller ei rolle, ikkje namnet på nokon. Feltet kan stå tomt.",
                en: "A club, an office or a role, not anybody’s name. The field may be left empty."))</p>
            \(problems.at("setning", say))
            <p><input dir="auto" id="setning" name="setning" value="\(line)" autocomplete="off"\
            \(problems.told("setning", hint: "setning-hint"))></p>
            <p><button class="btn wide">\(say(
                nb: "Dette er ikke vårt", nn: "Dette er ikkje vårt", en: "This is not ours"))</button></p></form>
            <p><a href="\(visit.to(.promised(secret)))">\(say(
                nb: "Nei, gå tilbake", nn: "Nei, gå tilbake", en: "No, go back"))</a></p>
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }
}

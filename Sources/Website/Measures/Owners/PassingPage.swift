import Markup
import Words
import WorkModel

/// Giving a measure to another address: one field, one button.
struct PassingPage {
    let visit: Visit
    let secret: Secret
    let card: OwnerCard
    let one: Promised
    var typed = ""
    var problems = FormProblems()

    var page: Page {
        let say = visit.say
        guard one.relation.isActive else { return PromisedPages.given(visit, secret, card, one) }
        let title = say(nb: "Send til en annen", nn: "Send til ein annan", en: "Pass it on")
        var page = PromisedPages.page(
            problems.titled(title, say), top: PromisedPages.top(visit, card),
            """
            \(problems.summary(say))
            <h1>\(title)</h1>
            <p class="lead"\(asWritten)>\(one.measure.text)</p>
            <form class="stack" method="post" action="\(visit.to(.promisedPassing(secret, one.id)))" novalidate>
            <p><label for="epost">\(say(
                nb: "E-postadressen til dem som skal ha det", nn: "E-postadressa til dei som skal ha det",
                en: "The e-mail address of those who are to have it"))</label></p>
            <p class="small" id="epost-hint">\(say(
                nb: "Helst lagets eller kontorets. De får ett brev som forteller hva det er og spør om vi kan minne dem på det. \(card.unit.name) ser adressen.",
                nn: "Helst laget eller kontoret si. Dei får eitt brev som fortel kva det er og spør om vi kan minne dei på det. \(card.unit.name) ser adressa.",
                en: "Preferably the club’s or the office’s. They get one letter that tells what it is and asks whether we may remind them. \(card.unit.name) sees the address."))</p>
            \(problems.at("epost", say))
            <p><input id="epost" name="epost" type="email" value="\(typed)" autocomplete="off" spellcheck="false"\
            \(problems.told("epost", hint: "epost-hint"))></p>
            <p><button class="btn wide">\(say(nb: "Send videre", nn: "Send vidare", en: "Pass it on"))</button></p></form>
            <p><a href="\(visit.to(.promised(secret)))">\(say(
                nb: "Nei, gå tilbake", nn: "Nei, gå tilbake", en: "No, go back"))</a></p>
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }
}

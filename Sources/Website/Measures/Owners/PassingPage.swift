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
        guard one.relation.isActive else { return PromisedPages.given(visit, secret, card, one) }
        let unit = card.unit.name
        return PromisedForm(
            visit: visit, secret: secret, card: card, problems: problems,
            title: Phrase(nb: "Send til en annen", nn: "Send til ein annan", en: "Pass it on"),
            lead: "<p class=\"lead\"\(asWritten)>\(one.measure.text)</p>",
            action: visit.to(.promisedPassing(secret, one.id)),
            field: PromisedForm.Field(
                name: "epost",
                label: Phrase(
                    nb: "E-postadressen til dem som skal ha det", nn: "E-postadressa til dei som skal ha det",
                    en: "The e-mail address of those who are to have it"),
                hint: Phrase(
                    nb: "Helst lagets eller kontorets. De får ett brev som forteller hva det er, og spør om vi kan "
                        + "minne dem på det. \(unit) ser adressen.",
                    nn: "Helst adressa til laget eller kontoret. Dei får eitt brev som fortel kva det er, og spør om "
                        + "vi kan minne dei på det. \(unit) ser adressa.",
                    en: "Preferably the club’s or the office’s. They get one letter that tells what it is and asks "
                        + "whether we may remind them. \(unit) sees the address."),
                typed: typed),
            button: Phrase(nb: "Send videre", nn: "Send vidare", en: "Pass it on")
        ).page
    }
}

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
        guard one.relation.isActive else { return PromisedPages.given(visit, secret, card, one) }
        return PromisedForm(
            visit: visit, secret: secret, card: card, problems: problems,
            title: Phrase(nb: "Er ikke dette deres?", nn: "Er ikkje dette dykkar?", en: "Is this not yours?"),
            lead: """
                <p class="lead"\(asWritten)>\(one.measure.text)</p>
                <p>\(visit.say(
                    nb: "Det er helt greit. \(card.unit.name) får vite det, og dere hører ikke mer om dette.",
                    nn: "Det er heilt greitt. \(card.unit.name) får vite det, og de høyrer ikkje meir om dette.",
                    en: "That is quite all right. \(card.unit.name) is told, and you hear no more about this."))</p>
                """,
            action: visit.to(.promisedDisowning(secret, one.id)),
            field: PromisedForm.Field(
                name: "setning",
                label: Phrase(
                    nb: "Vet dere hvem som bør ha det?", nn: "Veit de kven som bør ha det?",
                    en: "Do you know who should have it?"),
                hint: Phrase(
                    nb: "Et lag, et kontor eller en rolle, ikke navnet på noen. Feltet kan stå tomt.",
                    nn: "Eit lag, eit kontor eller ei rolle, ikkje namnet på nokon. Feltet kan stå tomt.",
                    en: "A club, an office or a role, not anybody’s name. The field may be left empty."),
                typed: line),
            button: Phrase(nb: "Dette er ikke vårt", nn: "Dette er ikkje vårt", en: "This is not ours")
        ).page
    }
}

import Markup
import Words
import WorkModel

/// Taking a stop back: the address has been deleted, so it is typed once more.
struct ResumingPage {
    let visit: Visit
    let secret: Secret
    let card: OwnerCard
    var typed = ""
    var problems = FormProblems()

    var page: Page {
        PromisedForm(
            visit: visit, secret: secret, card: card, problems: problems,
            title: Phrase(
                nb: "Skal vi minne dere likevel?", nn: "Skal vi minne dykk likevel?",
                en: "Shall we remind you after all?"),
            lead: """
                <p class="lead">\(visit.say(
                    nb: "Adressen ble slettet da dere ba om å ikke få flere brev. Skriv den på nytt, så minner vi dere på det.",
                    nn: "Adressa blei sletta då de bad om å ikkje få fleire brev. Skriv ho på nytt, så minner vi dykk på det.",
                    en: "The address was deleted when you asked for no more letters. Type it again, and we remind you."))</p>
                """,
            action: visit.to(.promisedResuming(secret)),
            field: PromisedForm.Field(
                name: "epost",
                label: Phrase(
                    nb: "E-postadressen som fikk brevet", nn: "E-postadressa som fekk brevet",
                    en: "The e-mail address that got the letter"),
                hint: Phrase(
                    nb: "Den slettes et år etter at det siste er gjort, eller straks dere ber om det.",
                    nn: "Ho blir sletta eit år etter at det siste er gjort, eller straks de bed om det.",
                    en: "It is deleted a year after the last of it is done, or at once when you ask for it."),
                typed: typed),
            button: .yesRemindUs
        ).page
    }
}

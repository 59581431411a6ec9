import Markup
import Words
import WorkModel

/// What is kept of whoever was invited: they mend it, or are taken away. No young person is asked for a name.
struct AnswerFactsPage {
    let visit: Visit
    let secret: Secret
    let card: AnswerCard
    let draft: InviteeDraft
    var problems = FormProblems()
    /// Whoever plans has mended it since.
    var conflict: Conflict?

    private var say: Tongue { visit.say }

    var page: Page {
        let title = say(nb: "Opplysningene om deg", nn: "Opplysningane om deg", en: "What is kept about you")
        var page = AnswerPages.page(
            visit, problems.titled(title, say), top: AnswerPage.top(visit, card),
            """
            \(problems.summary(say))
            \(conflict.map(changedMeanwhile))
            <h1>\(title)</h1>
            <form class="stack" method="post" action="\(visit.to(.answerFacts(secret)))" novalidate>
            <input type="hidden" name="versjon" value="\(String(conflict?.version ?? card.invitee.version))">
            \(name)
            \(field(.role, draft.role, Phrase(nb: "Rolle", nn: "Rolle", en: "Role")))
            \(field(.body, draft.body, Phrase(
                nb: "Skole, lag, kontor eller gruppe", nn: "Skule, lag, kontor eller gruppe",
                en: "School, club, office or group")))
            \(address)
            <p><button class="btn wide">\(say(.save))</button></p></form>
            <p><a href="\(visit.to(.answer(secret)))">\(say(
                nb: "Gå til svaret mitt", nn: "Gå til svaret mitt", en: "Go to my answer"))</a></p>
            \(NextTimePart(visit: visit, secret: secret, card: card).section)
            <div class="later stack"><p>\(kept)</p>
            <p><a href="\(visit.to(.answerRemoval(secret)))">\(say(
                nb: "Slett meg fra lista", nn: "Slett meg frå lista", en: "Take me off the list"))</a></p></div>
            """)
        page.scripts += problems.isEmpty && conflict == nil ? [] : ["focus.js"]
        return page
    }

    private func changedMeanwhile(_ conflict: Conflict) -> HTML {
        conflict.aboveForm(
            say,
            title: Phrase(
                nb: "Opplysningene er rettet et annet sted", nn: "Opplysningane er retta ein annan stad",
                en: "This was corrected elsewhere"),
            Phrase(
                nb: "Det skjedde mens du skrev. Det du skrev, står fortsatt her. Lagre på nytt hvis det er det som "
                    + "skal gjelde.",
                nn: "Det hende medan du skreiv. Det du skreiv, står framleis her. Lagre på nytt om det er det som skal "
                    + "gjelde.",
                en: "It happened while you wrote. What you wrote is still here. Save again if that is what is to count."
            ))
    }

    private var name: HTML? {
        guard !card.dugnad.variant.isOfYoungPeople(card.invitee.kind) else { return nil }
        return field(.name, draft.name, Phrase(nb: "Navn", nn: "Namn", en: "Name"))
    }

    private func field(_ field: InviteeDraft.Field, _ typed: String, _ label: Phrase) -> HTML {
        let name = field.name
        return """
            <p><label for="\(name)">\(say(label))</label></p>
            \(problems.at(name, say))
            <p><input id="\(name)" name="\(name)" value="\(typed)" dir="auto" autocomplete="off"\(problems.told(name))></p>
            """
    }

    /// Letters go there, so whoever plans changes it.
    private var address: HTML? {
        card.invitee.address.map { address in
            """
            <p>\(say(nb: "E-postadresse", nn: "E-postadresse", en: "E-mail address")): <b\(asTyped)>\(address.text)</b></p>
            <p class="small">\(say(
                nb: "Skal brevene gå til en annen adresse, så si fra til den som inviterer.",
                nn: "Skal breva gå til ei anna adresse, så sei frå til den som inviterer.",
                en: "If the letters are to go to another address, tell whoever invites."))</p>
            """
        }
    }

    private var kept: String {
        let gone = card.kept.map { NorwegianTime.date($0.until) } ?? card.forgotten
        return say(
            nb:
                "\(card.unit.name) er ansvarlig. Navnet og adressen slettes \(gone.nb). Vil du bli slettet nå, gjør du det her.",
            nn:
                "\(card.unit.name) er ansvarleg. Namnet og adressa blir sletta \(gone.nn). Vil du bli sletta no, gjer du det her.",
            en:
                "\(card.unit.name) is responsible. The name and the address are deleted \(gone.en). To be deleted now, do it here."
        )
    }
}

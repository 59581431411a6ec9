import Markup
import Words
import WorkModel

/// What a dugnad is about to show, as everybody would read it.
struct RelayDraftPage {
    let visit: ListVisit
    let choice: RelayChoice
    let text: RelayText

    private var say: Tongue { visit.say }

    var page: Page {
        let title = say(
            nb: "Se over før dere publiserer", nn: "Sjå over før de publiserer", en: "Check before you publish")
        let steps = choice.measures.map { "<input type=\"hidden\" name=\"steg\" value=\"\($0)\">" as HTML }
        let owners: HTML? = choice.showsOwners ? "<input type=\"hidden\" name=\"ansvarlig\" value=\"1\">" : nil
        var page = deskPage(
            visit.leading, at: .measures(visit.dugnad), title: title, mainClass: "wrap after",
            """
            <p><a class="back" href="\(visit.to(.relay(visit.dugnad)))">\(say(
                nb: "Tilbake til stafetten", nn: "Tilbake til stafetten", en: "Back to the relay"))</a></p>
            <div class="draft noprint"><div class="stack">
            <p><b>\(title).</b> \(say(
                nb: "Her skal det ikke stå navn på noen. Er noe feil, så rett steget først.",
                nn: "Her skal det ikkje stå namn på nokon. Er noko feil, så rett steget først.",
                en: "Nobody’s name should stand here. If something is wrong, edit the first step before you go on."))
            <a href="\(visit.to(.measures(visit.dugnad)))">\(say(
                nb: "Rett stegene", nn: "Rett stega", en: "Edit the first steps"))</a></p></div>
            <form method="post" action="\(visit.to(.relayPublishing(visit.dugnad)))">
            \(steps)\(owners)<input type="hidden" name="sa" value="\(text.fingerprint)">
            <button class="btn">\(say(nb: "Publiser", nn: "Publiser", en: "Publish"))</button></form></div>
            \(RelayArticle(text: text, say: say).html)
            """)
        page.bodyClass = "room unit"
        return page
    }
}

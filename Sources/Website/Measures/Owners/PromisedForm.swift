import Markup
import Words
import WorkModel

/// A page with one field and one button, and a way back.
struct PromisedForm {
    let visit: Visit
    let secret: Secret
    let card: OwnerCard
    let problems: FormProblems
    let title: Phrase
    /// What it is about, and what happens.
    let lead: HTML
    /// Where the form goes.
    let action: String
    let field: Field
    let button: Phrase

    struct Field {
        /// In the form: `epost` is an address.
        let name: String
        let label: Phrase
        let hint: Phrase
        let typed: String
    }

    var page: Page {
        let say = visit.say
        var page = PromisedPages.page(
            problems.titled(say(title), say), top: PromisedPages.top(visit, card),
            """
            \(problems.summary(say))
            <h1>\(say(title))</h1>
            \(lead)
            <form class="stack" method="post" action="\(action)" novalidate>
            <p><label for="\(field.name)">\(say(field.label))</label></p>
            <p class="small" id="\(field.name)-hint">\(say(field.hint))</p>
            \(problems.at(field.name, say))
            <p><input id="\(field.name)" name="\(field.name)" \(kind) value="\(field.typed)" autocomplete="off"\
            \(problems.told(field.name, hint: "\(field.name)-hint"))></p>
            <p><button class="btn wide">\(say(button))</button></p></form>
            <p><a href="\(visit.to(.promised(secret)))">\(say(
                nb: "Nei, gå tilbake", nn: "Nei, gå tilbake", en: "No, go back"))</a></p>
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    private var kind: HTML {
        field.name == "epost" ? "type=\"email\" spellcheck=\"false\"" : "dir=\"auto\""
    }
}

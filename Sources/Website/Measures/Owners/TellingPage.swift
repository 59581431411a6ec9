import Markup
import Words
import WorkModel

/// Thirty seconds on a phone: what was promised, one of four, a line, a number.
struct TellingPage {
    let visit: Visit
    let secret: Secret
    let card: OwnerCard
    let one: Promised
    let draft: OwnerDraft
    /// What they told before, when they mend that.
    var mended: OwnersWord.ID?
    /// They have just said yes or no to reminders.
    var hasJustSaid = false
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        var page = PromisedPages.page(
            problems.titled("\(say(.howItGoes)): \(short)", say), top: PromisedPages.top(visit, card),
            """
            \(problems.summary(say))
            \(hasJustSaid ? PromisedPages.said(visit, card) : nil)
            <h1\(asWritten)>\(one.measure.text)</h1>
            \(PromisedPages.facts(one, say))
            \(standing)
            \(form)
            \(PromisedPages.ways(visit, secret, one, card))
            \(others)
            \(PromisedPages.reminders(visit, secret, card))
            \(PromisedPages.kept(visit, card))
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    private var short: String { PlainText.cut(one.measure.text.inLines.first ?? "", to: 80) }

    /// What those who follow up the plan have decided, when it is not what was told.
    private var standing: HTML? {
        let state = one.followUp.state
        guard state == .waiting || state == .putAway else { return nil }
        let reason: HTML? = one.followUp.reason.map { "<span\(asWritten)>\($0)</span>" }
        return """
            <p class="slip">\(StateMark(state, say).inLine)\(reason)</p>
            """
    }

    private var form: HTML {
        """
        <form class="stack" method="post" action="\(visit.to(.promisedMeasure(secret, one.id)))" novalidate>
        <input type="hidden" name="blankett" value="\(OwnersWord.ID.new().description)">\(mended.map { "<input type=\"hidden\" name=\"retter\" value=\"\($0.description)\">" as HTML })
        <fieldset class="choices" id="slik"\(problems.told("slik"))><legend><h2>\(say(.howItGoes))</h2></legend>
        \(problems.at("slik", say))
        \(OwnersWord.How.allCases.map(choice).joined(by: ""))</fieldset>
        \(line)
        \(number)
        <p class="small">\(say(
            nb: "Bare det øverste må fylles ut.", nn: "Berre det øvste må fyllast ut.",
            en: "Only the topmost must be filled in."))</p>
        <p><button class="btn wide">\(say(nb: "Send", nn: "Send", en: "Send"))<span class="vh"> \(say(
            nb: "til", nn: "til", en: "to")) \(card.unit.name)</span></button></p>
        </form>
        """
    }

    private func choice(_ how: OwnersWord.How) -> HTML {
        """
        <label class="choice"><input type="radio" name="slik" value="\(how.inForm)"\
        \("checked", when: draft.how == how)>\(StateMark(how, say).inLine)</label>

        """
    }

    private var line: HTML {
        """
        <p><label for="setning">\(say(nb: "Én setning", nn: "Éi setning", en: "One sentence"))</label></p>
        <p class="small" id="setning-hint">\(say(
            nb: "Ble det annerledes, skriv hva som skjedde. Ikke skriv navn på barn eller andre.",
            nn: "Blei det annleis, skriv kva som skjedde. Ikkje skriv namn på barn eller andre.",
            en: "If it turned out differently, write what happened. Leave out names of children and others."))</p>
        \(problems.at("setning", say))
        <p><input dir="auto" id="setning" name="setning" maxlength="400" value="\(draft.line)" autocomplete="off"\
        \(problems.told("setning", hint: "setning-hint"))></p>
        """
    }

    private var number: HTML {
        """
        <div class="pair"><div><p><label for="tall">\(say(nb: "Et tall", nn: "Eit tal", en: "A number"))</label></p>
        \(problems.at("tall", say))
        <p><input id="tall" name="tall" value="\(draft.number)" placeholder="\(say(
            nb: "ca. 20", nn: "ca. 20", en: "about 20"))" autocomplete="off"\(problems.told("tall"))></p></div>
        <div><p><label for="av">\(say(nb: "av hva", nn: "av kva", en: "of what"))</label></p>
        \(problems.at("av", say))
        <p><input dir="auto" id="av" name="av" value="\(draft.counted)" placeholder="\(say(
            nb: "barn", nn: "barn", en: "children"))" autocomplete="off"\(problems.told("av"))></p></div></div>
        """
    }

    private var others: HTML? {
        guard card.active.count > 1 else { return nil }
        return """
            <p><a href="\(visit.to(.promised(secret)))">\(say(
                nb: "Se alt dere har ansvaret for", nn: "Sjå alt de har ansvaret for",
                en: "See all that is with you"))</a></p>
            """
    }
}

extension Phrase {
    static let howItGoes = Phrase(nb: "Slik går det", nn: "Slik går det", en: "How it goes")
}

import Markup
import Words
import WorkModel

/// One measure, and those responsible for it: how they stand, what they have told, what is to be decided.
struct MeasureOwnersPage {
    let visit: MemberVisit
    let row: OwnersBoard.Row
    let rhythm: Rhythm
    var typed = ""
    var reason = ""
    var problems = FormProblems()
    var written: (letters: Int, day: String)?

    private var say: Tongue { visit.say }
    private var unit: WorkModel.Unit { visit.unit }
    private var measure: Measure { row.measure }

    var page: Page {
        let title = say(.thoseResponsible)
        var page = unitPage(
            visit, at: .owners(unit), title: problems.titled("\(title): \(measure.text.inLines.first ?? "")", say),
            """
            <p><a class="back" href="\(visit.to(.owners(unit)))">\(title)</a></p>
            \(problems.summary(say))
            \(written.map { OwnersPage.written($0, say) })
            <h1\(asWritten)>\(measure.text)</h1>
            \(facts)
            \(deciding)
            \(owners)
            \(form)
            \(told)
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    private var facts: HTML {
        let state = row.followUp.state
        let owner: HTML = measure.owner.map { "<span\(asWritten)>\($0)</span>" } ?? "\(say(MeasureLabels.noOwner))"
        let day: HTML? = measure.deadlineDay.map {
            "<div><dt>\(say(MeasureLabels.deadline))</dt><dd>\(say(NorwegianTime.day($0)))</dd></div>"
        }
        return """
            <dl class="answers"><div><dt>\(say(MeasureLabels.owner))</dt><dd>\(owner)</dd></div>\(day)
            <div><dt>\(say(.howItGoes))</dt><dd>\(StateMark(state, say).inLine)</dd></div></dl>
            """
    }

    // MARK: Deciding

    private var deciding: HTML? {
        guard let word = row.waiting else { return nil }
        let line: HTML? = word.line.map { "<p\(asWritten)>\($0.quoted(in: visit.language))</p>" }
        let tally: HTML? = word.tally.map { "<p>\(say($0.inWords).capitalisedFirst)</p>" }
        let choices: [(MeasureOwners.Decision, Phrase)] =
            [(.goesOn, Phrase(nb: "Det går videre", nn: "Det går vidare", en: "It goes on"))]
            + (word.how == .done ? [(.done, MeasureState.done.name)] : [])
            + [(.waiting, MeasureState.waiting.name), (.putAway, MeasureState.putAway.name)]
        let buttons = choices.map { decision, words in
            "<button class=\"btn quiet\" name=\"svar\" value=\"\(decision.inForm)\">\(say(words))</button>\n" as HTML
        }
        return """
            <section class="card stack" aria-labelledby="bestem"><h2 id="bestem">\(say(
                nb: "Bestem hva som skjer", nn: "Bestem kva som skjer", en: "Decide what happens"))</h2>
            <p>\(StateMark(word.how, say).strong) \(say(NorwegianTime.dayAndHour(word.at)))</p>
            \(line)\(tally)
            <form class="stack" method="post" action="\(visit.to(.measureDecision(unit, row.id)))" novalidate>
            <input type="hidden" name="ord" value="\(word.id.description)">
            <input type="hidden" name="versjon" value="\(String(row.followUp.version))">
            <p><label for="grunn">\(say(
                nb: "Hvorfor, om det settes på vent eller legges bort", nn: "Kvifor, om det blir sett på vent eller lagt bort",
                en: "Why, if it is put on hold or put away"))</label></p>
            <p class="small" id="grunn-hint">\(say(
                nb: "Står feltet tomt, bruker vi det de skrev, som grunn.",
                nn: "Står feltet tomt, bruker vi det dei skreiv, som grunn.",
                en: "If the field is empty, what they wrote stands as the reason."))</p>
            \(problems.at("grunn", say))
            <p><textarea dir="auto" id="grunn" name="grunn" rows="2"\(problems.told("grunn", hint: "grunn-hint"))>\(reason)</textarea></p>
            <p class="row">\(buttons)</p></form></section>
            """
    }

    // MARK: The addresses

    private var owners: HTML? {
        guard !row.owners.isEmpty else { return nil }
        let canAsk = row.owners.contains { $0.relation.isActive && $0.owner.isReminded } && row.followUp.state.isAlive
        let ask: HTML? =
            canAsk
            ? """
            <form method="post" action="\(visit.to(.measureQuestion(unit, row.id)))"><p><button class="btn quiet">\(say(
                nb: "Spør hvordan det går", nn: "Spør korleis det går", en: "Ask how it goes"))</button></p></form>
            """ : nil
        return """
            <section class="section stack" aria-labelledby="hvem"><h2 id="hvem">\(say(
                nb: "Hvem vi skriver til", nn: "Kven vi skriv til", en: "Whom we write to"))</h2>
            <ul class="names">\(row.owners.map(item))</ul>
            \(row.suggestions.map { "<p\(asWritten)>\(say(.theyWrote)) \($0.quoted(in: visit.language))</p>\n" as HTML })
            \(ask)</section>
            """
    }

    private func item(_ line: OwnerLine) -> HTML {
        let name = line.owner.address?.text ?? ""
        let renew: HTML? =
            line.owner.address == nil || !line.relation.isActive
            ? nil
            : """
            <form method="post" action="\(visit.to(.ownerNewLink(unit, row.id, line.id)))">\
            <button class="btn quiet slim">\(say(
                nb: "Send ny lenke", nn: "Send ny lenkje", en: "Send a new link"))<span class="vh">: \(name)</span></button></form>
            """
        return """
            <li><p>\(OwnerLineText(line, say).html)</p>
            <div class="row">\(renew)<form method="post" action="\(visit.to(.ownerRemoval(unit, row.id, line.id)))">\
            <button class="btn link">\(say(nb: "Ta bort", nn: "Ta bort", en: "Take away"))<span class="vh">: \(name)</span></button></form></div></li>

            """
    }

    private var form: HTML? {
        guard !row.followUp.state.isClosed || problems.has("epost") else { return nil }
        guard unit.isConfirmed else {
            return "<p class=\"heed\" id=\"epost\">\(say(WritingBlock.notConfirmed.reason))</p>"
        }
        let rhythm = rhythm.holding(afterDugnad: measure.dugnad != nil)
        let when = rhythm.inWords
        let words: Phrase =
            rhythm.isEmpty ? Phrase(same: "") : Phrase(nb: ": \(when.nb)", nn: ": \(when.nn)", en: ": \(when.en)")
        return """
            <section class="section stack" aria-labelledby="ny"><h2 id="ny">\(row.owners.isEmpty
                ? say(nb: "Skriv til dem", nn: "Skriv til dei", en: "Write to them")
                : say(nb: "Skriv til noen andre", nn: "Skriv til nokon andre", en: "Write to somebody else"))</h2>
            <form class="stack" method="post" action="\(visit.to(.measureOwners(unit, row.id)))" novalidate>
            <p><label for="epost">\(say(.emailAddress))</label></p>
            <p class="small" id="epost-hint">\(say(
                nb: "Helst lagets eller kontorets. De får et brev som forteller hva som ble avtalt, og spør om vi kan minne dem på det\(words.nb). Sier de ikke ja, slettes adressen etter 30 dager.",
                nn: "Helst adressa til laget eller kontoret. Dei får eit brev som fortel kva som blei avtalt, og spør om vi kan minne dei på det\(words.nn). Seier dei ikkje ja, blir adressa sletta etter 30 dagar.",
                en: "Preferably the club’s or the office’s. They get a letter that tells what was agreed, and asks whether we may remind them\(words.en). Unless they say yes, the address is deleted after 30 days."))</p>
            \(problems.at("epost", say))
            <p><input id="epost" name="epost" type="email" value="\(typed)" autocomplete="off" spellcheck="false"\
            \(problems.told("epost", hint: "epost-hint"))></p>
            <p><button class="btn">\(say(nb: "Send", nn: "Send", en: "Send"))</button></p></form></section>
            """
    }

    // MARK: What they have told

    private var told: HTML? {
        guard !row.words.isEmpty else { return nil }
        let items = row.words.map { word in
            let rest = [word.line?.quoted(in: visit.language), word.tally.map { say($0.inWords).capitalisedFirst }]
                .compactMap(\.self)
            return """
                <li><p>\(StateMark(word.how, say).strong) \(say(NorwegianTime.dayAndHour(word.at)))</p>
                \(rest.map { "<p\(asWritten)>\($0)</p>" as HTML })</li>

                """ as HTML
        }
        return """
            <section class="section stack" aria-labelledby="fortalt"><h2 id="fortalt">\(say(
                nb: "Det de har fortalt", nn: "Det dei har fortalt", en: "What they have told"))</h2>
            <ul class="names">\(items)</ul></section>
            """
    }
}

extension Phrase {
    /// Before what somebody has written, in quotation marks.
    static let theyWrote = Phrase(nb: "De skrev:", nn: "Dei skreiv:", en: "They wrote:")
    static let emailAddress = Phrase(nb: "E-postadresse", nn: "E-postadresse", en: "E-mail address")
}

import Markup
import Words
import WorkModel

/// What becomes of a measure, besides that it is done: another name, a thing that stands, along to the next dugnad, one of
/// two, two of one. Nothing of it takes anything away.
struct BecomingPage {
    let visit: PlanVisit
    let file: MeasureFile
    let ties: MeasureTies
    let now: Moment
    var problems = FormProblems()
    /// What was sent and could not be accepted.
    var form: Form?

    var say: Tongue { visit.say }
    var planned: PlannedMeasure { file.planned }
    var measure: Measure { planned.measure }
    var isPutAway: Bool { planned.state == .putAway }

    static let title = Phrase(
        nb: "Nytt navn, fast tilbud, slå sammen eller del", nn: "Nytt namn, fast tilbod, slå saman eller del",
        en: "New name, standing offer, put together or divide")

    var page: Page {
        var page = visit.page(
            title: problems.titled(say(BecomingPage.title), say), mainClass: "wrap stack form desk",
            """
            <p><a class="back" href="\(visit.to(visit.measure(planned.id)))">\(say(.back))</a></p>
            \(problems.summary(say))
            <h1 class="asis"\(asWritten)>\(measure.text)</h1>
            <p class="lead">\(say(
                nb: "Et tiltak er det samme tiltaket, selv om det skifter navn, vokser eller går sammen med et annet. Alt som var, står i historien.",
                nn: "Eit tiltak er det same tiltaket, sjølv om det skiftar namn, veks eller går saman med eit anna. Alt som var, står i historia.",
                en: "A measure is the same measure, even if it gets another name, grows or joins another. All that was stands in its history."))</p>
            \(renaming)
            \(growth)
            \(carrying)
            \(merging)
            \(division)
            """)
        page.scripts = problems.isEmpty ? ["typed.js"] : ["typed.js", "focus.js"]
        return page
    }

    // MARK: Another name

    private var renaming: HTML {
        section(
            "navn-del", say(nb: "Nytt navn", nn: "Nytt namn", en: "A new name"),
            """
            <form class="stack" method="post" action="\(visit.to(visit.renaming(planned.id)))" novalidate\(keptUntilSaved(say))>
            <label for="navn">\(say(nb: "Hva heter det nå?", nn: "Kva heiter det no?", en: "What is it called now?"))</label>
            \(problems.at("navn", say))
            <textarea dir="auto" id="navn" name="navn" rows="2"\(problems.told("navn"))>\(form.has("navn", or: measure.text))</textarea>
            \(input("versjon", String(measure.version)))
            <p><button class="btn">\(say(nb: "Gi nytt navn", nn: "Gi nytt namn", en: "Rename"))</button></p>
            </form>
            """)
    }

    // MARK: What stands

    private var growth: HTML? {
        if let since = planned.followUp.standingSince {
            return section(
                "fast-del", say(Growth.name),
                """
                <p>\(say(Growth.name(on: since))).</p>
                <form method="post" action="\(visit.to(visit.growth(planned.id)))">
                \(input("fast", "0"))\(input("standversjon", String(planned.followUp.version)))
                <p><button class="btn quiet">\(say(
                    nb: "Ikke fast likevel", nn: "Ikkje fast likevel", en: "Not standing after all"))</button></p></form>
                """)
        }
        guard !isPutAway else { return nil }
        return section(
            "fast-del",
            say(
                nb: "Fra én gang til fast tilbud", nn: "Frå éin gong til fast tilbod",
                en: "From once to a standing offer"),
            """
            <form class="stack" method="post" action="\(visit.to(visit.growth(planned.id)))" novalidate\(keptUntilSaved(say))>
            <p><label for="hvordan">\(say(nb: "Hvordan vokste det?", nn: "Korleis voks det?", en: "How did it grow?"))</label>
            <span class="small" id="hvordan-hint">\(say(
                nb: "For eksempel «Fra tre kvelder på prøve til hver måned». Kan stå tomt.",
                nn: "Til dømes «Frå tre kveldar på prøve til kvar månad». Kan stå tomt.",
                en: "For example “From three evenings as a trial to every month”. May be left empty."))</span></p>
            \(problems.at("hvordan", say))
            <textarea dir="auto" id="hvordan" name="hvordan" rows="2"\(problems.told("hvordan", hint: "hvordan-hint"))>\(form.has("hvordan", or: ""))</textarea>
            <p><label for="dag">\(say(nb: "Fra hvilken dag?", nn: "Frå kva dag?", en: "Since which day?"))</label>
            <span class="small" id="dag-hint">\(say(
                nb: "Tomt betyr i dag.", nn: "Tomt tyder i dag.", en: "Empty means today."))</span></p>
            \(problems.at("dag", say))
            <input type="date" id="dag" name="dag" max="\(NorwegianTime.isoDate(now))" \
            value="\(Day.field(form.has("dag", or: "")))"\(problems.told("dag", hint: "dag-hint"))>
            \(input("fast", "1"))\(input("standversjon", String(planned.followUp.version)))
            <p><button class="btn">\(say(nb: "Det er fast nå", nn: "Det er fast no", en: "It stands now"))</button></p>
            </form>
            """)
    }

    // MARK: Along to the next

    private var carrying: HTML? {
        guard visit.unit != nil else { return nil }
        let taken = ties.carriedTo.map { dugnad -> HTML in
            """
            <li class="row"><span>\(name(of: dugnad))</span>
            <form method="post" action="\(visit.to(visit.carrying(planned.id)))">
            \(input("dugnad", dugnad.id.description))\(input("med", "0"))
            <button class="btn quiet slim">\(say(nb: "Ta det ut igjen", nn: "Ta det ut att", en: "Take it out again"))\
            <span class="vh">: \(name(of: dugnad))</span></button></form></li>

            """
        }
        let list: HTML? = taken.isEmpty ? nil : "<ul class=\"plainlist stack\">\(taken)</ul>"
        let options = ties.later.map { "<option value=\"\($0.id)\">\(name(of: $0))</option>\n" as HTML }
        let choice: HTML =
            options.isEmpty
            ? """
            <p>\(say(
                nb: "Når en senere dugnad står i listen deres, kan dere ta tiltaket med dit.",
                nn: "Når ein seinare dugnad står i lista dykkar, kan de ta tiltaket med dit.",
                en: "When a later dugnad stands in your list, you can take the measure along to it."))</p>
            """
            : """
            <form class="stack" method="post" action="\(visit.to(visit.carrying(planned.id)))">
            <label for="dugnad">\(say(nb: "Til hvilken dugnad?", nn: "Til kva for dugnad?", en: "To which dugnad?"))</label>
            \(problems.at("dugnad", say))
            <select id="dugnad" name="dugnad"\(problems.told("dugnad"))>\(options)</select>
            \(input("med", "1"))
            <p><button class="btn">\(say(nb: "Ta det med", nn: "Ta det med", en: "Take it along"))</button></p></form>
            """
        return section(
            "videre-del", say(nb: "Med til neste dugnad", nn: "Med til neste dugnad", en: "Along to the next dugnad"),
            """
            <p class="small">\(say(
                nb: "Da teller det med blant tiltakene fra den dugnaden neste gang dere ser hva som er gjort siden sist.",
                nn: "Då tel det med blant tiltaka frå den dugnaden neste gong de ser kva som er gjort sidan sist.",
                en: "Then it counts among the measures of that dugnad the next time you look at what has been done since last."))</p>
            \(list)
            \(choice)
            """)
    }

    private func name(of dugnad: Dugnad) -> String {
        dugnad.title.map { "\($0), \(say(dugnad.dateInWords))" }
            ?? "\(say(dugnad.variant.theMeeting).capitalisedFirst) \(say(dugnad.dateInWords))"
    }

    // MARK: Pieces

    var seen: HTML {
        "\(input("versjon", String(measure.version)))\(input("standversjon", String(planned.followUp.version)))"
    }

    func section(_ id: String, _ title: String, _ content: HTML) -> HTML {
        """
        <section class="section stack" aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2>
        \(content)</section>
        """
    }

    func input(_ name: String, _ value: String) -> HTML {
        "<input type=\"hidden\" name=\"\(name)\" value=\"\(form?.sent(name) ?? value)\">"
    }
}

extension Form {
    /// A version that was sent stays the one that was seen; nil for what tells one form of the page from another.
    fileprivate func sent(_ name: String) -> String? {
        ["versjon", "standversjon"].contains(name) && has(name) ? self[name] : nil
    }
}

extension Form? {
    /// What was sent in a field, or what stands there.
    func has(_ name: String, or text: String) -> String {
        guard let form = self, form.has(name) else { return text }
        return form[name]
    }
}

import Markup
import Words
import WorkModel

/// The form for one measure.
struct MeasureEditor: LivePage {
    let agreed: Agreed
    let visit: ModeratorVisit
    let measure: Measure?
    let draft: MeasureDraft
    let problems: FormProblems
    /// What was sent and could not be accepted. It is shown as it was typed, with the version it began from.
    var typed: Form?

    var say: Tongue { visit.say }
    private var room: Room { agreed.room }

    private var atHand: StepAtHand { StepAtHand(room: room, visit: visit) }
    var regions: [Region] { [atHand.time, atHand.words] }

    var page: Page {
        let id: Measure.ID = measure?.id ?? typed?.identifier("blankett") ?? .new()
        let action = visit.to(measure.map { .measure(room.dugnad, $0.id) } ?? .measures(room.dugnad))
        let name = measure == nil ? "blankett" : "versjon"
        let value = measure.map { String($0.version) } ?? id.description
        var page = formPage(
            visit, below: .measures(room.dugnad), .back, title: say(room.variant.outcome).capitalisedFirst,
            problems: problems, mainClass: "wrap stack form desk deciding",
            """
            \(atHand.time.html)
            <p class="small">\(say(
                nb: "Bare det første feltet må fylles ut. Resten kan vente.",
                nn: "Berre det første feltet må fyllast ut. Resten kan vente.",
                en: "Only the first field is required. The rest can wait."))</p>
            <form class="stack" method="post" action="\(action)" novalidate\(keptUntilSaved(say))>
            \(fields)
            \(origins)
            \(barriers)
            <input type="hidden" name="\(name)" value="\(typed?[name] ?? value)">
            \(isAgreeing ? onTheWall(visit.to(.growingMeasure(room.dugnad, id))) : nil)
            <p class="save"><button class="btn">\(say(.save))</button></p>
            </form>
            \(deletion)
            \(atHand.words.html)
            """)
        page.scripts += isAgreeing ? ["live.js", "onwall.js"] : ["live.js"]
        page.live = (visit.to(.changes(room.dugnad)), room.dugnad.revision)
        return page
    }

    /// The hall sits and looks at the wall while this is written.
    private var isAgreeing: Bool {
        room.dugnad.clock.isRunning && room.words(of: room.sheet.current)?.kind == .agreement
    }

    /// Only a script can send it while it is written, so only then is it said.
    private func onTheWall(_ address: String) -> HTML {
        """
        <p id="pa-veggen" data-to="\(address)" hidden><label class="box"><input type="checkbox" checked> <span>\(say(
            nb: "Vis det på veggen mens dere skriver", nn: "Vis det på veggen medan de skriv",
            en: "Show it on the wall while you write"))</span></label></p>

        """
    }

    private var fields: HTML {
        """
        \(area(.text, say(room.variant.measureQuestion), draft.text, rows: 3))
        \(room.variant.makesProposals ? hearer : owner)
        \(area(.firstStep, say(room.variant.firstStepQuestion), draft.firstStep, rows: 2))
        \(line(.deadline, deadlineQuestion, Day.field(draft.deadline), hint: whenTheyWrote, type: "date"))
        \(room.variant.makesProposals ? owner : .nothing)
        \(area(.knownBy, knownByQuestion, draft.knownBy, rows: 2))
        \(line(.hands, handsQuestion, draft.hands))
        """
    }

    private var hearer: HTML {
        line(
            .hearer, say(room.variant.whoQuestion), draft.hearer,
            hint: say(
                nb: "For eksempel kommunestyret, ungdomsrådet eller dugnaden.",
                nn: "Til dømes kommunestyret, ungdomsrådet eller dugnaden.",
                en: "For example the municipal council, the youth council or the dugnad."))
    }

    private var owner: HTML {
        line(
            .owner, say(nb: "Hvem er ansvarlig?", nn: "Kven er ansvarleg?", en: "Who is responsible?"), draft.owner,
            hint: say(
                nb: "Et lag, en tjeneste eller en rolle. Ikke navn på en privatperson.",
                nn: "Eit lag, ei teneste eller ei rolle. Ikkje namn på ein privatperson.",
                en: "A club, a service or a role. Not the name of a private person."))
    }

    // MARK: What is asked

    private var deadlineQuestion: String { say(nb: "Innen når?", nn: "Innan når?", en: "By when?") }

    private var knownByQuestion: String {
        say(
            nb: "Hvordan vet dere at det virker?", nn: "Korleis veit de at det verkar?",
            en: "How do you know it works?")
    }

    private var handsQuestion: String {
        say(
            nb: "Håndsopprekning: hvor mange hender? (valgfritt)",
            nn: "Handsopprekking: kor mange hender? (valfritt)", en: "Show of hands: how many? (optional)")
    }

    /// A time that is no day cannot stand in the field for the day: «Det står i notatene: i januar».
    private var whenTheyWrote: String? {
        guard draft.deadline.isEmpty else { return nil }
        let notes =
            draft.clusters.flatMap { agreed.gathering.notes(in: $0) }
            + room.notes.filter { draft.notes.contains($0.id) && $0.isPresent }
        let times = notes.compactMap { ConcreteIdea(reading: $0.text).answers[.when] }
        guard !times.isEmpty else { return nil }
        let written = say(nb: "I notatene står det", nn: "I notata står det", en: "The notes say")
        return "\(written): \(times.joined(separator: " · "))."
    }

    // MARK: Pieces

    private func line(
        _ field: MeasureDraft.Field, _ label: String, _ value: String, hint: String? = nil, type: String = "text"
    ) -> HTML {
        let name = field.name
        let hintText: HTML? = hint.map { "<p class=\"small\" id=\"\(name)-hint\">\($0)</p>" }
        return """
            <p><label for="\(name)">\(label)</label></p>\(hintText)\(problems.at(name, say))
            <p><input id="\(name)" name="\(name)" type="\(type)"\("dir", is: type == "text" ? "auto" : nil) value="\(value)" autocomplete="off"\
            \("inputmode", is: field == .hands ? "numeric" : nil)\(problems.told(name, hint: hint == nil ? nil : "\(name)-hint"))></p>
            """
    }

    private func area(_ field: MeasureDraft.Field, _ label: String, _ value: String, rows: Int) -> HTML {
        let name = field.name
        return """
            <p><label for="\(name)">\(label)</label></p>\(problems.at(name, say))
            <textarea dir="auto" id="\(name)" name="\(name)" rows="\(rows)"\(problems.told(name))>\(value)</textarea>
            """
    }

    private var origins: HTML? {
        let ideas = room.tasks.reversed().flatMap { agreed.gathering.clusters(on: $0.id) }
        let notes = room.notes.filter { draft.notes.contains($0.id) && $0.isPresent }
        guard !(ideas.isEmpty && notes.isEmpty) else { return nil }
        let boxes =
            ideas.map { box("ide", "\($0.id)", $0.name, isChecked: draft.clusters.contains($0.id), asWritten) }
            + notes.map { box("notat", "\($0.id)", $0.text, isChecked: true, asWritten) }
        return """
            <fieldset><legend>\(say(
                nb: "Hvilke ideer kommer det fra?",
                nn: "Kva for idear kjem det frå?",
                en: "Which ideas does it come from?"))</legend>\(boxes)</fieldset>
            """
    }

    private var barriers: HTML {
        let boxes = room.edition.barriers.map {
            box("barriere", $0.key, say($0.name), isChecked: draft.barriers.contains($0.key))
        }
        return """
            <fieldset><legend>\(say(
                nb: "Hvilke barrierer hjelper det mot?",
                nn: "Kva for barrierar hjelper det mot?",
                en: "Which barriers does it help with?"))</legend>\(boxes)</fieldset>
            """
    }

    private func box(_ name: String, _ value: String, _ label: String, isChecked: Bool, _ attributes: HTML = .nothing)
        -> HTML
    {
        """
        <label class="box"><input type="checkbox" name="\(name)" value="\(value)"\("checked", when: isChecked)> \
        <span\(attributes)>\(label)</span></label>

        """
    }

    private var deletion: HTML? {
        guard let measure else { return nil }
        let what = room.variant.theOutcome
        return pressOnceMore(
            "\(say(nb: "Slett \(what.nb)", nn: "Slett \(what.nn)", en: "Delete \(what.en)"))", id: "slett",
            formClass: "row", to: visit.to(.measureDeletion(room.dugnad, measure.id)),
            """
            <input type="hidden" name="versjon" value="\(measure.version)">
            <p>\(say(nb: "Det kan ikke angres.", nn: "Det kan ikkje angrast.", en: "This cannot be undone."))</p>
            <button class="btn quiet">\(say(nb: "Ja, slett", nn: "Ja, slett", en: "Yes, delete"))</button>
            """)
    }
}

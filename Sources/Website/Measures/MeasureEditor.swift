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
    var room: Room { agreed.room }

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
            <form class="stack" method="post" action="\(action)" novalidate\(keptUntilSaved(say))>
            <ol class="down deed">\(four)</ol>
            \(rest)
            <input type="hidden" name="\(name)" value="\(typed?[name] ?? value)">
            <div class="save row"><button class="btn">\(say(.save))</button>\
            \(isAgreeing ? onTheWall(visit.to(.growingMeasure(room.dugnad, id))) : nil)</div>
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

    // MARK: The four

    /// What, who, first step and when, in the order they have on the phones and on the wall. They are seen at once, with
    /// the clock and what to say: the room waits while they are written.
    private var four: HTML {
        """
        \(area(.text, say(room.variant.measureQuestion), draft.text, hint: say(
            nb: "Bare dette må fylles ut. Resten kan vente.", nn: "Berre dette må fyllast ut. Resten kan vente.",
            en: "Only this is required. The rest can wait.")))
        \(room.variant.makesProposals ? hearer : owner)
        \(area(.firstStep, say(room.variant.firstStepQuestion), draft.firstStep))
        \(deadline)
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

    var owner: HTML {
        line(
            .owner, say(nb: "Hvem er ansvarlig?", nn: "Kven er ansvarleg?", en: "Who is responsible?"), draft.owner,
            hint: say(
                nb: "Et lag, en tjeneste eller en rolle. Ikke navn på en privatperson.",
                nn: "Eit lag, ei teneste eller ei rolle. Ikkje namn på ein privatperson.",
                en: "A club, a service or a role. Not the name of a private person."))
    }

    private var deadline: HTML {
        line(
            .deadline, say(nb: "Innen når?", nn: "Innan når?", en: "By when?"), Day.field(draft.deadline),
            hint: whenTheyWrote, type: "date")
    }

    /// A time that is no day cannot stand in the field for the day: «Bordet skrev: i januar».
    private var whenTheyWrote: String? {
        guard draft.deadline.isEmpty else { return nil }
        return room.seating.written(agreed.times(clusters: draft.clusters, notes: draft.notes)).map { say($0) }
    }

    // MARK: Pieces

    func line(
        _ field: MeasureDraft.Field, _ label: String, _ value: String, hint: String? = nil, type: String = "text"
    ) -> HTML {
        let isDay = type == "date"
        let told = problems.told(field.name, hint: hint == nil ? nil : "\(field.name)-hint")
        return asked(
            field, label, hint, isOpen: isDay && value.isEmpty,
            """
            <input id="\(field.name)" name="\(field.name)" type="\(type)"\
            \("dir", is: isDay ? nil : "auto")\("placeholder", is: isDay ? nil : " ") value="\(value)" autocomplete="off"\
            \("inputmode", is: field == .hands ? "numeric" : nil)\(told)>
            """)
    }

    func area(_ field: MeasureDraft.Field, _ label: String, _ value: String, hint: String? = nil) -> HTML {
        let told = problems.told(field.name, hint: hint == nil ? nil : "\(field.name)-hint")
        return asked(
            field, label, hint,
            """
            <textarea dir="auto" id="\(field.name)" name="\(field.name)" rows="2" placeholder=" "\(told)>\(value)</textarea>
            """)
    }

    /// - Parameter isOpen: that nothing is written yet, for a field whose styles cannot tell.
    private func asked(
        _ field: MeasureDraft.Field, _ label: String, _ hint: String?, isOpen: Bool = false, _ control: HTML
    ) -> HTML {
        let name = field.name
        let hintText: HTML? = hint.map { " <span class=\"small\" id=\"\(name)-hint\">\($0)</span>" }
        return """
            <li\("class", is: isOpen ? "open" : nil)><p><label for="\(name)">\(label)</label>\(hintText)</p>\(problems.at(name, say))
            \(control)</li>

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

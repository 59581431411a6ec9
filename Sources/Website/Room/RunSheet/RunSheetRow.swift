import Markup
import Words
import WorkModel

/// One step on the run sheet's page, with what can be done to it.
struct RunSheetRow {
    let step: Step
    let room: Room
    let visit: ModeratorVisit
    let problems: FormProblems
    /// What was typed and could not be accepted.
    let typed: Form?

    private var say: Tongue { visit.say }
    private var title: String { say(room.title(of: step)) }
    /// The hours of one that is over are not the plan's.
    private var isPast: Bool { room.dugnad.isPast }

    var html: HTML {
        let begins = room.sheet.begins(step, at: visit.now, plannedStart: room.dugnad.plannedStart)
        let isNow = step.id == room.sheet.current?.id && room.dugnad.clock.isRunning
        let isDone = step.startedAt != nil && !isNow
        let colour = room.words(of: step)?.card.map { $0 == .blue ? "slip blue" : "slip" } ?? "slip plain"
        let state =
            step.isSkipped
            ? say(Step.skippedLabel)
            : isNow ? say(.now) : nil
        let closed =
            step.closedAt == nil ? nil : say(nb: "lukket for notater", nn: "lukka for notat", en: "closed to new notes")
        let stateText = [state, closed].compactMap { $0.map { " <span class=\"tag\">\($0)</span>" as HTML } }
        return """
            <li id="p-\(step.id)"\("class", is: isDone ? nil : "open")\("aria-current", is: isNow ? "step" : nil)>
            <form class="\(colour)" method="post" action="\(visit.to(.editedStep(room.dugnad, step.id)))" novalidate\(keptUntilSaved(say))>
            <p class="row">\(isPast ? nil : "<span class=\"num\">\(NorwegianTime.clock(begins))</span>")
            <b>\(title)</b>\(stateText)\(isPast ? nil : "<span class=\"num\">\(step.minutes)\u{A0}min</span>")</p>
            <details class="noprint" id="d-\(step.id)"\("open", when: typed != nil)>
            <summary>\(say(.change))<span class="vh">: \(title)</span></summary>
            \(ownWords)\(question)\(wording)
            <p class="row">\(moving)\(closing)\(removal)</p>
            <input type="hidden" name="versjon" value="\(typed?["versjon"] ?? String(room.dugnad.planVersion))">
            </details></form></li>

            """
    }

    private var ownWords: HTML? {
        guard step.key == nil else { return nil }
        return OwnStepWords(visit: visit).field(
            StepDraft.Field.say.id(on: step.id), typed?["si"] ?? step.say ?? "", problems)
    }

    private var question: HTML? {
        guard step.isOwnQuestion else { return nil }
        return OwnQuestionFields(
            seating: room.seating, problems: problems, say: say, id: { $0.id(on: step.id) }
        ).html(typed.map(QuestionDraft.init) ?? QuestionDraft(step))
    }

    private var wording: HTML {
        let (name, minutes) = (StepDraft.Field.title.id(on: step.id), StepDraft.Field.minutes.id(on: step.id))
        return """
            \(problems.at(name, say))\(problems.at(minutes, say))
            <p class="row"><label for="\(name)">\(say(.name))</label>
            <input dir="auto" id="\(name)" name="tittel" value="\(typed?["tittel"] ?? title)"\
            \(problems.told(name))>
            <label for="\(minutes)">\(say(Step.minutesLabel))</label>
            <input id="\(minutes)" name="minutter" value="\(typed?["minutter"] ?? String(step.minutes))" \
            inputmode="numeric" size="4"\(problems.told(minutes))>
            <button class="btn slim">\(say(.save))<span class="vh">: \(title)</span></button></p>
            """
    }

    private var moving: [HTML] {
        [
            button("opp", say(.moveUp)),
            button("ned", say(.moveDown)),
            step.isSkipped
                ? button("ta-med", say(nb: "Ta med likevel", nn: "Ta med likevel", en: "Include after all"))
                : button("hopp", say(nb: "Hopp over", nn: "Hopp over", en: "Skip")),
        ]
    }

    private var closing: HTML? {
        guard step.takesNotes, !isPast else { return nil }
        return step.closedAt == nil
            ? button("lukk", say(nb: "Lukk for notater", nn: "Lukk for notat", en: "Stop new notes"))
            : button("apne", say(nb: "Åpne for notater", nn: "Opne for notat", en: "Allow new notes"))
    }

    private var removal: HTML? {
        step.canBeRemoved ? button("fjern", say(nb: "Fjern", nn: "Fjern", en: "Remove")) : nil
    }

    private func button(_ value: String, _ label: String) -> HTML {
        """
        <button class="btn quiet slim" name="gjor" value="\(value)">\(label)<span class="vh">: \(title)</span>
        </button>
        """
    }
}

import Markup
import Words
import WorkModel

/// The one thing that a unit does next, with the button that does it.
struct NextStep {
    /// Which dugnad it is about.
    let about: UnitDugnad?
    let title: Phrase
    let text: Phrase
    let button: Phrase
    let path: Path

    /// - Parameter undecided: how many wait for somebody to decide, or to ring them.
    init(
        _ home: UnitHome, _ tasks: [Dugnad.ID: DugnadTasks], undecided: [Dugnad.ID: Int], of unit: WorkModel.Unit,
        at now: Moment
    ) {
        if let next = home.next(at: now, by: tasks) {
            self = NextStep.towards(next, tasks[next.dugnad.id], undecided: undecided[next.dugnad.id] ?? 0, at: now)
        } else if let held = home.unapproved(at: now).last {
            self.init(
                about: held,
                title: Phrase(nb: "Godkjenn referatet", nn: "Godkjenn referatet", en: "Approve the minutes"),
                text: Phrase(
                    nb: "Programmet har skrevet det. Les gjennom, rett det som må rettes, og godkjenn.",
                    nn: "Programmet har skrive det. Les gjennom, rett det som må rettast, og godkjenn.",
                    en: "The program has written them. Read them through, correct what must be corrected, and approve."),
                button: Phrase(nb: "Gå til referatet", nn: "Gå til referatet", en: "Go to the minutes"),
                path: .minutes(held.dugnad))
        } else {
            self = NextStep.begin(isFirst: home.dugnader.isEmpty, unit)
        }
    }

    private init(about: UnitDugnad?, title: Phrase, text: Phrase, button: Phrase, path: Path) {
        (self.about, self.title, self.text, self.button, self.path) = (about, title, text, button, path)
    }

    private static func towards(
        _ next: UnitDugnad, _ tasks: DugnadTasks?, undecided: Int, at now: Moment
    ) -> NextStep {
        let dugnad = next.dugnad
        let meeting = dugnad.variant.theMeeting
        if dugnad.clock.isRunning {
            return NextStep(
                about: next,
                title: Phrase(
                    nb: "\(meeting.nb.capitalisedFirst) er i gang", nn: "\(meeting.nn.capitalisedFirst) er i gang",
                    en: "\(meeting.en.capitalisedFirst) is under way"),
                text: Phrase(
                    nb: "Ordstyrersiden viser hva du skal si, og hvor mye tid som er igjen.",
                    nn: "Ordstyrarsida viser kva du skal seie, og kor mykje tid som er igjen.",
                    en: "The moderator’s page shows what to say, and how much time is left."),
                button: .moderatorsPage, path: .moderator(dugnad))
        }
        if undecided > 0, !dugnad.isWithoutDay, now < dugnad.plannedStart, dugnad.plannedStart - now < .hours(48) {
            let who = Counting.each(undecided).map(\.capitalisedFirst)
            return NextStep(
                about: next,
                title: Phrase(
                    nb: "Avgjør hvem som får plass", nn: "Avgjer kven som får plass", en: "Decide who gets a place"),
                text: Phrase(
                    nb: "\(who.nb) venter på svar fra deg.", nn: "\(who.nn) ventar på svar frå deg.",
                    en: "\(who.en) \(undecided == 1 ? "waits" : "wait") for an answer from you."),
                button: .seeAnswers, path: .answers(dugnad))
        }
        guard dugnad.isSoon(at: now) || tasks?.next == nil else { return task(tasks?.next, of: next, at: now) }
        return NextStep(
            about: next, title: .makeTheRoomReady, text: .howTheRoomIsReady,
            button: .moderatorsPage, path: .moderator(dugnad))
    }

    /// The first of the plan's tasks that is not done, with the way to where it is done.
    private static func task(_ task: DugnadTask?, of next: UnitDugnad, at now: Moment) -> NextStep {
        let toPlan = (
            path: Path.plan(next.dugnad),
            words: Phrase.toThePreparations
        )
        // A day is chosen among those that the plan proposes.
        let leads = next.dugnad.isWithoutDay && task?.text?.leadsTo == .when ? nil : task?.text?.leadsTo
        let way = leads.flatMap { $0.way(in: next.dugnad, isColleague: true) } ?? toPlan
        let day = task?.day.flatMap { NorwegianTime.moment(day: $0) }.map(NorwegianTime.day)
        let text =
            day.map { day in
                task?.isLate(at: now) == true
                    ? Phrase(
                        nb: "Skulle vært gjort \(day.nb). Gjør det nå, så går det bra.",
                        nn: "Skulle vore gjort \(day.nn). Gjer det no, så går det bra.",
                        en: "Should have been done by \(day.en). Do it now, and you will be fine.")
                    : Phrase(nb: "Innen \(day.nb).", nn: "Innan \(day.nn).", en: "By \(day.en).")
            } ?? task?.text?.words
        return NextStep(
            about: next, title: task?.title ?? .plan, text: text ?? Phrase(same: ""), button: way.words, path: way.path)
    }

    private static func begin(isFirst: Bool, _ unit: WorkModel.Unit) -> NextStep {
        NextStep(
            about: nil,
            title: isFirst
                ? Phrase(nb: "Hva vil dere gjøre først?", nn: "Kva vil de gjere først?", en: "What will you do first?")
                : Phrase(nb: "Finn dagen for den neste", nn: "Finn dagen for den neste", en: "Find a day for the next"),
            text: isFirst
                ? Phrase(
                    nb: "De fleste begynner med en dag og et sted. Resten kan vente, og alt kan endres.",
                    nn: "Dei fleste byrjar med ein dag og ein stad. Resten kan vente, og alt kan endrast.",
                    en: "Most begin with a day and a place. The rest can wait, and everything can be changed.")
                : Phrase(
                    nb: "Sett av dagen nå, så har alle den i kalenderen. Resten kan vente.",
                    nn: "Set av dagen no, så har alle han i kalenderen. Resten kan vente.",
                    en: "Set the day now, so that everybody has it in the calendar. The rest can wait."),
            button: .planADugnad, path: .start(for: unit))
    }
}

extension Phrase {
    static let planADugnad = Phrase(nb: "Planlegg en dugnad", nn: "Planlegg ein dugnad", en: "Plan a dugnad")
}

import Markup
import Words
import WorkModel

/// The tasks on the rope: taut to the last one tied, slack after; the next one is the big knot, with its card in it.
extension PlanPage {
    var rope: HTML {
        let open = tasks.open
        let (before, after) = (open.filter { !$0.isAfter }, open.filter(\.isAfter))
        let label = say(
            nb: "Oppgavene, regnet fra dagen", nn: "Oppgåvene, rekna frå dagen", en: "The tasks, counted from the day")
        return """
            <section class="section" aria-label="\(label)">
            <ol class="down tasks">
            \(done)\(before.map(item))\(isNow ? theRoom : nil)\(theDay)\(after.map(item))</ol>
            \(about)
            </section>
            """
    }

    // MARK: Done

    private var done: HTML? {
        let done = tasks.done
        guard !done.isEmpty else { return nil }
        let number = TaskCounting.tasks.inWords(done.count).map(\.capitalisedFirst)
        let names = done.map { say($0.title) }.joined(separator: ", ")
        let rows = done.map { task -> HTML in
            let again: HTML? =
                task.isSeen
                ? nil
                : """
                <form method="post" action="\(visit.to(.taskTick(dugnad, task.key)))">
                <button class="btn quiet slim" name="gjort" value="0">\(say(
                    nb: "Ikke gjort likevel", nn: "Ikkje gjort likevel", en: "Not done after all"))\
                <span class="vh">: \(say(task.title))</span></button></form>
                """
            return "<li><span>\(say(task.title))\(doneWhen(task))</span>\(again)</li>\n"
        }
        return """
            <li><details class="task"><summary><b>\(say(
                nb: "\(number.nb) er gjort", nn: "\(number.nn) er gjort",
                en: done.count == 1 ? "\(number.en) is done" : "\(number.en) are done"))</b>\
            <small>\(names)</small></summary><ul class="links">\(rows)</ul></details></li>

            """
    }

    private func doneWhen(_ task: DugnadTask) -> String {
        guard let at = task.mark.doneAt else { return "" }
        return ", \(say(NorwegianTime.date(at)))"
    }

    // MARK: To do

    private func item(_ task: DugnadTask) -> HTML {
        task.key == tasks.next?.key && !isNow ? next(task) : later(task)
    }

    /// The day has come, and the room is what there is to think of.
    private var isNow: Bool {
        dugnad.isYetToBegin && dugnad.cancelledAt == nil && dugnad.isSoon(at: visit.now)
            && visit.now < dugnad.isOverAt
    }

    private var theRoom: HTML {
        """
        <li aria-current="step"><div class="card stack">
        <p>\(say(nb: "Neste steg", nn: "Neste steg", en: "Next step"))</p>
        <h2>\(say(.makeTheRoomReady))</h2>
        <p>\(say(.howTheRoomIsReady))</p>
        <p><a class="btn" href="\(visit.to(.moderator(dugnad)))">\(say(.moderatorsPage))</a></p>
        </div></li>

        """
    }

    private func next(_ task: DugnadTask) -> HTML {
        let isDay = task.text?.leadsTo == .when && dugnad.isWithoutDay && !visit.isGuest
        return """
            <li aria-current="step"><div class="card stack">
            <p>\(say(nb: "Neste steg", nn: "Neste steg", en: "Next step"))</p>
            <h2>\(say(task.title))</h2>
            \(time(task).map { "<p>\($0)</p>" })
            \(task.text.map { "<p>\(say($0.words))</p>" })
            \(isDay ? proposedDays : nil)
            <div class="row">\(isDay ? nil : way(task, "btn"))\(tick(task, way(task, "") == nil && !isDay ? "btn" : "btn quiet"))\(change(task))</div>
            </div></li>

            """
    }

    private func later(_ task: DugnadTask) -> HTML {
        let facts = [shortTime(task), task.mark.owner].compactMap(\.self).joined(separator: " · ")
        return """
            <li class="open"><details class="task"><summary><b>\(say(task.title))</b><small>\(facts)</small></summary>
            \(task.text.map { "<p>\(say($0.words))</p>" })
            <div class="row">\(tick(task, "btn quiet slim"))\(way(task, ""))\(change(task))</div></details></li>

            """
    }

    /// Only the next one says that it is late, and kindly.
    private func time(_ task: DugnadTask) -> String? {
        let who = task.mark.owner.map { ", \($0)" } ?? ""
        guard let day = task.day.flatMap({ NorwegianTime.moment(day: $0) }) else {
            return shortTime(task).map { $0.capitalisedFirst + who + "." }
        }
        let date = NorwegianTime.day(day)
        guard task.isLate(at: visit.now) else { return say(date).capitalisedFirst + who + "." }
        return say(
            nb: "Skulle vært gjort \(date.nb)\(who). Gjør det nå, så går det bra.",
            nn: "Skulle vore gjort \(date.nn)\(who). Gjer det no, så går det bra.",
            en: "Should have been done by \(date.en)\(who). Do it now, and you will be fine.")
    }

    /// «mandag 25. september 2028, sju uker før»; without a day «sju uker før dugnaden».
    private func shortTime(_ task: DugnadTask) -> String? {
        let before = task.daysBefore.map { TaskTime.before($0, dugnad.variant) }
        guard let day = task.day.flatMap({ NorwegianTime.moment(day: $0) }) else { return before.map { say($0) } }
        return say(NorwegianTime.day(day))
    }

    private func way(_ task: DugnadTask, _ style: String) -> HTML? {
        guard let way = task.text?.leadsTo.way(in: dugnad, isColleague: isColleague) else { return nil }
        let name: HTML? = style.isEmpty ? "<span class=\"vh\">: \(say(task.title))</span>" : nil
        return "<a\("class", is: style.nilIfEmpty) href=\"\(visit.to(way.path))\">\(say(way.words))\(name)</a>\n"
    }

    private func tick(_ task: DugnadTask, _ style: String) -> HTML {
        """
        <form method="post" action="\(visit.to(.taskTick(dugnad, task.key)))">
        <button class="\(style)" name="gjort" value="1">\(say(
            nb: "Merk som gjort", nn: "Merk som gjort", en: "Mark as done"))<span class="vh">: \(say(task.title))</span></button></form>

        """
    }

    private func change(_ task: DugnadTask) -> HTML {
        """
        <a href="\(visit.to(.task(dugnad, task.key)))">\(say(
            nb: "Flytt oppgaven, eller gi den til en annen", nn: "Flytt oppgåva, eller gi ho til ein annan",
            en: "Move the task, or give it to somebody else"))<span class="vh">: \(say(task.title))</span></a>

        """
    }

    // MARK: The day

    private var theDay: HTML {
        let meeting = dugnad.variant.theMeeting.map(\.capitalisedFirst)
        let time =
            dugnad.roughTime.map { $0 == .undecided ? Phrase.dayNotDecided : $0.asDay } ?? dugnad.dayAndHourInWords
        return """
            <li class="open day"><h2>\(say(meeting))</h2><p>\(say(time).capitalisedFirst).
            <a href="\(visit.to(.moderator(dugnad)))">\(say(
                nb: "Se rommet slik det blir", nn: "Sjå rommet slik det blir", en: "See the room as it will be"))</a></p></li>

            """
    }

    private var proposedDays: HTML? {
        guard let time = dugnad.roughTime else { return nil }
        let later = groundwork.later.filter { !$0.isWithoutDay }.map { NorwegianTime.isoDate($0.plannedStart) }.min()
        let days = ProposedDay.three(in: time, before: later, by: lists, for: dugnad.variant, at: visit.now)
        guard !days.isEmpty else {
            return """
                <p><a class="btn" href="\(visit.to(.when(dugnad)))">\(say(.timeAndPlace))</a></p>
                """
        }
        let legend = say(
            nb: "Dager som gir god tid", nn: "Dagar som gir god tid", en: "Days that give you good time")
        return """
            <form class="stack" method="post" action="\(visit.to(.chosenDay(dugnad)))">
            <fieldset class="choices stack"><legend><b>\(legend)</b></legend>
            \(days.map(proposed))
            <label class="choice"><input type="radio" name="dag" value="annen"><span>\(say(
                nb: "En annen dag", nn: "Ein annan dag", en: "Another day"))</span></label>
            </fieldset>
            <p><button class="btn">\(say(nb: "Velg dagen", nn: "Vel dagen", en: "Choose the day"))</button></p>
            </form>
            """
    }

    private func proposed(_ proposed: ProposedDay) -> HTML {
        let today = NorwegianTime.isoDate(visit.now)
        let length = TaskTime.length(NorwegianTime.days(from: today, to: proposed.day) ?? 0)
        let day = NorwegianTime.moment(day: proposed.day).map { say(NorwegianTime.day($0)) } ?? proposed.day
        let goes = proposed.invitationGoes.flatMap { NorwegianTime.moment(day: $0) }.map { goes in
            let date = NorwegianTime.date(max(goes, visit.now))
            return say(
                nb: " Invitasjonen må ut \(date.nb).", nn: " Invitasjonen må ut \(date.nn).",
                en: " The invitation must go out on \(date.en).")
        }
        return """
            <label class="choice"><input type="radio" name="dag" value="\(proposed.day)"><span>\(day)</span>\
            <small>\(say(nb: "Om \(length.nb).", nn: "Om \(length.nn).", en: "In \(length.en)."))\(goes ?? "")</small></label>

            """
    }

    // MARK: The list

    private var about: HTML {
        let late = tasks.tooLate.map { say($0.title) }
        let missing: HTML? =
            late.isEmpty
            ? nil
            : "\(say(nb: "Ikke med, for det er for sent:", nn: "Ikkje med, for det er for seint:", en: "Not in it, because it is too late:")) \(late.joined(separator: "; ")). "
        let leftOut: HTML? =
            tasks.leftOut.isEmpty
            ? nil
            : """
            \(say(nb: "Det dere ikke trenger:", nn: "Det de ikkje treng:", en: "What you don’t need:")) \
            \(tasks.leftOut.map { "<a href=\"\(visit.to(.task(dugnad, $0.key)))\">\(say($0.title))</a>" as HTML }.joined(by: ", ")).
            """
        let name = tasks.list.map { say($0.name) } ?? ""
        return """
            <p class="small">\(name). \(say(
                nb: "Flytter dere dagen, flytter oppgavene med, bortsett fra dem dere har satt selv.",
                nn: "Flyttar de dagen, flyttar oppgåvene med, bortsett frå dei de har sett sjølve.",
                en: "If you move the day, the tasks move too, except those whose day you have set yourselves.")) \(missing)\(leftOut)</p>
            \(otherLists)
            """
    }

    private var otherLists: HTML? {
        let others = lists.lists(for: dugnad.variant).filter { $0.key != tasks.list?.key }
        guard !others.isEmpty else { return nil }
        let buttons = others.map { list in
            "<button class=\"btn quiet slim\" name=\"liste\" value=\"\(list.key)\">\(say(list.name))</button>\n" as HTML
        }
        return """
            <details class="task"><summary><b>\(say(
                nb: "Bruk en annen liste", nn: "Bruk ei anna liste", en: "Use another list"))</b></summary>
            <form class="row" method="post" action="\(visit.to(.taskList(dugnad)))">\(buttons)</form></details>
            """
    }

    var ownTask: HTML {
        """
        <section class="section"><details class="task"\("open", when: !problems.isEmpty)><summary><b>\(say(
            nb: "Legg til en egen oppgave", nn: "Legg til ei eiga oppgåve", en: "Add a task of your own"))</b></summary>
        <form class="stack" method="post" action="\(visit.to(.newTask(dugnad)))" novalidate\(keptUntilSaved(say))>
        <input type="hidden" name="blankett" value="\(Identifier<TaskMark>.new().description)">
        \(TaskFields(draft: draft, hasTitle: true, problems: problems, say: say).html)
        <p><button class="btn">\(say(nb: "Legg til", nn: "Legg til", en: "Add"))</button></p></form></details></section>
        """
    }
}

enum TaskCounting {
    static let tasks = Counting(
        one: Phrase(nb: "én oppgave", nn: "éi oppgåve", en: "one task"),
        many: Phrase(nb: "oppgaver", nn: "oppgåver", en: "tasks"))
}

extension Phrase {
    static let makeTheRoomReady = Phrase(
        nb: "Gjør klar rommet", nn: "Gjer klart rommet", en: "Make the room ready")
    static let howTheRoomIsReady = Phrase(
        nb: "Sett fram bordene, legg ut kortene, og få veggen opp på skjermen.",
        nn: "Set fram borda, legg ut korta, og få veggen opp på skjermen.",
        en: "Set out the tables, lay out the cards, and get the wall up on the screen.")
}

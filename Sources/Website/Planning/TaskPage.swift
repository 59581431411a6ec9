import Markup
import Words
import WorkModel

/// One task: another day for it, and who does it.
struct TaskPage {
    let visit: ModeratorVisit
    let task: DugnadTask
    let draft: TaskDraft
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        formPage(
            visit, below: .plan(visit.dugnad), .backToPlan, title: say(task.title), problems: problems,
            """
            \(task.text.map { "<p>\(say($0.words))</p>" })
            <form class="stack" method="post" action="\(visit.to(.task(visit.dugnad, task.key)))" novalidate\(keptUntilSaved(say))>
            <input type="hidden" name="versjon" value="\(String(task.mark.version))">
            \(TaskFields(draft: draft, hasTitle: task.mark.title != nil, dayHint: dayHint, problems: problems, say: say).html)
            <p><button class="btn">\(say(.save))</button></p></form>
            \(leavingOut)
            """)
    }

    /// What the day is when nothing is written.
    private var dayHint: String? {
        guard let before = task.daysBefore else { return nil }
        let counted = TaskTime.before(before, visit.dugnad.variant)
        return say(
            nb: "Tomt felt betyr \(counted.nb). Skriver dere en dag, blir den stående også om dere flytter.",
            nn: "Tomt felt tyder \(counted.nn). Skriv de ein dag, blir han ståande òg om de flyttar.",
            en: "An empty field means \(counted.en). A day that you write stays, even if you move the dugnad.")
    }

    private var leavingOut: HTML {
        let isLeftOut = task.mark.isLeftOut
        let button =
            isLeftOut
            ? say(nb: "Ta den med igjen", nn: "Ta han med igjen", en: "Bring it back")
            : say(nb: "Vi trenger den ikke", nn: "Vi treng han ikkje", en: "We don’t need it")
        return """
            <form method="post" action="\(visit.to(.taskLeftOut(visit.dugnad, task.key)))">
            <p><button class="btn quiet" name="utelatt" value="\(isLeftOut ? "0" : "1")">\(button)</button></p></form>
            """
    }
}

/// The fields of a task.
struct TaskFields {
    let draft: TaskDraft
    let hasTitle: Bool
    var dayHint: String?
    let problems: FormProblems
    let say: Tongue

    var html: HTML {
        """
        \(hasTitle ? title : nil)
        \(field(.day, say(nb: "Hvilken dag?", nn: "Kva dag?", en: "Which day?"), type: "date", Day.field(draft.day), dayHint))
        \(field(.owner, say(nb: "Hvem gjør det?", nn: "Kven gjer det?", en: "Who does it?"), type: "text", draft.owner, say(
            nb: "Gjerne en rolle, for eksempel leder for fritid.", nn: "Gjerne ei rolle, til dømes leiar for fritid.",
            en: "Preferably a role, such as head of leisure.")))
        """
    }

    private var title: HTML? {
        field(
            .title, say(nb: "Hva skal gjøres?", nn: "Kva skal gjerast?", en: "What is to be done?"), type: "text",
            draft.title, nil, isOptional: false)
    }

    private func field(
        _ field: TaskDraft.Field, _ label: String, type: String, _ value: String, _ hint: String?,
        isOptional: Bool = true
    ) -> HTML {
        let name = field.name
        let optional: HTML? = isOptional ? " <span class=\"small\">(\(say(.optional)))</span>" : nil
        let hintText: HTML? = hint.map { "<p class=\"small\" id=\"\(name)-hint\">\($0)</p>\n" }
        return """
            <p><label for="\(name)">\(label)</label>\(optional)</p>
            \(hintText)\(problems.at(name, say))
            <p><input\("dir", is: type == "text" ? "auto" : nil) id="\(name)" name="\(name)" type="\(type)" value="\(value)" \
            autocomplete="off"\(problems.told(name, hint: hint == nil ? nil : "\(name)-hint"))></p>

            """
    }
}

/// When a task is to be done, in words.
enum TaskTime {
    /// «sju uker før dugnaden», «på dagen», «en uke etter dugnaden».
    static func before(_ days: Int, _ variant: Variant) -> Phrase {
        let meeting = variant.theMeeting
        guard days != 0 else {
            return Phrase(nb: "på dagen", nn: "på dagen", en: "on the day")
        }
        let length = length(abs(days))
        return days > 0
            ? Phrase(
                nb: "\(length.nb) før \(meeting.nb)", nn: "\(length.nn) før \(meeting.nn)",
                en: "\(length.en) before \(meeting.en)")
            : Phrase(
                nb: "\(length.nb) etter \(meeting.nb)", nn: "\(length.nn) etter \(meeting.nn)",
                en: "\(length.en) after \(meeting.en)")
    }

    /// «sju uker», «ti dager»: the weeks when they are whole, or many.
    static func length(_ days: Int) -> Phrase {
        days % 7 == 0 || days > 20 ? weeks.inWords((days + 3) / 7) : Counting.days.inWords(days)
    }

    static let weeks = Counting(
        one: Phrase(nb: "en uke", nn: "ei veke", en: "a week"), many: Phrase(nb: "uker", nn: "veker", en: "weeks"))
}

extension Phrase {
    static let backToPlan = Phrase(
        nb: "Tilbake til forberedelsene", nn: "Tilbake til førebuingane", en: "Back to the preparations")
}

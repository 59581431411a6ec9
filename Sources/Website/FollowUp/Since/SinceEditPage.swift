import Markup
import Words
import WorkModel

/// The words of one measure in a text field, as for a part of the minutes.
struct SinceEditPage {
    let report: SinceReport
    let row: SinceRow
    let visit: MemberVisit
    /// What was sent and could not be accepted; nil for what is there.
    var form: Form?
    var problems = FormProblems()
    /// What somebody else made of it in the meantime.
    var theirs: String?

    private var say: Tongue { visit.say }
    private var texts: SinceTexts { SinceTexts(language: visit.language) }

    var page: Page {
        let back = visit.to(.sinceLast(visit.unit, report.since.id))
        var page = unitPage(
            visit, at: .actionPlan(visit.unit), title: problems.titled(say(SinceTexts.name), say),
            mainClass: "wrap stack form desk",
            """
            <p><a class="back" href="\(back)">\(say(.back))</a></p>
            \(problems.summary(say))
            \(field)
            \(programsOwn)
            """)
        page.scripts = problems.isEmpty ? ["typed.js"] : ["typed.js", "focus.js"]
        return page
    }

    private var field: HTML {
        let told = problems.told("tekst", hint: "tekst-hint")
        let isLeftOut = form.map { $0["utelatt"] == "1" } ?? row.isLeftOut
        return """
            <form class="stack" method="post" action="\(visit.to(.sinceMeasure(visit.unit, report.since.id, row.id)))" novalidate\(keptUntilSaved(say))>
            <p class="st \(row.fate.mark)">\(say(row.fate.name))</p>
            <h1><label for="tekst" class="asis"\(asWritten)>\(row.name)</label></h1>
            <p class="small" id="tekst-hint">\(say(
                nb: "Det du skriver, blir stående. Tomt felt gir programmets tekst igjen.",
                nn: "Det du skriv, blir ståande. Eit tomt felt gir teksten frå programmet att.",
                en: "What you write stays. An empty field brings the program’s text back."))</p>
            \(problems.at("tekst", say))
            <textarea dir="auto" id="tekst" name="tekst" rows="6"\(told)>\(form?["tekst"] ?? texts.text(of: row))</textarea>
            \(theirs.map { Conflict(mine: "", theirs: $0, version: 0).html(say) })
            <label class="box"><input type="checkbox" name="utelatt" value="1"\("checked", when: isLeftOut)> <span>\(say(
                nb: "Ta det ut av «Siden sist»", nn: "Ta det ut av «Sidan sist»", en: "Leave it out of “Since last”"))</span></label>
            <input type="hidden" name="versjon" value="\(form?["versjon"] ?? String(row.edit?.version ?? 0))">
            <input type="hidden" name="sa" value="\(form?["sa"] ?? texts.fingerprint(of: row))">
            <p><button class="btn">\(say(.save))</button></p>
            </form>
            """
    }

    /// What the program would write, beside what somebody has written instead, and the way back to it.
    private var programsOwn: HTML? {
        guard let edit = row.edit, edit.isOwn else { return nil }
        let again = say(
            nb: "Bruk programmets tekst igjen", nn: "Bruk teksten frå programmet igjen",
            en: "Use the program’s text again")
        let unediting = pressOnceMore(
            "\(again)", formClass: "stack",
            to: visit.to(.sinceUnediting(visit.unit, report.since.id, row.id)),
            """
            <input type="hidden" name="versjon" value="\(String(edit.version))">
            <p>\(say(
                nb: "Det dere selv har skrevet her, blir borte.", nn: "Det de sjølve har skrive her, blir borte.",
                en: "What you have written here yourselves will be lost."))</p>
            <p><button class="btn quiet slim">\(say(
                nb: "Ja, bruk programmets tekst", nn: "Ja, bruk teksten frå programmet",
                en: "Yes, use the program’s text"))</button></p>
            """)
        return """
            <details\("open", when: texts.hasNews(row))>
            <summary>\(say(
                nb: "Slik ville programmet ha skrevet det nå", nn: "Slik ville programmet ha skrive det no",
                en: "What the program would write now"))</summary>
            <p class="asis card" dir="auto">\(texts.written(row))</p></details>
            \(unediting)
            """
    }
}

import Markup
import Words
import WorkModel

/// One part of the minutes in a text field.
struct MinutesPartPage {
    let part: Minutes.Part
    let minutes: Minutes
    let form: Form
    let visit: ModeratorVisit
    var problems = FormProblems()
    /// What somebody else made of it in the meantime.
    var theirs: String?

    private var say: Tongue { visit.say }

    var page: Page {
        formPage(
            visit, below: .minutes(minutes.dugnad), .backToMinutes, title: say(minutes.heading(of: part)),
            heading: .nothing, problems: problems, mainClass: "wrap stack desk", "\(field)\n\(programsOwn)")
    }

    private var field: HTML {
        let told = problems.told("tekst", hint: "tekst-hint")
        return """
            <form class="stack" method="post" action="\(visit.to(.minutesPart(minutes.dugnad, part)))" novalidate\(keptUntilSaved(say))>
            <h1><label for="tekst">\(say(minutes.heading(of: part)))</label></h1>
            <p class="small" id="tekst-hint">\(say(
                nb: "Skriv vanlig tekst. En linje som begynner med bindestrek og mellomrom, blir et punkt i en liste, og ## og mellomrom gir en mellomtittel.",
                nn: "Skriv vanleg tekst. Ei linje som byrjar med bindestrek og mellomrom, blir eit punkt i ei liste, og ## og mellomrom gir ein mellomtittel.",
                en: "Write plain text. A line that begins with a hyphen and a space becomes a point in a list, and ## and a space make a subheading."))</p>
            \(problems.at("tekst", say))
            <textarea dir="auto" id="tekst" name="tekst" rows="16"\(told)>\(form["tekst"])</textarea>
            \(theirs.map { Conflict(mine: "", theirs: $0, version: 0).html(say) })
            <input type="hidden" name="versjon" value="\(form["versjon"])">
            <input type="hidden" name="sa" value="\(form["sa"])">
            <p><button class="btn">\(say(.save))</button></p>
            </form>
            """
    }

    /// What the program would write, beside what somebody has written instead, and the way back to it.
    private var programsOwn: HTML? {
        guard let edited = minutes.edited(part) else { return nil }
        let again = say(
            nb: "Bruk programmets tekst igjen", nn: "Bruk teksten frå programmet igjen",
            en: "Use the program’s text again")
        let unediting = pressOnceMore(
            "\(again)", formClass: "stack", to: visit.to(.minutesPartUnediting(minutes.dugnad, part)),
            """
            <input type="hidden" name="versjon" value="\(edited.version)">
            <p>\(say(
                nb: "Det dere selv har skrevet her, blir borte.",
                nn: "Det de sjølve har skrive her, blir borte.",
                en: "What you have written here yourselves will be lost."))</p>
            <p><button class="btn quiet slim">\(say(
                nb: "Ja, bruk programmets tekst",
                nn: "Ja, bruk teksten frå programmet",
                en: "Yes, use the program’s text"))</button></p>
            """)
        return """
            <details\("open", when: minutes.hasNews(since: edited))>
            <summary>\(say(
                nb: "Slik ville programmet ha skrevet det nå",
                nn: "Slik ville programmet ha skrive det no",
                en: "What the program would write now"))</summary>
            <p class="asis card" dir="auto">\(minutes.written(part, in: visit.language).asText)</p></details>
            \(unediting)
            """
    }
}

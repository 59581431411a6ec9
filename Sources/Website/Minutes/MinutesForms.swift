import Markup
import WorkModel

/// One part of the minutes in a text field.
///
/// - Parameter theirs: what someone else has made of it in the meantime.
func partPage(
    _ part: Minutes.Part, _ minutes: Minutes, _ form: Form, _ visit: ModeratorVisit, _ problems: FormProblems,
    theirs: String? = nil
) -> Page {
    let say = visit.say
    let other = theirs.map { Conflict(mine: "", theirs: $0, version: 0).html(say) }
    let heading = say(minutes.heading(of: part))
    let action = visit.to(.minutesPart(minutes.dugnad, part))
    let edited = minutes.edited(part)
    let now = minutes.written(part, in: visit.language).asText
    let news: HTML? = edited.map { edited in
        """
        <details\("open", when: minutes.hasNews(since: edited))>
        <summary>\(say(
            nb: "Slik ville programmet ha skrevet det nå",
            nn: "Slik ville programmet ha skrive det no",
            en: "What the program would write now"))</summary>
        <p class="asis card">\(now)</p></details>
        <details><summary>\(say(
            nb: "Bruk programmets tekst igjen",
            nn: "Bruk teksten frå programmet igjen",
            en: "Use the program’s text again"))</summary>
        <form class="stack" method="post" action="\(visit.to(.minutesPartUnediting(minutes.dugnad, part)))"><input type="hidden" name="versjon" value="\(edited.version)">
        <p>\(say(
            nb: "Det dere selv har skrevet her, blir borte.",
            nn: "Det de sjølve har skrive her, blir borte.",
            en: "What you have written here yourselves will be lost."))</p>
        <p><button class="btn quiet slim">\(say(
            nb: "Ja, bruk programmets tekst",
            nn: "Ja, bruk teksten frå programmet",
            en: "Yes, use the program’s text"))</button></p></form></details>
        """
    }
    var page = deskPage(
        visit, at: .minutes(minutes.dugnad),
        title: problems.titled(heading, say),
        mainClass: "wrap stack desk",
        """
        <p><a class="back" href="\(visit.to(.minutes(minutes.dugnad)))">\(say(.backToMinutes))</a></p>
        \(problems.summary(say))
        <form class="stack" method="post" action="\(action)" novalidate>
        <h1><label for="tekst">\(heading)</label></h1>
        <p class="small" id="tekst-hint">\(say(
            nb: "Skriv vanlig tekst. En linje som begynner med bindestrek og mellomrom, blir et punkt i en liste, og ## og mellomrom gir en mellomtittel.",
            nn: "Skriv vanleg tekst. Ei linje som byrjar med bindestrek og mellomrom, blir eit punkt i ei liste, og ## og mellomrom gir ein mellomtittel.",
            en: "Write plain text. A line that begins with a hyphen and a space becomes a point in a list, and ## and a space make a subheading."))</p>
        \(problems.at("tekst", say))
        <textarea id="tekst" name="tekst" rows="16"\(problems.told("tekst", hint: "tekst-hint"))>\(form["tekst"])</textarea>
        \(other)
        <input type="hidden" name="versjon" value="\(form["versjon"])">
        <input type="hidden" name="sa" value="\(form["sa"])">
        <p><button class="btn">\(say(.save))</button></p>
        </form>
        \(news)
        """)
    page.scripts = problems.isEmpty ? [] : ["focus.js"]
    return page
}

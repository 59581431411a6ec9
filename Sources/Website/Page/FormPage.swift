import Markup
import Words
import WorkModel

/// A page of the moderator's with a form: the way back, what is wrong, the heading, and the rest.
///
/// - Parameters:
///   - place: the page that it belongs to, and that the way back leads to.
///   - heading: what stands instead of the title, on a page whose form begins with its heading.
func formPage(
    _ visit: ModeratorVisit, below place: Path, _ back: Phrase, title: String, heading: HTML? = nil,
    problems: FormProblems = FormProblems(), mainClass: String = "wrap stack form desk", _ main: HTML
) -> Page {
    let say = visit.say
    var page = deskPage(
        visit, at: place, title: problems.titled(title, say), mainClass: mainClass,
        """
        <p><a class="back" href="\(visit.to(place))">\(say(back))</a></p>
        \(problems.summary(say))
        \(heading ?? "<h1>\(title)</h1>")
        \(main)
        """)
    page.scripts += problems.isEmpty ? [] : ["focus.js"]
    return page
}

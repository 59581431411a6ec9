import Markup
import Words
import WorkModel

/// What is needed that evening and how many times, without names, to be printed.
struct KitchenPage {
    let visit: PlannerVisit
    let list: KitchenList
    /// How many come in all.
    let coming: Int

    private var say: Tongue { visit.say }

    var page: Page {
        let title = say(nb: "Til kjøkkenet og huset", nn: "Til kjøkenet og huset", en: "For the kitchen and the house")
        let answers = Path.answers(visit.dugnad)
        let people =
            coming == 0
            ? Phrase(nb: "Ingen kommer så langt.", nn: "Ingen kjem så langt.", en: "Nobody is coming so far.")
            : Counting.people.inDigits(coming).said
        var page = deskPage(
            visit.moderator, at: answers, title: title,
            """
            <p class="noprint"><a class="back" href="\(visit.to(answers))">\(say(.answersToInvitation))</a></p>
            <h1>\(title)</h1>
            <p>\(say(visit.dugnad.timeInWords).capitalisedFirst). \(say(people))</p>
            \(lines)
            <p>\(printButton(say(.print)))</p>
            """)
        page.scripts += ["copy.js"]
        return page
    }

    private var lines: HTML {
        guard !list.lines.isEmpty else {
            return
                "<p>\(say(nb: "Ingen har skrevet noe ennå.", nn: "Ingen har skrive noko enno.", en: "Nobody has written anything yet."))</p>"
        }
        let items = list.lines.map { "<li\(asWritten)><b>\($0.count)</b> \($0.text)</li>" as HTML }
        return "<ul class=\"dots\">\(items)</ul>"
    }
}

extension Phrase {
    fileprivate var said: Phrase {
        Phrase(nb: "Så langt kommer \(nb).", nn: "Så langt kjem \(nn).", en: "So far: \(en).")
    }
}

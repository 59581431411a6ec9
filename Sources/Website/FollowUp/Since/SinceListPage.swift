import Markup
import Words
import WorkModel

/// What a unit has made of «Siden sist», and a way to make another.
struct SinceListPage {
    let visit: MemberVisit
    let all: [(since: SinceLast, from: SinceEnd, to: SinceEnd)]
    /// The earliest first.
    let dugnader: [Dugnad]
    let now: Moment
    var form: Form?
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        let title = say(SinceTexts.name)
        var page = unitPage(
            visit, at: .actionPlan(visit.unit), title: problems.titled(title, say), mainClass: "wrap stack form",
            """
            <p><a class="back" href="\(visit.to(.actionPlan(visit.unit)))">\(say(.backToActionPlan))</a></p>
            \(problems.summary(say))
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Hva har skjedd med hvert tiltak mellom to dugnader, eller mellom to dager? Programmet skriver det av planen. Dere retter, og bestemmer hvem som får lese det.",
                nn: "Kva har skjedd med kvart tiltak mellom to dugnader, eller mellom to dagar? Programmet skriv det av planen. De rettar, og avgjer kven som får lese det.",
                en: "What has become of each measure between two dugnader, or between two days? The program writes it from the plan. You edit, and decide who gets to read it."))</p>
            \(made)
            \(visit.role.may(.work) ? new : nil)
            """)
        page.scripts = problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    private var made: HTML? {
        guard !all.isEmpty else { return nil }
        let items = all.map { one -> HTML in
            let published = one.since.publishedAt.map { NorwegianTime.date($0) }
            let state: HTML? = published.map { day in
                " <span class=\"small\">\(say(nb: "publisert \(day.nb)", nn: "publisert \(day.nn)", en: "published on \(day.en)"))</span>"
            }
            return """
                <li><a href="\(visit.to(.sinceLast(visit.unit, one.since.id)))">\(say(SinceTexts.span(one.from, one.to)))</a>\(state)</li>

                """
        }
        return """
            <section class="stack" aria-labelledby="laget"><h2 id="laget">\(say(
                nb: "Dem dere har laget", nn: "Dei de har laga", en: "Those you have made"))</h2>
            <ul class="plainlist links">\(items)</ul></section>
            """
    }

    private var new: HTML {
        """
        <section class="stack" aria-labelledby="ny"><h2 id="ny">\(say(nb: "Lag en ny", nn: "Lag ei ny", en: "Make a new one"))</h2>
        <form class="stack" method="post" action="\(visit.to(.sinceLasts(visit.unit)))" novalidate>
        \(end("fra", say(nb: "Fra", nn: "Frå", en: "From"), chosen: form?["fra"] ?? usual.from, day: form?["fra-dag"] ?? ""))
        \(end("til", say(nb: "Til", nn: "Til", en: "To"), chosen: form?["til"] ?? usual.to, day: form?["til-dag"] ?? NorwegianTime.isoDate(now)))
        <p><button class="btn">\(say(nb: "Lag «Siden sist»", nn: "Lag «Sidan sist»", en: "Make “Since last”"))</button></p>
        </form></section>
        """
    }

    /// From the last that is over to the next that comes; until today when none does.
    private var usual: (from: String, to: String) {
        let over = dugnader.last { $0.clock.endedAt != nil }
        let next = dugnader.first { one in
            one.clock.endedAt == nil && one.cancelledAt == nil && over.map { $0.isBefore(one) } != false
        }
        return (over?.id.description ?? "", next?.id.description ?? "")
    }

    private func end(_ name: String, _ label: String, chosen: String, day: String) -> HTML {
        let another = say(nb: "En annen dag", nn: "Ein annan dag", en: "Another day")
        let options = dugnader.reversed().map { dugnad -> HTML in
            let called = dugnad.title.map { "\($0), \(say(dugnad.dateInWords))" } ?? say(dugnad.theMeetingAndDate)
            return """
                <option value="\(dugnad.id)"\("selected", when: dugnad.id.description == chosen)>\(called)</option>

                """
        }
        let choice: HTML? =
            dugnader.isEmpty
            ? nil
            : """
            <p><label for="\(name)">\(say(nb: "Dugnad", nn: "Dugnad", en: "Dugnad"))</label></p>
            <p><select id="\(name)" name="\(name)"\(problems.told(name))>
            \(options)<option value=""\("selected", when: chosen.isEmpty)>\(another)</option></select></p>
            """
        let dayLabel =
            dugnader.isEmpty
            ? say(nb: "Dag", nn: "Dag", en: "Day")
            : say(
                nb: "Dagen, når det er en annen dag", nn: "Dagen, når det er ein annan dag",
                en: "The day, when it is another day")
        return """
            <fieldset><legend>\(label)</legend>\(problems.at(name, say))
            \(choice)
            <p><label for="\(dugnader.isEmpty ? name : "\(name)-dag")">\(dayLabel)</label></p>
            <p><input type="date" id="\(dugnader.isEmpty ? name : "\(name)-dag")" name="\(name)-dag" value="\(Day.field(day))"></p>
            </fieldset>
            """
    }
}

extension Dugnad {
    /// «Dugnaden 16. november 2026»
    fileprivate var theMeetingAndDate: Phrase {
        let (meeting, day) = (variant.theMeeting.map(\.capitalisedFirst), dateInWords)
        return Phrase(
            nb: "\(meeting.nb) \(day.nb)", nn: "\(meeting.nn) \(day.nn)", en: "\(meeting.en), \(day.en)")
    }
}

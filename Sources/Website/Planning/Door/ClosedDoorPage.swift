import Markup
import Words
import WorkModel

/// The door when it is closed: how many came of each kind, and the way to the minutes.
struct ClosedDoorPage {
    let visit: PlannerVisit
    let list: DoorList
    /// What stands in the minutes.
    let attendance: [Attendance]

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }
    private var isDeleted: Bool { visit.now >= dugnad.arrivalsEnd }

    var page: Page {
        let title =
            isDeleted
            ? say(nb: "Ved døra", nn: "Ved døra", en: "At the door")
            : say(nb: "Døra er stengt", nn: "Døra er stengd", en: "The door is closed")
        var page = deskPage(
            visit.moderator, at: .door(dugnad), title: title, mainClass: "wrap stack desk unit",
            """
            \(wayBackToPlan(visit.moderator))
            <h1>\(title)</h1>
            \(isDeleted ? deleted : content)
            """)
        page.scripts.append("door.js")
        page.words = ScriptWords.ticking.json(say)
        return page
    }

    private var deleted: HTML {
        let day = NorwegianTime.date(dugnad.arrivalsEnd)
        return """
            <p class="lead">\(say(
                nb: "Hvem som kom, ble slettet \(day.nb). Hvor mange de var, står i referatet hvis noen førte det inn.",
                nn: "Kven som kom, blei sletta \(day.nn). Kor mange dei var, står i referatet om nokon førte det inn.",
                en: "Who came was deleted on \(day.en). The numbers are in the minutes, if somebody put them there."))</p>
            \(box(nil))
            """
    }

    /// What a phone still has of the door, it sends from here, and forgets.
    private func box(_ content: HTML?) -> HTML {
        "<div id=\"stengt\" data-box=\"\(dugnad.id)\" data-to=\"\(visit.to(.door(dugnad)))\">\(content)</div>"
    }

    private var content: HTML {
        let rows = list.counts.map { kind, people in
            """
            <tr><th scope="row">\(say(kind?.name ?? Attendance.others))</th><td class="num">\(people)</td></tr>

            """ as HTML
        }
        let table: HTML? = rows.isEmpty ? nil : "<table>\(rows)</table>"
        return """
            <p class="lead">\(say(
                nb: "\(list.here) kom. \(list.expected) hadde sagt ja.", nn: "\(list.here) kom. \(list.expected) hadde sagt ja.",
                en: "\(list.here) came. \(list.expected) had said yes."))</p>
            \(box(table))
            \(list.here > 0 ? minutes : .nothing)
            <form method="post" action="\(visit.to(.doorClosing(dugnad)))"><button class="btn quiet" name="steng" value="0">\(say(
                nb: "Åpne døra igjen", nn: "Opne døra igjen", en: "Open the door again"))</button></form>
            """
    }

    private var minutes: HTML {
        """
        \(replaced)
        <form method="post" action="\(visit.to(.arrivalsToMinutes(dugnad)))"><input type="hidden" name="sa" value="\(attendance.summary)">
        <button class="btn">\(say(
            nb: "Før inn i referatet", nn: "Før inn i referatet", en: "Put it into the minutes"))</button></form>
        """
    }

    private var replaced: HTML? {
        guard !attendance.isEmpty else { return nil }
        return """
            <div class="heed"><p>\(say(
                nb: "I referatet står det nå dette, som blir byttet ut:",
                nn: "I referatet står det no dette, som blir bytt ut:",
                en: "The minutes now say this, which will be replaced:"))</p>
            <p class="asis"\(asWritten)>\(attendance.summary)</p></div>
            """
    }
}

import Markup
import Words
import WorkModel

/// A unit's dugnader down the rope, each with what it came to and the ways into it.
struct DugnadList {
    let visit: MemberVisit
    let now: Moment
    /// Under a heading of its own, or under the page's.
    var isUnderHeading = true

    private var say: Tongue { visit.say }

    static func place(of year: Int) -> String { "aar\(year)" }

    /// - Parameter dugnader: in the order they are shown. The year stands at the first of each.
    func list(_ dugnader: [UnitDugnad]) -> HTML {
        let items = dugnader.enumerated().map { index, one -> HTML in
            let isFirst = index == 0 || dugnader[index - 1].year != one.year
            return item(one, isFirstOfYear: isFirst)
        }
        return "<ol class=\"down\">\(items)</ol>"
    }

    private func item(_ one: UnitDugnad, isFirstOfYear: Bool) -> HTML {
        let title: HTML = isUnderHeading ? "<h3>\(heading(one))</h3>" : "<h2>\(heading(one))</h2>"
        let year: HTML? = isFirstOfYear ? "<p><b>\(String(one.year))</b></p>\n" : nil
        return """
            <li\("class", is: one.isAhead(at: now) ? "open" : nil)\("id", is: isFirstOfYear ? DugnadList.place(of: one.year) : nil)>\(year)
            \(title)
            <p>\(facts(one))</p>\(buildsOn(one))
            \(visit.role.may(.work) ? ways(one.dugnad) : one.isAhead(at: now) ? whoIsMissing(one.dugnad) : nil)
            \(visit.role.may(.work) && !one.isAhead(at: now) ? another(one.dugnad) : nil)
            </li>

            """
    }

    private func heading(_ one: UnitDugnad) -> HTML {
        let name = name(of: one.dugnad)
        if visit.role.may(.work) { return "<a href=\"\(visit.to(main(one)))\">\(name)</a>" }
        guard one.isApproved else { return "\(name)" }
        return "<a href=\"\(visit.to(.minutesToRead(visit.unit, one.dugnad.id)))\">\(name)</a>"
    }

    /// What one wants of it most: the desk until it is over, the minutes afterwards.
    private func main(_ one: UnitDugnad) -> Path {
        one.isAhead(at: now) || one.dugnad.clock.isRunning ? .moderator(one.dugnad) : .minutes(one.dugnad)
    }

    func name(of dugnad: Dugnad) -> String { say(dugnad.shownName) }

    private func facts(_ one: UnitDugnad) -> String {
        let dugnad = one.dugnad
        if dugnad.cancelledAt != nil {
            return say(nb: "Avlyst.", nn: "Avlyst.", en: "Called off.")
        }
        let when = dugnad.dayAndHourInWords
        let place = dugnad.place.flatMap { dugnad.isByVideo == true ? nil : ", \($0)" } ?? ""
        let came = one.came.map { say(nb: " \($0) kom.", nn: " \($0) kom.", en: " \($0) came.") } ?? ""
        let measures = one.measures > 0 ? " \(say(Counting.measures.inWords(one.measures)).capitalisedFirst)." : ""
        return say(when).capitalisedFirst + place + "." + came + measures
    }

    /// For everybody in the unit: what young people or others thought of before it.
    private func buildsOn(_ one: UnitDugnad) -> HTML? {
        guard !one.buildsOn.isEmpty else { return nil }
        let names = one.buildsOn.map(name(of:)).joined(separator: "; ")
        return "<p class=\"small\">\(say(.buildsOn)): \(names)</p>"
    }

    private func another(_ dugnad: Dugnad) -> HTML {
        let meeting = dugnad.variant.meeting
        return """
            <form method="post" action="\(visit.to(.another(visit.unit, dugnad.id)))">
            <input type="hidden" name="blankett" value="\(Dugnad.ID.new().description)">
            <button class="btn quiet slim">\(say(
                nb: "Ny \(meeting.nb) som denne", nn: "Ny \(meeting.nn) som denne", en: "Another \(meeting.en) like this"))\
            <span class="vh">: \(name(of: dugnad))</span></button></form>
            """
    }

    /// How many of each kind come is for everybody in the unit.
    private func whoIsMissing(_ dugnad: Dugnad) -> HTML {
        """
        <p><a href="\(visit.to(.missingToSee(visit.unit, dugnad.id)))">\(say(.whoIsMissing))<span class="vh">: \
        \(name(of: dugnad))</span></a></p>
        """
    }

    private func ways(_ dugnad: Dugnad) -> HTML {
        let name = name(of: dugnad)
        let before: [(Path, String)] = dugnad.startedAt == nil ? [(.plan(dugnad), say(.plan))] : []
        let ways: [(Path, String)] =
            dugnad.isPast
            ? [(.minutes(dugnad), say(.minutes)), (.documents(dugnad), say(.documents))]
            : before + [
                (.moderator(dugnad), say(.moderator)), (.wall(dugnad), say(.wall)), (.minutes(dugnad), say(.minutes)),
                (.documents(dugnad), say(.documents)),
            ]
        let links = ways.map { path, words in
            "<a href=\"\(visit.to(path))\">\(words)<span class=\"vh\">: \(name)</span></a>\n" as HTML
        }
        let code: HTML? =
            dugnad.isPast ? nil : "<span>\(say(nb: "Kode", nn: "Kode", en: "Code")) \(dugnad.code.shown)</span>"
        return "<p class=\"row\">\(links)\(code)</p>"
    }
}

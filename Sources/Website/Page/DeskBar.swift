import Markup
import Words
import WorkModel

/// The bar at the top of the moderator's pages: which dugnad, and the way to the others.
func deskBar(_ visit: ModeratorVisit, at current: Path) -> HTML {
    let say = visit.say
    let dugnad = visit.dugnad
    // Those who work for the unit have those who come to see to until it is over.
    let plans = dugnad.startedAt == nil || visit.isColleague
    let planning: [(Path, String)] = plans ? [(.plan(dugnad), say(.plan))] : []
    let leading: [(Path, String)] = dugnad.isPast ? [] : planning + [(.moderator(dugnad), say(.moderator))]
    let places: [(Path, String)] =
        leading + [
            (.runSheet(dugnad), say(dugnad.variant.runSheet)),
            (.paper(dugnad), say(nb: "Fra papir", nn: "Frå papir", en: "From paper")),
            (.gathering(dugnad), say(nb: "Samle", nn: "Samle", en: "Gather")),
            (.measures(dugnad), say(dugnad.variant.outcomes).capitalisedFirst),
            (.minutes(dugnad), say(.minutes)),
            (.documents(dugnad), say(.documents)),
            (.links(dugnad), say(.links)),
        ]
    // What stands in no place of its own is a part of the preparations.
    let current = places.contains { $0.0 == current } ? current : .plan(dugnad)
    let links = places.map { path, name in
        """
        <a href="\(visit.to(path))"\("aria-current", is: path == current ? "page" : nil)>\(name)</a>
        """ as HTML
    }
    let invented: HTML? =
        dugnad.isInvented
        ? "<span class=\"tag\">\(say(nb: "oppdiktet", nn: "oppdikta", en: "invented"))</span>" : nil
    let newTab = say(nb: "ny fane", nn: "ny fane", en: "new tab")
    // One that is over has a time where others have their code, and nobody looks at its wall.
    let code: HTML =
        dugnad.held.map { "<span>\(say($0.withoutHours))</span>" }
        ?? "<b class=\"codeword\"\(asTyped)>\(dugnad.code.shown)</b>"
    let wall: HTML? =
        dugnad.isPast
        ? nil
        : """
        <a href="\(visit.to(.wall(dugnad)))" target="vegg">\(say(.wall))<span class="vh"> (\(newTab))</span>
        </a>
        """
    // Whoever acts for the unit that owns it is at home there.
    let home = visit.found?.standing.membership == nil ? nil : dugnad.unit.map { Path.home(of: $0) }
    return """
        <header class="bar">
        <a class="brand" href="\(visit.toSite(home ?? .front))">ALLEMED</a>
        <p><span>\(dugnad.title ?? dugnad.nameAndDistrict)</span> \(code) \(invented)</p>
        <nav aria-label="\(say(.menu))">\(links)\(wall)</nav>
        </header>
        \(Region.trialMark(visit).html)
        \(Region.newOwner(visit).html)
        \(cancelled(visit))
        \(deletionWarning(visit))
        """
}

extension Region {
    /// What every moderator outside the unit is told when it has taken the dugnad in, for as long as they can say that it
    /// is wrong.
    static func newOwner(_ visit: ModeratorVisit) -> Region {
        Region(id: "eier", follows: [.plan], tag: "div", content: takenIn(visit) ?? .nothing)
    }

    private static func takenIn(_ visit: ModeratorVisit) -> HTML? {
        guard visit.mayDisown, let unit = visit.found?.standing.takenInBy else { return nil }
        let meeting = visit.dugnad.variant.theMeeting
        return """
            <p class="warn"><b>\(visit.say(
                nb: "\(unit) har tatt inn \(meeting.nb).", nn: "\(unit) har teke inn \(meeting.nn).",
                en: "\(unit) has taken \(meeting.en) in."))</b>
            <a href="\(visit.to(.owner(visit.dugnad)))">\(visit.say(
                nb: "Er det feil?", nn: "Er det feil?", en: "Is that wrong?"))</a></p>
            """
    }
}

/// On every page of a dugnad that has been called off, so that its poster is not sent out by mistake.
private func cancelled(_ visit: ModeratorVisit) -> HTML? {
    guard visit.dugnad.cancelledAt != nil else { return nil }
    let meeting = visit.dugnad.variant.theMeeting
    return """
        <p class="warn"><b>\(visit.say(
            nb: "\(meeting.nb.capitalisedFirst) er avlyst.", nn: "\(meeting.nn.capitalisedFirst) er avlyst.",
            en: "\(meeting.en.capitalisedFirst) has been called off."))</b>
        <a href="\(visit.to(.when(visit.dugnad)))">\(visit.say(.timeAndPlace))</a></p>
        """
}

/// In its last month a dugnad says that it is about to be deleted.
private func deletionWarning(_ visit: ModeratorVisit) -> HTML {
    let dugnad = visit.dugnad
    guard dugnad.isInLastMonth(at: visit.now) else { return .nothing }
    let day = NorwegianTime.date(dugnad.isDeletedAt)
    let owned = Phrase(
        nb: "Det bordene har skrevet, slettes \(day.nb). Last ned det dere vil beholde.",
        nn: "Det borda har skrive, blir sletta \(day.nn). Last ned det de vil ta vare på.",
        en: "What the tables have written will be deleted on \(day.en). Download what you want to keep.")
    let loose = Phrase(
        nb: "Alt her slettes \(day.nb). Last ned det dere vil beholde.",
        nn: "Alt her blir sletta \(day.nn). Last ned det de vil ta vare på.",
        en: "Everything here will be deleted on \(day.en). Download what you want to keep.")
    return """
        <p class="warn">\(visit.say(dugnad.unit == nil ? loose : owned))
        <a href="\(visit.to(.takeout(dugnad)))">\(visit.say(.downloadEverything))</a></p>
        """
}

/// A page of the moderator's that is read and filled in rather than driven.
func deskPage(
    _ visit: ModeratorVisit, at current: Path, title: String, mainClass: String = "wrap stack desk", _ main: HTML
) -> Page {
    let done: HTML? = Done(address: visit.visit.pageAddress)?.notice(visit.say)
    return Page(
        title: title, bodyClass: "room", top: .own(deskBar(visit, at: current)), main: "\(done)\(main)",
        mainClass: mainClass,
        hasFooter: true, scripts: ["typed.js"])
}

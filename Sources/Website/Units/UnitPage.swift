import Markup
import Words
import WorkModel

/// A page of a unit's: its name and the way to the others at the top, oneself at the bottom.
func unitPage(
    _ visit: MemberVisit, at current: Path, title: String, mainClass: String = "wrap stack form", _ main: HTML
) -> Page {
    let done: HTML? = Done(address: visit.visit.pageAddress)?.notice(visit.say)
    return Page(
        title: "\(title) – \(visit.unit.name)", bodyClass: "room unit", top: .own(unitTop(visit, at: current)),
        main: "\(done)\(main)\(oneself(visit))", mainClass: mainClass)
}

private func unitTop(_ visit: MemberVisit, at current: Path) -> HTML {
    let say = visit.say
    let unit = visit.unit
    let places: [(Path, String, UnitRole.Act)] = [
        (.home(unit), say(.home), .see), (.actionPlan(unit), say(ActionPlanTexts.name), .see),
        (.people(unit), say(.peopleOfUnit), .people),
        (.outbox(unit), say(.outbox), .letters), (.unitSettings(unit), say(.unitSettings), .settings),
    ]
    let links = places.filter { visit.role.may($0.2) }.map { path, name, _ in
        """
        <a href="\(visit.to(path))"\("aria-current", is: path == current ? "page" : nil)>\(name)</a>
        """ as HTML
    }
    let invented: HTML? =
        unit.isInvented
        ? "<span class=\"tag\">\(say(nb: "oppdiktet", nn: "oppdikta", en: "invented"))</span>" : nil
    return """
        <header class="top"><div class="wrap">
        <a class="brand" href="\(visit.toSite(.front))">ALLEMED</a>
        <p>\(unit.name) \(invented)</p>
        <nav aria-label="\(say(.menu))">\(links)</nav>
        </div></header>
        """
}

/// Who one is here, and the way out.
func oneself(_ visit: some SignedInVisit) -> HTML {
    let say = visit.say
    return """
        <div class="row oneself later">
        <a href="\(visit.to(.me))">\(say(
            nb: "Deg og innloggingene dine", nn: "Deg og innloggingane dine", en: "You and your sign-ins"))</a>
        <a href="\(visit.to(.units))?alle=1">\(say(nb: "Enhetene dine", nn: "Einingane dine", en: "Your units"))</a>
        <form method="post" action="\(visit.to(.signOut))"><button class="btn link">\(say(.signOut))</button></form>
        </div>
        """
}

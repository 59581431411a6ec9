import Markup
import Words
import WorkModel

/// What a unit does first, and what the year after a dugnad asks of it.
extension HomePage {
    /// Until the first dugnad has been held, or all of it is done.
    var gettingStarted: HTML? {
        guard works, !home.dugnader.contains(where: { $0.dugnad.cancelledAt == nil && !$0.isAhead(at: now) }) else {
            return nil
        }
        let things = FirstThings(unit, home, progress, for: visit.role, at: now).all
        guard things.contains(where: { !$0.isDone }) else { return nil }
        return onward(
            things, id: "kom-i-gang", say(nb: "Kom i gang", nn: "Kom i gang", en: "Getting started"),
            say(
                nb: "Fem ting, i den rekkefølgen dere vil.", nn: "Fem ting, i den rekkjefølgja de vil.",
                en: "Five things, in whatever order you like."))
    }

    /// From the day after a dugnad until all of it is done.
    var workingOn: HTML? {
        guard works, let year = progress.year else { return nil }
        let things = YearAhead(unit, year).all
        guard things.contains(where: { !$0.isDone }) else { return nil }
        let name = list.name(of: year.dugnad)
        return onward(
            things, id: "jobb-videre", say(nb: "Jobb videre", nn: "Jobb vidare", en: "Go on with it"),
            say(
                nb: "Året etter «\(name)».", nn: "Året etter «\(name)».", en: "The year after “\(name)”."))
    }

    private func onward(_ things: [OnwardThing], id: String, _ title: String, _ lead: String) -> HTML {
        let next = things.firstIndex { !$0.isDone && $0.path != nil }
        let items = things.enumerated().map { index, thing in item(thing, isNext: index == next) }
        return """
            <section class="section" aria-labelledby="\(id)">
            <h2 id="\(id)">\(title)</h2>
            <p>\(lead)</p>
            <ol class="down">\(items)</ol>
            </section>
            """
    }

    private func item(_ thing: OnwardThing, isNext: Bool) -> HTML {
        let done =
            thing.isDone
            ? say(nb: "Gjort", nn: "Gjort", en: "Done") : say(nb: "Ikke gjort", nn: "Ikkje gjort", en: "Not done")
        let title: HTML =
            thing.path.map { "<a href=\"\(visit.to($0))\">\(say(thing.title))</a>" } ?? "\(say(thing.title))"
        let day = thing.isDone ? nil : thing.day.flatMap { NorwegianTime.moment(day: $0) }
        let isTime = day.map { $0 <= now } ?? false
        let when: HTML? = day.map { day in
            let date = NorwegianTime.date(day)
            return isTime
                ? " <b>\(say(nb: "Det er tid for det nå.", nn: "Det er tid for det no.", en: "It is time for it now."))</b>"
                : " \(say(nb: "Omkring \(date.nb).", nn: "Kring \(date.nn).", en: "About \(date.en)."))"
        }
        return """
            <li\("class", is: thing.isDone ? nil : "open")\("aria-current", is: isNext ? "step" : nil)>
            <h3>\(title) <span class="vh">(\(done))</span></h3>
            <p class="small">\(say(thing.text))\(when)</p></li>

            """
    }

    /// What young people proposed, and what those who decide are given.
    var ofThePlan: HTML {
        let whom = unit.kind.deciders
        let council: HTML? =
            plan.all > 0
            ? """
            <li><a href="\(visit.to(.council(unit)))">\(say(
                nb: "Til \(whom.nb)", nn: "Til \(whom.nn)", en: "To \(whom.en)"))</a></li>
            """ : nil
        let proposed: HTML? =
            works && home.dugnader.contains { $0.dugnad.variant.makesProposals && !$0.isAhead(at: now) }
            ? "<li><a href=\"\(visit.to(.proposed(unit)))\">\(say(.whatYouthProposed))</a></li>" : nil
        let relay: HTML? =
            works
            ? home.dugnader.first { $0.dugnad.variant.hasRelay && $0.dugnad.clock.endedAt != nil }.map { latest in
                "<li><a href=\"\(visit.to(.relay(latest.dugnad)))\">\(say(.relay))</a></li>"
            } : nil
        guard council != nil || proposed != nil || relay != nil else { return .nothing }
        return "<ul class=\"row plain\">\(proposed)\(council)\(relay)</ul>"
    }
}

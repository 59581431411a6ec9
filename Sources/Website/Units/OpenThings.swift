import Markup
import Words
import WorkModel

/// What is open in a unit, each with where it is seen to.
struct OpenThings {
    private let home: UnitHome
    private let askers: Int
    private let now: Moment

    init(_ doors: Doors, of visit: MemberVisit, at now: Moment) async throws {
        home = try await doors.units.home(of: visit.unit.id)
        askers = try await doors.units.askers(of: visit.unit.id).count
        self.now = now
    }

    func list(_ visit: MemberVisit) -> HTML {
        let say = visit.say
        let all = DugnadList(visit: visit, now: now)
        let unit = visit.unit
        func item(_ words: Phrase, _ path: Path, _ name: String) -> HTML {
            "<li>\(say(words)): <a href=\"\(visit.to(path))\">\(name)</a></li>\n"
        }
        var items = home.dugnader.filter { $0.isAhead(at: now) }.reversed().map { one in
            item(.isPlanned, .moderator(one.dugnad), all.name(of: one.dugnad))
        }
        items += home.unapproved(at: now).map { one in
            item(.minutesWait, .minutes(one.dugnad), all.name(of: one.dugnad))
        }
        if home.lettersToSeeTo > 0 { items.append(item(.lettersWait, .outbox(unit), say(.outbox))) }
        if home.invitedCount > 0 || askers > 0 { items.append(item(.peopleWait, .people(unit), say(.peopleOfUnit))) }
        let nothing: HTML =
            "<p>\(say(nb: "Ingenting akkurat nå.", nn: "Ingenting akkurat no.", en: "Nothing right now."))</p>"
        return """
            <h2>\(say(nb: "Dette er åpent", nn: "Dette er ope", en: "This is open"))</h2>
            \(items.isEmpty ? nothing : "<ul class=\"dots\">\(items)</ul>")
            """
    }
}

extension Phrase {
    fileprivate static let isPlanned = Phrase(nb: "Skal holdes", nn: "Skal haldast", en: "To be held")
    fileprivate static let minutesWait = Phrase(
        nb: "Referatet er ikke godkjent", nn: "Referatet er ikkje godkjent", en: "The minutes are not approved")
    fileprivate static let lettersWait = Phrase(
        nb: "Brev trenger noen", nn: "Brev treng nokon", en: "Letters need somebody")
    fileprivate static let peopleWait = Phrase(
        nb: "Noen venter på svar, eller har ikke svart", nn: "Nokon ventar på svar, eller har ikkje svart",
        en: "Somebody waits for an answer, or has not answered")
}

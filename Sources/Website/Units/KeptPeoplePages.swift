import Hummingbird
import Markup
import Words
import WorkModel

/// Those who have said that a unit may ask them next time too, for those who work there.
struct KeptPeoplePages {
    let doors: Doors
    let frame: Frame

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let people = try await doors.answers.keptPeople(of: visit.unit.id, by: visit.actor)
        return frame.respond(KeptPeoplePage(visit: visit, people: people).page, to: visit.visit)
    }

    func forget(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        guard let person = visit.visit.parameters.get("person").flatMap({ KeptPerson.ID($0) }) else { throw NotFound() }
        try await doors.answers.forget(person, in: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.keptPeople(visit.unit)) + Done.saved.query)
    }
}

private struct KeptPeoplePage {
    let visit: MemberVisit
    let people: [KeptPerson]

    private var say: Tongue { visit.say }
    private var unit: WorkModel.Unit { visit.unit }

    var page: Page {
        unitPage(
            visit, at: .home(unit), title: say(.thoseAskedAgain),
            """
            <h1>\(say(.thoseAskedAgain))</h1>
            <p class="lead">\(people.isEmpty ? nobody : lead)</p>
            \(list)
            """)
    }

    private var nobody: String {
        say(
            nb: "Ingen ennå. Den som blir invitert, kan krysse av for det når de svarer.",
            nn: "Ingen enno. Den som blir invitert, kan krysse av for det når dei svarar.",
            en: "Nobody yet. Whoever is invited can tick it when they answer.")
    }

    private var lead: String {
        say(
            nb:
                "De har selv sagt at dere kan spørre dem neste gang. Lager dere en ny dugnad som en dere har hatt, står de på lista. De tar det tilbake når de vil.",
            nn:
                "Dei har sjølve sagt at de kan spørje dei neste gong. Lagar de ein ny dugnad som ein de har hatt, står dei på lista. Dei tek det tilbake når dei vil.",
            en:
                "They have said themselves that you may ask them next time. If you make another dugnad like one you have had, they are on its list. They take it back whenever they like."
        )
    }

    private var list: HTML? {
        guard !people.isEmpty else { return nil }
        return "<ul class=\"links\">\(people.map(row))</ul>"
    }

    private func row(_ person: KeptPerson) -> HTML {
        let known = [person.name, person.role, person.body].compactMap(\.self).joined(separator: ", ")
        let day = NorwegianTime.date(person.until)
        let name: HTML? = known.isEmpty ? nil : "<b\(asWritten)>\(known)</b><br>"
        return """
            <li class="row"><span>\(name)<span\(asTyped)>\(person.address.text)</span><br>
            <span class="small">\(say(person.kind.name)), \(say(
                nb: "til \(day.nb)", nn: "til \(day.nn)", en: "until \(day.en)"))</span></span>
            <form method="post" action="\(visit.to(.keptPerson(unit, person.id)))"><button class="btn quiet slim">\(say(
                nb: "Ta bort", nn: "Ta bort", en: "Remove"))<span class="vh">: \(known.isEmpty
                    ? person.address.text : known)</span></button></form></li>

            """
    }
}

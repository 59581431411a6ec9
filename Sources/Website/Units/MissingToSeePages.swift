import Hummingbird
import Markup
import Words
import WorkModel

/// The ring of one of a unit's dugnader, for everybody in the unit: how many of each kind, and not who.
struct MissingToSeePages {
    let doors: Doors
    let frame: Frame
    let library: Library

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        guard let id = visit.visit.parameters.get("dugnad").flatMap({ Dugnad.ID($0) }) else { throw NotFound() }
        let dugnad = try await doors.units.dugnad(id, of: visit.unit.id)
        let counts = try await doors.invitees.counts(of: dugnad.id)
        let places = try await doors.answers.places(of: dugnad.id)
        return frame.respond(page(visit, dugnad, counts, places), to: visit.visit)
    }

    private func page(_ visit: MemberVisit, _ dugnad: Dugnad, _ counts: InviteeCounts, _ places: Places) -> Page {
        let say = visit.say
        let kinds = NamedKinds(library, for: dugnad.variant)
        let ring = RingOfKinds(kinds.kinds, counts)
        let when = dugnad.titleAndPlace ?? say(dugnad.timeInWords).capitalisedFirst
        let answers = counts.areAsked ? say(counts.all.answers.joinedAsSentence) : ""
        return unitPage(
            visit, at: .home(visit.unit), title: say(.whoIsMissing), mainClass: "wrap stack whom",
            """
            <p><a class="back" href="\(visit.to(.home(visit.unit)))">\(say(.home))</a></p>
            <h1>\(say(.whoIsMissing))</h1>
            <p class="lead">\(when). \(answers)</p>
            \(WhoIsMissing(
                ring: ring, kinds: kinds, places: places, expected: dugnad.people, say: say, doing: { _ in nil }).html)
            """)
    }
}

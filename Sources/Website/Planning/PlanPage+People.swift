import Markup
import Words
import WorkModel

/// Who is asked and who comes, in a sentence, and the ways to all that is done about it.
extension PlanPage {
    var who: HTML? {
        guard !dugnad.isPast else { return nil }
        let ways = ways.map { path, words in "<li><a href=\"\(visit.to(path))\">\(say(words))</a></li>\n" as HTML }
        return """
            <section class="section" aria-labelledby="kommer">
            <h2 id="kommer">\(say(nb: "Hvem kommer?", nn: "Kven kjem?", en: "Who is coming?"))</h2>
            \(drawing)
            <p>\(sentence)</p>
            <ul class="links">\(ways)</ul>
            </section>
            """
    }

    /// Nothing before there is anybody.
    private var drawing: HTML? {
        guard counts.all.onList > 0, !ring.places.isEmpty else { return nil }
        let words =
            ring.areAsked
            ? say(nb: "slag er med", nn: "slag er med", en: "kinds are in")
            : say(nb: "slag på lista", nn: "slag på lista", en: "kinds on the list")
        return
            "<div class=\"ringside\">\(KindRing(ring: ring, names: [], summary: (say(ring.closedOfAll), words)).html)</div>"
    }

    private var sentence: String {
        let all = counts.all
        guard all.onList > 0 else {
            return say(
                nb: "Ingen står på lista ennå.", nn: "Ingen står på lista enno.", en: "Nobody is on the list yet.")
        }
        guard counts.areAsked else {
            let number = Counting.each(all.onList).map(\.capitalisedFirst)
            return say(
                nb: "\(number.nb) står på lista.", nn: "\(number.nn) står på lista.",
                en: all.onList == 1 ? "\(number.en) is on the list." : "\(number.en) are on the list.")
        }
        return say(all.answers.joinedAsSentence)
    }

    /// Names and letters are for those who work for the unit, and no link leads to them.
    private var ways: [(Path, Phrase)] {
        let forAll: [(Path, Phrase)] = [
            (.invited(dugnad), Phrase(nb: "Lista", nn: "Lista", en: "The list")), (.missing(dugnad), .whoIsMissing),
        ]
        guard isColleague else { return forAll }
        return forAll + [
            (.signUp(dugnad), Phrase(nb: "Plasser og frist", nn: "Plassar og frist", en: "Places and deadline")),
            (.sending(dugnad), Phrase(nb: "Send invitasjonen", nn: "Send invitasjonen", en: "Send the invitation")),
            (.answers(dugnad), .answersToInvitation),
            (.seatPlan(dugnad), dugnad.seating.theGroups.map(\.capitalisedFirst)),
            (.door(dugnad), Phrase(nb: "Døra", nn: "Døra", en: "The door")),
        ]
    }
}

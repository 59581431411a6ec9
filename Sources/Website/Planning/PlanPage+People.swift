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
            <p>\(sentence)</p>
            <ul class="links">\(ways)</ul>
            </section>
            """
    }

    private var sentence: String {
        let all = counts.all
        guard all.onList > 0 else {
            return say(
                nb: "Ingen står på lista ennå.", nn: "Ingen står på lista enno.", en: "Nobody is on the list yet.")
        }
        guard counts.areAsked else {
            let number = TaskCounting.people.inWords(all.onList).map(\.capitalisedFirst)
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

extension TaskCounting {
    static let people = Counting(
        one: Phrase(nb: "én", nn: "éin", en: "one"), many: Phrase(nb: "personer", nn: "personar", en: "people"))
}

import Markup
import Words
import WorkModel

/// The ring and the same in words: where it is open, and where it holds.
struct WhoIsMissing {
    let ring: RingOfKinds
    let kinds: NamedKinds
    let places: Places
    /// How many whoever plans has counted on.
    let expected: Int
    let say: Tongue
    /// What can be done about a kind, for whoever may.
    let doing: (RingOfKinds.Place) -> HTML?

    var html: HTML {
        let closed = ring.closed
        return """
            <div class="house even ringhouse">
            <section class="section" aria-labelledby="ringen"><h2 class="vh" id="ringen">\(say(
                nb: "Ringen", nn: "Ringen", en: "The ring"))</h2>
            <div class="ringside wide">\(drawing)</div>
            <p>\(say(room))</p>
            \(key)
            </section>
            \(section("apen", ring.open.isEmpty ? isWhole : isOpen, ring.open))
            </div>
            \(closed.isEmpty ? nil : section("holder", holds, closed, isWide: true))
            """
    }

    private var isOpen: String {
        say(nb: "Her er ringen åpen", nn: "Her er ringen open", en: "Here the ring is open")
    }

    private var isWhole: String { say(nb: "Ringen er hel", nn: "Ringen er heil", en: "The ring is whole") }

    private var holds: String { say(nb: "Her holder ringen", nn: "Her held ringen", en: "Here the ring holds") }

    private var drawing: HTML {
        let words =
            ring.areAsked
            ? say(nb: "er med", nn: "er med", en: "are in")
            : say(nb: "er på lista", nn: "er på lista", en: "are on the list")
        return KindRing(
            ring: ring, names: ring.places.map { say(kinds.name(of: $0.kind)) }, summary: (say(ring.closedOfAll), words)
        ).html
    }

    /// How many there is room for, beside those who come.
    private var room: Phrase {
        guard let capacity = places.capacity, let free = places.free else {
            return Phrase(
                nb: "Dere har regnet med \(expected).", nn: "De har rekna med \(expected).",
                en: "You are expecting \(expected).")
        }
        let (all, left) = (Counting.each(capacity), Counting.places.inWords(free))
        return free == 0
            ? Phrase(
                nb: "Det er plass til \(all.nb), og alt er tatt.", nn: "Det er plass til \(all.nn), og alt er teke.",
                en: "There is room for \(all.en), and nothing is left.")
            : Phrase(
                nb: "Det er plass til \(all.nb), og det er \(left.nb) igjen.",
                nn: "Det er plass til \(all.nn), og det er \(left.nn) att.",
                en: "There is room for \(all.en), with \(left.en) left.")
    }

    private var key: HTML {
        let closed =
            ring.areAsked
            ? say(nb: "Noen kommer", nn: "Nokon kjem", en: "Somebody is coming")
            : say(nb: "Noen er på lista", nn: "Nokon er på lista", en: "Somebody is on the list")
        let asked: HTML? =
            ring.areAsked
            ? """
            <li>\(KindRing.sign(.asked, nil))\(say(
                nb: "Spurt, ingen har sagt ja", nn: "Spurd, ingen har sagt ja", en: "Asked, nobody has said yes"))</li>
            """ : nil
        return """
            <ul class="key small"><li>\(KindRing.sign(.closed, nil))\(closed)</li>\(asked)\
            <li>\(KindRing.sign(.nobody, nil))\(ring.areAsked
                ? say(nb: "Ingen er spurt", nn: "Ingen er spurd", en: "Nobody is asked")
                : say(nb: "Ingen på lista", nn: "Ingen på lista", en: "Nobody on the list"))</li></ul>
            """
    }

    private func section(
        _ id: String, _ title: String, _ places: [RingOfKinds.Place], isWide: Bool = false
    ) -> HTML {
        let none = say(
            nb: "Alle slag dere trenger, er her. Se om noen av dem står alene.",
            nn: "Alle slag de treng, er her. Sjå om nokon av dei står åleine.",
            en: "Every kind you need is here. See whether any of them stands alone.")
        let rows: HTML =
            places.isEmpty
            ? "<p>\(none)</p>" : "<ul class=\"kinds\(isWide ? " twocol" : "")\">\(places.map(row))</ul>"
        return """
            <section class="section\(isWide ? " later" : "")" aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2>
            \(rows)
            </section>
            """
    }

    private func row(_ place: RingOfKinds.Place) -> HTML {
        """
        <li id="\(place.kind.rawValue)">\(KindRing.sign(place.state, place.number))
        <h3>\(say(kinds.name(of: place.kind)))</h3>
        <p>\(pips(place.count))\(say(place.words(areAsked: ring.areAsked)))</p>
        \(doing(place))</li>

        """
    }

    /// One for each who was asked, or is on the list before anybody is. The words beside them say the same.
    private func pips(_ count: InviteeCounts.Count) -> HTML? {
        let shown = ring.areAsked ? count.asked : count.onList
        guard shown > 0, shown <= 40 else { return nil }
        func many(_ number: Int, _ pip: HTML) -> [HTML] { Array(repeating: pip, count: number) }
        let others = shown - count.coming - count.notComing
        return """
            <span class="pips" aria-hidden="true">\(many(count.coming, "<i></i>"))\
            \(many(others, "<i class=\"asked\"></i>"))\(many(count.notComing, "<i class=\"no\"></i>"))</span>
            """
    }
}

extension RingOfKinds {
    /// «9 av 12».
    var closedOfAll: Phrase {
        let (number, all) = (closed.count, places.count)
        return Phrase(nb: "\(number) av \(all)", nn: "\(number) av \(all)", en: "\(number) of \(all)")
    }
}

extension RingOfKinds.Place {
    /// «Fem kommer, to har ikke svart.»
    func words(areAsked: Bool) -> Phrase {
        if count.onList == 0, count.sentOn > 0 {
            let number = Counting.each(count.sentOn).map(\.capitalisedFirst)
            return Phrase(
                nb: "\(number.nb) har sendt en annen, som står et annet sted.",
                nn: "\(number.nn) har sendt ein annan, som står ein annan stad.",
                en: "\(number.en) sent somebody else, who stands in another place.")
        }
        if count.onList == 0 {
            return areAsked
                ? Phrase(nb: "Ingen er spurt ennå.", nn: "Ingen er spurd enno.", en: "Nobody has been asked yet.")
                : Phrase(
                    nb: "Ingen er på lista ennå.", nn: "Ingen er på lista enno.", en: "Nobody is on the list yet.")
        }
        guard areAsked else {
            let number = Counting.each(count.onList).map(\.capitalisedFirst)
            return Phrase(nb: "\(number.nb) på lista.", nn: "\(number.nn) på lista.", en: "\(number.en) on the list.")
        }
        return count.answers.joinedAsSentence
    }
}

extension InviteeCounts.Count {
    /// «34 kommer», «12 har ikke svart», «tre kan ikke», «to har ikke fått brev».
    var answers: [Phrase] {
        let kinds: [(Int, Phrase, String)] = [
            (coming, Phrase(nb: "kommer", nn: "kjem", en: "are coming"), "is coming"),
            (
                unanswered, Phrase(nb: "har ikke svart", nn: "har ikkje svart", en: "have not answered"),
                "has not answered"
            ),
            (unsure, Phrase(nb: "vet ikke ennå", nn: "veit ikkje enno", en: "do not know yet"), "does not know yet"),
            (
                waiting, Phrase(nb: "står på venteliste", nn: "står på venteliste", en: "are on the waiting list"),
                "is on the waiting list"
            ),
            (
                late,
                Phrase(nb: "venter på at du avgjør", nn: "ventar på at du avgjer", en: "wait for you to decide"),
                "waits for you to decide"
            ),
            (notComing, Phrase(nb: "kan ikke", nn: "kan ikkje", en: "cannot come"), "cannot come"),
            (
                notAsked, Phrase(nb: "har ikke fått brev", nn: "har ikkje fått brev", en: "have had no letter"),
                "has had no letter"
            ),
        ]
        return kinds.filter { $0.0 > 0 }.map { number, words, one in
            let count = Counting.each(number)
            return Phrase(
                nb: "\(count.nb) \(words.nb)", nn: "\(count.nn) \(words.nn)",
                en: "\(count.en) \(number == 1 ? one : words.en)")
        }
    }
}

extension [Phrase] {
    /// With commas between, a capital letter first and a full stop last.
    var joinedAsSentence: Phrase {
        func all(_ language: Language) -> String {
            map { $0[language] }.joined(separator: ", ").capitalisedFirst + (isEmpty ? "" : ".")
        }
        return Phrase(nb: all(.bokmål), nn: all(.nynorsk), en: all(.english))
    }
}

import Markup
import Words
import WorkModel

/// The door while it is open: a list to tick on a phone.
struct DoorPage {
    let visit: PlannerVisit
    let list: DoorList
    /// The one without a name who came last, and can be taken away again.
    let lately: Arrival.ID?

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        let here = DoorPage.here(list, say)
        return Page(
            title: say(nb: "Ved døra", nn: "Ved døra", en: "At the door"), bodyClass: "room door",
            top: .own(
                """
                <header><div class="bar"><p><a href="\(visit.to(.seatPlan(dugnad)))">\(say(
                    dugnad.seating.theGroups).capitalisedFirst)</a> <b>\(say(
                    nb: "Ved døra", nn: "Ved døra", en: "At the door"))</b></p>
                <p class="num" id="her" data-expected="\(list.expected)">\(here)</p></div>
                \(rope)</header>
                """),
            main: """
                <h1 class="vh">\(say(nb: "Hvem har kommet?", nn: "Kven har kome?", en: "Who has come?"))</h1>
                \(offline)\(news)\(without)\(rows)\(closing)\(finder)
                """, hasFooter: false, scripts: ["door.js"], words: ScriptWords.ticking.json(say))
    }

    /// «21 av 36 er her».
    static func here(_ list: DoorList, _ say: Tongue) -> String {
        say(
            nb: "\(list.here) av \(list.expected) er her", nn: "\(list.here) av \(list.expected) er her",
            en: "\(list.here) of \(list.expected) are here")
    }

    // MARK: The rope: taut as far as people have come

    private var rope: HTML {
        let at = 12 + 288 * min(list.here, list.expected) / max(list.expected, 1)
        let slack = String(repeating: "q4-9 8 0t8 0", count: 18)
        return """
            <div class="arrivals"><svg class="arrived" viewBox="0 0 312 24" aria-hidden="true" fill="none" stroke-linecap="round">
            <path class="slack" d="M12 12\(slack)"/><path class="core" d="M12 12H\(at)" data-taut/>
            <path class="strands" d="M12 12H\(at)" data-taut/>
            <g data-knot transform="translate(\(at) 12)"><circle class="knot" r="11"/>
            <path class="lines" transform="translate(-15 -15) scale(1.07)" d="M5.5 14c8-5 13-1 17 5M8 21c2-7 8-13 14-13"/></g></svg></div>
            """
    }

    // MARK: What is said

    private var offline: HTML {
        """
        <p class="offline warn" id="utennett" role="status" hidden></p>
        <p class="warn" id="annenliste" hidden>\(say(
            nb: "Lista er endret siden du åpnet den.", nn: "Lista er endra sidan du opna henne.",
            en: "The list has changed since you opened it."))
        <a href="\(visit.to(.door(dugnad)))">\(say(nb: "Hent den nye", nn: "Hent den nye", en: "Get the new one"))</a></p>
        """
    }

    private var news: HTML {
        guard let lately, let one = list.walkIns.first(where: { $0.id == lately && $0.people > 0 }),
            let kind = one.walkIn
        else { return "<div id=\"meldt\" role=\"status\"></div>\n" }
        return """
            <div id="meldt" role="status"><form class="slip done row" method="post" action="\(visit.to(.walkIn(dugnad)))">
            <p><b>✓ \(say(kind.name))</b> \(place)</p>
            <button class="btn quiet slim" name="angre" value="\(lately)">\(say(.undo))</button></form></div>
            """
    }

    private var place: String {
        guard let table = lately.flatMap(list.table(of:)) else { return "" }
        let place = dugnad.seating.at(table)
        return say(
            nb: "Det er best plass \(place.nb).", nn: "Det er best plass \(place.nn).",
            en: "The best place is \(place.en).")
    }

    // MARK: Those who are not on the list

    private var without: HTML {
        let buttons = Arrival.WalkIn.allCases.map { kind in
            "<button class=\"btn quiet\" name=\"slag\" value=\"\(kind.rawValue)\">\(say(kind.name))</button>\n" as HTML
        }
        return """
            <details class="walkin card" id="uten"><summary class="btn quiet">\(say(notOnList))</summary>
            <h2>\(say(
                nb: "Hvem kom uten å stå på lista?", nn: "Kven kom utan å stå på lista?",
                en: "Who came without being on the list?"))</h2>
            <p>\(say(
                nb: "Trykk på det som passer. Navnet trenger vi ikke.",
                nn: "Trykk på det som passar. Namnet treng vi ikkje.",
                en: "Press what fits. We do not need the name."))</p>
            <form method="post" action="\(visit.to(.walkIn(dugnad)))" id="slag"><p class="kindsbtn">\(buttons)</p></form></details>
            """
    }

    private var notOnList: Phrase {
        Phrase(nb: "Ikke på lista", nn: "Ikkje på lista", en: "Not on the list")
    }

    // MARK: The list

    private var rows: HTML {
        let items = list.sorted(in: say.language).compactMap { DoorRow(visit: visit, row: $0)?.html }
        return """
            <form class="stack" method="post" action="\(visit.to(.door(dugnad)))" id="liste" autocomplete="off" \
            data-box="\(dugnad.id)" data-list="\(list.fingerprint)">
            <ul class="doorlist">\(items)</ul>
            <p data-plain><button class="btn">\(say(
                nb: "Lagre kryssene", nn: "Lagre kryssa", en: "Save the ticks"))</button></p>
            <p class="small">\(say(
                nb: "Er dere to ved døra, krysser begge på samme liste. Det gjør ikke noe om begge krysser av det samme.",
                nn: "Er de to ved døra, kryssar begge på same liste. Det gjer ikkje noko om begge kryssar av det same.",
                en: "If there are two of you at the door, both tick the same list. It does no harm if both tick the same."))</p></form>
            """
    }

    private var closing: HTML {
        let day = dugnad.dayOfForgetting(after: Arrivals.kept)
        return """
            <details class="card"><summary>\(say(
                nb: "Når alle er kommet", nn: "Når alle er komne", en: "When everybody has come"))</summary>
            <p>\(say(
                nb: "Steng døra, så glemmer telefonen lista. Du kan åpne den igjen. Hvem som kom, slettes \(day.nb); hvor mange av hvert slag kan du føre inn i referatet.",
                nn: "Steng døra, så gløymer telefonen lista. Du kan opne henne igjen. Kven som kom, blir sletta \(day.nn); kor mange av kvart slag kan du føre inn i referatet.",
                en: "Close the door, and the phone forgets the list. You can open it again. Who came is deleted \(day.en); how many of each kind can go into the minutes."))</p>
            <form method="post" action="\(visit.to(.doorClosing(dugnad)))" id="stenging"><button class="btn" name="steng" value="1">\(say(
                nb: "Steng døra", nn: "Steng døra", en: "Close the door"))</button></form>
            <p class="problem" id="usendt" role="alert" hidden></p></details>
            """
    }

    private var finder: HTML {
        """
        <div class="write" id="leting" hidden><div><p class="find"><label for="finn">\(say(
            nb: "Finn navn eller sted", nn: "Finn namn eller stad", en: "Find a name or a place"))</label>
        <input id="finn" type="search" autocomplete="off"></p>
        <a class="btn quiet slim" href="#uten">\(say(notOnList))</a></div></div>
        """
    }
}

import Markup
import Words
import WorkModel

/// Whose a dugnad is, and what can be done about that by whoever looks.
struct OwnerPage {
    let visit: ModeratorVisit
    /// Nil for one that is nobody's.
    let owner: WorkModel.Unit?
    /// The units that whoever has signed in works for.
    let units: [WorkModel.Unit]
    let isSignedIn: Bool
    /// Until when another unit can receive it; nil when it is not offered to any.
    let offeredUntil: Moment?
    /// The whole address that it is received with, the one time it is shown.
    let address: String?

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }
    private var meeting: Phrase { dugnad.variant.theMeeting }
    private var day: Phrase { NorwegianTime.date(dugnad.isDeletedAt) }

    var page: Page {
        var page = formPage(
            visit, below: .links(dugnad), .links, title: say(.whoOwns(meeting)),
            owner.map(owned) ?? loose)
        page.scripts.append("copy.js")
        page.words = ScriptWords.copying.json(say)
        return page
    }

    // MARK: Nobody's

    private var loose: HTML {
        """
        <p class="lead">\(say(
            nb: "Ingen enhet eier \(meeting.nb). Alt følger lenkene, og slettes av seg selv \(day.nb).",
            nn: "Inga eining eig \(meeting.nn). Alt følgjer lenkjene, og blir sletta av seg sjølv \(day.nn).",
            en: "No unit owns \(meeting.en). Everything follows the links, and is deleted automatically on \(day.en)."))</p>
        <section class="stack" aria-labelledby="inn">
        <h2 id="inn">\(say(
            nb: "Ta \(meeting.nb) inn i en enhet", nn: "Ta \(meeting.nn) inn i ei eining",
            en: "Take \(meeting.en) into a unit"))</h2>
        \(units.isEmpty ? needsAUnit : takingIn)
        </section>
        """
    }

    private var needsAUnit: HTML {
        let ask =
            isSignedIn
            ? say(
                nb: "Du er ikke med i noen enhet ennå.", nn: "Du er ikkje med i noka eining enno.",
                en: "You are not in any unit yet.")
            : say(
                nb: "Er du med i en enhet? Logg inn, så kan du ta \(meeting.nb) inn der.",
                nn: "Er du med i ei eining? Logg inn, så kan du ta \(meeting.nn) inn der.",
                en: "Are you in a unit? Sign in, and you can take \(meeting.en) in there.")
        let way: (Path, Phrase) =
            isSignedIn
            ? (.newUnit, Phrase(nb: "Opprett en enhet", nn: "Opprett ei eining", en: "Create a unit"))
            : (.signIn(for: .owner(dugnad)), .signIn)
        return """
            <p>\(say(
                nb: "En enhet er en kommune, en bydel, en organisasjon eller en ungdomsgruppe. Der kan flere arbeide sammen, og det dere blir enige om, blir liggende.",
                nn: "Ei eining er ein kommune, ein bydel, ein organisasjon eller ei ungdomsgruppe. Der kan fleire arbeide saman, og det de blir einige om, blir liggjande.",
                en: "A unit is a municipality, a city district, an organisation or a youth group. Several people can work in it together, and what you agree on is kept."))</p>
            <p>\(ask)</p>
            <p><a class="btn" href="\(visit.to(way.0))">\(say(way.1))</a></p>
            """
    }

    private var takingIn: HTML {
        // Until it is older than the unit keeps things, it is as the tables were told.
        let until = units.map { NorwegianTime.isoDate(dugnad.isDeletedAt(in: $0)) }
        let isAsTold = until.allSatisfy { $0 == NorwegianTime.isoDate(dugnad.isDeletedAt) }
        let written =
            isAsTold
            ? say(
                nb:
                    "Det bordene skriver, slettes \(day.nb), slik de har fått vite. Ideer, tiltak og referat blir liggende.",
                nn:
                    "Det borda skriv, blir sletta \(day.nn), slik dei har fått vite. Idear, tiltak og referat blir liggjande.",
                en:
                    "What the tables write is deleted on \(day.en), as they have been told. Ideas, measures and minutes are kept."
            )
            : say(
                nb:
                    "Det bordene skriver, slettes senest \(day.nb), og før hvis enheten har kortere tid. Ideer, tiltak og referat blir liggende.",
                nn:
                    "Det borda skriv, blir sletta seinast \(day.nn), og før om eininga har kortare tid. Idear, tiltak og referat blir liggjande.",
                en:
                    "What the tables write is deleted by \(day.en), or sooner if the unit keeps things for a shorter time. Ideas, measures and minutes are kept."
            )
        return """
            <ul class="dots">
            <li>\(say(
                nb: "Lenkene virker som før, og kan slås av når dere vil.",
                nn: "Lenkjene verkar som før, og kan slåast av når de vil.",
                en: "The links work as before, and can be turned off whenever you like."))</li>
            <li>\(say(
                nb: "Bare kontaktpersonen kan laste ned alt, slette \(meeting.nb) eller gi \(meeting.nb) fra seg.",
                nn: "Berre kontaktpersonen kan laste ned alt, slette \(meeting.nn) eller gi \(meeting.nn) frå seg.",
                en: "Only the contact person can download everything, delete \(meeting.en) or give \(meeting.en) up."))</li>
            <li>\(written)</li>
            <li>\(say(
                nb: "Alle ordstyrerne får se det med en gang. De kan si fra i 14 dager hvis det er feil.",
                nn: "Alle ordstyrarane får sjå det med ein gong. Dei kan seie frå i 14 dagar om det er feil.",
                en: "All moderators see it at once. For 14 days they can say that it is wrong."))</li>
            </ul>
            <form class="stack" method="post" action="\(visit.to(.takingIn(dugnad)))">
            \(UnitChoice(units: units, say: say).html)
            <p><button class="btn">\(units.count == 1
                ? say(
                    nb: "Ta inn i \(units[0].name)", nn: "Ta inn i \(units[0].name)", en: "Take into \(units[0].name)")
                : say(nb: "Ta inn", nn: "Ta inn", en: "Take in"))</button></p>
            </form>
            """
    }

    // MARK: A unit's

    private func owned(by owner: WorkModel.Unit) -> HTML {
        """
        <p class="lead">\(say(
            nb: "\(owner.name) eier \(meeting.nb).", nn: "\(owner.name) eig \(meeting.nn).",
            en: "\(owner.name) owns \(meeting.en)."))</p>
        \(address.map(received))
        \(visit.mayDisown ? disowning : nil)
        \(visit.mayGiveUp ? handingOver : forTheContactPerson)
        """
    }

    private var disowning: HTML? {
        dugnad.takenInAt.map { taken in
            let day = NorwegianTime.date(taken)
            let last = NorwegianTime.date(taken + Ownership.objectionLength)
            return """
                <section class="stack" aria-labelledby="feil">
                <h2 id="feil">\(say(nb: "Er det feil?", nn: "Er det feil?", en: "Is that wrong?"))</h2>
                <p>\(say(
                    nb: "Enheten tok inn \(meeting.nb) \(day.nb). Til \(last.nb) kan du si at det ikke er deres.",
                    nn: "Eininga tok inn \(meeting.nn) \(day.nn). Til \(last.nn) kan du seie at det ikkje er deira.",
                    en: "The unit took \(meeting.en) in on \(day.en). Until \(last.en) you can say that it is not theirs."))</p>
                \(pressOnceMore(
                    "\(say(nb: "Dette er ikke deres", nn: "Dette er ikkje deira", en: "This is not theirs"))",
                    formClass: "stack", to: visit.to(.disowning(dugnad)),
                    """
                    <input type="hidden" name="tatt" value="\(taken.milliseconds)">
                    <p>\(say(
                        nb: "Da eier ingen \(meeting.nb), og enheten mister tilgangen uten lenke. Ingenting av det som er skrevet, blir borte.",
                        nn: "Då eig ingen \(meeting.nn), og eininga mistar tilgangen utan lenkje. Ingenting av det som er skrive, blir borte.",
                        en: "Then nobody owns \(meeting.en), and the unit loses its way in without a link. Nothing that has been written is lost."))</p>
                    <button class="btn quiet">\(say(
                        nb: "Ja, ta \(meeting.nb) ut av enheten", nn: "Ja, ta \(meeting.nn) ut av eininga",
                        en: "Yes, take \(meeting.en) out of the unit"))</button>

                    """))
                </section>
                """
        }
    }

    private var forTheContactPerson: HTML {
        let signIn: HTML? =
            isSignedIn ? nil : "<p><a href=\"\(visit.to(.signIn(for: .owner(dugnad))))\">\(say(.signIn))</a></p>"
        return """
            <p>\(say(
                nb: "Kontaktpersonen der kan overføre \(meeting.nb) til en annen enhet, eller gi \(meeting.nb) fra seg.",
                nn: "Kontaktpersonen der kan overføre \(meeting.nn) til ei anna eining, eller gi \(meeting.nn) frå seg.",
                en: "Its contact person can hand \(meeting.en) to another unit, or give \(meeting.en) up."))</p>
            \(signIn)
            """
    }

    private func received(_ address: String) -> HTML {
        secretBox(
            say(
                nb: "Send denne til den som skal ta imot", nn: "Send denne til den som skal ta imot",
                en: "Send this to whoever is to receive it"),
            address, say,
            keeping: Phrase(
                nb: "Vises bare denne ene gangen. Blir den borte, lager du en ny.",
                nn: "Blir berre vist denne eine gongen. Blir ho borte, lagar du ei ny.",
                en: "Shown this one time only. If it is lost, make a new one."))
    }

    private var handingOver: HTML {
        let until = offeredUntil.map { moment -> HTML in
            let day = NorwegianTime.date(moment)
            return """
                <p>\(say(
                    nb: "En lenke er laget, og virker til \(day.nb) eller til noen tar imot.",
                    nn: "Ei lenkje er laga, og verkar til \(day.nn) eller til nokon tek imot.",
                    en: "A link has been made, and works until \(day.en) or until somebody receives it."))</p>
                """
        }
        let end: HTML? =
            offeredUntil == nil
            ? nil
            : """
            <form method="post" action="\(visit.to(.offerEnd(dugnad)))"><button class="btn quiet">\(say(
                nb: "Slå av lenken", nn: "Slå av lenkja", en: "Turn off the link"))</button></form>
            """
        return """
            <section class="stack" aria-labelledby="over">
            <h2 id="over">\(say(
                nb: "Overfør til en annen enhet", nn: "Overfør til ei anna eining", en: "Hand over to another unit"))</h2>
            <p>\(say(
                nb: "Lag en lenke, og send den til noen i den andre enheten. De åpner den, logger inn og sier ja. Til da er alt som før.",
                nn: "Lag ei lenkje, og send ho til nokon i den andre eininga. Dei opnar ho, loggar inn og seier ja. Til då er alt som før.",
                en: "Make a link, and send it to somebody in the other unit. They open it, sign in and say yes. Until then everything is as before."))</p>
            \(until)
            <div class="row"><form method="post" action="\(visit.to(.offer(dugnad)))"><button class="btn quiet">\(offeredUntil == nil
                ? say(nb: "Lag en lenke", nn: "Lag ei lenkje", en: "Make a link")
                : say(nb: "Lag en ny lenke", nn: "Lag ei ny lenkje", en: "Make a new link"))</button></form>
            \(end)</div>
            </section>
            <section class="stack" aria-labelledby="ut">
            <h2 id="ut">\(say(
                nb: "Gi \(meeting.nb) fra dere", nn: "Gi \(meeting.nn) frå dykk", en: "Give \(meeting.en) up"))</h2>
            \(givingBack)
            </section>
            """
    }

    private var givingBack: HTML {
        let day = NorwegianTime.date(dugnad.isDeletedWhenGivenUpAt)
        return pressOnceMore(
            "\(say(nb: "La den følge lenkene igjen", nn: "La alt følgje lenkjene igjen", en: "Let it follow its links again"))",
            formClass: "stack", to: visit.to(.givingBack(dugnad)),
            """
            <p>\(say(
                nb: "Da eier ingen \(meeting.nb). Alt slettes av seg selv \(day.nb), også tiltak og referat, og bare den som har en ordstyrerlenke, kommer inn.",
                nn: "Då eig ingen \(meeting.nn). Alt blir sletta av seg sjølv \(day.nn), også tiltak og referat, og berre den som har ei ordstyrarlenkje, kjem inn.",
                en: "Then nobody owns \(meeting.en). Everything is deleted automatically on \(day.en), measures and minutes too, and only those with a moderator’s link come in."))</p>
            <button class="btn quiet">\(say(
                nb: "Ja, gi \(meeting.nb) fra oss", nn: "Ja, gi \(meeting.nn) frå oss",
                en: "Yes, give \(meeting.en) up"))</button>

            """)
    }
}

/// Which of one's units: nothing to choose when there is one.
struct UnitChoice {
    let units: [WorkModel.Unit]
    let say: Tongue

    var html: HTML {
        guard units.count != 1 else {
            return "<input type=\"hidden\" name=\"enhet\" value=\"\(units[0].id.description)\">"
        }
        let choices = units.map { unit in
            """
            <label class="choice"><input type="radio" name="enhet" value="\(unit.id.description)" required>\
            <span>\(unit.name)</span></label>

            """ as HTML
        }
        return """
            <fieldset class="choices stack"><legend>\(say(
                nb: "Hvilken enhet?", nn: "Kva for ei eining?", en: "Which unit?"))</legend>
            \(choices)</fieldset>
            """
    }
}

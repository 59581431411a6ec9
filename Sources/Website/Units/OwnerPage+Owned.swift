import Markup
import Words
import WorkModel

/// Of one that a unit owns: who that is, saying that it is not theirs, handing it over, giving it up.
extension OwnerPage {
    func owned(by owner: WorkModel.Unit) -> HTML {
        """
        <p class="lead">\(say(
            nb: "\(owner.name) eier \(meeting.nb).", nn: "\(owner.name) eig \(meeting.nn).",
            en: "\(owner.name) owns \(meeting.en)."))</p>
        \(address.map(received))
        \(visit.mayDisown ? disowning : nil)
        \(visit.mayLetGuestsIn ? guests : nil)
        \(visit.mayGiveUp ? handingOver : forTheContactPerson)
        """
    }

    private var guests: HTML {
        """
        <section class="stack" aria-labelledby="prosessleder">
        <h2 id="prosessleder">\(say(Guest.name).capitalisedFirst)</h2>
        <p>\(say(
            nb: "Skal noen utenfra lede \(meeting.nb)? Slipp dem inn her, og bare her.",
            nn: "Skal nokon utanfrå leie \(meeting.nn)? Slepp dei inn her, og berre her.",
            en: "Is somebody from outside to lead \(meeting.en)? Let them in here, and only here."))
        <a href="\(visit.to(.guests(dugnad)))">\(say(
            nb: "Inviter en prosessleder", nn: "Inviter ein prosessleiar", en: "Invite a process leader"))</a></p>
        </section>
        """
    }

    private var disowning: HTML? {
        dugnad.takenInAt.map { taken in
            let day = NorwegianTime.date(taken)
            let last = NorwegianTime.date(taken + Dugnad.disowningLength)
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
                nb: "Den står her i ti minutter. Blir den borte, lager du en ny.",
                nn: "Ho står her i ti minutt. Blir ho borte, lagar du ei ny.",
                en: "It stays here for ten minutes. If it is lost, make a new one."))
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
            <form method="post" action="\(visit.to(.offerEnd(dugnad)))"><button class="btn quiet">\(say(.turnOffTheLink))</button></form>
            """
        return """
            <section class="stack" aria-labelledby="over">
            <h2 id="over">\(say(
                nb: "Overfør til en annen enhet", nn: "Overfør til ei anna eining", en: "Hand over to another unit"))</h2>
            <p>\(say(
                nb: "Lag en lenke, og send den til noen i den andre enheten. De åpner den, logger inn og sier ja. Til da er alt som før. Tiltakene følger med til deres handlingsplan.",
                nn: "Lag ei lenkje, og send ho til nokon i den andre eininga. Dei opnar ho, loggar inn og seier ja. Til då er alt som før. Tiltaka følgjer med til handlingsplanen deira.",
                en: "Make a link, and send it to somebody in the other unit. They open it, sign in and say yes. Until then everything is as before. The measures go along to their action plan."))</p>
            \(until)
            <div class="row"><form method="post" action="\(visit.to(.offer(dugnad)))"><button class="btn quiet">\(offeredUntil == nil
                ? say(nb: "Lag en lenke", nn: "Lag ei lenkje", en: "Make a link")
                : say(.makeANewLink))</button></form>
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
                nb: "Da eier ingen \(meeting.nb). Alt slettes av seg selv \(day.nb), også tiltak og referat, og bare den som har en ordstyrerlenke, kommer inn. Tiltakene går ut av handlingsplanen deres.",
                nn: "Då eig ingen \(meeting.nn). Alt blir sletta av seg sjølv \(day.nn), også tiltak og referat, og berre den som har ei ordstyrarlenkje, kjem inn. Tiltaka går ut av handlingsplanen dykkar.",
                en: "Then nobody owns \(meeting.en). Everything is deleted automatically on \(day.en), measures and minutes too, and only those with a moderator’s link come in. The measures leave your action plan."))</p>
            <button class="btn quiet">\(say(
                nb: "Ja, gi \(meeting.nb) fra oss", nn: "Ja, gi \(meeting.nn) frå oss",
                en: "Yes, give \(meeting.en) up"))</button>

            """)
    }
}

import Markup
import Words
import WorkModel

/// Where a new address is typed, and what happens next.
struct AddressPage {
    let visit: PersonVisit
    let person: Person
    /// What has been asked for and not done.
    let change: AddressChange?
    let isFresh: Bool
    let hasMail: Bool
    var typed = ""
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        let title = say(.changeAddress)
        return Page(
            title: problems.titled(title, say), bodyClass: "room unit",
            main: """
                <p><a class="back" href="\(visit.to(.me))">\(say(.back))</a></p>
                \(problems.summary(say))
                <h1>\(title)</h1>
                <p>\(say(nb: "Du har nå", nn: "Du har no", en: "You have now")) <b>\(person.address.text)</b>.</p>
                \(change.map(waiting))
                \(isFresh ? form : signInFirst)
                """,
            mainClass: "wrap stack form", scripts: problems.isEmpty ? [] : ["focus.js"])
    }

    private func waiting(_ change: AddressChange) -> HTML {
        let until = NorwegianTime.dayAndHour(change.until)
        let whereItIs =
            hasMail
            ? say(
                nb: "Vi har sendt e-post dit. Åpne lenken i den, og trykk på knappen, så er byttet gjort.",
                nn: "Vi har sendt e-post dit. Opne lenkja i han, og trykk på knappen, så er bytet gjort.",
                en: "We have sent an e-mail there. Open the link in it and press the button, and the change is made.")
            : say(
                nb:
                    "Denne maskinen sender ikke e-post. Brevet ligger i mappa «utboks» hos den som driver tjenesten.",
                nn: "Denne maskina sender ikkje e-post. Brevet ligg i mappa «utboks» hos den som driv tenesta.",
                en:
                    "This machine sends no e-mail. The letter lies in the folder “utboks” with whoever runs the service."
            )
        return """
            <section class="card stack" aria-labelledby="venter">
            <h2 id="venter">\(say(nb: "Venter på", nn: "Ventar på", en: "Waiting for")) \(change.address.text)</h2>
            <p>\(whereItIs) \(say(
                nb: "Lenken virker til \(until.nb).", nn: "Lenkja verkar til \(until.nn).",
                en: "The link works until \(until.en)."))</p>
            <form method="post" action="\(visit.to(.addressForgetting))"><button class="btn quiet slim">\(say(
                nb: "Behold adressen du har", nn: "Behald adressa du har", en: "Keep the address you have"))</button></form>
            </section>
            """
    }

    private var form: HTML {
        """
        <form class="stack" method="post" action="\(visit.to(.address))" novalidate>
        <p><label for="epost">\(say(
            nb: "Den nye e-postadressen din", nn: "Den nye e-postadressa di", en: "Your new e-mail address"))</label></p>
        <p class="small" id="epost-hint">\(say(
            nb: "Du får et brev dit, med en knapp. Til den gamle går det også et brev, som kan stoppe byttet i sju dager.",
            nn: "Du får eit brev dit, med ein knapp. Til den gamle går det òg eit brev, som kan stoppe bytet i sju dagar.",
            en: "You get a letter there, with a button. A letter goes to the old one too, which can stop the change for seven days."))</p>
        \(problems.at("epost", say))
        <p><input id="epost" name="epost" type="email" value="\(typed)" autocomplete="email" inputmode="email" \
        spellcheck="false"\(problems.told("epost", hint: "epost-hint"))></p>
        <p><button class="btn">\(say(nb: "Send brevet", nn: "Send brevet", en: "Send the letter"))</button></p>
        </form>
        """
    }

    private var signInFirst: HTML {
        """
        <p><a href="\(visit.to(.signIn(for: .address)))">\(say(
            nb: "Logg inn på nytt, så kan du bytte adresse", nn: "Logg inn på nytt, så kan du byte adresse",
            en: "Sign in again, and you can change your address"))</a></p>
        """
    }
}

/// What the links in the two letters open.
enum AddressChangePage {
    /// From the new address, for whoever asked.
    static func ask(_ change: AddressChange, _ secret: Secret, _ visit: PersonVisit) -> Page {
        let say = visit.say
        return room(
            say(nb: "Vil du bytte adresse?", nn: "Vil du byte adresse?", en: "Change your address?"),
            """
            <p class="lead">\(say(nb: "Fra", nn: "Frå", en: "From")) <b>\(change.was.text)</b> \(say(
                nb: "til", nn: "til", en: "to")) <b>\(change.address.text)</b>.</p>
            <form method="post" action="\(visit.to(.newAddress(secret)))"><button class="btn">\(say(
                nb: "Ja, bytt adresse", nn: "Ja, byt adresse", en: "Yes, change my address"))</button></form>
            <p class="small">\(say(
                nb: "Etterpå logger du inn med den nye. Enhetene og rollene dine er de samme.",
                nn: "Etterpå loggar du inn med den nye. Einingane og rollene dine er dei same.",
                en: "Afterwards you sign in with the new one. Your units and roles stay the same."))</p>
            """)
    }

    /// From the old one, for whoever reads its mail. The new one is not told: others may read the mail of an old one.
    static func stop(_ change: AddressChange, _ secret: Secret, _ visit: Visit) -> Page {
        let say = visit.say
        let what =
            change.doneAt == nil
            ? say(
                nb: "Byttet er ikke gjort ennå. Stopper du det, beholder du adressen du har.",
                nn: "Bytet er ikkje gjort enno. Stoppar du det, beheld du adressa du har.",
                en: "The change has not been made yet. If you stop it, you keep the address you have.")
            : say(
                nb:
                    "Byttet er gjort. Stopper du det, får du tilbake denne adressen, og alle innloggingene dine blir avsluttet.",
                nn:
                    "Bytet er gjort. Stoppar du det, får du tilbake denne adressa, og alle innloggingane dine blir avslutta.",
                en:
                    "The change has been made. If you stop it, you get this address back, and all your sign-ins are ended."
            )
        return room(
            say(nb: "Vil du stoppe byttet?", nn: "Vil du stoppe bytet?", en: "Stop the change?"),
            """
            <p class="lead">\(say(
                nb: "Noen som er logget inn som", nn: "Nokon som er logga inn som", en: "Somebody who is signed in as")) \
            <b>\(change.was.text)</b> \(say(
                nb: "har bedt om å bytte til en annen adresse.", nn: "har bede om å byte til ei anna adresse.",
                en: "has asked to change to another address."))</p>
            <p>\(what)</p>
            <form method="post" action="\(visit.to(.addressStop(secret)))"><button class="btn">\(say(
                nb: "Ja, stopp byttet", nn: "Ja, stopp bytet", en: "Yes, stop the change"))</button></form>
            <p class="small">\(say(
                nb: "Er det du som bytter, kan du lukke siden. Da skjer det ingenting.",
                nn: "Er det du som byter, kan du lukke sida. Då skjer det ingenting.",
                en: "If it is you who are changing it, you can close the page. Then nothing happens."))</p>
            """)
    }

    static func stopped(_ visit: Visit) -> Page {
        let say = visit.say
        return room(
            say(nb: "Byttet er stoppet", nn: "Bytet er stoppa", en: "The change has been stopped"),
            """
            <p class="lead">\(say(
                nb: "Adressen din er den samme som før.", nn: "Adressa di er den same som før.",
                en: "Your address is the same as before."))</p>
            <p>\(say(
                nb: "Var det ikke du som ba om byttet, kan noen sitte ved en maskin der du er logget inn. Logg inn, og avslutt de innloggingene du ikke kjenner.",
                nn: "Var det ikkje du som bad om bytet, kan nokon sitje ved ei maskin der du er logga inn. Logg inn, og avslutt dei innloggingane du ikkje kjenner.",
                en: "If it was not you who asked for it, somebody may sit at a computer where you are signed in. Sign in, and end the sign-ins that you do not know."))</p>
            <p><a class="btn" href="\(visit.to(.me))">\(say(
                nb: "Deg og innloggingene dine", nn: "Deg og innloggingane dine", en: "You and your sign-ins"))</a></p>
            """)
    }

    static func over(_ visit: some Speaking) -> Page {
        let say = visit.say
        return room(
            say(nb: "Lenken virker ikke lenger", nn: "Lenkja verkar ikkje lenger", en: "The link no longer works"),
            """
            <p class="lead">\(say(
                nb: "Den er brukt, for gammel eller laget for en annen. Er du logget inn som den som ba om byttet, ser du på siden din hvordan det står.",
                nn: "Ho er brukt, for gammal eller laga for ein annan. Er du logga inn som den som bad om bytet, ser du på sida di korleis det står.",
                en: "It has been used, is too old, or was made for somebody else. If you are signed in as the one who asked for the change, your page says how it stands."))</p>
            <p><a href="\(visit.to(.me))">\(say(
                nb: "Deg og innloggingene dine", nn: "Deg og innloggingane dine", en: "You and your sign-ins"))</a></p>
            """)
    }

    private static func room(_ title: String, _ main: HTML) -> Page {
        Page(title: title, bodyClass: "room", main: "<h1>\(title)</h1>\n\(main)", mainClass: "wrap stack form")
    }
}

extension Phrase {
    static let changeAddress = Phrase(nb: "Bytt adresse", nn: "Byt adresse", en: "Change your address")
}

import Markup
import Words
import WorkModel

/// Where an address is typed.
struct AskForLetterPage {
    let visit: Visit
    let back: Path?
    let providers: [ProviderSettings]
    /// What became of a sign-in at a provider.
    var told: Phrase?
    var typed = ""
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        Page(
            title: problems.titled(say(.signIn), say), bodyClass: "room",
            main: """
                \(problems.summary(say))
                <h1>\(say(.signIn))</h1>
                \(told.map(notice))
                <form class="stack" method="post" action="\(visit.to(.signIn))" novalidate>\(wayBackField(back))
                <p class="lead" id="epost-hint">\(say(
                    nb: "Du får en e-post med en lenke og seks sifre. Du trenger ikke passord.",
                    nn: "Du får ein e-post med ei lenkje og seks siffer. Du treng ikkje passord.",
                    en: "You get an e-mail with a link and six digits. You need no password."))</p>
                <p><label for="epost">\(say(
                    nb: "E-postadressen din", nn: "E-postadressa di", en: "Your e-mail address"))</label></p>
                \(problems.at("epost", say))
                <p><input id="epost" name="epost" type="email" value="\(typed)" autocomplete="email" inputmode="email" \
                spellcheck="false"\(problems.told("epost", hint: "epost-hint"))></p>
                <p><button class="btn">\(say(
                    nb: "Send meg e-post", nn: "Send meg e-post", en: "Send me an e-mail"))</button></p>
                </form>
                \(ProviderButtons(visit: visit, providers: providers, back: back).html)
                <p class="small">\(say(
                    nb: "Skal du bare delta eller starte en dugnad, trenger du ikke å logge inn.",
                    nn: "Skal du berre delta eller starte ein dugnad, treng du ikkje å logge inn.",
                    en: "To take part or to start a dugnad, you do not need to sign in."))
                <a href="\(visit.toSite(.front))">\(say(.toTheFrontPage))</a></p>
                """,
            mainClass: "wrap stack form", scripts: problems.isEmpty && told == nil ? [] : ["focus.js"])
    }

    private func notice(_ words: Phrase) -> HTML {
        "<p class=\"slip\" role=\"status\" tabindex=\"-1\" id=\"svar\"\(problems.isEmpty ? " data-focus" as HTML : .nothing)>\(say(words))</p>"
    }
}

/// Where the digits of the letter are typed.
struct DigitsPage {
    let visit: Visit
    /// Nil when the digits are over.
    let way: WayIn?
    let back: Path?
    let hasMail: Bool
    /// Where somebody in this browser has signed in, and can be known again from now on.
    let provider: String?
    var isKnownAgain = false
    var typed = ""
    var problems = FormProblems()

    private var say: Tongue { visit.say }

    var page: Page {
        let title = say(nb: "Se i e-posten din", nn: "Sjå i e-posten din", en: "Look in your e-mail")
        return Page(
            title: problems.titled(title, say), bodyClass: "room",
            main: """
                \(problems.summary(say))
                <h1>\(title)</h1>
                \(way.map(whereItIs))
                <form class="stack" method="post" action="\(visit.to(.digits))" novalidate>\(wayBackField(back))
                <p><label for="siffer">\(say(
                    nb: "Skriv de seks sifrene her", nn: "Skriv dei seks sifra her",
                    en: "Type the six digits here"))</label></p>
                \(problems.at("siffer", say))
                <p><input class="digits" id="siffer" name="siffer" value="\(typed)" inputmode="numeric" \
                autocomplete="one-time-code" size="7"\(problems.told("siffer", hint: way == nil ? nil : "siffer-hint"))></p>
                \(way.map(howLong))
                \(provider.map(knowAgain))
                <p><button class="btn">\(say(.signIn))</button></p>
                </form>
                <p>\(say(
                    nb: "Du kan også åpne lenken i e-posten, på hvilken som helst maskin.",
                    nn: "Du kan òg opne lenkja i e-posten, på kva maskin du vil.",
                    en: "You can also open the link in the e-mail, on any machine."))</p>
                <p><a href="\(visit.to(.signIn))\(Path.afterwards(back))">\(say(
                    nb: "Send en ny", nn: "Send ein ny", en: "Send another"))</a></p>
                """,
            mainClass: "wrap stack form", scripts: problems.isEmpty ? [] : ["focus.js"])
    }

    private func whereItIs(_ way: WayIn) -> HTML {
        guard hasMail else {
            return """
                <p class="lead">\(say(
                    nb: "Denne maskinen sender ikke e-post. Brevet til deg ligger i mappa «utboks» hos den som driver tjenesten.",
                    nn: "Denne maskina sender ikkje e-post. Brevet til deg ligg i mappa «utboks» hos den som driv tenesta.",
                    en: "This machine sends no e-mail. Your letter lies in the folder “utboks” with whoever runs the service."))</p>
                """
        }
        return """
            <p class="lead">\(say(
                nb: "Vi har sendt e-post til", nn: "Vi har sendt e-post til", en: "We have sent an e-mail to")) \
            <b>\(way.address.text)</b>. \(say(
                nb: "Den kan bruke et par minutter.", nn: "Han kan bruke eit par minutt.",
                en: "It may take a few minutes."))</p>
            """
    }

    private func knowAgain(_ name: String) -> HTML {
        """
        <p><label class="box"><input type="checkbox" name="husk" value="1"\("checked", when: isKnownAgain)> <span>\(say(
            nb: "Det var jeg som logget inn med \(name) nå. Kjenn meg igjen derfra neste gang.",
            nn: "Det var eg som logga inn med \(name) no. Kjenn meg igjen derifrå neste gong.",
            en: "It was I who signed in with \(name) just now. Know me again from there next time."))</span></label></p>
        """
    }

    private func howLong(_ way: WayIn) -> HTML {
        let clock = NorwegianTime.clock(way.until)
        return """
            <p class="small" id="siffer-hint">\(say(
                nb: "Sifrene virker bare her, i denne nettleseren, til kl.\u{A0}\(clock). Mellomrom gjør ikke noe.",
                nn: "Sifra verkar berre her, i denne nettlesaren, til kl.\u{A0}\(clock). Mellomrom gjer ikkje noko.",
                en: "The digits work only here, in this browser, until \(clock). Spaces do not matter."))</p>
            """
    }
}

/// What the link in a letter opens.
struct SignInLinkPage {
    let visit: Visit
    let secret: Secret
    let way: WayIn
    let now: Moment

    private var say: Tongue { visit.say }

    var page: Page {
        way.isOpen(at: now) ? open : over
    }

    private var open: Page {
        let title = say(nb: "Vil du logge inn?", nn: "Vil du logge inn?", en: "Do you want to sign in?")
        let until = NorwegianTime.dayAndHour(way.until)
        return Page(
            title: title, bodyClass: "room",
            main: """
                <h1>\(title)</h1>
                <p class="lead">\(say(
                    nb: "Du har åpnet lenken som ble laget for", nn: "Du har opna lenkja som blei laga for",
                    en: "You have opened the link that was made for")) <b>\(way.address.text)</b>.</p>
                <form method="post" action="\(visit.to(.signInLink(secret)))">
                <button class="btn">\(say(
                    nb: "Ja, logg meg inn", nn: "Ja, logg meg inn", en: "Yes, sign me in"))</button></form>
                <p class="small">\(say(
                    nb: way.isLasting ? "" : "Lenken virker én gang, til \(until.nb). ",
                    nn: way.isLasting ? "" : "Lenkja verkar éin gong, til \(until.nn). ",
                    en: way.isLasting ? "" : "The link works once, until \(until.en). "))\(say(
                    nb: "Har du ikke bedt om den, kan du lukke siden. Da skjer det ingenting.",
                    nn: "Har du ikkje bede om ho, kan du lukke sida. Då skjer det ingenting.",
                    en: "If you have not asked for it, you can close the page. Then nothing happens."))</p>
                """,
            mainClass: "wrap stack form")
    }

    private var over: Page {
        let used = way.usedAt.map { NorwegianTime.dayAndHour($0) }
        let title =
            used == nil
            ? say(nb: "Lenken er for gammel", nn: "Lenkja er for gammal", en: "The link is too old")
            : say(nb: "Lenken er brukt", nn: "Lenkja er brukt", en: "The link has been used")
        let why = used.map { used in
            say(
                nb: "Noen logget inn med den \(used.nb). Var det ikke deg, avslutt alle innloggingene når du er inne.",
                nn: "Nokon brukte ho til å logge inn \(used.nn). Var det ikkje deg, avslutt dei andre når du er inne.",
                en: "Somebody signed in with it \(used.en). If it was not you, end all the sign-ins once you are in.")
        }
        return Page(
            title: title, bodyClass: "room",
            main: """
                <h1>\(title)</h1>
                <p class="lead">\(why ?? say(
                    nb: "Be om en ny e-post, så får du en som virker.",
                    nn: "Be om ein ny e-post, så får du ei som verkar.",
                    en: "Ask for another e-mail, and you get one that works."))</p>
                <p><a class="btn" href="\(visit.to(.signIn))">\(say(
                    nb: "Send meg en ny", nn: "Send meg ein ny", en: "Send me another"))</a></p>
                """,
            mainClass: "wrap stack form")
    }
}

import Documents
import Markup
import Words
import WorkModel

/// The letters of a unit, what needs somebody first.
struct OutboxPage {
    let visit: MemberVisit
    let letters: [Letter]
    let texts: [Letter.ID: String]
    /// How many lie there to be given by hand, also those that there is no room for on the page, and until when they came.
    let toGive: (count: Int, since: Moment)?
    let trouble: String?
    let mail: MailSettings?
    /// What is wrong with the mailbox that letters come back to.
    let returnsTrouble: String?

    private var say: Tongue { visit.say }

    var page: Page {
        let lying = letters.filter { $0.state == .lying || $0.state == .unsure || $0.state == .refused }
        let waiting = letters.filter { $0.state == .waiting || $0.state == .underWay }
        let gone = letters.filter { $0.state == .sent || $0.state == .delivered }
        var page = unitPage(
            visit, at: .outbox(visit.unit), title: say(.outbox), mainClass: "wrap stack",
            """
            <h1>\(say(.outbox))</h1>
            \(trouble == nil ? nil : stands)
            \(mail == nil && !letters.isEmpty ? byHand : nil)
            \(letters.isEmpty ? none : nil)
            \(texts.count > 1 ? toGive.map { allInOne($0.count, since: $0.since) } : nil)
            \(section("trenger", say(
                nb: "Dette trenger deg", nn: "Dette treng deg", en: "This needs you"), lying))
            \(section("venter", say(nb: "Venter", nn: "Ventar", en: "Waiting"), waiting))
            \(section("levert", say(nb: "Sendt", nn: "Sende", en: "Sent"), gone))
            \(mail.map(how))
            """)
        page.scripts = ["copy.js"]
        page.words = ScriptWords.copying.json(say)
        return page
    }

    private var none: HTML {
        """
        <p class="lead">\(say(
            nb: "Her ligger brevene fra enheten. Ingen er skrevet ennå.",
            nn: "Her ligg breva frå eininga. Ingen er skrivne enno.",
            en: "The unit’s letters lie here. None has been written yet."))</p>
        """
    }

    /// Nothing is marked while the fault is ours.
    private var stands: HTML {
        """
        <p class="heed" role="status"><b>\(say(
            nb: "E-posten står akkurat nå.", nn: "E-posten står akkurat no.", en: "The mail stands still just now."))</b> \(say(
            nb: "Brevene venter, og går av seg selv når e-posttjeneren svarer igjen. Den som driver tjenesten, har fått beskjed.",
            nn: "Breva ventar, og går av seg sjølv når e-posttenaren svarar igjen. Den som driv tenesta, har fått beskjed.",
            en: "The letters wait, and go by themselves when the mail server answers again. Whoever runs the service has been told."))</p>
        """
    }

    private func how(_ mail: MailSettings) -> HTML {
        """
        <section class="section" aria-labelledby="slik"><h2 id="slik">\(say(
            nb: "Slik sendes det", nn: "Slik blir det sendt", en: "How it is sent"))</h2>
        <p>\(say(nb: "Fra", nn: "Frå", en: "From")) \(mail.from.name) \(mail.from.address.text). \(returns(mail))</p></section>
        """
    }

    private func returns(_ mail: MailSettings) -> String {
        guard mail.returns != nil else {
            return say(
                nb: "Returer leses ikke. Kommer et brev i retur senere, ser du det ikke her.",
                nn: "Returar blir ikkje lesne. Kjem eit brev i retur seinare, ser du det ikkje her.",
                en: "Returned mail is not read. If a letter is returned later, you do not see it here.")
        }
        guard returnsTrouble == nil else {
            return say(
                nb:
                    "Returer kan ikke leses akkurat nå. Den som driver tjenesten, har fått beskjed, og vi prøver igjen av oss selv.",
                nn:
                    "Returar kan ikkje lesast akkurat no. Den som driv tenesta, har fått beskjed, og vi prøver igjen av oss sjølve.",
                en:
                    "Returned mail cannot be read just now. Whoever runs the service has been told, and we try again by ourselves."
            )
        }
        return say(
            nb: "Kommer et brev i retur, ser du det her kort tid etter. Svar om ferie og fravær regnes ikke som retur.",
            nn:
                "Kjem eit brev i retur, ser du det her kort tid etter. Svar om ferie og fråvær blir ikkje rekna som retur.",
            en:
                "If a letter is returned, you see it here soon after. Replies about holidays and absence do not count as returns."
        )
    }

    private var byHand: HTML {
        """
        <p class="lead">\(say(
            nb: "Denne maskinen er ikke satt opp til å sende e-post. Brevene ligger her, og alt annet virker.",
            nn: "Denne maskina er ikkje sett opp til å sende e-post. Breva ligg her, og alt anna verkar.",
            en: "This machine is not set up to send e-mail. The letters lie here, and everything else works."))</p>
        <p class="heed">\(say(
            nb: "Kopier teksten og send den fra din egen e-post, eller last ned brevet og åpne det der.",
            nn: "Kopier teksten og send han frå din eigen e-post, eller last ned brevet og opne det der.",
            en: "Copy the text and send it from your own e-mail, or download the letter and open it there."))</p>
        """
    }

    private func allInOne(_ count: Int, since moment: Moment) -> HTML {
        let (letters, until) = (Counting.letters.inDigits(count), String(moment.milliseconds))
        return """
            <p><a class="btn quiet" href="\(visit.to(.lyingLetters(visit.unit)))?til=\(until)" download>\(say(
                nb: "Last ned alle brevene", nn: "Last ned alle breva", en: "Download all the letters"))</a></p>
            <p class="small">\(say(
                nb: "Du får én zip-fil med \(letters.nb), hvert for seg. Pakk den ut, og åpne brevene i e-postprogrammet ditt.",
                nn: "Du får éi zip-fil med \(letters.nn), kvart for seg. Pakk ho ut, og opne breva i e-postprogrammet ditt.",
                en: "You get one zip file with \(letters.en), each on its own. Unpack it, and open the letters in your mail program."))</p>
            <form method="post" action="\(visit.to(.lyingLetters(visit.unit)))"><input type="hidden" name="til" value="\(until)">
            <p><button class="btn quiet">\(say(
                nb: "Merk alle som levert", nn: "Merk alle som leverte", en: "Mark all as delivered"))</button></p></form>
            """
    }

    private func section(_ id: String, _ title: String, _ letters: [Letter]) -> HTML {
        guard !letters.isEmpty else { return .nothing }
        return """
            <section class="section" aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2>
            <ul class="kinds">\(letters.map(row))</ul></section>
            """
    }

    private func row(_ letter: Letter) -> HTML {
        let when = say(NorwegianTime.dayAndHour(letter.triedAt ?? letter.madeAt))
        return """
            <li>\(mark(letter.state))<h3>\(say(letter.kind.name).capitalisedFirst)</h3>
            <p>\(say(nb: "til", nn: "til", en: "to")) \(letter.address.text), \(when)</p>
            \(letter.state == .lying ? reading(letter) : nil)\(letter.state == .unsure || letter.state == .refused ? settling(letter) : nil)</li>

            """
    }

    private func why(_ letter: Letter) -> String {
        if letter.state == .unsure {
            return say(
                nb: "Usikkert: vi vet ikke om brevet kom fram, og sender det ikke to ganger uten at du sier det.",
                nn: "Usikkert: vi veit ikkje om brevet kom fram, og sender det ikkje to gonger utan at du seier det.",
                en: "Unsure: we do not know whether the letter came, and do not send it twice unless you say so.")
        }
        guard let day = letter.returnedAt.map(NorwegianTime.dayAndHour) else {
            return say(
                nb: "Avvist. Vi prøver ikke igjen av oss selv.", nn: "Avvist. Vi prøver ikkje igjen av oss sjølve.",
                en: "Refused. We do not try again by ourselves.")
        }
        return say(
            nb: "Kom i retur \(day.nb). Se om adressen er riktig før du sender på nytt.",
            nn: "Kom i retur \(day.nn). Sjå om adressa er rett før du sender på nytt.",
            en: "Came back \(day.en). See whether the address is right before you send it again.")
    }

    private func settling(_ letter: Letter) -> HTML {
        let answer: HTML? = letter.answer.map { answer in
            """
            <details><summary>\(say(
                nb: "Les svaret fra mottakeren", nn: "Les svaret frå mottakaren", en: "Read the receiver’s answer"))</summary>
            <p lang="en">\(answer)</p></details>
            """
        }
        let came: HTML? =
            letter.state == .unsure
            ? """
            <button class="btn quiet slim" name="svar" value="kom">\(say(
                nb: "Det kom fram", nn: "Det kom fram", en: "It came"))<span class="vh">: \(letter.address.text)</span></button>
            """ : nil
        return """
            <p>\(why(letter))</p>\(answer)
            <form class="row" method="post" action="\(visit.to(.letterAnswer(visit.unit, letter.id)))">
            <button class="btn quiet slim" name="svar" value="igjen">\(say(
                nb: "Send det igjen", nn: "Send det igjen", en: "Send it again"))<span class="vh">: \(letter.address.text)</span></button>
            \(came)</form>
            """
    }

    private func reading(_ letter: Letter) -> HTML {
        let id = "brev-\(letter.id)"
        let name = letter.address.text
        let text: HTML? = texts[letter.id].map { text in
            """
            <pre class="plaintext" id="\(id)" tabindex="0" aria-label="\(say(nb: "Brevet", nn: "Brevet", en: "The letter"))" \
            lang="\(letter.language.tag)">\(text)</pre>
            """
        }
        return """
            <details><summary>\(say(nb: "Les brevet", nn: "Les brevet", en: "Read the letter"))<span class="vh">: \(name)</span></summary>
            \(text)
            <div class="row">\(copyButton("#\(id)", about: name, say))<a class="btn quiet slim" href="\(visit.to(.letter(visit.unit, letter.id)))" download>\(say(
                nb: "Last ned", nn: "Last ned", en: "Download"))<span class="vh">: \(name)</span></a>
            <form method="post" action="\(visit.to(.letterDelivery(visit.unit, letter.id)))">
            <button class="btn quiet slim">\(say(
                nb: "Merk som levert", nn: "Merk som levert", en: "Mark as delivered"))<span class="vh">: \(name)</span></button></form></div>
            </details>
            """
    }

    /// A knot is gone, a loop waits; the words beside it say the same.
    private func mark(_ state: Letter.State) -> HTML {
        switch state {
        case .sent, .delivered:
            """
            <svg viewBox="0 0 40 40" aria-hidden="true" fill="none"><circle class="knot" cx="20" cy="20" r="17"/>\
            <path class="lines" transform="translate(-2 -2) scale(1.57)" d="M5.5 14c8-5 13-1 17 5M8 21c2-7 8-13 14-13"/></svg>
            """
        case .unsure:
            """
            <svg viewBox="0 0 40 40" aria-hidden="true" fill="none"><circle class="loop" cx="20" cy="20" r="15" \
            stroke-dasharray="6 6"/></svg>
            """
        case .refused:
            """
            <svg viewBox="0 0 40 40" aria-hidden="true" fill="none"><circle class="loop" cx="20" cy="20" r="14"/>\
            <path class="cut" d="M6 34L34 6"/></svg>
            """
        case .waiting, .underWay, .lying:
            """
            <svg viewBox="0 0 40 40" aria-hidden="true" fill="none"><circle class="loop" cx="20" cy="20" r="14"/></svg>
            """
        }
    }
}

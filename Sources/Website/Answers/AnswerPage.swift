import Markup
import Words
import WorkModel

/// One question, on a phone, in a minute. Nothing is chosen beforehand.
struct AnswerPage {
    let visit: Visit
    let secret: Secret
    let card: AnswerCard
    let draft: AnswerDraft
    var problems = FormProblems()
    /// Somebody else has answered since: what they wrote stands in the form, the other answer above it.
    var conflict: Conflict?

    var say: Tongue { visit.say }
    private var dugnad: Dugnad { card.dugnad }
    private var isLate: Bool { card.isLate }

    var page: Page {
        let title = isLate ? lateTitle : question
        var page = AnswerPages.page(
            visit, problems.titled(title, say), top: AnswerPage.top(visit, card),
            """
            \(problems.summary(say))
            \(conflict.map(changedMeanwhile))
            \(isLate ? late : form)
            """)
        page.scripts += problems.isEmpty && conflict == nil ? [] : ["focus.js"]
        return page
    }

    var question: String { say(nb: "Kommer du?", nn: "Kjem du?", en: "Are you coming?") }

    /// Who invites, and to what; the day is what people look for first.
    static func top(_ visit: Visit, _ card: AnswerCard) -> HTML {
        let meeting = visit.say(card.dugnad.variant.meeting).capitalisedFirst
        let when = visit.say(card.dugnad.dayAndHourInWords)
        return """
            <header class="top"><div class="wrap"><p><b>\(card.unit.name)</b><br>\(meeting) \(when)</p></div></header>
            """
    }

    private func changedMeanwhile(_ conflict: Conflict) -> HTML {
        conflict.aboveForm(
            say,
            title: Phrase(
                nb: "Svaret er endret et annet sted", nn: "Svaret er endra ein annan stad",
                en: "The answer was changed elsewhere"),
            Phrase(
                nb: "Det kom et annet svar mens du skrev. Det du skrev, står fortsatt her. Send det hvis det er det "
                    + "som skal gjelde.",
                nn: "Det kom eit anna svar medan du skreiv. Det du skreiv, står framleis her. Send det om det er det "
                    + "som skal gjelde.",
                en: "Another answer came while you wrote. What you wrote is still here. Send it if that is what is to "
                    + "count."))
    }

    // MARK: In time

    private var form: HTML {
        """
        <form class="stack replyform" method="post" action="\(visit.to(.answer(secret)))" novalidate>
        \(version)
        <fieldset class="choices" id="svar"\(problems.told("svar"))><legend><h1>\(question)</h1></legend>
        \(whoYouAre)
        \(problems.at("svar", say))
        \(choices)</fieldset>
        <div class="follows if-kommer stack">\(called)\(forSeveral)\(needs)</div>
        <div class="follows if-annen stack">\(somebodyElse)</div>
        <div class="follows if-vetikke"><p>\(askedAgain)</p></div>
        \(nextTime)
        <p><button class="btn wide">\(say(nb: "Send svaret", nn: "Send svaret", en: "Send the answer"))</button></p>
        \(kept)
        </form>
        """
    }

    var nextTime: HTML? {
        NextTimePart(visit: visit, secret: secret, card: card).box(isTicked: draft.mayBeAskedAgain)
    }

    var version: HTML {
        "<input type=\"hidden\" name=\"versjon\" value=\"\(String(conflict?.version ?? card.answer?.version ?? 0))\">"
    }

    private var whoYouAre: HTML {
        let invitee = card.invitee
        let who = [invitee.name ?? invitee.role, invitee.body].compactMap(\.self).joined(separator: ", ")
        let named: HTML? =
            who.isEmpty
            ? nil
            : """
            \(say(nb: "Du er invitert som", nn: "Du er invitert som", en: "You are invited as")) <b\(asWritten)>\(who)</b>.
            """
        return """
            <p>\(named)
            <a href="\(visit.to(.answerFacts(secret)))">\(say(
                nb: "Det stemmer ikke", nn: "Det stemmer ikkje", en: "That is not right"))</a></p>
            """
    }

    private var choices: HTML {
        let options: [(AnswerDraft.Choice, Phrase)] = [
            (.coming, Phrase(nb: "Ja, jeg kommer", nn: "Ja, eg kjem", en: "Yes, I am coming")),
            (.sending, Phrase(nb: "Jeg sender en annen", nn: "Eg sender ein annan", en: "I am sending somebody else")),
            (.notComing, .cannotCome),
            (.unsure, Phrase(nb: "Jeg vet ikke ennå", nn: "Eg veit ikkje enno", en: "I do not know yet")),
        ]
        return options.map { choice, words in
            """
            <label class="choice"><input type="radio" name="svar" value="\(choice.rawValue)"\
            \("checked", when: draft.choice == choice)><span>\(say(words))</span></label>

            """ as HTML
        }.joined(by: "")
    }

    /// Whoever comes for an office or a club, or in somebody's place, has a name on the list at the door; a young person not.
    var called: HTML? {
        guard card.invitee.isAskedForName(in: card.dugnad.variant) else { return nil }
        let gone = card.forgotten
        return """
            <p><label for="navn">\(say(nb: "Navnet ditt", nn: "Namnet ditt", en: "Your name"))</label></p>
            \(problems.at("navn", say))
            <p><input id="navn" name="navn" value="\(draft.name)" dir="auto" autocomplete="name"\
            \(problems.told("navn", hint: "navn-hint"))></p>
            <p class="small" id="navn-hint">\(say(
                nb: "Til lista ved døra og navnelappen. Du kan la det stå tomt. Vi sletter det \(gone.nb).",
                nn: "Til lista ved døra og namnelappen. Du kan la det stå tomt. Vi slettar det \(gone.nn).",
                en: "For the list at the door and your name badge. You can leave it empty. We delete it \(gone.en)."))</p>
            """
    }

    var forSeveral: HTML {
        let isOpen =
            !draft.people.isEmpty || card.dugnad.variant.isOfYoungPeople(card.invitee.kind) || problems.has("antall")
            || problems.has("unge")
        return """
            <details class="slip plain"\("open", when: isOpen)><summary>\(say(
                nb: "Jeg svarer for flere", nn: "Eg svarar for fleire", en: "I answer for several"))</summary>
            <p><label for="antall">\(say(
                nb: "Hvor mange kommer, når du teller med deg selv?", nn: "Kor mange kjem, når du tel med deg sjølv?",
                en: "How many are coming, counting yourself?"))</label></p>
            \(problems.at("antall", say))
            <p><input id="antall" name="antall" inputmode="numeric" size="3" value="\(draft.people)" \
            autocomplete="off"\(problems.told("antall"))></p>
            <p><label for="unge">\(say(
                nb: "Hvor mange av dem er under 18?", nn: "Kor mange av dei er under 18?",
                en: "How many of them are under 18?"))</label></p>
            \(problems.at("unge", say))
            <p><input id="unge" name="unge" inputmode="numeric" size="3" value="\(draft.young)" \
            autocomplete="off"\(problems.told("unge", hint: "unge-hint"))></p>
            <p class="small" id="unge-hint">\(say(
                nb: "Vi trenger ingen navn. Du er den voksne vi gir beskjed til.",
                nn: "Vi treng ingen namn. Du er den vaksne vi gir beskjed til.",
                en: "We need no names. You are the adult whom we tell."))</p>
            </details>
            """
    }

    var needs: HTML {
        let gone = card.needsForgotten
        return """
            <details class="slip plain"\("open", when: !draft.needs.isEmpty || problems.has("behov"))><summary>\(say(
                nb: "Mat, tolk eller annet", nn: "Mat, tolk eller anna", en: "Food, interpreter or other"))</summary>
            <p><label for="behov">\(say(
                nb: "Skriv det som gjør kvelden god for deg", nn: "Skriv det som gjer kvelden god for deg",
                en: "Write what makes the evening good for you"))</label></p>
            \(problems.at("behov", say))
            <p><textarea dir="auto" id="behov" name="behov" rows="2"\(problems.told("behov", hint: "behov-hint"))>\(draft.needs)</textarea></p>
            <p class="small" id="behov-hint">\(say(
                nb: "Ikke skriv navn. Bare kontaktpersonen leser det. Kjøkkenet får en liste uten navn. Vi sletter det \(gone.nb).",
                nn: "Ikkje skriv namn. Berre kontaktpersonen les det. Kjøkenet får ei liste utan namn. Vi slettar det \(gone.nn).",
                en: "Leave names out. Only the contact person reads it. The kitchen gets a list without names. We delete it \(gone.en)."))</p>
            </details>
            """
    }

    private var somebodyElse: HTML {
        """
        <p><label for="epost">\(say(
            nb: "E-postadressen til den du sender", nn: "E-postadressa til den du sender",
            en: "The e-mail address of whoever you send"))</label></p>
        \(problems.at("epost", say))
        <p><input id="epost" name="epost" type="email" value="\(draft.address)" autocomplete="off" spellcheck="false"\
        \(problems.told("epost", hint: "epost-hint"))></p>
        <p class="small" id="epost-hint">\(say(whatIsKept))</p>
        """
    }

    private var whatIsKept: Phrase {
        card.keepsPlace
            ? Phrase(
                nb:
                    "Den du sender, får invitasjonen og svarer selv. Plassen holdes av så lenge, og du får beskjed hvis det ikke kommer noe svar.",
                nn:
                    "Den du sender, får invitasjonen og svarar sjølv. Plassen blir halden av så lenge, og du får beskjed om det ikkje kjem noko svar.",
                en:
                    "Whoever you send gets the invitation and answers it. The place is kept meanwhile, and you are told if no answer comes."
            )
            : Phrase(
                nb:
                    "Den du sender, får invitasjonen og svarer selv. Det er ingen plass å holde av nå. Du får beskjed hvis det ikke kommer noe svar.",
                nn:
                    "Den du sender, får invitasjonen og svarar sjølv. Det er ingen plass å halde av no. Du får beskjed om det ikkje kjem noko svar.",
                en:
                    "Whoever you send gets the invitation and answers it. There is no place to keep just now. You are told if no answer comes."
            )
    }

    private var askedAgain: String {
        guard let day = card.askedAgainAt.map(NorwegianTime.day) else {
            return say(
                nb: "Det er greit. Si fra når du vet det. Til da holder vi ikke av noen plass.",
                nn: "Det er greitt. Sei frå når du veit det. Til då held vi ikkje av nokon plass.",
                en: "That is fine. Tell us when you know. Until then no place is kept.")
        }
        return say(
            nb: "Det er greit. Vi spør igjen \(day.nb). Til da holder vi ikke av noen plass.",
            nn: "Det er greitt. Vi spør igjen \(day.nn). Til då held vi ikkje av nokon plass.",
            en: "That is fine. We ask again on \(day.en). Until then no place is kept.")
    }

    var kept: HTML {
        let gone = card.kept.map { NorwegianTime.date($0.until) } ?? card.forgotten
        return """
            <p class="small">\(say(
                nb: "\(card.unit.name) er ansvarlig. Vi lagrer navnet og e-postadressen du ble invitert med, og sletter dem \(gone.nb).",
                nn: "\(card.unit.name) er ansvarleg. Vi lagrar namnet og e-postadressa du blei invitert med, og slettar dei \(gone.nn).",
                en: "\(card.unit.name) is responsible. We keep the name and the e-mail address you were invited with, and delete them \(gone.en)."))
            <a href="\(visit.toSite(.privacy))">\(say(
                nb: "Slik behandler vi svaret", nn: "Slik behandlar vi svaret", en: "How the answer is handled"))</a></p>
            """
    }
}

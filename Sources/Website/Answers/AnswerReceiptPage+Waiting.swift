import Markup
import Words
import WorkModel

/// Whoever has no place yet, or waits for somebody else.
extension AnswerReceiptPage {
    var waiting: HTML {
        let people = card.answer?.people ?? 1
        let together: HTML? =
            people < 2
            ? nil
            : "<p>\(say(nb: "Dere venter sammen til det er plass til alle.", nn: "De ventar saman til det er plass til alle.", en: "You wait together until there is room for all of you."))</p>"
        // Too late for an e-mail to help, but the chair is empty.
        guard card.hasRoom else { return "\(sentence(full))\(sentence(whenFree))\(together)" }
        return """
            <p>\(say(nb: "Akkurat nå er det plass.", nn: "Akkurat no er det plass.", en: "Just now there is room."))</p>
            \(takeIt)
            """
    }

    private var full: Phrase {
        card.places.hasRoom(for: card.answer?.people ?? 1)
            ? Phrase(
                nb: "Det kommer alt så mange fra dere som det er satt av plass til.",
                nn: "Det kjem alt så mange frå dykk som det er sett av plass til.",
                en: "As many of you are coming as there is room for.")
            : Phrase(nb: "Alle plassene er tatt.", nn: "Alle plassane er tekne.", en: "All the places are taken.")
    }

    private var whenFree: Phrase {
        switch card.turn {
        case .isAsked:
            Phrase(
                nb:
                    "Blir det ledig, får du e-post og har to døgn på å si ja. De siste dagene har du til klokkeslettet som står i e-posten.",
                nn:
                    "Blir det ledig, får du e-post og har to døgn på å seie ja. Dei siste dagane har du til klokkeslettet som står i e-posten.",
                en:
                    "If one comes free, you get an e-mail and have two days to say yes. In the last days you have until the hour in the e-mail."
            )
        case .wasAsked:
            Phrase(
                nb: "Du har vært spurt om en plass, og blir ikke spurt igjen. Se her: blir det ledig, kan du ta den.",
                nn:
                    "Du har vore spurd om ein plass, og blir ikkje spurd igjen. Sjå her: blir det ledig, kan du ta han.",
                en:
                    "You have been asked about a place, and are not asked again. Look here: if one comes free, you can take it."
            )
        case .isNotAsked:
            Phrase(
                nb: "Vi rekker ikke å spørre deg på e-post. Se her: blir det ledig, kan du ta plassen.",
                nn: "Vi rekk ikkje å spørje deg på e-post. Sjå her: blir det ledig, kan du ta plassen.",
                en: "There is no time to ask you by e-mail. Look here: if a place comes free, you can take it.")
        }
    }

    func offer(_ until: LastMinute) -> HTML {
        let by = NorwegianTime.dayAndHour(until.moment)
        return """
            <p>\(say(
                nb: "Si ja innen \(by.nb). Etter det går plassen til den neste.",
                nn: "Sei ja innan \(by.nn). Etter det går plassen til den neste.",
                en: "Say yes by \(by.en). After that it goes to the next."))</p>
            \(whenAndWhere)\(takeIt)
            """
    }

    private var takeIt: HTML {
        """
        <form class="stack" method="post" action="\(visit.to(.answer(secret)))">
        <p><button class="btn wide" name="plass" value="ja">\(say(
            nb: "Ja, jeg kommer", nn: "Ja, eg kjem", en: "Yes, I am coming"))</button></p>
        <p><button class="btn quiet wide" name="plass" value="nei">\(say(.cannotCome))</button></p></form>
        """
    }

    var unsure: HTML {
        guard let again = card.askedAgainAt.map(NorwegianTime.day) else {
            return sentence(
                Phrase(
                    nb: "Si fra når du vet det. Til da holder vi ikke av noen plass.",
                    nn: "Sei frå når du veit det. Til då held vi ikkje av nokon plass.",
                    en: "Tell us when you know. Until then no place is kept."))
        }
        return sentence(
            Phrase(
                nb: "Vi spør igjen \(again.nb). Til da holder vi ikke av noen plass.",
                nn: "Vi spør igjen \(again.nn). Til då held vi ikkje av nokon plass.",
                en: "We ask again on \(again.en). Until then no place is kept."))
    }

    var sentOn: HTML {
        switch card.sent {
        case .saidYes:
            return sentence(
                Phrase(
                    nb: "Den du sendte, har sagt ja.", nn: "Den du sende, har sagt ja.",
                    en: "Whoever you sent has said yes."))
        case .passedOn:
            return sentence(
                Phrase(
                    nb: "Den du sendte, har sendt invitasjonen videre.",
                    nn: "Den du sende, har sendt invitasjonen vidare.",
                    en: "Whoever you sent has sent the invitation on."))
        case .isAsked where !hasBegun: return isAsked
        case .isAsked, .isOver, nil:
            return sentence(
                Phrase(
                    nb: "Ingen kommer i stedet for deg, så langt vi vet.",
                    nn: "Ingen kjem i staden for deg, så langt vi veit.",
                    en: "Nobody is coming in your place, as far as we know."))
        }
    }

    private var isAsked: HTML {
        guard let until = card.keptUntil.map({ NorwegianTime.dayAndHour($0.moment) }) else {
            return sentence(
                Phrase(
                    nb: "Den du sendte, svarer selv. Det er ikke holdt av noen plass.",
                    nn: "Den du sende, svarar sjølv. Det er ikkje halde av nokon plass.",
                    en: "Whoever you sent answers for themselves. No place is kept."))
        }
        return sentence(
            Phrase(
                nb:
                    "Plassen holdes av til \(until.nb). Svarer ikke den du sendte, gir vi deg beskjed, så kan du velge på nytt.",
                nn:
                    "Plassen blir halden av til \(until.nn). Svarar ikkje den du sende, gir vi deg beskjed, så kan du velje på nytt.",
                en:
                    "The place is kept until \(until.en). If whoever you sent does not answer, we tell you, and you can choose again."
            ))
    }
}

extension Phrase {
    static let cannotCome = Phrase(nb: "Nei, jeg kan ikke", nn: "Nei, eg kan ikkje", en: "No, I cannot come")
}

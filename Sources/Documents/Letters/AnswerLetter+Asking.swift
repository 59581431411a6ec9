import Words
import WorkModel

/// Asking somebody who has not answered, or did not know, once more.
extension AnswerLetterText {
    var reminder: LetterText {
        if letter.isAfterSigningUp { return afterSigningUp }
        return framed(
            Phrase(
                nb: "Kommer du \(day.nb)?", nn: "Kjem du \(day.nn)?", en: "Are you coming on \(day.en)?"),
            Phrase(nb: "Kommer du?", nn: "Kjem du?", en: "Are you coming?"),
            [
                .words(
                    Phrase(
                        nb: "Vi inviterte deg til \(name.nb), og har ikke hørt fra deg ennå. Et nei er også et svar: "
                            + "da kan en annen få plassen.",
                        nn: "Vi inviterte deg til \(name.nn), og har ikkje høyrt frå deg enno. Eit nei er òg eit svar: "
                            + "då kan ein annan få plassen.",
                        en:
                            "We invited you to \(name.en), and have not heard from you yet. A no is an answer too: then "
                            + "somebody else can have the place.")), facts, answerHere, .words(AnswerLetterText.yours),
            ])
    }

    /// They think that they have signed up; but anybody may write an address, so they answer by their own link.
    private var afterSigningUp: LetterText {
        framed(
            Phrase(
                nb: "Ett trykk igjen: kommer du \(day.nb)?", nn: "Eitt trykk igjen: kjem du \(day.nn)?",
                en: "One press left: are you coming on \(day.en)?"),
            Phrase(nb: "Ett trykk igjen", nn: "Eitt trykk igjen", en: "One press left"),
            [
                .words(
                    Phrase(
                        nb:
                            "Denne adressen er meldt på \(name.nb). Den sto på lista over inviterte fra før, og der svarer "
                            + "du selv. Du er ikke påmeldt før du har svart her.",
                        nn:
                            "Denne adressa er meld på \(name.nn). Ho stod på lista over inviterte frå før, og der svarar "
                            + "du sjølv. Du er ikkje påmeld før du har svart her.",
                        en:
                            "This address has been signed up for \(name.en). It was on the list of those invited already, "
                            + "and there you answer yourself. You are not signed up until you have answered here.")),
                facts, answerHere, .words(AnswerLetterText.yours),
            ])
    }

    var askedAgain: LetterText {
        framed(
            Phrase(
                nb: "Vet du nå om du kommer \(day.nb)?", nn: "Veit du no om du kjem \(day.nn)?",
                en: "Do you know now whether you are coming on \(day.en)?"),
            Phrase(nb: "Vet du det nå?", nn: "Veit du det no?", en: "Do you know now?"),
            [
                .words(
                    Phrase(
                        nb:
                            "Du svarte at du ikke visste ennå. Til du sier ja, er det ikke holdt av noen plass til deg.",
                        nn:
                            "Du svara at du ikkje visste enno. Til du seier ja, er det ikkje halde av nokon plass til deg.",
                        en: "You answered that you did not know yet. Until you say yes, no place is kept for you.")),
                facts, answerHere,
            ])
    }
}

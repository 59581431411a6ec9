import Markup
import Words
import WorkModel

/// Asked when it is ended while there is time left of the step.
struct EndingPage {
    let question: EndingQuestion
    let visit: ModeratorVisit

    private var say: Tongue { visit.say }

    var page: Page {
        let meeting = visit.dugnad.variant.theMeeting
        return formPage(
            visit, below: .moderator(visit.dugnad),
            Phrase(nb: "Nei, gå tilbake", nn: "Nei, gå tilbake", en: "No, go back"),
            title: say(
                nb: "Avslutte \(meeting.nb) nå?", nn: "Avslutte \(meeting.nn) no?", en: "End \(meeting.en) now?"),
            """
            <p>\(left)</p>
            <form method="post" action="\(visit.to(.end(visit.dugnad)))">
            <p><button class="btn" name="svar" value="ja">\(say(
                nb: "Ja, avslutt \(meeting.nb)", nn: "Ja, avslutt \(meeting.nn)", en: "Yes, end \(meeting.en)"))</button></p>
            </form>
            """)
    }

    private var left: String {
        let minutes = question.minutesLeft
        let (nb, nn, en) =
            minutes == 1
            ? ("ett minutt", "eitt minutt", "one minute")
            : ("\(minutes) minutter", "\(minutes) minutt", "\(minutes) minutes")
        return say(
            nb:
                "Det er \(nb) igjen av dette punktet. Alle skjermer viser at dere er ferdige. Angrer du, kan dere gå videre etterpå.",
            nn:
                "Det er \(nn) att av dette punktet. Alle skjermar viser at de er ferdige. Angrar du, kan de gå vidare etterpå.",
            en:
                "There is \(en) left of this step. Every screen shows that you are done. If you change your mind, you can go on afterwards."
        )
    }
}

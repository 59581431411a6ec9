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
        let left = Counting.minutes.inWords(question.minutesLeft)
        return say(
            nb:
                "Det er \(left.nb) igjen av dette punktet. Hvis du avslutter, viser alle skjermer at dere er ferdige. Angrer du, kan dere gå videre etterpå.",
            nn:
                "Det er \(left.nn) att av dette punktet. Om du avsluttar, viser alle skjermar at de er ferdige. Angrar du, kan de gå vidare etterpå.",
            en:
                "This step has \(left.en) left. If you end now, every screen will show that you are done. If you change your mind, you can go on afterwards."
        )
    }
}

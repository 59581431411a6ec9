import Markup
import Words
import WorkModel

/// After the deadline one signs up all the same, and the contact person decides.
extension AnswerPage {
    var lateTitle: String {
        guard let deadline = card.signUp?.deadline else { return question }
        let isToday = NorwegianTime.isoDate(deadline.moment) == NorwegianTime.isoDate(card.at)
        let clock = NorwegianTime.clock(deadline.moment)
        let day = NorwegianTime.dayAndHour(deadline.moment)
        return isToday
            ? say(
                nb: "Fristen gikk ut kl.\u{A0}\(clock)", nn: "Fristen gjekk ut kl.\u{A0}\(clock)",
                en: "The deadline passed at \(clock)")
            : say(
                nb: "Fristen gikk ut \(day.nb)", nn: "Fristen gjekk ut \(day.nn)",
                en: "The deadline passed on \(day.en)")
    }

    var late: HTML {
        """
        <h1>\(lateTitle)</h1>
        <p>\(say(nb: "Klokka er", nn: "Klokka er", en: "It is")) \(NorwegianTime.clock(card.at)). \(say(
            nb: "Du kan likevel melde deg. Kontaktpersonen ser det og svarer deg på e-post.",
            nn: "Du kan likevel melde deg. Kontaktpersonen ser det og svarar deg på e-post.",
            en: "You can still sign up. The contact person sees it and answers you by e-mail."))</p>
        <form class="stack replyform" method="post" action="\(visit.to(.answer(secret)))" novalidate>
        \(version)<input type="hidden" name="svar" value="kommer">
        \(called)\(forSeveral)\(needs)\(nextTime)
        <p><button class="btn wide">\(say(
            nb: "Meld meg likevel", nn: "Meld meg likevel", en: "Sign me up all the same"))</button></p></form>
        <form method="post" action="\(visit.to(.answer(secret)))">
        \(version)<input type="hidden" name="svar" value="nei">
        <p><button class="btn quiet wide">\(say(.cannotCome))</button></p></form>
        \(kept)
        """
    }
}

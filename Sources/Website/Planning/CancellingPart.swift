import Markup
import Words
import WorkModel

/// Calling a dugnad off, with one press more, or on again; and who is told.
struct CancellingPart {
    let visit: ModeratorVisit
    /// Those who are invited get a letter about it.
    let areWrittenTo: Bool

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var html: HTML? {
        guard dugnad.isYetToBegin else { return nil }
        let isCancelled = dugnad.cancelledAt != nil
        let meeting = dugnad.variant.theMeeting.map(\.capitalisedFirst)
        let words =
            isCancelled
            ? say(nb: "\(meeting.nb) er avlyst.", nn: "\(meeting.nn) er avlyst.", en: "\(meeting.en) is called off.")
            : say(
                nb: "Ingenting blir slettet, og dere kan ombestemme dere.",
                nn: "Ingenting blir sletta, og de kan ombestemme dykk.",
                en: "Nothing is deleted, and you can change your minds.")
        let button =
            isCancelled
            ? say(nb: "Det blir noe av likevel", nn: "Det blir noko av likevel", en: "It is on after all")
            : say(nb: "Avlys", nn: "Avlys", en: "Call it off")
        let yes = say(nb: "Ja, avlys", nn: "Ja, avlys", en: "Yes, call it off")
        let press = """
            <p><button class="btn quiet" name="avlys" value="\(isCancelled ? "0" : "1")">\(isCancelled ? button : yes)</button></p>
            """ as HTML
        let address = visit.to(.cancellation(dugnad))
        return """
            <section class="stack" aria-labelledby="avlys"><h2 id="avlys">\(say(
                nb: "Avlyse", nn: "Avlyse", en: "Calling it off"))</h2><p>\(words)\(whoIsTold(isCancelled))</p>
            \(isCancelled ? "<form method=\"post\" action=\"\(address)\">\(press)</form>" : pressOnceMore(
                HTML(button), to: address, press))</section>
            """
    }

    private func whoIsTold(_ isCancelled: Bool) -> String {
        if areWrittenTo {
            return isCancelled
                ? say(
                    nb: " De som er invitert og ikke har sagt nei, får brev om det.",
                    nn: " Dei som er inviterte og ikkje har sagt nei, får brev om det.",
                    en: " Those who are invited and have not said no are written to.")
                : say(
                    nb: " De som er invitert og ikke har sagt nei, får brev med én gang.",
                    nn: " Dei som er inviterte og ikkje har sagt nei, får brev med ein gong.",
                    en: " Those who are invited and have not said no are written to at once.")
        }
        guard !dugnad.isWithoutDay else { return "" }
        return isCancelled
            ? say(
                nb: " Send kalenderfilen, så forsvinner den fra kalenderne.",
                nn: " Send kalenderfila, så forsvinn avtalen frå kalendrane.",
                en: " Send the calendar file, and it disappears from people’s calendars.")
            : say(
                nb: " Kalenderfilen sier at det er avlyst.", nn: " Kalenderfila seier at det er avlyst.",
                en: " The calendar file says that it is called off.")
    }
}
